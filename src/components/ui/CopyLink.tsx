// A button that copies the address of the picture of the moment.

import { useState } from "preact/hooks";
import { useAwake } from "./useAwake.ts";

/** Where the clipboard is closed to the page, the address bar holds the link, and it says so. */
export const CopyLink = ({ link }: { readonly link: () => string }) => {
  const awake = useAwake();
  const [said, setSaid] = useState("");
  const copy = () => {
    history.replaceState(history.state, "", link());
    navigator.clipboard?.writeText(link()).then(
      () => setSaid("Link copied."),
      () => setSaid("The link stands in the address bar."),
    ) ?? setSaid("The link stands in the address bar.");
  };
  return (
    <p class="copy-link">
      <button type="button" class="quiet" disabled={!awake} onClick={copy}>
        Copy a link to this picture
      </button>{" "}
      <span role="status">{said}</span>
    </p>
  );
};
