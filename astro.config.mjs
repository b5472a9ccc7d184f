// The whole build: MDX → static HTML, with KaTeX at build and Preact islands.
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { rehypeHeadingIds, unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import rehypeAutolinkHeadings from "rehype-autolink-headings";
import rehypeBaseLinks from "./src/lib/site/rehypeBaseLinks.ts";
import rehypeFormulas from "./src/lib/site/rehypeFormulas.ts";
import rehypeDisplayMath from "./src/lib/site/rehypeDisplayMath.ts";
import { datedEntry } from "./src/lib/site/datedEntry.ts";
import { roomChecks } from "./src/lib/site/authoring/roomChecks.ts";
import finished from "./scripts/finish/finish.ts";
import { siteAddress } from "./scripts/site/address.ts";
import leanScripts from "./scripts/lean/leanScripts.ts";
import katexWoff2 from "./src/lib/site/katexWoff2.ts";
import { remarkPlugins } from "./src/lib/site/roomMarkdown.ts";
import rehypeKeptFormulas from "./src/lib/site/rehypeKeptFormulas.ts";
import rehypeKeepPunctuation from "./src/lib/site/rehypeKeepPunctuation.ts";
import rehypeSpokenHeadings from "./src/lib/site/rehypeSpokenHeadings.ts";
import rehypeTables from "./src/lib/site/rehypeTables.ts";
import rehypeParts from "./src/lib/site/rehypeParts.ts";
import rehypeStopOnKatexError from "./src/lib/site/rehypeStopOnKatexError.ts";

const { site, base } = siteAddress(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  outDir: "./dist",
  cacheDir: "./.cache/astro",
  integrations: [
    roomChecks(),
    mdx({ optimize: true }),
    preact(),
    sitemap({
      filter: (page) => !/\/(playground|search|offline)\/$/.test(page),
      serialize: datedEntry(new URL(base, site).href),
    }),
    finished(),
  ],
  markdown: {
    processor: unified({
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
        [rehypeBaseLinks, { base }],
        rehypeParts,
      ],
    }),
    syntaxHighlight: "prism",
  },
  server: { port: 4321 },
  build: { inlineStylesheets: "never" },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: "attribute" }] },
    },
  },
  vite: {
    plugins: [katexWoff2(), leanScripts()],
    build: { assetsInlineLimit: 0 },
    cacheDir: "./.cache/vite",
  },
});
