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

/** An address that waits to be written. */
interface Writing {
  /** What stood in the address at the first change. */
  readonly hash: string;
  /** When the reader last changed something. */
  touched: number;
  timer: number;
}

/** State that follows `#id?…`: read at the start and on back and forward, written at rest. */
export const useDemoState = <S extends object>(
  id: string,
  schema: Schema<S>,
  defaults: S,
): DemoState<S> => {
  const [state, setState] = useState(defaults);
  const [notice, setNotice] = useState<string>();
  const latest = useRef(state);
  latest.current = state;

  const writing = useRef<Writing | null>(null);
  const write = () => {
    const now = writing.current;
    if (!now) return;
    const left = now.touched + REST - performance.now();
    if (left > 0) {
      now.timer = window.setTimeout(write, left);
      return;
    }
    writing.current = null;
    // a link followed since then is what the reader wants to see there
    if (location.hash !== now.hash) return;
    history.replaceState(history.state, "", encodeState(id, schema, latest.current, defaults));
  };

  useEffect(() => {
    const read = () => {
      clearTimeout(writing.current?.timer);
      writing.current = null;
      if (!namesDemo(id, location.hash)) return;
      const decoded = decodeState(id, schema, location.hash, defaults);
      setState(decoded.state);
      setNotice(decoded.notice);
    };
    read();
    addEventListener("hashchange", read);
    return () => {
      clearTimeout(writing.current?.timer);
      removeEventListener("hashchange", read);
    };
  }, []);

  const update = useCallback<DemoState<S>["update"]>((change) => {
    const touched = performance.now();
    // one timer for all the steps of a drag
    if (writing.current) writing.current.touched = touched;
    else writing.current = { hash: location.hash, touched, timer: window.setTimeout(write, REST) };
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
