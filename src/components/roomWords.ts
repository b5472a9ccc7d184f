// Every component name that a room may use; rooms import nothing themselves.

import SecantTangent from "./widgets/SecantTangent/SecantTangent.astro";

export const roomWords = { SecantTangent };
