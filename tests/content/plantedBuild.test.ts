// A whole `astro build` of a copy of the site with a mistake planted in a room: it stops, and says where.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "./compiledRoom.ts";

const COPY = path.join(ROOT, ".cache", "planted-site");
const ROOM = "src/content/rooms/derivatives.mdx";

const build = (): { status: number | null; output: string } => {
  const astro = path.join(ROOT, "node_modules", ".bin", "astro");
  const { status, stdout, stderr } = spawnSync(astro, ["build"], {
    cwd: COPY,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1" },
  });
  return { status, output: stdout + stderr };
};

/** The room with a line put in below its frontmatter's end, and the number of that line. */
const plant = (line: string): number => {
  const lines = readFileSync(path.join(ROOT, ROOM), "utf8").split("\n");
  const end = lines.indexOf("---", 1);
  lines.splice(end + 1, 0, "", line, "");
  writeFileSync(path.join(COPY, ROOM), lines.join("\n"));
  return end + 3;
};

beforeAll(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of [
    "src",
    "public",
    "scripts",
    "astro.config.mjs",
    "package.json",
    "tsconfig.json",
  ]) {
    cpSync(path.join(ROOT, name), path.join(COPY, name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(COPY, "node_modules"));
});
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

describe("astro build stops", () => {
  test("at a false equation", () => {
    const line = plant('<Equation claim="d/dx x^2 = 3x" />');
    const { status, output } = build();
    expect(status).not.toBe(0);
    expect(output).toContain(`${ROOM}:${line}:11: “claim” of <Equation>: “d/dx x^2 = 3x” is false`);
  }, 120_000);

  test("before anything is built, at a room that is not in the course", () => {
    writeFileSync(
      path.join(COPY, "src/content/course.yaml"),
      "title: T\nrooms:\n  - derivatives\n",
    );
    const { status, output } = build();
    expect(status).not.toBe(0);
    expect(output).toContain(
      "src/content/rooms/gradient-descent.mdx:1:1: the room “gradient-descent” is not in the course.",
    );
  }, 120_000);
});
