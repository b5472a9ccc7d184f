// A build's list of pages and assets + a cache → pages kept whole: all their assets, then themselves.

/** What the build says of itself, written by scripts/finish/offlineFiles.ts. Paths are below the base. */
export interface BuildList {
  readonly assets: readonly string[];
  /** Path of a page ("" is the front page) → digest of its HTML, and its assets by their place in the list. */
  readonly pages: Readonly<Record<string, readonly [digest: string, assets: readonly number[]]>>;
}

/** SHA-256 of the bytes in hexadecimal, its first 16 digits. */
const digest = async (bytes: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 8)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

const whole = async (address: string): Promise<Response> => {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
  return response;
};

/** The pages of one build in one cache. `base` begins and ends with "/". */
export const keptPages = (cache: Cache, list: BuildList, base: string) => {
  const page = (path: string) => (Object.hasOwn(list.pages, path) ? list.pages[path] : undefined);

  const isOfThisBuild = async (path: string, response: Response): Promise<boolean> =>
    (await digest(await response.clone().arrayBuffer())) === page(path)?.[0];

  const keepAsset = async (path: string): Promise<void> => {
    const address = base + path;
    if (await cache.match(address)) return;
    // its name is its content's: another build's copy is the same
    await cache.put(address, (await caches.match(address)) ?? (await whole(address)));
  };

  /**
   * Keeps a page: the given answer, or an older cache's copy where it is the same, or the network's.
   * Rejects, and keeps nothing, where the page is of another build or an asset cannot be had.
   */
  const keep = async (path: string, given?: Response): Promise<void> => {
    const entry = page(path);
    if (!entry) throw new Error(`${path} is no page of this build.`);
    const address = base + path;
    const candidates = [
      () => Promise.resolve(given),
      () => caches.match(address),
      () => (given ? Promise.resolve(undefined) : whole(address)),
    ];
    for (const candidate of candidates) {
      const response = await candidate();
      if (!response || !(await isOfThisBuild(path, response))) continue;
      await Promise.all(entry[1].map((index) => keepAsset(list.assets[index]!)));
      await cache.put(address, response);
      return;
    }
    throw new Error(`${path} is of another build.`);
  };

  return { keep, page };
};
