// The Markdown processor of the rooms → the same, which compiles the rooms of a large course in threads.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { unified } from "@astrojs/markdown-remark";
import type { Plugin } from "vite";
import { keepFinished, keepsFormulas } from "../../src/lib/site/formulaStore.ts";
import { roomProcessor } from "../../src/lib/site/roomProcessor.ts";

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

interface Waiting {
  readonly task: Task;
  readonly done: (room: Room) => void;
  readonly failed: (error: Error) => void;
}

/** So many rooms are compiled here, while threads would only begin: a second for each of them. */
const FEW = 12;

/** A thread needs half of this, and without a limit would take all it can get before it cleans up. */
const MEMORY = { maxOldGenerationSizeMb: 448 };

/** Threads that take the next room as soon as they have done one. */
class Threads {
  readonly #waiting: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #current = new Map<Worker, Waiting | undefined>();

  constructor(data: ThreadData, count: number) {
    for (let i = 0; i < count; i++) {
      const thread = new Worker(new URL("./roomThread.ts", import.meta.url), {
        workerData: data,
        resourceLimits: MEMORY,
      });
      thread.on("message", (answer: Answer) => {
        settle(answer, this.#current.get(thread)!);
        this.#next(thread);
      });
      thread.on("error", (error: Error) => this.#current.get(thread)?.failed(error));
      this.#next(thread);
    }
  }

  compile(task: Task): Promise<Room> {
    return new Promise((done, failed) => {
      this.#waiting.push({ task, done, failed });
      const thread = this.#idle.pop();
      if (thread) this.#next(thread);
    });
  }

  close(): void {
    for (const thread of this.#current.keys()) void thread.terminate();
  }

  /** The next room for a thread; one without work does not keep the build from ending. */
  #next(thread: Worker): void {
    const room = this.#waiting.shift();
    this.#current.set(thread, room);
    if (room) {
      thread.ref();
      thread.postMessage(room.task);
    } else {
      thread.unref();
      this.#idle.push(thread);
    }
  }
}

const settle = (answer: Answer, { done, failed }: Waiting): void => {
  if ("error" in answer) {
    failed(Object.assign(new Error(String(answer.error["message"])), answer.error));
    return;
  }
  keepFinished(answer.formulas);
  done(answer.room);
};

let threads: Threads | undefined;

/** The processor of the site's rooms, for the configuration. */
export const threadedProcessor = (base: string): Processor => {
  const processor = roomProcessor(base);
  return {
    ...processor,
    createMdxRenderer: async (shared, mdx) => {
      const here = await processor.createMdxRenderer!(shared, mdx);
      const data = { base, shared, mdx: { ...mdx, srcDir: String(mdx.srcDir) } };
      let rooms = 0;
      return {
        process: (content, path, frontmatter) => {
          rooms++;
          if (rooms <= FEW || !keepsFormulas()) return here.process(content, path, frontmatter);
          threads ??= new Threads(data, availableParallelism());
          return threads.compile({ content, path, frontmatter });
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
