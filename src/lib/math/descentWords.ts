// how a descent ended → a sentence for the reader: what happened, and what to do.

import type { DescentPath } from "./descentPath.ts";
import { fixed, format } from "./format.ts";

const steps = (count: number): string => `${fixed(count, 0)} ${count === 1 ? "step" : "steps"}`;

/**
 * One or two sentences on why a path stopped. `limit` is the largest stable learning rate, 2/λmax,
 * where it is known. Numbers are shown as on the page.
 */
export const descentSentence = (path: DescentPath, limit?: number): string => {
  const after = `after ${steps(path.steps)}`;
  const cure =
    limit !== undefined && Number.isFinite(limit)
      ? `Choose α below ${format(limit)}.`
      : "Choose a smaller α.";
  switch (path.reason) {
    case "gradient":
      if (path.steps === 0) return "The slope is already 0 here, so there is no way to go.";
      return `Converged ${after}: the slope is as good as 0.`;
    case "step":
      return `Converged ${after}: the steps have become too short to matter.`;
    case "stalled":
      return path.stopped === "converged"
        ? `Converged ${after}: a further step changes no digit.`
        : `Stuck ${after}: α is so small that a step changes no digit. Choose a larger α.`;
    case "loss":
      return `Diverged ${after}: the loss has grown past a million times its first value. ${cure}`;
    case "overflow":
      return `Diverged ${after}: the next numbers are too large to hold. ${cure}`;
    case "undefined":
      return `Stopped ${after}: the next step leads to where the function has no value. ${cure}`;
    case "start":
      return "The function has no value at the start. Choose another start.";
    case "steps":
      return `Not settled ${after}.`;
  }
};
