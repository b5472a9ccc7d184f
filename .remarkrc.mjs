// How the linter reads a room: braces inside `$…$` are mathematics, not JavaScript.
export default { plugins: ["remark-math"] };
