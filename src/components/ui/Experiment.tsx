// The frame of an experiment: the question, two plots, the dial right by them, what is said.

import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { CopyLink } from "./CopyLink.tsx";
import { DataTable, type Table } from "./DataTable.tsx";
import { Hear, type Pieces } from "./Hear.tsx";
import { Status } from "./Status.tsx";
import { useAwake } from "./useAwake.ts";
import { useFollowing } from "./useFollowing.ts";

interface Props {
  /** A Prediction. */
  readonly question: ComponentChildren;
  readonly plot: ComponentChildren;
  /** What turns the plots: on a phone it stands between them, cause and effect in one view. */
  readonly dial: ComponentChildren;
  /** Names the dial's controls for a screen reader. */
  readonly dialName: string;
  readonly second: ComponentChildren;
  readonly sentence: string;
  /** What of a link could not be read, or what the picture cannot show. */
  readonly notice?: string | undefined;
  /** What is set less often, with a name for its group. */
  readonly more?: ComponentChildren;
  readonly moreName?: string;
  /** How to read the plot. */
  readonly below?: ComponentChildren;
  readonly table: () => Table;
  /** True while the table would give an answer away that is still asked for. */
  readonly tableLater?: boolean;
  /** What can be heard of it, and what to listen for. */
  readonly hear?: Pieces;
  readonly how?: string;
  readonly link: () => string;
}

/** Styles: styles/experiment.css. */
export const Experiment = (props: Props) => {
  const awake = useAwake();
  const { notice, more } = props;
  // words and numbers follow the pictures: made anew only when they are read anew
  const read = useFollowing(props);
  const told = useMemo(
    () => (
      <div class="experiment-table">
        {read.below}
        <DataTable table={read.table} later={read.tableLater ?? false} />
        {read.hear && <Hear pieces={read.hear} how={read.how ?? ""} />}
        <CopyLink link={read.link} />
      </div>
    ),
    [read],
  );
  return (
    <div class="demo-body experiment">
      <div class="experiment-question">{props.question}</div>
      <div class="experiment-plots">
        <div class="experiment-plot">{props.plot}</div>
        <div class="experiment-second">{props.second}</div>
      </div>
      <div class="experiment-side">
        <fieldset class="demo-controls experiment-dial" disabled={!awake}>
          <legend class="visually-hidden">{props.dialName}</legend>
          {props.dial}
        </fieldset>
        <div class="experiment-words">
          {notice && <p class="notice">{notice}</p>}
          <Status sentence={read.sentence} />
        </div>
        {more && (
          <fieldset class="demo-controls experiment-more" disabled={!awake}>
            <legend class="visually-hidden">{props.moreName}</legend>
            {more}
          </fieldset>
        )}
        {told}
      </div>
    </div>
  );
};
