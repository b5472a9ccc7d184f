// Which curve is descended: one of Room 2's, or the reader's own.

import { landscapes } from "../../lib/plot/landscapes.ts";
import { FunctionMenu } from "./FunctionMenu.tsx";

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export const LandscapeMenu = ({ text, onChange }: Props) => (
  <FunctionMenu
    label="Function f(x)"
    text={text}
    options={landscapes}
    onChoose={onChange}
    onType={onChange}
    field={() => import("./OwnField.tsx")}
  />
);
