// A picture as data: what the static SVG, the live plot, the tests and the spoken sentence share.

/** An object of the mathematics; its colour and stroke are the same in every figure and formula. */
export type Ink = "function" | "secant" | "tangent" | "derivative" | "step" | "quiet" | "text";

/** How a line is drawn, so that colour is never the only sign. */
export type Stroke = "solid" | "dashed" | "dotted";

export type Point = readonly [x: number, y: number];

/** One axis: its range in data units, its name and, where the mathematics wants it, its scale. */
export interface Axis {
  readonly range: readonly [min: number, max: number];
  readonly label?: string;
  /** Logarithmic axes are base 10; ranges and data are then positive. Default "linear". */
  readonly scale?: "linear" | "log";
}

interface Drawn {
  readonly ink: Ink;
  /** Stroke width in CSS pixels at any size of the picture. Default 2.5, or 1.5 for quiet. */
  readonly width?: number;
  /** 0 to 1; what stays is faint, what changes is strong. Default 1. */
  readonly opacity?: number;
  /** Text at the mark, the end of the segment or the labelled point of the curve. */
  readonly label?: string;
}

/** y over ascending x; null is a gap (a pole, or where f is undefined). Never NaN or ±Infinity. */
export interface Curve extends Drawn {
  readonly kind: "curve";
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
  readonly stroke?: Stroke;
  /** Where along x the label stands; default: near the right end. */
  readonly labelAt?: number;
}

/** A broken line through any points, in order: a path of descent, a contour, a polygon's outline. */
export interface Path extends Drawn {
  readonly kind: "path";
  readonly points: readonly Point[];
  readonly stroke?: Stroke;
  readonly closed?: boolean;
  /** Fills the inside at this opacity (0 to 1): squares of residuals, bands of basins. */
  readonly fill?: number;
}

/** A straight piece: a secant, a tangent, a leg, a residual, an arrow. */
export interface Segment extends Drawn {
  readonly kind: "segment";
  readonly from: Point;
  readonly to: Point;
  readonly stroke?: Stroke;
  /** Draws a head at `to`. */
  readonly arrow?: boolean;
  /** Which part of the segment the label stands at, 0 (from) to 1 (to); default 0.5. */
  readonly labelAt?: number;
  /** Which side of the segment the label stands on; default "above". */
  readonly labelSide?: "above" | "below";
}

/** A point of the mathematics. Handles are marks that the reader can drag. */
export interface Mark extends Drawn {
  readonly kind: "mark";
  readonly at: Point;
  readonly shape: "disc" | "ring" | "cross" | "square";
  /** Radius in CSS pixels; default 5. */
  readonly radius?: number;
  /** Names the handle; the live plot reports drags under this name and draws a larger target. */
  readonly handle?: string;
}

/** Words in the plane. */
export interface Text {
  readonly kind: "text";
  readonly at: Point;
  readonly text: string;
  readonly ink: Ink;
  readonly anchor?: "start" | "middle" | "end";
}

/** A raster of the plane, row by row from the top left: basins, heat. Values index into `inks`. */
export interface Raster {
  readonly kind: "raster";
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
  readonly inks: readonly { readonly ink: Ink; readonly opacity: number }[];
}

export type Layer = Curve | Path | Segment | Mark | Text | Raster;

/** A layer that follows the hand. */
export type Moving = Exclude<Layer, Curve>;

/** A whole picture. Layers are drawn in order, the last on top. */
export interface Figure {
  /** The accessible name: what the picture shows, in one sentence. */
  readonly name: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Width over height of the whole box. */
  readonly aspect: number;
  /**
   * What stays while the reader drags. The live plot draws it again only when a range or one of
   * these objects is another one, so a model keeps them.
   */
  readonly layers: readonly Layer[];
  /** What follows the hand, on top: drawn at every frame. Curves belong to the layers. */
  readonly moving?: readonly Moving[];
}

/** Every layer of a figure, in the order in which they are drawn. */
export const allLayers = ({ layers, moving = [] }: Figure): readonly Layer[] => [
  ...layers,
  ...moving,
];
