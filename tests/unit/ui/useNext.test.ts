// @vitest-environment happy-dom
// What follows a hand: all of it in one idle moment, and at once when the hand is lifted.
import { h, render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { useNext } from "../../../src/components/ui/useNext.ts";

const Shown = ({ value }: { value: number }) => h("output", {}, useNext(value));

/** Shows two followers of a value; what they say is read once Preact has rendered. */
const show = async (value: number): Promise<string> => {
  render([h(Shown, { value }), h(Shown, { value })], document.body);
  return said();
};
const said = async (): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve));
  return document.body.textContent ?? "";
};

const moments: (() => void)[] = [];
vi.stubGlobal("requestIdleCallback", (moment: () => void) => moments.push(moment));
vi.stubGlobal("cancelIdleCallback", (nth: number) => (moments[nth - 1] = () => undefined));

afterEach(() => {
  dispatchEvent(new Event("pointerup"));
  render(null, document.body);
  moments.length = 0;
});

test("without a hand, a value is shown at once", async () => {
  expect(await show(1)).toBe("11");
  expect(await show(2)).toBe("22");
  expect(moments).toHaveLength(0);
});

test("while a hand is down, all followers catch up in one moment", async () => {
  await show(1);
  dispatchEvent(new Event("pointerdown"));
  expect(await show(2)).toBe("11");
  expect(await show(3)).toBe("11");
  expect(moments).toHaveLength(1);
  moments[0]!();
  expect(await said()).toBe("33");
});

test("at its lifting they catch up without it", async () => {
  await show(1);
  dispatchEvent(new Event("pointerdown"));
  await show(2);
  dispatchEvent(new Event("pointerup"));
  expect(await said()).toBe("22");
  moments.forEach((moment) => moment());
  expect(await said()).toBe("22");
});
