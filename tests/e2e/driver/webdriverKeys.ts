// KeyboardEvent.key → the character that stands for that key in the WebDriver protocol.

const KEYS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  "\n": "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
};

/** A key's character; throws for a name that this table lacks. */
export function webdriverKey(key: string): string {
  const character = KEYS[key] ?? ([...key].length === 1 ? key : undefined);
  if (!character) throw new Error(`No WebDriver key is known for "${key}".`);
  return character;
}
