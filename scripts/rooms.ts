// `npm run rooms -- 10 100 1000`: how the build grows with the course; each count is built in a copy.
import { execFileSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import path from "node:path";
import { copyWithRooms } from "./scale/copyOfProject.ts";

interface Built {
  readonly rooms: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Peak of resident memory, all threads. */
  readonly gigabytes: number;
  /** Bytes of Room 1 and the front page, as Brotli sends them. */
  readonly roomBytes: number;
  readonly frontBytes: number;
}

const ROOT = path.resolve(import.meta.dirname, "..");
const FOLDER = path.join(ROOT, ".cache", "rooms");

function built(rooms: number): Built {
  copyWithRooms(FOLDER, rooms);
  const output = execFileSync(
    process.execPath,
    [...process.execArgv, "scripts/scale/timedBuild.ts"],
    {
      cwd: FOLDER,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    },
  );
  const taken = JSON.parse(output.trimEnd().split("\n").at(-1) ?? "") as Omit<Built, "rooms">;
  const dist = path.join(FOLDER, "dist");
  const size = (...file: string[]): number => statSync(path.join(dist, ...file)).size;
  const roomBytes = size("derivatives", "index.html.br");
  return { ...taken, rooms, roomBytes, frontBytes: size("index.html.br") };
}

const line = (one: Built): string =>
  [
    `${one.rooms} rooms`.padStart(10),
    `${one.seconds.toFixed(1)} s`.padStart(9),
    `${one.cpuSeconds.toFixed(1)} s of CPU`.padStart(17),
    `${one.gigabytes.toFixed(2)} GB`.padStart(8),
    `a room ${(one.roomBytes / 1000).toFixed(1)} kB`,
    `the front page ${(one.frontBytes / 1000).toFixed(1)} kB`,
  ].join("  ");

const counts = process.argv.slice(2).map(Number);
if (counts.length === 0 || counts.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error("Usage: npm run rooms -- 10 100 1000");
  process.exit(2);
}
const all: Built[] = [];
for (const count of counts) {
  const one = built(count);
  console.log(line(one));
  const before = all.at(-1);
  if (before) {
    const growth = (one.cpuSeconds / before.cpuSeconds).toFixed(1);
    console.log(
      `           × ${(one.seconds / before.seconds).toFixed(1)} the time, × ${growth} the CPU`,
    );
  }
  all.push(one);
}
rmSync(FOLDER, { recursive: true, force: true });
