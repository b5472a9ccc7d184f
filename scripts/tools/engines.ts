// Engine name → the browser on this machine that has it, and how that browser is driven.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, firefox, webkit } from "@playwright/test";

export const ENGINES = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof ENGINES)[number];

/** A browser, and the protocol by which the end-to-end tests drive it. */
export interface Engine {
  readonly name: EngineName;
  readonly via: "playwright" | "bidi" | "webdriver";
  readonly executable: string;
}

const TYPES = { chromium, firefox, webkit };

/** Browsers of the system, the first that exists is taken: Debian's, then the usual places. */
const SYSTEM: Readonly<Record<EngineName, { via: Engine["via"]; files: readonly string[] }>> = {
  chromium: {
    via: "playwright",
    files: [
      "/usr/bin/chromium",
      "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
  },
  firefox: {
    via: "bidi",
    files: [
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
  },
  webkit: { via: "webdriver", files: ["/usr/bin/WebKitWebDriver"] },
};

/** Whether the tests' own window of WebKitGTK can be opened, a script that uses Python's GI. */
const hasWebKitWindow = (): boolean =>
  spawnSync("/usr/bin/python3", [
    "-c",
    'import gi; gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1")',
  ]).status === 0;

/** Playwright's own browser, where it was downloaded; else the system's; else undefined. */
export function findEngine(name: EngineName): Engine | undefined {
  const own = TYPES[name].executablePath();
  if (own && existsSync(own)) return { name, via: "playwright", executable: own };
  const { via, files } = SYSTEM[name];
  const executable = files.find((file) => existsSync(file));
  if (!executable || (via === "webdriver" && !hasWebKitWindow())) return undefined;
  return { name, via, executable };
}
