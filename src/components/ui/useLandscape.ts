// The text in a state → the curve to descend.

import type { Landscape } from "../../lib/plot/landscape.ts";
import { landscapeOf, landscapes } from "../../lib/plot/landscapes.ts";
import { useSubject } from "./useSubject.ts";

const source = {
  preset: landscapeOf,
  first: landscapes[0]!,
  load: () => import("../../lib/plot/ownLandscape.ts").then(({ ownLandscape }) => ownLandscape),
};

/** A reader's own curve fetches the kernel; `unread` where it cannot be read. */
export const useLandscape = (text: string): { land: Landscape; unread: boolean } => {
  const { subject, unread } = useSubject(text, source);
  return { land: subject, unread };
};
