// A room's text + what was asked → its best parts, each with a few words around what was found.
import type { Meanings } from "./rank.ts";
import type { RoomText, Section } from "./searchIndex.ts";
import { formulaMark, wordsOf, type Word } from "./words.ts";

/** A stretch of text; `found` where it is what was asked for. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

export interface Place {
  readonly id: string;
  readonly title: string;
  readonly excerpt: readonly Stretch[];
}

/** Characters of an excerpt, about. */
const LENGTH = 180;
/** A word of a heading says more of its part than a word below it. */
const IN_TITLE = 6;

interface Hit extends Word {
  /** Which of the asked words it is. */
  readonly asked: number;
  readonly sure: number;
}

const hitsIn = (text: string, asked: readonly Meanings[]): Hit[] =>
  wordsOf(text).flatMap((word) => {
    const index = asked.findIndex((meanings) => meanings.has(word.term));
    return index < 0 ? [] : [{ ...word, asked: index, sure: asked[index]!.get(word.term)! }];
  });

/** Different asked words among the hits, with words that follow each other as they were asked counted again. */
const worth = (hits: readonly Hit[]): number => {
  const best = new Map<number, number>();
  for (const { asked, sure } of hits) best.set(asked, Math.max(best.get(asked) ?? 0, sure));
  const different = [...best.values()].reduce((sum, sure) => sum + sure, 0);
  const inOrder = hits.filter((hit, i) => {
    const last = hits[i - 1];
    return last && hit.asked === last.asked + 1 && hit.start - last.end < 3;
  }).length;
  return different + Math.min(inOrder, 2);
};

/** The window of the text that holds most of what was asked. */
const bestWindow = (hits: readonly Hit[]): readonly Hit[] =>
  hits
    .map((hit, i) => hits.slice(i).filter(({ end }) => end - hit.start < LENGTH * 0.7))
    .reduce((best, next) => (worth(next) > worth(best) ? next : best), []);

const excerpt = (text: string, hits: readonly Hit[]): Stretch[] => {
  const window = bestWindow(hits);
  const around = (window[0]?.start ?? 0) - 60;
  const from = around <= 0 ? 0 : text.indexOf(" ", around) + 1;
  const space = text.lastIndexOf(" ", from + LENGTH);
  const to = text.length <= from + LENGTH ? text.length : Math.max(space, window.at(-1)?.end ?? 0);
  const stretches: Stretch[] = [{ text: from > 0 ? "… " : "", found: false }];
  let at = from;
  for (const hit of hits.filter(({ start, end }) => start >= from && end <= to)) {
    stretches.push({ text: text.slice(at, hit.start), found: false });
    stretches.push({ text: text.slice(hit.start, hit.end), found: true });
    at = hit.end;
  }
  stretches.push({ text: text.slice(at, to) + (to < text.length ? " …" : ""), found: false });
  return stretches
    .map((stretch) => ({ ...stretch, text: stretch.text.replaceAll(formulaMark, "") }))
    .filter(({ text }) => text !== "");
};

const scored = (section: Section, asked: readonly Meanings[]) => {
  const hits = hitsIn(section.text, asked);
  const score =
    IN_TITLE * worth(hitsIn(section.title, asked)) +
    4 * worth(bestWindow(hits)) +
    Math.min(hits.length, 10) / 10;
  return { section, hits, score };
};

/** At most `most` parts of the room, best first; one that lacks half of what the best has is left out. */
export const bestPlaces = (room: RoomText, asked: readonly Meanings[], most: number): Place[] => {
  const all = room.sections
    .map((section) => scored(section, asked))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return all
    .filter(({ score }) => score >= (all[0]?.score ?? 0) / 2)
    .slice(0, most)
    .map(({ section, hits }) => ({
      id: section.id,
      title: section.title,
      excerpt: excerpt(section.text, hits),
    }));
};
