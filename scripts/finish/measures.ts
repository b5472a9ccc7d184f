// Style attributes of formulas → classes that all pages share.

/** What KaTeX says about the size and the place of a box, in em. */
const measure =
  /^(?:position:relative;)?(?:(?:height|vertical-align|top|left|width|min-width|(?:margin|padding)(?:-right|-left)?|border-bottom-width):(?:-?[\d.]+(?:em)? ?)+;?)+$/;
const span = /<span(?: class="([^"]*)")? style="([^"]*)">/g;

/** A page's rules are read before its first paint: the rarest measures stay where they are. */
const MOST = 300;

const normal = (style: string): string => style.replace(/;$/, "");

/** Counts the measures of every page, then gives the most frequent ones a class each. */
export class Measures {
  readonly #counts = new Map<string, number>();
  #names: ReadonlyMap<string, string> | undefined;

  /** Call it with every page, or what is on it so many times, before anything is asked. */
  count(html: string, times = 1): void {
    for (const [, , style = ""] of html.matchAll(span)) {
      if (!measure.test(style)) continue;
      const key = normal(style);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + times);
    }
  }

  /** Class by measure; those on many boxes have the shortest names. */
  get names(): ReadonlyMap<string, string> {
    return (this.#names ??= new Map(
      [...this.#counts]
        .filter(([, count]) => count > 1)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, MOST)
        .map(([style], i) => [style, `k${i.toString(36)}`]),
    ));
  }

  /** Measure by class. */
  get styles(): ReadonlyMap<string, string> {
    return new Map([...this.names].map(([style, name]) => [name, style]));
  }

  /** Rules as strong as the attributes were. */
  get rules(): string {
    return [...this.names]
      .map(([style, name]) => `.${name}{${style.replaceAll(";", "!important;")}!important}`)
      .join("");
  }

  /** The page with classes in the place of attributes. */
  applied(html: string): string {
    return html.replace(span, (whole, classes: string | undefined, style: string) => {
      const name = this.names.get(normal(style));
      return name ? `<span class="${classes ? `${classes} ` : ""}${name}">` : whole;
    });
  }
}
