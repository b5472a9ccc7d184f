// A page beside the rooms → what its head says of it.
import { coursePage } from "./coursePage.ts";
import { absolute } from "./roomPage.ts";
import { pageGraph } from "../../lib/site/seo.ts";

/** Properties for `Layout`: of the search, of reading offline. `path` begins and ends with "/". */
export const sidePage = async (path: string, title: string, description: string) => {
  const course = await coursePage();
  const image = { url: course.image, alt: `The course ${course.title}: a room of its floor plan.` };
  const page = { url: absolute(path), title, description, image: course.image };
  return { title, description, image, graph: pageGraph(page, course) };
};
