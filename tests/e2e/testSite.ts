// The built site → the same site for tests: it can lose files, and hears what goes wrong in pages.
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { everywhere } from "../../scripts/hosting/headers.ts";
import { type ServedSite, serveSite } from "../../scripts/site/staticServer.ts";

const VIOLATIONS = "/heard/violations";
const ERRORS = "/heard/errors";
const PROBE = "/heard/probe.js";
const BEFORE = "/heard/before.js";
const EMPTY = "/heard/nothing.html";

/** For an engine whose protocol does not tell of errors: the page itself does. */
const PROBE_SCRIPT = `
  const tell = (text) => navigator.sendBeacon("${ERRORS}", String(text));
  addEventListener("error", (event) => {
    if (event.message) tell(event.message);
  });
  addEventListener("unhandledrejection", (event) => tell(event.reason));
  const { error } = console;
  console.error = (...words) => {
    tell(words.join(" "));
    error(...words);
  };`;

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

export interface TestSite extends ServedSite {
  /** Address of a page with nothing on it. */
  readonly emptyPage: string;
  /** From now on, requests whose path matches fail with 500. */
  lose(files: RegExp): void;
  /** From now on, pages carry this markup at the end of their body, as an attacker might put it. */
  inject(markup: string): void;
  /** From now on, no connection comes about. */
  cut(): void;
  /** From now on, another build is served: the one in this folder. */
  serve(folder: string): void;
  /** From now on, pages are sent to the byte as they were built: an engine that needs a probe hears no errors. */
  leaveUnchanged(): void;
  /** From now on, this script runs before the page's own: a browser that is broken in some way. */
  precede(script: string): void;
  /** Serves the site whole and as it was built again: a test has ended. */
  restore(): void;
  /**
   * Violations of the Content-Security-Policy since the last call, as the browser told them. A test
   * that took one has provoked it: where it, or the next test, hears the same again, that is dropped.
   */
  takeViolations(): readonly string[];
  /** Errors that pages told of themselves since the last call. */
  takeErrors(): readonly string[];
  /** Paths requested since the last call. */
  takeRequests(): readonly string[];
}

/**
 * The page's own policy and the host's, both as a header, since only a header may name a report
 * address.
 */
function reportingPolicy(file: string): Record<string, string> {
  const policy = file.endsWith(".html") && POLICY.exec(readFileSync(file, "utf8"))?.[1];
  if (!policy) return {};
  const text = policy.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  const ofHost = everywhere["Content-Security-Policy"];
  const policies = [text, ofHost].map((one) => `${one}; report-uri ${VIOLATIONS}`);
  return { "Content-Security-Policy": policies.join(", ") };
}

function violation(report: string): string {
  const fields = (JSON.parse(report) as Record<string, Record<string, string>>)["csp-report"];
  const directive = fields?.["effective-directive"] ?? fields?.["violated-directive"];
  return `${directive} blocked ${fields?.["blocked-uri"]} on ${fields?.["document-uri"]}`;
}

function readBody(request: IncomingMessage, use: (body: string) => void): void {
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => use(body));
}

/** Serves `dist` on a free port. Throws where the site was not built. */
export async function serveForTests({ withProbe }: { withProbe: boolean }): Promise<TestSite> {
  const built = "dist";
  if (!existsSync(path.join(built, "index.html")))
    throw new Error("The end-to-end tests drive the built site: run `npm run build` first.");
  let root = built;
  let isCut = false;
  let isUnchanged = false;
  let lost: RegExp | undefined;
  let injected = "";
  let preceding = "";
  let taken = new Set<string>();
  let takenBefore = taken;
  const violations: string[] = [];
  const errors: string[] = [];
  const requests: string[] = [];

  const before = (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = request.url ?? "";
    if (isCut) {
      request.socket.destroy();
      return true;
    }
    if (url === PROBE || url === BEFORE) {
      response.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "no-store" });
      response.end(url === PROBE ? PROBE_SCRIPT : preceding);
      return true;
    }
    if (url === EMPTY) {
      response.writeHead(200, { "Content-Type": "text/html" });
      response.end("<!doctype html><title>Nothing</title><link rel='icon' href='data:,'>");
      return true;
    }
    if (url === VIOLATIONS)
      readBody(request, (body) => {
        const told = violation(body);
        // each policy reports for itself, and the second report may come when the next test has begun
        if (!taken.has(told) && !takenBefore.has(told)) violations.push(told);
      });
    else if (url === ERRORS) readBody(request, (body) => errors.push(body));
    else {
      requests.push(url);
      if (!lost?.test(url)) return false;
    }
    response.writeHead(url.startsWith("/heard/") ? 204 : 500).end();
    return true;
  };

  const site = await serveSite({
    root: () => root,
    before,
    headers: reportingPolicy,
    page: (html) => {
      if (isUnchanged) return html;
      const first = [withProbe && PROBE, preceding && BEFORE].filter(Boolean);
      const scripts = first.map((address) => `<script src="${address}"></script>`).join("");
      return html
        .replace("<head>", `<head>${scripts}`)
        .replace(/(?=<\/body>|$(?![^]))/, () => injected);
    },
  });
  return {
    ...site,
    emptyPage: new URL(EMPTY, site.url).href,
    lose: (files) => (lost = files),
    inject: (markup) => (injected = markup),
    cut: () => (isCut = true),
    serve: (folder) => (root = folder),
    leaveUnchanged: () => (isUnchanged = true),
    precede: (script) => (preceding = script),
    restore: () => {
      root = built;
      isCut = false;
      isUnchanged = false;
      lost = undefined;
      injected = "";
      preceding = "";
      takenBefore = taken;
      taken = new Set();
    },
    takeViolations: () => {
      const told = violations.splice(0);
      told.forEach((one) => taken.add(one));
      return told;
    },
    takeErrors: () => errors.splice(0),
    takeRequests: () => requests.splice(0),
  };
}
