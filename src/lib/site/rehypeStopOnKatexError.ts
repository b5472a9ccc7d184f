// A formula that KaTeX cannot read stops the build, with the room's file, line and column.

interface Message {
  source?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  cause?: unknown;
  reason: string;
}
interface MarkdownFile {
  path: string;
  messages: Message[];
}

/** A rehype plugin that runs after rehype-katex and throws on the first message it left behind. */
export default function rehypeStopOnKatexError() {
  return (_tree: unknown, file: MarkdownFile): void => {
    const message = file.messages.find(({ source }) => source === "rehype-katex");
    if (!message) return;
    const why = message.cause instanceof Error ? message.cause.message : message.reason;
    throw new Error(
      `${file.path}:${message.line ?? "?"}:${message.column ?? "?"}: this formula cannot be typeset. ${why}`,
    );
  };
}
