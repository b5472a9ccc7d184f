// pasted text → two columns of numbers, or a sentence that says which line to mend.

export interface DataColumns {
  readonly ok: true;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What was assumed on the way, in sentences: a header left out, decimal commas. */
  readonly notes: readonly string[];
}

export interface DataError {
  readonly ok: false;
  readonly error: { readonly message: string; readonly line: number };
}

/** More rows than this no plot can show. */
export const MOST_ROWS = 100_000;

const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** What nearly every line looks like; read at once, the rest with care. */
const PLAIN =
  /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?)(?:\s*[,;\t]\s*|\s+)([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?)$/i;

const failure = (line: number, message: string): DataError => ({
  ok: false,
  error: { line, message },
});

const quoted = (field: string): string =>
  `“${field.length > 24 ? `${field.slice(0, 23)}…` : field}”`;

/** A line's fields, and whether its commas are decimal: "1,5 2,5", "1,5;2,5", but not "1, 2". */
const fieldsOf = (line: string): { fields: string[]; commas: boolean } => {
  const split = (by: RegExp): string[] => line.split(by).map((field) => field.trim());
  const strong = /[;\t]/.test(line) ? split(/[;\t]/) : null;
  const fields = strong ?? (/,(\s|$)/.test(line) ? null : line.trim().split(/\s+/));
  if (fields === null || (strong === null && fields.length === 1))
    return { fields: split(/,/), commas: false };
  const commas = fields.some((field) => /^[+-]?\d+,\d+(e[+-]?\d+)?$/i.test(field));
  return { fields: fields.map((f) => (commas ? f.replace(",", ".") : f)), commas };
};

const problemIn = (fields: readonly string[], line: number): DataError | null => {
  const word = fields.find((field) => !NUMBER.test(field));
  const two = "Write x and y, with a space, a tab, a semicolon or a comma between them.";
  if (word === "") return failure(line, `Line ${line} has a gap where a number should be. ${two}`);
  if (word !== undefined)
    return failure(
      line,
      `Line ${line}: ${quoted(word)} is not a number. Mend it or take the line out.`,
    );
  if (fields.length === 1) return failure(line, `Line ${line} holds one number only. ${two}`);
  if (fields.length > 2)
    return failure(line, `Line ${line} holds ${fields.length} numbers; two are needed. ${two}`);
  const large = fields.find((field) => !Number.isFinite(Number(field)));
  return large === undefined
    ? null
    : failure(line, `Line ${line}: ${quoted(large)} is larger than a computer can hold.`);
};

/** Does a first line name its columns? No field of it is a number, and one has a letter. */
const isHeader = (fields: readonly string[]): boolean =>
  fields.every((field) => !NUMBER.test(field)) && fields.some((field) => /\p{L}/u.test(field));

/**
 * Reads one point a line, x and y parted by tab, semicolon, spaces or comma; decimal point, or
 * comma where another separator is there; a true minus sign; a header line. Blank lines are
 * skipped. Never throws.
 */
export const dataColumns = (text: string): DataColumns | DataError => {
  const [x, y]: [number[], number[]] = [[], []];
  const notes = new Set<string>();
  const lines = text
    .replace(/^\ufeff/, "")
    .replaceAll("\u2212", "-")
    .split(/\r\n|\r|\n/);
  let seen = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim();
    if (line === "") continue;
    const plain = line.length < 60 ? PLAIN.exec(line) : null;
    const { fields, commas } = plain
      ? { fields: [plain[1]!, plain[2]!], commas: false }
      : fieldsOf(line);
    const header = !plain && !seen && isHeader(fields);
    seen = true;
    if (header) {
      notes.add(`Line ${i + 1}, ${quoted(line)}, was taken for the names of the columns.`);
      continue;
    }
    const error = plain ? null : problemIn(fields, i + 1);
    if (error !== null) return error;
    if (commas) notes.add("Decimal commas were read as points: 1,5 as 1.5.");
    x.push(Number(fields[0]));
    y.push(Number(fields[1]));
    if (x.length > MOST_ROWS)
      return failure(i + 1, "That is more than 100,000 points. Paste a part of them.");
  }
  if (x.length === 0)
    return failure(1, "There is no point here yet. Paste two columns of numbers, x and y.");
  return { ok: true, x: Float64Array.from(x), y: Float64Array.from(y), notes: [...notes] };
};
