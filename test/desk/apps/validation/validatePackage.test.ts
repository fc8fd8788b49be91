import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validatePackage } from "../../../../desk/apps/validation/validatePackage";
import { aManifest, aPackage, withManifest } from "../../../support/desk/packages";

const ROOT = join(__dirname, "..", "..", "..", "..");

const location = (options: unknown, name = "ticket_sidebar", host = "support") => ({
  location: { [host]: { [name]: options } },
});
const parameter = (changes: object) => ({ parameters: [{ name: "x", ...changes }] });
const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  Buffer.from("89504e470d0a1a0a", "hex").copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const objects = (changes: object) => ({
  "requirements.json": {
    custom_objects_v2: {
      objects: [{ key: "car", title: "Car", title_pluralized: "Cars", include_in_list_view: true }],
      ...changes,
    },
  },
});

/** Packages that Zendesk refuses, with what its answer has to name. */
const REFUSED: readonly (readonly [string, ReturnType<typeof aPackage>, RegExp])[] = [
  ["no manifest", aPackage({ "manifest.json": null }), /find manifest\.json/],
  [
    "a manifest one folder deep",
    aPackage({ "manifest.json": null, "app/manifest.json": aManifest() }),
    /app\/manifest\.json/,
  ],
  ["a manifest that is not JSON", aPackage({ "manifest.json": "{" }), /not valid JSON/],
  [
    "a key that stands twice",
    aPackage({ "manifest.json": '{"name":"a","name":"b"}' }),
    /Duplicate key.*name/,
  ],
  ["no author", withManifest({ author: undefined }), /author/],
  ["an author without email", withManifest({ author: { name: "A" } }), /author.*email/],
  [
    "an author's address that is none",
    withManifest({ author: { name: "A", email: "a@b.c", url: "ftp://x" } }),
    /author url/,
  ],
  ["no default locale", withManifest({ defaultLocale: undefined }), /defaultLocale/],
  ["a locale that is none", withManifest({ defaultLocale: "english" }), /not a valid locale/],
  ["a locale without texts", withManifest({ defaultLocale: "de" }), /translations\/de\.json/],
  ["no location", withManifest({ location: undefined }), /location/],
  ["the old form of locations", withManifest({ location: ["ticket_sidebar"] }), /Legacy/],
  ["an unknown product", withManifest(location({}, "x", "guide")), /guide is an invalid host/],
  ["an unknown location", withManifest(location({}, "header")), /header is an invalid location/],
  ["a location without URL", withManifest(location({})), /must have a URL/],
  ["plain http", withManifest(location("http://app.example.com")), /must be https/],
  ["loopback by its number", withManifest(location("http://127.0.0.1:3000")), /must be https/],
  ["a page that is missing", withManifest(location("assets/a.html")), /missing: assets\/a\.html/],
  [
    "a flag that is no flag",
    withManifest(location({ url: "https://x.y", flexible: 1 })),
    /flexible/,
  ],
  ["no framework version", withManifest({ frameworkVersion: undefined }), /frameworkVersion/],
  ["framework 1.0", withManifest({ frameworkVersion: "1.0" }), /"1\.0" is not a supported/],
  ["noTemplate", withManifest({ noTemplate: true }), /noTemplate/],
  ["a boolean in quotes", withManifest({ private: "true" }), /private must be a boolean/],
  ["a whitelist that is no list", withManifest({ domainWhitelist: "x.y" }), /domainWhitelist/],
  [
    "terms that are no address",
    withManifest({ termsConditionsURL: "terms" }),
    /termsConditionsURL/,
  ],
  ["a forbidden experiment", withManifest({ experiments: { magic: true } }), /magic/],
  ["parameters that are no list", withManifest({ parameters: {} }), /must be an array/],
  ["a parameter called name", withManifest(parameter({ name: "name" })), /can't be called/],
  ["a password parameter", withManifest(parameter({ type: "password" })), /password is an invalid/],
  ["a dropdown parameter", withManifest(parameter({ type: "dropdown" })), /dropdown is an invalid/],
  [
    "a hidden parameter that is required",
    withManifest(parameter({ type: "hidden", required: true })),
    /hidden.*required/,
  ],
  ["scopes without secure", withManifest(parameter({ scopes: ["header"] })), /must be secure/],
  ["empty scopes", withManifest(parameter({ secure: true, scopes: [] })), /non-empty/],
  [
    "an unknown scope",
    withManifest(parameter({ secure: true, scopes: ["cookie"] })),
    /unknown scopes: cookie/,
  ],
  [
    "two parameters of one name",
    withManifest({ parameters: [{ name: "x" }, { name: "x" }] }),
    /Duplicate parameter name: x/,
  ],
  ["an mtls parameter without domain", withManifest(parameter({ type: "mtls" })), /allowed_domain/],
  ["oauth without its parameter", withManifest({ oauth: {} }), /parameter of type oauth/],
  ["a symlink", aPackage({}, ["assets/passwd"]), /Symlinks.*assets\/passwd/],
  [
    "code in an app without a screen",
    aPackage({
      "manifest.json": aManifest({
        requirementsOnly: true,
        location: undefined,
        frameworkVersion: undefined,
      }),
      "requirements.json": { macros: { m: { title: "M" } } },
      "assets/main.js": "1",
    }),
    /can't hold code/,
  ],
  [
    "a translation that is no object",
    aPackage({ "translations/de.json": [] }),
    /translations\/de\.json must hold/,
  ],
  [
    "a translation that is not JSON",
    aPackage({ "translations/de.json": "{" }),
    /translations\/de\.json is not valid/,
  ],
  [
    "a translation without a locale",
    aPackage({ "translations/german.json": {} }),
    /not named after a locale/,
  ],
  ["no name in English", aPackage({ "translations/en.json": { app: {} } }), /Missing app\.name/],
  [
    "a parameter without label",
    aPackage({ "translations/en.json": { app: { name: "P", parameters: { x: "X" } } } }),
    /app\.parameters\.x/,
  ],
  [
    "plain texts in a package for translators",
    aPackage({ "translations/en.json": { app: { name: "P", package: "p" }, hello: "Hello" } }),
    /hello in translations\/en\.json must be an object with title and value/,
  ],
  [
    "a public app without description",
    aPackage({ "manifest.json": aManifest({ private: false }) }),
    /Missing app\.short_description/,
  ],
  [
    "requirements that are not JSON",
    aPackage({ "requirements.json": "[" }),
    /requirements\.json is not valid/,
  ],
  [
    "an unknown requirement",
    aPackage({ "requirements.json": { wishes: {} } }),
    /invalid type: wishes/,
  ],
  [
    "a requirement without title",
    aPackage({ "requirements.json": { macros: { m: {} } } }),
    /m in macros is missing title/,
  ],
  [
    "a user field without key",
    aPackage({ "requirements.json": { user_fields: { f: { title: "F" } } } }),
    /f in user_fields is missing key/,
  ],
  [
    "half a webhook",
    aPackage({ "requirements.json": { webhooks: { w: { name: "W" } } } }),
    /w in webhooks is missing endpoint/,
  ],
  [
    "an old target",
    aPackage({ "requirements.json": { targets: { t: { title: "T", type: "http_target" } } } }),
    /no longer supported/,
  ],
  [
    "too many requirements",
    aPackage({
      "requirements.json": {
        macros: Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [n, { title: "M" }])),
      },
    }),
    /5001 requirements/,
  ],
  [
    "a field of an object that is not there",
    aPackage(
      objects({ object_fields: [{ key: "f", title: "F", type: "text", object_key: "bus" }] }),
    ),
    /names no object: bus/,
  ],
  [
    "an object trigger that does nothing",
    aPackage(
      objects({
        object_triggers: [
          { key: "t", object_key: "car", title: "T", conditions: { all: [{}] }, actions: [] },
        ],
      }),
    ),
    /needs actions/,
  ],
  [
    "a setting in a custom object",
    aPackage(
      objects({
        object_fields: [{ key: "f", title: "{{setting.x}}", type: "text", object_key: "car" }],
      }),
    ),
    /can't use settings/,
  ],
  ["a banner of the wrong size", aPackage({ "assets/banner.png": png(100, 100) }), /100x100/],
  ["a banner that is no PNG", aPackage({ "assets/banner.png": "GIF89a" }), /not a PNG/],
  ["a PDF", aPackage({ "assets/manual.pdf": "x" }), /pdf/],
  ["a zip under another name", aPackage({ "assets/a.txt": "PK\u0003\u0004" }), /zip.*a\.txt/],
];

