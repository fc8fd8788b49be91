import type { Issue } from "../issue";

/** The website and the app, and what people do there. */
export const account: readonly Issue[] = [
  {
    key: "coupon-refused",
    weight: 0,
    group: "care",
    engineers: "web",
    tags: ["website", "checkout", "coupon"],
    subjects: [
      "Coupon does not apply",
      "Discount code refused",
      "Coupon code not working at checkout",
      "My voucher isn't accepted",
      "promo code error",
    ],
    says: [
      "The coupon {code} from your letter is refused at the checkout.",
      "When I enter {code} the page says that the code is not valid, but it runs until the end of the month.",
      "I want to order the {device} with the voucher, the website doesn't take it.",
      "The discount disappears from the basket as soon as I click on pay.",
    ],
    details: [
      "I tried two browsers.",
      "The price with the coupon should be {amount}.",
      "It is valid until Sunday!",
      "My neighbor used hers last week without trouble.",
    ],
    asks: ["Could you send me a picture of the basket with the message?"],
    answers: [
      "The checkout takes your coupon again. I've tried it with your basket: {amount} after the discount.",
      "I've put the discount on the order by hand, so you pay {amount}.",
    ],
    notes: [
      "Promo svc returns 409 since deploy, cache key lacks region. Needs hotfix, in backlog.",
      "Repro'd on staging. Cookie consent banner drops the cart token. Assigning to FE squad.",
    ],
  },
  {
    key: "password",
    weight: 9,
    group: "care",
    tags: ["website", "sign_in"],
    subjects: [
      "Can't sign in",
      "Password reset mail doesn't come",
      "Locked out of my account",
      "Sign-in problem",
      "forgot password",
    ],
    says: [
      "I can't get into my account, it says wrong password.",
      "The mail to reset my password never arrives.",
      "My account is locked after three tries.",
      "The app logs me out every time I open it.",
    ],
    details: [
      "I looked in the spam folder.",
      "I need my bill today.",
      "It is the address I have always used.",
    ],
    asks: ["Which mail address do you sign in with?"],
    answers: [
      "I've unlocked the account and sent you a fresh link; it works for one hour.",
      "Your address had a typing mistake in it. I've corrected it, and the link is in your mailbox.",
    ],
    abroad: [
      {
        locale: "de",
        subject: "Kann mich nicht anmelden",
        body: "Ich komme nicht mehr in mein Kundenkonto. Die E-Mail zum Zurücksetzen des Passworts kommt nie an.",
        answer:
          "Ich habe Ihr Konto entsperrt und Ihnen einen neuen Link geschickt. Er gilt eine Stunde.",
      },
      {
        locale: "fr",
        subject: "Impossible de me connecter",
        body: "Bonjour, je n'arrive plus à entrer dans mon espace client et le message pour changer le mot de passe n'arrive jamais.",
        answer: "J'ai débloqué votre compte et vous ai envoyé un nouveau lien, valable une heure.",
      },
    ],
  },
  {
    key: "code-not-arriving",
    weight: 4,
    group: "care",
    engineers: "web",
    tags: ["website", "two_step"],
    subjects: [
      "No text message with the code",
      "Sign-in code doesn't arrive",
      "Security code missing",
    ],
    says: [
      "The text message with the six digits doesn't arrive, so I can't sign in.",
      "I asked for the code five times and got it three hours later, all at once.",
      "I have a new phone number and the code still goes to the old one.",
    ],
    details: ["Other text messages come through.", "I have to pay a bill today."],
    asks: ["Is the number ending in the same two digits as the page shows?"],
    answers: [
      "The codes go to your new number from now on.",
      "Messages to your provider were delayed last night. They arrive within seconds again.",
    ],
    notes: [
      "SMS gateway backlog, vendor ticket open.",
      "OTP throttled by fraud rule 17, whitelisted MSISDN.",
    ],
  },
  {
    key: "address-change",
    weight: 5,
    group: "care",
    tags: ["contract", "address"],
    subjects: ["New address", "We are moving", "Change of address", "Moving to {town}"],
    says: [
      "We move to {town} on {date}. Can the line move with us?",
      "Please change my address, I moved.",
      "The website doesn't accept my new street.",
    ],
    details: [
      "Same flat size, same plan.",
      "The new house was built last year.",
      "Who do I have to tell besides you?",
    ],
    asks: ["What is the new address, with the floor?"],
    answers: [
      "Your line moves to {town} on {date}. An engineer needs half an hour; you choose the time with the link below.",
      "The new address is in. Your bill goes there from this month on.",
    ],
  },
  {
    key: "app-crash",
    weight: 4,
    group: "care",
    engineers: "web",
    tags: ["app", "crash"],
    subjects: [
      "App crashes",
      "App closes right away",
      "Your app doesn't open any more",
      "App update broken",
    ],
    says: [
      "Since the last update the app closes as soon as I open it.",
      "Your app shows a white page and nothing else.",
      "The app crashes when I look at my data usage.",
    ],
    details: [
      "Phone is a {device}.",
      "I deleted it and installed it again.",
      "The old one was better.",
    ],
    asks: ["Which version does the app show in the phone's settings?"],
    answers: [
      "Version 5.3 cures it and is in the store since this morning.",
      "The page with the data usage works again; please close the app once completely.",
    ],
    notes: [
      "NPE in UsageFragment after 5.2, crashlytics 4k. Fixed in 5.3 rc.",
      "CDN serving stale bundle, purged.",
    ],
  },
  {
    key: "data-usage",
    weight: 3,
    group: "care",
    tags: ["mobile", "data"],
    subjects: ["Data used up too fast", "Where did my data go?", "Data counter wrong"],
    says: [
      "My data is used up after a week, and I only read mail.",
      "The counter in the app says 20 GB, my phone says 4.",
      "I bought more data and it isn't there.",
    ],
    details: ["My plan is {plan}.", "I switched off everything I could."],
    asks: ["Which days look wrong to you?"],
    answers: [
      "A backup of photos ran over the mobile network for three nights. I've added 5 GB for this month.",
      "The extra data is there now; it was booked to your second card.",
    ],
  },
];
