// Text that a reader typed → a finite number, or a sentence that says what is wrong.

import { compile } from "./compile.ts";
import { parse } from "./parse.ts";

export type NumberResult =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string };

const failed = (message: string): NumberResult => ({ ok: false, message });

/** Reads "0.5", "−2", "1e-8", "10^-8", "2 × 10⁻³" or "pi/2"; variables are refused. */
export const numberFromText = (text: string): NumberResult => {
  const bare = text.replace(/[\u2009\u202f\u00a0]/g, "");
  if (bare.trim() === "") return failed("Type a number, for example 0.5.");
  const parsed = parse(bare, { variables: [] });
  if (!parsed.ok) return failed(parsed.error.message);
  const value = compile(parsed.expr, [])();
  if (Number.isFinite(value)) return { ok: true, value };
  return failed("This has no finite value. Type a number, for example 0.5.");
};
