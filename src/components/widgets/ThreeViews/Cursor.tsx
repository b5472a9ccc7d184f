// The one cursor: the epoch as a slider, and its ways to move by itself or a step at a time.

import { useRef } from "preact/hooks";
import { played } from "../../../lib/plot/pace.ts";
import { Quantity } from "../../ui/Quantity.tsx";
import { calm, usePlayer } from "../../ui/usePlayer.ts";
import { MOST_EPOCHS, type Update } from "./state.ts";

/** With reduced motion a frame comes twice a second; its steps grow as the others do. */
const CALM = 500;

interface Props {
  readonly epoch: number;
  /** The last epoch in view. */
  readonly end: number;
  readonly update: Update;
}

const whole = (epoch: number): string | undefined =>
  Number.isInteger(epoch) ? undefined : "Epochs are counted: choose a whole number.";

export const Cursor = ({ epoch, end, update }: Props) => {
  const place = useRef(0);
  const { playing, play, pause } = usePlayer((elapsed) => {
    // the reader may have moved the cursor meanwhile
    if (Math.floor(place.current) !== epoch) place.current = epoch;
    place.current = Math.min(end, played(place.current, calm() ? CALM : elapsed));
    update({ epoch: Math.floor(place.current) });
    return place.current < end;
  });
  const run = () => {
    if (epoch >= end) update({ epoch: 0 });
    play();
  };
  const jump = (to: number) => {
    pause();
    update({ epoch: Math.min(MOST_EPOCHS, Math.max(0, to)) });
  };
  return (
    <>
      <Quantity
        label="epoch"
        name="epoch"
        value={epoch}
        min={0}
        max={Math.max(1, end)}
        limits={[0, MOST_EPOCHS]}
        step={1}
        refuse={whole}
        onChange={(to) => update({ epoch: to })}
      />
      <div class="buttons">
        <button type="button" onClick={playing ? pause : run}>
          {playing ? "Pause" : "Play"}
        </button>
        <button type="button" onClick={() => jump(epoch - 1)}>
          Back
        </button>
        <button type="button" onClick={() => jump(epoch + 1)}>
          Step
        </button>
        <button type="button" onClick={() => jump(0)}>
          Reset
        </button>
      </div>
    </>
  );
};
