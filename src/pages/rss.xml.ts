// The feed: a new room, a new item.
import { coursePage } from "../components/site/coursePage.ts";
import { rss } from "../lib/site/rss.ts";

export const GET = async (): Promise<Response> =>
  new Response(rss(await coursePage()), { headers: { "content-type": "application/rss+xml" } });
