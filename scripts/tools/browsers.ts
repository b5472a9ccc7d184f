// An engine's name → its browser on this machine, for the end-to-end tests of `npm test`.
import { failedOne, type Outcome, passedOne } from "../testing/check.ts";
import { execute } from "../testing/command.ts";
import { canInstall, installPackages } from "./debian.ts";
import { type EngineName, findEngine } from "./engines.ts";

const PACKAGES: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: ["chromium"],
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "gir1.2-webkit2-4.1", "python3-gi", "xvfb", "xauth"],
};

async function download(name: EngineName): Promise<string> {
  return (await execute({ line: ["playwright", "install", name], minutes: 8 })).output;
}

/** Finds the engine's browser, or installs it: Debian's, elsewhere Playwright's. */
export async function prepareBrowser(name: EngineName): Promise<Outcome> {
  if (findEngine(name)) return passedOne();
  const output = canInstall()
    ? await installPackages(...PACKAGES[name]).catch(String)
    : await download(name);
  if (findEngine(name)) return passedOne(output);
  return failedOne(
    `No browser was found for ${name}, and none could be installed. On Debian: ` +
      `apt-get install ${PACKAGES[name].join(" ")}; ` +
      `elsewhere: npx playwright install --with-deps ${name}\n${output}`,
  );
}
