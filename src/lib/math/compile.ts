// Expr → a fast function of numbers: a short program over registers, run by a loop; never eval.

import {
  first,
  isCall,
  isE,
  isNumber,
  second,
  variablesOf,
  type Expr,
  type RealFunction,
} from "./expr.ts";
import { functionOf } from "./functions.ts";

/** A function of the values of the variables, in the order in which they were named. */
export type NumericFunction = (...values: number[]) => number;

type Operation = (a: number, b: number) => number;

/** What the machine can do with two registers; undefined, not infinite, where it would divide by 0. */
const operations: readonly (readonly [name: string, operation: Operation])[] = [
  ["sum", (a, b) => a + b],
  ["difference", (a, b) => a - b],
  ["product", (a, b) => a * b],
  ["quotient", (a, b) => (b === 0 ? NaN : a / b)],
  ["power", (a, b) => (a === 0 && b < 0 ? NaN : a ** b)],
  ["min", (a, b) => Math.min(a, b)],
  ["max", (a, b) => Math.max(a, b)],
];
const names = operations.map(([name]) => name);
const [, difference, product, , power] = names.keys();
/** The instruction that applies a function of one variable. */
const apply = names.length;

/** One node by its parts' values. NaN where it is undefined on the reals. */
export const operate = ({ kind, name }: Expr, values: readonly number[]): number => {
  if (kind === "negative") return -values[0]!;
  const operation = operations[names.indexOf(kind === "call" ? name : kind)];
  return operation ? values.reduce(operation[1]) : functionOf(name).value(values[0]!);
};

const sigmoidOfOpposite: RealFunction = (u) => 1 / (1 + Math.exp(u));
const sechSquared: RealFunction = (u) => 1 / Math.cosh(u) ** 2;

/** Writes the program of an expression; equal parts are computed once, constant ones beforehand. */
class Program {
  /** Instructions, two integers each: operation and target, both operands. */
  readonly code: number[] = [];
  readonly setup: number[] = [];
  readonly functions: RealFunction[] = [];
  /** The registers at the start: variables, constants, and room for results. */
  readonly registers: number[];
  private readonly variables: readonly string[];
  /** Which registers change with the variables. */
  private readonly varying: boolean[];
  private readonly known = new Map<string, number>();

  constructor(variables: readonly string[]) {
    this.variables = variables;
    this.registers = variables.map(() => NaN);
    this.varying = variables.map(() => true);
  }

  /** A new register, or the one that holds this already. */
  private register(key: string, value: number): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const register = this.registers.push(value) - 1;
    this.known.set(key, register);
    return register;
  }

  private constant(value: number): number {
    return this.register(`${value}`, value);
  }

  private emit(operation: number, a: number, b: number): number {
    const fresh = this.registers.length;
    const to = this.register(`${operation},${a},${b}`, NaN);
    if (to < fresh) return to;
    this.varying[to] = this.varying[a]! || (operation < apply && this.varying[b]!);
    (this.varying[to] ? this.code : this.setup).push(operation | (to << 8), a | (b << 16));
    return to;
  }

  private apply(f: RealFunction, u: Expr): number {
    const index = this.functions.indexOf(f);
    const a = this.write(u);
    return this.emit(apply, a, index < 0 ? this.functions.push(f) - 1 : index);
  }

  /** The register that will hold the value of an expression. */
  write(expr: Expr): number {
    const { kind, name, parts } = expr;
    if (kind === "number") return this.constant(expr.value);
    if (kind === "constant") return this.constant(name === "e" ? Math.E : Math.PI);
    if (kind === "variable") return this.variable(name);
    if (kind === "derivative") throw new RangeError("Take the derivative before compiling it");
    if (kind === "power") return this.power(first(expr), second(expr));
    if (kind === "negative")
      return this.emit(difference!, this.constant(0), this.write(first(expr)));
    const tail = kind === "difference" && isNumber(first(expr), 1) ? second(expr) : expr;
    // 1 − σ(u) is σ(−u) and 1 − tanh²u is sech²u, without cancellation
    if (isCall(tail, "sigmoid") && tail !== expr) return this.apply(sigmoidOfOpposite, first(tail));
    if (tail.kind === "power" && isCall(first(tail), "tanh") && isNumber(second(tail), 2))
      return this.apply(sechSquared, first(first(tail)));
    const operation = names.indexOf(kind === "call" ? name : kind);
    if (operation < 0) return this.apply(functionOf(name).value, first(expr));
    return parts.map((part) => this.write(part)).reduce((a, b) => this.emit(operation, a, b));
  }

  private variable(name: string): number {
    const index = this.variables.indexOf(name);
    if (index < 0) throw new RangeError(`The expression holds ${name}, which gets no value`);
    return index;
  }

  private power(base: Expr, exponent: Expr): number {
    if (isE(base)) return this.apply(Math.exp, exponent);
    const a = this.write(base);
    if (!/^[234]$/.test(`${exponent.value}`)) return this.emit(power!, a, this.write(exponent));
    const square = this.emit(product!, a, a);
    if (exponent.value === 2) return square;
    return this.emit(product!, square, exponent.value === 3 ? a : square);
  }
}

/** Runs code on its registers: the first is the argument, the others stand there already. */
const machine = (
  instructions: readonly number[],
  functions: readonly RealFunction[],
  r: Float64Array,
  result: number,
): RealFunction => {
  const code = Int32Array.from(instructions);
  const { length } = code;
  return (x) => {
    r[0] = x;
    for (let at = 0; at < length; at += 2) {
      const [head, tail] = [code[at]!, code[at + 1]!];
      const a = r[tail & 0xffff]!;
      const k = tail >>> 16;
      const operation = head & 0xff;
      // the common operations stand here once more, since a call costs more than they do
      r[head >> 8] =
        operation === 2
          ? a * r[k]!
          : operation === 0
            ? a + r[k]!
            : operation === 1
              ? a - r[k]!
              : operation === apply
                ? functions[k]!(a)
                : operations[operation]![1](a, r[k]!);
    }
    return r[result]!;
  };
};

const variableNames = (expr: Expr): string[] => {
  const found = variablesOf(expr);
  if (found.length < 2) return found.length ? found : ["x"];
  throw new RangeError(`Name the order of the variables ${found.join(", ")}`);
};

/**
 * A fast function of the variables named, in that order; by default of the one variable that the
 * expression holds (x if it holds none). NaN where the expression is undefined on the reals; ±Infinity
 * only where a value is too large for a number. Throws where the expression holds another variable.
 */
export const compile = (
  expr: Expr,
  variables = variableNames(expr) as readonly string[],
): NumericFunction => {
  const program = new Program(variables.length ? variables : ["x"]);
  const result = program.write(expr);
  const registers = Float64Array.from(program.registers);
  const made = (code: readonly number[]) => machine(code, program.functions, registers, result);
  made(program.setup)(NaN);
  const run = made(program.code);
  if (variables.length < 2) return run as NumericFunction;
  return (...values) => {
    for (let k = 1; k < variables.length; k++) registers[k] = values[k]!;
    return run(values[0]!);
  };
};
