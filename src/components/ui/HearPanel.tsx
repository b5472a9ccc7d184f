// The pieces that a demo can play: a button for each, and the volume.

import { useEffect, useRef, useState } from "preact/hooks";
import * as scores from "../../lib/plot/score.ts";
import type { Pieces } from "./Hear.tsx";
import { Slider } from "./native.tsx";
import { perform } from "./synth.ts";

interface Playing {
  readonly name: string;
  readonly context: AudioContext;
  readonly volume: AudioParam;
}

/** The ear hears ratios: the slider's middle is a quarter of the full strength. */
const strength = (percent: number): number => (percent / 100) ** 2;

/** One volume for every demo of the page. */
let lastVolume = 50;

const MUTE = "This browser plays no sound here.";

/** At most one piece sounds; a hidden page and a panel that goes away are silent. */
const usePiece = (volume: number) => {
  const [playing, setPlaying] = useState<Playing | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef<Playing | null>(null);
  latest.current = playing;
  const stop = () => {
    void latest.current?.context.close();
    setPlaying((latest.current = null));
  };
  useEffect(() => {
    const hidden = () => document.hidden && stop();
    document.addEventListener("visibilitychange", hidden);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      stop();
    };
  }, []);
  const play = (name: string, score: scores.Score) => {
    stop();
    try {
      const context = new AudioContext();
      const level = perform(score, context, strength(volume));
      setPlaying((latest.current = { name, context, volume: level }));
      setTimeout(() => latest.current?.context === context && stop(), 1000 * score.seconds + 300);
    } catch {
      setFailed(true);
    }
  };
  return { playing, failed, play, stop };
};

export const HearPanel = ({ pieces }: { readonly pieces: Pieces }) => {
  const [percent, setPercent] = useState(lastVolume);
  const { playing, failed, play, stop } = usePiece(percent);
  const turn = (to: number) => {
    setPercent((lastVolume = to));
    if (playing) playing.volume.value = strength(to);
  };
  return (
    <div class="hear-panel">
      <div class="buttons">
        {Object.entries(pieces).map(([name, score]) => (
          <button
            key={name}
            type="button"
            onClick={() => (playing?.name === name ? stop() : play(name, score(scores)))}
          >
            {playing?.name === name ? "Stop" : name}
          </button>
        ))}
      </div>
      <label class="hear-volume">
        Volume
        <Slider
          min={0}
          max={100}
          step={5}
          value={percent}
          aria-valuetext={`${percent} %`}
          onInput={(event) => turn(event.currentTarget.valueAsNumber)}
        />
      </label>
      {failed && <p class="notice">{MUTE}</p>}
    </div>
  );
};
