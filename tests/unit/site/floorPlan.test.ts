import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns, floorPlan } from "../../../src/lib/site/floorPlan.ts";

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });
const perRow = fc.integer({ min: 1, max: 3 });

describe("floorPlan(sizes, perRow)", () => {
  test("walks the first row to the right, the second to the left, and goes down at the ends", () => {
    expect(floorPlan([1, 1, 1, 1, 1], 2).map(({ row, start, exit }) => [row, start, exit])).toEqual(
      [
        [1, 1, "right"],
        [1, 13, "down"],
        [2, 13, "left"],
        [2, 1, "down"],
        [3, 1, "none"],
      ],
    );
  });

  test("fills every row from wall to wall without overlap", () => {
    fc.assert(
      fc.property(sizes, perRow, (minutes, n) => {
        const rows = Map.groupBy(floorPlan(minutes, n), ({ row }) => row);
        for (const rooms of rows.values()) {
          const inOrder = [...rooms].sort((a, b) => a.start - b.start);
          expect(inOrder[0]?.start).toBe(1);
          expect(inOrder.at(-1)?.end).toBe(columns + 1);
          inOrder.slice(1).forEach((room, i) => expect(room.start).toBe(inOrder[i]?.end));
        }
      }),
    );
  });

  test("puts each room beside or below the one before it, where the door is", () => {
    fc.assert(
      fc.property(sizes, perRow, (minutes, n) => {
        const places = floorPlan(minutes, n);
        places.slice(1).forEach((place, i) => {
          const before = places[i] as (typeof places)[number];
          if (before.exit === "right")
            expect([place.row, place.start]).toEqual([before.row, before.end]);
          if (before.exit === "left")
            expect([place.row, place.end]).toEqual([before.row, before.start]);
          if (before.exit === "down") {
            expect(place.row).toBe(before.row + 1);
            expect(
              Math.min(place.end, before.end) - Math.max(place.start, before.start),
            ).toBeGreaterThan(4);
          }
        });
        expect(places.at(-1)?.exit).toBe("none");
      }),
    );
  });

  test("gives a longer room more floor, and a short one enough to stand in", () => {
    const [short, long] = floorPlan([5, 95], 2);
    const width = (place: typeof short) => (place?.end ?? 0) - (place?.start ?? 0);
    expect(width(long)).toBeGreaterThan(width(short));
    expect(width(short)).toBeGreaterThanOrEqual(9);
  });
});
