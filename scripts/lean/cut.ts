// A library's text → the same without the pieces that this site never reaches.

/**
 * A piece: from words that stand once in the text up to, but without, the next place of other words
 * (or the end of the line), and what stands there instead (nothing).
 */
export interface Piece {
  readonly from: string;
  readonly upTo?: string;
  readonly instead?: string;
}

/** Throws, naming the piece, where the text is not the one for which the pieces were written. */
export const cut = (text: string, pieces: readonly Piece[]): string =>
  pieces.reduce((rest, { from, upTo = "\n", instead = "" }) => {
    const start = rest.indexOf(from);
    const end = rest.indexOf(upTo, start + from.length);
    if (start < 0 || end < 0 || rest.includes(from, start + 1))
      throw new Error(
        `The library's text has no, or no single, piece from "${from}" up to "${upTo}". ` +
          "If it was updated, read what changed and set the pieces right.",
      );
    return rest.slice(0, start) + instead + rest.slice(end);
  }, text);
