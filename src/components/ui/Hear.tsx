// "Hear it": what a demo sounds like, fetched when the reader asks.

import type { FunctionComponent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Score } from "../../lib/plot/score.ts";

type Scores = typeof import("../../lib/plot/score.ts");

/** What the buttons say, and what each of them plays at the moment it is pressed. */
export type Pieces = Readonly<Record<string, (scores: Scores) => Score>>;

interface Props {
  readonly pieces: Pieces;
  /** What is to be listened for, in a sentence or two. */
  readonly how: string;
}

type Panel = FunctionComponent<{ readonly pieces: Pieces }>;

const LOST = "The sounds did not arrive. Close this and open it again to retry.";

/** It stands there from the build on, so that nothing moves; opened early, it fills on waking. */
export const Hear = ({ pieces, how }: Props) => {
  const details = useRef<HTMLDetailsElement>(null);
  const [{ Panel, lost }, setPanel] = useState<{ Panel?: Panel; lost?: boolean }>({});
  const fetchPanel = () => {
    if (!details.current?.open || Panel) return;
    import("./HearPanel.tsx").then(
      ({ HearPanel }) => setPanel({ Panel: HearPanel }),
      () => setPanel({ lost: true }),
    );
  };
  useEffect(fetchPanel, []);
  return (
    <details class="hear" ref={details} onToggle={fetchPanel}>
      <summary>Hear it</summary>
      <p>{how}</p>
      {Panel && <Panel pieces={pieces} />}
      {lost && <p class="notice">{LOST}</p>}
    </details>
  );
};
