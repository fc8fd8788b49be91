import type { OwnershipState } from "#contract/ownership";
import type { IconName } from "../ui/Icon";
import type { Mood } from "../ui/moods";

/** How each state looks; the sentence beside it says the same. */
export const STATES: Readonly<Record<OwnershipState, { mood: Mood; icon: IconName }>> = {
  owned: { mood: "good", icon: "check" },
  "at-risk": { mood: "watch", icon: "clock" },
  unowned: { mood: "bad", icon: "nobody" },
  "promise-broken": { mood: "bad", icon: "broken" },
  "closed-badly": { mood: "bad", icon: "closed" },
  "not-handed-over": { mood: "calm", icon: "person" },
};
