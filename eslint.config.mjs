import boundaries from "eslint-plugin-boundaries";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import whom (ARCHITECTURE.md): an arrow missing here is an error in `npm run lint`. */
const MAY_IMPORT = {
  core: ["core"],
  excel: ["excel", "core"],
  taskpane: ["taskpane", "excel", "core"],
  // Knows the host protocol and .xlsx; of core only the nouns it shares with everybody (Problem, addresses).
  embedded: ["embedded", "nouns"],
  cli: ["cli", "core", "excel", "embedded"],
  demo: ["demo", "core", "excel", "embedded"],
  nouns: ["nouns"],
};

/** Packages that belong to one folder only. */
const OWNED_PACKAGES = [
  {
    folders: ["core"],
    packages: [
      "react",
      "react-*",
      "@fluentui/*",
      "@microsoft/office-js",
      "@ironcalc/*",
      "@cj-tech-master/*",
      "fflate",
      "node:*",
    ],
  },
  {
    folders: ["excel"],
    packages: ["react", "react-*", "@fluentui/*", "@ironcalc/*", "@cj-tech-master/*", "fflate", "node:*"],
  },
  { folders: ["taskpane"], packages: ["@ironcalc/*", "@cj-tech-master/*", "fflate", "node:*"] },
  { folders: ["embedded"], packages: ["react", "react-*", "@fluentui/*"] },
];

export default tseslint.config(
  { ignores: ["node_modules", "dist", ".cache", "coverage", "webpack.config.js", "jest.config.js"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: "error",
      "no-alert": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cli/**"],
    rules: { "no-console": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
      "boundaries/elements": [
        { type: "nouns", pattern: "src/core/model" },
        ...["core", "excel", "taskpane", "embedded", "cli", "demo"].map((folder) => ({
          type: folder,
          pattern: `src/${folder}`,
        })),
      ],
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            { allow: { to: { module: { origin: ["external", "core"] } } } },
            ...Object.entries(MAY_IMPORT).map(([from, to]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: to.includes("core") ? [...to, "nouns"] : to } } } },
            })),
          ],
        },
      ],
    },
  },
  ...OWNED_PACKAGES.map(({ folders, packages }) => ({
    files: folders.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    ignores: ["src/embedded/node/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: packages, message: "This folder does not know that package (ARCHITECTURE.md)." },
          ],
        },
      ],
    },
  })),
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "process",
        "Excel",
        "Office",
        "fetch",
        "localStorage",
        "setTimeout",
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/call-sync-after-load": "off",
      "office-addins/load-object-before-read": "off",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/demo/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...jsxA11y.flatConfigs.recommended.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-floating-promises": "error" },
  },
);
