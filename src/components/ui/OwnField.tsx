// The field for a reader's own f(x); it brings the kernel, so it is fetched when it is asked for.

import { derivative } from "../../lib/math/derivative.ts";
import { FunctionField } from "./FunctionField.tsx";

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Takes any function of x whose derivative the kernel finds. */
export default function OwnField({ text, onChange }: Props) {
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
