import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";

const here = dirname(fileURLToPath(import.meta.url));

/** The practice desk's page: one bundle, served by the desk itself. */
export default {
  context: here,
  entry: "./index.tsx",
  output: {
    path: join(here, "..", "..", "dist", "desk"),
    filename: "[name].[contenthash:8].js",
    publicPath: "/",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /svg-icons.*\.svg$/, type: "asset/source" },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    splitChunks: {
      chunks: "all",
      cacheGroups: { vendor: { test: /node_modules/, name: "vendor" } },
    },
  },
  plugins: [new HtmlWebpackPlugin({ template: "./index.html", favicon: "./favicon.svg" })],
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
};
