import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

type Rule = { name: string; comment: string };
type Report = { summary: { violations: { rule: { name: string }; from: string }[] } };

const root = join(__dirname, "..", "..");
const config = createRequire(__filename)("../../.dependency-cruiser.cjs") as { forbidden: Rule[] };

/** For each rule a file that breaks it, and what that file needs to exist. */
const BREAKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "no-cycles": {
    "server/http/first.ts": 'import "./second";',
    "server/http/second.ts": 'import "./first";',
  },
  "no-unknown-imports": { "server/http/lost.ts": 'import "./nowhere";' },
  "domain-is-pure": { "src/domain/tickets/impure.ts": 'import "node:fs";' },
  "domain-nouns-are-strangers": {
    "src/domain/ownership/nosy.ts": 'import "../patterns/trend";',
    "src/domain/patterns/trend.ts": "export const trend = 1;",
  },
  "templates-use-wording-only": {
    "src/domain/templates/nosy.ts": 'import "../ownership/owner";',
    "src/domain/ownership/owner.ts": "export const owner = 1;",
  },
  "contract-is-domain-on-the-wire": { "src/contract/clever.ts": 'import "express";' },
  "app-reaches-the-service-by-the-wire": {
    "src/ui/short.ts": 'import "../../server/errors";',
    "server/errors.ts": "export const errors = 1;",
  },
  "service-sees-domain-and-contract": {
    "server/http/seen.ts": 'import "../../src/ui/Badge";',
    "src/ui/Badge.ts": "export const Badge = 1;",
  },
  "desk-stands-alone": {
    "desk/api/lazy.ts": 'import "../../server/errors";',
  },
  "service-does-not-know-the-desk": {
    "server/http/cheat.ts": 'import "../../desk/api/store";',
    "desk/api/store.ts": "export const store = 1;",
  },
  "features-are-strangers": {
    "server/review/nosy.ts": 'import "../patterns/routes";',
    "server/patterns/routes.ts": "export const routes = 1;",
  },
  "one-door-to-zendesk-apps": { "src/review/direct.ts": 'import "zendesk_app_framework_sdk";' },
  "one-door-to-the-service": { "src/review/fetching.ts": 'import "@tanstack/react-query";' },
  "one-door-to-the-database": { "server/review/raw.ts": 'import "pg";' },
  "tools-stay-out": { "server/http/tool.ts": 'import "fast-check";' },
};

describe("the import rules", () => {
  const seen = violations();

  it("has a file that breaks each rule", () => {
    expect(Object.keys(BREAKS).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  });

  it.each(config.forbidden)("notices a break of $name: $comment", ({ name }) => {
    const breaking = Object.keys(BREAKS[name] ?? {});
    const noticed = seen.filter(({ rule }) => rule.name === name).map(({ from }) => from);

    expect(noticed).toEqual(expect.arrayContaining(breaking.slice(0, 1)));
  });
});

/** Plants all breaks in a small tree of its own and asks what the rules notice. */
function violations(): Report["summary"]["violations"] {
  const tree = mkdtempSync(join(tmpdir(), "unticket-boundaries-"));
  try {
    for (const file of ["package.json", "tsconfig.json", "tsconfig.base.json"]) {
      cpSync(join(root, file), join(tree, file));
    }
    symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
    for (const [path, text] of Object.values(BREAKS).flatMap((files) => Object.entries(files))) {
      mkdirSync(join(tree, dirname(path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    const cruiser = join(
      root,
      "node_modules",
      "dependency-cruiser",
      "bin",
      "dependency-cruise.mjs",
    );
    const words = ["src", "server", "desk", "--output-type", "json", "--config"];
    const { stdout } = spawnSync(
      process.execPath,
      [cruiser, ...words, join(root, ".dependency-cruiser.cjs")],
      { cwd: tree, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    return (JSON.parse(stdout) as Report).summary.violations;
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
