import { useTranslate } from "../i18n/useTranslate";
import { Answered } from "../ui/Answered";
import { Disclosure } from "../ui/Disclosure";
import { Quiet } from "../ui/Quiet";
import { PromiseList } from "./PromiseList";
import { useMyPromises } from "./useMyPromises";

/** What I told customers I would do, soonest first, behind a line that says how much it is. */
export function MyPromises() {
  const t = useTranslate();
  const answer = useMyPromises();
  if (answer.status === "answered" && answer.value.length === 0) {
    return <Quiet>{t("ownership.noPromises")}</Quiet>;
  }
  return (
    <Disclosure
      label={
        answer.status === "answered"
          ? t("ownership.promises", { count: answer.value.length })
          : t("ownership.promisesOfMine")
      }
    >
      {() => (
        <Answered answer={answer}>{(promises) => <PromiseList promises={promises} />}</Answered>
      )}
    </Disclosure>
  );
}
