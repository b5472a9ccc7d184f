// The data: a menu of sets, a field for points of the reader's own, and a button that removes one.

import { useId, useState } from "preact/hooks";
import { format } from "../../../lib/math/format.ts";
import type { Data } from "../../../lib/math/regression.ts";
import { useLater } from "../../ui/useLater.ts";
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

const OWN = "own";

export const Points = ({ state, selected, note, update, select }: Props) => {
  const id = useId();
  const data = dataOf(state.data);
  const [editing, setEditing] = useState(false);
  const field = useLater(() => import("./Columns.tsx"), editing);
  const usable = (next: Data) => usableAlpha(analysed(next).limit, state.alpha);
  const choose = (name: string) => {
    if (name === OWN) {
      setEditing(true);
      return update({ data: { x: data.x, y: data.y } });
    }
    const next = name as DataSetName;
    select(-1);
    update({ data: next, w: 0, b: 0, epoch: 0, alpha: usable(datasets[next]) });
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
      <details open={editing} onToggle={(event) => setEditing(event.currentTarget.open)}>
        <summary>Edit the points, or paste your own</summary>
        {field.module && (
          <field.module.default
            data={data}
            onChange={(data) => update({ data, alpha: usable(data) })}
          />
        )}
        {field.failed && (
          <p class="error">
            The part that reads points did not arrive. Reload the page to try again.
          </p>
        )}
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
