// A source file's text → what it imports, and on which line.
import path from "node:path";

export interface Import {
  /** The importing file and, for a relative import, the imported one: paths below src. */
  readonly from: string;
  readonly target: string;
  readonly line: number;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

/** `import … from "x"`, `export … from "x"`, `import "x"` and `import("x")`, over several lines. */
const IMPORT =
  /(?:^|[\n;{(=,>\s])(?:(?:import|export)\s+(?<type>type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?|import\s*\(\s*)["'`](?<target>[^"'`\n]+)["'`]/g;

/** Prose and comments may speak of imports; only code counts. */
function code(file: string, text: string): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, " ");
  if (file.endsWith(".mdx"))
    return text.replace(/^(`{3,})[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank);
}

/** Every import of a file; `file` is its path below src. */
export function importsOf(file: string, text: string): readonly Import[] {
  const source = code(file, text);
  return [...source.matchAll(IMPORT)].map((match) => {
    const { target = "", type } = match.groups ?? {};
    const isPackage = !target.startsWith(".");
    return {
      from: file,
      target: isPackage ? target : path.posix.join(path.posix.dirname(file), target),
      line: source.slice(0, match.index + 1).split("\n").length,
      isPackage,
      isType: type !== undefined,
    };
  });
}
