// How a room's Markdown becomes a module: every plugin of the build in its order.
import { rehypeHeadingIds, unified, type RehypePlugin } from "@astrojs/markdown-remark";
import rehypeAutolinkHeadings from "rehype-autolink-headings";
import rehypeBaseLinks from "./rehypeBaseLinks.ts";
import rehypeDisplayMath from "./rehypeDisplayMath.ts";
import rehypeFormulas from "./rehypeFormulas.ts";
import rehypeKeepPunctuation from "./rehypeKeepPunctuation.ts";
import rehypeKeptFormulas from "./rehypeKeptFormulas.ts";
import rehypeParts from "./rehypeParts.ts";
import rehypeSpokenHeadings from "./rehypeSpokenHeadings.ts";
import rehypeStaticRuns from "./rehypeStaticRuns.ts";
import rehypeStopOnKatexError from "./rehypeStopOnKatexError.ts";
import rehypeTables from "./rehypeTables.ts";
import { remarkPlugins } from "./roomMarkdown.ts";

/** The Markdown processor of a site whose links begin with `base`. */
export const roomProcessor = (base: string) =>
  unified({
    smartypants: false, // remarkTypography does it faster
    remarkPlugins,
    rehypePlugins: [
      rehypeHeadingIds,
      [rehypeAutolinkHeadings, { behavior: "wrap", properties: { className: ["anchor"] } }],
      rehypeFormulas,
      rehypeStopOnKatexError,
      rehypeKeepPunctuation,
      rehypeDisplayMath,
      rehypeSpokenHeadings,
      rehypeKeptFormulas,
      rehypeTables,
      [rehypeBaseLinks as RehypePlugin, { base }],
      rehypeParts,
      rehypeStaticRuns,
    ],
  });
