import { useState } from "react";
import type { AffectedCustomer } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Grid } from "../ui/Grid";
import { Moment } from "../ui/Moment";
import { MoreButton } from "../ui/MoreButton";

const STEP = 20;

type PatternCustomersProps = { customers: readonly AffectedCustomer[] };

/** Who is hit, those first who have heard nothing. */
export function PatternCustomers({ customers }: PatternCustomersProps) {
  const t = useTranslate();
  const [shown, setShown] = useState(STEP);
  const untoldFirst = [...customers].sort((one, other) => Number(one.told) - Number(other.told));
  return (
    <>
      <Grid
        caption={t("patterns.customersTitle")}
        lines={untoldFirst.slice(0, shown)}
        keyOf={({ id }) => id}
        columns={[
          { id: "name", head: t("patterns.column.customer"), cell: ({ name }) => name },
          {
            id: "organization",
            head: t("patterns.column.organization"),
            cell: ({ organization }) => organization ?? t("patterns.noOrganization"),
          },
          {
            id: "first",
            head: t("patterns.column.first"),
            cell: ({ firstAt }) => <Moment at={firstAt} />,
          },
          {
            id: "told",
            head: t("patterns.column.told"),
            cell: ({ told }) => (
              <Chip mood={told ? "good" : "bad"}>
                {t(told ? "patterns.wasTold" : "patterns.wasNotTold")}
              </Chip>
            ),
          },
        ]}
      />
      <MoreButton
        shown={Math.min(shown, customers.length)}
        total={customers.length}
        onMore={() => setShown(shown + STEP)}
      />
    </>
  );
}
