// Two projects: everything but the pane runs in plain Node, the pane in jsdom.
const esModules = [
  "@ironcalc",
  "@cj-tech-master",
  "@fluentui",
  "@griffel",
  "react-intl",
  "@formatjs",
  "intl-messageformat",
  "fflate",
  "chrono-node",
].join("|");

const shared = {
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules}))`],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/taskpane/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/taskpane/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/tests/taskpane/setup.ts"],
    },
  ],
};
