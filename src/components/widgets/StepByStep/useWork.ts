// The text in the state, or that in the field → the derivation in force.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLater } from "../../ui/useLater.ts";
import type { Work } from "./model.ts";
import type { Outline } from "./sentences.ts";
import type { State, Update } from "./state.ts";

const outlineOf = ({ text, lines }: Work): Outline => ({
  text,
  titles: lines.map(({ title }) => title),
});

/**
 * What the reader types becomes the state's function once it is good; until then the last good
 * derivation stays. `work` is null while that is the first one, which was set at build; any other
 * needs the kernel, which is fetched for it.
 */
export const useWork = (first: Outline, state: State, update: Update) => {
  const [typed, type] = useState<string | null>(null);
  const text = typed ?? state.f;
  const wanted = typed !== null || text !== first.text;
  const { module, failed } = useLater(() => import("./live.ts"), wanted);
  const result = useMemo(() => (wanted && module?.worked(text)) || null, [module, text, wanted]);

  const last = useRef<Work | null>(null);
  if (text === first.text) last.current = null;
  else if (result?.ok) last.current = result.work;

  useLayoutEffect(() => {
    if (typed !== null && result?.ok && typed !== state.f) update({ f: typed, step: 0 });
  }, [typed, result]);
  useEffect(() => {
    if (typed !== state.f) type(null);
  }, [state.f]);

  const work = last.current;
  return { text, type, module, failed, result, work, outline: work ? outlineOf(work) : first };
};
