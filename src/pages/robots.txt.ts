// Everyone may read everything; here is the map.
import { absolute } from "../components/site/roomPage.ts";

export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute("/sitemap-index.xml")}\n`);
