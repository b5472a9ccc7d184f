// Threads that answer every task, in whatever order, and say what went wrong in one.
import { afterAll, describe, expect, test } from "vitest";
import { Pool } from "../../../scripts/threads/pool.ts";

const script = `
import { parentPort, workerData } from "node:worker_threads";
parentPort.on("message", (n) => {
  if (n < 0) throw new RangeError("below zero");
  parentPort.postMessage(n * workerData);
});`;
const times = new Pool<number, number>(
  new URL(`data:text/javascript,${encodeURIComponent(script)}`),
  { data: 3 },
);
afterAll(() => {
  times.close();
});

describe("Pool", () => {
  test("answers more tasks than it has threads, each with its own answer", async () => {
    const tasks = Array.from({ length: 40 }, (_, n) => n);
    expect(await Promise.all(tasks.map((n) => times.run(n)))).toEqual(tasks.map((n) => 3 * n));
  });

  test("rejects a task with what its thread threw, and the rest when no thread is left", async () => {
    const lost = await Promise.allSettled(Array.from({ length: 99 }, () => times.run(-1)));
    expect(lost.map(({ status }) => status)).toEqual(lost.map(() => "rejected"));
    expect(lost.at(-1)).toMatchObject({ reason: { message: "below zero" } });
  });
});
