import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { readConnection, startConnecting } from "#contract/connection";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { EmptyState } from "../ui/EmptyState";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { secureAddress } from "../ui/secureAddress";
import { StateLine } from "../ui/StateLine";

type ConnectScreenProps = { isAdmin: boolean; problem: string | null };

/** The first screen of an account: what connecting means, and the button that begins it. */
export function ConnectScreen({ isAdmin, problem }: ConnectScreenProps) {
  const t = useTranslate();
  const connect = useAction(startConnecting, { refresh: [readConnection] });
  const [consentUrl, setConsentUrl] = useState<string | null>(null);

  const begin = async () => {
    const answer = await connect.run({});
    const address = answer === null ? null : secureAddress(answer.authorizeUrl);
    if (address === null) return;
    // A browser may block the window; then the link below does it.
    globalThis.open(address, "_blank", "noopener");
    setConsentUrl(address);
  };

  return (
    <EmptyState isWholePage picture="plug" title={t("connection.title")}>
      <p>{t("connection.text")}</p>
      {problem !== null && (
        <StateLine mood="watch" icon="alert">
          {problem}
        </StateLine>
      )}
      {connect.problem !== null && <ProblemNote problem={connect.problem} />}
      {isAdmin ? (
        <Button isPrimary disabled={connect.isRunning} onClick={() => void begin()}>
          {t("connection.connect")}
        </Button>
      ) : (
        <Quiet>{t("connection.askAdmin")}</Quiet>
      )}
      {consentUrl !== null && (
        <p>
          <a href={consentUrl} target="_blank" rel="noopener noreferrer">
            {t("connection.continue")}
          </a>
        </p>
      )}
      <Quiet>{t("connection.promise")}</Quiet>
    </EmptyState>
  );
}
