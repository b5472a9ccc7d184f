// Expr → its value by way of logarithms, for where a number on the way is too large or too small.

import { isSum, type Expr } from "./expr.ts";
import { leafValue, operate, stable } from "./operations.ts";

/** A real number, its sign, and the natural logarithm of its magnitude. */
type Far = readonly [value: number, sign: number, log: number];

const far = (value: number): Far => [value, Math.sign(value), Math.log(Math.abs(value))];
const scaled = (sign: number, log: number): Far => [sign && sign * Math.exp(log), sign, log];

const added = (a: Far, b: Far): Far => {
  if (a[2] < b[2]) return added(b, a);
  const [, sign, log] = far(a[1] + (b[1] && b[1] * Math.exp(b[2] - a[2])));
  return scaled(sign, log + a[2]);
};

/** The logarithm of a result, by those of its parts and the value of the second. */
const logarithms = new Map<string, (a: number, b: number, value: number) => number>([
  ["negative", (a) => a],
  ["product", (a, b) => a + b],
  ["quotient", (a, b) => a - b],
  ["power", (a, _, value) => value && value * a],
  ["sqrt", (a) => a / 2],
  ["cbrt", (a) => a / 3],
  ["abs", (a) => a],
]);

const farOf = (given: Expr, at: Readonly<Record<string, number>>): Far => {
  const node = stable(given);
  const { kind, name, parts } = node;
  if (kind === "variable") return far(at[name]!);
  if (parts.length === 0) return far(leafValue(node));
  const inner = parts.map((part) => farOf(part, at));
  const values = inner.map(([value]) => value);
  const plain = operate(node, values);
  if ((plain && Number.isFinite(plain)) || values.some(Number.isNaN)) return far(plain);
  const [[u, sign, log], b] = inner as [Far, Far];
  if (isSum(node)) return added(inner[0]!, scaled(operate(node, [0, b[1]]), b[2]));
  if (name === "exp") return scaled(1, u);
  if (/^(sin|cos)h$/.test(name)) return scaled(Math.sign(plain), Math.abs(u) - Math.LN2);
  if (sign > 0 && /^l/.test(name)) return far(log / Math.log(+name.slice(3) || Math.E));
  const rule = logarithms.get(name || kind);
  if (!rule) return far(plain);
  // a positive base stays positive: in JavaScript, 1 to an infinite power is NaN
  const other = kind === "power" ? (sign > 0 ? 0 : b[0]) : b?.[1];
  return scaled(operate(node, [sign, other]), rule(log, b?.[2], b?.[0]));
};

/** The value, to about 12 digits; `at` holds that of each variable. */
export const farValue = (expr: Expr, at: Readonly<Record<string, number>>): number =>
  farOf(expr, at)[0];

/** Whether the value is too small to be told from 0. */
export const vanishes = (expr: Expr, at: Readonly<Record<string, number>>): boolean => {
  const [value, sign] = farOf(expr, at);
  return !value && !!sign;
};
