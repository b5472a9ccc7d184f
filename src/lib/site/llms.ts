// The course → llms.txt: what the site is and where its rooms are, in Markdown.
import { minutesText } from "./readingTime.ts";
import { lessonsLicence, siteName, type CoursePage } from "./seo.ts";

/** The text of llms.txt (llmstxt.org): a title, a summary, a list of links. */
export const llms = (course: CoursePage): string => `# ${siteName}: ${course.title}

> ${course.description}

The lessons are free to share and adapt under CC BY 4.0 (${lessonsLicence}). Formulas are MathML in the pages; each demo has a caption, a sentence and a table in the HTML. Every number is computed by the site.

## Rooms in reading order

${course.rooms
  .map(
    ({ url, facts, minutes }) =>
      `- [${facts.title}](${url}): ${facts.promise} Teaches ${facts.teaches.join("; ")}. About ${minutesText(minutes)}.`,
  )
  .join("\n")}
`;
