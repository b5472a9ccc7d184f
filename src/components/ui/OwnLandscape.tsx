// The field for a reader's own curve; fetched when it is asked for.

import { derivative } from "../../lib/math/derivative.ts";
import { FunctionField } from "./FunctionField.tsx";

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export default function OwnLandscape({ text, onChange }: Props) {
  return (
    <FunctionField
      label="Your f(x)"
      value={text}
      variables={["x"]}
      refuse={(expr) => derivative(expr).error?.message}
      onChange={onChange}
    />
  );
}
