// Which points are fitted: a set from the menu, or the reader's own, written or pasted in a field.

import { useId, useState } from "preact/hooks";
import { type DataChoice, datasetNames, dataOf, datasets } from "../../lib/math/datasets.ts";
import { Label, Menu } from "./native.tsx";
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
        <Label for={id}>Data</Label>
        <Menu
          id={id}
          chosen={typeof choice === "string" ? choice : OWN}
          options={[
            ...datasetNames.map((value) => ({ value, name: datasets[value].title })),
            { value: OWN, name: "your own points" },
          ]}
          onChoose={choose}
        />
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
