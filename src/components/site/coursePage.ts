// The course → what its front page, feed and llms.txt say of it.
import { courseRooms } from "./courseRooms.ts";
import { absolute, roomPage } from "./roomPage.ts";
import type { CoursePage } from "../../lib/site/seo.ts";

const description =
  "Learn the calculus behind machine learning by moving it: interactive lessons with figures you can drag, exact derivatives, and every number computed.";

/** The picture of the course, for pages that have none of their own. */
export const courseImage = ({ image, title }: CoursePage) => ({
  url: image,
  alt: `The course ${title}: a room of its floor plan.`,
});

/** The course as search engines and feeds are told of it: its finished rooms, in order. */
export const coursePage = async (): Promise<CoursePage> => {
  const { title, rooms } = await courseRooms();
  return {
    url: absolute("/"),
    title,
    description,
    image: absolute("/social/course.png"),
    rooms: rooms.filter(({ file }) => !file.data.draft).map(roomPage),
  };
};
