// A misspelt name → the known name it was probably meant to be.

/** The number of letters to insert, delete or replace to turn `a` into `b`. */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
};

/** The known name nearest to `name` in spelling, or undefined where none is within half its length. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  const measured = known.map((candidate) => ({
    candidate,
    distance: editDistance(name.toLowerCase(), candidate.toLowerCase()),
  }));
  const best = measured.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, name.length / 2) ? best.candidate : undefined;
};

/** What to do about an unknown name: the nearest known one, or all of them where they are few. */
export const didYouMean = (name: string, known: readonly string[], where: string): string => {
  const meant = nearest(name, known);
  if (meant !== undefined) return `Did you mean “${meant}”?`;
  const listed = known.length > 0 && known.length <= 12 ? ` (${known.join(", ")})` : "";
  return `Take one from ${where}${listed}.`;
};
