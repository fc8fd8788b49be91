import { useQueries, useQuery } from "@tanstack/react-query";
import styled from "styled-components";
import { listAllApps } from "../apps/listAllApps";
import { Failed } from "../look/Failed";
import { Loading } from "../look/Loading";
import { ChoosePerson } from "../people/ChoosePerson";
import { readSession, type Session } from "../rest/deskControls";
import { listFields, listGroups, listMemberships, listStaff } from "../rest/lists";
import type { User } from "../rest/shapes";
import { Shell } from "./Shell";

const MINUTES = 60_000;

/** Shows the workspace to the person who is signed in, or asks who that shall be. */
export function SignedIn() {
  const session = useQuery({ queryKey: ["session"], queryFn: readSession, staleTime: Infinity });

  if (session.isPending) return <Loading label="Opening the desk" rows={10} />;
  if (session.isError) {
    return <Failed error={session.error} retry={() => void session.refetch()} />;
  }
  const { user } = session.data;
  return user === null ? (
    <ChoosePerson people={session.data.people} />
  ) : (
    <WithLists key={user.id} me={user} session={session.data} />
  );
}

type WithListsProps = { me: User; session: Session };

/** What nearly every screen needs is fetched once, together. */
function WithLists({ me, session }: WithListsProps) {
  const [staff, groups, memberships, fields, apps] = useQueries({
    queries: [
      { queryKey: ["staff"], queryFn: listStaff, staleTime: 5 * MINUTES },
      { queryKey: ["groups"], queryFn: listGroups, staleTime: 5 * MINUTES },
      { queryKey: ["memberships"], queryFn: listMemberships, staleTime: 5 * MINUTES },
      { queryKey: ["fields"], queryFn: listFields, staleTime: MINUTES },
      { queryKey: ["apps"], queryFn: listAllApps, staleTime: MINUTES },
    ],
  });
  const all = [staff, groups, memberships, fields, apps];
  const broken = all.find(({ error }) => error !== null);

  if (broken?.error) {
    return (
      <Failed
        error={broken.error}
        retry={() => all.forEach((one) => one.isError && void one.refetch())}
      />
    );
  }
  if (!staff.data || !groups.data || !memberships.data || !fields.data || !apps.data) {
    return (
      <Opening>
        <Loading label="Opening the desk" rows={10} />
      </Opening>
    );
  }
  return (
    <Shell
      me={me}
      people={session.people}
      lists={{
        staff: staff.data,
        groups: groups.data,
        memberships: memberships.data,
        fields: fields.data,
        apps: apps.data,
      }}
    />
  );
}

const Opening = styled.div`
  max-width: 720px;
  margin: 10vh auto 0;
`;
