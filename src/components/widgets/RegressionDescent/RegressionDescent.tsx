// The regression demo: controls and state around the model's three figures.

import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Point } from "../../../lib/plot/figure.ts";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Hear } from "../../ui/Hear.tsx";
import { howSteps, stepPieces } from "../../ui/hearSteps.ts";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { useFollowing } from "../../ui/useFollowing.ts";
import { type Drag, Plot } from "../../plot/Plot.tsx";
import { analysed, leastLoss } from "../../../lib/math/regressionAnalysis.ts";
import { Answer } from "./Answer.tsx";
import { Controls } from "./Controls.tsx";
import type { Grips } from "./dataFigure.ts";
import { dataOf } from "../../../lib/math/datasets.ts";
import { lineDragged, pointAdded, pointMoved, startedAt } from "./hand.ts";
import { model } from "./model.ts";
import { Points } from "./Points.tsx";
import { fitsLink } from "../../../lib/site/dataField.ts";
import { initial, schema, type State } from "./state.ts";
import { descentTable, pointTable } from "../../../lib/plot/regressionTables.ts";
import { opened } from "../../../lib/math/regressionWalk.ts";
import { type Windows, windowsOf } from "../../../lib/plot/regressionWindows.ts";

interface Props extends Partial<State> {
  readonly id: string;
  /** The lines of the computation, set by KaTeX at build. */
  readonly formulas?: ComponentChildren;
}

/** Windows and grips hold still from the moment that something is taken in hand. */
interface Held {
  readonly windows: Windows;
  readonly grips: Grips;
}

export default function RegressionDescent({ id, formulas, ...start }: Props) {
  const defaults: State = useMemo(() => ({ ...initial, ...start }), []);
  const { state, update, notice, link } = useDemoState(id, schema, defaults);
  const { w, b, alpha } = state;
  const awake = useAwake();
  const [held, setHeld] = useState<Held | null>(null);
  const [selected, setSelected] = useState(-1);
  const data = dataOf(state.data);
  const analysis = useMemo(() => analysed(data), [data]);
  const walk = useMemo(() => opened(analysis.moments, w, b, alpha), [analysis, w, b, alpha]);
  const free = useMemo(() => windowsOf(analysis, w, b), [analysis, w, b]);
  const windows = held?.windows ?? free;
  const shown = useMemo(
    () => model(analysis, walk, state, { windows, selected, ...(held && { grips: held.grips }) }),
    [analysis, walk, state, windows, held, selected],
  );

  // words and numbers follow the picture: made anew only when they are read anew
  const read = useFollowing(
    useMemo(() => ({ shown, analysis, walk, windows, data: state.data }), [shown]),
  );
  const said = useMemo(
    () => (
      <div class="regression-words">
        {notice && <p class="notice">{notice}</p>}
        <Status sentence={read.shown.sentence} />
      </div>
    ),
    [read, notice],
  );
  const told = useMemo(
    () => (
      <>
        <Answer analysis={read.analysis} now={read.shown.now}>
          {formulas}
        </Answer>
        <div class="regression-tables">
          <DataTable table={() => descentTable(read.walk, read.shown.now)} />
          <DataTable table={() => pointTable(read.analysis, read.shown.now)} />
          <Hear
            pieces={stepPieces({
              to: read.walk.to,
              step: read.shown.now.epoch,
              range: read.windows.w,
              floor: leastLoss(read.analysis),
            })}
            how={howSteps("w")}
          />
          <CopyLink link={link} />
          {!fitsLink(read.data) && (
            <p class="notice">These points are too many for a link: it opens with the example.</p>
          )}
        </div>
      </>
    ),
    [read],
  );

  const take = ({ handle, at, phase }: Drag) => {
    const point = handle.startsWith("point ") ? Number(handle.slice(6)) : -1;
    if (phase === "start") {
      setHeld({ windows, grips: shown.grips });
      if (point >= 0) setSelected(point);
    } else if (phase === "end") setHeld(null);
    else if (point >= 0) update({ data: pointMoved(data, point, at, windows) });
    else if (handle === "line") update(startedAt(at, windows));
    else update(lineDragged(held?.grips ?? shown.grips, handle as keyof Grips, at[1], windows));
  };
  const add = (at: Point) => {
    setSelected(data.x.length);
    update({ data: pointAdded(data, at, windows) });
  };

  return (
    <div class="demo-body regression">
      <div class="regression-data">
        <Plot id={`${id}-data`} figure={shown.data} onDrag={take} onPress={add} />
      </div>
      <div class="regression-plane">
        <Plot
          id={`${id}-plane`}
          figure={shown.plane}
          onDrag={take}
          onPress={(at) => update(startedAt(at, windows))}
        />
      </div>
      {said}
      <fieldset class="demo-controls regression-controls" disabled={!awake}>
        <legend class="visually-hidden">Controls of the descent</legend>
        <Controls
          state={state}
          now={shown.now}
          limit={analysis.limit}
          windows={free}
          update={update}
        />
      </fieldset>
      <div class="regression-loss">
        <Plot id={`${id}-loss`} figure={shown.loss} />
      </div>
      <fieldset class="demo-controls regression-points" disabled={!awake}>
        <legend class="visually-hidden">The points</legend>
        <Points
          state={state}
          selected={selected}
          note={shown.note}
          update={update}
          select={setSelected}
        />
      </fieldset>
      {told}
    </div>
  );
}
