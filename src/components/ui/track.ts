// A position on a logarithmic slider's track ↔ the value it stands for.

/** Whole positions on the track, so that an arrow key moves a three-hundredth of the way. */
export const TRACK = 300;

/** The value at a position from 0 to TRACK; rounded to three digits, so that it reads well. */
export const fromTrack = (position: number, min: number, max: number): number =>
  Number((min * (max / min) ** (position / TRACK)).toPrecision(3));

/** The nearest position for a value in [min, max]. */
export const toTrack = (value: number, min: number, max: number): number =>
  Math.round((TRACK * Math.log(value / min)) / Math.log(max / min));
