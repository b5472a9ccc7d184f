import { expect, test } from "vitest";
import { atFirstPart, partStart, withPauses } from "../../../scripts/finish/parts.ts";

test("atFirstPart(html) cuts in front of the first part", () => {
  expect(atFirstPart(`a${partStart}b${partStart}c`)).toEqual(["a", `${partStart}b${partStart}c`]);
  expect(atFirstPart("a")).toEqual(["a", ""]);
});

test("withPauses(html) puts an element that does nothing between two parts", () => {
  const two = `${partStart}a</section>${partStart}b</section>`;
  expect(withPauses(two)).toBe(
    `${partStart}a</section><script type="text/plain"></script>${partStart}b</section>`,
  );
});
