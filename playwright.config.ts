// End-to-end tests: the same files in three engines, one project each.
import { defineConfig } from "@playwright/test";
import { ENGINES } from "./scripts/tools/engines.ts";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.test.ts",
  outputDir: ".cache/test-results",
  timeout: 45_000,
  expect: { timeout: 7_000 },
  globalTimeout: 8 * 60_000,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  reporter: "list",
  projects: ENGINES.map((name) => ({ name })),
});
