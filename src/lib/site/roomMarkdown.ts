// Which plugins read and check a room's Markdown, in which order: for the build and for the tests.
import type { RemarkPlugins } from "@astrojs/markdown-remark";
import remarkMath from "remark-math";
import remarkComputedFormulas from "./authoring/remarkComputedFormulas.ts";
import remarkDollars from "./authoring/remarkDollars.ts";
import remarkHeadings from "./authoring/remarkHeadings.ts";
import remarkLinks from "./authoring/remarkLinks.ts";
import remarkPictures from "./authoring/remarkPictures.ts";
import remarkPlaceInRoom from "./authoring/remarkPlaceInRoom.ts";
import remarkReadable from "./authoring/remarkReadable.ts";
import remarkTypography from "./authoring/remarkTypography.ts";
import remarkWords from "./authoring/remarkWords.ts";

export const remarkPlugins: RemarkPlugins = [
  remarkReadable,
  remarkTypography,
  remarkMath,
  remarkDollars,
  remarkWords,
  remarkPictures,
  remarkHeadings,
  remarkLinks,
  remarkPlaceInRoom,
  remarkComputedFormulas,
];
