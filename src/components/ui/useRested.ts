// What changes at every frame of a drag → what it came to, once the reader has paused.

import { useEffect, useState } from "preact/hooks";

const REST = 500;

/** The latest `value` that stayed for half a second; at first the first one. */
export const useRested = <T>(value: T): T => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
};
