import type { Outreach } from "#contract/outreach";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";

type OutreachLeftProps = { left: NonNullable<Outreach["plan"]>["left"] };

/** Who is left out, and why. */
export function OutreachLeft({ left: { wrote, got } }: OutreachLeftProps) {
  const t = useTranslate();
  return (
    <>
      {wrote > 0 && <Quiet>{t("issues.outreach.wrote", { count: wrote })}</Quiet>}
      {got > 0 && <Quiet>{t("issues.bulk.left.got", { count: got })}</Quiet>}
    </>
  );
}
