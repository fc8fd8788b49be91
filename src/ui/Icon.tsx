/** Outlines on a grid of 16, drawn with a line of 1.5. */
const SHAPES = {
  check: "M3 8.5 6.5 12 13 4.5",
  clock: "M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z",
  alert:
    "M8 5.5v3.2m0 2.3v.1M7.1 2.7 1.6 12.2A1 1 0 0 0 2.5 13.7h11a1 1 0 0 0 .9-1.5L8.9 2.7a1 1 0 0 0-1.8 0Z",
  person:
    "M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.500 5.500 4.500",
  nobody:
    "M8 7.500a2.750 2.750 0 1 0 0-5.500 2.750 2.750 0 0 0 0 5.500ZM2.500 14c.4-3 2.600-4.500 5.500-4.500M10.500 10.500l3.500 3.500m0-3.500-3.500 3.500",
  broken: "M9 1.500 5.500 8h5L7 14.500",
  closed: "M4 7h8v6.500H4ZM5.500 7V4.800a2.500 2.500 0 0 1 5 0V7",
  talk: "M2 3.500h12v8H7l-3 2.500v-2.500H2Z",
  people:
    "M5.500 7a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM1 13c.3-2.600 2-4 4.500-4S9.700 10.400 10 13M10.500 7a2.200 2.200 0 1 0 0-4.400M11.500 9.200c2 .3 3.200 1.600 3.500 3.800",
  down: "M4 6l4 4 4-4",
  right: "M6 4l4 4-4 4",
  left: "M10 4 6 8l4 4",
  open: "M6 3H3v10h10v-3M9 3h4v4M13 3 7.500 8.500",
  spark: "M8 1.800 9.600 6.400 14.200 8 9.600 9.600 8 14.200 6.400 9.600 1.800 8l4.600-1.600Z",
  note: "M3 2.500h10v11H3ZM5.500 6h5M5.500 9h3.500",
  undo: "M5.500 3 2.500 6l3 3M2.500 6H10a3.500 3.500 0 0 1 0 7H6",
  up: "M2.500 12 6 7.500l3 2.500 4.500-6M10.500 4h3v3",
  quote: "M3 4.500h10M3 8h10M3 11.500h6",
  home: "M2.500 7.500 8 3l5.500 4.500M4 6.500V13h8V6.500",
  flag: "M3.500 14V2.500M3.500 3h8.500l-2 3 2 3H3.500",
  gear: "M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 1.800v2M8 12.200v2M1.800 8h2M12.200 8h2M3.600 3.600 5 5M11 11l1.400 1.400M12.400 3.600 11 5M5 11l-1.400 1.400",
  plus: "M8 3v10M3 8h10",
  cross: "M4 4l8 8M12 4l-8 8",
} as const;

export type IconName = keyof typeof SHAPES;

type IconProps = { name: IconName; size?: number };

/** A small picture beside words; the words carry the meaning. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
