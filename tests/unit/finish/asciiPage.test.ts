import { expect, test } from "vitest";
import { asciiPage } from "../../../scripts/finish/asciiPage.ts";

test("signs of text and attributes become character references", () => {
  expect(asciiPage('<p title="f′">Δx → 𝑥</p>')).toBe(
    '<p title="f&#8242;">&#916;x &#8594; &#119909;</p>',
  );
});

test("signs of structured data become escapes that JSON reads back", () => {
  const data = { name: "Δ“𝑥”" };
  const page = asciiPage(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
  expect(page).toMatch(/^[\0-\x7f]*$/);
  expect(JSON.parse(page.replace(/<[^>]*>/g, ""))).toEqual(data);
});

test("scripts and styles, whose hashes stand in the policy, stay as they are", () => {
  const both = '<style>a{content:"←"}</style><script>f("′")</script>';
  expect(asciiPage(`${both}′${both}`)).toBe(`${both}&#8242;${both}`);
});
