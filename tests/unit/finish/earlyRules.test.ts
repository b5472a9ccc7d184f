import { describe, expect, test } from "vitest";
import { earlyRules } from "../../../scripts/finish/earlyRules.ts";

const html = '<body><nav class="menu open" id="top"><a href="#">word</a></nav><p>';

describe("earlyRules(css)(html) keeps", () => {
  test.each([
    ["p{a:b}"],
    ["html{a:b}"],
    ["*{a:b}"],
    [":root{--c:d}"],
    [".menu.open>a:hover{a:b}"],
    ["#top::before{a:b}"],
    [":is(.menu,.other) a{a:b}"],
    ["a:not(.other){a:b}"],
    ["@media (width>=1px){p{a:b}}"],
    ["@supports (a:b){p{a:b}}"],
    ["@keyframes k{from{a:b}}"],
  ])("%s", (css) => expect(earlyRules(css)(html)).toBe(css));
});

describe("earlyRules(css)(html) leaves out", () => {
  test.each([
    [".other{a:b}"],
    [".menu .other{a:b}"],
    ["table{a:b}"],
    ["#bottom{a:b}"],
    [":is(.other,table) a{a:b}"],
    ["@media (width>=1px){.other{a:b}}"],
    ["@media print{p{a:b}}"],
    ["/* a word */"],
  ])("%s", (css) => expect(earlyRules(css)(html)).toBe(""));

  test("the selectors of a rule that match nothing, and keeps the rule's place", () => {
    expect(earlyRules("table,p,a{a:b}.other{c:d}nav{e:f}")(html)).toBe("p,a{a:b}nav{e:f}");
  });
});
