import styled from "styled-components";
import bold from "@zendeskgarden/svg-icons/src/16/bold-stroke.svg";
import bullets from "@zendeskgarden/svg-icons/src/16/list-bullet-stroke.svg";
import email from "@zendeskgarden/svg-icons/src/16/email-stroke.svg";
import inbox from "@zendeskgarden/svg-icons/src/16/inbox-stroke.svg";
import italic from "@zendeskgarden/svg-icons/src/16/italic-stroke.svg";
import lightning from "@zendeskgarden/svg-icons/src/16/lightning-bolt-stroke.svg";
import moon from "@zendeskgarden/svg-icons/src/16/moon-stroke.svg";
import numbers from "@zendeskgarden/svg-icons/src/16/list-number-stroke.svg";
import puzzle from "@zendeskgarden/svg-icons/src/16/puzzle-piece-stroke.svg";
import quote from "@zendeskgarden/svg-icons/src/16/quote-stroke.svg";
import reload from "@zendeskgarden/svg-icons/src/16/reload-stroke.svg";
import search from "@zendeskgarden/svg-icons/src/16/search-stroke.svg";
import sun from "@zendeskgarden/svg-icons/src/16/sun-stroke.svg";
import tools from "@zendeskgarden/svg-icons/src/16/sandbox-stroke.svg";
import user from "@zendeskgarden/svg-icons/src/16/user-solo-stroke.svg";
import views from "@zendeskgarden/svg-icons/src/16/table-stroke.svg";
import x from "@zendeskgarden/svg-icons/src/16/x-stroke.svg";

const ICONS = {
  bold,
  bullets,
  email,
  inbox,
  italic,
  lightning,
  moon,
  numbers,
  puzzle,
  quote,
  reload,
  search,
  sun,
  tools,
  user,
  views,
  x,
} as const;

export type IconName = keyof typeof ICONS;

type IconProps = { name: IconName; size?: number; className?: string };

/** One of Garden's icons; beside a label it says nothing of its own. */
export function Icon({ name, size = 16, className }: IconProps) {
  return (
    <Drawing
      className={className}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden
      focusable="false"
      dangerouslySetInnerHTML={{ __html: innerOf(ICONS[name]) }}
    />
  );
}

/** Garden's files are whole drawings; ours has its own outer element. */
const innerOf = (svg: string): string => svg.replace(/^[^>]*>|<\/svg>\s*$/g, "");

const Drawing = styled.svg`
  flex: none;
  fill: none;
  stroke: none;
`;
