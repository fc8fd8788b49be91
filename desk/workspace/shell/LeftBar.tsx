import { Tooltip } from "@zendeskgarden/react-tooltips";
import styled from "styled-components";
import { Icon, type IconName } from "../look/Icon";
import type { InstalledApp } from "../rest/apps";
import { HOME, hashOf, type Route } from "./route";

const PLACES: readonly { route: Route; label: string; icon: IconName }[] = [
  { route: HOME, label: "Views", icon: "views" },
  { route: { page: "mail" }, label: "Customer mailbox", icon: "inbox" },
  { route: { page: "practice" }, label: "Practice tools", icon: "tools" },
];

type LeftBarProps = { route: Route; apps: readonly InstalledApp[] };

/** The bar at the left: the desk's own places, and apps with a full page. */
export function LeftBar({ route, apps }: LeftBarProps) {
  return (
    <Bar aria-label="Places">
      <List>
        {PLACES.slice(0, 1).map((place) => (
          <Place key={place.label} {...place} isCurrent={isIn(route, place.route)} />
        ))}
        {apps.filter(hasFullPage).map((app) => (
          <AppPlace key={app.installationId} app={app} route={route} />
        ))}
        {PLACES.slice(1).map((place) => (
          <Place key={place.label} {...place} isCurrent={isIn(route, place.route)} />
        ))}
      </List>
    </Bar>
  );
}

type PlaceProps = { route: Route; label: string; icon: IconName; isCurrent: boolean };

function Place({ route, label, icon, isCurrent }: PlaceProps) {
  return (
    <li>
      <Tooltip content={label} placement="end" type="light">
        <Link href={hashOf(route)} aria-label={label} aria-current={isCurrent ? "page" : undefined}>
          <Icon name={icon} size={18} />
        </Link>
      </Tooltip>
    </li>
  );
}

function AppPlace({ app, route }: { app: InstalledApp; route: Route }) {
  const target: Route = { page: "app", installationId: app.installationId };
  const isCurrent = route.page === "app" && route.installationId === app.installationId;
  return (
    <li>
      <Tooltip content={app.name} placement="end" type="light">
        <Link
          href={hashOf(target)}
          aria-label={app.name}
          aria-current={isCurrent ? "page" : undefined}
        >
          {app.icon === null ? (
            <Icon name="puzzle" size={18} />
          ) : (
            <AppIcon $source={`data:image/svg+xml,${encodeURIComponent(app.icon)}`} />
          )}
        </Link>
      </Tooltip>
    </li>
  );
}

const hasFullPage = ({ locations }: InstalledApp): boolean => "nav_bar" in locations;

/** A ticket belongs to the views. */
const isIn = (shown: Route, place: Route): boolean =>
  shown.page === place.page || (shown.page === "ticket" && place.page === "views");

const Bar = styled.nav`
  width: 56px;
  flex: none;
  background: #03363d;
  color: #fff;
`;

const List = styled.ul`
  display: grid;
  gap: 4px;
  padding: 8px;
`;

const Link = styled.a`
  display: flex;
  align-items: center;
  justify-content: center;
  width: 40px;
  height: 40px;
  border-radius: 8px;
  color: #c8dcdb;
  text-decoration: none;

  &:hover {
    background: rgb(255 255 255 / 12%);
    color: #fff;
  }

  &[aria-current] {
    background: rgb(255 255 255 / 20%);
    color: #fff;
  }

  &:focus-visible {
    outline: 2px solid #fff;
    outline-offset: -2px;
  }
`;

/** A package's drawing is only a stencil here: markup of others never enters the page. */
const AppIcon = styled.span<{ $source: string }>`
  width: 24px;
  height: 24px;
  background: currentColor;
  mask: url("${({ $source }) => $source}") center / contain no-repeat;
`;
