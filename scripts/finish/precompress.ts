// Text files → the same beside them as .br and .gz, in threads of their own.
//
// They begin with the first file, while others are still written; and what a compressor takes of
// memory makes no thread clean up that holds a whole course.
import { Pool } from "../threads/pool.ts";

/** One file to compress. */
export interface Compression {
  readonly file: string;
  /** Brotli's, 0 to 11. */
  readonly quality: number;
}

/** Compresses files as they come, as many at a time as there are processors. */
export class Compressor {
  readonly #pool = new Pool<Compression, void>(
    new URL("../threads/compressThread.ts", import.meta.url),
    { limits: { maxOldGenerationSizeMb: 64 } },
  );
  readonly #quality: number;
  readonly #begun: Promise<void>[] = [];

  /** `quality` is Brotli's, 0 to 11. */
  constructor(quality = 11) {
    this.#quality = quality;
  }

  add(file: string): void {
    const task = this.#pool.run({ file, quality: this.#quality });
    task.catch(() => undefined); // told by `done`
    this.#begun.push(task);
  }

  /** Resolves when every file is written; rejects with the first that could not be. */
  async done(): Promise<void> {
    await Promise.all(this.#begun);
    this.#pool.close();
  }
}

/** Compresses all files. `quality` is Brotli's, 0 to 11. */
export const precompress = async (files: readonly string[], quality = 11): Promise<void> => {
  const compressor = new Compressor(quality);
  for (const file of files) compressor.add(file);
  await compressor.done();
};
