// A press or a drag on the plot itself → places, for a cursor that follows the hand.

import type { TargetedPointerEvent } from "preact";

type Event = TargetedPointerEvent<HTMLElement>;

/**
 * Listeners that report where the hand is while it is down; `held` outlives a render. A finger that
 * only scrolls the page past the plot moves nothing: it counts once it goes sideways, or lifts.
 */
export const scrub = (held: { current: boolean }, place: (event: Event) => void) => ({
  onPointerDown: (event: Event) => {
    if (event.button !== 0 || (event.target as Element).closest(".plot-handle")) return;
    held.current = true;
    if (event.pointerType === "touch") return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    place(event);
  },
  onPointerMove: (event: Event) => {
    if (held.current) place(event);
  },
  onPointerUp: (event: Event) => {
    if (held.current) place(event);
    held.current = false;
  },
  onPointerCancel: () => {
    held.current = false;
  },
});
