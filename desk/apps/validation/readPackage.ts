import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise } from "yauzl";

/** What an uploaded package holds. */
export type Package = {
  /** Files by path with `/`; `tmp/` is left out, as Zendesk does. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly symlinks: readonly string[];
};

/** More than any sensible app, less than what could fill a disk. */
const MOST_FILES = 2_000;
const MOST_BYTES = 64 * 1024 * 1024;
const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;

/** A file that is no package; the message is for whoever sent it. */
export class UnreadablePackage extends Error {
  override readonly name = "UnreadablePackage";
}

/**
 * Reads a zip without writing anything to the disk.
 *
 * @throws {UnreadablePackage} When it is no zip, is broken, holds a path that leads out of it, or
 * unpacks to more than 2,000 files or 64 MB.
 */
export async function readPackage(archive: Buffer): Promise<Package> {
  const files = new Map<string, Buffer>();
  const symlinks: string[] = [];
  let bytes = 0;
  try {
    const zip = await fromBufferPromise(archive);
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName;
      if (path.endsWith("/") || path.startsWith("tmp/")) continue;
      bytes += entry.uncompressedSize;
      if (files.size + symlinks.length >= MOST_FILES || bytes > MOST_BYTES) {
        throw new UnreadablePackage("The package is too large");
      }
      if (isSymlink(entry)) symlinks.push(path);
      else files.set(path, await buffer(await zip.openReadStreamPromise(entry)));
    }
  } catch (error) {
    if (error instanceof UnreadablePackage) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadablePackage(`The package can't be read: ${why}`, { cause: error });
  }
  return { files, symlinks };
}

/** Unix keeps the kind of a file in the upper half of what zip calls external attributes. */
const isSymlink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK;
