import { staff, type Api, type Call } from "../http/api";
import { recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idIn } from "../http/parameters";
import { presentTicketField } from "../present/presentTicketField";
import type { BrandRecord } from "../records/account";
import type { CustomStatusRecord } from "../records/tickets";

/** Fields, statuses and brands of tickets. */
export function ticketFormRoutes({ get }: Api): void {
  get("/ticket_fields", staff, (call) => {
    const { rows, beside } = pageOf(call, call.desk.store.ticket_fields.all());
    return { body: { ticket_fields: rows.map((row) => presentTicketField(call, row)), ...beside } };
  });
  get("/ticket_fields/count", staff, (call) => ({
    body: {
      count: { value: call.desk.store.ticket_fields.size(), refreshed_at: call.desk.clock.stamp() },
    },
  }));
  get("/ticket_fields/:id", staff, (call) => {
    const field = call.desk.store.ticket_fields.get(idIn(call));
    if (field === undefined) throw recordNotFound();
    return { body: { ticket_field: presentTicketField(call, field) } };
  });
  get("/custom_statuses", staff, (call) => ({
    body: { custom_statuses: statusesAsked(call).map(presentStatus) },
  }));
  get("/custom_statuses/:id", staff, (call) => {
    const status = call.desk.store.custom_statuses.get(idIn(call));
    if (status === undefined) throw recordNotFound();
    return { body: { custom_status: presentStatus(status) } };
  });
  get("/brands", staff, (call) => {
    const { rows, beside } = pageOf(call, call.desk.store.brands.all());
    return { body: { brands: rows.map((row) => presentBrand(call, row)), ...beside } };
  });
  get("/brands/:id", staff, (call) => {
    const brand = call.desk.store.brands.get(idIn(call));
    if (brand === undefined) throw recordNotFound();
    return { body: { brand: presentBrand(call, brand) } };
  });
}

function statusesAsked({ desk, query }: Call): readonly CustomStatusRecord[] {
  const categories = query.get("status_categories")?.split(",");
  const [active, byDefault] = [query.get("active"), query.get("default")];
  return desk.store.custom_statuses
    .all()
    .filter((status) => categories?.includes(status.status_category) ?? true)
    .filter((status) => active === null || String(status.active) === active)
    .filter((status) => byDefault === null || String(status.default) === byDefault);
}

const presentStatus = (status: CustomStatusRecord) => ({
  ...status,
  raw_agent_label: status.agent_label,
  raw_end_user_label: status.end_user_label,
  raw_description: status.description,
  raw_end_user_description: status.end_user_description,
});

const presentBrand = ({ base }: Call, brand: BrandRecord) => ({
  url: `${base}/api/v2/brands/${String(brand.id)}.json`,
  ...brand,
  brand_url: base,
  has_help_center: true,
  help_center_state: "enabled",
  host_mapping: null,
  logo: null,
  is_deleted: false,
  ticket_form_ids: [],
});
