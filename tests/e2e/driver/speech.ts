// Runs inside the page: elements → what a screen reader says of them, from the accessibility tree.
import {
  computeAccessibleDescription,
  computeAccessibleName,
  getRole,
} from "dom-accessibility-api";

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

/** "slider “x₀, the point”, 1": role, name, value, states, and the description in brackets. */
export function spoken(element: Element): string {
  const role = roleOf(element);
  const name = fold(computeAccessibleName(element) || (WHOLE.has(role) ? fallback(element) : ""));
  const description = fold(computeAccessibleDescription(element));
  const words = [
    name ? `${role} “${name}”` : role,
    fold(valueOf(element, role)),
    ...statesOf(element, role),
    description && description !== name ? `(${description})` : "",
  ];
  return words.filter((word) => word !== "").join(", ");
}

const fallback = (element: Element): string => element.textContent ?? "";

/** Lines in reading order: places, controls, pictures, and the text between them. */
export function reading(root: Element): readonly string[] {
  const lines: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const text = fold(node.data);
      if (text) lines.push(text);
      return;
    }
    if (!(node instanceof Element) || isHidden(node)) return;
    const role = roleOf(node);
    if (WHOLE.has(role)) return void lines.push(spoken(node));
    if (PLACES.has(role)) lines.push(spoken(node));
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return lines;
}
