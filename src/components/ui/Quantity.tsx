// One number that the reader can set: a native slider, a field to type in, and its value in words.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NumberResult } from "../../lib/math/numberFromText.ts";
import { numeral } from "../../lib/math/numeral.ts";
import { format, spoken } from "../../lib/math/format.ts";
import { Field, Label, Slider } from "./native.tsx";
import { useNext } from "./useNext.ts";
import { fromTrack, toTrack, TRACK } from "./track.ts";

interface Props {
  /** What is seen before the slider, for example `<i>h</i>`. */
  readonly label: ComponentChildren;
  /** What is heard: "step h". */
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What may be typed, where that is more than the slider shows. */
  readonly limits?: readonly [number, number];
  /** Of the slider; a logarithmic one has its own. */
  readonly step?: number;
  readonly scale?: "linear" | "log";
  /** On a logarithmic slider the track is the size, and the sign stays as it is. */
  readonly signed?: boolean;
  /** Significant digits shown in the field. */
  readonly digits?: number;
  readonly onChange: (value: number) => void;
  /** A value of note on the track, shown as a tick with words. */
  readonly mark?: { readonly value: number; readonly label: string };
  /** Looks at a typed number; a sentence refuses it. */
  readonly refuse?: (value: number) => string | undefined;
}

const outside = (value: number, { min, max, limits = [min, max], signed }: Props) => {
  const size = signed ? Math.abs(value) : value;
  if (size >= limits[0] && size <= limits[1]) return undefined;
  const range = `from ${format(limits[0])} to ${format(limits[1])}`;
  return signed ? `Choose a size ${range}, with either sign.` : `Choose a number ${range}.`;
};

/**
 * The field shows what is typed until it is left. A mistake keeps the last good value; it stays in the
 * field with its sentence until it is mended, or the value comes from elsewhere.
 */
export const Quantity = (props: Props) => {
  const { label, name, value, min, max, scale = "linear", digits = 6, onChange, mark } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const latest = useRef("");
  // the slider under the hand has moved by itself: its number comes after the picture
  const written = useNext(value);
  const log = scale === "log";
  const sign = props.signed && value < 0 ? -1 : 1;

  const forget = () => {
    setTyped(null);
    setError(undefined);
  };
  // at once: an effect after the paint would ask for a frame of its own at each step of a drag
  useLayoutEffect(() => {
    if (error) forget();
  }, [value]);

  const accept = (text: string, result: NumberResult) => {
    if (latest.current !== text) return;
    const problem = result.ok
      ? (props.refuse?.(result.value) ?? outside(result.value, props))
      : result.message;
    setError(problem);
    if (result.ok && !problem) onChange(result.value);
  };
  const type = (text: string) => {
    setTyped(text);
    latest.current = text;
    const value = numeral(text);
    if (value !== undefined) return accept(text, { ok: true, value });
    // "pi/2" is for the kernel, which is fetched for it
    import("../../lib/math/numberFromText.ts").then(
      ({ numberFromText }) => accept(text, numberFromText(text)),
      () => accept(text, { ok: false, message: "Type a number, for example 0.5." }),
    );
  };
  const placed = (at: number): number =>
    log ? toTrack(at, min, max) / TRACK : (at - min) / (max - min);
  const slide = (position: number) => {
    forget();
    onChange(log ? sign * fromTrack(position, min, max) : position);
  };

  return (
    <div class="control quantity">
      <Label for={`${id}-slider`}>{label}</Label>
      <span class="control-track">
        <Slider
          id={`${id}-slider`}
          aria-label={name}
          aria-valuetext={spoken(written)}
          aria-describedby={mark && `${id}-mark`}
          min={log ? 0 : min}
          max={log ? TRACK : max}
          step={log ? 1 : (props.step ?? "any")}
          value={log ? toTrack(sign * value, min, max) : value}
          autocomplete="off"
          onInput={(event) => slide(event.currentTarget.valueAsNumber)}
        />
      </span>
      <span class="control-number">
        <Field
          inputmode="decimal"
          aria-label={`${name}, typed`}
          aria-invalid={error ? "true" : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          value={typed ?? format(written, digits)}
          autocomplete="off"
          spellcheck={false}
          size={7}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            if (!error) setTyped(null);
          }}
        />
      </span>
      {mark && (
        <span class="slider-mark" id={`${id}-mark`} style={{ "--at": placed(mark.value) }}>
          {mark.label}
        </span>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
};
