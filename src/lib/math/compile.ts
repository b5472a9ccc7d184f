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
import { functionOf, sigmoid } from "./functions.ts";

/** A function of the values of the variables, in the order in which they were named. */
export type NumericFunction = (...values: number[]) => number;

/** The operations of the machine: a ∘ b → register. An instruction
 * is two integers: operation and target, both operands. */
const operations = ["sum", "difference", "product", "quotient", "power", "min", "max", "apply"];
const apply = operations.length - 1;

/** Powers and quotients are undefined, not infinite, where they would divide by 0. */
const realPower = (base: number, exponent: number): number =>
  base === 0 && exponent < 0 ? NaN : base ** exponent;

/** One binary operation by its name: "sum" … "power", "min", "max". */
export const operate = (operation: string, a: number, b: number): number =>
  machine([operations.indexOf(operation) | (2 << 8), 1 << 16], [], Float64Array.of(a, b, NaN), 2)();

/** 1 − tanh², accurate in the tails. */
const sechSquared: RealFunction = (u) => 1 / Math.cosh(u) ** 2;
const sigmoidOfOpposite: RealFunction = (u) => sigmoid(-u);

/** Writes the program of an expression; equal parts are computed once. */
class Program {
  /** What depends on the variables, and what is computed once. */
  readonly code: number[] = [];
  readonly setup: number[] = [];
  readonly functions: RealFunction[] = [];
  /** The registers at the start: variables, constants, and room for results. */
  readonly registers: number[];
  /** Which registers change with the variables. */
  private readonly varying: boolean[];
  private readonly names: readonly string[];
  private readonly known = new Map<string, number>();

  constructor(names: readonly string[]) {
    this.names = names;
    this.registers = names.map(() => NaN);
    this.varying = names.map(() => true);
  }

  private constant(value: number): number {
    return this.once(`=${value}`, () => this.registers.push(value) - 1);
  }

  private once(key: string, make: () => number): number {
    let register = this.known.get(key);
    if (register === undefined) this.known.set(key, (register = make()));
    return register;
  }

  /** Emits a ∘ b → a new register. */
  private emit(operation: number, a: number, b: number): number {
    return this.once(`${operation},${a},${b}`, () => {
      const to = this.registers.push(NaN) - 1;
      const varies = this.varying[a] || (operation !== apply && this.varying[b]);
      this.varying[to] = varies ?? false;
      (varies ? this.code : this.setup).push(operation | (to << 8), a | (b << 16));
      return to;
    });
  }

  private apply(f: RealFunction, a: number): number {
    let index = this.functions.indexOf(f);
    if (index < 0) index = this.functions.push(f) - 1;
    return this.emit(apply, a, index);
  }

  /** The register that will hold the value of an expression. */
  write(expr: Expr): number {
    const { kind, name, parts } = expr;
    if (kind === "number") return this.constant(expr.value);
    if (kind === "constant") return this.constant(name === "e" ? Math.E : Math.PI);
    if (kind === "variable") return this.variable(name);
    if (kind === "derivative")
      throw new RangeError("A derivative must be taken before it is compiled");
    if (kind === "power") return this.power(first(expr), second(expr));
    const tail = kind === "difference" && isNumber(first(expr), 1) && this.tail(second(expr));
    if (tail) return tail;
    const registers = parts.map((part) => this.write(part));
    const operation = operations.indexOf(kind === "call" ? name : kind);
    if (operation >= 0) return registers.reduce((a, b) => this.emit(operation, a, b));
    if (kind === "negative") return this.emit(1, this.constant(0), registers[0]!);
    return this.apply(functionOf(name).value, registers[0]!);
  }

  private variable(name: string): number {
    const index = this.names.indexOf(name);
    if (index < 0) throw new RangeError(`The expression holds ${name}, which gets no value`);
    return index;
  }

  /** 1 − σ(u) is σ(−u) and 1 − tanh²u is sech²u, without cancellation. */
  private tail(right: Expr): number | undefined {
    if (isCall(right, "sigmoid")) return this.apply(sigmoidOfOpposite, this.write(first(right)));
    if (right.kind === "power" && isNumber(second(right), 2) && isCall(first(right), "tanh"))
      return this.apply(sechSquared, this.write(first(first(right))));
    return undefined;
  }

  private power(base: Expr, exponent: Expr): number {
    if (isE(base)) return this.apply(Math.exp, this.write(exponent));
    const [a, n] = [this.write(base), exponent.value];
    if (n < 2 || n > 4 || n % 1) return this.emit(4, a, this.write(exponent));
    const square = this.emit(2, a, a);
    return n === 2 ? square : this.emit(2, square, n === 3 ? a : square);
  }
}

/** Runs a program on its registers, where the variables' values stand already. */
const machine = (
  program: readonly number[],
  functions: readonly RealFunction[],
  r: Float64Array,
  result: number,
): (() => number) => {
  const code = Int32Array.from(program);
  const { length } = code;
  return () => {
    for (let at = 0; at < length; at += 2) {
      const [head, tail] = [code[at]!, code[at + 1]!];
      const to = head >> 8;
      const a = r[tail & 0xffff]!;
      const k = tail >>> 16;
      switch (head & 0xff) {
        case 0:
          r[to] = a + r[k]!;
          break;
        case 1:
          r[to] = a - r[k]!;
          break;
        case 2:
          r[to] = a * r[k]!;
          break;
        case 3:
          r[to] = r[k] === 0 ? NaN : a / r[k]!;
          break;
        case 4:
          r[to] = realPower(a, r[k]!);
          break;
        case 5:
          r[to] = Math.min(a, r[k]!);
          break;
        case 6:
          r[to] = Math.max(a, r[k]!);
          break;
        default:
          r[to] = functions[k]!(a);
      }
    }
    return r[result]!;
  };
};

const variableNames = (expr: Expr): string[] => {
  const names = variablesOf(expr);
  if (names.length < 2) return names.length ? names : ["x"];
  throw new RangeError(`The expression holds ${names.join(", ")}: name them in the order wanted`);
};

/**
 * A fast function of the variables named, in that order; by default of the one variable that the
 * expression holds (x if it holds none). NaN where the expression is undefined on the reals; ±Infinity
 * only where a value is too large for a number. Throws where the expression holds another variable.
 */
export const compile = (expr: Expr, variables?: readonly string[]): NumericFunction => {
  const names = variables ?? variableNames(expr);
  const program = new Program(names);
  const result = program.write(expr);
  const registers = Float64Array.from(program.registers);
  const made = (code: number[]) => machine(code, program.functions, registers, result);
  made(program.setup)();
  const run = made(program.code);
  if (names.length === 1)
    return (x) => {
      registers[0] = x!;
      return run();
    };
  return (...values) => {
    for (let k = 0; k < names.length; k++) registers[k] = values[k]!;
    return run();
  };
};
