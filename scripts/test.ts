// `npm test`: every check of the project; the last line is "N passed, N failed".
import { availableParallelism } from "node:os";
import { checks } from "./testing/checks.ts";
import { endAll } from "./testing/command.ts";
import { type Finished, runAll } from "./testing/schedule.ts";

/** The whole run ends by then, whatever hangs; it takes some twelve minutes on two free cores, and a busy machine is no fault. */
const MINUTES = 30;

let passed = 0;
let failed = 0;

function show({ check, outcome, seconds }: Finished): void {
  passed += outcome.passed;
  failed += outcome.failed;
  const counts = `${outcome.passed} passed${outcome.failed ? `, ${outcome.failed} failed` : ""}`;
  console.log(`${outcome.failed ? "✗" : "✓"} ${check.name}: ${counts} (${seconds.toFixed(1)} s)`);
  if (outcome.failed) console.log(outcome.output.trimEnd().replace(/^/gm, "    "));
}

function end(): never {
  endAll();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

function endEarly(why: string): never {
  failed += 1;
  console.log(`✗ ${why}`);
  end();
}

setTimeout(() => endEarly(`The run was stopped after ${MINUTES} minutes.`), MINUTES * 60_000);
process.on("SIGINT", () => endEarly("The run was interrupted."));
process.on("SIGTERM", () => endEarly("The run was ended from outside."));

try {
  await runAll(checks, Math.max(2, Math.min(4, availableParallelism())), show);
} catch (error) {
  endEarly(String(error));
}
end();
