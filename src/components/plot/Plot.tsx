// Figure → a box on the page: SVG from the build, taken over by uPlot, with handles to drag.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { allLayers, type Figure, type Mark, type Point } from "../../lib/plot/figure.ts";
import { atShare, percent } from "../../lib/plot/frame.ts";
import { figureSvg } from "../../lib/plot/svg.ts";
import type { LivePlot } from "./livePlot.ts";
import { whenIdle } from "../ui/whenIdle.ts";
import { useAtLifting } from "../ui/useFollower.ts";
import { useFollowing } from "../ui/useFollowing.ts";
import { useNext } from "../ui/useNext.ts";
import { scrub } from "./scrub.ts";

/** A drag of a handle, or a press on the plot itself, in data coordinates. */
export interface Drag {
  readonly handle: string;
  readonly at: Point;
  readonly phase: "start" | "move" | "end";
}

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly figure: Figure;
  readonly onDrag?: (drag: Drag) => void;
  /** A click or tap on the plot away from every handle. */
  readonly onPress?: (at: Point) => void;
  /** The hand is down on the plot, away from every handle: where it is, from press to release. */
  readonly onScrub?: (at: Point) => void;
  readonly class?: string;
  /** It changes between two pictures under the hand, and need not wait for a frame that one has. */
  readonly between?: boolean;
}

type Drawing = typeof import("./livePlot.ts");
let drawing: Promise<Drawing> | undefined;

/** What draws live plots, fetched once. Where it cannot be had, the SVG stays. */
const load = (): Promise<Drawing> => (drawing ??= import("./livePlot.ts"));

const dataAt = (figure: Figure, box: Element, event: MouseEvent): Point => {
  const { left, top, width, height } = box.getBoundingClientRect();
  return [
    atShare(figure.x, (event.clientX - left) / width),
    atShare(figure.y, 1 - (event.clientY - top) / height),
  ];
};

/** Per cent of the box, kept at its edge. */
const near = (share: number): number => Math.min(102, Math.max(-2, share));

const inView = ([x, y]: Point): boolean => x === near(x) && y === near(y);

interface HandleProps {
  /** Where the handle is. */
  readonly figure: Figure;
  readonly mark: Mark;
  /** The figure and what hears of a drag, at the time of the drag. */
  readonly latest: { readonly current: Figure };
  readonly hears: { readonly current: ((drag: Drag) => void) | undefined };
}

/** A target of 44 px over a mark. Sliders do the same by keyboard, so it takes no focus itself. */
const Handle = ({ figure, mark, latest, hears }: HandleProps) => {
  const offset = useRef<Point | null>(null);
  const last = useRef<Point>(mark.at);
  const [x, y] = percent(figure, mark.at);
  const send = (event: PointerEvent, phase: Drag["phase"]) => {
    const box = (event.currentTarget as Element).parentElement!;
    const at = dataAt(latest.current, box, event);
    if (phase === "start") offset.current = [mark.at[0] - at[0], mark.at[1] - at[1]];
    const [dx, dy] = offset.current ?? [0, 0];
    last.current = [at[0] + dx, at[1] + dy];
    hears.current?.({ handle: mark.handle!, at: last.current, phase });
  };
  // moved by a transform, in shares of the box: nothing is laid out
  return (
    <span
      class="plot-handle"
      data-handle={mark.handle}
      hidden={!inView([x, y]) && !offset.current}
      style={{ translate: `${near(x)}cqw ${near(y)}cqh` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        send(event, "start");
      }}
      onPointerMove={(event) => offset.current && send(event, "move")}
      onPointerUp={(event) => {
        if (offset.current) send(event, "end");
        offset.current = null;
      }}
      onPointerCancel={() => {
        if (offset.current)
          hears.current?.({ handle: mark.handle!, at: last.current, phase: "end" });
        offset.current = null;
      }}
    />
  );
};

const isHandle = ({ target }: Event): boolean => !!(target as Element).closest(".plot-handle");

const signs = ["pointerover", "pointerdown", "focusin"] as const;

/**
 * Whether the live plot is worth its bytes: the reader's hand or focus is in the demo, or the figure
 * is another one than the build drew. A reader who only scrolls by has the SVG.
 */
const useWanted = (box: { readonly current: HTMLElement | null }, figure: Figure): boolean => {
  const [wanted, setWanted] = useState(false);
  const first = useRef(figure);
  // before the controls can be used: a focus that came at once would be missed after the paint
  useLayoutEffect(() => {
    const demo = box.current?.closest("figure.demo") ?? box.current;
    const want = () => setWanted(true);
    if (demo?.matches(":focus-within, :hover")) return want();
    signs.forEach((sign) => demo?.addEventListener(sign, want, { once: true, passive: true }));
    return () => signs.forEach((sign) => demo?.removeEventListener(sign, want));
  }, []);
  return wanted || figure !== first.current;
};

/** The figure, in a box of its aspect ratio; live once uPlot is there, an SVG before and without. */
export const Plot = (props: Props) => {
  const { id, figure, onDrag, onPress, onScrub, class: extra = "" } = props;
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<LivePlot | null>(null);
  const latest = useRef(figure);
  const [live, setLive] = useState(false);
  const [awake, setAwake] = useState(false);
  const scrubbed = useRef(false);
  const onHandle = useRef(false);
  const wanted = useWanted(box, figure);
  const { name } = useFollowing(figure);
  latest.current = figure;

  useEffect(() => {
    setAwake(true);
    // fetched before the hand comes: its first move is answered like the others
    return whenIdle(() => void load().catch(() => undefined), 2000);
  }, []);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    load()
      .then(({ livePlot }) => {
        if (gone || !box.current) return;
        plot.current = livePlot(box.current, latest.current);
        setLive(true);
      })
      .catch(() => box.current?.replaceChildren()); // without a canvas, the SVG stays
    return () => {
      gone = true;
      plot.current?.destroy();
    };
  }, [wanted]);

  useLayoutEffect(() => plot.current?.draw(figure, props.between), [figure]);

  const svg = import.meta.env.SSR ? figureSvg(figure, id, { decorative: true }) : "";
  // unseen, they have no need to keep up with a hand that is elsewhere or holds one of them
  const reached = useAtLifting(figure);
  const hears = useRef(onDrag);
  hears.current = onDrag;
  const handles = useMemo(
    () =>
      allLayers(reached)
        .filter((l): l is Mark => l.kind === "mark" && l.handle !== undefined)
        .map((mark) => <Handle key={mark.handle} {...{ figure: reached, mark, latest, hears }} />),
    [reached],
  );
  return (
    <div
      class={`plot ${onScrub ? "scrub" : ""} ${extra}`}
      role="img"
      aria-label={name}
      data-live={live || undefined}
      style={{ aspectRatio: String(figure.aspect) }}
      onPointerDownCapture={(event) => (onHandle.current = isHandle(event))}
      onClick={(event) => {
        // the end of a drag is a click on what lies there, in Safari
        const free = !onHandle.current && !isHandle(event);
        if (onPress && free) onPress(dataAt(figure, event.currentTarget, event));
      }}
      {...(onScrub &&
        scrub(scrubbed, (event) => onScrub(dataAt(figure, event.currentTarget, event))))}
    >
      {/* The build writes the SVG here; hydration leaves it as it stands. */}
      <div class="plot-still" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
      <div class="plot-live" ref={box} aria-hidden="true" />
      {onDrag && awake && handles}
    </div>
  );
};

/** A plot away from the hand: while that drags, it is drawn right after the one under the hand. */
export const SecondPlot = ({ figure, ...others }: Props) => (
  <Plot {...others} figure={useNext(figure)} between />
);
