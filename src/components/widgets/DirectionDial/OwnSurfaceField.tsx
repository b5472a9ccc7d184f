// The field for a reader's own f(x, y); it brings the kernel, so it is fetched when asked for.

import type { Expr } from "../../../lib/math/expr.ts";
import { twoVariables } from "../../../lib/math/twoVariables.ts";
import { FunctionField } from "../../ui/FunctionField.tsx";

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

const refused = (expr: Expr): string | undefined => {
  const read = twoVariables(expr);
  return read.ok ? undefined : read.error.message;
};

export default function OwnSurfaceField({ text, onChange }: Props) {
  return (
    <FunctionField
      label="Your f(x, y)"
      value={text}
      variables={["x", "y"]}
      refuse={refused}
      onChange={onChange}
    />
  );
}
