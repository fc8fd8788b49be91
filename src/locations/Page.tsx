import { lazy, Suspense } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { TodayPage } from "../today/TodayPage";
import { Bars } from "../ui/Bars";
import { EmptyState } from "../ui/EmptyState";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import type { PageId } from "./pages";

/** What the first page says comes with it; what the others say comes with them. */
const laterTexts = () => import(/* webpackChunkName: "texts" */ "../i18n/laterTexts");

/** The first page comes at once; the others bring their own bundles. */
const ReviewPage = lazy(async () => {
  const [{ ReviewPage: page }] = await Promise.all([
    import(/* webpackChunkName: "review" */ "../review/ReviewPage"),
    laterTexts(),
  ]);
  return { default: page };
});
const PromisesPage = lazy(async () => {
  const [{ PromisesPage: page }] = await Promise.all([
    import(/* webpackChunkName: "promises" */ "../ownership/PromisesPage"),
    laterTexts(),
  ]);
  return { default: page };
});
const PatternsPage = lazy(async () => {
  const [{ PatternsPage: page }] = await Promise.all([
    import(/* webpackChunkName: "patterns" */ "../patterns/PatternsPage"),
    laterTexts(),
  ]);
  return { default: page };
});
const PatternPage = lazy(async () => {
  const [{ PatternPage: page }] = await Promise.all([
    import(/* webpackChunkName: "pattern" */ "../patterns/PatternPage"),
    laterTexts(),
  ]);
  return { default: page };
});
const TemplatesPage = lazy(async () => {
  const [{ TemplatesPage: page }] = await Promise.all([
    import(/* webpackChunkName: "templates" */ "../templates/TemplatesPage"),
    laterTexts(),
  ]);
  return { default: page };
});
const SettingsScreen = lazy(async () => {
  const [{ SettingsScreen: page }] = await Promise.all([
    import(/* webpackChunkName: "settings" */ "./SettingsScreen"),
    laterTexts(),
  ]);
  return { default: page };
});

type PageProps = { id: PageId | "unknown"; isAllowed: boolean; rest: readonly string[] };

/** The page that the address names. */
export function Page({ id, isAllowed, rest }: PageProps) {
  const t = useTranslate();
  if (id !== "unknown" && !isAllowed) {
    return (
      <EmptyState isWholePage picture="door" title={t("nav.notAllowed.title")}>
        <p>{t("nav.notAllowed.text")}</p>
      </EmptyState>
    );
  }
  return (
    <ErrorBoundary key={id}>
      <Suspense fallback={<Bars lines={6} />}>
        <Shown id={id} rest={rest} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Shown({ id, rest }: Omit<PageProps, "isAllowed">) {
  const t = useTranslate();
  const [first] = rest;
  switch (id) {
    case "today":
      return <TodayPage lacking={first} />;
    case "review":
      return <ReviewPage place={first} />;
    case "patterns":
      return first === undefined ? <PatternsPage /> : <PatternPage patternId={first} />;
    case "promises":
      return <PromisesPage />;
    case "templates":
      return <TemplatesPage place={rest} />;
    case "settings":
      return <SettingsScreen tab={first} />;
    case "unknown":
      return (
        <EmptyState isWholePage picture="door" title={t("nav.unknown.title")}>
          <p>{t("nav.unknown.text")}</p>
        </EmptyState>
      );
  }
}
