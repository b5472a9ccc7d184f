// This folder's site → built in this process; the last line says, as JSON, what that took.
import { build } from "astro";

const start = performance.now();
await build({ root: process.cwd(), force: true, logLevel: "warn" });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    gigabytes: (maxRSS * 1024) / 1e9,
  }),
);
