// The data: a menu of sets, and the points as text in which they are edited, added, removed, pasted.

import { useId, useState } from "preact/hooks";
import { dataColumns } from "../../../lib/math/dataColumns.ts";
import { format } from "../../../lib/math/format.ts";
import type { Data } from "../../../lib/math/regression.ts";
import { analysed } from "./analysis.ts";
import { datasetNames, datasets, dataOf, type DataSetName } from "./datasets.ts";
import { pointRemoved } from "./hand.ts";
import { usableAlpha } from "./pace.ts";
import type { State, Update } from "./state.ts";

interface Props {
  readonly state: State;
  /** Which point was touched last, or −1. */
  readonly selected: number;
  readonly note: string;
  readonly update: Update;
  readonly select: (point: number) => void;
}

/** More points than this are not written out: the field would be slow, and nobody reads them. */
const WRITTEN = 1000;

const columns = ({ x, y }: Data): string =>
  x.length > WRITTEN ? "" : Array.from(x, (value, i) => `${value}\t${y[i]}`).join("\n");

const OWN = "own";

export const Points = ({ state, selected, note, update, select }: Props) => {
  const id = useId();
  const data = dataOf(state.data);
  const choose = (name: string) => {
    if (name === OWN) return update({ data: { x: data.x, y: data.y } });
    const next = name as DataSetName;
    select(-1);
    const { limit } = analysed(datasets[next]);
    update({ data: next, w: 0, b: 0, epoch: 0, alpha: usableAlpha(limit, state.alpha) });
  };
  const doomed = selected >= 0 && selected < data.x.length ? selected : data.x.length - 1;
  const remove = () => {
    select(-1);
    update({ data: pointRemoved(data, doomed) });
  };
  return (
    <>
      <div class="control">
        <label for={`${id}-menu`}>Data</label>
        <select
          id={`${id}-menu`}
          value={typeof state.data === "string" ? state.data : OWN}
          autocomplete="off"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {datasetNames.map((name) => (
            <option value={name} key={name}>
              {datasets[name].title}
            </option>
          ))}
          <option value={OWN}>your own points</option>
        </select>
      </div>
      <p class="regression-note">{note}</p>
      <details class="regression-edit">
        <summary>Edit the points, or paste your own</summary>
        <Columns state={state} data={data} update={update} />
      </details>
      <div class="buttons">
        <button type="button" disabled={doomed < 0} onClick={remove}>
          {doomed < 0
            ? "No point to remove"
            : `Remove point (${format(data.x[doomed]!)}, ${format(data.y[doomed]!)})`}
        </button>
      </div>
    </>
  );
};

interface ColumnsProps {
  readonly state: State;
  readonly data: Data;
  readonly update: Update;
}

/** What is written in the field, and the points that were in force when it was. */
interface Draft {
  readonly data: Data;
  readonly text: string;
  readonly message: string;
  readonly wrong: boolean;
}

/** A mistake is named with its line; the last good points stay in force, and the text as it is. */
const Columns = ({ state, data, update }: ColumnsProps) => {
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
    update({ data: own, alpha: usableAlpha(analysed(own).limit, state.alpha) });
  };
  return (
    <div class="control">
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
      <p class={wrong ? "error" : "regression-read"} id={`${id}-read`}>
        {message}
      </p>
    </div>
  );
};
