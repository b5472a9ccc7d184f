// The Markdown processor of the rooms → the same, which compiles the rooms of a large course in threads.
import type { unified } from "@astrojs/markdown-remark";
import type { Plugin } from "vite";
import { keepFinished, keepsFormulas } from "../../src/lib/site/formulaStore.ts";
import { roomProcessor } from "../../src/lib/site/roomProcessor.ts";
import { Pool } from "./pool.ts";
import { received } from "./sendable.ts";

type Processor = ReturnType<typeof unified>;
type RendererOptions = Parameters<NonNullable<Processor["createMdxRenderer"]>>;
type Renderer = Awaited<ReturnType<NonNullable<Processor["createMdxRenderer"]>>>;
type Room = Awaited<ReturnType<Renderer["process"]>>;

/** What a thread is made with. */
export interface ThreadData {
  readonly base: string;
  readonly shared: RendererOptions[0];
  readonly mdx: Omit<RendererOptions[1], "srcDir"> & { readonly srcDir: string };
}
/** One room to compile. */
export interface Task {
  readonly content: string;
  readonly path: string;
  readonly frontmatter: Record<string, unknown>;
}
/** A compiled room with the formulas that were kept on the way, or what stopped it. */
export type Answer =
  | { readonly room: Room; readonly formulas: readonly (readonly [string, string])[] }
  | { readonly error: Record<string, unknown> };

/** So many rooms are compiled here, while threads would only begin: a second for each of them. */
const FEW = 12;

/** A thread needs half of this, and without a limit would take all it can get before it cleans up. */
const MEMORY = { maxOldGenerationSizeMb: 448 };

/** The room, or what stopped it as if it had been compiled here. */
const settled = (answer: Answer): Room => {
  if ("error" in answer) throw received(answer.error);
  keepFinished(answer.formulas);
  return answer.room;
};

const roomThread = new URL("./roomThread.ts", import.meta.url);

let threads: Pool<Task, Answer> | undefined;

/** The processor of the site's rooms, for the configuration. */
export const threadedProcessor = (base: string): Processor => {
  const processor = roomProcessor(base);
  return {
    ...processor,
    createMdxRenderer: async (shared, mdx) => {
      const here = await processor.createMdxRenderer!(shared, mdx);
      const data: ThreadData = { base, shared, mdx: { ...mdx, srcDir: String(mdx.srcDir) } };
      let rooms = 0;
      return {
        process: (content, path, frontmatter) => {
          rooms++;
          if (rooms <= FEW || !keepsFormulas()) return here.process(content, path, frontmatter);
          threads ??= new Pool(roomThread, { data, limits: MEMORY });
          return threads.run({ content, path, frontmatter }).then(settled);
        },
      };
    },
  };
};

/** A Vite plugin that ends the threads when every room has been read. */
export const endThreads = (): Plugin => ({
  name: "end-room-threads",
  buildEnd() {
    threads?.close();
    threads = undefined;
  },
});
