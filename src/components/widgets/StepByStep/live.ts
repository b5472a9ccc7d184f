// What a reader's own function needs: the kernel, and the parts that show formulas. Fetched when
// the function is first changed.

export { Derivation } from "./Derivation.tsx";
export { Reading } from "./Reading.tsx";
export { worked } from "./model.ts";
