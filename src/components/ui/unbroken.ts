// Words with equations in them → the same, and no line ends at a sign of relation.

/** "so w = 3 here" → the same with no-break spaces around "=". What is no text stays as it is. */
export const unbroken = <T>(words: T): T | string =>
  typeof words === "string" ? words.replace(/ ([=≈<>≤≥]) /g, "\u00a0$1\u00a0") : words;
