// A command line → its outcome, within a time limit, with nothing left running.
import { spawn, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { failedOne, type Outcome, passedOne } from "./check.ts";
import { reportOutcome } from "./report.ts";

export interface Command {
  readonly line: readonly string[];
  readonly minutes: number;
  readonly env?: Readonly<Record<string, string>>;
  /** JSON report that the command writes; without one, its exit code is one test. */
  readonly report?: string;
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Ends the command together with the browsers and servers that it started. */
function endGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

/** Ends every command that is still running. */
export function endAll(): void {
  for (const child of running) endGroup(child);
}

/** Runs a command line without input; the code is non-zero where it failed or took too long. */
export function execute({ line, minutes, env }: Command): Promise<Ended> {
  const [file, ...rest] = line as [string, ...string[]];
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(file, rest, {
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    running.add(child);
    const collect = (text: Buffer) => (output += text.toString());
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    const timer = setTimeout(() => {
      output += `\n"${line.join(" ")}" was stopped after ${minutes} minutes.\n`;
      endGroup(child);
    }, minutes * 60_000);
    const end = (code: number) => {
      clearTimeout(timer);
      endGroup(child);
      running.delete(child);
      resolve({ code, output });
    };
    child.on("error", (error) => {
      output += `"${file}" could not be started: ${error.message}\n`;
      end(1);
    });
    // "exit", not "close": a grandchild that outlives the command would hold its pipes open
    child.on("exit", (code) => setTimeout(end, 50, code ?? 1));
  });
}

/** Runs a command and counts its tests: those of its report, or one for the command itself. */
export async function commandOutcome(command: Command): Promise<Outcome> {
  if (command.report) rmSync(command.report, { force: true });
  const { code, output } = await execute(command);
  if (command.report) return reportOutcome(command.report, code, output);
  return code === 0 ? passedOne(output) : failedOne(output);
}
