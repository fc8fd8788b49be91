import { useQuery } from "@tanstack/react-query";
import { Button } from "@zendeskgarden/react-buttons";
import { Item, Menu } from "@zendeskgarden/react-dropdowns";
import styled from "styled-components";
import { Icon } from "../look/Icon";
import { listMacros } from "../rest/lists";
import { useWorkspace } from "../shell/workspace";
import type { TicketModel } from "./createTicketModel";

type MacroMenuProps = { model: TicketModel };

/** Macros: prepared words and changes, put on the ticket to be looked over. */
export function MacroMenu({ model }: MacroMenuProps) {
  const { notify } = useWorkspace();
  const macros = useQuery({ queryKey: ["macros"], queryFn: listMacros, staleTime: 60_000 });
  const apply = (macroId: number) => {
    model
      .applyMacro(macroId)
      .catch((error: unknown) =>
        notify(error instanceof Error ? error.message : "The macro failed", "error", 8000),
      );
  };
  if (macros.data === undefined || macros.data.length === 0) return null;
  return (
    <Place>
      <Menu
        placement="top-end"
        maxHeight="320px"
        onChange={({ value, type }) => {
          if (value !== undefined && /click|keyDown(Enter|Space)/i.test(type)) {
            apply(Number(value));
          }
        }}
        button={(props) => (
          <Button {...props} size="small" isBasic>
            <Button.StartIcon>
              <Icon name="lightning" />
            </Button.StartIcon>
            Apply macro
          </Button>
        )}
      >
        {macros.data.map(({ id, title }) => (
          <Item key={id} value={String(id)} label={title}>
            {title}
          </Item>
        ))}
      </Menu>
    </Place>
  );
}

const Place = styled.div`
  margin-left: auto;
`;
