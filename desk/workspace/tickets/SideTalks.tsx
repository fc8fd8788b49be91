import { useQuery } from "@tanstack/react-query";
import styled from "styled-components";
import { z } from "zod";
import { askDesk } from "../rest/askDesk";

type SideTalksProps = { ticketId: number; isShown: boolean };

const EVERY_MS = 5_000;
const Answer = z.object({
  side_conversations: z.array(
    z.object({
      id: z.string(),
      subject: z.string(),
      preview_text: z.string(),
      state: z.string(),
      participants: z.array(
        z.object({ name: z.string().optional(), email: z.string().optional() }),
      ),
      external_ids: z.object({ targetTicketId: z.string().optional() }),
    }),
  ),
});

/** Talk beside the ticket that its customer does not see; nothing where there is none. */
export function SideTalks({ ticketId, isShown }: SideTalksProps) {
  const { data } = useQuery({
    queryKey: ["side conversations", ticketId],
    queryFn: () => askDesk(Answer, `/api/v2/tickets/${ticketId}/side_conversations`),
    enabled: isShown,
    refetchInterval: EVERY_MS,
  });
  const talks = data?.side_conversations ?? [];
  if (talks.length === 0) return null;
  return (
    <Strip aria-label="Side conversations">
      <ul>
        {talks.map(({ id, subject, preview_text, state, participants, external_ids }) => (
          <li key={id}>
            <strong>{participants.map(({ name, email }) => name ?? email ?? "").join(", ")}</strong>{" "}
            {external_ids.targetTicketId === undefined ? (
              subject
            ) : (
              <a href={`#/tickets/${external_ids.targetTicketId}`}>{subject}</a>
            )}{" "}
            <Last>
              {preview_text} {state === "closed" && "(closed)"}
            </Last>
          </li>
        ))}
      </ul>
    </Strip>
  );
}

const Strip = styled.section`
  max-height: 120px;
  overflow-y: auto;
  padding: 8px 20px;
  border-top: 1px solid var(--border-subtle);
  background: var(--bg-subtle);

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

const Last = styled.span`
  color: var(--fg-subtle);
`;
