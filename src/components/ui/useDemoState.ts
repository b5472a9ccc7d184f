// A demo's state in the page's address, so that a link shows another person this very picture.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { decodeState, encodeState, namesDemo, type Schema } from "../../lib/site/demoState.ts";

/** Writing the address waits for this much rest, in milliseconds: some browsers count the writes. */
const REST = 400;

interface DemoState<S> {
  readonly state: S;
  readonly update: (change: Partial<S> | ((state: S) => Partial<S>)) => void;
  /** Says what of a link could not be read; undefined when all was well. */
  readonly notice: string | undefined;
  /** The address of this picture. */
  readonly link: () => string;
}

/** State that follows `#id?…`: read at the start and on back and forward, written at rest. */
export const useDemoState = <S extends object>(
  id: string,
  schema: Schema<S>,
  defaults: S,
): DemoState<S> => {
  const [state, setState] = useState(defaults);
  const [notice, setNotice] = useState<string>();
  const touched = useRef(false);
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => {
    const read = () => {
      if (!namesDemo(id, location.hash)) return;
      const decoded = decodeState(id, schema, location.hash, defaults);
      setState(decoded.state);
      setNotice(decoded.notice);
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);

  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(
      () => history.replaceState(history.state, "", encodeState(id, schema, state, defaults)),
      REST,
    );
    return () => clearTimeout(timer);
  }, [state]);

  const update = useCallback<DemoState<S>["update"]>((change) => {
    touched.current = true;
    setNotice(undefined);
    setState((old) => ({ ...old, ...(typeof change === "function" ? change(old) : change) }));
  }, []);
  // of the state at the time of the call: whoever keeps it copies no old picture
  const link = useCallback(
    () => location.href.split("#")[0] + encodeState(id, schema, latest.current, defaults),
    [],
  );
  return { state, update, notice, link };
};
