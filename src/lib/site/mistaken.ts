// What is wrong with an author's expression, and what to do: two sentences without their place.

/** Thrown where text cannot be computed; the reader of the file adds line and column. */
export class Mistaken extends Error {
  readonly cure: string;

  constructor(what: string, cure: string) {
    super(what);
    this.cure = cure;
  }
}
