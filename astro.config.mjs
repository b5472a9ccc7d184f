// The whole build: MDX → static HTML, with KaTeX at build and Preact islands.
import { availableParallelism } from "node:os";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { datedEntry } from "./src/lib/site/datedEntry.ts";
import { roomChecks } from "./src/lib/site/authoring/roomChecks.ts";
import finished from "./scripts/finish/finish.ts";
import { siteAddress } from "./scripts/site/address.ts";
import threadedPages from "./scripts/threads/pageThreads.ts";
import { endThreads, threadedProcessor } from "./scripts/threads/roomThreads.ts";
import leanScripts from "./scripts/lean/leanScripts.ts";
import katexWoff2 from "./src/lib/site/katexWoff2.ts";

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
      serialize: datedEntry(new URL(base, site).href),
    }),
    threadedPages(process.env.PAGE_THREADS ? 0 : undefined),
    finished(),
  ],
  markdown: {
    processor: threadedProcessor(base),
    syntaxHighlight: "prism",
  },
  server: { port: 4321 },
  // two pages a thread, so that none waits for its next one
  build: { inlineStylesheets: "never", concurrency: 2 * availableParallelism() },
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
    plugins: [katexWoff2(), leanScripts(), endThreads()],
    build: {
      assetsInlineLimit: 0,
      // Astro marks each room with a directive of its own, and each would be warned of
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    cacheDir: "./.cache/vite",
  },
});
