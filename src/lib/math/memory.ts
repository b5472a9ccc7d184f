// What a simplification has found out about an Expr, so that it is worked out once.

import type { Expr } from "./expr.ts";

const memories: { clear(): void }[] = [];

/** A map that is emptied when the next simplification begins; much faster than a weak one. */
export const memory = <Key, T>(): Map<Key, T> => {
  const found = new Map<Key, T>();
  memories.push(found);
  return found;
};

/** The same function, which answers a second time from memory. */
export const remembered = <T, Key = Expr>(
  make: (key: Key) => T,
  found: Map<Key, T> = memory(),
): ((key: Key) => T) => {
  return (key) => {
    let result = found.get(key);
    if (result === undefined) found.set(key, (result = make(key)));
    return result;
  };
};

export const forget = (): void => memories.forEach((found) => found.clear());
