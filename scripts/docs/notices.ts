import type { Message } from "#domain/wording/message";

/** Notices made up for the gallery, as systems and tired people write them. */
export const notices: readonly (Message & { id: string })[] = [
  {
    id: "An acknowledgement, everything known",
    format: "text",
    body: "Your ticket has been created with ID #48213. It has been placed in the queue and will be processed by an agent shortly. Please quote the ticket number in all further correspondence.",
    context: {
      customer: { firstName: "Priya" },
      owner: { name: "Sam Kittredge", firstName: "Sam" },
      nextUpdateAt: "2026-11-26T15:00:00Z",
      timeZone: "Europe/London",
      subject: "Order arrived without the charger",
      now: "2026-11-24T10:00:00Z",
    },
  },
  {
    id: "The same, nothing known",
    format: "text",
    body: "Your ticket has been created with ID #48213. It has been placed in the queue and will be processed by an agent shortly. Please quote the ticket number in all further correspondence.",
  },
  {
    id: "A hand-over to IT",
    format: "text",
    body: "This is to inform you that your incident has been escalated to 2nd level support. You will be notified once the status of the ticket changes.",
    context: {
      customer: { firstName: "Tom" },
      owner: { name: "Maya Lindqvist", firstName: "Maya" },
      nextUpdateAt: "2026-11-25T10:00:00Z",
      timeZone: "UTC",
      subject: "Phone won't activate",
      now: "2026-11-24T14:00:00Z",
    },
  },
  {
    id: "Waiting for the customer",
    format: "text",
    body: "Your ticket has been set to pending and is awaiting user input. Please provide a screenshot of the error message. Failure to respond within 5 business days will result in closure of the ticket.",
    context: { customer: { firstName: "Inês" }, owner: { name: "Joe Abara", firstName: "Joe" } },
  },
  {
    id: "A delay",
    format: "text",
    body: "Due to unforeseen circumstances there is currently a delay in the processing of your request. We apologize for any inconvenience this may cause and thank you for your patience and understanding.",
    context: {
      customer: { firstName: "Walter" },
      owner: { name: "Grace Whitlock", firstName: "Grace" },
      nextUpdateAt: "2026-11-27T12:00:00Z",
      timeZone: "UTC",
      subject: "Charged twice this month",
      now: "2026-11-24T10:00:00Z",
    },
  },
  {
    id: "An outage",
    format: "text",
    body: "INCIDENT: We are currently experiencing degraded performance on the booking backend. Our engineers have identified the root cause and a fix is being implemented. Some users may be unable to book an appointment. Next update at 16:30 UTC.",
    context: { owner: { name: "Dana Petrov", firstName: "Dana" } },
  },
  {
    id: "Solved",
    format: "text",
    body: "We are pleased to inform you that your ticket #7731 has been resolved. Should the issue persist, the ticket can be reopened by replying to this notification.",
    context: {
      customer: { firstName: "Li" },
      owner: { name: "Ben Okafor", firstName: "Ben" },
      subject: "Invoice for March is missing",
    },
  },
  {
    id: "Closed by a timer",
    format: "text",
    body: "As no response was received, this ticket has been closed due to inactivity. If you require further assistance, please log a new ticket via the portal.",
  },
  {
    id: "A trigger",
    format: "text",
    template: true,
    body: "Your request ({{ticket.id}}) has been logged and assigned to the {{ticket.group.name}} team.{% if ticket.cc_names %} Copied: {{ticket.cc_names}}.{% endif %} To add additional comments, reply to this email.\n\n{{ticket.comments_formatted}}",
  },
  {
    id: "HTML with a link",
    format: "html",
    body: '<p>Dear Customer,</p><p>Your service request has been updated by our support staff. To view the status of your request, click <a href="https://help.example.com/requests/5512">here</a>.</p>',
    context: { customer: { firstName: "Noor" } },
  },
  {
    id: "A code, left alone",
    format: "text",
    body: "Your verification code is 481 223. It expires in 10 minutes. Never share this code with anybody.",
  },
  {
    id: "A good message, left alone",
    format: "text",
    body: "Hi Jo, thanks for the photos, they helped. I've found what goes wrong and I'm trying it out with our engineers. I'll write by Wednesday 4 pm. Ana",
  },
  {
    id: "German",
    format: "text",
    lang: "de",
    body: "Ihr Ticket #48213 wurde erfolgreich angelegt und der zuständigen Fachabteilung zur Bearbeitung zugewiesen. Bitte geben Sie bei Rückfragen stets die Ticketnummer an.",
    context: { owner: { name: "Anna Keller", firstName: "Anna" } },
  },
  {
    id: "French",
    format: "text",
    lang: "fr",
    body: "Votre ticket n° 7731 a été pris en compte par nos services et sera traité dans les meilleurs délais.",
    context: { customer: { firstName: "Hugo" }, owner: { name: "Léa", firstName: "Léa" } },
  },
];
