import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { allowTemplates } from "#contract/connection";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { ProblemNote } from "../ui/ProblemNote";
import { secureAddress } from "../ui/secureAddress";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";

/** Until an admin has allowed it we cannot write rules; here they can. */
export function AskForRights() {
  const t = useTranslate();
  const ask = useAction(allowTemplates);
  const [consentUrl, setConsentUrl] = useState<string | null>(null);
  const open = async () => {
    const answer = await ask.run({});
    const address = answer === null ? null : secureAddress(answer.authorizeUrl);
    if (address === null) return;
    // A browser may block the window; then the link does it.
    globalThis.open(address, "_blank", "noopener");
    setConsentUrl(address);
  };
  return (
    <Stack>
      <StateLine mood="watch" icon="alert">
        <Stack $gap={8}>
          <p>{t("templates.policy.noRights")}</p>
          <div>
            <Button size="small" disabled={ask.isRunning} onClick={() => void open()}>
              {t("templates.policy.ask")}
            </Button>
          </div>
          {consentUrl !== null && (
            <a href={consentUrl} target="_blank" rel="noopener noreferrer">
              {t("templates.policy.continue")}
            </a>
          )}
        </Stack>
      </StateLine>
      {ask.problem !== null && <ProblemNote problem={ask.problem} />}
    </Stack>
  );
}
