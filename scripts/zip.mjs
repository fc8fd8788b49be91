import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";

const DEFLATE = 8;
const UTF8_NAMES = 0x0800;
/** The same files give the same zip on any day: all are dated 1 January 1980, as zip counts. */
const FIRST_DAY = 0x0021;

/**
 * Packs a folder into a zip, files sorted by name.
 *
 * @param {string} folder - Its files come without the folder's own name in front.
 * @returns {Buffer}
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(relative(folder, file).split(sep).join("/"));
    const content = readFileSync(file);
    const packed = deflateRawSync(content);
    const about = aboutFile({ name, content, packed });
    const local = Buffer.concat([signature(0x04034b50), about, Buffer.alloc(2), name, packed]);
    directory.push(entryOf(about, name, offset));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...parts, index, endOf(files.length, index.length, offset)]);
}

/** The 24 bytes that a file's own header and its entry in the directory share. */
function aboutFile({ name, content, packed }) {
  const about = Buffer.alloc(24);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(UTF8_NAMES, 2);
  about.writeUInt16LE(DEFLATE, 4);
  about.writeUInt16LE(FIRST_DAY, 8);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

function entryOf(about, name, offset) {
  const head = Buffer.alloc(2);
  head.writeUInt16LE(20);
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE((0o100644 << 16) >>> 0, 8);
  tail.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x02014b50), head, about, tail, name]);
}

function endOf(count, size, offset) {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
