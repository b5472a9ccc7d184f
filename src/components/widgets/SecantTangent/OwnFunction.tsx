// The reader's own function: the field to type it in, and its derivative in symbols.

import OwnField from "../../ui/OwnField.tsx";
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
      <OwnField text={text} onChange={onChange} />
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
