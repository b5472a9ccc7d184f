// What a demo says aloud: one polite region, spoken once the reader has paused.

import { useRef } from "preact/hooks";
import { useRested } from "./useRested.ts";

/** The sentence is seen at once and announced at rest; a held arrow gives one announcement. */
export const Status = ({ sentence }: { readonly sentence: string }) => {
  const rested = useRested(sentence);
  // What stood there when the page opened has been read with the page.
  const first = useRef<string | null>(sentence);
  if (rested !== first.current) first.current = null;
  return (
    <>
      <p class="status">{sentence}</p>
      <p class="visually-hidden" role="status" aria-live="polite">
        {first.current === null ? rested : ""}
      </p>
    </>
  );
};
