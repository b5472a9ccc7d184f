// A room's text → how many minutes a careful reader needs.

/** Words a minute: the mean of adults over non-fiction (Brysbaert 2019 finds 238), a little slower. */
const wordsPerMinute = 230;
/** Seconds to read a formula inside a sentence, and one that stands alone. */
const inlineSeconds = 0.7;
const displaySeconds = 8;

const displayMath = /\$\$[\s\S]*?\$\$/g;
const inlineMath = /(?<!\\)\$[^$\n]+\$/g;
const tags = /<\/?[A-Za-z][^>]*>/g;
const fences = /^```[^\n]*\n[\s\S]*?^```/gm;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Answers are folded away: a reader opens them after working, not while reading. */
const answers = /<Answer>[\s\S]*?<\/Answer>/g;

/** Minutes (whole, at least 1) for the MDX text of a room, its frontmatter already taken off. */
export const readingMinutes = (mdx: string): number => {
  const text = mdx.replace(fences, " ").replace(answers, " ");
  const displays = count(text, displayMath) + count(text, /<Equation\b/g);
  const prose = text.replace(displayMath, " ");
  const inlines = count(prose, inlineMath);
  const words = count(prose.replace(inlineMath, " ").replace(tags, " "), /\p{L}[\p{L}\p{N}’'-]*/gu);
  const seconds =
    (words / wordsPerMinute) * 60 + inlines * inlineSeconds + displays * displaySeconds;
  return Math.max(1, Math.round(seconds / 60));
};

/** "25 min", "1 h 5 min": how people say it. */
export const minutesText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`]
    .filter(Boolean)
    .join(" ");
};
