import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";

test.each([
  [`import { a } from "./a.ts";`, ["components/a.ts"]],
  [`import a, { type B } from '../lib/b.ts'`, ["lib/b.ts"]],
  [`import type { A } from "katex";`, ["katex"]],
  [`import {\n  a,\n  b,\n} from "./a.ts";`, ["components/a.ts"]],
  [`import "./a.css";`, ["components/a.css"]],
  [`export { a } from "./a.ts";\nexport * from "./b.ts";`, ["components/a.ts", "components/b.ts"]],
  [`const a = await import("uplot");`, ["uplot"]],
  [`const load = () => import("uplot");`, ["uplot"]],
  [`---\nimport A from "./A.astro";\n---\n<A />`, ["components/A.astro"]],
  [`// import a from "./a.ts"\n/* import "b" */\nconst text = "import";`, []],
])("importsOf(%j) finds %j", (text, expected) => {
  expect(importsOf("components/x.ts", text).map(({ target }) => target)).toEqual(expected);
});

test("importsOf tells type imports and lines", () => {
  const [first, second] = importsOf("a.ts", `import type { A } from "a";\nimport b from "b";`);
  expect(first).toMatchObject({ isType: true, line: 1 });
  expect(second).toMatchObject({ isType: false, line: 2 });
});

test("importsOf reads a room's import lines but not its code blocks", () => {
  const room = 'import X from "x";\n\n```python\nfrom y import z\nimport "q"\n```\n';
  expect(importsOf("content/rooms/a.mdx", room).map(({ target }) => target)).toEqual(["x"]);
});
