// Which curve is descended: one of the menu, or the reader's own.

import { useId, useState } from "preact/hooks";
import { landscapeOf, landscapes } from "../../lib/plot/landscapes.ts";
import { useLater } from "./useLater.ts";

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

const OWN = "own";

export const LandscapeMenu = ({ text, onChange }: Props) => {
  const id = useId();
  const [own, setOwn] = useState(false);
  const isOwn = own || !landscapeOf(text);
  const field = useLater(() => import("./OwnLandscape.tsx"), isOwn);
  const choose = (value: string) => {
    setOwn(value === OWN);
    if (value !== OWN) onChange(value);
  };
  return (
    <>
      <div class="control">
        <label for={id}>Function f(x)</label>
        <select
          id={id}
          value={isOwn ? OWN : text}
          autocomplete="off"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {landscapes.map((land) => (
            <option value={land.text} key={land.text}>
              {land.name}
            </option>
          ))}
          <option value={OWN}>your own …</option>
        </select>
      </div>
      {isOwn && field.module && (
        <field.module.default
          text={text}
          onChange={(typed) => {
            // a function on its way to another may pass one of the menu's
            setOwn(true);
            onChange(typed);
          }}
        />
      )}
      {isOwn && field.failed && (
        <p class="error">
          The part that reads functions did not arrive. Reload the page to try again.
        </p>
      )}
    </>
  );
};
