// The text in the state → the function to show; a reader's own fetches the kernel first.

import { useEffect, useState } from "preact/hooks";
import { type Explored, presetOf, presets } from "./functions.ts";

/** At build the kernel is there anyway, so that an author's own function has its first picture. */
const ownAtBuild = import.meta.env.SSR ? (await import("./own.ts")).own : null;

/** The last good function stays until the next one is read; `refused` hears of one that cannot be. */
export const useExplored = (text: string, refused: (text: string) => void): Explored => {
  const preset = presetOf(text);
  const [subject, setSubject] = useState<Explored>(preset ?? ownAtBuild?.(text) ?? presets[0]!);
  useEffect(() => {
    if (preset) return setSubject(preset);
    let late = false;
    import("./own.ts").then(
      ({ own }) => {
        if (late) return;
        const read = own(text);
        if (read) setSubject(read);
        else refused(text);
      },
      () => refused(text),
    );
    return () => {
      late = true;
    };
  }, [text]);
  return preset ?? subject;
};
