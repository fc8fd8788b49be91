import type { Ref, RefCallback } from "react";

/** Stands for `react-merge-refs`, which is published as `.mjs` only and so can't be required. */
export const mergeRefs =
  <Element>(refs: readonly (Ref<Element> | undefined)[]): RefCallback<Element> =>
  (element) => {
    for (const ref of refs) {
      if (typeof ref === "function") ref(element);
      else if (ref) Object.assign(ref, { current: element });
    }
  };
