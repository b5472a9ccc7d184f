// The reader of MDX → the same reader, whose complaints are an author's sentences.
import { type AuthoredFile, mistakeAt } from "./mistake.ts";
import { syntaxMistake, type Unreadable } from "./syntaxMistake.ts";

type Parser = (document: string, file: AuthoredFile) => unknown;

const isUnreadable = (error: unknown): error is Unreadable =>
  error instanceof Error && "reason" in error && "ruleId" in error;

/** A remark plugin, the first: it stands around the parser that MDX has put in place. */
export default function remarkReadable(this: { parser?: unknown }): void {
  const parser = this.parser as Parser | undefined;
  if (!parser) return;
  this.parser = ((document, file) => {
    try {
      return parser(document, file);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      const { place, what, cure } = syntaxMistake(error, document);
      throw mistakeAt(file, { position: { start: place } }, what, cure);
    }
  }) satisfies Parser;
}
