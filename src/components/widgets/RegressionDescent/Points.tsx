// The data: a menu of sets, a field for points of the reader's own, and a button that removes one.

import { format } from "../../../lib/math/format.ts";
import { type DataChoice, dataOf } from "../../../lib/math/datasets.ts";
import { analysed } from "../../../lib/math/regressionAnalysis.ts";
import { usableAlpha } from "../../../lib/plot/pace.ts";
import { DataMenu } from "../../ui/DataMenu.tsx";
import { pointRemoved } from "./hand.ts";
import type { State, Update } from "./state.ts";

interface Props {
  readonly state: State;
  /** Which point was touched last, or −1. */
  readonly selected: number;
  readonly note: string;
  readonly update: Update;
  readonly select: (point: number) => void;
}

export const Points = ({ state, selected, note, update, select }: Props) => {
  const data = dataOf(state.data);
  const choose = (next: DataChoice) => {
    const alpha = usableAlpha(analysed(dataOf(next)).limit, state.alpha);
    // another set is another descent; points that are edited go on with this one
    const fresh = typeof next === "string" && { w: 0, b: 0, epoch: 0 };
    if (fresh) select(-1);
    update({ data: next, alpha, ...fresh });
  };
  const doomed = selected >= 0 && selected < data.x.length ? selected : data.x.length - 1;
  const remove = () => {
    select(-1);
    update({ data: pointRemoved(data, doomed) });
  };
  return (
    <>
      <DataMenu choice={state.data} note={note} onChange={choose} />
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
