// A numeral as people write it → its value, without the kernel.

const SUPERSCRIPTS = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
const pattern = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:e([+-]?\d+))?$/i;

/** Reads "0.5", "−2", "1e-8", "2 × 10⁻³"; undefined for anything else, and where it overflows. */
export const numeral = (text: string): number | undefined => {
  const plain = text
    .replace(/\s/g, "")
    .replace(/−/g, "-")
    .replace(/[×·*]10\^?\(?/, "e")
    .replace(/\)$/, "")
    .replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (c) => "-0123456789"[SUPERSCRIPTS.indexOf(c)]!);
  const value = pattern.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
};
