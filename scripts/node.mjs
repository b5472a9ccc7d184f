// npm script → the same command under a Node that is new enough for it.
//
// Astro and Vitest want a newer Node than many machines have, so the project brings its own, as
// an optional package for each platform. npm 10 does not always link that package's `node` into
// node_modules/.bin, and an install script may be forbidden: looking for the file itself works
// everywhere. This file must run on Node 20, hence plain JavaScript.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";

const root = path.dirname(import.meta.dirname);

/** The oldest Node that every tool of this project runs on. */
const OLDEST = [22, 22];

/** Folder of the Node that npm installed for this platform, or undefined. */
function bundledNode() {
  const { platform, arch } = process;
  const system = platform === "win32" ? "win" : platform;
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  const bin = path.join(root, "node_modules", `${prefix}-${system}-${arch}`, "bin");
  const file = path.join(bin, platform === "win32" ? "node.exe" : "node");
  return existsSync(file) ? bin : undefined;
}

function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Folder whose `node` runs the command; ends the process with a sentence where there is none. */
function nodeFolder() {
  const bundled = bundledNode();
  if (bundled) return bundled;
  if (isNewEnough(process.versions.node)) return path.dirname(process.execPath);
  console.error(
    `This project needs Node ${OLDEST.join(".")} or newer, and this is ${process.versions.node}. ` +
      "Run `npm ci` without --omit=optional, which brings one along, or install a newer Node.",
  );
  process.exit(1);
}

/**
 * A build makes much that it needs for a moment only. Where 64 MB of it fit, a tenth of the build's
 * time less goes into collecting it. NODE_OPTIONS does not take both of these.
 */
const roomForTheYoung = ["--min-semi-space-size=64", "--max-semi-space-size=64"];

/** What is started, and with which arguments. */
function asSpawned(command, rest) {
  if (command === "astro") {
    const astro = path.join("node_modules", "astro", "bin", "astro.mjs");
    return ["node", [...roomForTheYoung, astro, ...rest]];
  }
  if (command === "scripts/rooms.ts") return ["node", [...roomForTheYoung, command, ...rest]];
  return /\.(ts|mjs)$/.test(command) ? ["node", [command, ...rest]] : [command, rest];
}

const [command, ...rest] = process.argv.slice(2);
if (!command) {
  console.error("Usage: node scripts/node.mjs COMMAND [ARGUMENT …]");
  process.exit(2);
}
const bin = path.join(root, "node_modules", ".bin");
const child = spawn(...asSpawned(command, rest), {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: {
    ...process.env,
    PATH: [nodeFolder(), bin, process.env.PATH].join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: "1",
    // Vite's bundler, otherwise, keeps for later what it has no need of any more: a third of a gigabyte
    MIMALLOC_PURGE_DELAY: "0",
  },
});

// The terminal sends Ctrl-C to both; the command decides when to end.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("error", (error) => {
  console.error(`${command} could not be started (${error.message}). Run \`npm ci\` first.`);
  process.exitCode = 1;
});
child.on("exit", (code, signal) => {
  process.exitCode = signal ? 128 + constants.signals[signal] : code;
});
