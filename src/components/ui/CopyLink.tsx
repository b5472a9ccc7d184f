// A button that copies the address of the picture of the moment.

import { useRef, useState } from "preact/hooks";
import { say } from "./say.ts";
import { useAwake } from "./useAwake.ts";

/** Where the clipboard is closed to the page, the address bar holds the link, and it says so. */
export const CopyLink = ({ link }: { readonly link: () => string }) => {
  const awake = useAwake();
  const line = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  const tell = (message: string) => {
    setSaid(message);
    say(line.current, message);
  };
  const copy = () => {
    history.replaceState(history.state, "", link());
    navigator.clipboard?.writeText(link()).then(
      () => tell("Link copied."),
      () => tell("The link stands in the address bar."),
    ) ?? tell("The link stands in the address bar.");
  };
  return (
    <p class="copy-link" ref={line}>
      <button type="button" class="quiet" disabled={!awake} onClick={copy}>
        Copy a link to this picture
      </button>{" "}
      <span>{said}</span>
    </p>
  );
};
