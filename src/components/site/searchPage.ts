// The search page alive: typing → results, the address, and a sentence said at rest.
import { type Answer, library } from "../../lib/site/search/library.ts";
import { foundItem } from "./foundList.ts";

/** Rooms shown at a time: each is a file to fetch. */
const ROOMS = 5;
/** Milliseconds from the last letter to the search, and from the answer to its announcement. */
const TYPING = 120;
const REST = 500;

const HINT = "Try “learning rate”, “chain rule”, or a symbol such as ∇ or α.";
const FAILED =
  "The search could not be fetched. Check your connection and press Enter to try again.";

const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const field = byId<HTMLInputElement>("query");
const form = field.form!;
const state = byId("search-state");
const said = byId("search-said");
const list = byId("found");
const more = byId<HTMLButtonElement>("more-found");
const allRooms = byId("all-rooms");
const { files = "", home = "" } = form.dataset;

const fetched = async (file: string): Promise<unknown> => {
  // the list of files is asked for again; the others are named for their content
  const response = await fetch(files + file, file === "index.json" ? { cache: "no-cache" } : {});
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
};

let search = library(fetched);
let latest = 0;
let answer: Answer | undefined;
let speaking: ReturnType<typeof setTimeout> | undefined;

const say = (sentence: string): void => {
  state.textContent = sentence;
  clearTimeout(speaking);
  speaking = setTimeout(() => (said.textContent = sentence), REST);
};

const sentence = (query: string, count: number): string => {
  if (count === 0) return `Nothing was found for “${query}”. Try fewer or other words.`;
  return `${count === 1 ? "One room" : `${count} rooms`} for “${query}”.`;
};

const append = async (asked: number): Promise<void> => {
  const shown = list.childElementCount;
  const rooms = (await answer?.rooms(shown, shown + ROOMS)) ?? [];
  if (asked !== latest) return;
  list.append(...rooms.map((room) => foundItem(home, room)));
  more.hidden = (answer?.count ?? 0) <= list.childElementCount;
};

const showResults = async (query: string, asked: number): Promise<void> => {
  const found = await search.find(query);
  const first = await found.rooms(0, ROOMS);
  if (asked !== latest) return;
  answer = found;
  list.replaceChildren(...first.map((room) => foundItem(home, room)));
  more.hidden = found.count <= first.length;
  list.hidden = found.count === 0;
  allRooms.hidden = found.count > 0;
  say(sentence(query, found.count));
};

const showNothing = (words: string): void => {
  list.replaceChildren();
  for (const part of [list, more]) part.hidden = true;
  allRooms.hidden = false;
  say(words);
};

/** Shows what is asked for now; an older answer that comes late is dropped. */
const ask = async (): Promise<void> => {
  const query = field.value.trim();
  const asked = ++latest;
  const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
  history.replaceState(null, "", address);
  if (!query) return showNothing(HINT);
  try {
    await showResults(query, asked);
  } catch {
    // a new build may have other files: the next try begins with their list
    search = library(fetched);
    if (asked === latest) showNothing(FAILED);
  }
};

let typing: ReturnType<typeof setTimeout> | undefined;
field.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => void ask(), TYPING);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  void ask().then(() => list.querySelector("a")?.focus());
});
more.addEventListener("click", () => {
  const next = list.childElementCount;
  append(latest).then(
    () => list.children[next]?.querySelector("a")?.focus(),
    () => say(FAILED),
  );
});
addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [field, ...list.querySelectorAll("a")];
  const here = stops.indexOf(document.activeElement as HTMLElement & HTMLInputElement);
  const next = stops[here + (event.key === "ArrowDown" ? 1 : -1)];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
});
// Safari, going back to a kept page, resets a field that takes no completion to its default
addEventListener("pagehide", () => {
  field.defaultValue = field.value;
});

for (const control of [field, byId<HTMLButtonElement>("search")]) control.disabled = false;
field.value = new URLSearchParams(location.search).get("q") ?? field.value;
state.textContent = HINT;
if (field.value) void ask();
else if (!location.hash) field.focus();
