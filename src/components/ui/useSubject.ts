// The text in a state → what a demo shows of it; a reader's own fetches the kernel first.

import { useEffect, useState } from "preact/hooks";

interface Source<S> {
  /** What the demo knows by heart. */
  readonly preset: (text: string) => S | undefined;
  /** Shown until the first one is read. */
  readonly first: S;
  /** Fetches the reader of any other text; that returns null for what it cannot read. */
  readonly load: () => Promise<(text: string) => S | null>;
}

/** The last good one stays until the next is read; `unread` where that cannot be. */
export const useSubject = <S>(
  text: string,
  { preset, first, load }: Source<S>,
): { readonly subject: S; readonly unread: boolean } => {
  const known = preset(text);
  const [last, setLast] = useState<S>(() => known ?? first);
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    if (known !== undefined) return setLast(() => known);
    let late = false;
    load().then(
      (read) => {
        if (late) return;
        const subject = read(text);
        if (subject === null) setRefused(text);
        else setLast(() => subject);
      },
      () => setRefused(text),
    );
    return () => {
      late = true;
    };
  }, [text]);
  return { subject: known ?? last, unread: refused === text };
};

/** What is said where a link's function cannot be read. */
export const UNREAD = "The function of this link could not be read. The last picture stays.";
