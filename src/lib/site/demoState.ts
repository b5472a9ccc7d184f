// A demo's state ↔ the part of a link behind "#": versioned, short, checked against a schema.

/** How one value of a state is written in a link and read back. */
export interface Field<T> {
  encode(value: T): string;
  /** Undefined where the text does not name an allowed value. */
  decode(text: string): T | undefined;
}

export type Schema<S> = { readonly [K in keyof S]: Field<S[K]> };

/** Links longer than this are not read. */
export const MAX_LINK = 2048;
const VERSION = "1";

/** A finite number, clamped to the range. */
export const numberField = (min: number, max: number): Field<number> => ({
  encode: (value) => String(Number(value.toPrecision(12))),
  decode: (text) => {
    const value = text.trim() === "" || text.length > 32 ? Number.NaN : Number(text);
    return Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : undefined;
  },
});

/** A whole number, rounded to and clamped to the range. */
export const wholeField = (min: number, max: number): Field<number> => {
  const { encode, decode } = numberField(min, max);
  return {
    encode,
    decode: (text) => {
      const value = decode(text);
      return value === undefined ? undefined : Math.round(value);
    },
  };
};

/** One of a few words. */
export const choiceField = <T extends string>(choices: readonly T[]): Field<T> => ({
  encode: (value) => value,
  decode: (text) => choices.find((choice) => choice === text),
});

/** Text that `accepts` lets through, at most `max` characters. */
export const textField = (
  max: number,
  accepts: (text: string) => boolean = () => true,
): Field<string> => ({
  encode: (value) => value,
  decode: (text) => (text.length <= max && accepts(text) ? text : undefined),
});

/** On or off. */
export const flagField: Field<boolean> = {
  encode: (value) => (value ? "1" : "0"),
  decode: (text) => (text === "1" ? true : text === "0" ? false : undefined),
};

/** Finite numbers in order, at most `max` of them. */
export const listField = (max: number): Field<readonly number[]> => ({
  encode: (values) => values.map((value) => Number(value.toPrecision(8))).join("_"),
  decode: (text) => {
    const values = text === "" ? [] : text.split("_").map(Number);
    return values.length <= max && values.every(Number.isFinite) ? values : undefined;
  },
});

/** What a link asked for: the state, and a sentence where part of it could not be read. */
export interface Decoded<S> {
  readonly state: S;
  readonly notice?: string;
}

/** The hash of a link, for example "#secant-tangent?v=1&x0=3": only what differs from the defaults. */
export const encodeState = <S extends object>(
  id: string,
  schema: Schema<S>,
  state: S,
  defaults: S,
): string => {
  const query = new URLSearchParams({ v: VERSION });
  for (const key of Object.keys(schema) as (keyof S & string)[]) {
    const text = schema[key].encode(state[key]);
    if (text !== schema[key].encode(defaults[key])) query.set(key, text);
  }
  return `#${id}?${query}`;
};

/** Whether a hash speaks of this demo at all. */
export const namesDemo = (id: string, hash: string): boolean => hash.startsWith(`#${id}?`);

/**
 * Reads a hash that names the demo. What is unknown or out of its range falls back to the default,
 * and the notice says so. Never throws, whatever the hash holds.
 */
export const decodeState = <S extends object>(
  id: string,
  schema: Schema<S>,
  hash: string,
  defaults: S,
): Decoded<S> => {
  const fallback = "This link could not be read in full. The demo starts from its usual picture.";
  if (hash.length > MAX_LINK) return { state: defaults, notice: fallback };
  const query = new URLSearchParams(hash.slice(id.length + 2));
  if (query.get("v") !== VERSION) return { state: defaults, notice: fallback };
  const state = { ...defaults };
  let bad = false;
  for (const [key, text] of query) {
    if (key === "v") continue;
    const field = Object.hasOwn(schema, key) ? schema[key as keyof S] : undefined;
    const value = field?.decode(text);
    if (value === undefined) bad = true;
    else state[key as keyof S] = value;
  }
  const partly = "Part of this link could not be read; the rest is as it was sent.";
  return bad ? { state, notice: partly } : { state };
};
