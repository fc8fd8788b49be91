import styled from "styled-components";

/** Line drawings for moments when there is nothing to read. */
const DRAWINGS = {
  calm: (
    <>
      <circle cx="60" cy="38" r="16" />
      <path d="M53 36v1M67 36v1M53 43c4 4 10 4 14 0" />
      <path d="M30 84c2-18 14-26 30-26s28 8 30 26" />
      <path d="M14 84h92" />
      <path d="M92 20l3 6 6 3-6 3-3 6-3-6-6-3 6-3z" />
    </>
  ),
  letter: (
    <>
      <path d="M22 30h76v50H22z" />
      <path d="M22 32l38 28 38-28" />
      <path d="M14 88h92" />
      <path d="M84 16c6-6 16 0 10 8l-10 9-10-9c-6-8 4-14 10-8z" />
    </>
  ),
  handshake: (
    <>
      <circle cx="34" cy="30" r="11" />
      <circle cx="86" cy="30" r="11" />
      <path d="M16 76c1-16 8-26 18-26 8 0 14 6 18 12M104 76c-1-16-8-26-18-26-8 0-14 6-18 12" />
      <path d="M46 70l8-7 6 5 6-5 8 7-14 12z" />
      <path d="M10 88h100" />
    </>
  ),
  chart: (
    <>
      <path d="M20 16v68h84" />
      <path d="M30 70l16-14 14 8 18-26 20-14" />
      <circle cx="46" cy="56" r="3" />
      <circle cx="60" cy="64" r="3" />
      <circle cx="78" cy="38" r="3" />
    </>
  ),
  plug: (
    <>
      <path d="M18 60h22M40 44v32h14c12 0 16-8 16-16s-4-16-16-16z" />
      <path d="M70 52h14M70 68h14" />
      <path d="M92 44h8v32h-8" />
      <path d="M100 60h8" />
    </>
  ),
  door: (
    <>
      <path d="M40 88V18h40v70" />
      <path d="M28 88h64" />
      <circle cx="72" cy="54" r="2.500" />
      <path d="M52 30h16" />
    </>
  ),
} as const;

export type PictureName = keyof typeof DRAWINGS;

type PictureProps = { name: PictureName };

/** A drawing beside words; it says nothing that they don't. */
export function Picture({ name }: PictureProps) {
  return (
    <Drawing viewBox="0 0 120 100" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </Drawing>
  );
}

const Drawing = styled.svg`
  width: 120px;
  height: 100px;
  fill: none;
  stroke: var(--fg-subtle);
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
`;
