// Code for the measured page: what it painted, moved and kept waiting. Sent as text, so whole in itself.

/** What a page tells of itself, in milliseconds since its navigation began. */
export interface Seen {
  /** First and largest contentful paint. */
  first: number;
  largest: number;
  /** Sum of all layout shifts that no input caused. */
  shift: number;
  /** How far long tasks after the first paint went beyond 50 ms. */
  blocked: number;
  /** From each input event to the first task after its frame. */
  answers: number[];
}

type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** To run before any script of the page; afterwards `globalThis.bench` is a Seen. */
export const watch = (): void => {
  const seen: Seen = { first: 0, largest: 0, shift: 0, blocked: 0, answers: [] };
  const each = (type: string, see: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => {
      list.getEntries().forEach(see);
    }).observe({ type, buffered: true });
  each("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.first = startTime;
  });
  each("largest-contentful-paint", ({ startTime }) => {
    seen.largest = startTime;
  });
  each("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as Shift;
    if (!hadRecentInput) seen.shift += value;
  });
  each("longtask", ({ startTime, duration }) => {
    if (seen.first && startTime > seen.first) seen.blocked += duration - 50;
  });
  addEventListener(
    "input",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => seen.answers.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    },
    { capture: true, passive: true },
  );
  Object.assign(globalThis, { bench: seen });
};

/** Two frames and what follows them. */
export const twoFrames = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
