// one epoch of linear regression → the numbers as a hand writes them, each from those written before.

import { format } from "./format.ts";
import { type Data, hessian, type Moments } from "./regression.ts";

/** A number as it stands on paper: `value` is exactly what its digits say. */
export interface Written {
  readonly value: number;
  /** Places after the point to which it was rounded; negative for tens, hundreds, … */
  readonly decimals: number;
}

/** Residuals are written to so many digits, the largest of them; squares to one more. */
const DIGITS = 6;
/** No number needs more digits than this: pocket calculators show ten to twelve. */
const MOST_DIGITS = 12;

/** The power of ten of a number's first digit; −∞ for 0. */
const order = (value: number): number => Math.floor(Math.log10(Math.abs(value)));

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The value times 10^power, by its digits, so that 1.005 · 100 is 100.5. */
const shifted = (value: number, power: number): number => {
  const [digits, exponent] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
};

/** Rounded as on paper: half away from zero, on the decimal digits and not on the binary ones. */
export const written = (value: number, decimals: number): Written => {
  const clean = Number(value.toPrecision(15));
  const scaled = shifted(clean, decimals);
  if (!(Math.abs(scaled) < 1e15)) return { value: clean, decimals };
  const whole = Math.sign(scaled) * Math.round(Math.abs(scaled));
  return { value: whole === 0 ? 0 : shifted(whole, -decimals), decimals };
};

/** Its digits as text, without zeros at the end. */
export const writtenText = ({ value, decimals }: Written, bracketed = false): string =>
  format(value, Math.min(15, Math.max(1, order(value) + 1 + decimals)), { bracketed });

/** To so many significant digits. */
const significant = (value: number, digits: number): Written =>
  written(value, value === 0 ? 0 : digits - 1 - order(value));

/** Places after the point of a number as it was typed, 0 to 17. */
const placesOf = (value: number): number => {
  const [digits, exponent] = value.toExponential().split("e");
  return Math.min(17, Math.max(0, (digits!.split(".")[1]?.length ?? 0) - Number(exponent)));
};

/** What stands in one row of the table. */
export interface PaperRow {
  readonly x: Written;
  readonly y: Written;
  readonly predicted: Written;
  readonly residual: Written;
  readonly product: Written;
  readonly square: Written;
}

/** The whole sheet. Sums go over all rows; `hessian` and `constants` make the gradient once more. */
export interface Paper {
  readonly count: number;
  readonly alpha: Written;
  readonly w: Written;
  readonly b: Written;
  readonly rows: readonly PaperRow[];
  readonly sumResiduals: Written;
  readonly sumProducts: Written;
  readonly sumSquares: Written;
  readonly loss: Written;
  readonly gradient: readonly [dw: Written, db: Written];
  readonly hessian: { readonly xx: Written; readonly xy: Written; readonly yy: Written };
  /** (2/n) Σ xᵢyᵢ and (2/n) Σ yᵢ. */
  readonly constants: readonly [Written, Written];
  /** The gradient from these: ∂L/∂w = xx·w + xy·b − constant. */
  readonly again: readonly [dw: Written, db: Written];
  readonly next: readonly [w: Written, b: Written];
  /** α‖∇L‖², ∇Lᵀ H ∇L, half of α² times that, and what the loss is after the step. */
  readonly drop: Written;
  readonly turn: Written;
  readonly bend: Written;
  readonly nextLoss: Written;
}

const sum = (cells: readonly Written[]): Written => {
  const decimals = cells[0]!.decimals;
  return written(
    cells.reduce((total, { value }) => total + value, 0),
    decimals,
  );
};

