// Playwright's `expect`, which looks again sooner: most of what is awaited comes within some frames.
import { expect as patient } from "@playwright/test";

/** Milliseconds between two looks, the last again and again. */
const INTERVALS = [20, 50, 100, 200];

const poll: typeof patient.poll = (actual, options) => {
  const given = typeof options === "string" ? { message: options } : options;
  return patient.poll(actual, { intervals: INTERVALS, ...given });
};

export const expect = new Proxy(patient, {
  get: (target, name, self) => (name === "poll" ? poll : Reflect.get(target, name, self)),
});
