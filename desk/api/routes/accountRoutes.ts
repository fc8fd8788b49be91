import { anybody, staff, type Api, type Call } from "../http/api";
import { recordNotFound } from "../http/deskError";
import { idIn } from "../http/parameters";
import { without } from "../present/without";
import type { ScheduleRecord } from "../records/account";

/** Zendesk's numbers for the languages that the desk speaks of. */
const LOCALES = [
  [1, "en-US", "English"],
  [2, "es", "Español"],
  [8, "de", "Deutsch"],
  [16, "fr", "Français"],
  [22, "it", "Italiano"],
  [27, "pt", "Português"],
  [67, "ja", "日本語"],
] as const;

const SINCE = "2024-01-01T00:00:00Z";

/** The account's settings, office hours and languages. */
export function accountRoutes({ get }: Api): void {
  get("/account/settings", staff, (call) => ({ body: { settings: settingsOf(call) } }));
  get("/business_hours/schedules", staff, (call) => ({
    body: {
      schedules: call.desk.store.schedules.all().map((schedule) => presentSchedule(call, schedule)),
    },
  }));
  get("/business_hours/schedules/:id", staff, (call) => ({
    body: { schedule: presentSchedule(call, scheduleIn(call)) },
  }));
  get("/business_hours/schedules/:id/holidays", staff, (call) => ({
    body: { holidays: scheduleIn(call).holidays },
  }));
  get("/locales", anybody, (call) => ({ body: { locales: localesOf(call) } }));
  get("/locales/agent", anybody, (call) => ({ body: { locales: localesOf(call) } }));
  get("/locales/public", anybody, (call) => ({ body: { locales: localesOf(call) } }));
  get("/locales/current", anybody, (call) => {
    const id = call.caller.user?.locale_id ?? call.desk.account().default_locale_id;
    return { body: { locale: localesOf(call).find((locale) => locale.id === id) } };
  });
  get("/locales/:id", anybody, (call) => {
    const asked = call.params["id"] ?? "";
    const locale = localesOf(call).find(
      ({ id, locale }) => String(id) === asked || locale === asked,
    );
    if (locale === undefined) throw recordNotFound();
    return { body: { locale } };
  });
}

const localesOf = ({ base }: Call) =>
  LOCALES.map(([id, locale, name]) => ({
    url: `${base}/api/v2/locales/${locale}.json`,
    id,
    locale,
    name,
    native_name: name,
    presentation_name: name,
    rtl: false,
    default: id === 1,
    created_at: SINCE,
    updated_at: SINCE,
  }));

function scheduleIn(call: Call): ScheduleRecord {
  const schedule = call.desk.store.schedules.get(idIn(call));
  if (schedule === undefined) throw recordNotFound();
  return schedule;
}

const presentSchedule = ({ base }: Call, schedule: ScheduleRecord) => ({
  url: `${base}/api/v2/business_hours/schedules/${String(schedule.id)}.json`,
  ...without(schedule, "holidays"),
});

/** The parts of the settings that decide how tickets behave. */
function settingsOf({ desk }: Call) {
  const account = desk.account();
  return {
    agents: { agent_workspace: true, focus_mode: false, idle_timeout_enabled: false },
    active_features: {
      business_hours: true,
      customer_satisfaction: true,
      custom_statuses_enabled: true,
      dynamic_contents: true,
      light_agents: true,
      satisfaction_prediction: false,
      ticket_forms: false,
      user_org_fields: true,
    },
    brands: {
      default_brand_id: desk.store.brands.all()[0]?.id ?? 1,
      require_brand_on_new_tickets: false,
    },
    localization: { locale_ids: LOCALES.map(([id]) => id) },
    statistics: { forum: false, rule_usage: true, search: true },
    tickets: {
      agent_ticket_deletion: false,
      assign_default_organization: true,
      assign_tickets_upon_solve: account.assign_tickets_upon_solve,
      comments_public_by_default: account.comments_public_by_default,
      rich_text_comments: account.rich_text_comments,
      is_first_comment_private_enabled: true,
      light_agent_email_ccs_allowed: false,
      list_newest_comments_first: true,
      tagging: true,
      using_skill_based_routing: false,
    },
    user: {
      agent_created_welcome_emails: false,
      have_gravatars_enabled: false,
      language_selection: true,
      multiple_organizations: false,
      tagging: true,
      time_zone_selection: true,
    },
  };
}
