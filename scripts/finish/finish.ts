// The built site → the same, lighter: fonts and rules in use alone, style sheets in the pages, compressed.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import {
  formulasIn,
  openFormulas,
  takeFormulas,
  withFormulas,
} from "../../src/lib/site/formulaStore.ts";
import { headersFile } from "../hosting/samples.ts";
import { asciiPage } from "./asciiPage.ts";
import { classesIn } from "./classPaths.ts";
import { filesBelow } from "./files.ts";
import { finishedFormula } from "./finishedFormula.ts";
import { withFixedWidths } from "./fixedWidths.ts";
import { formulaElements } from "./flatFormula.ts";
import { cutFonts } from "./fonts.ts";
import { katexGlyphs } from "./katexFaces.ts";
import { leanMath } from "./leanMath.ts";
import { Measures } from "./measures.ts";
import { atFirstPart, withPauses } from "./parts.ts";
import { Compressor } from "./precompress.ts";
import { writeOffline } from "./offlineFiles.ts";
import { formulaText, roomText } from "./roomText.ts";
import { runTimeFormulas } from "./runTimeFormulas.ts";
import { SearchFiles } from "./searchFiles.ts";
import { joinedSheets } from "./styleSheets.ts";
import { usedRules } from "./usedRules.ts";

/** A style sheet that a script may ask for by name stays under it. */
const isAskedFor = (scripts: readonly string[], name: string): boolean =>
  scripts.some((script) => script.includes(name));

const cutSheets = async (
  assets: string,
  pages: readonly string[],
  formulas: ReadonlyMap<string, string>,
): Promise<{ texts: Map<string, string>; early: string[]; measures: Measures }> => {
  const measures = new Measures();
  const sheets = filesBelow(assets, ".css").map(
    (file) => [basename(file), readFileSync(file, "utf8")] as const,
  );
  const all = sheets.map(([, css]) => css).join("");
  const runTime = runTimeFormulas();
  const classes = classesIn(runTime);
  const uses = new Map<string, number>();
  const note = (text: string, times = 1): void => {
    for (const name of classesIn(text)) classes.add(name);
    measures.count(text, times);
  };
  function* html(): Generator<string> {
    yield runTime;
    for (const page of pages) {
      const text = leanMath(readFileSync(page, "utf8"));
      writeFileSync(page, text);
      note(text);
      for (const key of formulasIn(text)) uses.set(key, (uses.get(key) ?? 0) + 1);
      yield* formulaElements(text);
    }
    for (const [key, times] of uses) {
      note(formulas.get(key)!, times);
      yield `<span class="katex">${formulas.get(key)}</span>`;
    }
  }
  const glyphs = katexGlyphs(all, html());
  const names = await cutFonts(assets, glyphs);
  const renamed = (css: string): string =>
    [...names].reduce((text, [from, to]) => text.replaceAll(from, to), css);
  const texts = new Map(
    sheets.map(([name, css]) => {
      const used = renamed(usedRules(css, classes, new Set(glyphs.keys())));
      return [name, css.includes(".katex-html") ? used + measures.rules : used];
    }),
  );
  const early = [...names.values()].filter((name) => /_(Main-Regular|Math-Italic)\./.test(name));
  return { texts, early, measures };
};

/** The half of a formula that is heard, not seen. */
const mathOf = (formula: string): string =>
  formula.slice(0, formula.indexOf('<span class="katex-html'));

/** A room says that it is an article. */
const isRoom = (html: string): boolean =>
  html.includes('<meta property="og:type" content="article">');

/** A page that names a policy for trusted types says "none" no more. */
const withNamedPolicy = (html: string): string =>
  html.replace(/trusted-types 'none' (?=\w)/, "trusted-types ");

const finish = async (folder: string, base: string): Promise<void> => {
  const assets = join(folder, "_astro");
  const pages = filesBelow(folder, ".html");
  const kept = takeFormulas();
  const sheets = await cutSheets(assets, pages, kept);
  const formulas = new Map(
    [...kept].map(([key, formula]) => [key, sheets.measures.applied(formula)]),
  );
  const scripts = filesBelow(assets, ".js").map((file) => readFileSync(file, "utf8"));
  const linked = new Map<string, string>();
  const filled = (html: string): string => withFormulas(html, formulas);
  const joined = joinedSheets(assets, { ...sheets, filled }, (name, css) => linked.set(name, css));
  // MathML says all that a search reads of a formula
  const heard = new Map([...kept].map(([key, formula]) => [key, formulaText(mathOf(formula))]));
  const search = new SearchFiles(join(folder, "search"));
  // in a course of some fifty rooms the last two per cent cost more time than all the rest
  const compressor = new Compressor(pages.length > 50 ? 10 : 11);
  for (const page of pages) {
    const measured = sheets.measures.applied(readFileSync(page, "utf8"));
    const light = asciiPage(withNamedPolicy(joined(measured)));
    const [above, parts] = atFirstPart(light);
    const steady = withFixedWidths(filled(above), sheets.measures.styles);
    writeFileSync(page, steady + withPauses(filled(parts)));
    compressor.add(page);
    await nextTurn(); // for the threads that compress to get their next page
    if (!isRoom(light)) continue;
    const path = `${relative(folder, dirname(page)).replaceAll(sep, "/")}/`;
    search.add({ path, text: roomText(withFormulas(light, heard)) });
  }
  search.done();
  for (const [name, css] of sheets.texts)
    if (isAskedFor(scripts, name)) writeFileSync(join(assets, name), css);
    else rmSync(join(assets, name));
  for (const [name, css] of linked) writeFileSync(join(assets, name), css);
  writeOffline(folder, base);
  writeFileSync(join(folder, "_headers"), headersFile(base));
  filesBelow(folder, ".css", ".js", ".svg", ".xml", ".txt", ".json").forEach((file) => {
    compressor.add(file);
  });
  await compressor.done();
};

/** An Astro integration for the end of the build. Put it last, after the sitemap. */
export default function finished(): AstroIntegration {
  let base = "/";
  return {
    name: "finish",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:start": () => openFormulas(finishedFormula),
      "astro:build:done": ({ dir }) => finish(fileURLToPath(dir), base),
    },
  };
}
