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
  if (!parsed.ok) {
    const { message, start, end } = parsed.error;
    const typed = bare.slice(start, end);
    // what the parser knows of names and variables is no help where a number is asked for
    return failed(
      /^\p{L}/u.test(typed)
        ? `“${typed}” is no number. Type one, for example 0.5, 1/4 or sqrt(2).`
        : message,
    );
  }
  const value = compile(parsed.expr, [])();
  if (Number.isFinite(value)) return { ok: true, value };
  return failed("This has no finite value. Type a number, for example 0.5.");
};
