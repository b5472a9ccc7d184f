declare module "subset-font" {
  /** The font with the characters of `text` alone. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff2" | "woff" | "truetype"; noHinting?: boolean },
  ): Promise<Buffer>;
}
