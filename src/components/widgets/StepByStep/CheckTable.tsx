// The slopes by three roads → a table, a point a row.

import { format } from "../../../lib/math/format.ts";
import { STEP, type CheckRow } from "./check.ts";

const DIGITS = 6;

/** No number is "none"; what cannot be compared is a dash. */
const slope = (value: number): string => (Number.isFinite(value) ? format(value, DIGITS) : "none");
const gap = (value: number): string => (Number.isFinite(value) ? format(value, 2) : "–");

/** On a phone the table is wider than the page, and its box scrolls. */
const reachable = { role: "group" as const, "aria-label": "The check", tabIndex: 0 };

interface Props {
  readonly rows: readonly CheckRow[];
  readonly verdict: string;
}

export const CheckTable = ({ rows, verdict }: Props) => (
  <div class="steps-check">
    <div class="steps-table" {...reachable}>
      <table>
        <caption>Is it right? The slope at a few points, found in three ways</caption>
        <thead>
          <tr>
            <th scope="col">x</th>
            <th scope="col">formula</th>
            <th scope="col">dual number</th>
            <th scope="col">central difference</th>
            <th scope="col">apart by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.x}>
              <th scope="row">{format(row.x)}</th>
              <td>
                <span>{slope(row.formula)}</span>
              </td>
              <td>
                <span>{slope(row.dual)}</span>
              </td>
              <td>
                <span>{slope(row.central)}</span>
              </td>
              <td>
                <span>{gap(row.apart)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p>
      {verdict} The central difference is the slope from x − h to x + h with h = {format(STEP)}; a
      dual number carries value and slope through the function together, rule by rule.
    </p>
  </div>
);
