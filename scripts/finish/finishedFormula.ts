// A formula as KaTeX writes it → as pages will have it, but for its measures.
import { asciiPage } from "./asciiPage.ts";
import { leanMath } from "./leanMath.ts";

/** What `formulaStore` keeps of a formula. */
export const finishedFormula = (katex: string): string => asciiPage(leanMath(katex));
