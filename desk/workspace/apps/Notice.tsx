import { Notification } from "@zendeskgarden/react-notifications";
import type { NoticeKind } from "../zaf/createAppApi";

type NoticeProps = { message: string; kind: NoticeKind; onClose: () => void };

const TYPES = { notice: "success", alert: "warning", error: "error" } as const;

/** A notice by the desk or by an app. Its words are text, whatever an app puts into them. */
export function Notice({ message, kind, onClose }: NoticeProps) {
  return (
    <Notification type={TYPES[kind]}>
      {message}
      <Notification.Close aria-label="Close notice" onClick={onClose} />
    </Notification>
  );
}
