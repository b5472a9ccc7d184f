// A learning rate on a track of many powers of ten; one that cannot converge is refused in words.

import { Quantity } from "../../ui/Quantity.tsx";
import { ALPHAS } from "./hunt.ts";

const refused = (alpha: number): string | undefined => {
  if (alpha === 0) return "With α = 0 the descent stands still. Choose a number above 0.";
  return alpha < 0 ? "With α below 0 the descent climbs. Choose a number above 0." : undefined;
};

/** The limit is hunted within this range of the slider; anything in ALPHAS may be typed. */
const SLIDER = [1e-7, 10] as const;

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: number;
  readonly onChange: (rate: number) => void;
}

export const Rate = ({ label, name, value, onChange }: Props) => (
  <Quantity
    label={<i class="ink-step">{label}</i>}
    name={name}
    value={value}
    scale="log"
    min={SLIDER[0]}
    max={SLIDER[1]}
    limits={ALPHAS}
    digits={8}
    refuse={refused}
    onChange={onChange}
  />
);
