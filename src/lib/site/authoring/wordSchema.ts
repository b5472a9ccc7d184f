// What a word of the rooms looks like: its properties, its children, an example of its use.

import type { Given } from "./wordElement.ts";

/** How a property's text is read and checked; `propertyKinds.ts` holds the checks. */
export type PropertyKind =
  | "text"
  | "identifier"
  | "expression"
  | "calculation"
  | "claim"
  | "number"
  | "numbers"
  | "whole"
  | "digits"
  | "range"
  | "latex"
  | "choices"
  | "fact"
  | "program"
  | "room"
  | "source"
  | "switch";

export interface Property {
  readonly kind: PropertyKind;
  /** One sentence for AUTHORING.md: what the property is for. */
  readonly means: string;
  readonly required?: boolean;
  /** The only values that it may have. */
  readonly oneOf?: readonly string[];
}

export interface WordSchema {
  /** One sentence for AUTHORING.md: what the word puts on the page. */
  readonly purpose: string;
  readonly properties: Readonly<Record<string, Property>>;
  /** Whether prose stands between the opening and the closing tag. */
  readonly children: "none" | "required" | "optional";
  /** Whether it may stand inside a sentence; the others take a line of their own. */
  readonly inline?: boolean;
  /** The word that it must stand inside. */
  readonly inside?: string;
  /** A word that must stand inside it. */
  readonly holds?: string;
  /**
   * What is wrong with properties that are each sound, but not together.
   * @throws Mistaken
   */
  readonly check?: (given: Given) => void;
  /** Uses that are built on /playground and printed in AUTHORING.md. */
  readonly examples: readonly string[];
}

export type Words = Readonly<Record<string, WordSchema>>;

/** A property that must be given. */
export const required = (kind: PropertyKind, means: string): Property => ({
  kind,
  means,
  required: true,
});

/** A property that may be left out. */
export const optional = (kind: PropertyKind, means: string): Property => ({ kind, means });
