import type { Issue } from "../issue";

/** Engineers who come to the customer's home, or don't. */
export const visits: readonly Issue[] = [
  {
    key: "no-show",
    weight: 0,
    group: "installations",
    engineers: "network",
    tags: ["appointment", "no_show"],
    subjects: [
      "Technician did not come",
      "Waited all day, nobody came",
      "No-show today",
      "Where is the engineer?",
      "Appointment missed without a word",
      "Nobody turned up for the installation",
      "installation appointment - no one here",
    ],
    says: [
      "I had an appointment between {time} today and nobody came.",
      "I took a day off for the installation and no technician showed up.",
      "The engineer was booked for {time}. It's evening now and I haven't heard a word.",
      "Your technician didn't come and nobody called to tell me.",
      "We waited at home the whole time window for the installer. Nothing.",
      "The appointment is still shown in the app as confirmed, but there's nobody here.",
    ],
    details: [
      "I was on hold for fifty minutes before I gave up.",
      "I can't take another day off.",
      "Does that mean that I have to book all over again?",
      "Please tell me when somebody will really come.",
      "Your chat says that all systems are fine.",
    ],
    asks: ["Which days would suit you for a new visit?"],
    answers: [
      "Our planning program had mixed up all visits of that day. Your new appointment is on {date}, first one in the morning.",
      "I'm sorry that you waited for nothing. An engineer comes on {date} between 8 and 10, and I call you half an hour before.",
    ],
    notes: [
      "Scheduler DB corrupted after failover, route sheets empty. Restore from snapshot running.",
      "Dispatch backend back up 16:10. SLA met. Slots must be re-created by hand.",
    ],
  },
  {
    key: "appointment-move",
    weight: 6,
    group: "installations",
    tags: ["appointment", "reschedule"],
    subjects: [
      "Move my appointment",
      "Can't make the appointment on {date}",
      "Other day please",
      "Reschedule installation",
    ],
    says: [
      "I can't be at home on {date}, can we find another day?",
      "Please move the installation to the week after.",
      "Something came up, is there a time in the evening?",
      "The website says that no other appointments are free. Is that true?",
    ],
    details: ["Mornings are best.", "My wife is at home on Tuesdays.", "Sorry for the trouble."],
    asks: ["Would {date} between 8 and 10 suit you?"],
    answers: [
      "Your visit is on {date} between 8 and 10 now. The engineer calls before he comes.",
      "I've found you a time on {date}, between 16 and 18.",
    ],
  },
  {
    key: "install-question",
    weight: 4,
    group: "installations",
    tags: ["appointment", "preparation"],
    subjects: [
      "What must be ready for the engineer?",
      "Question before the installation",
      "Do you drill?",
      "Access to the cellar",
    ],
    says: [
      "What do I have to prepare before the engineer comes on {date}?",
      "Will holes be drilled? I only rent the flat.",
      "Does somebody have to open the cellar?",
    ],
    details: ["The landlord wants to know.", "I'm at work but my mother will be there."],
    asks: ["Is there a socket near the place where the router shall stand?"],
    answers: [
      "Nothing has to be prepared but the way to the cellar. We only drill when you agree to it on the day.",
      "Your mother can sign for you. A short note with your name is enough.",
    ],
  },
];
