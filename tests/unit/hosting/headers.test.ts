// What a host must say, header by header, and that every sample says just that.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cacheControl, everywhere } from "../../../scripts/hosting/headers.ts";
import { headersFile, samples } from "../../../scripts/hosting/samples.ts";

const directives = (policy: string): Map<string, string> =>
  new Map(policy.split(/;\s*/).map((one) => one.split(/ (.*)/) as [string, string]));

describe("the strictest class of each header", () => {
  const policy = directives(everywhere["Content-Security-Policy"] ?? "");

  test.each([
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    ["frame-ancestors", "'none'"],
    ["object-src", "'none'"],
    ["require-trusted-types-for", "'script'"],
  ])("the policy's %s is %s", (name, value) => {
    expect(policy.get(name)).toBe(value);
  });

  test.each([
    ["X-Frame-Options", "DENY"],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Embedder-Policy", "require-corp"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
  ])("%s is %s", (name, value) => {
    expect(everywhere[name]).toBe(value);
  });

  test("HSTS holds for two years, for the host and all below it", () => {
    const [age, ...more] = (everywhere["Strict-Transport-Security"] ?? "").split("; ");
    expect(Number(age?.replace("max-age=", ""))).toBeGreaterThanOrEqual(2 * 365 * 24 * 60 * 60);
    expect(more).toContain("includeSubDomains");
  });

  test("every feature that the Permissions-Policy names is shut, for the page itself too", () => {
    const features = (everywhere["Permissions-Policy"] ?? "").split(", ");
    expect(features.every((feature) => /^[a-z-]+=\(\)$/.test(feature))).toBe(true);
    for (const name of ["camera", "geolocation", "microphone", "payment", "usb"])
      expect(features).toContain(`${name}=()`);
  });

  test("no header tells what the server is", () => {
    expect(Object.keys(everywhere).join()).not.toMatch(/server|powered|version/i);
  });
});

test.each([
  ["_astro/style.abcdefgh.css", "public, max-age=31536000, immutable"],
  ["", "no-cache"],
  ["derivatives/", "no-cache"],
  ["sw.js", "no-cache"],
  ["_astronomy/", "no-cache"],
])("“%s” is cached as %s", (path, value) => {
  expect(cacheControl(path)).toBe(value);
});

describe("the samples", () => {
  test.each(Object.entries(samples))("%s is what `npm run hosting` writes", (file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text());
  });

  const written = Object.entries(samples).map(([file, text]) => [file, text()] as const);
  const texts = [["_headers", headersFile("/")] as const, ...written];
  test.each(texts)("%s holds every header with its value", (_, text) => {
    for (const [name, value] of Object.entries(everywhere)) {
      // CloudFront has fields of its own for the best known
      const known = text.includes("SecurityHeadersConfig") && !text.includes(`"${name}"`);
      if (!known) expect(text).toContain(name);
      if (!known || !/nosniff|max-age/.test(value)) expect(text).toContain(value);
    }
  });

  test("CloudFront's own fields say nosniff, and HSTS for as long", () => {
    const { SecurityHeadersConfig: own } = JSON.parse(
      samples["docs/hosting/cloudfront-headers.json"]!(),
    ) as { SecurityHeadersConfig: Record<string, Record<string, unknown>> };
    expect(own["ContentTypeOptions"]).toEqual({ Override: true });
    const hsts = own["StrictTransportSecurity"];
    expect(everywhere["Strict-Transport-Security"]).toBe(
      `max-age=${String(hsts?.["AccessControlMaxAgeSec"])}; includeSubDomains`,
    );
    expect(hsts?.["IncludeSubdomains"]).toBe(true);
  });

  test("_headers under a base names the paths below it", () => {
    const paths = headersFile("/x/").match(/^\/.*$/gm);
    expect(paths).toEqual(["/x/*", "/x/_astro/*"]);
  });

  test("nginx adds headers in one place, so that no location drops them", () => {
    const conf = samples["docs/hosting/nginx.conf"]!();
    const locations = [...conf.matchAll(/^ *location [^{]*\{[^}]*\}/gm)].map(([block]) => block);
    expect(locations.length).toBeGreaterThan(0);
    for (const block of locations) expect(block.replace(/#.*$/gm, "")).not.toContain("add_header");
  });
});
