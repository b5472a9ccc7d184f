// What a reader typed → how it was read, or what is wrong with it and where.

import { latex } from "../../../lib/math/latex.ts";
import { text as exprText } from "../../../lib/math/text.ts";
import { Place } from "../../ui/FunctionField.tsx";
import { Tex } from "../../ui/Tex.tsx";
import type { Worked } from "./model.ts";

interface Props {
  readonly typed: string;
  readonly result: Worked;
}

export const Reading = ({ typed, result }: Props) =>
  result.ok ? (
    <>
      Read as <Tex latex={latex(result.expr)} plain={exprText(result.expr)} />
    </>
  ) : (
    <>
      {result.message}
      <Place text={typed} start={result.start} end={result.end} />
    </>
  );
