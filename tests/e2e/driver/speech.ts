// Runs inside the page: elements → what a screen reader says of them, from the accessibility tree.
import {
  computeAccessibleDescription,
  computeAccessibleName,
  getRole,
} from "dom-accessibility-api";
import { type MathNode, spokenMath } from "../../../src/lib/site/spokenMath.ts";

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Roles whose contents are heard as their name alone. */
const WHOLE = new Set(
  "img math button link checkbox radio slider textbox combobox disclosure heading".split(" "),
);

/** Roles that say where one is, and lead on to what they hold. */
const PLACES = new Set("figure group status table radiogroup list".split(" "));

function roleOf(element: Element): string {
  if (element.tagName === "SUMMARY") return "disclosure";
  if (element.tagName.toLowerCase() === "math") return "math";
  return getRole(element) ?? "";
}

function isHidden(element: Element): boolean {
  if (element.getAttribute("aria-hidden") === "true") return true;
  if (element.parentElement?.matches("details:not([open])")) return element.tagName !== "SUMMARY";
  const { display, visibility } = getComputedStyle(element);
  return display === "none" || visibility !== "visible";
}

const valueOf = (element: Element, role: string): string => {
  if (role === "slider")
    return element.getAttribute("aria-valuetext") ?? (element as HTMLInputElement).value;
  if (role === "textbox") return (element as HTMLInputElement).value;
  if (role === "combobox") return (element as HTMLSelectElement).selectedOptions?.[0]?.text ?? "";
  return "";
};

function statesOf(element: Element, role: string): readonly string[] {
  const { checked } = element as HTMLInputElement;
  const details = role === "disclosure" ? (element.parentElement as HTMLDetailsElement) : undefined;
  return [
    ...(role === "checkbox" || role === "radio" ? [checked ? "checked" : "not checked"] : []),
    ...(details ? [details.open ? "expanded" : "collapsed"] : []),
    ...(element.matches(":disabled") || element.getAttribute("aria-disabled") === "true"
      ? ["unavailable"]
      : []),
    ...(element.getAttribute("aria-pressed") === "true" ? ["pressed"] : []),
    ...(element.getAttribute("aria-invalid") === "true" ? ["invalid"] : []),
  ];
}

/**
 * "slider “x₀, the point”, 1": role, name, value, states, and the description in brackets. Of what
 * has no role, its text.
 */
export function spoken(element: Element): string {
  const role = roleOf(element);
  if (role === "" || role === "paragraph" || role === "generic") return fold(fallback(element));
  const name = fold(computeAccessibleName(element) || (WHOLE.has(role) ? fallback(element) : ""));
  const description = descriptionOf(element);
  const words = [
    name ? `${role} “${name}”` : role,
    fold(valueOf(element, role)),
    ...statesOf(element, role),
    description && description !== name ? `(${description})` : "",
  ];
  return words.filter((word) => word !== "").join(", ");
}

/** A formula of the page as the tree that the build's own reader takes. */
const mathTree = (node: Node): MathNode =>
  node instanceof Element
    ? {
        type: "element",
        tagName: node.tagName.toLowerCase(),
        children: [...node.childNodes].map(mathTree),
      }
    : { type: "text", value: node.textContent ?? "" };

/** What describes it, with its formulas read out. */
const descriptionOf = (element: Element): string => {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  const parts = ids.flatMap((id) => document.getElementById(id) ?? []);
  if (parts.length === 0) return fold(computeAccessibleDescription(element));
  return parts.map((part) => reading(part).join(" ")).join(" ");
};

const fallback = (element: Element): string =>
  element.tagName.toLowerCase() === "math"
    ? spokenMath(mathTree(element))
    : (element.textContent ?? "");

/** A row of a table on one line. */
const rowOf = (row: HTMLTableRowElement): string =>
  [...row.cells].map((cell) => reading(cell).join(" ") || "–").join(" | ");

/** Names of what they stand by or in: read there, and not again. */
const NAMES = "label, legend, caption, figcaption";
const CONTROLS = "a, button, input, select, textarea";

const isInline = (element: Element): boolean =>
  getComputedStyle(element).display.startsWith("inline");

/** Lines in reading order: places, controls, pictures, and the text between them. */
export function reading(root: Element): readonly string[] {
  const lines: string[] = [];
  /** Whether the last line is a text that may go on. */
  let goesOn = false;
  const say = (line: string, isText = false): void => {
    if (isText && goesOn) lines.push(`${lines.pop()} ${line}`);
    else lines.push(line);
    goesOn = isText;
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const text = fold(node.data);
      if (text) say(text, true);
      return;
    }
    if (!(node instanceof Element) || isHidden(node)) return;
    const role = roleOf(node);
    if (WHOLE.has(role)) return say(spoken(node));
    if (node instanceof HTMLTableRowElement) return say(rowOf(node));
    // the box round a disclosure is named by what it discloses
    if (PLACES.has(role) && node.tagName !== "DETAILS") say(spoken(node));
    const isBlock = !isInline(node);
    if (isBlock) goesOn = false;
    (node.matches(NAMES) ? node.querySelectorAll(CONTROLS) : node.childNodes).forEach(visit);
    if (isBlock) goesOn = false;
  };
  visit(root);
  return lines;
}
