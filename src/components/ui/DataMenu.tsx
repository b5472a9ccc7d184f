// Which points are fitted: a set from the menu, or the reader's own, written or pasted in a field.

import { useId, useState } from "preact/hooks";
import { type DataChoice, datasetNames, dataOf, datasets } from "../../lib/math/datasets.ts";
import { useLater } from "./useLater.ts";

interface Props {
  readonly choice: DataChoice;
  /** What is special about these points; "" where nothing is. */
  readonly note: string;
  readonly onChange: (choice: DataChoice) => void;
}

const OWN = "own";

export const DataMenu = ({ choice, note, onChange }: Props) => {
  const id = useId();
  const data = dataOf(choice);
  const [editing, setEditing] = useState(false);
  const field = useLater(() => import("./PointsField.tsx"), editing);
  const choose = (name: string) => {
    if (name !== OWN) return onChange(datasetNames.find((one) => one === name)!);
    setEditing(true);
    onChange({ x: data.x, y: data.y });
  };
  return (
    <>
      <div class="control data-menu">
        <label for={id}>Data</label>
        <select
          id={id}
          value={typeof choice === "string" ? choice : OWN}
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
      <p class="data-note">{note}</p>
      <details open={editing} onToggle={(event) => setEditing(event.currentTarget.open)}>
        <summary>Edit the points, or paste your own</summary>
        {field.module && <field.module.default data={data} onChange={onChange} />}
        {field.failed && (
          <p class="error">
            The part that reads points did not arrive. Reload the page to try again.
          </p>
        )}
      </details>
    </>
  );
};
