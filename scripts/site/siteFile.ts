// A request's address → which file of the built site answers it, or where it should have gone.
import { stat } from "node:fs/promises";
import path from "node:path";

export interface SiteFile {
  readonly status: 200 | 404;
  /** The file itself, whose ending tells its type. */
  readonly file: string;
  /** Its compressed twin, where the client takes it. */
  readonly compressed?: { readonly file: string; readonly encoding: "br" | "gzip" };
}

export type Answer = SiteFile | { readonly location: string } | undefined;

const TWINS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

const isFile = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.isFile() ?? false;

/** The file with the best compressed twin beside it; `accepted` is the Accept-Encoding header. */
async function withTwin(status: 200 | 404, file: string, accepted: string): Promise<SiteFile> {
  for (const [encoding, ending] of TWINS)
    if (new RegExp(`\\b${encoding}\\b`).test(accepted) && (await isFile(file + ending)))
      return { status, file, compressed: { file: file + ending, encoding } };
  return { status, file };
}

/** Path below the base, decoded; undefined outside the base or where the address is malformed. */
function pathBelow(base: string, address: string): string | undefined {
  try {
    const decoded = decodeURIComponent(new URL(address, "http://site").pathname);
    const isInside = decoded.startsWith(base) && !decoded.includes("\0");
    return isInside ? decoded.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What answers a request to a site in folder `root` that lives under `base`: a file, the site's
 * own 404 page, a redirect to the address with its final "/", or nothing at all.
 */
export async function siteFile(
  root: string,
  base: string,
  address: string,
  accepted: string,
): Promise<Answer> {
  const folder = path.resolve(root);
  const below = pathBelow(base, address);
  if (below === undefined) {
    if (address === "/" || `${address}/` === base) return { location: base };
  } else {
    const file = path.join(
      folder,
      below === "" || below.endsWith("/") ? `${below}index.html` : below,
    );
    const isInside = file.startsWith(folder + path.sep);
    if (isInside && (await isFile(file))) return withTwin(200, file, accepted);
    if (isInside && (await isFile(path.join(file, "index.html"))))
      return { location: `${base}${encodeURI(below)}/` };
  }
  const missing = path.join(folder, "404.html");
  return (await isFile(missing)) ? withTwin(404, missing, accepted) : undefined;
}
