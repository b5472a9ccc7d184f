// Whether the page's script has taken over: until then nothing in a demo can be set or pressed.

import { useLayoutEffect, useState } from "preact/hooks";

/** False in the HTML of the build and until hydration, then true. */
export const useAwake = (): boolean => {
  const [awake, setAwake] = useState(false);
  useLayoutEffect(() => setAwake(true), []);
  return awake;
};
