// How long the browser is kept from the next picture by what has just changed.

let cost = 0;

/** Takes the time of the frame that shows what was just changed, from its callbacks to its paint. */
export const weighFrame = (): void => {
  requestAnimationFrame(() => {
    const start = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (cost = performance.now() - start);
    port2.postMessage(undefined);
  });
};

/** Milliseconds that the frame took that was weighed last. */
export const frameCost = (): number => cost;
