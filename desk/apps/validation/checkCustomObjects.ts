import { type Fields, isFields } from "./readJson";

const MOST = {
  bytes: 1024 * 1024,
  objects: 50,
  fields: 20,
  triggers: 10,
  conditions: 50,
  actions: 25,
  filterConditions: 20,
  choiceFields: 5,
  options: 10,
} as const;

const KEYS = {
  objects: ["key", "title", "title_pluralized", "include_in_list_view"],
  object_fields: ["key", "title", "type", "object_key"],
  object_triggers: ["key", "object_key", "title", "conditions", "actions"],
} as const;

/** What is wrong with the block `custom_objects_v2` of an app's requirements. */
export function checkCustomObjects(block: unknown): string[] {
  if (block === undefined) return [];
  if (!isFields(block)) return ["custom_objects_v2 must be an object"];
  const text = JSON.stringify(block);
  const objects = listIn(block, "objects");
  const fields = listIn(block, "object_fields");
  const triggers = listIn(block, "object_triggers");
  if (objects === null || fields === null || triggers === null) {
    return ["objects, object_fields and object_triggers must be arrays of objects"];
  }
  if (objects.length === 0) return ["custom_objects_v2 needs at least one object"];
  const keys = objects.map(({ key }) => key);
  return [
    ...(text.length > MOST.bytes ? ["custom_objects_v2 is larger than 1 MB"] : []),
    ...(text.includes("{{setting.") ? ["custom_objects_v2 can't use settings"] : []),
    ...(objects.length > MOST.objects ? [`There can be ${MOST.objects} objects at most`] : []),
    ...missing("objects", objects),
    ...missing("object_fields", fields),
    ...missing("object_triggers", triggers),
    ...strangers("object_fields", fields, keys),
    ...strangers("object_triggers", triggers, keys),
    ...keys.flatMap((key) => perObject(String(key), of(fields, key), of(triggers, key))),
    ...triggers.flatMap(checkTrigger),
    ...fields.flatMap(checkField),
  ];
}

const of = (list: readonly Fields[], key: unknown): Fields[] =>
  list.filter(({ object_key }) => object_key === key);

function listIn(block: Fields, name: string): readonly Fields[] | null {
  const list = block[name] ?? [];
  return Array.isArray(list) && list.every(isFields) ? list : null;
}

const missing = (name: keyof typeof KEYS, list: readonly Fields[]): string[] =>
  list.flatMap((one, place) =>
    KEYS[name]
      .filter((key) => one[key] === undefined)
      .map((key) => `${name}.${place} is missing ${key}`),
  );

const strangers = (name: string, list: readonly Fields[], keys: readonly unknown[]): string[] =>
  list
    .filter(({ object_key }) => object_key !== undefined && !keys.includes(object_key))
    .map(({ key, object_key }) => `${name}: ${String(key)} names no object: ${String(object_key)}`);

function perObject(key: string, fields: readonly Fields[], triggers: readonly Fields[]): string[] {
  const count = (type: string) => fields.filter((field) => field["type"] === type).length;
  return [
    ...over(`The object ${key} has`, fields.length, MOST.fields, "fields"),
    ...over(`The object ${key} has`, triggers.length, MOST.triggers, "triggers"),
    ...over(`The object ${key} has`, count("dropdown"), MOST.choiceFields, "dropdown fields"),
    ...over(`The object ${key} has`, count("multiselect"), MOST.choiceFields, "multiselect fields"),
  ];
}

function checkTrigger({ key, conditions, actions }: Fields): string[] {
  const name = `The object trigger ${String(key)}`;
  const count = isFields(conditions) ? conditionsIn(conditions) : 0;
  const steps = Array.isArray(actions) ? actions.length : 0;
  return [
    ...(count === 0 ? [`${name} needs conditions in all or any`] : []),
    ...over(`${name} has`, count, MOST.conditions, "conditions"),
    ...(steps === 0 ? [`${name} needs actions`] : []),
    ...over(`${name} has`, steps, MOST.actions, "actions"),
  ];
}

const conditionsIn = (conditions: Fields): number =>
  ["all", "any"].flatMap((part) => listIn(conditions, part) ?? []).length;

function checkField({ key, custom_field_options, relationship_filter }: Fields): string[] {
  const options = Array.isArray(custom_field_options) ? custom_field_options.length : 0;
  const filter = isFields(relationship_filter) ? relationship_filter : {};
  const name = `The object field ${String(key)} has`;
  return [
    ...over(name, options, MOST.options, "options"),
    ...over(name, conditionsIn(filter), MOST.filterConditions, "filter conditions"),
  ];
}

const over = (who: string, count: number, most: number, what: string): string[] =>
  count > most ? [`${who} ${count} ${what}; ${most} is the limit`] : [];
