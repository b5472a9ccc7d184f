// The regression in three views under one cursor, and the epoch of the cursor on paper.

import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { DescentPath } from "../../../lib/math/descentPath.ts";
import { dataOf } from "../../../lib/math/datasets.ts";
import { analysed, leastLoss } from "../../../lib/math/regressionAnalysis.ts";
import { momentAt } from "../../../lib/math/regressionWalk.ts";
import type { Point } from "../../../lib/plot/figure.ts";
import { descentTable } from "../../../lib/plot/regressionTables.ts";
import { snapped, type Windows, windowsOf } from "../../../lib/plot/regressionWindows.ts";
import { dataNote } from "../../../lib/plot/regressionWords.ts";
import { nearestEpoch, openTrail } from "../../../lib/plot/trail.ts";
import { fitsLink } from "../../../lib/site/dataField.ts";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Hear } from "../../ui/Hear.tsx";
import { howSteps, stepPieces } from "../../ui/hearSteps.ts";
import { Prediction } from "../../ui/Prediction.tsx";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { useFollowing } from "../../ui/useFollowing.ts";
import { type Drag, Plot } from "../../plot/Plot.tsx";
import { Cursor } from "./Cursor.tsx";
import { Paper } from "./Paper.tsx";
import { ASKED, choices, outcomeOf, outcomeWords, question } from "./question.ts";
import { runSentence } from "./sentences.ts";
import { Points, Rate, Start, View } from "./Settings.tsx";
import { type Guess, initial, schema, spanOf } from "./state.ts";
import { useRun } from "./useRun.ts";
import { ASPECT, paneOf, stage, views } from "./views.ts";

interface Props {
  readonly id: string;
  /** The lines of the epoch on paper, set by KaTeX at build. */
  readonly formulas?: ComponentChildren;
}

export default function ThreeViews({ id, formulas }: Props) {
  const { state, update, notice, link } = useDemoState(id, schema, initial);
  const { w, b, alpha, log, shown } = state;
  const awake = useAwake();
  const [held, setHeld] = useState<Windows | null>(null);
  const data = dataOf(state.data);
  const analysis = useMemo(() => analysed(data), [data]);
  const span = spanOf(state);
  const follower = useRef<(path: DescentPath) => unknown>();
  const run = useRun(analysis, w, b, alpha, span, follower);
  const free = useMemo(() => windowsOf(analysis, w, b, ASPECT), [analysis, w, b]);
  const windows = held ?? free;
  const follow = useMemo(() => openTrail(paneOf(windows)), [run.walk, windows]);
  follower.current = follow;
  const trail = useMemo(() => follow(run.path), [follow, run.path]);
  const on = useMemo(
    () => stage(analysis, run.path, { windows, span, log, trail, ahead: shown }),
    [analysis, run, windows, span, log, trail, shown],
  );
  const epoch = Math.min(state.epoch, run.path.steps);
  const now = useMemo(() => momentAt(analysis, run.walk, epoch), [analysis, run, epoch]);
  const pictures = useMemo(() => views(on, now, [w, b]), [on, now]);
  const outcome = useMemo(outcomeOf, []);
  const end = run.done ? Math.min(span, run.path.steps) : span;

  // words and numbers follow the pictures: made anew only when they are read anew
  const read = useFollowing(
    useMemo(
      () => ({ analysis, now, run, windows, shown, data: state.data, asked: state.epoch }),
      [analysis, now, run, windows, shown, state.data, state.epoch],
    ),
  );
  const said = useMemo(
    () => <Status sentence={runSentence(read.analysis, read.now, read.run, read.asked)} />,
    [read],
  );
  const paper = useMemo(
    () => (
      <Paper
        analysis={read.analysis}
        now={read.now}
        lines={state.lines}
        awake={awake}
        update={update}
      >
        {formulas}
      </Paper>
    ),
    [read, state.lines, awake],
  );
  const told = useMemo(
    () => (
      <div class="three-more">
        <DataTable
          table={() =>
            descentTable(read.run.walk, read.now, read.shown ? read.run.path.steps : FIRST, "L")
          }
        />
        <Hear
          pieces={stepPieces({
            to: read.run.walk.to,
            step: read.now.epoch,
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
    ),
    [read],
  );

  const start = ({ at, phase }: Drag) => {
    if (phase === "start") setHeld(windows);
    else if (phase === "end") setHeld(null);
    else update({ w: snapped(at[0], windows.w), b: snapped(at[1], windows.b) });
  };
  const along = (at: Point) => update({ epoch: nearestEpoch(trail, paneOf(windows), at) });
  const across = ([at]: Point) => update({ epoch: Math.round(Math.min(end, Math.max(0, at))) });

  return (
    <div class="demo-body three-views">
      <Prediction
        question={question}
        choices={choices}
        chosen={state.guess}
        onChoose={(guess) => update({ guess: guess as Guess })}
        revealed={shown}
        right={outcome.right}
        run={`Run ${ASKED} epochs`}
        onReveal={() =>
          update(({ guess, lines }) => ({ ...initial, guess, lines, epoch: ASKED, shown: true }))
        }
        onAgain={() => update(({ lines }) => ({ ...initial, lines }))}
        outcome={outcomeWords(state.guess, outcome)}
      />
      <div class="three-plots">
        <Plot id={`${id}-data`} figure={pictures.data} />
        <Plot id={`${id}-plane`} figure={pictures.plane} onDrag={start} onScrub={along} />
        <Plot id={`${id}-loss`} figure={pictures.loss} onScrub={across} />
        <div class="three-words">
          {said}
          {notice && <p class="notice">{notice}</p>}
          <fieldset class="demo-controls" disabled={!awake}>
            <legend class="visually-hidden">Settings of the descent</legend>
            <Rate alpha={alpha} limit={analysis.limit} update={update} />
            <View span={span} log={log} update={update} />
          </fieldset>
        </div>
      </div>
      <fieldset class="demo-controls three-cursor" disabled={!awake}>
        <legend class="visually-hidden">The cursor</legend>
        <Cursor epoch={epoch} end={end} update={update} />
      </fieldset>
      {paper}
      <fieldset class="demo-controls three-settings" disabled={!awake}>
        <legend class="visually-hidden">The start and the points</legend>
        <Start state={state} windows={free} update={update} />
        <Points state={state} note={dataNote(state.data, analysis)} update={update} />
      </fieldset>
      {told}
    </div>
  );
}

/** Before the prediction is run, the table goes no further than this or the cursor. */
const FIRST = 5;
