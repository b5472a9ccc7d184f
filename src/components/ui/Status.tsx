// What a demo says aloud: one polite region, spoken once the reader has paused.

import { useEffect, useState } from "preact/hooks";

/** Half a second of rest before a sentence is announced; a held arrow gives one. */
const REST = 500;

/** The sentence is seen at once and announced at rest. */
export const Status = ({ sentence }: { readonly sentence: string }) => {
  const [announced, setAnnounced] = useState("");
  const [first] = useState(sentence);
  useEffect(() => {
    // What stood there when the page opened has been read with the page.
    if (sentence === first && announced === "") return;
    const timer = setTimeout(() => setAnnounced(sentence), REST);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <>
      <p class="status">{sentence}</p>
      <p class="visually-hidden" role="status" aria-live="polite">
        {announced}
      </p>
    </>
  );
};
