// How fast the rooms load and their demos answer, beside any other built page: ratios, no test.
// Usage: npm run build && npm run bench [-- --runs 3] [-- --beside DIR PATH]
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { filesBelow } from "../../scripts/finish/files.ts";
import { precompress } from "../../scripts/finish/precompress.ts";
import { serveSite } from "../../scripts/site/staticServer.ts";
import { findEngine } from "../../scripts/tools/engines.ts";
import { type Load, load, sliders, sweep } from "./measure.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" }, beside: { type: "string" } },
});
const executable = findEngine("chromium")?.executable;
if (!executable) throw new Error("No Chromium was found: npx playwright install chromium");

/** Another site, in a folder of its own, compressed as ours is. */
const compressed = async (folder: string): Promise<string> => {
  const copy = mkdtempSync(join(tmpdir(), "bench-"));
  cpSync(folder, copy, { recursive: true });
  await precompress(filesBelow(copy, ".html", ".css", ".js", ".svg"), 11);
  return copy;
};

interface Row {
  readonly name: string;
  readonly url: string;
  readonly loads: Load[];
  readonly sweeps: Map<string, number[]>;
}

const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(share * numbers.length) - 1)] ?? NaN;
const print = (cells: readonly string[]) =>
  console.log(cells.map((cell, i) => (i ? cell.padStart(15) : cell.padEnd(46))).join(""));
/** The number, and what it is beside the other page's. */
const beside = (value: number, other: number | undefined, digits = 0): string =>
  value.toFixed(digits) + (other ? ` (${(value / other).toFixed(2)} ×)` : "");

const copy = values.beside && (await compressed(values.beside));
const ours = await serveSite({ root: "dist" });
const theirs = copy ? await serveSite({ root: copy }) : undefined;
const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox"] });
try {
  const row = (name: string, url: string, tracks: readonly string[]): Row => ({
    name,
    url,
    loads: [],
    sweeps: new Map(tracks.map((track) => [track, []])),
  });
  const rows: Row[] = [];
  for (const room of ["derivatives/", "gradient-descent/"])
    rows.push(row(room, ours.url + room, await sliders(browser, ours.url + room)));
  if (theirs) {
    const path = (positionals[0] ?? "").replace(/^\//, "");
    rows.push(row(`beside: /${path}`, theirs.url + path, ["input[type=range]"]));
  }
  // in turn, each round one page later, so that a busy moment falls on all alike
  for (let run = 0; run < Number(values.runs); run++) {
    for (let i = 0; i < rows.length; i++) {
      const { name, url, loads, sweeps } = rows[(i + run) % rows.length]!;
      process.stderr.write(`run ${run + 1}: ${name}\n`);
      loads.push(await load(browser, url));
      for (const [track, times] of sweeps) times.push(...(await sweep(browser, url, track)));
    }
  }
  const other = theirs && rows.at(-1);
  const median = (from: Row, key: keyof Load) =>
    quantile(
      from.loads.map((one) => one[key]),
      0.5,
    );
  print(["load, median", "first paint ms", "largest ms", "blocked ms", "shift", "kB"]);
  for (const one of rows) {
    const cell = (key: keyof Load, unit = 1, digits = 0) =>
      beside(median(one, key) / unit, other && median(other, key) / unit, digits);
    const shift = Math.max(...one.loads.map((single) => single.shift)).toFixed(3);
    print([one.name, cell("first"), cell("largest"), cell("blocked"), shift, cell("bytes", 1000)]);
  }
  const [reference] = other ? [...other.sweeps.values()] : [];
  console.log();
  print(["input to paint", "median ms", "95 % ms", "steps"]);
  for (const { name, sweeps } of rows)
    for (const [track, times] of sweeps) {
      const cell = (share: number) =>
        beside(quantile(times, share), reference && quantile(reference, share), 1);
      print([`${name} ${track.split(" ")[0]!}`, cell(0.5), cell(0.95), String(times.length)]);
    }
  console.log(
    `\nProcessor slowed 4 ×, 1.6 Mbit/s, 150 ms a request; load ${loadavg()[0]!.toFixed(1)}`,
  );
} finally {
  await browser.close();
  await ours.close();
  await theirs?.close();
  if (copy) rmSync(copy, { recursive: true });
}
