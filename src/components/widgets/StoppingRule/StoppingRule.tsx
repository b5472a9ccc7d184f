// The stopping rule's trap: where does |f′| < tolerance stop on x⁴? A place is predicted first.

import { useMemo } from "preact/hooks";
import { format } from "../../../lib/math/format.ts";
import { Plot } from "../../plot/Plot.tsx";
import { Experiment } from "../../ui/Experiment.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { useDemoState } from "../../ui/useDemoState.ts";
import { curveFigure, outcome, sentence, slopeFigure, stopAt, table } from "./model.ts";
import { initial, LOOSEST, NEAREST, schema, STRICTEST } from "./state.ts";

export default function StoppingRule({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState(id, schema, initial);
  const stop = useMemo(() => stopAt(state.tolerance), [state.tolerance]);
  const curve = useMemo(() => curveFigure(stop, state), [stop, state]);
  const slope = useMemo(() => slopeFigure(stop, state), [stop, state]);
  const place = (x: number) => {
    const guess = Math.min(1, Math.max(NEAREST, Number(x.toPrecision(2))));
    if (!state.shown) update({ guess });
  };
  return (
    <Experiment
      question={
        <Prediction
          question={`Descent on x⁴ stops as soon as |f′| < ${format(state.tolerance)}. At which x? Press on the curve, or set it here.`}
          chosen={state.guess > 0 ? "placed" : ""}
          revealed={state.shown}
          run="Run it"
          onReveal={() => update({ shown: true })}
          onAgain={() => update({ ...initial })}
          outcome={outcome(stop, state.guess)}
        >
          <Quantity
            label={<i>x</i>}
            name="x, where you expect the stop"
            value={state.guess || 1}
            scale="log"
            min={NEAREST}
            max={1}
            onChange={place}
          />
        </Prediction>
      }
      plot={
        <Plot
          id={`${id}-curve`}
          figure={curve}
          onDrag={({ at }) => place(at[0])}
          onPress={(at) => place(at[0])}
        />
      }
      dialName="The rule"
      dial={
        <Quantity
          label={<span class="ink-step">tolerance</span>}
          name="tolerance of the rule"
          value={state.tolerance}
          scale="log"
          min={STRICTEST}
          max={LOOSEST}
          onChange={(tolerance) => update({ tolerance })}
        />
      }
      second={<Plot id={`${id}-slope`} figure={slope} />}
      sentence={sentence(stop, state)}
      notice={notice}
      table={table}
      tableLater={!state.shown}
      link={link}
    />
  );
}
