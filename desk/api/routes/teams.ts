import { admin, staff, wrapped, type Api, type Call } from "../http/api";
import { recordInvalid, recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idIn, idsIn, includesOf } from "../http/parameters";
import { isStaff } from "../people/groupsOf";
import {
  presentGroup,
  presentMembership,
  presentOrganization,
  presentUser,
} from "../present/presentPeople";
import { find } from "../present/sideload";
import type { GroupMembershipRecord, GroupRecord, OrganizationRecord } from "../records/people";

/** Groups, who works in them, and the organizations of customers. */
export function teamRoutes(api: Api): void {
  groupRoutes(api);
  membershipRoutes(api);
  organizationRoutes(api);
}

function groupRoutes({ get, post }: Api) {
  get("/groups", staff, (call) => groupList(call, existing(call)));
  get("/groups/assignable", staff, (call) => groupList(call, existing(call)));
  get("/groups/count", staff, (call) => countOf(call, existing(call).length));
  get("/groups/:id", staff, (call) => {
    const group = call.desk.store.groups.get(idIn(call));
    if (group === undefined) throw recordNotFound();
    return { body: { group: presentGroup(call, group) } };
  });
  get("/users/:id/groups", staff, (call) => {
    const ids = call.desk.store.group_memberships.by("user_id", idIn(call));
    const groups = find(
      call.desk.store.groups,
      ids.map(({ group_id }) => group_id),
    );
    return groupList(call, groups);
  });
  post("/groups", admin, (call) => {
    const { name, description, is_public } = wrapped(call, "group");
    if (typeof name !== "string" || name === "") throw recordInvalid({ name: "Name: is needed" });
    const stamp = call.desk.clock.stamp();
    const group = call.desk.store.groups.put({
      id: call.desk.store.groups.nextId(),
      name,
      description: typeof description === "string" ? description : "",
      is_public: is_public !== false,
      default: false,
      deleted: false,
      created_at: stamp,
      updated_at: stamp,
    });
    return { status: 201, body: { group: presentGroup(call, group) } };
  });
}

const existing = ({ desk }: Call) => desk.store.groups.all().filter(({ deleted }) => !deleted);

const countOf = (call: Call, value: number) => ({
  body: { count: { value, refreshed_at: call.desk.clock.stamp() } },
});

function groupList(call: Call, groups: readonly GroupRecord[]) {
  const { rows, beside } = pageOf(call, groups);
  const members = includesOf(call).has("users")
    ? { users: membersOf(call, rows).map((user) => presentUser(call, user)) }
    : {};
  return { body: { groups: rows.map((row) => presentGroup(call, row)), ...members, ...beside } };
}

const membersOf = ({ desk }: Call, groups: readonly GroupRecord[]) =>
  find(
    desk.store.users,
    groups.flatMap(({ id }) =>
      desk.store.group_memberships.by("group_id", id).map(({ user_id }) => user_id),
    ),
  );

function membershipRoutes({ get, post }: Api) {
  get("/group_memberships", staff, (call) =>
    membershipList(call, call.desk.store.group_memberships.all()),
  );
  get("/group_memberships/assignable", staff, (call) =>
    membershipList(
      call,
      call.desk.store.group_memberships
        .all()
        .filter(({ user_id }) => isStaff(call.desk.store.users.get(user_id))),
    ),
  );
  get("/group_memberships/:id", staff, (call) => {
    const membership = call.desk.store.group_memberships.get(idIn(call));
    if (membership === undefined) throw recordNotFound();
    return { body: { group_membership: presentMembership(call, membership) } };
  });
  get("/users/:id/group_memberships", staff, (call) =>
    membershipList(call, call.desk.store.group_memberships.by("user_id", idIn(call))),
  );
  get("/groups/:id/memberships", staff, (call) =>
    membershipList(call, call.desk.store.group_memberships.by("group_id", idIn(call))),
  );
  post("/group_memberships", admin, (call) => {
    const { user_id, group_id } = wrapped(call, "group_membership");
    const user = call.desk.store.users.get(Number(user_id));
    const group = call.desk.store.groups.get(Number(group_id));
    if (!isStaff(user)) throw recordInvalid({ user: "User: is not an agent" });
    if (group === undefined) throw recordInvalid({ group: "Group: is invalid" });
    const stamp = call.desk.clock.stamp();
    const membership = call.desk.store.group_memberships.put({
      id: call.desk.store.group_memberships.nextId(),
      user_id: user.id,
      group_id: group.id,
      default: false,
      created_at: stamp,
      updated_at: stamp,
    });
    return { status: 201, body: { group_membership: presentMembership(call, membership) } };
  });
}

function membershipList(call: Call, memberships: readonly GroupMembershipRecord[]) {
  const { rows, beside } = pageOf(call, memberships);
  return {
    body: { group_memberships: rows.map((row) => presentMembership(call, row)), ...beside },
  };
}

function organizationRoutes({ get }: Api) {
  get("/organizations", staff, (call) =>
    organizationList(call, call.desk.store.organizations.all()),
  );
  get("/organizations/count", staff, (call) => countOf(call, call.desk.store.organizations.size()));
  get("/organizations/show_many", staff, (call) =>
    organizationList(call, find(call.desk.store.organizations, idsIn(call))),
  );
  get("/organizations/search", staff, (call) =>
    organizationList(call, call.desk.store.organizations.by("name", call.query.get("name") ?? "")),
  );
  get("/organizations/:id", staff, (call) => {
    const organization = call.desk.store.organizations.get(idIn(call));
    if (organization === undefined) throw recordNotFound();
    return { body: { organization: presentOrganization(call, organization) } };
  });
}

function organizationList(call: Call, organizations: readonly OrganizationRecord[]) {
  const { rows, beside } = pageOf(call, organizations);
  return {
    body: { organizations: rows.map((row) => presentOrganization(call, row)), ...beside },
  };
}
