// Each program of a room as a file to download.
import type { APIRoute, GetStaticPaths } from "astro";
import { allPrograms, type Program } from "../../lib/site/programs.ts";

export const getStaticPaths = (() =>
  allPrograms().map((program) => ({
    params: { room: program.room, program: program.name },
    props: { program },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ program: Program }> = ({ props }) =>
  new Response(props.program.code, { headers: { "Content-Type": "text/x-python; charset=utf-8" } });
