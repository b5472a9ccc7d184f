// The live computation, and the exact answer beside where the descent stands.

import type { ComponentChildren } from "preact";
import { format } from "../../../lib/math/format.ts";
import { LiveFormula } from "../../ui/LiveFormula.tsx";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import { formulaValues, formulaWords } from "./formulas.ts";
import { lossText, parameter } from "../../../lib/plot/regressionWords.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";

interface Props {
  readonly analysis: Analysis;
  readonly now: Moment;
  /** The lines of the computation in one slot. */
  readonly children: ComponentChildren;
}

const NONE = "–";

const since = ({ fourDecimals }: Moment): string =>
  fourDecimals === null ? "not yet" : `from epoch ${format(fourDecimals, 6)} on`;

export const Answer = ({ analysis: { fit, eigen, limit, kappa }, now, children }: Props) => {
  const exact = fit.kind === "unique" ? fit : null;
  const shown = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? NONE : format(value, 6);
  const rows = [
    ["w", parameter(now.w), exact ? parameter(exact.w) : NONE],
    ["b", parameter(now.b), exact ? parameter(exact.b) : NONE],
    ["J", now.loss === null ? NONE : lossText(now.loss), "loss" in fit ? lossText(fit.loss) : NONE],
  ];
  const bowl = [
    ["largest curvature λmax", shown(eigen?.values[0])],
    ["smallest curvature λmin", shown(eigen?.values[1])],
    ["condition number κ", kappa === null ? NONE : format(kappa)],
    ["limit for α, 2/λmax", Number.isNaN(limit) ? NONE : format(limit)],
    ["right to four decimals", exact ? since(now) : NONE],
  ];
  return (
    <>
      <div class="regression-formulas">
        <LiveFormula values={formulaValues(now)} words={formulaWords(now)}>
          {children}
        </LiveFormula>
      </div>
      <div class="regression-answer">
        <table>
          <caption class="visually-hidden">Where the descent is, and the exact answer</caption>
          <thead>
            <tr>
              <td></td>
              <th scope="col">after epoch {format(now.epoch, 6)}</th>
              <th scope="col" class="ink-tangent">
                exact answer
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, here, best]) => (
              <tr key={name}>
                <th scope="row">
                  <i>{name}</i>
                </th>
                <td>{here}</td>
                <td>{best}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <dl class="readout">
          {bowl.map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      </div>
    </>
  );
};
