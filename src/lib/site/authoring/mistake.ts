// An author's mistake → an error that stops the build: file, line, column, what is wrong, what to do.
import { relative } from "node:path";

/** Where in a file something begins, as unist and MDX count it: from line 1, column 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The parts of a vfile that a message needs. */
export interface AuthoredFile {
  readonly path: string;
  readonly cwd: string;
}

/** A node of the Markdown tree, of which only the place matters here. */
export interface Placed {
  readonly position?: { readonly start: Place } | undefined;
}

/** Thrown for a mistake in a room. Its message is the whole sentence that the author reads. */
export class AuthorMistake extends Error {
  override readonly name = "AuthorMistake";
  readonly line: number;
  readonly column: number;

  constructor(file: string, place: Place, what: string, cure: string) {
    super(`${file}:${place.line}:${place.column}: ${sentence(what)} ${sentence(cure)}`);
    this.line = place.line;
    this.column = place.column;
  }
}

/**
 * An AuthorMistake at a node of a room.
 * @param what what is wrong, and @param cure what to do: one sentence each.
 */
export const mistakeAt = (
  file: AuthoredFile,
  node: Placed,
  what: string,
  cure: string,
): AuthorMistake =>
  new AuthorMistake(
    relative(file.cwd, file.path),
    node.position?.start ?? { line: 1, column: 1 },
    what,
    cure,
  );

const sentence = (text: string): string => (/[.?!]”?$/.test(text) ? text : `${text}.`);
