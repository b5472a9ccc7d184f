// The reader's own function: its derivative in symbols.

import { Tex } from "../../ui/Tex.tsx";
import type { Explored } from "./explored.ts";

export const OwnDerivative = ({ subject }: { readonly subject: Explored }) => (
  <p class="explorer-formula">
    <Tex
      latex={`\\derivative{f'}(x) = ${subject.fPrimeLatex}`}
      plain={`f′(x) = ${subject.fPrimeText}`}
    />
  </p>
);
