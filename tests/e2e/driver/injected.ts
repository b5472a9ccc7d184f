// inPage.ts → an expression that asks the page, and brings inPage.ts along where it is not there yet.
import path from "node:path";
import { buildSync } from "esbuild";
import type { Question, Selector } from "./inPage.ts";

const NAME = "downhillTestDriver";

const bundle = buildSync({
  entryPoints: [path.join(import.meta.dirname, "inPage.ts")],
  bundle: true,
  minify: true,
  format: "iife",
  globalName: NAME,
  target: "es2022",
  write: false,
}).outputFiles[0]?.text;

/** Defines the functions of inPage.ts in the page. */
export const INSTALL = `${bundle}; globalThis.${NAME} = ${NAME}; true`;

/** Expression whose value is the answers, or null in a document without INSTALL. */
export const asking = (chain: readonly Selector[], question?: Question, one = false): string => {
  const words = [chain, question, one].map((word) => JSON.stringify(word) ?? "undefined");
  return `globalThis.${NAME}?.askPage(${words.join(", ")}) ?? null`;
};
