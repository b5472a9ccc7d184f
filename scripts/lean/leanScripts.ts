// The scripts of the demos → fewer bytes in fewer files.
import { leanLibrary } from "./libraries.ts";
import { roomDemos } from "./roomDemos.ts";
import { type ModuleInfo, sharedFile } from "./sharedFile.ts";

type Bundle = Readonly<Record<string, { readonly type: string; readonly code?: string }>>;

interface Chunking {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** A Vite plugin for the build: no unused byte of a library, and one file for what goes together. */
export default function leanScripts() {
  return {
    name: "lean-scripts",
    apply: "build" as const,
    configEnvironment: (environment: string) => {
      if (environment !== "client") return undefined;
      const rooms = roomDemos("src/content/rooms", "src/components/widgets");
      const name = (id: string, context: Chunking) =>
        sharedFile(id, (module) => context.getModuleInfo(module), rooms);
      const output = { codeSplitting: { groups: [{ name }] } };
      return { build: { modulePreload: false as const, rolldownOptions: { output } } };
    },
    transform: (code: string, id: string): string | undefined => leanLibrary(code, id),
    generateBundle: {
      order: "post" as const,
      handler(_: unknown, bundle: Bundle): void {
        for (const [file, { code }] of Object.entries(bundle))
          if (code?.includes("__vite__mapDeps"))
            throw new Error(
              `${file} fetches a script with a style sheet: import the sheet in an .astro file, ` +
                "since scripts/lean/libraries.ts took out what waits for it.",
            );
      },
    },
  };
}
