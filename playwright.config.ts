// End-to-end tests: the same files in three engines, one project each.
import { defineConfig } from "@playwright/test";
import { ENGINES } from "./scripts/tools/engines.ts";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.test.ts",
  // one file for all engines: they are to say the same
  snapshotPathTemplate: "{testDir}/trees/{arg}{ext}",
  outputDir: ".cache/test-results",
  timeout: 90_000,
  expect: { timeout: 10_000 },
  globalTimeout: 20 * 60_000,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  reporter: "list",
  // what rests on Chromium's protocol (paper, simulated sight) says so: `test("…", { tag: "@chromium" }, …)`
  projects: ENGINES.map((name) => ({
    name,
    ...(name !== "chromium" && { grepInvert: /@chromium/ }),
  })),
});
