// A term that a reader typed → the terms of the index that it may mean, with how surely.

/** Edits (a letter more, fewer, other, or two swapped) from a to b, or `most` + 1 where there are more. */
export const edits = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
};

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/** 1 for the same word, 0.4 to 0.8 for one that it begins, 0 for others. */
const asBeginning = (asked: string, term: string): number => {
  if (term === asked) return 1;
  if (asked.length < 2 || !term.startsWith(asked)) return 0;
  return 0.4 + (0.4 * asked.length) / term.length;
};

/** "differentiation" for "differentiate", "gradeint" for "gradient": only where nothing is nearer. */
const asRelative = (asked: string, term: string): number => {
  const shared = sharedStart(asked, term);
  if (shared >= 5 && shared >= 0.7 * Math.max(asked.length, term.length)) return 0.35;
  if (asked.length < 4 || asked[0] !== term[0]) return 0;
  const most = asked.length < 7 ? 1 : 2;
  const distance = edits(asked, term, most);
  return distance <= most ? 0.3 / distance : 0;
};

/** Terms of the index that `asked` may mean, each with a certainty in (0, 1]. */
export const meanings = (asked: string, terms: readonly string[]): Map<string, number> => {
  for (const sureness of [asBeginning, asRelative]) {
    const found = terms.flatMap((term) => {
      const sure = sureness(asked, term);
      return sure > 0 ? [[term, sure] as const] : [];
    });
    if (found.length > 0) return new Map(found);
  }
  return new Map();
};
