// Rows of numbers → the table behind a plot, closed until it is asked for.

/** A table of at most 25 rows; `columns` are its headings, `rows` formatted text. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const DataTable = ({ table }: { readonly table: Table }) => (
  <details class="demo-table">
    <summary>{table.caption}</summary>
    <table>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.slice(0, 25).map((row) => (
          <tr key={row[0]}>
            {row.map((cell, i) => (i === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
