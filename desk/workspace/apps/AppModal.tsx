import { Modal } from "@zendeskgarden/react-modals";
import { useMemo } from "react";
import styled from "styled-components";
import { framed, type InstalledApp } from "../rest/apps";
import { useWorkspace } from "../shell/workspace";
import type { TicketModel } from "../tickets/createTicketModel";
import { ApiError } from "../zaf/apiError";
import type { NewInstance } from "../zaf/createAppApi";
import { FrameOf } from "./FrameOf";

type AppModalProps = {
  app: InstalledApp;
  ticket: TicketModel | null;
  modal: NewInstance & { guid: string };
  /** The page that asked for the modal; relative addresses begin there. */
  openerUrl: string;
  onClose: () => void;
};

/** A page of an app in a dialog over the workspace. */
export function AppModal({ app, ticket, modal, openerUrl, onClose }: AppModalProps) {
  const { host } = useWorkspace();
  const { guid, size } = modal;
  const page = useMemo(
    () => ({ url: framed(new URL(modal.url, openerUrl).href, guid), token: null }),
    [modal.url, openerUrl, guid],
  );

  const close = () => {
    host.emit(guid, "modal.close");
    onClose();
  };
  const actions = {
    resize: () => undefined,
    createInstance: () => {
      throw new ApiError("can't be called from a modal");
    },
    destroy: close,
    popover: () => undefined,
  };
  return (
    <Modal onClose={close} isLarge>
      <Modal.Header tag="h2">{app.name}</Modal.Header>
      <Body>
        <FrameOf
          {...{ app, ticket, guid, page, actions }}
          location="modal"
          isShown
          size={{ height: size.height ?? "60vh" }}
        />
      </Body>
      <Modal.Close aria-label="Close" />
    </Modal>
  );
}

const Body = styled(Modal.Body)`
  padding: 0;
`;
