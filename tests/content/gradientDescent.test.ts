// Room 2 tells, in its HTML and without a script, every figure that it is there to teach.
import { describe, expect, test } from "vitest";
import { builtText } from "./built.ts";
import { readText } from "./readText.ts";

const html = builtText("gradient-descent/index.html");
const room = readText(html);

describe.each<[part: string, told: readonly RegExp[]]>([
  ["the riddle", [/It prints y=3\.0553 x\+1\.8003/]],
  [
    "the α dial",
    [/both errors are 3×0\.8 ?10 ?=0\.3221/, /0\.9 5\.4 1\.08 4\.536/, /1 6 0 6 leaps/],
  ],
  ["the promised drop", [/the promise is 36 ?α, and the bend takes 36 ?α ?2 back/]],
  [
    "the gradient's geometry",
    [/=8\.944/, /30° 4cos30°\+8sin30°=7\.464/, /The angle between the two is 62\.49°/],
  ],
  [
    "the regression by hand",
    [
      /139−65\.68\+7\.7704=81\.0904/,
      /−195/,
      /−55/,
      /2 1\.3752 0\.3888 47\.343 −45\.4128 −12\.9712/,
    ],
  ],
  ["w past its answer", [/shoots past 3 at epoch 9, goes up to 3\.2725 at epoch 25/]],
  ["a flat loss", [/At epoch 50 the loss has fallen from 139 to 0\.1529/, /b=1\.083/]],
  [
    "the two curvatures",
    [/12\+2 ?34=23\.6619/, /12−2 ?34=0\.3381/, /0\.99662 204\.7 epochs/, /=69\.99/],
  ],
  ["the largest α", [/α<2λ ?max ?=0\.084524/]],
  ["the epochs to four decimals", [/0\.01 2 949 0\.05 586 0\.08 365 1\/12 386 0\.085 diverges/]],
  [
    "standardising",
    [/one step, and you are there, at w ?z ?=4\.2426 and b ?z ?=11/, /From 2 949 epochs to 1,/],
  ],
  ["stretching", [/becomes 605 009\. The largest stable step shrinks to 9\.09×10−6/]],
  [
    "two valleys",
    [/x=−1\.3008 and x=1\.1309, with a maximum between them at 0\.1699/, /less than 0\.1398/],
  ],
  ["the 2-cycle", [/hopping between −1\.4451 and −1\.0849/]],
  ["the saddle", [/after 76 steps .{1,9} is larger than 1/]],
  ["the shelf", [/you are at 0\.0033 after a thousand steps/, /past −10 after 340 steps/]],
  ["the plain", [/stops at x=0\.063, after 3 134 steps/]],
  ["the kink", [/bounce between −0\.07 and 0\.03 without end/]],
  ["a sum instead of a mean", [/falls from 0\.084524 to 0\.016905/]],
])("%s is told with its figures", (_, told) => {
  test.each(told.map((figure) => [figure]))("%s", (figure) => {
    expect(figure.test(room), nearest(figure)).toBe(true);
  });
});

/** What stands about the figure's last number, where it is not told as expected. */
const nearest = (figure: RegExp): string => {
  const number =
    figure.source
      .match(/\d[\d\\.]*/g)
      ?.at(-1)
      ?.replaceAll("\\", "") ?? "";
  const at = room.indexOf(number);
  return at < 0 ? `${number} is nowhere.` : `… ${room.slice(Math.max(0, at - 90), at + 60)} …`;
};

const ids = [
  "alpha-dial",
  "predicted-drop",
  "direction-dial",
  "largest-alpha",
  "basins",
  "stopping-rule",
];

const figureOf = (id: string): string => {
  const from = html.indexOf(`<figure class="demo" id="${id}"`);
  return html.slice(from, html.indexOf("</figure>", from));
};

describe.each(ids)("%s without a script", (id) => {
  const figure = figureOf(id);
  const answer = readText(/<details class="prediction-folded">[^]*?<\/details>/.exec(figure)![0]);
  const table = /<details class="demo-table">[^]*?<\/details>/.exec(figure)![0];

  test("has two pictures, each with its name", () => {
    expect(figure.match(/<svg [^>]*class="figure-svg"/g)).toHaveLength(2);
    expect(figure.match(/role="img" aria-label="[^"]{20,}"/g)).toHaveLength(2);
  });
  test("has its table", () => expect(table.match(/<tr>/g)!.length).toBeGreaterThan(1));
  test("folds the question and its answer away, the answer with a number", () =>
    expect(answer).toMatch(/\? .*\d|\. .*\d/));
  test("says nothing that only a computer would say", () =>
    expect(readText(figure)).not.toMatch(/NaN|Infinity|undefined|\[object/));
});
