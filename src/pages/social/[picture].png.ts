// The picture that a shared link shows: the room's own figure, drawn at build.
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import type { CollectionEntry } from "astro:content";
import { courseRooms } from "../../components/site/courseRooms.ts";
import { poster, type PosterWords } from "../../lib/plot/poster.ts";
import { roomPicture, type RoomPicture } from "../../lib/plot/roomPicture.ts";
import type { Room } from "../../lib/site/course.ts";
import { siteName } from "../../lib/site/seo.ts";

interface Picture {
  readonly words: PosterWords;
  readonly picture: RoomPicture | undefined;
}

const ofRoom = ({ number, file: { data } }: Room<CollectionEntry<"rooms">>): Picture => ({
  words: { label: `${siteName}, room ${number}`, title: data.title, promise: data.promise },
  picture: data.picture,
});

export async function getStaticPaths() {
  const { title, rooms } = await courseRooms();
  const open = rooms.filter(({ file }) => !file.data.draft);
  const course: Picture = {
    words: {
      label: siteName,
      title,
      promise: open
        .map(({ file }) => file.data.title)
        .slice(0, 4)
        .join(" → "),
    },
    picture: open.findLast(({ file }) => file.data.picture)?.file.data.picture,
  };
  return [
    { params: { picture: "course" }, props: course },
    ...open.map((room) => ({ params: { picture: room.slug }, props: ofRoom(room) })),
  ];
}

// The fonts of the formulas, so that the picture is the same on every machine that builds it.
const fonts = ["Main-Regular", "Math-Italic", "AMS-Regular"].map((name) =>
  createRequire(import.meta.url).resolve(`katex/dist/fonts/KaTeX_${name}.ttf`),
);

export const GET = ({ props }: { props: Picture }): Response => {
  const svg = poster(props.words, props.picture && roomPicture(props.picture), "KaTeX_Main");
  const picture = new Resvg(svg, {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "KaTeX_Main" },
  });
  return new Response(new Uint8Array(picture.render().asPng()), {
    headers: { "content-type": "image/png" },
  });
};
