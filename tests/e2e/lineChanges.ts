// Two lists of lines → what went and what came, in order: "- before", "+ after".

/** Length of the longest common part of each pair of tails. */
function commonTails(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () =>
    Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      table[i]![j] =
        before[i] === after[j]
          ? table[i + 1]![j + 1]! + 1
          : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

export function lineChanges(
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const common = commonTails(before, after);
  const changes: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length)
    if (i < before.length && before[i] === after[j]) {
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      changes.push(`- ${before[i++]}`);
    else changes.push(`+ ${after[j++]}`);
  return changes;
}
