// Every package has its reason in ARCHITECTURE.md, and none but one runs a script when installed.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Names = Readonly<Record<string, string>>;
interface PackageFile {
  readonly dependencies: Names;
  readonly devDependencies: Names;
  readonly optionalDependencies: Names;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const { dependencies, devDependencies, optionalDependencies } = json("package.json") as PackageFile;
const all = { ...dependencies, ...devDependencies, ...optionalDependencies };

test("ARCHITECTURE.md gives a reason for each package, and names no other", () => {
  const section = readFileSync("ARCHITECTURE.md", "utf8")
    .split("## Packages")[1]
    ?.split("\n## ")[0];
  const rows = section?.split("\n").filter((line) => line.startsWith("| ")) ?? [];
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(Object.keys(all).toSorted());
});

test("every package is pinned to one version", () => {
  for (const [name, version] of Object.entries(all))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test("no package but esbuild has an install script", () => {
  const lock = json("package-lock.json") as {
    packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
  };
  const scripted = Object.entries(lock.packages)
    .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
    .map(([path]) => path.replace("node_modules/", ""));
  expect(scripted).toEqual(["esbuild"]);
});
