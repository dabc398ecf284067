/** The pane over https with a certificate this machine trusts, as desktop Excel wants it. */
import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { makeWebpackConfig } from "../support/webpack-config";

async function main(): Promise<void> {
  const httpsOptions = await getHttpsServerOptions();
  const config = makeWebpackConfig({ https: true, httpsOptions }, { mode: "development" });
  const server = new WebpackDevServer(config.devServer, webpack(config));
  await server.start();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
