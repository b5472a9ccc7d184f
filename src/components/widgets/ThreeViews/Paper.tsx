// The epoch on paper: its table and its lines with the numbers put in, one at a time or all.

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { epochOnPaper } from "../../../lib/math/epochOnPaper.ts";
import { format } from "../../../lib/math/format.ts";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";
import {
  MOST_ON_PAPER,
  paperLines,
  paperRows,
  paperValues,
  paperWords,
} from "../../../lib/site/paperLines.ts";
import { LiveFormula } from "../../ui/LiveFormula.tsx";
import { unbroken } from "../../ui/unbroken.ts";
import type { Update } from "./state.ts";

interface Props {
  readonly analysis: Analysis;
  readonly now: Moment;
  /** How many lines are shown. */
  readonly lines: number;
  readonly awake: boolean;
  readonly update: Update;
  /** The lines in one slot, set by KaTeX at build. */
  readonly children: ComponentChildren;
}

const HEADS = ["x", "y", "wx + b", "r", "rx", "r²"];
const ALL = paperLines.length;

const noneWords = (count: number): string =>
  count > MOST_ON_PAPER
    ? `An epoch of ${format(count, 6)} points is too long for paper: choose ${MOST_ON_PAPER} points or fewer.`
    : "There is nothing to write down here: no point, or numbers that are too large.";

export const Paper = ({ analysis, now, lines, awake, update, children }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const { data, moments } = analysis;
  const paper = useMemo(
    () => (data.x.length > MOST_ON_PAPER ? null : epochOnPaper(data, moments, now)),
    [data, moments, now.w, now.b, now.alpha],
  );
  const values = useMemo(() => paperValues(paper), [paper]);
  const rows = useMemo(() => paperRows(paper), [paper]);
  useLayoutEffect(() => {
    box.current
      ?.querySelectorAll(".live-line")
      .forEach((line, i) => line.classList.toggle("line-later", i >= lines));
  }, [lines]);
  return (
    <div class="paper">
      <div>
        <p class="paper-title">
          {unbroken(`Epoch ${format(now.epoch, 6)}: w = ${values.w}, b = ${values.b}`)}
        </p>
        {paper ? <Table rows={rows} /> : <p>{noneWords(data.x.length)}</p>}
        <p class="paper-note">
          Each number is worked out from the numbers as they are printed and then rounded, so your
          calculator gives the same digits. The descent itself goes on with sixteen.
        </p>
      </div>
      <div ref={box}>
        <LiveFormula values={values} words={paperWords(values, lines).join(" ")}>
          {children}
        </LiveFormula>
        <fieldset class="demo-controls paper-controls" disabled={!awake}>
          <legend class="visually-hidden">Lines on paper</legend>
          <div class="buttons">
            <button
              type="button"
              disabled={lines >= ALL}
              onClick={() => update({ lines: lines + 1 })}
            >
              Next line
            </button>
            <button type="button" onClick={() => update({ lines: lines >= ALL ? 1 : ALL })}>
              {lines >= ALL ? "A line at a time" : "All lines"}
            </button>
          </div>
        </fieldset>
      </div>
    </div>
  );
};

/** Columns of numbers are this wide at least, in digits, and all alike: then few digits move them. */
const LEAST = 8;
/** Between two columns, in digits. */
const GAP = 0.7;

/** On a phone it scrolls, so it has a name and a stop for the Tab key. */
const reachable = { role: "group" as const, "aria-label": "Table of the points", tabIndex: 0 };

const longest = (rows: readonly (readonly string[])[], from: number, to: number): number =>
  rows.reduce((most, row) => row.slice(from, to).reduce((a, b) => Math.max(a, b.length), most), 2);

/** The points with what is worked out of each, and the sums. Of a fixed height, as `--rows` says. */
const Table = ({ rows }: { readonly rows: readonly (readonly string[])[] }) => {
  const numbers = Math.max(LEAST, longest(rows, 2, HEADS.length));
  const widths = [longest(rows, 0, 1), longest(rows, 1, 2), ...Array<number>(4).fill(numbers)];
  const least = widths.reduce((a, b) => a + b + GAP, 0);
  return (
    <div
      class="paper-table"
      style={{ "--rows": rows.length + 1, "--least": `${least}ch` }}
      {...reachable}
    >
      <table>
        <caption class="visually-hidden">The points, and what is worked out of each</caption>
        <colgroup>
          {widths.map((width, i) => (
            <col key={i} style={{ width: `${width + GAP}ch` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th scope="col" key={head}>
                <i>{head}</i>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
