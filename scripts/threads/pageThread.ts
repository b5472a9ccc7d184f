// A thread that renders pages of the built course, as Astro's own prerenderer does, one after another.
import { parentPort, workerData } from "node:worker_threads";
import { drainedFormulas, openFormulas } from "../../src/lib/site/formulaStore.ts";
import { finishedFormula } from "../finish/finishedFormula.ts";
import type { App, Asked, PageThreadData, Rendered } from "./pageThreads.ts";
import { sendable } from "./sendable.ts";

const { entry, pages, scripts } = workerData as PageThreadData;
openFormulas(finishedFormula);
const { app } = (await import(entry)) as { app: App };
app.setInternals({ pagesByKeys: pages });
app.setOptions({
  settings: { scripts },
  logger: { options: { destination: { write: ({ message }) => console.warn(message) } } },
});
const routes = app.manifest.routes.map(({ routeData }) => routeData);

const answerTo = async ({ url, component, route }: Asked): Promise<Rendered> => {
  try {
    const routeData = routes.find((one) => one.component === component && one.route === route);
    const response = await app.render(new Request(url), { routeData });
    return {
      body: response.body && (await response.arrayBuffer()),
      status: response.status,
      headers: [...response.headers],
      formulas: drainedFormulas(),
    };
  } catch (error) {
    return { error: sendable(error) };
  }
};

parentPort!.on("message", (asked: Asked) => {
  void answerTo(asked).then((answer) => parentPort!.postMessage(answer));
});
