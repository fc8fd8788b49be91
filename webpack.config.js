import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Each location of the app with the module that starts it; the service fills the page's markers. */
const LOCATIONS = { ticket_sidebar: "./src/ticketSidebar.tsx", nav_bar: "./src/navBar.tsx" };

/** How zod writes JSON Schema, 5 kB that only the service needs. */
const LEFT_OUT = Object.fromEntries(
  ["json-schema-processors", "to-json-schema"].map((name) => [
    at(`node_modules/zod/v4/core/${name}.js`),
    false,
  ]),
);

/**
 * Files that bring texts for a bundle of their own. The same JSON is one module for all who import
 * it, in the first bundle and whole; a layer each makes it one per file, with its sections only.
 */
const TEXTS = ["cardTexts", "draftTexts", "handoverTexts", "issueTexts", "laterTexts"];

const shared = {
  mode: "production",
  context: at("."),
  target: ["web", "es2020"],
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
};

const app = {
  ...shared,
  name: "app",
  entry: LOCATIONS,
  output: {
    path: at("dist/app"),
    publicPath: "/app/",
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    clean: { keep: "zaf_sdk.js" },
  },
  resolve: { extensions: [".tsx", ".ts", ".js"], alias: LEFT_OUT },
  experiments: { layers: true },
  module: {
    rules: [
      ...TEXTS.map((name) => ({
        test: /translations[\\/]en\.json$/,
        issuer: at(`src/i18n/${name}.ts`),
        layer: name,
      })),
      {
        test: /wording[\\/]packs[\\/].+\.ts$/,
        enforce: "pre",
        use: at("scripts/withoutExamples.mjs"),
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        // As small as terser's own minifier makes it, in a third of the time.
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: { ecma: 2020, compress: { passes: 2 }, format: { comments: false } },
      }),
    ],
  },
  plugins: Object.keys(LOCATIONS).map(
    (location) =>
      new HtmlWebpackPlugin({
        template: at("src/page.html"),
        filename: `${location}.html`,
        chunks: [location],
        scriptLoading: "defer",
        minify: false,
      }),
  ),
};

/** The framework's client for practice and test pages; production pages load Zendesk's own. */
const sdk = {
  ...shared,
  name: "sdk",
  entry: "zendesk_app_framework_sdk",
  output: {
    path: at("dist/app"),
    filename: "zaf_sdk.js",
    library: { name: "ZAFClient", type: "window" },
  },
};

export default [app, sdk];
