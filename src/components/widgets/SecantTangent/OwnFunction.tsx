// The reader's own function: the field to type it in, and its derivative in symbols.

import { derivative } from "../../../lib/math/derivative.ts";
import { FunctionField } from "../../ui/FunctionField.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { own } from "./own.ts";

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export default function OwnFunction({ text, onChange }: Props) {
  const subject = own(text);
  return (
    <>
      <FunctionField
        label="Your f(x)"
        value={text}
        variables={["x"]}
        refuse={(expr) => derivative(expr).error?.message}
        onChange={onChange}
      />
      {subject && (
        <p class="explorer-formula">
          <Tex
            latex={`\\derivative{f'}(x) = ${subject.fPrimeLatex}`}
            plain={`f′(x) = ${subject.fPrimeText}`}
          />
        </p>
      )}
    </>
  );
}
