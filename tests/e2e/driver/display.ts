// Nothing → a virtual screen, for a browser that has no headless mode.
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

export interface Display {
  /** Value for the environment variable DISPLAY. */
  readonly name: string;
  close(): void;
}

/** Starts Xvfb on a free display number; rejects where it does not come up in ten seconds. */
export async function openDisplay(): Promise<Display> {
  const screen = ["-screen", "0", "1920x1600x24", "-nolisten", "tcp"];
  // Xvfb writes the number that it chose to file descriptor 3
  const child = spawn("Xvfb", ["-displayfd", "3", ...screen], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const close = () => void child.kill();
  process.once("exit", close);
  try {
    const signal = AbortSignal.timeout(10_000);
    const failed = once(child, "error", { signal }).then(([error]) => Promise.reject(error));
    const number = once(child.stdio[3] as Readable, "data", { signal });
    const [text] = (await Promise.race([number, failed])) as [Buffer];
    return { name: `:${text.toString().trim()}`, close };
  } catch (error) {
    close();
    throw new Error("The virtual screen (Xvfb) for WebKit did not start.", { cause: error });
  }
}
