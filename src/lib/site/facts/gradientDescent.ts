// Every figure of Room 2 that takes a whole descent to compute, by name.
import type { Facts } from "../facts.ts";
import { landscapes } from "./landscapes.ts";
import { regressionRuns } from "./regressionRuns.ts";

export const gradientDescent: Facts = { ...regressionRuns, ...landscapes };
