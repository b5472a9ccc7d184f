import { describe, expect, test } from "vitest";
import { isoMinutes, jsonForScript, pageTitle } from "../../../src/lib/site/seo.ts";

describe("pageTitle(title)", () => {
  test.each([
    ["Derivatives", "Derivatives · Downhill"],
    ["Downhill", "Downhill"],
    ["x".repeat(49), `${"x".repeat(49)} · Downhill`],
    ["x".repeat(50), "x".repeat(50)],
  ])("%s becomes %s", (title, full) => {
    expect(pageTitle(title)).toBe(full);
    expect(full.length).toBeLessThanOrEqual(60);
  });
});

describe("isoMinutes(minutes)", () => {
  test.each([
    [45, "PT45M"],
    [60, "PT1H"],
    [75, "PT1H15M"],
    [0, "PT0M"],
  ])("%i is %s", (minutes, iso) => {
    expect(isoMinutes(minutes)).toBe(iso);
  });
});

describe("jsonForScript(graph)", () => {
  test("cannot end the script it stands in, and says the same", () => {
    const graph = { name: "</script><script>alert(1)</script>" };
    expect(jsonForScript(graph)).not.toContain("<");
    expect(JSON.parse(jsonForScript(graph))).toEqual(graph);
  });
});
