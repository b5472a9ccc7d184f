// `npm run new-room -- "Chain rule"`: makes a room from the template and lists it in the course.
import path from "node:path";
import { madeRoom } from "./authoring/newRoom.ts";

const title = process.argv.slice(2).join(" ").trim();
try {
  const { file, slug } = madeRoom(path.dirname(import.meta.dirname), title);
  console.log(`Made ${file}, a draft at the end of src/content/course.yaml.`);
  console.log(`See it while you write: npm run dev, then /${slug}/ in your browser.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
