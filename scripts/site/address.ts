// SITE and BASE from the environment → the address that the site is built for.

export interface SiteAddress {
  /** Scheme and host: "https://example.org". */
  readonly site: string;
  /** Folder on that host, with a "/" at both ends. */
  readonly base: string;
}

/**
 * The address in the variables, or that of `npm start`. Slashes around the folder may be missing.
 * @throws Error, with what to write, where SITE is no http address or holds a folder.
 */
export const siteAddress = (
  environment: Readonly<Record<string, string | undefined>>,
): SiteAddress => {
  const given = environment["SITE"] || "http://localhost:4321";
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new Error(`SITE is “${given}”. Write the whole address: SITE=https://example.org`);
  const { origin, pathname } = new URL(given);
  if (pathname !== "/")
    throw new Error(`SITE holds the folder “${pathname}”. Write SITE=${origin} BASE=${pathname}`);
  const folder = (environment["BASE"] ?? "").trim();
  if (/[?#\s\\]|\.\./.test(folder))
    throw new Error(`BASE is “${folder}”. Write the folder alone: BASE=/downhill/`);
  return { site: origin, base: `/${folder}/`.replace(/\/+/g, "/") };
};
