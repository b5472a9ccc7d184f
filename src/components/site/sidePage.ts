// A page beside the rooms → what its head says of it.
import { courseImage, coursePage } from "./coursePage.ts";
import { absolute } from "./roomPage.ts";
import { pageGraph } from "../../lib/site/seo.ts";

/** Properties for `Layout`: of the search, of reading offline. `path` begins and ends with "/". */
export const sidePage = async (path: string, title: string, description: string) => {
  const course = await coursePage();
  const image = courseImage(course);
  const page = { url: absolute(path), title, description, image: course.image };
  return { title, description, image, graph: pageGraph(page, course) };
};
