// The Astro integration that checks what rooms say about themselves before anything is built.
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { checkRooms } from "./checkFrontmatter.ts";

/** Stops a build on the first mistake; while an author writes, the mistake is only logged. */
export const roomChecks = (): AstroIntegration => ({
  name: "room-checks",
  hooks: {
    "astro:config:setup": ({ config, command, logger }) => {
      try {
        checkRooms(fileURLToPath(config.root));
      } catch (error) {
        if (command !== "dev" || !(error instanceof Error)) throw error;
        logger.error(error.message);
      }
    },
  },
});
