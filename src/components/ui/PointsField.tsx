// The points as text: one a line, where they are edited, added, removed and pasted.

import { useId, useState } from "preact/hooks";
import { dataColumns } from "../../lib/math/dataColumns.ts";
import type { Data } from "../../lib/math/regression.ts";

/** More points than this are not written out: the field would be slow, and nobody reads them. */
const WRITTEN = 1000;

const columns = ({ x, y }: Data): string =>
  x.length > WRITTEN ? "" : Array.from(x, (value, i) => `${value}\t${y[i]}`).join("\n");

interface Props {
  readonly data: Data;
  readonly onChange: (data: Data) => void;
}

/** What is written in the field, and the points that were in force when it was. */
interface Draft {
  readonly data: Data;
  readonly text: string;
  readonly message: string;
  readonly wrong: boolean;
}

/** A mistake is named with its line; the last good points stay in force, and the text as it is. */
export default function Columns({ data, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  // points that were changed elsewhere since, on the plot for example, are written out anew
  const { text, message, wrong } =
    draft?.data === data ? draft : { text: columns(data), message: "", wrong: false };

  const read = (text: string) => {
    const result = dataColumns(text);
    if (!result.ok) return setDraft({ data, text, message: result.error.message, wrong: true });
    const own = { x: result.x, y: result.y };
    const many = own.x.length > WRITTEN;
    setDraft({ data: own, text: many ? "" : text, message: result.notes.join(" "), wrong: false });
    onChange(own);
  };
  return (
    <div class="control data-menu">
      <label for={id}>One point a line: x, then y</label>
      <textarea
        id={id}
        rows={7}
        wrap="off"
        placeholder={data.x.length > WRITTEN ? "Write or paste here to replace the points." : ""}
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={`${id}-read`}
        onInput={(event) => read(event.currentTarget.value)}
      />
      <p class={wrong ? "error" : "data-read"} id={`${id}-read`}>
        {message}
      </p>
    </div>
  );
}
