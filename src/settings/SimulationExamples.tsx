import styled from "styled-components";
import type { Example } from "#domain/ownership/simulation/tally";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { TicketLink } from "../ui/TicketLink";
import { useSayMoment } from "../ui/useSayMoment";

/** Tickets that would have been pointed out, one of each reason first. */
export function SimulationExamples({ examples }: { examples: readonly Example[] }) {
  const t = useTranslate();
  const say = useSayMoment();
  return (
    <List>
      {examples.map(({ ticketId, subject, ruleId, since, text, wroteAgainAt }) => (
        <li key={`${ticketId} ${ruleId} ${since}`}>
          <TicketLink ticketId={ticketId}>{subject === "" ? ticketId : subject}</TicketLink>
          <p>{text}</p>
          <Quiet>
            {t("settings.simulation.since", { when: say(since) })}{" "}
            {wroteAgainAt !== null &&
              t("settings.simulation.wroteAgain", { when: say(wroteAgainAt) })}
          </Quiet>
        </li>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: grid;
  gap: 12px;
`;
