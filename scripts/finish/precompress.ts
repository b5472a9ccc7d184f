// Text files → the same beside them as .br and .gz, for hosts that send files as they lie.
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const compress = async (file: string, quality: number): Promise<void> => {
  const text = await readFile(file);
  const options = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  };
  await Promise.all([
    brotli(text, options).then((data) => writeFile(`${file}.br`, data)),
    zip(text, { level: 9 }).then((data) => writeFile(`${file}.gz`, data)),
  ]);
};

/** Compresses all files, as many at a time as there are processors. `quality` is Brotli's, 0 to 11. */
export const precompress = async (files: readonly string[], quality = 11): Promise<void> => {
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
      await compress(file, quality);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
};
