import { Liquid } from "liquidjs";
import { isMoment } from "./dateTexts";
import { PreviewLimit } from "./PreviewLimit";

/** Tags of Zendesk's Liquid; those that would read files or hide tags are none of them. */
const TAGS: ReadonlySet<string> = new Set(
  "assign break capture case comment continue cycle decrement for if increment raw tablerow unless".split(
    " ",
  ),
);

/** Filters of Zendesk's Liquid; those that other dialects add are left unapplied, as there. */
const FILTERS: ReadonlySet<string> = new Set(
  `abs append at_least at_most capitalize ceil compact concat date default divided_by downcase escape
   escape_once first floor join last lstrip map minus modulo newline_to_br plus prepend remove
   remove_first replace replace_first reverse round rstrip size slice sort sort_natural split strip
   strip_html strip_newlines times truncate truncatewords uniq upcase url_decode url_encode where`.split(
    /\s+/,
  ),
);

/** Longer than any text that Zendesk keeps, shorter than what would hold a page up. */
const MOST_SOURCE = 200_000;
const MOST_MEMORY = 2_000_000;
const MOST_STEPS = 20_000;
const MOST_CHARACTERS = 1_000_000;

type EngineParts = {
  /** The moment that "now" means; ISO instant. */
  readonly now: string;
  /** IANA name; in which the `date` filter calculates. */
  readonly timeZone: string;
  /** Writes the value of a placeholder. */
  readonly show: (value: unknown) => string;
};

/**
 * Liquid as Zendesk knows it, for one mail: it asks nobody for the time, reads no files, and gives
 * up after so many steps and characters, whatever a text loops over.
 *
 * @throws {PreviewLimit} While rendering, when a text takes more than its share.
 */
export function liquidEngine({ now, timeZone, show }: EngineParts): Liquid {
  const left = { steps: MOST_STEPS, characters: MOST_CHARACTERS };
  const spend = (what: keyof typeof left, amount: number) => {
    left[what] -= amount;
    if (left[what] < 0) throw new PreviewLimit();
  };
  const engine = new Liquid({
    strictVariables: false,
    strictFilters: false,
    ownPropertyOnly: true,
    templates: {},
    parseLimit: MOST_SOURCE,
    memoryLimit: MOST_MEMORY,
    timezoneOffset: timeZone,
    locale: "en-US",
    outputEscape: (value: unknown) => {
      const text = show(value);
      spend("characters", text.length);
      return text;
    },
  });
  for (const name of Object.keys(engine.tags)) {
    if (!TAGS.has(name)) Reflect.deleteProperty(engine.tags, name);
  }
  for (const name of Object.keys(engine.filters)) {
    if (!FILTERS.has(name)) engine.unregisterFilter(name);
  }
  tellTime(engine, now);

  const { renderer } = engine;
  const draw = renderer.renderTemplates.bind(renderer);
  renderer.renderTemplates = (templates, context, emitter) => {
    spend("steps", templates.length + 1);
    return draw(
      templates,
      context,
      emitter ?? meteredText((length) => spend("characters", length)),
    );
  };
  return engine;
}

function tellTime(engine: Liquid, now: string): void {
  const built = engine.filters["date"];
  if (typeof built !== "function") return;
  engine.registerFilter("date", function (value: unknown, ...rest: unknown[]) {
    const isNow = value === "now" || value === "today";
    const at = isNow ? now : isMoment(value) ? value.iso : value;
    const written: unknown = built.call(this, at, ...rest);
    return written;
  });
}

/** Gathers what is written and counts it. */
function meteredText(count: (length: number) => void) {
  const gathered = { buffer: "", write };
  function write(value: unknown): void {
    const text = typeof value === "string" ? value : String((value as number | null) ?? "");
    count(text.length);
    gathered.buffer += text;
  }
  return gathered;
}
