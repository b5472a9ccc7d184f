// The live computation: formulas from the build, with the numbers of the moment.

import type { ComponentChildren } from "preact";
import { LiveFormula } from "../../ui/LiveFormula.tsx";
import type { Numbers } from "./model.ts";
import { computationValues, computationWords } from "./computation.ts";

interface Props {
  readonly numbers: Numbers;
  /** All lines in one slot. */
  readonly children: ComponentChildren;
}

export const Computation = ({ numbers, children }: Props) => (
  <LiveFormula values={computationValues(numbers)} words={computationWords(numbers)}>
    {children}
  </LiveFormula>
);
