import type { Package } from "../../../desk/apps/validation/readPackage";

/** A manifest that Zendesk would take. */
export const aManifest = (changes: Record<string, unknown> = {}) => ({
  name: "Probe",
  author: { name: "Somebody", email: "somebody@example.com" },
  defaultLocale: "en",
  frameworkVersion: "2.0",
  location: { support: { ticket_sidebar: { url: "https://app.example.com/sidebar" } } },
  ...changes,
});

/** The files of a package; objects are written as JSON. */
export function aPackage(files: Record<string, unknown> = {}, symlinks: string[] = []): Package {
  const all: Record<string, unknown> = {
    "manifest.json": aManifest(),
    "translations/en.json": { app: { name: "Probe" } },
    ...files,
  };
  const written = Object.entries(all)
    .filter(([, content]) => content !== null)
    .map(
      ([path, content]) =>
        [path, Buffer.isBuffer(content) ? content : Buffer.from(textOf(content))] as const,
    );
  return { files: new Map(written), symlinks };
}

const textOf = (content: unknown): string =>
  typeof content === "string" ? content : JSON.stringify(content);

/** A package with one manifest key changed; undefined takes it away. */
export const withManifest = (changes: Record<string, unknown>): Package =>
  aPackage({ "manifest.json": aManifest(changes) });

/** A zip with stored files, whatever their names are; `mode` is Unix's. */
export function aZip(files: readonly { name: string; content?: string; mode?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = "", mode = 0o100644 } of files) {
    const body = Buffer.from(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(body), 10);
    about.writeUInt32LE(body.length, 14);
    about.writeUInt32LE(body.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), about, Buffer.from(name), body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    // Made by Unix, so that the mode counts.
    const made = Buffer.from([20, 3]);
    directory.push(
      Buffer.concat([Buffer.from("504b0102", "hex"), made, about, tail, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from("504b0506", "hex"), end]);
}

/** The checksum of a zip's files. */
function crc32(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
