import { type Fields, isFields, isFilled, isText } from "./readJson";

const TYPES = ["text", "checkbox", "url", "number", "multiline", "hidden", "oauth", "mtls"];
const SCOPES = [
  "header",
  "body",
  "url",
  "jwt_secret_key",
  "jwt_claim",
  "basic_auth_username",
  "basic_auth_password",
];
const MOST_MTLS = 3;

/** What is wrong with an app's settings. */
export function checkParameters(parameters: unknown): string[] {
  if (parameters === undefined) return [];
  if (!Array.isArray(parameters)) return ["parameters must be an array in manifest"];
  const known = parameters.filter(isFields);
  if (known.length < parameters.length) return ["Each parameter must be an object in manifest"];
  return [...known.flatMap(checkOne), ...together(known)];
}

function checkOne(parameter: Fields): string[] {
  const { name, type = "text" } = parameter;
  if (!isFilled(name)) return ["Each parameter needs a name"];
  if (name === "name") return ['A parameter can\'t be called "name"'];
  if (!isText(type) || !TYPES.includes(type)) {
    return [`${String(type)} is an invalid parameter type for ${name}`];
  }
  return [
    ...flagsOf(parameter, name),
    ...kindOf(parameter, name, type),
    ...scopesOf(parameter, name),
  ];
}

const flagsOf = (parameter: Fields, name: string): string[] =>
  ["required", "secure"]
    .filter((flag) => parameter[flag] !== undefined && typeof parameter[flag] !== "boolean")
    .map((flag) => `${flag} of parameter ${name} must be true or false`);

function kindOf(parameter: Fields, name: string, type: string): string[] {
  if (type === "hidden" && parameter["required"] === true) {
    return [`The hidden parameter ${name} can't be required`];
  }
  if (type === "oauth" && parameter["secure"] === true) {
    return [`The oauth parameter ${name} can't be secure`];
  }
  return type === "mtls" ? mtlsOf(parameter, name) : [];
}

function mtlsOf(parameter: Fields, name: string): string[] {
  const extra = ["default", "secure", "scopes"].filter((key) => parameter[key] !== undefined);
  return [
    ...extra.map((key) => `The mtls parameter ${name} can't have ${key}`),
    ...(isDomain(parameter["allowed_domain"])
      ? []
      : [`The mtls parameter ${name} needs a valid allowed_domain`]),
  ];
}

function scopesOf({ scopes, secure }: Fields, name: string): string[] {
  if (scopes === undefined) return [];
  if (secure !== true) return [`Parameter ${name} has scopes, so it must be secure`];
  if (!Array.isArray(scopes) || scopes.length === 0) {
    return [`scopes of parameter ${name} must be a non-empty array`];
  }
  const unknown = scopes.filter((scope) => !SCOPES.includes(String(scope)));
  return unknown.length === 0
    ? []
    : [`Parameter ${name} has unknown scopes: ${unknown.map(String).join(", ")}`];
}

function together(parameters: readonly Fields[]): string[] {
  const names = parameters.map(({ name }) => name);
  const twice = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
  const count = (type: string) => parameters.filter((one) => one["type"] === type).length;
  return [
    ...twice.map((name) => `Duplicate parameter name: ${String(name)}`),
    ...(count("oauth") > 1 ? ["There can be one oauth parameter only"] : []),
    ...(count("mtls") > MOST_MTLS ? [`There can be ${MOST_MTLS} mtls parameters at most`] : []),
  ];
}

function isDomain(domain: unknown): boolean {
  if (!isText(domain) || domain.length > 253) return false;
  const labels = domain.replace(/^\*\./, "").split(".");
  return labels.length >= 2 && labels.every((label) => /^[a-z0-9-]{1,63}$/i.test(label));
}
