// A value that changes often → the same value once it has rested, for what is heard or costs much.

import { useEffect, useState } from "preact/hooks";

/** Milliseconds without a change. */
const REST = 500;

/** The first value at once, each later one after half a second in which it stays. */
export const useAtRest = <T>(value: T): T => {
  const [rested, setRested] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
};
