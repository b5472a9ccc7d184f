// Basins painted over starts and learning rates, and one run shown on the curve below them.

import { useEffect, useMemo, useState } from "preact/hooks";
import type { Point } from "../../../lib/plot/figure.ts";
import { type Drag, Plot } from "../../plot/Plot.tsx";
import { Experiment } from "../../ui/Experiment.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { useDemoState } from "../../ui/useDemoState.ts";
import { Dial, Legend } from "./Controls.tsx";
import { grid, run } from "./landscape.ts";
import { curveFigure, outcome, planeFigure, sentence, table } from "./model.ts";
import { allShares, paint, type Painting, stripRaster } from "./painting.ts";
import { type Guess, initial, schema, type State } from "./state.ts";

const choices = [
  { value: "clean", label: "Two clean regions, parted at the ridge whatever α is" },
  { value: "tilted", label: "Two regions whose border leans to one side as α grows" },
  { value: "frayed", label: "Bays of one inside the other, and runs that reach no minimum at all" },
];

/** A page without scripting gets the outcome from the build. */
const atBuild = import.meta.env.SSR ? allShares() : null;

const placed = (value: number, [min, max]: readonly [number, number], digits: number): number =>
  Number(Math.min(max, Math.max(min, value)).toFixed(digits));

export default function Basins({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState<State>(id, schema, initial);
  const { x0, alpha, revealed } = state;
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
    <Experiment
      question={
        <Prediction
          question="Every point of the picture is a run. The lowest learning rates are painted: left of the ridge the runs end left, right of it right. How does it go on upwards, for larger α?"
          choices={choices}
          chosen={state.guess}
          onChoose={(guess) => update({ guess: guess as Guess })}
          revealed={revealed}
          onReveal={() => update({ revealed: true })}
          onAgain={() => update({ revealed: false, guess: "" })}
          right="frayed"
          outcome={outcome(painting.shares)}
          answer={outcome(atBuild)}
          run="Paint all the runs"
        />
      }
      plot={<Plot id={`${id}-plane`} figure={plane} onDrag={drag} onPress={go} />}
      dialName="The run"
      dial={<Dial state={state} update={update} />}
      second={<Plot id={`${id}-curve`} figure={curve} onDrag={drag} />}
      sentence={sentence(state, now)}
      notice={notice}
      below={<Legend revealed={revealed} />}
      table={table}
      tableLater={!revealed}
      link={link}
    />
  );
}
