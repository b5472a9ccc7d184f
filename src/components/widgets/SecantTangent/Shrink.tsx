// "Let h shrink": play, pause and single steps towards 0.

import { usePlayer } from "../../ui/usePlayer.ts";
import { nextStep, shrunk, STOP } from "./shrinking.ts";
import type { Update } from "./state.ts";

interface Props {
  readonly h: number;
  readonly update: Update;
}

export const Shrink = ({ h, update }: Props) => {
  const { playing, play, pause } = usePlayer((elapsed) => {
    const next = shrunk(h, elapsed);
    update({ h: next });
    return Math.abs(next) > STOP;
  });
  const start = () => {
    if (Math.abs(h) <= STOP) update({ h: Math.sign(h) });
    play();
  };
  return (
    <div class="buttons">
      <button type="button" onClick={playing ? pause : start}>
        {playing ? "Pause" : "Let h shrink"}
      </button>
      <button type="button" disabled={playing} onClick={() => update({ h: nextStep(h) })}>
        Step
      </button>
      <button type="button" disabled={playing} onClick={() => update({ h: Math.sign(h) })}>
        Reset h
      </button>
    </div>
  );
};
