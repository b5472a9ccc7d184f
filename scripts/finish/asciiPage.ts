// A page → the same in ASCII: a browser keeps its text, and that of every element, in half the room.

/** What holds no character references; its hash may stand in the page's policy. */
const raw = /(<(?:script|style)\b[^]*?<\/(?:script|style)>)/;
const json = /^<script type="application\/ld\+json">/;

const reference = (sign: string): string => `&#${sign.codePointAt(0)};`;
const jsonEscape = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The page, in which a sign beyond ASCII is a character reference, or an escape in JSON. */
export const asciiPage = (html: string): string =>
  html
    .split(raw)
    .map((part, k) => {
      if (k % 2 === 0) return part.replace(/[^\0-\x7f]/gu, reference);
      return json.test(part) ? part.replace(/[^\0-\x7f]/g, jsonEscape) : part;
    })
    .join("");
