// Rows of numbers → the table behind a plot, closed until it is asked for.

import { useRef, useState } from "preact/hooks";
import { useAwake } from "./useAwake.ts";

/** A table of at most 25 rows; `columns` are its headings, `rows` formatted text. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Props {
  /** Asked for at the start and while the table is open: a closed one costs a drag nothing. */
  readonly table: () => Table;
  /** True while it would give away what a question still asks. Without a script it stays. */
  readonly later?: boolean;
}

export const DataTable = ({ table, later = false }: Props) => {
  const awake = useAwake();
  const [open, setOpen] = useState(false);
  const last = useRef<Table | null>(null);
  if (later && awake)
    return <p class="demo-table demo-table-later">The table comes with the answer.</p>;
  if (open || !last.current) last.current = table();
  const { caption, columns, rows } = last.current;
  return (
    <details class="demo-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{caption}</summary>
      <table>
        {/* for one who goes from table to table and hears no summary */}
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 25).map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (j === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
