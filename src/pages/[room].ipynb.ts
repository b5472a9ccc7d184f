// Each room's programs as a Jupyter notebook.
import type { APIRoute, GetStaticPaths } from "astro";
import { openRooms } from "../components/site/courseRooms.ts";
import playground from "../content/playground.mdx?raw";
import { notebook, programsOf } from "../lib/site/notebook.ts";
import { programFile } from "../lib/site/programs.ts";
import { withBase } from "../lib/site/rehypeBaseLinks.ts";

interface Props {
  title: string;
  body: string;
}

export const getStaticPaths = (async () => {
  const rooms = await openRooms();
  const pages = rooms.map(({ slug, file }) => ({
    slug,
    title: file.data.title,
    body: file.body ?? "",
  }));
  return [...pages, { slug: "playground", title: "Playground", body: playground }]
    .filter(({ body }) => programsOf(body).length > 0)
    .map(({ slug, ...props }) => ({ params: { room: slug }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { title, body }, params: { room = "" }, site }) => {
  const url = new URL(withBase(import.meta.env.BASE_URL, `/${room}/`), site).href;
  const content = notebook({ title, url, body, room }, programFile);
  return new Response(JSON.stringify(content, null, 1), {
    headers: { "Content-Type": "application/x-ipynb+json; charset=utf-8" },
  });
};
