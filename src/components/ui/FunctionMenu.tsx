// Which function is shown: one of a menu, or the reader's own in a field that is fetched for it.

import type { ComponentChildren, ComponentType } from "preact";
import { useId, useState } from "preact/hooks";
import { Label, Menu } from "./native.tsx";
import { useLater } from "./useLater.ts";

interface FieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

interface Props {
  readonly label: string;
  readonly text: string;
  readonly options: readonly { readonly text: string; readonly name: string }[];
  /** One of the menu was chosen. */
  readonly onChoose: (text: string) => void;
  /** The reader's own was read. */
  readonly onType: (text: string) => void;
  /** Fetches the field for the reader's own. */
  readonly field: () => Promise<{ default: ComponentType<FieldProps> }>;
  /** Told whether the reader's own is in force. */
  readonly children?: (own: boolean) => ComponentChildren;
}

const OWN = "own";

export const FunctionMenu = ({ label, text, options, onChoose, onType, ...props }: Props) => {
  const id = useId();
  const [own, setOwn] = useState(false);
  const isOwn = own || !options.some((option) => option.text === text);
  const field = useLater(props.field, isOwn);
  const choose = (value: string) => {
    setOwn(value === OWN);
    if (value !== OWN) onChoose(value);
  };
  const type = (typed: string) => {
    // a function on its way to another may pass one of the menu's
    setOwn(true);
    onType(typed);
  };
  return (
    <>
      <div class="control">
        <Label for={id}>{label}</Label>
        <Menu
          id={id}
          chosen={isOwn ? OWN : text}
          options={[
            ...options.map(({ text, name }) => ({ value: text, name })),
            { value: OWN, name: "your own …" },
          ]}
          onChoose={choose}
        />
      </div>
      {isOwn && field.module && <field.module.default text={text} onChange={type} />}
      {isOwn && field.failed && (
        <p class="error">
          The part that reads functions did not arrive. Reload the page to try again.
        </p>
      )}
      {props.children?.(isOwn)}
    </>
  );
};
