// The explorer: controls and state around the model's two figures.

import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Hear } from "../../ui/Hear.tsx";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { useFollowing } from "../../ui/useFollowing.ts";
import { type Drag, Plot, SecondPlot } from "../../plot/Plot.tsx";
import { Computation } from "./Computation.tsx";
import { Controls } from "./Controls.tsx";
import { FunctionMenu } from "./FunctionMenu.tsx";
import { HOW, pieces } from "./hear.ts";
import { Meaning } from "./Meaning.tsx";
import { model, table } from "./model.ts";
import { snappedStep, snappedX } from "./snap.ts";
import { useExplored } from "./useExplored.ts";
import { initial, schema, type State } from "./state.ts";

interface Props {
  readonly id: string;
  /** The function at the start; default x². */
  readonly f?: string;
  readonly x0?: number;
  readonly h?: number;
  /** Formulas that KaTeX set at build, by name. */
  readonly presetFormulas?: ComponentChildren;
  readonly computation?: ComponentChildren;
}

const UNREAD = "The function of this link could not be read. The last picture stays.";

export default function SecantTangent({ id, presetFormulas, computation, ...start }: Props) {
  const defaults: State = useMemo(() => ({ ...initial, ...start }), []);
  const { state, update, notice, link } = useDemoState(id, schema, defaults);
  const awake = useAwake();
  const [unread, setUnread] = useState("");
  const subject = useExplored(state.f, (text) => setUnread(text));
  const now = useMemo(() => model(subject, state), [subject, state]);

  const menu = useMemo(
    () => <FunctionMenu f={state.f} update={update} formulas={presetFormulas} />,
    [state.f],
  );

  // words and numbers follow the picture: made anew only when they are read anew
  const read = useFollowing(now);
  const lost = notice ?? (unread === state.f ? UNREAD : undefined);
  const said = useMemo(
    () => (
      <>
        <div class="explorer-words">
          {lost && <p class="notice">{lost}</p>}
          <Status sentence={read.sentence} />
        </div>
        <div class="explorer-note">{read.note && <p class="notice">{read.note}</p>}</div>
      </>
    ),
    [read, lost],
  );
  const told = useMemo(
    () => (
      <>
        <div class="explorer-computation">
          <Computation numbers={read.numbers}>{computation}</Computation>
          <DataTable table={() => table(subject, read.numbers)} />
          <Hear pieces={pieces(read)} how={HOW} />
          <CopyLink link={link} />
        </div>
        <Meaning holds={read.meaning} tangent={read.numbers.tangent} x0={read.numbers.x0} />
      </>
    ),
    [read],
  );

  const drag = ({ handle, at }: Drag) => {
    if (handle === "x0") update({ x0: snappedX(at[0], now.curve.x.range) });
    else update({ h: snappedStep(at[0] - state.x0, now.curve.x.range, state.h) });
  };

  return (
    <div class="demo-body explorer">
      <fieldset class="demo-controls explorer-function" disabled={!awake}>
        <legend class="visually-hidden">The function</legend>
        {menu}
      </fieldset>
      <div class="explorer-curve">
        <Plot id={`${id}-curve`} figure={now.curve} onDrag={drag} />
      </div>
      <fieldset class="demo-controls explorer-controls" disabled={!awake}>
        <legend class="visually-hidden">Controls of the explorer</legend>
        <Controls state={state} subject={subject} update={update} />
      </fieldset>
      {said}
      <div class="explorer-slopes">
        <SecondPlot id={`${id}-slopes`} figure={now.slopes} />
      </div>
      {told}
    </div>
  );
}
