// Basins painted over starts and learning rates, and one run shown on the curve beside them.

import { useEffect, useMemo, useState } from "preact/hooks";
import { format } from "../../../lib/math/format.ts";
import type { Point } from "../../../lib/plot/figure.ts";
import { type Drag, Plot } from "../../plot/Plot.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { grid, run, valleys } from "./landscape.ts";
import { curveFigure, outcome, planeFigure, sentence, table } from "./model.ts";
import { paint, type Painting, stripRaster } from "./painting.ts";
import { ALPHA_LIMITS, type Guess, initial, schema, type State, X_MAX } from "./state.ts";

const choices = [
  { value: "clean", label: "Two clean regions, parted at the ridge whatever α is" },
  { value: "tilted", label: "Two regions whose border leans to one side as α grows" },
  { value: "frayed", label: "Bays of one inside the other, and runs that reach no minimum at all" },
];

const refused = (alpha: number): string | undefined =>
  alpha > 0 ? undefined : "α must be more than 0, or the descent stands still or climbs. Try 0.05.";

const placed = (value: number, [min, max]: readonly [number, number], digits: number): number =>
  Number(Math.min(max, Math.max(min, value)).toFixed(digits));

const Legend = () => (
  <ul class="basins-legend">
    <li>Plain: ends at the left minimum, x = {format(valleys[0]!.x)}, the global one.</li>
    <li>Striped: ends at the right minimum, x = {format(valleys[1]!.x)}.</li>
    <li>Grey: reaches no minimum; it bounces or wanders for ever.</li>
    <li>Blank: flies off.</li>
  </ul>
);

export default function Basins({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState<State>(id, schema, initial);
  const { x0, alpha, revealed } = state;
  const awake = useAwake();
  const strip = useMemo((): Painting => ({ raster: stripRaster(), shares: null }), []);
  const [whole, setWhole] = useState<Painting | null>(null);
  useEffect(() => {
    return revealed && !whole?.shares ? paint(setWhole) : undefined;
  }, [revealed]);
  const painting = (revealed && whole) || strip;
  const now = useMemo(() => run(x0, alpha), [x0, alpha]);
  const plane = useMemo(() => planeFigure(state, now, painting), [x0, alpha, painting]);
  const curve = useMemo(() => curveFigure(state, now), [x0, alpha]);

  const go = ([x, y]: Point) =>
    update({ x0: placed(x, grid.x, 2), alpha: placed(y, grid.alpha, 4) });
  const drag = ({ handle, at }: Drag) =>
    handle === "run" ? go(at) : update({ x0: placed(at[0], grid.x, 2) });

  return (
    <div class="demo-body even">
      <Plot id={`${id}-plane`} figure={plane} onDrag={drag} onPress={go} />
      <Plot id={`${id}-curve`} figure={curve} onDrag={drag} />
      <div>
        <Status sentence={sentence(state, now)} />
        {notice && <p class="notice">{notice}</p>}
        <fieldset class="demo-controls" disabled={!awake}>
          <legend class="visually-hidden">The run</legend>
          <Quantity
            label={<i>x₀</i>}
            name="x₀, the start"
            value={x0}
            min={grid.x[0]}
            max={grid.x[1]}
            limits={[-X_MAX, X_MAX]}
            step={0.01}
            onChange={(start) => update({ x0: start })}
          />
          <Quantity
            label={<i class="ink-step">α</i>}
            name="learning rate α"
            value={alpha}
            min={grid.alpha[0]}
            max={grid.alpha[1]}
            limits={ALPHA_LIMITS}
            step={0.001}
            refuse={refused}
            onChange={(rate) => update({ alpha: rate })}
          />
        </fieldset>
        <Legend />
      </div>
      <div>
        <Prediction
          question="Every point of the picture is a run. The lowest learning rates are painted: left of the ridge the runs end left, right of it right. How does it go on upwards, for larger α?"
          choices={choices}
          chosen={state.guess}
          onChoose={(guess) => update({ guess: guess as Guess })}
          revealed={revealed}
          onReveal={() => update({ revealed: true })}
          onAgain={() => update({ revealed: false, guess: "" })}
          right="frayed"
          outcome={outcome(painting)}
          run="Paint all the runs"
        />
        <DataTable table={table} />
        <CopyLink link={link} />
      </div>
    </div>
  );
}
