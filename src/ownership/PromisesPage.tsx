import { useTranslate } from "../i18n/useTranslate";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { PageHead } from "../ui/PageHead";
import { PromiseList } from "./PromiseList";
import { useMyPromises } from "./useMyPromises";

/** My promises as a page: the list to work through before going home. */
export function PromisesPage() {
  const t = useTranslate();
  const answer = useMyPromises();
  return (
    <>
      <PageHead title={t("ownership.promisesOfMine")} text={t("ownership.promisesText")} />
      <Answered answer={answer} lines={5}>
        {(promises) =>
          promises.length === 0 ? (
            <EmptyState picture="handshake" title={t("ownership.allKept")}>
              <p>{t("ownership.noPromises")}</p>
            </EmptyState>
          ) : (
            <PromiseList promises={promises} headingLevel={2} />
          )
        }
      </Answered>
    </>
  );
}
