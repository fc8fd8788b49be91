import { extname } from "node:path";
import { type Fields, isFields, isText } from "./readJson";
import type { Package } from "./readPackage";

const SECRET_NAME = /token|key|pwd|password/i;
const KEYWORDS =
  /\b(password|secret|secretToken|secret_token|auth_key|authKey|auth_pass|authPass|auth_user|AuthUser|api_key)\b/;
/** Shapes of well-known credentials. */
const SECRETS: readonly (readonly [string, RegExp])[] = [
  ["AWS access key", /\bAKIA[0-9A-Z]{16}\b/],
  ["GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
  ["Google API key", /\bAIza[\w-]{35}\b/],
  ["Slack token", /\bxox[abprs]-[\w-]{10,}\b/],
  ["Stripe key", /\b[sr]k_live_[A-Za-z0-9]{20,}\b/],
  ["Twilio key", /\bSK[0-9a-f]{32}\b/],
  ["private key", /-----BEGIN (RSA |EC |DSA |OPENSSH |PGP )?PRIVATE KEY/],
];
const CODE = [".js", ".jsx", ".html"];
const TEXT = [".html", ".xml", ".js", ".json"];

/** What Zendesk warns of without refusing the package. */
export function findWarnings({ files }: Package, manifest: Fields): string[] {
  return [
    ...parameterWarnings(manifest["parameters"]),
    ...[...files].flatMap(([path, content]) => fileWarnings(path, content)),
  ];
}

function parameterWarnings(parameters: unknown): string[] {
  if (!Array.isArray(parameters)) return [];
  return parameters.filter(isFields).flatMap((parameter) => {
    const { name, type = "text", secure, scopes, default: usual } = parameter;
    if (!isText(name)) return [];
    return [
      ...(type === "text" && secure !== true && SECRET_NAME.test(name)
        ? [`Parameter ${name} looks like a secret; make it secure`]
        : []),
      ...(usual !== undefined && (secure === true || type === "hidden")
        ? [`Parameter ${name} is ${secure === true ? "secure" : "hidden"} and has a default`]
        : []),
      ...(secure === true && scopes === undefined
        ? [`Parameter ${name} is secure without scopes`]
        : []),
    ];
  });
}

function fileWarnings(path: string, content: Buffer): string[] {
  const ending = extname(path).toLowerCase();
  const isCode = CODE.includes(ending);
  const isDrawing = ending === ".svg" && path.startsWith("assets/");
  if (!isCode && !TEXT.includes(ending) && !isDrawing) return [];
  const text = content.toString("utf8");
  return [
    ...(isCode ? insecureIn(text).map((url) => `${path} names an insecure address: ${url}`) : []),
    ...(isDrawing ? drawingWarnings(path, text) : secretWarnings(path, text)),
  ];
}

const insecureIn = (text: string): string[] => [
  ...new Set(text.match(/http:\/\/[^\s"'`<>)]+/g) ?? []),
];

const secretWarnings = (path: string, text: string): string[] => [
  ...SECRETS.filter(([, pattern]) => pattern.test(text)).map(
    ([kind]) => `${path} may hold a secret: ${kind}`,
  ),
  ...(KEYWORDS.test(text) ? [`${path} uses a word that often names a secret`] : []),
];

/** Zendesk cleans drawings when it takes a package in. */
const drawingWarnings = (path: string, text: string): string[] => [
  ...(/<script|\son\w+\s*=|javascript:|<foreignObject/i.test(text)
    ? [`${path} holds markup that is taken out`]
    : []),
  ...(/data:image\/(?!svg)/i.test(text) ? [`${path} embeds a bitmap and is replaced`] : []),
];