/** The table: predictions and residuals to the same place, products and squares from the residuals. */
const rowsOf = ({ x, y }: Data, w: number, b: number): PaperRow[] => {
  const xs = Array.from(x);
  const exact = xs.map((at, i) => w * at + b - y[i]!);
  const sizes = [w, b, ...xs.map((at) => w * at), ...Array.from(y)];
  const places = Math.min(DIGITS - 1 - order(largest(exact)), MOST_DIGITS - order(largest(sizes)));
  const decimals = Math.min(MOST_DIGITS, places);
  const [line, base] = [written(w, decimals).value, written(b, decimals).value];
  const heads = xs.map((at, i) => {
    const predicted = written(line * at + base, decimals);
    const residual = written(line * at + base - y[i]!, decimals);
    return { x: significant(at, 10), y: significant(y[i]!, 10), predicted, residual };
  });
  const products = heads.map(({ residual }, i) => residual.value * xs[i]!);
  const squares = heads.map(({ residual }) => residual.value ** 2);
  const finest = decimals + xs.reduce((most, at) => Math.max(most, placesOf(at)), 0);
  const productPlaces = Math.min(finest, DIGITS + 2 - order(largest(products)));
  const squarePlaces = Math.min(2 * decimals, DIGITS - order(largest(squares)));
  return heads.map((head, i) => ({
    ...head,
    product: written(products[i]!, productPlaces),
    square: written(squares[i]!, squarePlaces),
  }));
};

/** The loss after the step, by the quadratic itself: L − α‖g‖² + ½α² gᵀHg. */
const after = (
  loss: Written,
  alpha: number,
  [dw, db]: readonly [Written, Written],
  h: Paper["hessian"],
) => {
  const [p, q] = [dw.value, db.value];
  const drop = written(alpha * (p * p + q * q), loss.decimals);
  const exact = h.xx.value * p * p + 2 * h.xy.value * p * q + h.yy.value * q * q;
  const turn = significant(exact, DIGITS + 2);
  const bend = written(0.5 * alpha * alpha * turn.value, loss.decimals);
  return {
    drop,
    turn,
    bend,
    nextLoss: written(loss.value - drop.value + bend.value, loss.decimals),
  };
};

/** Everything that is not the table follows from its sums. */
const below = (rows: readonly PaperRow[], m: Moments, alpha: Written): Omit<Paper, "w" | "b"> => {
  const count = rows.length;
  const sumResiduals = sum(rows.map(({ residual }) => residual));
  const sumProducts = sum(rows.map(({ product }) => product));
  const sumSquares = sum(rows.map(({ square }) => square));
  const loss = written(sumSquares.value / count, sumSquares.decimals);
  const gradient = [sumProducts, sumResiduals].map(({ value, decimals }) =>
    written((2 * value) / count, decimals + 1),
  ) as [Written, Written];
  const { xx, xy, yy } = hessian(m);
  const h = { xx: significant(xx, 10), xy: significant(xy, 10), yy: significant(yy, 10) };
  const crossed = 2 * (m.covariance + m.meanX * m.meanY);
  const constants = [significant(crossed, 10), significant(2 * m.meanY, 10)] as const;
  return {
    count,
    alpha,
    rows,
    sumResiduals,
    sumProducts,
    sumSquares,
    loss,
    gradient,
    hessian: h,
    constants,
    again: gradient,
    next: gradient,
    ...after(loss, alpha.value, gradient, h),
  };
};

const isFinite = (value: unknown): boolean =>
  typeof value !== "object" || value === null
    ? typeof value !== "number" || Number.isFinite(value)
    : Object.values(value).every(isFinite);

/**
 * One epoch from (w, b) with learning rate α, as a pocket calculator makes it: w and b are rounded,
 * and every number below is computed from the numbers as they are written, then rounded itself.
 * Null without a point, and where a number would be too large to write.
 */
export const epochOnPaper = (
  data: Data,
  m: Moments,
  at: { readonly w: number; readonly b: number; readonly alpha: number },
): Paper | null => {
  if (data.x.length === 0 || !Number.isFinite(at.w) || !Number.isFinite(at.b)) return null;
  const rows = rowsOf(data, at.w, at.b);
  const decimals = rows[0]!.residual.decimals;
  const [w, b] = [written(at.w, decimals), written(at.b, decimals)];
  const rest = below(rows, m, significant(at.alpha, 10));
  const { hessian: h, constants, gradient, alpha } = rest;
  const [dw, db] = gradient;
  const paper: Paper = {
    ...rest,
    w,
    b,
    again: [
      written(h.xx.value * w.value + h.xy.value * b.value - constants[0].value, dw.decimals),
      written(h.xy.value * w.value + h.yy.value * b.value - constants[1].value, db.decimals),
    ],
    next: [
      written(w.value - alpha.value * dw.value, decimals),
      written(b.value - alpha.value * db.value, decimals),
    ],
  };
  return isFinite(paper) ? paper : null;
};
