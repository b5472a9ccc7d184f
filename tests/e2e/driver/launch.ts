// Engine name → a running Browser, over whichever protocol this machine has for it.
import { type EngineName, findEngine } from "../../../scripts/tools/engines.ts";
import type { Browser } from "./browser.ts";
import { launchPlaywright } from "./playwright.ts";

/** Starts the engine; throws with what to do where there is none. */
export async function launch(name: EngineName): Promise<Browser> {
  const engine = findEngine(name);
  if (!engine) throw new Error(`There is no ${name} here; \`npm test\` installs or names it.`);
  return launchPlaywright(engine);
}
