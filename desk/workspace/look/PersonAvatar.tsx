import { Avatar } from "@zendeskgarden/react-avatars";
import { PALETTE } from "@zendeskgarden/react-theming";
import { initialsOf } from "./initialsOf";

type PersonAvatarProps = { name: string; seed: number; size?: "small" | "extrasmall" | "medium" };

const HUES = [
  PALETTE.azure[700],
  PALETTE.purple[700],
  PALETTE.green[700],
  PALETTE.crimson[700],
  PALETTE.teal[700],
  PALETTE.fuschia[700],
];

/** Initials on a colour that stays the person's own; the name stands beside it. */
export function PersonAvatar({ name, seed, size = "small" }: PersonAvatarProps) {
  const hue = HUES[Math.abs(seed) % HUES.length];
  return (
    <Avatar size={size} aria-hidden {...(hue === undefined ? {} : { backgroundColor: hue })}>
      <Avatar.Text>{initialsOf(name)}</Avatar.Text>
    </Avatar>
  );
}
