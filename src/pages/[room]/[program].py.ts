// Each program of a room as a file to download.
import type { APIRoute, GetStaticPaths } from "astro";
import { courseRooms, openRooms } from "../../components/site/courseRooms.ts";
import { allPrograms, type Program } from "../../lib/site/programs.ts";

export const getStaticPaths = (async () => {
  const [{ rooms }, open] = [await courseRooms(), await openRooms()];
  const hidden = rooms.filter((room) => !open.includes(room)).map(({ slug }) => slug);
  return allPrograms()
    .filter(({ room }) => !hidden.includes(room))
    .map((program) => ({
      params: { room: program.room, program: program.name },
      props: { program },
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ program: Program }> = ({ props }) =>
  new Response(props.program.code, { headers: { "Content-Type": "text/x-python; charset=utf-8" } });
