// A rule of the kernel → the anchor in Room 1 where it is explained.

import type { RuleName } from "../../../lib/math/derivative.ts";

const BRICKS = "the-bricks";

const cards: Readonly<Record<RuleName, string | undefined>> = {
  constant: "power-rule",
  identity: "power-rule",
  power: "power-rule",
  "constant multiple": "constant-multiple-rule",
  sum: "sum-rule",
  product: "product-rule",
  quotient: "quotient-rule",
  chain: "chain-rule",
  exponential: BRICKS,
  logarithm: BRICKS,
  function: BRICKS,
  "general power": "chain-rule",
  simplification: undefined,
};

/** The id of the rule's card, or of the table of functions; none where no rule is used. */
export const cardOf = (rule: RuleName): string | undefined => cards[rule];
