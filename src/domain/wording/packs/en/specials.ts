import type { Specials } from "../../specials";

/** Messages from the state of a ticket in English. */
export const specials: Specials = {
  "no-news": [
    { needs: ["person", "subject"], say: ["I'm writing about “{subject}”."] },
    { needs: ["firm", "subject"], say: ["We are writing about “{subject}”."] },
    {
      needs: ["person"],
      say: ["I'm sorry, I have no news for you yet.", "I'm sorry, there is no news yet."],
      formal: ["I am sorry that I have no news for you yet."],
    },
    { needs: ["firm"], say: ["We are sorry, we have no news for you yet."] },
    { needs: ["person", "cause-unknown"], say: ["I don't know yet what is behind it."] },
    { needs: ["firm", "cause-unknown"], say: ["We don't know yet what is behind it."] },
    {
      needs: ["person", "time"],
      say: [
        "I'm staying on it, and I'll write to you {time} either way.",
        "I'm still looking after it, and you'll hear from me {time}, even if there is nothing new.",
      ],
    },
    { needs: ["person", "no-time"], say: ["I'm staying on it."] },
    {
      needs: ["firm", "time"],
      say: ["We are staying on it, and we'll write to you {time} either way."],
    },
    { needs: ["firm", "no-time"], say: ["We are staying on it."] },
  ],
  "hand-over": [
    { needs: ["person", "subject"], say: ["I'm writing about “{subject}”."] },
    { needs: ["firm", "subject"], say: ["We are writing about “{subject}”."] },
    {
      needs: ["person", "helper", "no-successor"],
      say: ["I've asked {helper} to look into it with me."],
    },
    {
      needs: ["person", "no-helper", "no-successor"],
      say: [
        "I've asked the people who know this best to look into it with me.",
        "I've asked colleagues who know more about this to help me.",
      ],
    },
    { needs: ["firm", "helper", "no-successor"], say: ["We've asked {helper} to look into it."] },
    {
      needs: ["firm", "no-helper", "no-successor"],
      say: ["We've asked the people who know this best to look into it."],
    },
    {
      needs: ["person", "no-successor", "time"],
      say: ["I'm still the one you talk to. I'll write to you {time} with what we know by then."],
    },
    { needs: ["person", "no-successor", "no-time"], say: ["I'm still the one you talk to."] },
    {
      needs: ["firm", "no-successor", "time"],
      say: ["We'll write to you {time} with what we know by then."],
    },
    {
      needs: ["successor"],
      say: [
        "From now on {successor} looks after this for you and has everything you wrote, so you don't need to explain it again.",
      ],
    },
    { needs: ["successor", "time"], say: ["You'll hear from {successor} {time}."] },
  ],
  delay: [
    { needs: ["person", "subject"], say: ["I'm writing about “{subject}”."] },
    { needs: ["firm", "subject"], say: ["We are writing about “{subject}”."] },
    {
      needs: ["person"],
      say: [
        "I'm sorry, this is taking longer than it should.",
        "I'm sorry this is taking so long.",
      ],
      warm: ["I'm really sorry, this is taking longer than it should."],
      formal: ["I am sorry that this is taking longer than it should."],
    },
    { needs: ["firm"], say: ["We are sorry, this is taking longer than it should."] },
    { needs: ["person", "cause-unknown"], say: ["I don't know yet what is holding it up."] },
    { needs: ["firm", "cause-unknown"], say: ["We don't know yet what is holding it up."] },
    {
      needs: ["person", "cause-unknown", "time"],
      say: ["I'm finding out, and I'll write to you {time} either way."],
    },
    {
      needs: ["person", "time", "cause-known"],
      say: [
        "I'm staying on it, and I'll write to you {time} either way.",
        "You'll hear from me {time}, even if it is still not done.",
      ],
    },
    { needs: ["person", "no-time"], say: ["I'm staying on it."] },
    {
      needs: ["firm", "time"],
      say: ["We are staying on it, and we'll write to you {time} either way."],
    },
    { needs: ["firm", "no-time"], say: ["We are staying on it."] },
  ],
  fixed: [
    {
      needs: ["person", "subject"],
      say: ["I have good news about “{subject}”: I believe it is fixed now."],
    },
    {
      needs: ["person", "no-subject"],
      say: ["I have good news: I believe this is fixed now.", "I believe this is fixed now."],
    },
    {
      needs: ["firm", "subject"],
      say: ["Good news about “{subject}”: we believe it is fixed now."],
    },
    { needs: ["firm", "no-subject"], say: ["Good news: we believe this is fixed now."] },
    {
      needs: ["person"],
      say: [
        "If it isn't, or if it comes back, just reply to this message. I'd rather hear it than not.",
        "If anything is still not right, or if it comes back, tell me by replying to this message.",
      ],
      formal: [
        "If it is not, or if it comes back, please reply to this message. I would rather hear it than not.",
      ],
    },
    { needs: ["firm"], say: ["If it isn't, or if it comes back, just reply to this message."] },
    {
      needs: ["person", "time"],
      say: ["I'll check in with you {time} to make sure it is still fine."],
    },
    { needs: ["person"], say: [""], warm: ["Thank you for telling us about it."] },
  ],
};
