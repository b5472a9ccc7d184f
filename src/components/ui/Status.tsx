// What a demo says aloud: one polite region, spoken once the reader has paused.

import { useEffect, useRef, useState } from "preact/hooks";
import { SAY } from "./say.ts";
import { unbroken } from "./unbroken.ts";
import { useRested } from "./useRested.ts";

/** The sentence is seen at once and announced at rest; a held arrow gives one announcement. */
export const Status = ({ sentence }: { readonly sentence: string }) => {
  const rested = useRested(sentence);
  const region = useRef<HTMLParagraphElement>(null);
  const [passing, setPassing] = useState("");
  // What stood there when the page opened has been read with the page.
  const first = useRef<string | null>(sentence);
  if (rested !== first.current) first.current = null;
  useEffect(() => setPassing(""), [rested]);
  useEffect(() => {
    const hear = (event: Event) => setPassing((event as CustomEvent<string>).detail);
    const demo = region.current?.closest("figure.demo");
    demo?.addEventListener(SAY, hear);
    return () => demo?.removeEventListener(SAY, hear);
  }, []);
  const heard = passing || (first.current === null ? rested : "");
  return (
    <>
      {/* once it stands in the region it is read there */}
      <p class="status" aria-hidden={heard === sentence || undefined}>
        {unbroken(sentence)}
      </p>
      <p class="visually-hidden" role="status" aria-live="polite" ref={region}>
        {heard}
      </p>
    </>
  );
};
