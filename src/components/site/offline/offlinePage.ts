// The page that switches the keeping of rooms on and off, and lists what is kept.

const button = document.getElementById("keep") as HTMLButtonElement;
const state = document.getElementById("keep-state")!;
const list = document.getElementById("kept")!;
const base = button.dataset["base"] ?? "/";

const isOurs = (name: string): boolean => name.startsWith(`downhill ${base} `);

/** The one address that may become a script, on the one page that registers a worker. */
const workerAddress = (): string => {
  const address = `${base}sw.js`;
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  return types
    ? types.createPolicy("downhill-worker", { createScriptURL: () => address }).createScriptURL("")
    : address;
};
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(text: string): string };
}

const registration = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration(base);

/** Resolves when the worker has kept its first pages and runs; rejects where it could not. */
const running = ({ installing, active }: ServiceWorkerRegistration): Promise<void> =>
  new Promise((resolve, reject) => {
    if (active || !installing) return resolve();
    installing.addEventListener("statechange", () => {
      if (installing.state === "activated") resolve();
      if (installing.state === "redundant") reject(new Error("The worker was not installed."));
    });
  });

const keptRooms = async (): Promise<string[]> => {
  const names = (await caches.keys()).filter(isOurs);
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = requests.flat().map(({ url }) => new URL(url).pathname);
  return [...new Set(paths)].filter((path) => path.endsWith("/")).sort();
};

/** A page's title, from its own HTML. */
const titleOf = async (path: string): Promise<string> => {
  const html = (await (await caches.match(path))?.text()) ?? "";
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? path;
  return title
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&");
};

const item = async (path: string): Promise<HTMLElement> => {
  const link = document.createElement("a");
  link.href = path;
  link.textContent = await titleOf(path);
  const node = document.createElement("li");
  node.append(link);
  return node;
};

const show = async (): Promise<void> => {
  const isOn = Boolean((await registration())?.active);
  button.textContent = isOn ? "Forget all pages and switch off" : "Keep the rooms that I open";
  button.dataset["on"] = String(isOn);
  button.disabled = false;
  state.textContent = isOn
    ? navigator.onLine
      ? "On. Each room that you open from now on is kept, with its demos."
      : "On, and you are offline. These pages are kept:"
    : "Off. Nothing is kept.";
  const paths = isOn ? await keptRooms() : [];
  list.replaceChildren(...(await Promise.all(paths.map(item))));
};

const switchOn = async (): Promise<void> => {
  // TypeScript does not know that a trusted address is one
  await running(await navigator.serviceWorker.register(workerAddress(), { scope: base }));
};

const switchOff = async (): Promise<void> => {
  await (await registration())?.unregister();
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
};

const fail = (): void => {
  button.disabled = false;
  state.textContent =
    "That did not work: the pages could not be fetched, or this browser may not store them. Try again.";
};

button.addEventListener("click", () => {
  button.disabled = true;
  state.textContent = "One moment …";
  (button.dataset["on"] === "true" ? switchOff() : switchOn())
    .then(show)
    .catch(fail)
    .finally(() => button.focus());
});

if ("serviceWorker" in navigator && "caches" in globalThis) show().catch(fail);
else
  state.textContent =
    "This browser keeps no pages here: it is too old, in a private window, or the address is not https.";
