// `npm run hosting`: writes the samples for hosts into docs/hosting.
import { writeFileSync } from "node:fs";
import { samples } from "./hosting/samples.ts";

for (const [file, text] of Object.entries(samples)) writeFileSync(file, text());
