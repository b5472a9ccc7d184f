// A room's page ↔ its parts: what stands above them is seen first, the rest while the first is read.

/** How `rehypeParts` opens a part. */
export const partStart = '<section class="part prose">';

const between = `</section>${partStart}`;

/**
 * An element that does nothing. After a script of whatever kind Blink's parser works for ten
 * milliseconds and lets others have their turn, where otherwise it reads half a second on end.
 */
const pause = '<script type="text/plain"></script>';

/** The page with a pause for its reader's hands in front of each part but the first. */
export const withPauses = (html: string): string =>
  html.replaceAll(between, `</section>${pause}${partStart}`);

/** A page's HTML up to its first part, and from there; all of it and nothing where it has none. */
export const atFirstPart = (html: string): [above: string, parts: string] => {
  const at = html.indexOf(partStart);
  return at < 0 ? [html, ""] : [html.slice(0, at), html.slice(at)];
};
