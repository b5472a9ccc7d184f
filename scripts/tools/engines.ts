// Engine name → the browser on this machine that has it, and how that browser is driven.
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

/** Playwright's own browser, where it was downloaded; else the system's; else undefined. */
export function findEngine(name: EngineName): Engine | undefined {
  const own = TYPES[name].executablePath();
  if (own && existsSync(own)) return { name, via: "playwright", executable: own };
  const { via, files } = SYSTEM[name];
  const executable = files.find((file) => existsSync(file));
  return executable ? { name, via, executable } : undefined;
}
