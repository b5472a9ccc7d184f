// HTML → its start tags with their attributes, fast enough for every page of a course.

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const SCRIPT = /<(script|style)\b([^>]*)>[^]*?<\/\1>/g;
const TAG =
  /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;

const decoded = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&");

/** All start tags in document order; the insides of scripts and styles hold none. */
export function tagsOf(html: string): readonly Tag[] {
  const markup = html.replace(SCRIPT, "<$1$2>");
  return [...markup.matchAll(TAG)].map(([, name = "", attributes = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = "", double, single, bare]) => [
        key.toLowerCase(),
        decoded(double ?? single ?? bare ?? ""),
      ]),
    ),
  }));
}
