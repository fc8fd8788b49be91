import { Avatar } from "@zendeskgarden/react-avatars";
import { PALETTE } from "@zendeskgarden/react-theming";

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

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => /^./u.exec(word)?.[0] ?? "")
    .filter((_, place, all) => place === 0 || place === all.length - 1)
    .join("")
    .toUpperCase();
