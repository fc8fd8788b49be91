import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import styled from "styled-components";
import { Empty } from "../look/Empty";
import { Failed } from "../look/Failed";
import { Loading } from "../look/Loading";
import { sayWhen } from "../look/sayWhen";
import { readMailbox } from "../rest/deskControls";
import { useDeskTime } from "../shell/useDeskTime";
import { MailView } from "./MailView";

/** What customers got in their inboxes, and a way to write back as they would. */
export function MailboxPage() {
  const mailbox = useQuery({ queryKey: ["mailbox"], queryFn: readMailbox });
  const [openId, setOpenId] = useState<number | string | null>(null);
  const now = useDeskTime();

  if (mailbox.isPending) return <Loading label="Opening the mailbox" rows={10} />;
  if (mailbox.isError) return <Failed error={mailbox.error} retry={() => void mailbox.refetch()} />;
  const mails = mailbox.data;
  const open = mails.find(({ id }) => id === openId) ?? mails[0];
  if (open === undefined) {
    return (
      <Empty icon="email" title="No mail yet">
        Answer a ticket in public, and what the customer receives shows up here.
      </Empty>
    );
  }
  return (
    <Page>
      <List aria-label="Mails">
        <h1>Customer mailbox</h1>
        <ul>
          {mails.map((mail) => (
            <li key={mail.id}>
              <Row
                type="button"
                aria-current={mail.id === open.id ? "true" : undefined}
                onClick={() => setOpenId(mail.id)}
              >
                <To>
                  <span>{mail.to}</span>
                  <time dateTime={mail.created_at}>{sayWhen(mail.created_at, now)}</time>
                </To>
                <strong>{mail.subject}</strong>
              </Row>
            </li>
          ))}
        </ul>
      </List>
      <MailView key={open.id} mail={open} />
    </Page>
  );
}

const Page = styled.div`
  display: grid;
  grid-template-columns: 340px minmax(0, 1fr);
  height: 100%;
`;

const List = styled.nav`
  overflow-y: auto;
  border-right: 1px solid var(--border-subtle);
  background: var(--bg-raised);

  h1 {
    padding: 18px 16px 10px;
    font-size: 18px;
  }
`;

const Row = styled.button`
  display: grid;
  gap: 2px;
  width: 100%;
  padding: 10px 16px;
  border: 0;
  border-bottom: 1px solid var(--border-subtle);
  background: none;
  text-align: left;
  cursor: pointer;

  strong {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
  }

  &:hover {
    background: var(--bg-recessed);
  }

  &[aria-current] {
    background: var(--bg-primary);
  }

  &:focus-visible {
    outline: 2px solid var(--border-primary);
    outline-offset: -2px;
  }
`;

const To = styled.span`
  display: flex;
  justify-content: space-between;
  gap: 8px;
  color: var(--fg-subtle);
  font-size: 12px;

  span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  time {
    flex: none;
  }
`;
