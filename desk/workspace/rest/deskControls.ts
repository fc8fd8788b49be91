import { z } from "zod";
import { askDesk } from "./askDesk";
import { User } from "./shapes";

const Session = z.object({ user: User.nullable(), people: z.array(User) });

/** Who is signed in on this page, and who could be. */
export type Session = z.infer<typeof Session>;

const Clock = z.looseObject({ now: z.string() });

const Mail = z.looseObject({
  id: z.union([z.number(), z.string()]),
  to: z.string(),
  from: z.string().nullish(),
  subject: z.string(),
  html: z.string().nullish(),
  text: z.string().nullish(),
  ticket_id: z.number().nullish(),
  created_at: z.string(),
});
/** A mail as the customer got it. */
export type Mail = z.infer<typeof Mail>;

export const readSession = (): Promise<Session> => askDesk(Session, "/desk/session");

/** Signs in as somebody else; the page starts anew afterwards. */
export const signInAs = (userId: number): Promise<unknown> =>
  askDesk(z.unknown(), "/desk/session", { method: "POST", body: { user_id: userId } });

/** The desk's time. */
export const readClock = async (): Promise<string> => (await askDesk(Clock, "/desk/clock")).now;

/** Moves the desk's clock forward, with everything that is due until then. */
export const moveClock = async (minutes: number): Promise<string> =>
  (await askDesk(Clock, "/desk/clock", { method: "POST", body: { minutes } })).now;

/** Lets a handful of things happen, as on a working day. */
export const makeTraffic = (events: number): Promise<unknown> =>
  askDesk(z.unknown(), "/desk/traffic", { method: "POST", body: { events } });

/** The newest mails that customers got. */
export const readMailbox = async (): Promise<Mail[]> =>
  (await askDesk(z.looseObject({ mails: z.array(Mail) }), "/desk/mailbox")).mails;

/** Writes back as the customer who got a mail. */
export const replyToMail = (mailId: Mail["id"], text: string): Promise<unknown> =>
  askDesk(z.unknown(), "/desk/mailbox/reply", { method: "POST", body: { mail_id: mailId, text } });
