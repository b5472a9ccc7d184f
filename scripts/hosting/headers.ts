// What only a host can say of the site → its headers: the one place where they are written.

/** Headers of every answer, by name, with the reason for each beside it. */
export const everywhere: Readonly<Record<string, string>> = {
  // each page carries its whole policy, with its scripts' hashes; a frame's ancestors count only here
  "Content-Security-Policy":
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
    "require-trusted-types-for 'script'",
  // the same for browsers that do not read the policy
  "X-Frame-Options": "DENY",
  // a file is what its type says
  "X-Content-Type-Options": "nosniff",
  // two years of https alone, for the host and all below it
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  // who reads which room is told to nobody
  "Referrer-Policy": "no-referrer",
  // nothing of the reader's machine is ever asked for
  "Permissions-Policy": [
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "screen-wake-lock",
    "usb",
    "xr-spatial-tracking",
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
  // no other site shares a process with a page, holds a handle of its window or reads its files
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The folder whose files are named for their content. */
export const hashedFolder = "_astro";

/** Cache-Control of a file named for its content: it never changes. */
export const keptForEver = "public, max-age=31536000, immutable";

/** Cache-Control of everything else: kept, but asked for again before each use. */
export const askedAgain = "no-cache";

/** Cache-Control by a path below the base, "" being the front page. */
export const cacheControl = (path: string): string =>
  path.startsWith(`${hashedFolder}/`) ? keptForEver : askedAgain;
