// Random and mutated strings through parse, derivative, simplify, text, latex and compile.
// Usage: node scripts/fuzzParse.ts [count = 1000000] [seed = 1]
import { compile } from "../src/lib/math/compile.ts";
import { derivative } from "../src/lib/math/derivative.ts";
import { variablesOf } from "../src/lib/math/expr.ts";
import { latex } from "../src/lib/math/latex.ts";
import { parse } from "../src/lib/math/parse.ts";
import { text } from "../src/lib/math/text.ts";

export interface FuzzResult {
  readonly count: number;
  readonly parsed: number;
  /** What was typed where something was thrown, and the error. */
  readonly thrown: readonly string[];
  readonly slowest: { readonly typed: string; readonly milliseconds: number };
}

const pieces =
  "x y w b 2 3.5 .1 1e-3 1e400 0 + - * / ^ ** ( ) [ ] { } | , . = ! % _ · × ÷ − √ ∛ π σ θ ² ³ ⁻¹ ⁿ ½ e pi sin cos tan ln log log10 sqrt abs exp max min sigmoid relu arcsin sinh sign х у \u200b \u202e \u0000 __proto__ constructor toString $ ' \" < & # 😀 \ud83d".split(
    " ",
  );
const seeds = [
  "x^2 sin(3x + 1)",
  "(x+1)(x-1)/(x^2+1)",
  "e^(-x^2/2)",
  "ln(x + sqrt(x^2+1))",
  "|x-2| + max(x, 0, -x)",
  "x^x^x",
  "sin^2 x cos 2x",
  "1/(1+e^-x)",
  "9^9^9^9",
];

/** A small generator of random numbers in [0, 1) with a seed (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const madeString = (random: () => number): string => {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const noise = (): string =>
    random() < 0.05 ? String.fromCharCode(Math.floor(random() * 65536)) : pick(pieces);
  if (random() < 0.5)
    return Array.from({ length: 1 + Math.floor(random() * 14) }, noise).join(
      random() < 0.3 ? " " : "",
    );
  let typed = pick(seeds);
  for (let k = 0; k < 1 + random() * 4; k++) {
    const at = Math.floor(random() * (typed.length + 1));
    const cut = Math.floor(random() * 3);
    typed = typed.slice(0, at) + (random() < 0.6 ? noise() : "") + typed.slice(at + cut);
  }
  return random() < 0.02 ? typed.repeat(12) : typed;
};

/** Time of the processor, which a busy machine does not lengthen. */
const cpuMilliseconds = (): number => process.cpuUsage().user / 1000;

/** Everything that a page does with what a reader typed. */
const throughAll = (typed: string): boolean => {
  const result = parse(typed);
  if (!result.ok) return false;
  const { expr } = derivative(result.expr);
  text(expr);
  latex(result.expr);
  latex(expr);
  if (expr.kind !== "derivative") compile(expr, variablesOf(result.expr))(0.5, 0.5, 0.5);
  return true;
};

/** Runs `count` strings; the same seed gives the same strings. */
export const fuzz = (count: number, seed: number): FuzzResult => {
  const random = randomFrom(seed);
  const thrown: string[] = [];
  let parsed = 0;
  let slowest = { typed: "", milliseconds: 0 };
  const timed = (typed: string): number => {
    const start = cpuMilliseconds();
    try {
      if (throughAll(typed)) parsed += 1;
    } catch (error) {
      thrown.push(`${JSON.stringify(typed)}: ${String(error)}`);
    }
    return cpuMilliseconds() - start;
  };
  for (let k = 0; k < count; k++) {
    const typed = madeString(random);
    let milliseconds = timed(typed);
    // a pause of the machine is not the parser's: what was slow once is timed again
    for (let again = 0; again < 4 && milliseconds > 20; again++)
      milliseconds = Math.min(milliseconds, timed(typed));
    if (milliseconds > slowest.milliseconds) slowest = { typed, milliseconds };
  }
  return { count, parsed, thrown: thrown.slice(0, 20), slowest };
};

if (process.argv[1]?.endsWith("fuzzParse.ts")) {
  const result = fuzz(Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 1));
  console.log(JSON.stringify(result, null, 2));
  if (result.thrown.length > 0) process.exitCode = 1;
}
