// The service worker: rooms that a reader opens are kept, and shown when there is no network.
//
// One cache is one build. A page goes into it only if it is that build's to the byte, and only after
// all its assets; so what is shown offline is never a mix. The network comes first for pages. A new
// build comes with a new worker, which takes all kept pages over before it takes the old one's place.
import { keptPages, type BuildList } from "./keptPages.ts";

/** Put in by the build: the folder of the site, and the file that lists this build. */
declare const BASE: string;
declare const LIST: string;

// TypeScript knows either a page's globals or a worker's; these are the worker's that are used here
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly clients: { matchAll(): Promise<readonly unknown[]> };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", listen: (event: MessageEvent) => void): void;
  addEventListener(type: "install" | "activate", listen: (event: WorkerEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: FetchEvent) => void): void;
}
const worker = self as unknown as WorkerScope;

const PREFIX = `downhill ${BASE} `;
const NAME = PREFIX + LIST;
const OFFLINE = "offline/";
const BEGIN = "begin";
const CORE = ["", OFFLINE];

const ownCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX));

const read = async () => {
  const cache = await caches.open(NAME);
  const response = await cache.match(BASE + LIST);
  if (!response) throw new Error("This build's list is gone.");
  return { cache, pages: keptPages(cache, (await response.json()) as BuildList, BASE) };
};

/** Paths of the pages that older builds kept. */
const keptBefore = async (): Promise<string[]> => {
  const names = (await ownCaches()).filter((name) => name !== NAME);
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname.slice(BASE.length));
};

const takeOver = async (): Promise<void> => {
  const list = await fetch(BASE + LIST);
  if (!list.ok) throw new Error(`${LIST}: ${list.status}`);
  await (await caches.open(NAME)).put(BASE + LIST, list);
  const { pages } = await read();
  const wanted = new Set([...CORE, ...(await keptBefore()).filter((path) => pages.page(path))]);
  for (const path of wanted) await pages.keep(path);
};

const install = (): Promise<void> =>
  takeOver().catch(async (error: unknown) => {
    // half a build is none: the old one stays until the next try
    await caches.delete(NAME);
    throw error;
  });

const activate = async (): Promise<void> => {
  for (const name of await ownCaches()) if (name !== NAME) await caches.delete(name);
};

const pathOf = (request: Request): string | undefined => {
  const { origin, pathname } = new URL(request.url);
  return origin === location.origin && pathname.startsWith(BASE)
    ? pathname.slice(BASE.length)
    : undefined;
};

const keep = async (path: string, response: Response): Promise<void> => {
  const { pages } = await read();
  // an answer of a newer build is shown, and kept when that build's worker is there
  if (pages.page(path)) await pages.keep(path, response).catch(() => undefined);
};

const keptPage = async (path: string): Promise<Response> => {
  const { cache } = await read();
  return (
    (await cache.match(BASE + path)) ?? (await cache.match(BASE + OFFLINE)) ?? Response.error()
  );
};

/**
 * A new build's worker waits until no page of the old one is open. A reader who goes from page to page
 * in one tab never closes the last: on the way, the new one may begin.
 */
const letNextBegin = async (): Promise<void> => {
  const { waiting } = worker.registration;
  if (waiting && (await worker.clients.matchAll()).length < 2) waiting.postMessage(BEGIN);
};

const page = async (event: FetchEvent, path: string): Promise<Response> => {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keep(path, response.clone()));
    return response;
  } catch {
    return keptPage(path);
  }
};

const asset = async (request: Request): Promise<Response> => {
  const kept = await (await caches.open(NAME)).match(request.url);
  return kept ?? fetch(request);
};

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", ({ data }) => {
  if (data === BEGIN) void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.method === "GET" ? pathOf(request) : undefined;
  if (path === undefined) return;
  if (request.mode === "navigate") {
    event.respondWith(page(event, path));
    event.waitUntil(letNextBegin());
  } else if (/^_astro\/|^favicon/.test(path)) event.respondWith(asset(request));
});
