// Everything that `npm test` runs, in the order in which it starts.
import { prepareBrowser } from "../tools/browsers.ts";
import { type EngineName, ENGINES } from "../tools/engines.ts";
import { preparePython } from "../tools/python.ts";
import type { Check } from "./check.ts";
import { type Command, commandOutcome } from "./command.ts";

const REPORTS = ".cache/reports";

const check = (name: string, after: readonly string[], command: Command): Check => ({
  name,
  after,
  run: () => commandOutcome(command),
});

const vitest = (name: string, folder: string, after: readonly string[]): Check => {
  const report = `${REPORTS}/${name}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return check(name, after, { line: ["vitest", "run", folder, ...reporters], minutes: 4, report });
};

/** All of an engine's end-to-end tests, or one of two halves: `half` is 1 or 2. */
const endToEnd = (engine: EngineName, half?: 1 | 2): Check => {
  const report = `${REPORTS}/e2e-${engine}${half ?? ""}.json`;
  const name = `e2e in ${engine}${half ? `, half ${half}` : ""}`;
  const shard = half ? [`--shard=${half}/2`] : [];
  return check(name, [`browser: ${engine}`, "build"], {
    line: ["playwright", "test", `--project=${engine}`, "--reporter=list,json", ...shard],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    // all tests in WebKit take twenty
    minutes: 40,
    report,
  });
};

export const checks: readonly Check[] = [
  ...ENGINES.map((name) => ({ name: `browser: ${name}`, run: () => prepareBrowser(name) })),
  check("build", [], { line: ["astro", "build", "--force"], minutes: 4 }),
  { name: "python", run: preparePython },
  check("build at /x/", ["build"], {
    line: ["astro", "build", "--outDir", ".cache/dist-x"],
    env: { BASE: "/x/", PAGE_THREADS: "1" },
    minutes: 4,
  }),
  // the longest begin first, and Chromium has more than half of all
  endToEnd("chromium", 1),
  endToEnd("chromium", 2),
  endToEnd("webkit"),
  endToEnd("firefox"),
  vitest("unit", "tests/unit", ["python"]),
  vitest("content", "tests/content", ["build", "build at /x/", "python"]),
  check("format", [], { line: ["prettier", "--check", "."], minutes: 2 }),
  check("lint", [], { line: ["eslint", "--max-warnings", "0", "."], minutes: 4 }),
  check("types", ["build"], { line: ["astro", "check"], minutes: 4 }),
];
