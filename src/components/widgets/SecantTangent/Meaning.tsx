// What the sign of f′ says, in three columns; the one that holds at x₀ is marked.

import { format } from "../../../lib/math/format.ts";
import type { Meaning as Holds } from "./model.ts";

const columns = [
  {
    meaning: "rising",
    title: "f′ > 0",
    lines: ["f rises here.", "The tangent leans up to the right.", "Gradient descent goes left."],
  },
  {
    meaning: "flat",
    title: "f′ = 0",
    lines: [
      "f is flat here: a stationary point.",
      "The tangent is level.",
      "Gradient descent stays where it is.",
    ],
  },
  {
    meaning: "falling",
    title: "f′ < 0",
    lines: [
      "f falls here.",
      "The tangent leans down to the right.",
      "Gradient descent goes right.",
    ],
  },
] as const;

interface Props {
  readonly holds: Holds;
  readonly tangent: number | null;
  readonly x0: number;
}

export const Meaning = ({ holds, tangent, x0 }: Props) => (
  <div class="demo-columns explorer-meaning" role="list" aria-label="What the sign of f′ says">
    {columns.map(({ meaning, title, lines }) => {
      const here = meaning === holds;
      return (
        <div role="listitem" key={meaning} data-meaning={meaning} aria-current={here || undefined}>
          <p class="meaning-title ink-derivative">{title}</p>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="meaning-here">
            {here && tangent !== null
              ? `holds here: f′(${format(x0, 6)}) = ${format(tangent)}`
              : ""}
          </p>
        </div>
      );
    })}
  </div>
);
