// What the reader sets, a start and a learning rate, and how to read the painting.

import { format } from "../../../lib/math/format.ts";
import { Quantity } from "../../ui/Quantity.tsx";
import { grid, valleys } from "./landscape.ts";
import { ALPHA_LIMITS, type State, X_MAX } from "./state.ts";

const refused = (alpha: number): string | undefined =>
  alpha > 0 ? undefined : "α must be more than 0, or the descent stands still or climbs. Try 0.05.";

interface Props {
  readonly state: State;
  readonly update: (change: Partial<State>) => void;
}

export const Dial = ({ state: { x0, alpha }, update }: Props) => (
  <>
    <Quantity
      label={<i>x₀</i>}
      name="x₀, the start"
      value={x0}
      min={Math.min(grid.x[0], x0)}
      max={Math.max(grid.x[1], x0)}
      limits={[-X_MAX, X_MAX]}
      step={0.01}
      onChange={(start) => update({ x0: start })}
    />
    <Quantity
      label={<i class="ink-step">α</i>}
      name="learning rate α"
      value={alpha}
      min={Math.min(grid.alpha[0], alpha)}
      max={Math.max(grid.alpha[1], alpha)}
      limits={ALPHA_LIMITS}
      step={0.001}
      refuse={refused}
      onChange={(rate) => update({ alpha: rate })}
    />
  </>
);

/** What else a run can do is named when the painting shows it. */
export const Legend = ({ revealed }: { readonly revealed: boolean }) => (
  <ul class="basins-legend">
    <li>Plain: ends at the left minimum, x = {format(valleys[0]!.x)}, the global one.</li>
    <li>Striped: ends at the right minimum, x = {format(valleys[1]!.x)}.</li>
    {revealed && <li>Grey: reaches no minimum; it bounces or wanders for ever.</li>}
    {revealed && <li>Blank: flies off.</li>}
  </ul>
);
