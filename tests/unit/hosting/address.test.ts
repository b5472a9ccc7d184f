import { describe, expect, test } from "vitest";
import { siteAddress } from "../../../scripts/site/address.ts";

describe("siteAddress", () => {
  test.each([
    [{}, "http://localhost:4321", "/"],
    [{ SITE: "", BASE: "" }, "http://localhost:4321", "/"],
    [{ SITE: "https://example.org/", BASE: "/" }, "https://example.org", "/"],
    [{ SITE: "https://example.org", BASE: "downhill" }, "https://example.org", "/downhill/"],
    [{ SITE: "https://example.org", BASE: "/a/b" }, "https://example.org", "/a/b/"],
    [{ SITE: "https://example.org", BASE: "//" }, "https://example.org", "/"],
  ])("of %j is %s and %s", (environment, site, base) => {
    expect(siteAddress(environment)).toEqual({ site, base });
  });

  test.each([
    [{ SITE: "example.org" }, "SITE=https://example.org"],
    [{ SITE: "ftp://example.org" }, "SITE=https://example.org"],
    [{ SITE: "https://example.org/x/" }, "SITE=https://example.org BASE=/x/"],
    [{ BASE: "../x" }, "BASE=/downhill/"],
  ])("of %j stops, and says what to write", (environment, cure) => {
    expect(() => siteAddress(environment)).toThrow(cure);
  });
});
