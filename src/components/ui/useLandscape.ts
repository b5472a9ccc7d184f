// The text in a state → the curve to show; a reader's own fetches the kernel first.

import { useEffect, useState } from "preact/hooks";
import type { Landscape } from "../../lib/plot/landscape.ts";
import { landscapeOf, landscapes } from "../../lib/plot/landscapes.ts";

/** The last good curve stays until the next one is read; `unread` where that cannot be. */
export const useLandscape = (text: string): { land: Landscape; unread: boolean } => {
  const preset = landscapeOf(text);
  const [land, setLand] = useState<Landscape>(preset ?? landscapes[0]!);
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    if (preset) return setLand(preset);
    let late = false;
    import("../../lib/plot/ownLandscape.ts").then(
      ({ ownLandscape }) => {
        if (late) return;
        const read = ownLandscape(text);
        if (read) setLand(read);
        else setRefused(text);
      },
      () => setRefused(text),
    );
    return () => {
      late = true;
    };
  }, [text]);
  return { land: preset ?? land, unread: refused === text };
};
