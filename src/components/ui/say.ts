// A passing message → the one polite region of its demo.

export const SAY = "demo-say";

/** Has the demo around the element say a message once; what it says next takes its place. */
export const say = (from: Element | null, message: string): void => {
  from?.closest("figure.demo")?.dispatchEvent(new CustomEvent(SAY, { detail: message }));
};
