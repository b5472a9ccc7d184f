// A folder of built files → the site on a port, as a good static host would serve it.
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { cacheControl, everywhere } from "../hosting/headers.ts";
import { contentType } from "./contentType.ts";
import { type SiteFile, siteFile } from "./siteFile.ts";

export interface SiteOptions {
  /** Folder that holds the built site, or what tells it for each request. */
  readonly root: string | (() => string);
  /** Path under which the site lives; begins and ends with "/". Default "/". */
  readonly base?: string;
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Sees each request first; returning true means that it has been answered. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Further headers for a file that is sent, by its name on disk. */
  readonly headers?: (file: string) => Readonly<Record<string, string>>;
  /** Changes a page's HTML on its way. */
  readonly page?: (html: string) => string;
}

export interface ServedSite {
  /** Address of the front page, with the base and a final "/". */
  readonly url: string;
  close(): Promise<void>;
}

const headersOf = (root: string, { file, compressed }: SiteFile): Record<string, string> => ({
  ...everywhere,
  "Content-Type": contentType(file),
  "Cache-Control": cacheControl(path.relative(root, file).replaceAll(path.sep, "/")),
  Vary: "Accept-Encoding",
  ...(compressed && { "Content-Encoding": compressed.encoding }),
});

async function respond(
  options: SiteOptions & typeof DEFAULTS,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (options.before(request, response)) return;
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const root = typeof options.root === "string" ? options.root : options.root();
  const answer = await siteFile(root, options.base, request.url ?? "/", accepted);
  if (!answer) response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
  else if ("location" in answer) response.writeHead(301, { Location: answer.location }).end();
  else {
    const isChanged = options.page !== undefined && answer.file.endsWith(".html");
    const sent: SiteFile = isChanged ? { status: answer.status, file: answer.file } : answer;
    response.writeHead(sent.status, { ...headersOf(root, sent), ...options.headers(sent.file) });
    if (request.method === "HEAD") response.end();
    else if (isChanged) response.end(options.page?.(await readFile(sent.file, "utf8")));
    else
      createReadStream(sent.compressed?.file ?? sent.file)
        .on("error", () => response.destroy())
        .pipe(response);
  }
}

const listening = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });

const DEFAULTS = {
  base: "/",
  port: 0,
  host: "localhost",
  before: (_request: IncomingMessage, _response: ServerResponse): boolean => false,
  headers: (_file: string): Readonly<Record<string, string>> => ({}),
};

/** Serves the folder until closed. Rejects with code EADDRINUSE where the port is taken. */
export async function serveSite(options: SiteOptions): Promise<ServedSite> {
  const all = { ...DEFAULTS, ...options };
  const server = createServer((request, response) => {
    respond(all, request, response).catch(() => response.destroy());
  });
  await listening(server, all.port, all.host);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${all.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
