import { Table } from "@zendeskgarden/react-tables";
import type { ReactNode } from "react";
import styled from "styled-components";
import { HiddenText } from "./HiddenText";

type Column<Line> = {
  id: string;
  head: string;
  /** In per cent of the table, as CSS; shared out when absent. */
  width?: string;
  cell: (line: Line) => ReactNode;
};

type GridProps<Line> = {
  caption: string;
  columns: readonly Column<Line>[];
  lines: readonly Line[];
  keyOf: (line: Line) => string;
  /** Below this a table scrolls instead of squeezing its columns. */
  columnMinPx?: number;
};

/** Lines and columns; on narrow screens it scrolls sideways within itself. */
export function Grid<Line>({ caption, columns, lines, keyOf, columnMinPx = 130 }: GridProps<Line>) {
  return (
    // A region that scrolls must be reachable by keyboard.
    <Scroll role="group" aria-label={caption} tabIndex={0}>
      <Table isReadOnly style={{ minWidth: columns.length * columnMinPx }}>
        <caption>
          <HiddenText>{caption}</HiddenText>
        </caption>
        <Table.Head>
          <Table.HeaderRow>
            {columns.map(({ id, head, width }) => (
              <Table.HeaderCell key={id} {...(width === undefined ? {} : { width })}>
                {head}
              </Table.HeaderCell>
            ))}
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {lines.map((line) => (
            <Table.Row key={keyOf(line)}>
              {columns.map(({ id, width, cell }) => (
                <Table.Cell key={id} {...(width === undefined ? {} : { width })}>
                  {cell(line)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scroll>
  );
}

const Scroll = styled.div`
  /* What is hidden inside must not widen the page. */
  position: relative;
  overflow-x: auto;

  table {
    font-size: 14px;
  }

  td,
  th {
    overflow-wrap: anywhere;
  }
`;
