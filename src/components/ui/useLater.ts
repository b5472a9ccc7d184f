// A module that is fetched when it is first wanted.

import { useEffect, useState } from "preact/hooks";

/** Null until the module is there; fetched once `wanted`, and kept. `failed` where it cannot be had. */
export const useLater = <M>(
  load: () => Promise<M>,
  wanted: boolean,
): { module: M | null; failed: boolean } => {
  const [module, setModule] = useState<M | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || module) return;
    load().then(
      (loaded) => setModule(() => loaded),
      () => setFailed(true),
    );
  }, [wanted]);
  return { module, failed };
};
