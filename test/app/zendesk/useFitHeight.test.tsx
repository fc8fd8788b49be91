import { render, waitFor } from "@testing-library/react";
import { useFitHeight } from "../../../src/zendesk/useFitHeight";
import { ZendeskContext } from "../../../src/zendesk/ZendeskContext";
import { fakeZaf } from "../../support/app/fakeZaf";

function Screen({ isReady }: { isReady: boolean }) {
  const frame = useFitHeight();
  return isReady ? <main ref={frame}>ready</main> : <p ref={frame}>one moment</p>;
}

/** Tells at once and on request, as browsers do after layout. */
function withHeights(heights: Readonly<Record<string, number>>): void {
  globalThis.ResizeObserver = class {
    readonly tell: () => void;
    constructor(tell: () => void) {
      this.tell = tell;
    }
    observe() {
      this.tell();
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  } as unknown as typeof ResizeObserver;
  Object.defineProperty(HTMLElement.prototype, "scrollHeight", {
    configurable: true,
    get(this: HTMLElement) {
      return heights[this.tagName] ?? 0;
    },
  });
}

describe("useFitHeight", () => {
  it("follows the part that is on screen, not the one that it replaced", async () => {
    withHeights({ P: 40, MAIN: 700 });
    const zaf = fakeZaf();
    const shown = (isReady: boolean) => (
      <ZendeskContext.Provider value={zaf}>
        <Screen isReady={isReady} />
      </ZendeskContext.Provider>
    );

    const { rerender } = render(shown(false));
    rerender(shown(true));

    await waitFor(() =>
      expect(zaf.invoked.at(-1)).toEqual(["resize", { width: "100%", height: "704px" }]),
    );
  });
});
