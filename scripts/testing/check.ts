// What one step of `npm test` is: a name, what it waits for, and how it comes to its counts.

/** How many tests a step ran, and what it printed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown where something failed. */
  readonly output: string;
}

export interface Check {
  readonly name: string;
  /** Names of the checks that must have passed before this one starts. */
  readonly after?: readonly string[];
  run(): Promise<Outcome>;
}

export const passedOne = (output = ""): Outcome => ({ passed: 1, failed: 0, output });
export const failedOne = (output: string): Outcome => ({ passed: 0, failed: 1, output });
