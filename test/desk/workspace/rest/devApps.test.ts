import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { listDevApps } from "../../../../desk/workspace/rest/devApps";

/** What zcli's server answers for an app with one page in its package and one elsewhere. */
const APP_JSON = {
  apps: [
    {
      asset_url_prefix: "http://localhost:4567/0/assets/",
      id: "0",
      name: "Probe",
      default_locale: "en",
      version: "2.1",
      framework_version: "2.0",
      locations: {
        support: {
          ticket_sidebar: { url: "assets/iframe.html" },
          nav_bar: { url: "http://localhost:3000/nav" },
        },
      },
    },
  ],
  installations: [
    {
      app_id: "0",
      id: "5ad5c4b2",
      enabled: true,
      settings: [{ title: "Probe" }, { service_url: "http://localhost:3000" }],
    },
  ],
};

let zcli: Server;
const address = () => `http://127.0.0.1:${(zcli.address() as AddressInfo).port}/app.json`;

beforeAll(async () => {
  zcli = createServer((_, response) => response.end(JSON.stringify(APP_JSON)));
  await new Promise<void>((resolve) => zcli.listen(0, "127.0.0.1", resolve));
});
afterAll(() => zcli.close());

describe("listDevApps", () => {
  it("asks nobody unless the page's address says so", async () => {
    expect(await listDevApps("")).toEqual([]);
    expect(await listDevApps("?zcli_apps=false")).toEqual([]);
  });

  it("reads the apps that zcli serves, with their pages and settings", async () => {
    expect(await listDevApps(`?app=${encodeURIComponent(address())}`)).toEqual([
      {
        appId: 9_000_000,
        installationId: 9_000_000,
        name: "Probe",
        version: "2.1",
        settings: { title: "Probe", service_url: "http://localhost:3000" },
        locations: {
          ticket_sidebar: { autoLoad: true, flexible: true },
          nav_bar: { autoLoad: true, flexible: true },
        },
        requirements: [],
        icon: null,
        pages: {
          ticket_sidebar: "http://localhost:4567/0/assets/iframe.html",
          nav_bar: "http://localhost:3000/nav",
        },
      },
    ]);
  });

  it("fails when there is no such server, so that a developer notices", async () => {
    await expect(listDevApps("?app=http://127.0.0.1:9/app.json")).rejects.toThrow();
  });
});
