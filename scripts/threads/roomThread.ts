// A thread that compiles rooms, one after another, and sends their formulas along.
import { parentPort, workerData } from "node:worker_threads";
import { drainedFormulas, openFormulas } from "../../src/lib/site/formulaStore.ts";
import { roomProcessor } from "../../src/lib/site/roomProcessor.ts";
import { finishedFormula } from "../finish/finishedFormula.ts";
import { sendable } from "./sendable.ts";
import type { Answer, Task, ThreadData } from "./roomThreads.ts";

const { base, shared, mdx } = workerData as ThreadData;
openFormulas(finishedFormula);
const renderer = roomProcessor(base).createMdxRenderer!(shared, {
  ...mdx,
  srcDir: new URL(mdx.srcDir),
});

const answerTo = async ({ content, path, frontmatter }: Task): Promise<Answer> => {
  try {
    const room = await (await renderer).process(content, path, frontmatter);
    return { room, formulas: drainedFormulas() };
  } catch (error) {
    return { error: sendable(error) };
  }
};

parentPort!.on("message", (task: Task) => {
  void answerTo(task).then((answer) => parentPort!.postMessage(answer));
});
