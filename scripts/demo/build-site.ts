import { resolve } from "node:path";
import webpack from "webpack";
import { makeWebpackConfig } from "../support/webpack-config";

/** Builds the demo into .cache/demo and says where that is. Throws with webpack's own words when it cannot. */
export async function buildDemoSite(mode: "development" | "production" = "production"): Promise<string> {
  const compiler = webpack(makeWebpackConfig({ demo: true }, { mode }));
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) =>
      error || !result ? fail(error ?? new Error("webpack gave no result")) : done(result),
    );
  });
  await new Promise<void>((done) => compiler.close(() => done()));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
  return resolve(__dirname, "../../.cache/demo");
}
