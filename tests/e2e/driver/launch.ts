// Engine name → a running Browser, over whichever protocol this machine has for it.
import { type EngineName, findEngine } from "../../../scripts/tools/engines.ts";
import { launchBidi } from "./bidi.ts";
import type { Browser } from "./browser.ts";
import { launchPlaywright } from "./playwright.ts";
import { launchWebDriver } from "./webdriver.ts";

/** Starts the engine; throws with what to do where there is none. */
export async function launch(name: EngineName): Promise<Browser> {
  const engine = findEngine(name);
  if (!engine) throw new Error(`There is no ${name} here; \`npm test\` installs or names it.`);
  if (engine.via === "bidi") return launchBidi(engine);
  if (engine.via === "webdriver") return launchWebDriver(engine.executable);
  return launchPlaywright(engine);
}
