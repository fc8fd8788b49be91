/** Packages that are published as ES modules only, and so are transformed like our own code. */
const ES_MODULES = [
  "jose",
  "nanoid",
  "p-limit",
  "yocto-queue",
  "parse5",
  "entities",
  "diff",
  "kysely",
  "@visx",
  "d3-.*",
  "internmap",
  "delaunator",
  "robust-predicates",
  "zendesk_app_framework_sdk",
];

const shared = {
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join("|")})/)`],
  testEnvironment: "node",
};

const projectIn = (name, more = {}) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  ...more,
});

/** One project for each part of the house; `npm test -- --selectProjects domain` runs one. */
export default {
  projects: [
    projectIn("domain"),
    projectIn("contract"),
    projectIn("server", {
      testEnvironment: "<rootDir>/test/support/server/sameArrays.cjs",
      globalSetup: "<rootDir>/test/support/server/globalSetup.ts",
      globalTeardown: "<rootDir>/test/support/server/globalTeardown.ts",
    }),
    projectIn("desk"),
    projectIn("app", {
      testEnvironment: "jsdom",
      moduleNameMapper: { "^react-merge-refs$": "<rootDir>/test/support/app/mergeRefs.ts" },
      setupFiles: ["<rootDir>/test/support/app/jsdom.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/app/matchers.ts"],
    }),
    projectIn("house"),
    projectIn("browser", {
      globalSetup: "<rootDir>/test/support/browser/globalSetup.ts",
      globalTeardown: "<rootDir>/test/support/browser/globalTeardown.ts",
    }),
  ],
  testTimeout: 60000,
};
