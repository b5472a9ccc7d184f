// number → text: for the page, for a formula (LaTeX) and for a voice.

/** A true minus sign, as long as a plus is wide. */
export const MINUS = "\u2212";
/** Parts the thousands; narrow, and never broken across lines. */
export const THIN_SPACE = "\u202f";
const NO_BREAK_SPACE = "\u00a0";

export interface FormatOptions {
  /** Keeps trailing zeros ("2.100"), so that a column or a moving readout does not jump. */
  readonly keepZeros?: boolean;
  /** Puts a negative number, or one with a power of ten, in round brackets: 3 − (−2), (2 × 10⁻⁸)². */
  readonly bracketed?: boolean;
}

/** Digits of a finite number after rounding: sign, whole part, fraction and power of ten, if any. */
interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
  readonly power: number | null;
}

/** How the digits are put together: on the page, in LaTeX, or aloud. */
interface Dress {
  readonly minus: string;
  readonly thousands: string;
  readonly power: (exponent: number) => string;
  readonly words: (text: string) => string;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** An integer in superscript digits: −8 → "⁻⁸". */
export const superscript = (n: number): string =>
  (n < 0 ? "⁻" : "") + [...String(Math.abs(n))].map((d) => SUPERSCRIPTS[Number(d)]).join("");

const PAGE: Dress = {
  minus: MINUS,
  thousands: THIN_SPACE,
  power: (n) => `${NO_BREAK_SPACE}×${NO_BREAK_SPACE}10${superscript(n)}`,
  words: (text) => text,
};
const LATEX: Dress = {
  minus: "-",
  thousands: "\\,",
  power: (n) => ` \\times 10^{${n}}`,
  words: (text) => `\\text{${text}}`,
};
const VOICE: Dress = {
  minus: "minus ",
  thousands: "",
  power: (n) => ` times ten to the ${n < 0 ? "minus " : ""}${Math.abs(n)}`,
  words: (text) => text,
};

const inWords = (x: number): string => (Number.isNaN(x) ? "undefined" : "too large to show");

/** Outside 10⁻⁴ ≤ |x| < 10⁷ a power of ten reads better than a row of zeros. */
const wantsPower = (exponent: number): boolean => exponent < -4 || exponent >= 7;

const significant = (x: number, digits: number, keepZeros: boolean): Digits => {
  const places = Math.min(Math.max(Math.round(digits), 1), 17);
  const [mantissa = "0", exponentText = "0"] = Math.abs(x)
    .toExponential(places - 1)
    .split("e");
  const exponent = Number(exponentText);
  const all = mantissa.replace(".", "");
  const power = wantsPower(exponent) ? exponent : null;
  const point = power === null ? exponent + 1 : 1;
  const whole = point > 0 ? all.slice(0, point).padEnd(point, "0") : "0";
  const rest = point > 0 ? all.slice(point) : "0".repeat(-point) + all;
  return { negative: x < 0, whole, fraction: keepZeros ? rest : rest.replace(/0+$/, ""), power };
};

const decimal = (x: number, decimals: number, keepZeros: boolean): Digits => {
  const [whole = "0", rest = ""] = Math.abs(x).toFixed(decimals).split(".");
  const zero = !/[1-9]/.test(whole + rest);
  const fraction = keepZeros ? rest : rest.replace(/0+$/, "");
  return { negative: x < 0 && !zero, whole, fraction, power: null };
};

const dressed = (d: Digits, dress: Dress, bracketed = false): string => {
  const whole = d.whole.replace(/\B(?=(\d{3})+$)/g, dress.thousands);
  const digits = d.fraction === "" ? whole : `${whole}.${d.fraction}`;
  const size = d.power === null ? digits : digits + dress.power(d.power);
  const signed = (d.negative ? dress.minus : "") + size;
  return bracketed && (d.negative || d.power !== null) ? `(${signed})` : signed;
};

const shown = (x: number, digits: number, options: FormatOptions, dress: Dress): string =>
  Number.isFinite(x)
    ? dressed(significant(x, digits, options.keepZeros ?? false), dress, options.bracketed)
    : dress.words(inWords(x));

/**
 * x to `digits` significant digits (1 to 17): "−0.5", "12 350", "4.2 × 10⁻⁸".
 * NaN reads "undefined" and ±∞ "too large to show".
 */
export const format = (x: number, digits = 4, options: FormatOptions = {}): string =>
  shown(x, digits, options, PAGE);

/** As {@link format}, for KaTeX: "-0.5", "12\,350", "4.2 \times 10^{-8}". */
export const formatLatex = (x: number, digits = 4, options: FormatOptions = {}): string =>
  shown(x, digits, options, LATEX);

/** As {@link format}, for a voice: "minus 0.5", "12350", "4.2 times ten to the minus 8". */
export const spoken = (x: number, digits = 4): string => shown(x, digits, {}, VOICE);

/**
 * x to `decimals` places after the point (0 to 20), trailing zeros kept; never "−0.00".
 * From 10¹⁵ on, where doubles hold no decimals, as {@link format}.
 */
export const fixed = (x: number, decimals: number, options: FormatOptions = {}): string =>
  Math.abs(x) < 1e15
    ? dressed(decimal(x, decimals, options.keepZeros ?? true), PAGE, options.bracketed)
    : format(x, 4, options);

/** As {@link format}, with a plus before positive numbers: "+2", "−2", "0". */
export const signed = (x: number, digits = 4, options: FormatOptions = {}): string =>
  x > 0 && Number.isFinite(x) ? `+${format(x, digits, options)}` : format(x, digits, options);
