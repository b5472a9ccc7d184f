// What the linter holds: types, accessibility of markup, and no text turned into code.
import astro from "eslint-plugin-astro";
import jsxA11y from "eslint-plugin-jsx-a11y";
import * as mdx from "eslint-plugin-mdx";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const property = (name) => ({
  selector: `AssignmentExpression > MemberExpression.left[property.name="${name}"]`,
  message: `Do not set ${name}: build nodes instead.`,
});
const call = (name) => ({
  selector: `CallExpression > MemberExpression.callee[property.name="${name}"]`,
  message: `Do not call ${name}: build nodes instead.`,
});

/** Ways in which text becomes markup at run time; Trusted Types would block them too. */
const textAsMarkup = [
  ...["innerHTML", "outerHTML", "srcdoc"].map(property),
  ...["insertAdjacentHTML", "setHTMLUnsafe", "createContextualFragment"].map(call),
  {
    selector: `CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]`,
    message: "Do not write to the document: build nodes instead.",
  },
];
const markupAttribute = {
  selector: `JSXAttribute[name.name="dangerouslySetInnerHTML"]`,
  message: "Do not set markup from text: build nodes instead.",
};

export default defineConfig(
  { ignores: ["dist/", ".astro/", ".cache/", ".venv/", "node_modules/", "test-results/"] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...astro.configs["jsx-a11y-recommended"],
  // the plugin itself is already there, brought by astro's configuration
  {
    files: ["**/*.tsx"],
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      "jsx-a11y/label-has-associated-control": ["error", { controlComponents: ["Slider"] }],
    },
    settings: {
      "jsx-a11y": {
        attributes: { for: ["for", "htmlFor"] },
        // of ui/native.tsx, judged as what they become
        components: { Label: "label", Field: "input", Tick: "input", Menu: "select" },
      },
    },
  },
  { ...mdx.flat, files: ["**/*.mdx"] },
  {
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-syntax": ["error", ...textAsMarkup, markupAttribute],
      eqeqeq: ["error", "always"],
      "@typescript-eslint/no-unused-expressions": ["error", { allowShortCircuit: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    // what the build drew there, the browser leaves as it stands; nothing is parsed at run time
    files: ["src/components/plot/Plot.tsx", "src/components/ui/Tex.tsx"],
    rules: { "no-restricted-syntax": ["error", ...textAsMarkup] },
  },
  {
    // whatever a pointer does on a plot, a slider and a number field beside it do by keyboard
    files: ["src/components/plot/*.tsx"],
    rules: {
      "jsx-a11y/click-events-have-key-events": "off",
      "jsx-a11y/no-noninteractive-element-interactions": "off",
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
