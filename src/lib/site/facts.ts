// The name of a longer computation → its result. Each room has a module in facts/.
import { derivatives } from "./facts/derivatives.ts";
import { gradientDescent } from "./facts/gradientDescent.ts";
import { Mistaken } from "./mistaken.ts";

/** Computed when asked for: a number, or words such as "diverged". */
export type Facts = Readonly<Record<string, () => number | string>>;

const all: Facts = { ...derivatives, ...gradientDescent };

/** Every name that a room may use. */
export const factNames: readonly string[] = Object.keys(all);

const computed = new Map<string, number | string>();

/**
 * The result under a name, computed once.
 * @throws Mistaken where the name is unknown or the result is not finite.
 */
export const fact = (name: string): number | string => {
  const compute = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!compute) {
    throw new Mistaken(`there is no fact “${name}”`, "Take a name from src/lib/site/facts/");
  }
  const value = computed.get(name) ?? compute();
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Mistaken(
      `the fact “${name}” is ${value}`,
      "Correct its module in src/lib/site/facts/",
    );
  }
  computed.set(name, value);
  return value;
};
