// Text with brackets → its pieces: where a bracket closes, and the parts outside of all brackets.

const OPENING = "([{";
const CLOSING = ")]}";

/** The index of the bracket that closes the one at `start`, or −1 where none does. */
export const closingBracket = (text: string, start: number): number => {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (OPENING.includes(text[i]!)) depth++;
    if (CLOSING.includes(text[i]!) && --depth === 0) return i;
  }
  return -1;
};

/** The pieces between the separators that stand outside of all brackets, trimmed. */
export const splitOutside = (text: string, separator: string): string[] => {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (OPENING.includes(text[i]!)) depth++;
    if (CLOSING.includes(text[i]!)) depth--;
    if (depth === 0 && text[i] === separator) {
      pieces.push(text.slice(from, i).trim());
      from = i + 1;
    }
  }
  return [...pieces, text.slice(from).trim()];
};
