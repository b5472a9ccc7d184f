// The descent in motion: run and pause, a step, a step back, and the start again.

import { useRef } from "preact/hooks";
import { calm, usePlayer } from "../../ui/usePlayer.ts";
import type { Walk } from "./walk.ts";
import type { Update } from "./state.ts";

/** Milliseconds from step to step; with reduced motion a frame is a step. */
const PACE = 180;
/** A run stops here; single steps and the slider go further. */
const FAR = 40;

interface Props {
  readonly walk: Walk;
  readonly update: Update;
}

export const Run = ({ walk, update }: Props) => {
  const waited = useRef(0);
  const { k, path } = walk;
  const end = Math.min(path.steps, FAR);
  const { playing, play, pause } = usePlayer((elapsed) => {
    waited.current += elapsed;
    if (!calm() && waited.current < PACE) return true;
    waited.current = 0;
    update({ k: Math.min(path.steps, k + 1) });
    return k + 1 < end;
  });
  const run = () => {
    if (k >= end) update({ k: 0 });
    play();
  };
  const jump = (to: number) => {
    pause();
    update({ k: Math.max(0, Math.min(path.steps, to)) });
  };
  return (
    <div class="buttons">
      <button type="button" onClick={playing ? pause : run}>
        {playing ? "Pause" : "Run"}
      </button>
      <button type="button" onClick={() => jump(k + 1)}>
        Step
      </button>
      <button type="button" onClick={() => jump(k - 1)}>
        Back
      </button>
      <button type="button" onClick={() => jump(0)}>
        Reset
      </button>
    </div>
  );
};
