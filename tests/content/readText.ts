// A built page's HTML → its text as it is read once: a formula by its MathML, not by its picture too.

const PIECE = /<(script|style)\b[^>]*>[^]*?<\/\1>|<!--[^]*?-->|<\/?([a-z][\w-]*)[^>]*>|[^<]+/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
};

/** White space, thin spaces and invisible signs of formulas are folded into single spaces. */
export const readText = (html: string): string => {
  let text = "";
  let hidden = 0;
  for (const [piece, , name] of html.matchAll(PIECE)) {
    if (name === "span" && hidden > 0) hidden += piece.startsWith("</") ? -1 : 1;
    else if (name === "span" && piece.includes('"katex-html')) hidden = 1;
    else if (name === undefined && !piece.startsWith("<") && hidden === 0) text += piece;
    // cells and lines are apart, pieces of one formula are not
    else if (/^(td|th|tr|p|div|li|h\d|summary|figcaption)$/i.test(name ?? "")) text += " ";
  }
  return text
    .replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => ENTITIES[entity]!)
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex, decimal) =>
      String.fromCodePoint(hex ? parseInt(hex as string, 16) : Number(decimal)),
    )
    .replace(/[\u2061-\u2064\u200b]/g, "")
    .replace(/\s+/g, " ");
};
