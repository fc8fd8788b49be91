declare module "write-good" {
  /** Finds weak prose; offsets count from the start of the text. */
  export default function writeGood(
    text: string,
  ): { index: number; offset: number; reason: string }[];
}
