// The stopping rule's trap: where does |f′| < tolerance stop on x⁴? A place is predicted first.

import { useMemo } from "preact/hooks";
import { format } from "../../../lib/math/format.ts";
import { Plot } from "../../plot/Plot.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { curveFigure, outcome, sentence, slopeFigure, stopAt, table } from "./model.ts";
import { initial, LOOSEST, schema, STRICTEST } from "./state.ts";

/** Nearer to 0 the picture has no places. */
const NEAREST = 1e-3;

export default function StoppingRule({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState(id, schema, initial);
  const awake = useAwake();
  const stop = useMemo(() => stopAt(state.tolerance), [state.tolerance]);
  const curve = useMemo(() => curveFigure(stop, state), [stop, state]);
  const slope = useMemo(() => slopeFigure(stop, state), [stop, state]);
  const rows = useMemo(table, []);
  const place = (x: number) => {
    const guess = Math.min(1, Math.max(NEAREST, Number(x.toPrecision(2))));
    if (!state.shown) update({ guess });
  };
  return (
    <div class="demo-body experiment">
      <div class="experiment-question">
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
            name="where you expect the stop"
            value={state.guess || 1}
            scale="log"
            min={NEAREST}
            max={1}
            onChange={place}
          />
        </Prediction>
      </div>
      <div class="experiment-plot">
        <Plot
          id={`${id}-curve`}
          figure={curve}
          onDrag={({ at }) => place(at[0])}
          onPress={(at) => place(at[0])}
        />
      </div>
      <div class="experiment-second">
        <Plot id={`${id}-slope`} figure={slope} />
      </div>
      <div class="experiment-words">
        {notice && <p class="notice">{notice}</p>}
        <Status sentence={sentence(stop, state)} />
      </div>
      <fieldset class="demo-controls experiment-controls" disabled={!awake}>
        <legend class="visually-hidden">The rule</legend>
        <Quantity
          label="Tolerance"
          name="tolerance of the rule"
          value={state.tolerance}
          scale="log"
          min={STRICTEST}
          max={LOOSEST}
          onChange={(tolerance) => update({ tolerance })}
        />
      </fieldset>
      <div class="experiment-more">
        <DataTable table={() => rows} />
        <CopyLink link={link} />
      </div>
    </div>
  );
}
