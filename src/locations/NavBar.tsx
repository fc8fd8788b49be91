import styled from "styled-components";
import { type Me, readMe } from "#contract/session";
import { NoticesBar } from "../notices/NoticesBar";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { ReaderContext } from "../ui/ReaderContext";
import { goTo, useHashRoute } from "../ui/useHashRoute";
import { asLocale } from "../zendesk/useAgent";
import { useRoute } from "../zendesk/useRoute";
import { useZendesk } from "../zendesk/ZendeskContext";
import { Navigation } from "./Navigation";
import { Page } from "./Page";
import { PAGES, pagesFor } from "./pages";
import { Welcome } from "./Welcome";

/** The full page: what a quality lead and an admin look after. */
export function NavBar() {
  const me = useService(readMe, {});
  useRoute(useZendesk(), goTo);
  return (
    <Padded>
      <Answered answer={me} lines={8}>
        {(known) => <Signed me={known} />}
      </Answered>
    </Padded>
  );
}

function Signed({ me }: { me: Me }) {
  const [wanted, ...rest] = useHashRoute();
  const allowed = pagesFor(me.role);
  const first = allowed[0]?.id ?? "promises";
  const known = PAGES.find(({ id }) => id === wanted);
  const page = wanted === undefined ? first : (known?.id ?? "unknown");
  const isAllowed = allowed.some(({ id }) => id === page);
  return (
    <ReaderContext.Provider value={{ locale: asLocale(me.locale), timeZone: me.timeZone }}>
      <Frame>
        <Navigation pages={allowed} current={page} />
        <main>
          <NoticesBar />
          <Welcome role={me.role} page={page}>
            <Page id={page} isAllowed={isAllowed} rest={rest} />
          </Welcome>
        </main>
      </Frame>
    </ReaderContext.Provider>
  );
}

const Padded = styled.div`
  max-width: 1400px;
  margin: 0 auto;
  padding: 20px 24px;

  @media (max-width: 600px) {
    padding: 12px;
  }
`;

const Frame = styled.div`
  display: grid;
  grid-template-columns: 168px minmax(0, 1fr);
  gap: 32px;

  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
`;
