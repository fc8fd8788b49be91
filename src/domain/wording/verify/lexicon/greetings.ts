/** How letters begin and end, in the languages that help desks write most. They claim nothing. */
export const greetings: ReadonlySet<string> = new Set(
  (
    "hi hello dear hey hallo liebe lieber guten tag morgen herr frau sehr geehrte geehrter bonjour bonsoir madame monsieur hola estimado estimada " +
    "buenos buenas días olá prezado prezada bom boa dia tarde ciao buongiorno gentile hej cześć beste geachte " +
    "best kind warm regards wishes sincerely yours cheers thanks grüße gruß freundlichen freundliche mit viele beste cordialement saludos atentamente " +
    "cordiali saluti atenciosamente obrigado obrigada merci danke gracias grazie groeten vriendelijke hälsningar"
  ).split(" "),
);
