// points ↔ the part of a link that carries them: a name, or "own_x_y_x_y…".

import { type DataChoice, datasetNames } from "../math/datasets.ts";
import type { Field } from "./demoState.ts";

/** A link with more characters of data than this would be too long with the rest. */
const LINKED = 1600;

const pairs = ({ x, y }: Exclude<DataChoice, string>): string =>
  Array.from(
    x,
    (value, i) => `${Number(value.toPrecision(8))}_${Number(y[i]!.toPrecision(8))}`,
  ).join("_");

/** Whether a link can carry these data. */
export const fitsLink = (data: DataChoice): boolean =>
  typeof data === "string" || (data.x.length <= LINKED / 4 && pairs(data).length <= LINKED);

/** A name, or the points themselves; data too many for a link are left out of it. */
export const dataField: Field<DataChoice> = {
  encode: (data) => {
    if (typeof data === "string") return data;
    return fitsLink(data) ? `own_${pairs(data)}` : "example";
  },
  decode: (text) => {
    if (!text.startsWith("own_")) return datasetNames.find((name) => name === text);
    const values = text === "own_" ? [] : text.slice(4).split("_").map(Number);
    const sound = values.every(Number.isFinite) && values.length % 2 === 0;
    if (!sound || /_(_|$)/.test(text.slice(4))) return undefined;
    return { x: values.filter((_, i) => i % 2 === 0), y: values.filter((_, i) => i % 2 === 1) };
  },
};
