// End-to-end tests: all in Chromium, those that ask most of an engine in Firefox and WebKit too.
import { defineConfig } from "@playwright/test";
import { ENGINES } from "./scripts/tools/engines.ts";

/** What Firefox and WebKit run in `npm test`: pages, the first demo, search, sound, and the tests' own hands. */
const IN_EACH = ["driver", "search", "secantTangent", "site", "sound"].map(
  (name) => `**/${name}.test.ts`,
);
/** `ALL_TESTS=1` gives them every file. */
const inOthers = process.env.ALL_TESTS ? "**/*.test.ts" : IN_EACH;

export default defineConfig({
  testDir: "tests/e2e",
  // one file for all engines: they are to say the same
  snapshotPathTemplate: "{testDir}/trees/{arg}{ext}",
  outputDir: ".cache/test-results",
  timeout: 180_000,
  expect: { timeout: 20_000 },
  globalTimeout: 40 * 60_000,
  workers: 1,
  forbidOnly: true,
  reporter: "list",
  // what rests on Chromium's protocol (paper, simulated sight) or asks no engine at all says so:
  // `test("…", { tag: "@chromium" }, …)`
  projects: ENGINES.map((name) => ({
    name,
    // on a busy machine their drivers now and then lose a command or a key: once more, in a new browser
    retries: name === "chromium" ? 0 : 1,
    testMatch: name === "chromium" ? "**/*.test.ts" : inOthers,
    ...(name !== "chromium" && { grepInvert: /@chromium/ }),
  })),
});
