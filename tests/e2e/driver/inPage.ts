// Runs inside the page, in every engine alike: selectors → elements → what a test asks of them.
import {
  computeAccessibleDescription,
  computeAccessibleName,
  getRole,
  isInaccessible,
} from "dom-accessibility-api";
import { reading, spoken } from "./speech.ts";

/** Text that must be equal after white space is folded, or a regular expression. */
export type Pattern = string | { readonly source: string; readonly flags: string };

/** One step of a search; each looks inside what the one before it found. */
export type Selector =
  | { readonly by: "css"; readonly css: string }
  | { readonly by: "role"; readonly role: string; readonly name?: Pattern }
  | { readonly by: "text"; readonly text: Pattern }
  | { readonly by: "nth"; readonly index: number };

export type Question =
  | { readonly ask: "text" | "value" | "box" | "focus" | "isFocused" | "isVisible" | "selectAll" }
  | { readonly ask: "role" | "name" | "description" | "spoken" | "reading" }
  | { readonly ask: "attribute"; readonly attribute: string }
  | { readonly ask: "style"; readonly property: string }
  | { readonly ask: "setValue"; readonly value: string };

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

function matches(text: string, pattern: Pattern): boolean {
  if (typeof pattern === "string") return fold(text) === fold(pattern);
  return new RegExp(pattern.source, pattern.flags).test(fold(text));
}

/** Rendered at all: not display none, not hidden, with a box. */
function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === "visible";
}

/** Elements that may have a role, so that not every element of the page is asked for its own. */
const CANDIDATES: Readonly<Record<string, string>> = {
  button: "button, summary, input, [role]",
  checkbox: "input, [role]",
  combobox: "select, input, [role]",
  radio: "input, [role]",
  slider: "input, [role]",
  textbox: "input, textarea, [role]",
};

const smallestWithText = (root: ParentNode, pattern: Pattern): Element[] => {
  const all = [...root.querySelectorAll("*")].filter((e) => matches(e.textContent ?? "", pattern));
  return all.filter((e) => !all.some((other) => other !== e && e.contains(other)));
};

function inside(root: ParentNode, selector: Exclude<Selector, { by: "nth" }>): Element[] {
  switch (selector.by) {
    case "css":
      return [...root.querySelectorAll(selector.css)];
    case "text":
      return smallestWithText(root, selector.text);
    case "role": {
      const { role, name } = selector;
      return [...root.querySelectorAll(CANDIDATES[role] ?? "*")].filter(
        (element) =>
          getRole(element) === role &&
          !isInaccessible(element) &&
          (name === undefined || matches(computeAccessibleName(element), name)),
      );
    }
  }
}

/** Elements that the chain leads to, in document order, each once. */
function find(chain: readonly Selector[]): Element[] {
  let found: ParentNode[] = [document];
  for (const selector of chain)
    found =
      selector.by === "nth"
        ? found.slice(selector.index, selector.index + 1 || undefined)
        : [...new Set(found.flatMap((root) => inside(root, selector)))];
  return found as Element[];
}

/** Centre and size in the viewport, after scrolling there. */
function box(element: Element) {
  element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** Gives focus, and scrolls there at once: a smooth scroll would carry the target from the mouse. */
function focus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
}

/** Sets the value as a script cannot but a reader can: past the framework's own setter. */
function setValue(element: Element, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value")?.set;
  setter?.call(element, value);
  for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
}

function answer(element: Element, question: Question): unknown {
  switch (question.ask) {
    case "text":
      return fold((element as HTMLElement).innerText ?? element.textContent ?? "");
    case "value":
      return (element as HTMLInputElement).value;
    case "box":
      return box(element);
    case "focus":
      return focus(element as HTMLElement);
    case "isFocused":
      return element === document.activeElement;
    case "isVisible":
      return isVisible(element);
    case "selectAll":
      return void (element as HTMLInputElement).select();
    case "role":
      return getRole(element);
    case "name":
      return computeAccessibleName(element);
    case "description":
      return computeAccessibleDescription(element);
    case "spoken":
      return spoken(element);
    case "reading":
      return reading(element);
    case "attribute":
      return element.getAttribute(question.attribute);
    case "style":
      return getComputedStyle(element).getPropertyValue(question.property);
    case "setValue":
      return setValue(element, question.value);
  }
}

/**
 * How many elements the chain finds, and the answers of each to the question. A question to `one`
 * is put only where it is exactly one, so that it acts on no other.
 */
export function askPage(chain: readonly Selector[], question?: Question, one = false): unknown[] {
  const elements = find(chain);
  if (one && elements.length !== 1) return elements.map(() => null);
  return question
    ? elements.map((element) => answer(element, question) ?? null)
    : elements.map(() => null);
}
