/** Texts that several rules share, in the languages of the customers. */
export const dynamicContent: readonly {
  name: string;
  placeholder: string;
  variants: readonly { locale: string; content: string }[];
}[] = [
  {
    name: "Received (business)",
    placeholder: "{{dc.received_business}}",
    variants: [
      {
        locale: "en-US",
        content:
          "Your service request {{ticket.id}} has been registered in our system and forwarded to your account team for processing.",
      },
      {
        locale: "de",
        content:
          "Ihr Ticket {{ticket.id}} wurde in unserem System erfasst und der zuständigen Fachabteilung zur Bearbeitung zugewiesen. Bitte geben Sie bei Rückfragen stets die Ticketnummer an.",
      },
      {
        locale: "fr",
        content:
          "Votre ticket n° {{ticket.id}} a été enregistré et transmis au service concerné. Il sera traité dans les meilleurs délais.",
      },
    ],
  },
];
