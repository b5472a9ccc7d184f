// The explorer's two figures → what its buttons play.

import type { Curve, Figure, Segment } from "../../../lib/plot/figure.ts";
import type { Frame } from "../../../lib/plot/score.ts";
import type { Pieces } from "../../ui/Hear.tsx";
import type { Model } from "./model.ts";

export const HOW =
  "You hear the picture from left to right: the higher the curve, the higher the tone. Below zero the tone turns rough; where the function has no value it is silent. A tangent is a glide: up where the slope is positive, down where it is negative.";

const frame = ({ x, y }: Figure): Frame => ({ x: x.range, y: y.range });

const curve = ({ layers }: Figure): Curve =>
  layers.find((layer): layer is Curve => layer.kind === "curve") ?? {
    kind: "curve",
    ink: "function",
    x: [],
    y: [],
  };

const tangents = ({ moving = [] }: Figure): Segment[] =>
  moving.filter((layer): layer is Segment => layer.kind === "segment" && layer.ink === "tangent");

export const pieces = (now: Model): Pieces => ({
  "Hear f": ({ curveScore }) => curveScore(curve(now.curve), frame(now.curve)),
  "Hear f′": ({ curveScore }) => curveScore(curve(now.slopes), frame(now.slopes)),
  "Hear the tangent": ({ linesScore }) => linesScore(tangents(now.curve), frame(now.curve)),
});
