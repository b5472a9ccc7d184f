// A thread that writes a file's compressed forms beside it, for hosts that send files as they lie.
import { readFileSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Compression } from "../finish/precompress.ts";

const compress = ({ file, quality }: Compression): void => {
  const text = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
};

parentPort!.on("message", (task: Compression) => {
  compress(task);
  parentPort!.postMessage(undefined);
});
