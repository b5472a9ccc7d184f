// Errors on their way from a thread to the one that waits for it: with the place that an author is told.

/** What is left of an error as data. */
export const sendable = (error: unknown): Record<string, unknown> =>
  error instanceof Error
    ? { ...JSON.parse(JSON.stringify(error)), message: error.message, stack: error.stack }
    : { message: String(error) };

/** The error as if it had been thrown here. */
export const received = (error: Record<string, unknown>): Error =>
  Object.assign(new Error(String(error["message"])), error);
