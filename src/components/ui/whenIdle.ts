// Work that must not come between the hand and the picture.

/** Runs `task` once the browser has nothing else to do, or `within` ms at the latest; → call it off. */
export const whenIdle = (task: () => void, within: number): (() => void) => {
  if (typeof requestIdleCallback === "undefined") {
    // Safari has none
    const timer = setTimeout(task, 0);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: within });
  return () => cancelIdleCallback(request);
};