describe("validatePackage", () => {
  it.each(REFUSED)("refuses %s", (_, pkg, words) => {
    expect(validatePackage(pkg).errors.join("\n")).toMatch(words);
  });

  it.each([
    ["a small app", aPackage()],
    [
      "a page in the package",
      aPackage({
        "manifest.json": aManifest(location({ url: "assets/a.html?x=1" })),
        "assets/a.html": "<p>",
      }),
    ],
    ["an address out of a setting", withManifest(location("{{setting.service}}/page"))],
    ["localhost", withManifest(location("http://localhost:3000"))],
    ["a location that loads later", withManifest(location({ autoLoad: false }))],
    [
      "the old name of a product",
      withManifest(location("https://x.example", "nav_bar", "zendesk")),
    ],
    ["a secure parameter", withManifest(parameter({ secure: true, scopes: ["header"] }))],
    ["a right banner", aPackage({ "assets/banner.png": png(830, 200) })],
    ["a custom object", aPackage(objects({}))],
  ])("accepts %s", (_, pkg) => {
    expect(validatePackage(pkg).errors).toEqual([]);
  });

  it("looks no further than a manifest that is wrong", () => {
    const { errors } = validatePackage(
      aPackage({ "manifest.json": aManifest({ frameworkVersion: "1.0" }), "a.pdf": "x" }),
    );
    expect(errors).toHaveLength(1);
  });

  it("warns without refusing", () => {
    const { errors, warnings } = validatePackage(
      aPackage({
        "manifest.json": aManifest({
          parameters: [{ name: "api_token" }, { name: "a", secure: true, default: "1" }],
        }),
        "assets/main.js": 'fetch("http://example.com"); const key = "AKIAABCDEFGHIJKLMNOP";',
        "assets/icon.svg": '<svg onload="x()"/>',
      }),
    );
    expect(errors).toEqual([]);
    expect(warnings.join("\n")).toMatch(/api_token looks like a secret/);
    expect(warnings.join("\n")).toMatch(/a is secure and has a default/);
    expect(warnings.join("\n")).toMatch(/insecure address: http:\/\/example\.com/);
    expect(warnings.join("\n")).toMatch(/AWS access key/);
    expect(warnings.join("\n")).toMatch(/icon\.svg holds markup/);
  });

  it("accepts our own package without a warning", () => {
    const own = ["manifest.json", "translations/en.json", "assets/icon_nav_bar.svg"];
    const files = Object.fromEntries(own.map((path) => [path, readFileSync(join(ROOT, path))]));

    expect(validatePackage(aPackage(files))).toEqual({ errors: [], warnings: [] });
  });
});
