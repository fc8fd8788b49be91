import { z } from "zod";
import { admin, staff, wrapped, type Api, type Call } from "../http/api";
import { recordInvalid, recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idIn } from "../http/parameters";
import type { DynamicContentItemRecord, DynamicContentVariant } from "../records/rules";

const Variant = z.object({
  locale_id: z.number().int(),
  content: z.string(),
  active: z.boolean().default(true),
  default: z.boolean().default(false),
});
/** What is not said stays as it is. */
const VariantChange = z.object({
  locale_id: z.number().int().optional(),
  content: z.string().optional(),
  active: z.boolean().optional(),
  default: z.boolean().optional(),
});
const Item = z.object({
  name: z.string().min(1),
  default_locale_id: z.number().int(),
  variants: z.array(Variant).min(1),
});

const ITEMS = "/dynamic_content/items";

/** Texts that stand for themselves in each language and are used by many rules. */
export function dynamicContentRoutes(api: Api): void {
  api.get(ITEMS, staff, (call) => {
    const { rows, beside } = pageOf(call, call.desk.store.dynamic_content_items.all());
    return { body: { items: rows.map((row) => present(call, row)), ...beside } };
  });
  api.post(ITEMS, admin, (call) => {
    const item = call.desk.store.dynamic_content_items.put(created(call));
    return { status: 201, body: { item: present(call, item) } };
  });
  api.get(`${ITEMS}/:id`, staff, (call) => ({ body: { item: present(call, itemIn(call)) } }));
  api.put(`${ITEMS}/:id`, admin, (call) => {
    const { name } = wrapped(call, "item");
    if (typeof name !== "string") throw recordInvalid({ name: "Name: is needed" });
    const item = { ...itemIn(call), name, updated_at: call.desk.clock.stamp() };
    return { body: { item: present(call, call.desk.store.dynamic_content_items.put(item)) } };
  });
  api.delete(`${ITEMS}/:id`, admin, (call) => {
    call.desk.store.dynamic_content_items.remove(itemIn(call).id);
    return { status: 204 };
  });
  variantRoutes(api);
}

function variantRoutes(api: Api) {
  api.get(`${ITEMS}/:id/variants`, staff, (call) => {
    const item = itemIn(call);
    const { rows, beside } = pageOf(call, item.variants);
    return { body: { variants: rows.map((row) => presentVariant(call, item, row)), ...beside } };
  });
  api.get(`${ITEMS}/:id/variants/:variantId`, staff, (call) => {
    const item = itemIn(call);
    return { body: { variant: presentVariant(call, item, variantIn(call, item)) } };
  });
  api.post(`${ITEMS}/:id/variants`, admin, (call) => {
    const item = itemIn(call);
    const given = read(Variant, wrapped(call, "variant"));
    const stamp = call.desk.clock.stamp();
    const variant = {
      ...given,
      id: nextVariantId(call),
      outdated: false,
      created_at: stamp,
      updated_at: stamp,
    };
    keep(call, item, [...item.variants, variant]);
    return { status: 201, body: { variant: presentVariant(call, item, variant) } };
  });
  api.put(`${ITEMS}/:id/variants/:variantId`, admin, (call) => {
    const item = itemIn(call);
    const old = variantIn(call, item);
    const given = read(VariantChange, wrapped(call, "variant"));
    const kept = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
    const variant = { ...old, ...kept, updated_at: call.desk.clock.stamp() };
    keep(
      call,
      item,
      item.variants.map((held) => (held.id === old.id ? variant : held)),
    );
    return { body: { variant: presentVariant(call, item, variant) } };
  });
  api.delete(`${ITEMS}/:id/variants/:variantId`, admin, (call) => {
    const item = itemIn(call);
    const gone = variantIn(call, item);
    if (gone.default)
      throw recordInvalid({ variant: "Variant: the default one cannot be deleted" });
    keep(
      call,
      item,
      item.variants.filter(({ id }) => id !== gone.id),
    );
    return { status: 204 };
  });
}

function keep(
  { desk }: Call,
  item: DynamicContentItemRecord,
  variants: readonly DynamicContentVariant[],
) {
  desk.store.dynamic_content_items.put({ ...item, variants, updated_at: desk.clock.stamp() });
}

function itemIn(call: Call): DynamicContentItemRecord {
  const item = call.desk.store.dynamic_content_items.get(idIn(call));
  if (item === undefined) throw recordNotFound();
  return item;
}

function variantIn(call: Call, item: DynamicContentItemRecord): DynamicContentVariant {
  const id = idIn(call, "variantId");
  const variant = item.variants.find((held) => held.id === id);
  if (variant === undefined) throw recordNotFound();
  return variant;
}

const nextVariantId = ({ desk }: Call) =>
  1 +
  Math.max(
    0,
    ...desk.store.dynamic_content_items
      .all()
      .flatMap(({ variants }) => variants.map(({ id }) => id)),
  );

function created(call: Call): DynamicContentItemRecord {
  const given = read(Item, wrapped(call, "item"));
  const stamp = call.desk.clock.stamp();
  const firstId = nextVariantId(call);
  return {
    id: call.desk.store.dynamic_content_items.nextId(),
    name: given.name,
    placeholder: `{{dc.${given.name.toLowerCase().replace(/[^a-z0-9]+/g, "_")}}}`,
    default_locale_id: given.default_locale_id,
    outdated: false,
    variants: given.variants.map((variant, index) => ({
      ...variant,
      id: firstId + index,
      outdated: false,
      created_at: stamp,
      updated_at: stamp,
    })),
    created_at: stamp,
    updated_at: stamp,
  };
}

function read<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const found = schema.safeParse(given);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw recordInvalid({ [String(issue?.path[0] ?? "base")]: issue?.message ?? "is invalid" });
}

const present = (call: Call, item: DynamicContentItemRecord) => ({
  url: addressOf(call, item),
  ...item,
  variants: item.variants.map((variant) => presentVariant(call, item, variant)),
});

const presentVariant = (
  call: Call,
  item: DynamicContentItemRecord,
  variant: DynamicContentVariant,
) => ({
  url: addressOf(call, item).replace(/\.json$/, `/variants/${String(variant.id)}.json`),
  ...variant,
});

const addressOf = ({ base }: Call, { id }: DynamicContentItemRecord) =>
  `${base}/api/v2/dynamic_content/items/${String(id)}.json`;
