import { Modal } from "@zendeskgarden/react-modals";
import { Kbd } from "@zendeskgarden/react-typography";
import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";

const KEYS = ["j", "k", "x", "c", "n", "s", "u", "?"] as const;

type KeysHelpProps = { onClose: () => void };

/** Which single keys do what. */
export function KeysHelp({ onClose }: KeysHelpProps) {
  const t = useTranslate();
  return (
    <Modal onClose={onClose}>
      <Modal.Header tag="h2">{t("review.keys.title")}</Modal.Header>
      <Modal.Body>
        <List>
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{t(`review.keys.${key === "?" ? "help" : key}`)}</dd>
            </div>
          ))}
        </List>
      </Modal.Body>
      <Modal.Close aria-label={t("ui.close")} />
    </Modal>
  );
}

const List = styled.dl`
  display: grid;
  gap: 10px;

  > div {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
  }
`;
