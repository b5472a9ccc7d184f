// LaTeX of the moment → a formula on the page. The only KaTeX at run time; fetched when first needed.

import { useEffect, useRef } from "preact/hooks";
import { katexOptions } from "../../lib/site/katexOptions.ts";

type Katex = typeof import("katex").default;

/** At build, KaTeX is at hand; in the browser this line is gone. */
const atBuild: Katex | undefined = import.meta.env.SSR
  ? (await import("katex")).default
  : undefined;
let library: Promise<Katex> | undefined;
const load = (): Promise<Katex> => (library ??= import("katex").then((module) => module.default));

/** The one markup that Trusted Types let a script set without a policy: none. */
const nothing: string =
  (globalThis as { trustedTypes?: { emptyHTML: string } }).trustedTypes?.emptyHTML ?? "";

interface Props {
  readonly latex: string;
  readonly display?: boolean;
  /** Shown, and left standing, while KaTeX is on its way or cannot be had. */
  readonly plain: string;
}

/** Keeps the last formula until the next one is set. */
export const Tex = ({ latex, display = false, plain }: Props) => {
  const box = useRef<HTMLSpanElement>(null);
  const first = useRef(latex);
  useEffect(() => {
    // hydration leaves what the build wrote
    if (first.current === latex && box.current?.hasChildNodes()) return;
    first.current = "";
    let late = false;
    load().then(
      (katex) => {
        if (late || !box.current) return;
        katex.render(latex, box.current, { ...katexOptions, displayMode: display });
      },
      () => {
        if (box.current) box.current.textContent = plain;
      },
    );
    return () => {
      late = true;
    };
  }, [latex, display]);
  const html = atBuild?.renderToString(latex, { ...katexOptions, displayMode: display }) ?? nothing;
  return <span class="tex" ref={box} dangerouslySetInnerHTML={{ __html: html }} />;
};
