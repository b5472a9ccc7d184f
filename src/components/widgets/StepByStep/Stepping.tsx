// Next, Back, All, Start again.

interface Props {
  readonly step: number;
  readonly total: number;
  readonly go: (step: number) => void;
}

/** A button at its end stays in focus, and says that it has nothing left to do. */
export const Stepping = ({ step, total, go }: Props) => {
  const button = (name: string, to: number, idle: boolean) => (
    <button type="button" aria-disabled={idle} onClick={() => idle || go(to)}>
      {name}
    </button>
  );
  return (
    <div class="buttons" role="group" aria-label="Steps">
      {button("Next", step + 1, step >= total)}
      {button("Back", step - 1, step <= 0)}
      {button("All", total, step >= total)}
      {button("Start again", 0, step <= 0)}
    </div>
  );
};
