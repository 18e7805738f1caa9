import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";

/** The layers of DESIGN §3, lowest first: imports go downward only. */
const LAYERS = [
  "engine",
  "lexicons|importers|storage",
  "workflows",
  "web",
  "cli",
];

/** Forbids a layer to import from those above it. */
const layerRules = LAYERS.flatMap((layer, index) => {
  const above = LAYERS.slice(index + 1).flatMap((names) => names.split("|"));
  if (above.length === 0) return [];
  return layer.split("|").map((name) => ({
    files: [`src/${name}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: [
                ...above.map((other) => `**/${other}/**`),
                "**/server.js",
                "**/config.js",
              ],
              message: "Imports go downward only (CONTRIBUTING.md).",
            },
            ...(name === "engine"
              ? [{ group: ["node:*"], message: "The engine does no I/O." }]
              : []),
          ],
        },
      ],
    },
  }));
});

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage"] },
  js.configs.recommended,
  {
    files: ["src/**/*.ts", "tests/**/*.ts"],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      // `record["key"]` is what noPropertyAccessFromIndexSignature would ask for.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  ...layerRules,
  {
    files: ["public/**/*.js"],
    languageOptions: { globals: { ...globals.browser, Chart: "readonly" } },
  },
  {
    files: ["*.js", "bench/**/*.{js,cjs}", "tests/soak/*.js"],
    languageOptions: { globals: globals.node },
  },
);
