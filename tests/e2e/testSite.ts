// The built site → the same site for tests: it can lose files, and hears of policy violations.
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { type ServedSite, serveSite } from "../../scripts/site/staticServer.ts";

const REPORTS = "/policy-violations";
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

export interface TestSite extends ServedSite {
  /** From now on, requests whose path matches fail with 500; undefined ends that. */
  lose(files: RegExp | undefined): void;
  /** Violations of the Content-Security-Policy since the last call, as the browser told them. */
  takeViolations(): readonly string[];
  /** Paths requested since the last call. */
  takeRequests(): readonly string[];
}

/** The page's own policy, sent again as a header, since only a header may name a report address. */
function reportingPolicy(file: string): Record<string, string> {
  const policy = file.endsWith(".html") && POLICY.exec(readFileSync(file, "utf8"))?.[1];
  if (!policy) return {};
  const text = policy.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return { "Content-Security-Policy": `${text}; report-uri ${REPORTS}` };
}

function readReport(request: IncomingMessage, add: (violation: string) => void): void {
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    const report = (JSON.parse(body) as Record<string, Record<string, string>>)["csp-report"] ?? {};
    const directive = report["effective-directive"] ?? report["violated-directive"];
    add(`${directive} blocked ${report["blocked-uri"]} on ${report["document-uri"]}`);
  });
}

/** Serves `dist` on a free port. Throws where the site was not built. */
export async function serveForTests(root = "dist", base = "/"): Promise<TestSite> {
  if (!existsSync(path.join(root, "index.html")))
    throw new Error("The end-to-end tests drive the built site: run `npm run build` first.");
  let lost: RegExp | undefined;
  const violations: string[] = [];
  const requests: string[] = [];
  const before = (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = request.url ?? "";
    if (url === REPORTS) readReport(request, (violation) => violations.push(violation));
    else requests.push(url);
    if (url === REPORTS || lost?.test(url)) {
      response.writeHead(url === REPORTS ? 204 : 500).end();
      return true;
    }
    return false;
  };
  const site = await serveSite({ root, base, before, headers: reportingPolicy });
  return {
    ...site,
    lose: (files) => (lost = files),
    takeViolations: () => violations.splice(0),
    takeRequests: () => requests.splice(0),
  };
}
