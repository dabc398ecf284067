/**
 * Two sites come out of here:
 *  - the pane (`npm run build`, dist/): static files for any host, office.js from Microsoft's CDN;
 *  - the demo (`npm run demo`, .cache/demo/): the same pane beside a spreadsheet in a page, office.js from node_modules.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { version } = require("./package.json");

const DEVELOPMENT_URL = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** No request leaves the page but the ones office.js makes to load itself (docs/privacy.md). */
function contentSecurityPolicy({ office, connect }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${office} 'wasm-unsafe-eval'`.replace(/ +/g, " "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

function shared(mode, name) {
  return {
    name,
    mode,
    target: ["web", "es2022"],
    devtool: "source-map",
    module: { rules: [typescript] },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    performance: { hints: false },
    stats: { preset: "errors-warnings", timings: true },
    // Two builds at once (a test, the demo) would spoil a shared cache on disk; swc is quick enough without.
    cache: false,
  };
}

function panePage(policy, scripts) {
  const csp = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const officeScript = scripts.map((source) => `<script src="${source}"></script>`).join("\n    ");
  return new HtmlPlugin({
    filename: "taskpane.html",
    template: "src/taskpane/taskpane.html",
    chunks: ["taskpane"],
    scriptLoading: "defer",
    csp,
    officeScript,
    version,
  });
}

const icons = { from: "assets/icons/*.png", to: "assets/[name][ext]" };

/** The pane as it is deployed, or as webpack-dev-server shows it to a desktop Excel. */
function pane(env, mode) {
  const baseUrl = (process.env.BASE_URL || DEVELOPMENT_URL).replace(/\/+$/, "");
  const development = mode === "development";
  return {
    ...shared(mode, `pane-${mode}`),
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: development ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: development ? "[name].js" : "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      panePage(
        contentSecurityPolicy({
          office: "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
          connect: development ? "'self' wss://localhost:3000" : "'self'",
        }),
        [OFFICE_CDN],
      ),
      new CopyPlugin({
        patterns: [
          icons,
          { from: "assets/support.html", to: "support.html" },
          { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) =>
              content
                .toString()
                .replaceAll(DEVELOPMENT_URL, baseUrl)
                .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`),
          },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      server: env.https ? { type: "https", options: env.httpsOptions } : "http",
      headers: { "Access-Control-Allow-Origin": "*" },
      hot: false,
      client: { overlay: false },
    },
  };
}

/** The page with a spreadsheet on the left and the same pane in a frame on the right. */
function demo(mode) {
  return {
    ...shared(mode, `demo-${mode}`),
    // Nobody waits for a download from their own machine: minifying would only make them wait for the build.
    devtool: false,
    optimization: { minimize: false },
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      demo: "./src/demo/index.ts",
      "pane-bridge": "./src/demo/pane/pane-bridge.ts",
      "pane-office": "./src/demo/pane/pane-office.ts",
    },
    output: {
      path: path.resolve(__dirname, ".cache/demo"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    module: { rules: [typescript, { test: /\.wasm$/, type: "asset/resource" }] },
    plugins: [
      panePage(contentSecurityPolicy({ office: "", connect: "'self'" }), [
        "pane-bridge.js",
        "office-js/excel-web-16.00.js",
        "pane-office.js",
      ]),
      new HtmlPlugin({
        filename: "index.html",
        template: "src/demo/index.html",
        chunks: ["demo"],
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          icons,
          { from: "assets/samples/*.{xlsx,json}", to: "samples/[name][ext]" },
          {
            from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js",
            to: "office-js/excel-web-16.00.js",
            info: { minimized: true },
          },
        ],
      }),
    ],
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode === "production" ? "production" : "development";
  return env.demo ? demo(mode) : pane(env, mode);
};
