import type { Issue } from "../issue";

/** The line itself: internet, phone, television. */
export const lines: readonly Issue[] = [
  {
    key: "router-drops",
    weight: 10,
    group: "care",
    engineers: "network",
    tags: ["internet", "dropouts"],
    subjects: [
      "Internet keeps dropping",
      "Router restarts by itself",
      "connection lost every few minutes",
      "WiFi cuts out all the time",
      "Line drops several times a day",
    ],
    says: [
      "My internet drops every ten minutes or so since {date}.",
      "The router restarts on its own, three or four times a day.",
      "We lose the connection again and again, mostly when it rains.",
      "The light on the {device} turns red and then nothing works for five minutes.",
      "Video calls are impossible, the line goes down all the time.",
    ],
    details: [
      "I have switched it off and on, I have changed the cable.",
      "It is the same on the wire, so it isn't the WiFi.",
      "The neighbors have no trouble.",
      "I work from home and this costs me money.",
    ],
    asks: [
      "Which color is the light on the {device} while it is down?",
      "Does it also happen when a computer is connected by cable?",
    ],
    answers: [
      "The line was noisy on the last stretch. The engineer moved you to another pair at 10:20 today, and it has been steady since.",
      "A new {device} is on its way to you. Please keep the cables, only the box changes.",
      "I've lowered the speed by a little, which keeps the line steady. Please tell me how the weekend goes.",
    ],
    notes: [
      "SNR margin below 3 dB on port, CRC errors climbing, DLM already at max. Suspect bad joint at DP, need truck roll.",
      "Line test shows HR fault 340m from CO. Swapped pair, monitoring 24h.",
      "CPE reboots look thermal, fw 7.1.2 known bad. Push 7.1.4 via ACS.",
    ],
    abroad: [
      {
        locale: "de",
        subject: "Internet bricht ständig ab",
        body: "Seit {date} bricht unsere Verbindung alle paar Minuten ab. Der Router startet von selbst neu. Ich arbeite von zu Hause und brauche eine Lösung.",
        answer:
          "Der Techniker hat Ihre Leitung heute auf ein anderes Adernpaar gelegt. Seitdem läuft sie stabil.",
      },
      {
        locale: "es",
        subject: "Se corta internet",
        body: "Desde el {date} se corta la conexión cada pocos minutos y el router se reinicia solo. ¿Pueden revisarlo?",
        answer: "El técnico ha cambiado el par de su línea y desde entonces está estable.",
      },
    ],
  },
  {
    key: "slow-evenings",
    weight: 6,
    group: "care",
    engineers: "network",
    tags: ["internet", "slow"],
    subjects: [
      "Slow internet in the evening",
      "Not getting the speed I pay for",
      "Speed test: far too slow",
      "Very slow after 7 pm",
    ],
    says: [
      "From seven in the evening on the internet crawls.",
      "I pay for {plan} and get a tenth of that.",
      "Speed tests show 8 instead of 100, every evening.",
      "Films stop and load, every night since {date}.",
    ],
    details: [
      "In the morning it is fine.",
      "I measured by cable.",
      "Results of ten tests are attached.",
    ],
    asks: [
      "Could you send me two measurements by cable, one in the morning and one in the evening?",
    ],
    answers: [
      "Your street was sharing a link that had become too small. It was widened this morning, and your tests should show the full speed again tonight.",
      "The old plan capped you at 16. I've moved you to the current one for the same price.",
    ],
    notes: [
      "OLT uplink at 97% busy hour. Capacity upgrade CHG scheduled for Thursday window.",
      "Profile mismatch, provisioning still has 16M legacy. Needs re-provision via OSS.",
    ],
  },
  {
    key: "wifi-setup",
    weight: 5,
    group: "care",
    tags: ["internet", "wifi_setup"],
    subjects: [
      "How do I set up the WiFi?",
      "WiFi password",
      "New router, no WiFi",
      "Can't connect my printer to the WiFi",
    ],
    says: [
      "I have the new {device} and can't get the WiFi to work.",
      "Where do I find the WiFi password?",
      "My printer doesn't find the WiFi of the new router.",
      "The WiFi doesn't reach the upstairs rooms.",
    ],
    details: [
      "I'm 78 and not good at this.",
      "The booklet is in tiny print.",
      "It worked with the old one.",
    ],
    asks: ["Is there a sticker with a key symbol on the bottom of the {device}?"],
    answers: [
      "The password is on the sticker under the {device}, beside the key symbol. Type it exactly as printed, with capital letters.",
      "Please press the round button on the {device} for three seconds, then start the search on the printer within two minutes.",
    ],
  },
  {
    key: "area-outage",
    weight: 3,
    group: "care",
    engineers: "network",
    tags: ["internet", "no_service"],
    subjects: [
      "No internet in {town}",
      "Everything is down",
      "Total failure since this morning",
      "no service at all",
    ],
    says: [
      "Nothing works here in {town}: no internet, no phone.",
      "The whole street is offline since this morning.",
      "We have no service at all. Is something broken in {town}?",
    ],
    details: [
      "Your hotline just hangs up.",
      "The status page says all is fine.",
      "When will it be back?",
    ],
    asks: ["Is the phone dead as well, or only the internet?"],
    answers: [
      "A digger cut our cable in {town}. It was mended at 15:40, and your line is up again.",
      "The power in our street cabinet had failed. It has been back since noon.",
    ],
    notes: [
      "Fiber cut, splice crew ETA 4h. P1 bridge open.",
      "Cabinet rectifier failed, genset on site, restored.",
    ],
  },
];
