import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tls } from "../../../desk/apps/tls";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

const ROOT = join(__dirname, "..", "..", "..");
const ZCLI = join(ROOT, "tools", "zcli");
const MINUTES = 60_000;

let desk: TestDesk;
let server: Server;
let folder: string;

beforeAll(async () => {
  await run(process.execPath, [
    "--input-type=module",
    "-e",
    `import { install } from "./scripts/install.mjs"; install(${JSON.stringify(ZCLI)});`,
  ]);
  desk = await openTestDesk();
  folder = mkdtempSync(join(tmpdir(), "unticket-zcli-"));
  server = await tls({ app: desk.app, folder });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await run(process.execPath, ["scripts/package.mjs"]);
  cpSync(join(ROOT, "dist", "package"), join(folder, "app"), { recursive: true });
  const config = { parameters: { service_url: "https://unticket.example.com" } };
  writeFileSync(join(folder, "app", "zcli.apps.config.json"), JSON.stringify(config));
}, 4 * MINUTES);

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Zendesk's own tool, as it comes from npm, pointed at this desk. */
const zcli = (...words: string[]) =>
  run(process.execPath, [join(ZCLI, "node_modules", "@zendesk", "zcli", "bin", "run"), ...words], {
    ZENDESK_SUBDOMAIN: "127.0.0",
    ZENDESK_DOMAIN: `1:${(server.address() as AddressInfo).port}`,
    ZENDESK_EMAIL: "admin@practice.example",
    ZENDESK_API_TOKEN: "practice",
    NODE_EXTRA_CA_CERTS: join(folder, "desk-cert.pem"),
  });

describe("unmodified zcli over TLS", () => {
  it("validates our package", async () => {
    const { code, printed } = await zcli("apps:validate", join(folder, "app"));

    expect(printed).toContain("No validation errors");
    expect(code).toBe(0);
  });

  it(
    "packages, creates and updates it",
    async () => {
      const packed = await zcli("apps:package", join(folder, "app"));
      const created = await zcli("apps:create", join(folder, "app"));
      const updated = await zcli("apps:update", join(folder, "app"));

      expect(packed.printed).toContain("Package created");
      expect(created.printed).toContain("Successfully installed app: Unticket");
      expect(updated.printed).toContain("Successfully updated app: Unticket");
      const [app] = desk.desk.store.apps.all();
      expect(app).toMatchObject({ name: "Unticket", version: "0.1.0" });
      expect(desk.desk.store.installations.by("app_id", app?.id ?? 0)).toMatchObject([
        { product: "support", settings: { service_url: "https://unticket.example.com" } },
      ]);
    },
    MINUTES,
  );

  it(
    "says what is wrong with a broken manifest",
    async () => {
      const broken = join(folder, "broken");
      cpSync(join(folder, "app"), broken, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(broken, "manifest.json"), "utf8")) as object;
      writeFileSync(
        join(broken, "manifest.json"),
        JSON.stringify({ ...manifest, frameworkVersion: "1.0" }),
      );

      const validated = await zcli("apps:validate", broken);
      const created = await zcli("apps:create", broken);

      expect(validated.printed).toContain('"1.0" is not a supported frameworkVersion');
      expect(validated.code).not.toBe(0);
      expect(created.printed).toContain('"1.0" is not a supported frameworkVersion');
      expect(created.printed).not.toContain("Successfully");
    },
    MINUTES,
  );
});

type Ran = { code: number; printed: string };

function run(command: string, words: string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env }, timeout: 3 * MINUTES };
    execFile(command, words, options, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error === null ? 0 : 1;
      resolve({ code, printed: `${stdout}${stderr}` });
    });
  });
}
