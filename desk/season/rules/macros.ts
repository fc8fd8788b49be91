import { GROUP_IDS } from "../ids";
import type { Action } from "./rule";

/** Ready-made answers that agents insert. */
export const macros: readonly { title: string; actions: Action[] }[] = [
  {
    title: "Escalate to Web Operations",
    actions: [
      {
        field: "comment_value",
        value:
          "Dear {{ticket.requester.first_name}},\n\nYour incident has been forwarded to our 2nd level support for further investigation. As soon as we receive feedback from the responsible department, the ticket will be updated accordingly.\n\nKind regards,\nHarborline Support",
      },
      { field: "comment_mode_is_public", value: "true" },
      { field: "group_id", value: String(GROUP_IDS.web) },
    ],
  },
  {
    title: "Ask for a screenshot",
    actions: [
      {
        field: "comment_value",
        value:
          "Hi {{ticket.requester.first_name}},\n\ncould you send me a picture of what you see? Then I can find out what is going on.\n\n{{current_user.first_name}}",
      },
      { field: "comment_mode_is_public", value: "true" },
      { field: "status", value: "pending" },
    ],
  },
  {
    title: "Delay",
    actions: [
      {
        field: "comment_value_html",
        value:
          "<p>Dear Customer,</p><p>due to an unusually high volume of tickets there is currently a delay in the processing of requests. We apologize for any inconvenience this may cause and thank you for your patience and understanding.</p>",
      },
      { field: "comment_mode_is_public", value: "true" },
    ],
  },
  {
    title: "No response, closing",
    actions: [
      {
        field: "comment_value",
        value:
          "As no response was received, this ticket has been closed due to inactivity. If you require further assistance, please log a new ticket via the portal.",
      },
      { field: "comment_mode_is_public", value: "true" },
      { field: "status", value: "solved" },
    ],
  },
  {
    title: "Refund on its way",
    actions: [
      {
        field: "comment_value",
        value:
          "Hi {{ticket.requester.first_name}},\n\nyour money is on its way back to you. Your bank needs up to 5 working days; if nothing has arrived by then, write to me and I'll look for it.\n\n{{current_user.first_name}}",
      },
      { field: "comment_mode_is_public", value: "true" },
      { field: "status", value: "solved" },
    ],
  },
  {
    title: "Note: needs line test",
    actions: [
      {
        field: "comment_value",
        value: "Run line test, attach SNR and HEC counters, then assign to N&S.",
      },
      { field: "comment_mode_is_public", value: "false" },
    ],
  },
];
