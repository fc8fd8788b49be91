import { useSyncExternalStore } from "react";

/**
 * The place within the page, as the parts of its hash: "#/review/f1" is ["review", "f1"].
 *
 * It lives in the hash, because the rest of the address belongs to the help desk.
 */
export function useHashRoute(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => globalThis.location.hash);
  return partsOf(hash);
}

/** The address of a place, for links. */
export const hashTo = (...parts: readonly string[]): string =>
  `#/${parts.map(encodeURIComponent).join("/")}`;

/** Goes to a place given as a path, such as "/review". */
export function goTo(path: string): void {
  globalThis.location.hash = path.startsWith("/") ? path : `/${path}`;
}

function partsOf(hash: string): readonly string[] {
  return hash
    .replace(/^#?\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
}

function subscribe(notice: () => void): () => void {
  globalThis.addEventListener("hashchange", notice);
  return () => globalThis.removeEventListener("hashchange", notice);
}

/** Addresses can be typed by hand. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
