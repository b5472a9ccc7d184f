// A formula that KaTeX cannot read stops the build, with the room's file, line and column.
import { type AuthoredFile, mistakeAt } from "./authoring/mistake.ts";
import { katexReason } from "./typeset.ts";

interface Message {
  source?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  cause?: unknown;
  reason: string;
}
interface MarkdownFile extends AuthoredFile {
  messages: Message[];
}

/** A rehype plugin that runs after rehype-katex and throws on the first message it left behind. */
export default function rehypeStopOnKatexError() {
  return (_tree: unknown, file: MarkdownFile): void => {
    const message = file.messages.find(({ source }) => source === "rehype-katex");
    if (!message) return;
    const { line = 1, column = 1, cause, reason } = message;
    throw mistakeAt(
      file,
      { position: { start: { line, column } } },
      `this formula cannot be typeset: ${katexReason(cause ?? reason)}`,
      "Correct the LaTeX between the dollar signs; a dollar that is no formula is written \\$",
    );
  };
}
