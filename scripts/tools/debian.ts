// Debian packages → installed, where the machine lets us.
import { readFileSync } from "node:fs";
import { execute } from "../testing/command.ts";

/** Whether packages can be installed here: Debian's own apt-get, and the right to use it. */
export function canInstall(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

const apt = (...words: readonly string[]) =>
  execute({
    line: ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=240", ...words],
    env: { DEBIAN_FRONTEND: "noninteractive" },
    minutes: 6,
  });

let queue: Promise<unknown> = Promise.resolve();

async function install(packages: readonly string[]): Promise<string> {
  await apt("update");
  const { code, output } = await apt("install", "-y", "--no-install-recommends", ...packages);
  if (code !== 0) throw new Error(`apt-get could not install ${packages.join(", ")}:\n${output}`);
  return output;
}

/** Installs the packages, one call after another; rejects with what apt-get printed. */
export function installPackages(...packages: readonly string[]): Promise<string> {
  const turn = queue.then(() => install(packages));
  queue = turn.catch(() => undefined);
  return turn;
}
