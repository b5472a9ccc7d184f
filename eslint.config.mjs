// What the linter holds: types, accessibility of markup, and no text turned into code.
import astro from "eslint-plugin-astro";
import jsxA11y from "eslint-plugin-jsx-a11y";
import * as mdx from "eslint-plugin-mdx";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Ways in which text becomes code or markup at run time; Trusted Types would block them too. */
const textAsCode = [
  "error",
  ...["innerHTML", "outerHTML", "srcdoc"].map((name) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name="${name}"]`,
    message: `Do not set ${name}: build nodes instead.`,
  })),
  ...["insertAdjacentHTML", "setHTMLUnsafe", "createContextualFragment"].map((name) => ({
    selector: `CallExpression > MemberExpression.callee[property.name="${name}"]`,
    message: `Do not call ${name}: build nodes instead.`,
  })),
  {
    selector: `JSXAttribute[name.name="dangerouslySetInnerHTML"]`,
    message: "Do not set markup from text: build nodes instead.",
  },
  {
    selector: `CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]`,
    message: "Do not write to the document: build nodes instead.",
  },
];

export default defineConfig(
  { ignores: ["dist/", ".astro/", ".cache/", ".venv/", "node_modules/", "test-results/"] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...astro.configs["jsx-a11y-recommended"],
  {
    files: ["**/*.tsx"],
    ...jsxA11y.flatConfigs.recommended,
  },
  { ...mdx.flat, files: ["**/*.mdx"] },
  {
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-syntax": textAsCode,
      eqeqeq: ["error", "always"],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    // an author's words are components that the page passes in, which the linter cannot see
    files: ["**/*.mdx"],
    rules: {
      "no-undef": "off",
      "no-unused-expressions": "off",
      "@typescript-eslint/no-unused-expressions": "off",
      "react/jsx-no-undef": "off",
    },
  },
);
