import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import "../../../src/i18n/issueTexts";
import "../../../src/i18n/pageTexts";
import "../../../src/i18n/laterTexts";
import { App } from "../../../src/App";
import type { Service } from "../../../src/service/createService";
import type { Engine } from "../../../src/wording/engine";
import { EngineContext } from "../../../src/wording/EngineContext";
import type { ZafClient } from "../../../src/zendesk/zafClient";

type Parts = { zaf: ZafClient; service: Service; engine?: Engine };

/** Shows a part of the app with everything around it that it needs. */
export function renderApp(screen: ReactNode, { zaf, service, engine }: Parts): RenderResult {
  const shown =
    engine === undefined ? (
      screen
    ) : (
      <EngineContext.Provider value={() => Promise.resolve(engine)}>
        {screen}
      </EngineContext.Provider>
    );
  return render(
    <App zaf={zaf} service={service}>
      {shown}
    </App>,
  );
}
