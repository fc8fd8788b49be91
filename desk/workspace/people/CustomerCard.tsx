import { useQuery } from "@tanstack/react-query";
import styled from "styled-components";
import { PersonAvatar } from "../look/PersonAvatar";
import { sayWhen } from "../look/sayWhen";
import { StatusBadge } from "../look/StatusBadge";
import { searchTickets } from "../rest/lists";
import type { User } from "../rest/shapes";
import { hashOf } from "../shell/route";
import { useDeskTime } from "../shell/useDeskTime";
import type { TicketModel } from "../tickets/createTicketModel";
import { withEdits } from "../tickets/ticketState";
import { useTicketState } from "../tickets/useTicketState";

type CustomerCardProps = { model: TicketModel };

/** Who the customer is, and what else they asked. */
export function CustomerCard({ model }: CustomerCardProps) {
  const state = useTicketState(model);
  const ticket = withEdits(state);
  const { users, organizations } = state.directory;
  const customer = users.get(ticket.requester_id);
  const now = useDeskTime();
  if (customer === undefined) return null;
  const organization = organizations.get(ticket.organization_id ?? Number.NaN);

  return (
    <Card>
      <Head>
        <PersonAvatar name={customer.name} seed={customer.id} size="medium" />
        <div>
          <h2>{customer.name}</h2>
          {organization !== undefined && <Subtle>{organization.name}</Subtle>}
        </div>
      </Head>
      <Facts>
        {factsOf(customer, now).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </Facts>
      <OtherTickets customerId={customer.id} except={ticket.id} now={now} />
    </Card>
  );
}

type OtherTicketsProps = { customerId: number; except: number; now: Date };

function OtherTickets({ customerId, except, now }: OtherTicketsProps) {
  const found = useQuery({
    queryKey: ["tickets", "of", customerId],
    queryFn: () =>
      searchTickets({
        query: `requester:${customerId}`,
        sortBy: "created_at",
        order: "desc",
        page: 1,
        perPage: 12,
      }),
  });
  const others = (found.data?.tickets ?? []).filter(({ id }) => id !== except);
  return (
    <section>
      <h3>Other tickets</h3>
      {found.isPending && <Subtle>Looking …</Subtle>}
      {found.isError && <Subtle>They can't be loaded right now.</Subtle>}
      {found.isSuccess && others.length === 0 && <Subtle>This is the first one.</Subtle>}
      <Others>
        {others.map(({ id, subject, status, created_at }) => (
          <li key={id}>
            <a href={hashOf({ page: "ticket", ticketId: id })}>{subject ?? `Ticket ${id}`}</a>
            <StatusBadge status={status} />
            <Subtle>{sayWhen(created_at, now)}</Subtle>
          </li>
        ))}
      </Others>
    </section>
  );
}

function factsOf(user: User, now: Date): readonly (readonly [string, string])[] {
  const zone = user.iana_time_zone ?? null;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ["Mail", user.email],
    ["Phone", user.phone],
    ["Language", user.locale],
    ["Local time", zone === null ? null : localTime(now, zone)],
    ["Details", user.details],
    ["Notes", user.notes],
  ];
  return facts.flatMap(([term, value]) =>
    value == null || value === "" ? [] : [[term, value] as const],
  );
}

function localTime(now: Date, timeZone: string): string | null {
  try {
    return now.toLocaleTimeString("en-US", {
      timeZone,
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
    });
  } catch {
    return null;
  }
}

const Card = styled.div`
  display: grid;
  gap: 20px;
  padding: 16px;

  h2 {
    font-size: 16px;
  }

  h3 {
    margin-bottom: 8px;
    font-size: 14px;
  }
`;

const Head = styled.div`
  display: flex;
  gap: 12px;
  align-items: center;
`;

const Subtle = styled.span`
  color: var(--fg-subtle);
  font-size: 12px;
`;

const Facts = styled.dl`
  display: grid;
  gap: 8px;

  > div {
    display: grid;
    grid-template-columns: 88px minmax(0, 1fr);
  }

  dt {
    color: var(--fg-subtle);
  }

  dd {
    overflow-wrap: anywhere;
  }
`;

const Others = styled.ul`
  display: grid;
  gap: 10px;

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 8px;
  }

  a {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
