// A room's text and its programs → a Jupyter notebook (nbformat 4.5) with outputs.
import GithubSlugger from "github-slugger";

/** A program and what Python printed. */
export interface NotebookProgram {
  readonly name: string;
  readonly code: string;
  readonly output: string;
}

export interface NotebookRoom {
  /** The room's own name, under which its programs are filed. */
  readonly room: string;
  readonly title: string;
  /** The page's absolute address, with a slash at its end. */
  readonly url: string;
  /** The room's MDX without frontmatter. */
  readonly body: string;
}

interface Cell {
  readonly cell_type: "markdown" | "code";
  readonly id: string;
  readonly metadata: object;
  readonly source: readonly string[];
}

/** nbformat keeps text as lines, each with its line break. */
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const markdown = (id: string, source: string): Cell => ({
  cell_type: "markdown",
  id,
  metadata: {},
  source: lines(source),
});

const code = ({ name, code: source, output }: NotebookProgram): Cell => ({
  cell_type: "code",
  id: name.replaceAll("_", "-"),
  metadata: {},
  source: lines(source.trimEnd()),
  ...{
    execution_count: null,
    outputs: output === "" ? [] : [{ output_type: "stream", name: "stdout", text: lines(output) }],
  },
});

const HEADING = /^#{2,6}\s+(.+?)\s*$/;
const PYTHON = /<Python\b[^>]*>/g;
const property = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}=["']([\\w-]+)["']`).exec(tag)?.[1];

/** A program that a room shows: whose it is, its name, and the heading that it stands under. */
export interface ShownProgram {
  readonly program: string;
  /** The room that it belongs to, where that is another one. */
  readonly room: string | undefined;
  readonly heading: string;
}

/** The programs that a room's text shows, in reading order. */
export const programsOf = (body: string): readonly ShownProgram[] => {
  let heading = "";
  let fenced = false;
  return body.split("\n").flatMap((line) => {
    if (/^\s*```/.test(line)) fenced = !fenced;
    if (fenced) return [];
    heading = HEADING.exec(line)?.[1] ?? heading;
    return [...line.matchAll(PYTHON)].flatMap(([tag]) => {
      const program = property(tag, "program");
      return program === undefined ? [] : [{ program, room: property(tag, "room"), heading }];
    });
  });
};

const linkTo = (room: NotebookRoom, heading: string): string => {
  const plain = heading.replace(/[$\\*`]/g, "");
  const anchor = heading === "" ? "" : `#${new GithubSlugger().slug(plain)}`;
  return `## ${heading || room.title}\n\n[Read this part on Downhill](${room.url}${anchor})\n`;
};

/**
 * The notebook of a room: its programs in reading order, each below a link to its part.
 * @param find the program of a room and a name.
 */
export const notebook = (
  room: NotebookRoom,
  find: (room: string, name: string) => NotebookProgram,
): object => {
  const shown = programsOf(room.body);
  const once = shown.filter(
    ({ program }, i) => shown.findIndex((other) => other.program === program) === i,
  );
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      title: room.title,
      kernelspec: { display_name: "Python 3", language: "python", name: "python3" },
      language_info: { name: "python" },
    },
    cells: [
      markdown(
        "title",
        `# ${room.title}\n\nThe programs of [this room](${room.url}) of Downhill.\n`,
      ),
      ...once.flatMap(({ program, heading, room: owner }) => [
        markdown(`about-${program.replaceAll("_", "-")}`, linkTo(room, heading)),
        code(find(owner ?? room.room, program)),
      ]),
    ],
  };
};
