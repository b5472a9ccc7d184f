// A room compiled in a thread is the same module; a mistake in it is told with the same place.
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finishedFormula } from "../../scripts/finish/finishedFormula.ts";
import { endThreads, threadedProcessor } from "../../scripts/threads/roomThreads.ts";
import { openFormulas, takeFormulas } from "../../src/lib/site/formulaStore.ts";
import { ROOT } from "./compiledRoom.ts";

const renderer = await threadedProcessor("/").createMdxRenderer!(
  { syntaxHighlight: "prism" },
  { optimize: true, srcDir: new URL(`file://${ROOT}/src/`) },
);
const compiled = (body: string) =>
  renderer.process(body, path.join(ROOT, "src/content/rooms/planted.mdx"), {});

beforeAll(() => openFormulas(finishedFormula));
afterAll(() => {
  takeFormulas();
  (endThreads().buildEnd as () => void)();
});

test("many rooms are compiled as few are", async () => {
  const rooms = Array.from({ length: 16 }, () =>
    compiled("## One\n\nText, $x^2$ and $\\calc{1}$."),
  );
  const codes = (await Promise.all(rooms)).map(({ code }) => code);
  expect(new Set(codes).size).toBe(1);
});

test("a formula that a thread has set is kept for the finish", async () => {
  await compiled("A formula that no other room has, $x_{4711}$.");
  expect([...takeFormulas().values()].join()).toContain("4711");
  openFormulas(finishedFormula);
});

test("a mistake comes with file, line and column", async () => {
  const mistake: unknown = await compiled('Text.\n\n<Equation claim="d/dx x^2 = 3x" />').catch(
    (error: unknown) => error,
  );
  expect(mistake).toBeInstanceOf(Error);
  expect((mistake as Error).message).toContain("rooms/planted.mdx:3:11: “claim” of <Equation>");
  expect(mistake).toMatchObject({ line: 3, column: 11 });
});
