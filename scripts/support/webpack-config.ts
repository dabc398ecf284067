import { createRequire } from "node:module";
import { join } from "node:path";
import type { Configuration } from "webpack";
import type { Configuration as ServerConfiguration } from "webpack-dev-server";

type MakeConfig = (
  env: Readonly<Record<string, unknown>>,
  argv: { readonly mode: "development" | "production" },
) => Configuration & { devServer?: ServerConfiguration };

/** The project's webpack.config.js, which stays plain JavaScript because webpack's own command line reads it. */
export const makeWebpackConfig = createRequire(__filename)(
  join(__dirname, "../../webpack.config.js"),
) as MakeConfig;
