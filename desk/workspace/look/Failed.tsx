import { Button } from "@zendeskgarden/react-buttons";
import { Alert } from "@zendeskgarden/react-notifications";
import styled from "styled-components";

type FailedProps = { error: Error; retry?: (() => void) | undefined };

/** Something could not be loaded: why, and a way to try again. */
export function Failed({ error, retry }: FailedProps) {
  return (
    <Box>
      <Alert type="error">
        <Alert.Title>That did not work</Alert.Title>
        <Alert.Paragraph>{error.message}</Alert.Paragraph>
        {retry !== undefined && (
          <Again size="small" onClick={retry}>
            Try again
          </Again>
        )}
      </Alert>
    </Box>
  );
}

const Again = styled(Button)`
  margin-top: 8px;
`;

const Box = styled.div`
  max-width: 560px;
  margin: 32px auto;
  padding: 0 16px;
`;
