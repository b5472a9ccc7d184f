// The descent in motion: run and pause, one step, 500 at once, back to the start.

import { useRef } from "preact/hooks";
import { calm, usePlayer } from "../../ui/usePlayer.ts";
import { played } from "../../../lib/plot/pace.ts";
import { MOST_EPOCHS, type Update } from "./state.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";

/** What the button beside "One step" does. */
const MANY = 500;
/** With reduced motion a frame comes twice a second; its steps grow as the others do. */
const CALM = 500;

interface Props {
  readonly now: Moment;
  readonly update: Update;
}

export const Run = ({ now, update }: Props) => {
  const place = useRef(0);
  const over = now.ended !== null || now.epoch >= MOST_EPOCHS;
  const goTo = (epoch: number) => update({ epoch: Math.min(MOST_EPOCHS, epoch) });
  const { playing, play, pause } = usePlayer((elapsed) => {
    if (over) return false;
    // the reader may have moved along the path meanwhile
    if (Math.floor(place.current) !== now.epoch) place.current = now.epoch;
    place.current = played(place.current, calm() ? CALM : elapsed);
    goTo(Math.floor(place.current));
    return true;
  });
  const run = () => {
    if (over) goTo(0);
    play();
  };
  const jump = (epoch: number) => {
    pause();
    goTo(epoch);
  };
  return (
    <div class="buttons">
      <button type="button" onClick={playing ? pause : run}>
        {playing ? "Pause" : "Run"}
      </button>
      <button type="button" onClick={() => jump(now.epoch + 1)}>
        One step
      </button>
      <button type="button" onClick={() => jump(now.epoch + MANY)}>
        {MANY} epochs
      </button>
      <button type="button" onClick={() => jump(0)}>
        Start again
      </button>
    </div>
  );
};
