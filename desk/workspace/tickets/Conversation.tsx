import { useEffect, useRef } from "react";
import styled from "styled-components";
import { useDeskTime } from "../shell/useDeskTime";
import { ConversationEntry } from "./ConversationEntry";
import type { TicketModel } from "./createTicketModel";
import { useTicketState } from "./useTicketState";

type ConversationProps = { model: TicketModel };

/** Every word on the ticket, oldest first; it opens at the newest. */
export function Conversation({ model }: ConversationProps) {
  const { comments, directory } = useTicketState(model);
  const end = useRef<HTMLDivElement>(null);
  const now = useDeskTime();

  useEffect(() => {
    end.current?.scrollIntoView({ block: "end" });
  }, [comments.length]);

  return (
    <Scroll tabIndex={0} role="log" aria-label="Conversation">
      {comments.map((comment) => (
        <ConversationEntry
          key={comment.id}
          comment={comment}
          author={directory.users.get(comment.author_id)}
          now={now}
        />
      ))}
      <div ref={end} />
    </Scroll>
  );
}

const Scroll = styled.div`
  flex: 1;
  min-height: 80px;
  overflow-y: auto;
  padding: 16px 20px;
  display: flex;
  flex-direction: column;
  gap: 16px;
`;
