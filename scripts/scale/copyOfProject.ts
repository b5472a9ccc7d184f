// The project → a copy of it in a folder of its own, whose course is as many rooms as asked for.
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { parse } from "yaml";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MODEL = "derivatives";
const COPIED = ["src", "public", "scripts", "astro.config.mjs", "package.json", "tsconfig.json"];

/** Room 1 under a name that sorts in the order of the course, and another title. */
const addRoom = (content: string, number: number): string => {
  const slug = `${MODEL}-${String(number).padStart(4, "0")}`;
  const text = readFileSync(path.join(content, `rooms/${MODEL}.mdx`), "utf8");
  const titled = text.replace(/^title: .*$/m, `title: Derivatives, ${number}`);
  writeFileSync(path.join(content, `rooms/${slug}.mdx`), titled);
  const programs = path.join(content, "python");
  cpSync(path.join(programs, MODEL), path.join(programs, slug), { recursive: true });
  return slug;
};

const git = (folder: string, ...args: string[]): void => {
  const who = ["-c", "user.name=Rooms", "-c", "user.email=rooms@example.org"];
  execFileSync("git", [...who, ...args], { cwd: folder, stdio: "ignore" });
};

/**
 * Makes `folder` a copy of the project with copies of Room 1 behind its own rooms, `count` in all,
 * and one commit, so that dates are read as in a real course. What stood there is deleted.
 */
export const copyWithRooms = (folder: string, count: number): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED)
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
  const content = path.join(folder, "src/content");
  const order = path.join(content, "course.yaml");
  const first = (parse(readFileSync(order, "utf8")) as { rooms: string[] }).rooms.length;
  for (let number = first + 1; number <= count; number++)
    appendFileSync(order, `  - ${addRoom(content, number)}\n`);
  writeFileSync(path.join(folder, ".gitignore"), "node_modules\ndist\n.cache\n.astro\n");
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "Rooms");
};
