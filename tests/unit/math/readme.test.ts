// The examples of the kernel's page do what the page says.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../../src/lib/math/compile.ts";
import { derivative } from "../../../src/lib/math/derivative.ts";
import { lostConditions } from "../../../src/lib/math/domain.ts";
import { dual } from "../../../src/lib/math/dual.ts";
import { equivalent } from "../../../src/lib/math/equivalent.ts";
import { latex } from "../../../src/lib/math/latex.ts";
import { parse } from "../../../src/lib/math/parse.ts";
import { simplify } from "../../../src/lib/math/simplify.ts";
import { text } from "../../../src/lib/math/text.ts";
import { read } from "./support/read.ts";

const known = {
  compile,
  derivative,
  lostConditions,
  dual,
  equivalent,
  latex,
  parse,
  read,
  simplify,
  text,
};
const page = readFileSync(new URL("../../../src/lib/math/README.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/^([a-z]\w*\(.*); *\/\/ (.*)$/gm)].map(
  ([, call, result]) => [call!, result!] as const,
);

/** A module that holds the example, imported: what the page shows is what runs. */
const run = async (source: string): Promise<unknown> => {
  const names = Object.keys(known).join(", ");
  const module = `export default ({ ${names} }) => (${source});`;
  const { default: example } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`
  )) as { default: (scope: typeof known) => unknown };
  return example(known);
};

test("the page holds examples", () => expect(examples.length).toBeGreaterThan(15));

test.each(examples)("%s gives %s", async (call, result) => {
  const expected: unknown = result === "NaN" ? NaN : JSON.parse(result);
  expect(await run(call)).toEqual(expected);
});
