import { Tag } from "@zendeskgarden/react-tags";
import DOMPurify from "dompurify";
import { useMemo } from "react";
import styled from "styled-components";
import { PersonAvatar } from "../look/PersonAvatar";
import { sayExactly, sayWhen } from "../look/sayWhen";
import type { Comment, User } from "../rest/shapes";

type ConversationEntryProps = { comment: Comment; author: User | undefined; now: Date };

/** One word: who said it, when, through which channel, and whether the customer can see it. */
export function ConversationEntry({ comment, author, now }: ConversationEntryProps) {
  const html = useMemo(() => cleaned(comment), [comment]);
  const channel = CHANNELS[comment.via?.channel ?? "web"] ?? comment.via?.channel;
  const isCustomer = author?.role === "end-user";
  const name = author?.name ?? "System";
  return (
    <Entry>
      <PersonAvatar name={name} seed={comment.author_id} />
      <Body $tone={comment.public ? (isCustomer ? "customer" : "public") : "internal"}>
        <Head>
          <strong>{name}</strong>
          {!comment.public && (
            <Tag size="small" hue="yellow">
              <span>Internal note</span>
            </Tag>
          )}
          <Meta>
            via {channel}
            <time dateTime={comment.created_at} title={sayExactly(comment.created_at)}>
              {sayWhen(comment.created_at, now)}
            </time>
          </Meta>
        </Head>
        <Words dangerouslySetInnerHTML={{ __html: html }} />
        {comment.attachments.length > 0 && (
          <Files>
            {comment.attachments.map((file) => (
              <li key={file.id}>
                <a href={file.content_url} target="_blank" rel="noreferrer">
                  {file.file_name}
                </a>
              </li>
            ))}
          </Files>
        )}
      </Body>
    </Entry>
  );
}

const CHANNELS: Readonly<Record<string, string>> = {
  web: "web",
  email: "mail",
  api: "an app",
  rule: "a rule",
  voice: "phone",
  chat: "chat",
  native_messaging: "messaging",
  whatsapp: "WhatsApp",
};

/** What people wrote is hostile until it was cleaned: no scripts, forms, frames or styles. */
const cleaned = ({ html_body, body }: Comment): string =>
  html_body == null
    ? DOMPurify.sanitize(escapeHtml(body).replace(/\n/g, "<br>"))
    : DOMPurify.sanitize(html_body, {
        USE_PROFILES: { html: true },
        FORBID_TAGS: ["style", "form", "input", "button", "iframe", "img", "video", "audio"],
        FORBID_ATTR: ["style", "class", "id"],
      });

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const Entry = styled.article`
  display: flex;
  gap: 12px;
  align-items: flex-start;
`;

type Tone = "customer" | "public" | "internal";

const Body = styled.div<{ $tone: Tone }>`
  flex: 1;
  min-width: 0;
  max-width: 860px;
  padding: ${({ $tone }) => ($tone === "customer" ? "2px 0" : "10px 14px")};
  border-radius: 8px;
  border: 1px solid ${({ $tone }) => EDGE[$tone]};
  background: ${({ $tone }) => GROUND[$tone]};
`;

const GROUND: Readonly<Record<Tone, string>> = {
  customer: "none",
  public: "var(--bg-subtle)",
  internal: "var(--bg-note)",
};

const EDGE: Readonly<Record<Tone, string>> = {
  customer: "transparent",
  public: "var(--border-subtle)",
  internal: "var(--border-note)",
};

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 8px;
  margin-bottom: 4px;
`;

const Meta = styled.span`
  display: flex;
  gap: 8px;
  margin-left: auto;
  color: var(--fg-subtle);
  font-size: 12px;
`;

const Words = styled.div`
  overflow-wrap: anywhere;

  p:not(:last-child),
  ul,
  ol,
  blockquote,
  pre {
    margin: 0 0 8px;
  }

  ul,
  ol {
    padding-left: 24px;
    list-style: revert;
  }

  blockquote {
    padding-left: 12px;
    border-left: 3px solid var(--border);
    color: var(--fg-subtle);
  }

  pre {
    white-space: pre-wrap;
  }
`;

const Files = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin-top: 8px;
`;
