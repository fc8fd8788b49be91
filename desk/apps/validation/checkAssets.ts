import { extname } from "node:path";
import type { Package } from "./readPackage";

/** Kinds of files that a package may not hold, by ending. */
const FORBIDDEN = new Set(
  "rar zip gz gzip pdf doc docx avi bin bz bz2 csh sh jar mp3 mpeg mpg odt ppt pptx xls xlsx 7z"
    .split(" ")
    .map((ending) => `.${ending}`),
);

/** First bytes of the same kinds, whatever the file is called. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["504b0304", "zip"],
  ["526172211a07", "rar"],
  ["1f8b", "gzip"],
  ["25504446", "pdf"],
  ["d0cf11e0a1b11ae1", "Microsoft Office"],
  ["425a68", "bz2"],
  ["377abcaf271c", "7z"],
  ["494433", "mp3"],
];

const BANNER = "assets/banner.png";
const BANNER_SIZES = ["830x200", "1660x400"];
const PNG = "89504e470d0a1a0a";

/** Files that a package may not hold, and a banner that is not as it should be. */
export function checkAssets({ files }: Package): string[] {
  return [...bannerIn(files), ...[...files].flatMap(forbidden)];
}

function bannerIn(files: Package["files"]): string[] {
  const banner = files.get(BANNER);
  if (banner === undefined) return [];
  if (banner.length < 24 || !startsWith(banner, PNG)) return [`${BANNER} is not a PNG`];
  const size = `${banner.readUInt32BE(16)}x${banner.readUInt32BE(20)}`;
  return BANNER_SIZES.includes(size)
    ? []
    : [`${BANNER} is ${size}; it must be ${BANNER_SIZES.join(" or ")}`];
}

function forbidden([path, content]: readonly [string, Buffer]): string[] {
  const ending = extname(path).toLowerCase();
  const kind =
    SIGNATURES.find(([bytes]) => startsWith(content, bytes))?.[1] ??
    (FORBIDDEN.has(ending) ? ending.slice(1) : undefined);
  return kind === undefined ? [] : [`Files of type ${kind} are not allowed: ${path}`];
}

const startsWith = (content: Buffer, bytes: string): boolean =>
  content.subarray(0, bytes.length / 2).toString("hex") === bytes;
