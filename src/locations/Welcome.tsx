import type { ReactNode } from "react";
import type { Me } from "#contract/session";
import { BackfillNote } from "../connection/BackfillNote";
import { ConnectScreen } from "../connection/ConnectScreen";
import { useConnection } from "../connection/useConnection";
import { useTranslate } from "../i18n/useTranslate";
import { SetupNote } from "../settings/SetupNote";
import { Answered } from "../ui/Answered";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";

type WelcomeProps = { role: Me["role"]; page: string; children: ReactNode };

/** The pages, once the account is connected; before that, the way there. */
export function Welcome({ role, page, children }: WelcomeProps) {
  const t = useTranslate();
  const answer = useConnection();
  return (
    <Answered answer={answer} lines={6}>
      {({ status, progress, problem }) => {
        if (status === "not-connected") {
          return <ConnectScreen isAdmin={role === "admin"} problem={problem} />;
        }
        return (
          <Stack $gap={16}>
            {status === "backfilling" && progress !== null && <BackfillNote progress={progress} />}
            {status === "paused" && (
              <StateLine mood="watch" icon="alert">
                {problem ?? t("connection.paused")}
              </StateLine>
            )}
            {role === "admin" && page !== "settings" && <SetupNote />}
            {children}
          </Stack>
        );
      }}
    </Answered>
  );
}
