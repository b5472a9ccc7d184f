// A test runner's JSON report → how many tests passed and failed.
import { existsSync, readFileSync } from "node:fs";
import { failedOne, type Outcome } from "./check.ts";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** A test that did not run counts as failed: nothing is skipped here. */
function counts(report: VitestReport | PlaywrightReport): { passed: number; failed: number } {
  if ("stats" in report) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected + skipped };
  }
  const { numPassedTests: passed, numTotalTests: total } = report;
  return { passed, failed: total - passed };
}

/** Counts of a report; a runner that failed without a failed test, or ran none, is one failure. */
export function reportOutcome(file: string, code: number, output: string): Outcome {
  if (!existsSync(file)) return failedOne(`${output}\nNo test report was written.\n`);
  const { passed, failed } = counts(JSON.parse(readFileSync(file, "utf8")));
  if (passed + failed === 0) return failedOne(`${output}\nNo test ran.\n`);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output };
}
