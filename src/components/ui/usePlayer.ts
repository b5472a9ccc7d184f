// A motion that the reader starts and stops: frames while playing, steps where motion is unwelcome.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";

interface Player {
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/** True where the reader asked for less motion. */
export const calm = (): boolean =>
  typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Calls `frame(milliseconds since the last one)` until it returns false. With reduced motion a
 * frame comes twice a second, as steps. A hidden page pauses and stays paused on return.
 */
export const usePlayer = (frame: (elapsed: number) => boolean): Player => {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(frame);
  latest.current = frame;
  const pause = useCallback(() => setPlaying(false), []);
  const play = useCallback(() => setPlaying(true), []);

  useEffect(() => {
    if (!playing) return;
    const rest = calm() ? 500 : 0;
    let request = 0;
    let last = performance.now();
    const tick = (now: number) => {
      if (now - last >= rest) {
        const elapsed = Math.min(100, now - last);
        last = now;
        if (!latest.current(elapsed)) return setPlaying(false);
      }
      request = requestAnimationFrame(tick);
    };
    request = requestAnimationFrame(tick);
    const hidden = () => document.hidden && setPlaying(false);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      cancelAnimationFrame(request);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [playing]);

  return { playing, play, pause };
};
