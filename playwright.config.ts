// End-to-end tests: the same tests in three engines, one project each.
import { defineConfig } from "@playwright/test";
import { ENGINES } from "./scripts/tools/engines.ts";

/** WebKit takes five seconds for each room that it opens, so that it gets the files that ask most of an engine. */
const IN_WEBKIT = ["driver", "faults", "search", "secantTangent", "site", "sound"].map(
  (name) => `**/${name}.test.ts`,
);

export default defineConfig({
  testDir: "tests/e2e",
  // one file for all engines: they are to say the same
  snapshotPathTemplate: "{testDir}/trees/{arg}{ext}",
  outputDir: ".cache/test-results",
  timeout: 180_000,
  expect: { timeout: 20_000 },
  globalTimeout: 20 * 60_000,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  reporter: "list",
  // what rests on Chromium's protocol (paper, simulated sight) or asks no engine at all says so:
  // `test("…", { tag: "@chromium" }, …)`
  projects: ENGINES.map((name) => ({
    name,
    testMatch: name === "webkit" ? IN_WEBKIT : "**/*.test.ts",
    ...(name !== "chromium" && { grepInvert: /@chromium/ }),
  })),
});
