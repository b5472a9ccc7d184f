// How fast the kernel is beside mathjs and beside the same formulas written by hand: ratios, no test.
// Usage: npm run bench:kernel
import { readFileSync } from "node:fs";
import { all, create, type MathNode } from "mathjs";
import { compile } from "../../src/lib/math/compile.ts";
import { derivative } from "../../src/lib/math/derivative.ts";
import type { Expr } from "../../src/lib/math/expr.ts";
import { functionOf } from "../../src/lib/math/functions.ts";
import { parse } from "../../src/lib/math/parse.ts";

const math = create(all!);
const own = [
  "arcsin",
  "arccos",
  "arctan",
  "ln",
  "sigmoid",
  "relu",
  "softplus",
  "sign",
  "cbrt",
  "step",
];
const scope = Object.fromEntries(own.map((name) => [name, functionOf(name).value]));

const read = (name: string): Expr[] =>
  (
    JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8")) as {
      f: string;
    }[]
  ).map(({ f }) => {
    const result = parse(f);
    if (!result.ok) throw new Error(f);
    return result.expr;
  });

const signs = { sum: "+", difference: "-", product: "*", quotient: "/", power: "^" } as const;

/** With every sign and bracket, as mathjs reads it. */
const forMathjs = (expr: Expr): string => {
  const { kind, name, value } = expr;
  const parts = expr.parts.map(forMathjs);
  if (kind === "number") return String(value);
  if (parts.length === 0) return name;
  if (kind === "negative") return `(-${parts[0]!})`;
  // mathjs knows natural logarithms as log, and no derivative of functions that it was lent
  if (kind === "call") return `${mathjsNames[name] ?? name}(${parts.join(", ")})`;
  return `(${parts.join(signs[kind as keyof typeof signs])})`;
};
const mathjsNames: Record<string, string> = {
  ln: "log",
  arcsin: "asin",
  arccos: "acos",
  arctan: "atan",
};

const handNames: Record<string, string> = { ...mathjsNames, ln: "log" };

/** The formula as a programmer writes it. */
const byHand = (expr: Expr): string => {
  const { kind, name, value } = expr;
  const parts = expr.parts.map(byHand);
  if (kind === "number") return String(value);
  if (kind === "constant") return name === "e" ? "Math.E" : "Math.PI";
  if (kind === "variable") return name;
  if (kind === "negative") return `(-${parts[0]!})`;
  if (kind === "power") return `(${parts.map((part) => `(${part})`).join("**")})`;
  if (kind !== "call") return `(${parts.join(signs[kind as keyof typeof signs])})`;
  const standard = handNames[name] ?? name;
  return standard in Math ? `Math.${standard}(${parts.join()})` : `own.${name}(${parts.join()})`;
};
const ownFunctions = Object.fromEntries(
  ["sec", "csc", "cot", "sigmoid", "relu", "softplus"].map((name) => [
    name,
    functionOf(name).value,
  ]),
);

/** A module written out and imported, since the project never turns text into code itself. */
const handwritten = async (exprs: readonly Expr[]): Promise<((x: number) => number)[]> => {
  const rows = exprs.map((expr) => `(x) => ${byHand(expr)}`).join(",\n");
  const source = `export default (own) => [${rows}];`;
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    default: (own: unknown) => ((x: number) => number)[];
  };
  return module.default(ownFunctions);
};

/** Time of the processor in milliseconds, which a busy machine lengthens least. */
const cpu = (): number => process.cpuUsage().user / 1000;

/** The best of several runs, in milliseconds. */
const best = (runs: number, work: () => void): number => {
  let least = Infinity;
  for (let k = 0; k < runs; k++) {
    const start = cpu();
    work();
    least = Math.min(least, cpu() - start);
  }
  return least;
};

const grid = Array.from({ length: 500 }, (_, k) => 0.1 + k * 0.006);
let sink = 0;
const sweep = (fs: readonly ((x: number) => number)[]) => () => {
  for (const f of fs) for (const x of grid) sink += f(x);
};

const exprs = [...read("sympyGrammar"), ...read("sympyHard")].slice(0, 1000);
const typed = exprs.map(forMathjs);
const isLent = (text: string): boolean => /sigmoid|relu|softplus/.test(text);

const mine = best(5, () => {
  for (const text of typed) {
    const result = parse(text);
    if (result.ok) derivative(result.expr);
  }
});
// mathjs takes tens of milliseconds for each, so that it gets every tenth of those that it knows
const common = typed.filter((text) => !isLent(text)).filter((_, k) => k % 10 === 0);
const mineCommon = best(5, () => {
  for (const text of common) {
    const result = parse(text);
    if (result.ok) derivative(result.expr);
  }
});
const theirs = best(1, () => {
  for (const text of common) {
    try {
      math.derivative(text, "x", { simplify: true });
    } catch {
      // a rule that mathjs lacks costs it nothing
    }
  }
});

const compiled = exprs.map((expr) => compile(expr, ["x"]) as (x: number) => number);
const hand = await handwritten(exprs);
const evaluators = typed.map((text) => (math.parse(text) as MathNode).compile());
const lent = { ...scope, sigmoid: functionOf("sigmoid").value };
const mathjsRun = best(2, () => {
  for (const evaluator of evaluators)
    for (const x of grid.slice(0, 50))
      sink += Number((evaluator.evaluate({ ...lent, x }) as number) > 0);
});
// turn by turn, so that a pause of the machine hits both alike
let [mineRun, handRun] = [Infinity, Infinity];
for (let k = 0; k < 15; k++) {
  mineRun = Math.min(mineRun, best(1, sweep(compiled)));
  handRun = Math.min(handRun, best(1, sweep(hand)));
}
const ratios = compiled
  .map((f, k) => best(5, sweep([f])) / best(5, sweep([hand[k]!])))
  .sort((a, b) => a - b);

const show = (label: string, value: number, unit = ""): void =>
  console.log(`${label.padEnd(62)} ${value.toPrecision(3)}${unit}`);
show("parse + derivative + simplify, 1,000 functions", mine, " ms");
show("the same against mathjs (times as fast)", theirs / mineCommon);
show("compiled, a value", (mineRun * 1e6) / (exprs.length * grid.length), " ns");
show("compiled against written by hand (times as long, all together)", mineRun / handRun);
show("compiled against written by hand (times as long, median)", ratios[ratios.length >> 1]!);
show("compiled against mathjs's compiled (times as fast)", (mathjsRun * 10) / mineRun);
if (Number.isNaN(sink)) console.log("(some values are undefined, as they should be)");
