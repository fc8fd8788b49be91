import type { Issue } from "../issue";

/** What was ordered: phones, boxes, cards, and how they arrive. */
export const orders: readonly Issue[] = [
  {
    key: "serial-mismatch",
    weight: 0,
    group: "orders",
    engineers: "web",
    tags: ["phone", "activation", "serial_number"],
    subjects: [
      "Serial number on the box is not the phone's",
      "Wrong serial number, phone won't activate",
      "Box says one number, phone says another",
      "Can't register my new phone, number doesn't match",
      "The number on the box belongs to another phone",
      "activation refused, serial number mismatch",
    ],
    says: [
      "The serial number on the box of my new {device} is {box}, but the phone itself shows {serial}.",
      "I can't activate the {device}: your site says that {serial} was never sold to me. The box has {box} on it.",
      "You sent a phone in a box that belongs to a different phone. Box: {box}. Phone: {serial}.",
      "The warranty page refuses my phone because the number doesn't match the one on the box.",
      "When I type in the number from the phone it says unknown, with the number from the box it says not this device.",
    ],
    details: [
      "I have explained this three times on the phone.",
      "Your colleague told me to send a photo, here it is again.",
      "The shop sent me to you, you sent me to the shop.",
      "I only want to use the phone that I paid for.",
    ],
    asks: [
      "Could you send me a photo of the number in the phone's settings, under About?",
      "Please type *#06# on the phone and send me the number that appears.",
    ],
    answers: [
      "Your {device} is registered under {serial} now, and the warranty counts from the day it arrived.",
      "The number from the box was booked to you. I've had it corrected to {serial}; activation works from now on.",
    ],
    notes: [
      "IMEI on label != IMEI in handset again. Warehouse scans the carton, not the unit. Manual fix in the asset DB.",
      "Another carton swap. Reassigned IMEI in MDM, customer record updated. Not our process.",
    ],
  },
  {
    key: "order-late",
    weight: 7,
    group: "orders",
    tags: ["order", "late"],
    subjects: [
      "Where is my order {order}?",
      "Order {order} still not here",
      "Delivery late",
      "Parcel lost?",
      "No news about my order",
    ],
    says: [
      "I ordered on {date} and nothing has arrived. The number is {order}.",
      "Order {order} should have been here last week.",
      "The parcel service says that they never got order {order} from you.",
      "Is {order} ever going to come?",
    ],
    details: [
      "It was meant to be a birthday present.",
      "The tracking page hasn't moved for six days.",
      "I'm only at home until Friday.",
    ],
    asks: ["Is the address on the order still the right one?"],
    answers: [
      "The parcel was stuck at the depot. It leaves today, and you can follow it from tonight on with the link in the second message.",
      "I've sent {order} again by express; it arrives tomorrow before noon. If the first one turns up too, just refuse it.",
    ],
    abroad: [
      {
        locale: "fr",
        subject: "Commande {order} toujours pas reçue",
        body: "Bonjour, j'ai commandé le {date} et je n'ai toujours rien reçu. Pouvez-vous me dire où est ma commande {order} ?",
        answer:
          "Le colis était bloqué au dépôt. Il part aujourd'hui et vous pourrez le suivre dès ce soir.",
      },
      {
        locale: "ja",
        subject: "注文 {order} が届きません",
        body: "{date} に注文しましたが、まだ届いていません。注文番号は {order} です。いつ届きますか。",
        answer: "お荷物は本日発送いたしました。明日お届けの予定です。",
      },
    ],
  },
  {
    key: "wrong-item",
    weight: 4,
    group: "orders",
    tags: ["order", "wrong_item"],
    subjects: [
      "Wrong item in the parcel",
      "Not what I ordered",
      "You sent the wrong color",
      "Case for another phone",
    ],
    says: [
      "I ordered the {device} in black and got it in pink.",
      "In the parcel for {order} is something I never ordered.",
      "You sent a case that doesn't fit the {device}.",
      "Order {order} came with only half of the things.",
    ],
    details: [
      "Photo attached.",
      "I don't want to pay for sending it back.",
      "The invoice is right, the parcel isn't.",
    ],
    asks: ["Could you send me a photo of the label on the parcel?"],
    answers: [
      "The right one leaves our warehouse today. A label for the wrong one is attached; the post collects it for free.",
      "Please keep the case. The one that fits is on its way to you.",
    ],
  },
  {
    key: "refund-waiting",
    weight: 5,
    group: "orders",
    tags: ["order", "refund"],
    subjects: [
      "Refund for {order}",
      "Still no refund",
      "Sent it back, no money",
      "When do I get my {amount} back?",
    ],
    says: [
      "I sent order {order} back on {date} and still wait for my {amount}.",
      "You confirmed the return, but the money hasn't come.",
      "When will you refund the {amount} for {order}?",
    ],
    details: [
      "It has been three weeks.",
      "The post shows that it was delivered to you.",
      "I'd rather not involve a lawyer.",
    ],
    asks: ["Which day does the post show for the delivery to us?"],
    answers: [
      "Your parcel had arrived without its slip. I found it, and {amount} went back to your card today.",
      "I've released the refund of {amount}; the bank needs up to 5 working days.",
    ],
  },
];
