// Checks → all of them run, a few at a time, each after those that it waits for.
import { type Check, failedOne, type Outcome } from "./check.ts";

export interface Finished {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/** Runs the check; what it throws is a failure with the message. */
async function finished(check: Check): Promise<Finished> {
  const start = performance.now();
  const outcome = await check
    .run()
    .catch((error: unknown) => failedOne(error instanceof Error ? error.message : String(error)));
  return { check, outcome, seconds: (performance.now() - start) / 1000 };
}

/**
 * Runs all checks, at most `width` at once, in the order given where nothing must wait.
 * A check that waits for one that failed is a failure itself. Throws where a name is unknown.
 */
export async function runAll(
  checks: readonly Check[],
  width: number,
  onFinish: (finished: Finished) => void,
): Promise<readonly Finished[]> {
  const names = new Set(checks.map((check) => check.name));
  for (const check of checks)
    for (const name of check.after ?? [])
      if (!names.has(name)) throw new Error(`"${check.name}" waits for unknown "${name}"`);

  const waiting = [...checks];
  const done = new Map<string, Finished>();
  const active = new Map<string, Promise<void>>();
  const settle = (result: Finished): void => {
    active.delete(result.check.name);
    done.set(result.check.name, result);
    onFinish(result);
  };

  while (done.size < checks.length) {
    for (const check of [...waiting]) {
      const before = check.after ?? [];
      if (active.size >= width || !before.every((name) => done.has(name))) continue;
      waiting.splice(waiting.indexOf(check), 1);
      const broken = before.find((name) => done.get(name)?.outcome.failed !== 0);
      if (broken) {
        const outcome = failedOne(`Not run, because "${broken}" failed.`);
        settle({ check, outcome, seconds: 0 });
      } else active.set(check.name, finished(check).then(settle));
    }
    if (active.size > 0) await Promise.race(active.values());
    else if (
      done.size < checks.length &&
      waiting.every((c) => !(c.after ?? []).every((n) => done.has(n)))
    )
      throw new Error(`Checks wait for each other: ${waiting.map((c) => c.name).join(", ")}`);
  }
  return checks.map((check) => done.get(check.name) as Finished);
}
