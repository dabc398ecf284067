import { resolve } from "node:path";
import webpack from "webpack";
import { makeWebpackConfig } from "../support/webpack-config";

/** Builds the demo into a folder and says where that is. Throws with webpack's own words when it cannot. */
export async function buildDemoSite(folder = resolve(__dirname, "../../.cache/demo")): Promise<string> {
  const config = makeWebpackConfig({ demo: true }, { mode: "production" });
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) =>
      error || !result ? fail(error ?? new Error("webpack gave no result")) : done(result),
    );
  });
  await new Promise<void>((done) => compiler.close(() => done()));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
  return folder;
}
