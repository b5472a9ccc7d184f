// A Score → sound, by Web Audio alone: in the reader's ears, or offline into samples.

import type { Score, Voice } from "../../lib/plot/score.ts";

/** Seconds in which a tone swells and fades: shorter ones click. */
const FADE = 0.02;
/** Strength of the overtones of each timbre, the ground tone first. */
const OVERTONES = { soft: [1, 0.15], rough: [1, 0, 0.6, 0, 0.45, 0, 0.35, 0, 0.25] };

const wave = (context: BaseAudioContext, timbre: Voice["timbre"]): PeriodicWave => {
  const imaginary = Float32Array.from([0, ...OVERTONES[timbre]]);
  return context.createPeriodicWave(new Float32Array(imaginary.length), imaginary);
};

const sound = (voice: Voice, context: BaseAudioContext, start: number, out: AudioNode) => {
  const begin = start + voice.at;
  const end = begin + voice.length;
  const fade = Math.min(FADE, voice.length / 4);
  const tone = context.createOscillator();
  const level = context.createGain();
  const place = context.createStereoPanner();
  tone.setPeriodicWave(wave(context, voice.timbre));
  tone.frequency.setValueCurveAtTime(Float32Array.from(voice.hertz), begin, voice.length);
  place.pan.setValueCurveAtTime(Float32Array.from(voice.pan), begin, voice.length);
  level.gain.setValueAtTime(0, begin);
  level.gain.linearRampToValueAtTime(1, begin + fade);
  level.gain.setValueAtTime(1, end - fade);
  level.gain.linearRampToValueAtTime(0, end);
  tone.connect(level).connect(place).connect(out);
  tone.start(begin);
  tone.stop(end);
};

/** Sets the whole score to be played from now on; `volume` goes from 0 to 1. Returns its volume. */
export const perform = (score: Score, context: BaseAudioContext, volume: number): AudioParam => {
  const master = context.createGain();
  master.gain.value = volume;
  master.connect(context.destination);
  const start = context.currentTime + (context instanceof OfflineAudioContext ? 0 : 0.1);
  for (const voice of score.voices) sound(voice, context, start, master);
  return master.gain;
};
