// A title → a room: a file made from the template, and a line in the course.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";

/** The file's name and the address: "Chain rule" → "chain-rule". */
export const roomSlug = (title: string): string =>
  new GithubSlugger()
    .slug(title.normalize("NFKD").replace(/\p{M}/gu, ""))
    .replace(/[^a-z0-9-]/g, "")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");

/** The course with the room at the end of its list; comments and order stay as they are. */
export const withRoom = (courseYaml: string, slug: string): string =>
  `${courseYaml.trimEnd()}\n  - ${slug}\n`;

/** YAML needs quotation marks around a title with a colon and its kin. */
const yamlText = (text: string): string =>
  /^[\p{L}][\p{L}\p{N} ,.’'()–-]*$/u.test(text) ? text : JSON.stringify(text);

const isTitle = (title: string): boolean => title.length >= 3 && title.length <= 60;

/**
 * Makes the room under `root`.
 * @throws Error, with what to do, where the title gives no name or the room is there already.
 */
export const madeRoom = (root: string, title: string): { file: string; slug: string } => {
  const slug = roomSlug(title);
  if (!isTitle(title) || slug.length < 2) {
    throw new Error(
      `“${title}” is no title for a room. Write 3 to 60 characters: npm run new-room -- "Chain rule"`,
    );
  }
  const content = join(root, "src", "content");
  const file = join(content, "rooms", `${slug}.mdx`);
  if (existsSync(file)) {
    throw new Error(`src/content/rooms/${slug}.mdx is there already. Choose another title.`);
  }
  const template = readFileSync(join(content, "rooms", "_template.mdx"), "utf8");
  writeFileSync(
    file,
    template.replace(/^title: .*$/m, () => `title: ${yamlText(title)}`),
  );
  const course = join(content, "course.yaml");
  writeFileSync(course, withRoom(readFileSync(course, "utf8"), slug));
  return { file: `src/content/rooms/${slug}.mdx`, slug };
};
