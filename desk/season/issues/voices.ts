import type { Issue } from "../issue";

/** What is seen and heard over the line, and what companies need of it. */
export const voices: readonly Issue[] = [
  {
    key: "tv-freezes",
    weight: 4,
    group: "care",
    tags: ["tv", "freeze"],
    subjects: [
      "TV picture freezes",
      "TV box stuck",
      "Channels missing",
      "TV box shows error {code}",
    ],
    says: [
      "The picture freezes every few minutes, only on your box.",
      "The TV box is stuck on the start screen.",
      "Half of the channels have been gone since {date}.",
      "The TV box shows error {code} and nothing else.",
    ],
    details: [
      "Pulling the plug helps for an hour.",
      "The match is on Saturday!",
      "The internet works fine.",
    ],
    asks: ["Is the box connected by cable or by WiFi?"],
    answers: [
      "A reset cures it: please hold the power button for ten seconds until the light blinks. I've sent the channel list again.",
      "The box had an old program on it. It has been brought up to date from here; please switch it off and on once.",
    ],
  },
  {
    key: "voicemail",
    weight: 2,
    group: "care",
    tags: ["phone", "voicemail"],
    subjects: ["Voicemail doesn't work", "Can't hear my messages", "Voicemail PIN"],
    says: [
      "My voicemail asks for a PIN that I never had.",
      "Callers can't leave messages any more.",
      "I can see that there are messages but not listen to them.",
    ],
    details: ["It's the landline.", "My doctor is trying to reach me."],
    asks: ["Which number is it, please?"],
    answers: [
      "I've set a new PIN and sent it to your phone by text message. You can change it in the voicemail's menu under 4.",
      "The mailbox was full. I've doubled its size, and all messages are still there.",
    ],
  },
  {
    key: "static-address",
    weight: 2,
    group: "business",
    engineers: "network",
    tags: ["business", "fixed_address"],
    subjects: ["Fixed IP address for our office", "VPN blocked", "Our fixed address changed"],
    says: [
      "Our office needs a fixed internet address for the cameras.",
      "The fixed address of our branch in {town} has changed overnight and nothing can reach us.",
      "Since {date} our people can't connect to the office from home.",
    ],
    details: [
      "We are losing orders.",
      "Our technician says that it is on your side.",
      "Contract is under the company's name.",
    ],
    asks: ["Could you send me the address that you see now?"],
    answers: [
      "Your old address is back and reserved for you in writing. It took effect at 9:15.",
      "The fixed address is active from today; the details are in the attached letter.",
    ],
    notes: [
      "DHCP reservation lost after BNG failover. Re-added static lease, closing.",
      "Port 1723 filtered by new ACL, rollback done.",
    ],
  },
];
