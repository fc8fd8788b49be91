import { createAppApi } from "../../../desk/workspace/zaf/createAppApi";
import { createAppHost } from "../../../desk/workspace/zaf/createAppHost";
import { changedPaths } from "../../../desk/workspace/zaf/changedPaths";
import { anOpenTicket } from "./tickets";

/** A page with nothing but the host and a ticket; the browser test drives it through `desk`. */
const host = createAppHost(window);
const ticket = anOpenTicket();
const BRAND = { id: 1, name: "Practice" };
const notices: unknown[] = [];
const asked: unknown[] = [];

function openFrame(url: string, guid: string, location = "ticket_sidebar"): void {
  const frame = document.createElement("iframe");
  frame.id = guid;
  document.body.append(frame);
  const hosted = host.open({
    guid,
    origin: new URL(url).origin,
    context: {
      product: "support",
      location,
      instanceGuid: guid,
      account: { subdomain: "practice" },
      ticketId: 42,
    },
    metadata: {
      appId: 7,
      installationId: 8,
      name: "Probe",
      version: "1.0",
      settings: { title: "P" },
    },
    target: () => frame.contentWindow,
    request: (options) => {
      asked.push(options);
      return Promise.resolve(
        JSON.stringify(options).includes("fail")
          ? { ok: false, responseArgs: [{ status: 404 }, "error", "Not Found"] }
          : { ok: true, responseArgs: [{ fine: true }, "success", { status: 200 }] },
      );
    },
    api: createAppApi({
      brand: BRAND,
      ticket,
      named: () => undefined,
      roots: {
        currentUser: () => ({ id: 2, name: "Maya" }),
        instances: () => host.instances(7),
      },
      actions: {
        notify: (...words) => void notices.push(words),
        routeTo: () => undefined,
        resize: ({ height }) => {
          if (height !== undefined) frame.style.height = height;
        },
        createInstance: (wanted) => {
          openFrame(new URL(wanted.url, url).href, "modal-1", "modal");
          return { instanceGuid: "modal-1", url: wanted.url };
        },
        destroy: () => {
          host.emit(guid, "modal.close");
          host.close(guid);
          frame.remove();
        },
        popover: () => undefined,
      },
    }),
  });
  frame.addEventListener("load", () => hosted.pageLoaded());
  const address = new URL(url);
  address.searchParams.set("origin", window.location.origin);
  address.searchParams.set("app_guid", guid);
  frame.src = address.href;
}

ticket.watch((now, before) => {
  for (const { propertyName, newValue } of changedPaths(now, before, { brand: BRAND })) {
    host.broadcast(() => true, `${propertyName}.changed`, newValue);
  }
});

Object.assign(window, { desk: { host, ticket, notices, asked, openFrame } });
