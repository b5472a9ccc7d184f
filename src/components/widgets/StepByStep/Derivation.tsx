// A derivation → an ordered list, a rule a line, and the table that checks it. Set at build for the
// first function; in the browser, with KaTeX, for the reader's.

import { Tex } from "../../ui/Tex.tsx";
import { CheckTable } from "./CheckTable.tsx";
import type { Formula, Line, Work } from "./model.ts";

/** More signs than this may be wider than a phone: the box can then be reached and scrolled by key. */
const SURELY_FITS = 20;

const Display = ({ latex, plain }: Formula) => {
  const reachable =
    plain.length > SURELY_FITS
      ? { role: "group" as const, "aria-label": "Formula", tabIndex: 0 }
      : {};
  return (
    <div class="formula" {...reachable}>
      <Tex latex={latex} plain={plain} display />
    </div>
  );
};

const Rule = ({
  title,
  card,
  inner,
  outer,
  fails,
  rulesIn,
}: Line & { readonly rulesIn: string }) => (
  <p class="steps-rule">
    {card ? <a href={`${rulesIn}#${card}`}>{title}</a> : title}
    {inner && outer && (
      <span>
        outer <Tex {...outer} />, with <Tex latex="u =" plain="u =" /> <Tex {...inner} /> inside
      </span>
    )}
    {fails && (
      <span class="steps-fails">
        fails where <Tex {...fails} />: no derivative there
      </span>
    )}
  </p>
);

interface Props {
  readonly work: Work;
  /** The address of the page that explains the rules; empty where it is this one. */
  readonly rulesIn: string;
}

/** Its `li` and `.steps-check` are hidden and shown by the island as the reader steps. */
export const Derivation = ({ work, rulesIn }: Props) => (
  <>
    <ol class="steps-lines">
      <li>
        <p class="steps-rule">Wanted</p>
        <Display {...work.start} />
      </li>
      {work.lines.map((line, i) => (
        <li key={i}>
          <Rule {...line} rulesIn={rulesIn} />
          <Display latex={line.latex} plain={line.plain} />
        </li>
      ))}
    </ol>
    <CheckTable rows={work.rows} verdict={work.verdict} />
  </>
);
