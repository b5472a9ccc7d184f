// Astro's prerenderer → the same, which renders the pages of a large course in threads.
import { readdirSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { AstroIntegration, AstroPrerenderer, RouteData } from "astro";
import { keepFinished } from "../../src/lib/site/formulaStore.ts";
import { Pool } from "./pool.ts";
import { received } from "./sendable.ts";

/** What Astro's app asks of the build before it can render: the style sheets of each page. */
type PagesByKeys = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** The part of Astro's built app that its own prerenderer, and a thread, uses. */
export interface App {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  getSettings(): { readonly scripts: readonly unknown[] };
  setInternals(internals: { readonly pagesByKeys: PagesByKeys }): void;
  setOptions(options: {
    readonly settings: { readonly scripts: readonly unknown[] };
    readonly logger: {
      readonly options: {
        readonly destination: { write(line: { readonly message: string }): void };
      };
    };
  }): void;
  render(
    request: Request,
    options: { readonly routeData: RouteData | undefined },
  ): Promise<Response>;
}

/** What a thread is made with. */
export interface PageThreadData {
  /** The address of the built app's module. */
  readonly entry: string;
  readonly pages: PagesByKeys;
  readonly scripts: readonly unknown[];
}
/** One page to render. */
export interface Asked {
  readonly url: string;
  readonly component: string;
  readonly route: string;
}
/** A page with the formulas that were kept on the way, or what stopped it. */
export type Rendered =
  | {
      readonly body: ArrayBuffer | null;
      readonly status: number;
      readonly headers: [name: string, value: string][];
      readonly formulas: readonly (readonly [string, string])[];
    }
  | { readonly error: Record<string, unknown> };

/** So many pages are rendered here, while threads would only begin: a second for each of them. */
const FEW = 50;

/** Each renders a half of the rooms, and what it has rendered is collected in time. */
const MEMORY = { maxOldGenerationSizeMb: 448 };

const pageThread = new URL("./pageThread.ts", import.meta.url);

/** Takes away what the bundler has left, half a gigabyte of a thousand rooms: threads need it. */
const collectGarbage = (): void => {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
};

/** Where Astro keeps the built app until every page is written. */
const entryBelow = (outDir: URL): string => {
  const folder = new URL(".prerender/", outDir);
  const name = readdirSync(folder).find((file) => /^prerender-entry\b.*\.mjs$/.test(file));
  if (!name) throw new Error(`No prerender-entry.….mjs in ${folder.pathname}: another Astro?`);
  return new URL(name, folder).href;
};

const response = (rendered: Rendered): Response => {
  if ("error" in rendered) throw received(rendered.error);
  keepFinished(rendered.formulas);
  const { body, status, headers } = rendered;
  return new Response(body, { status, headers });
};

/** `standard`, but that pages are rendered in threads where there are many. */
const inThreads = (
  standard: AstroPrerenderer & { readonly app?: App },
  outDir: URL,
  pages: PagesByKeys,
  few: number,
): AstroPrerenderer => {
  let threads: Pool<Asked, Rendered> | undefined;
  return {
    ...standard,
    name: "page-threads",
    getStaticPaths: async () => {
      const paths = await standard.getStaticPaths();
      if (paths.length > few) {
        const styled = [...pages].map(([key, { styles }]) => [key, { styles }] as const);
        const { scripts } = standard.app!.getSettings();
        const data = { entry: entryBelow(outDir), pages: new Map(styled), scripts };
        collectGarbage();
        threads = new Pool(pageThread, { data, limits: MEMORY });
      }
      return paths;
    },
    render: (request, options) => {
      if (!threads) return standard.render(request, options);
      const { component, route } = options.routeData;
      return threads.run({ url: request.url, component, route }).then(response);
    },
    teardown: async () => {
      threads?.close();
      await standard.teardown?.();
    },
  };
};

/** An Astro integration. Up to `few` pages, pictures and programs counted, are rendered without threads. */
export default function threadedPages(few = FEW): AstroIntegration {
  let outDir: URL;
  let pages: PagesByKeys;
  return {
    name: "page-threads",
    hooks: {
      "astro:config:done": ({ config }) => {
        outDir = config.outDir;
      },
      "astro:build:setup": (build) => {
        pages = build.pages as unknown as PagesByKeys;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((standard) => inThreads(standard, outDir, pages, few));
      },
    },
  };
}
