// This machine → the browser that the end-to-end tests of `npm test` run in.
import { failedOne, type Outcome, passedOne } from "../testing/check.ts";
import { execute } from "../testing/command.ts";
import { canInstall, installPackages } from "./debian.ts";
import { type EngineName, findEngine } from "./engines.ts";

const PACKAGES: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: ["chromium"],
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "xvfb", "xauth"],
};

/** The engine in which `npm test` runs; the others are for `npm run test:e2e`. */
const NEEDED: readonly EngineName[] = ["chromium"];

const missing = (): readonly EngineName[] => NEEDED.filter((name) => !findEngine(name));

async function download(names: readonly EngineName[]): Promise<string> {
  const line = ["playwright", "install", ...names];
  return (await execute({ line, minutes: 8 })).output;
}

/** Finds the browsers needed, or installs those that are missing: Debian's, elsewhere Playwright's. */
export async function prepareBrowsers(): Promise<Outcome> {
  const wanted = missing();
  if (wanted.length === 0) return passedOne();
  const output = canInstall()
    ? await installPackages(...wanted.flatMap((name) => PACKAGES[name])).catch(String)
    : await download(wanted);
  const still = missing();
  if (still.length === 0) return passedOne(output);
  return failedOne(
    `No browser was found for ${still.join(" and ")}, and none could be installed. On Debian: ` +
      `apt-get install ${still.flatMap((name) => PACKAGES[name]).join(" ")}; ` +
      `elsewhere: npx playwright install ${still.join(" ")}\n${output}`,
  );
}
