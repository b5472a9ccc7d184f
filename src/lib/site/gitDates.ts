// The history of a folder → when each of its files was first and last changed.
import { execFileSync } from "node:child_process";

/** ISO 8601 dates of a file's first and last commit. */
export interface FileDates {
  readonly first: string;
  readonly last: string;
}

/** Reads the output of `git log --format=@%cI --name-only`: newest first, a date, then its files. */
export const datesFromLog = (log: string): Map<string, FileDates> => {
  const dates = new Map<string, FileDates>();
  let date = "";
  for (const line of log.split("\n")) {
    if (line.startsWith("@")) date = line.slice(1);
    else if (line) dates.set(line, { first: date, last: dates.get(line)?.last ?? date });
  }
  return dates;
};

const git = (...args: string[]): string =>
  execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/**
 * Dates of every file under `folder`, by its path from the repository's root. Empty where there is
 * no history to tell the truth: outside git, and in a shallow clone, whose one commit is no date.
 */
export const gitDates = (folder: string): Map<string, FileDates> => {
  try {
    if (git("rev-parse", "--is-shallow-repository").trim() === "true") return new Map();
    return datesFromLog(git("log", "--format=@%cI", "--name-only", "--relative", "--", folder));
  } catch {
    return new Map();
  }
};
