import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { useCuration } from "../../../src/patterns/useCuration";
import { fakeService } from "../../support/app/fakeService";
import { fakeZaf } from "../../support/app/fakeZaf";
import { renderApp } from "../../support/app/renderApp";

/** The page of an issue, as far as decisions go; the reader can open another one. */
function Page() {
  const [patternId, setPatternId] = useState("1");
  const curation = useCuration(patternId);
  return (
    <>
      <button onClick={() => void curation.decide({ action: "merge", into: "2" })}>merge</button>
      {["1", "2", "3"].map((id) => (
        <button key={id} onClick={() => setPatternId(id)}>{`open ${id}`}</button>
      ))}
      <p>{curation.last === null ? "nothing to undo" : `undo ${curation.last.action}`}</p>
    </>
  );
}

describe("a merge", () => {
  it("can be taken back on the page where it leads, and is not offered elsewhere", async () => {
    const person = userEvent.setup();
    const service = fakeService({
      "POST /api/patterns/:patternId/decisions": () => ({ patternId: "2", decisionId: "9" }),
    });
    renderApp(<Page />, { zaf: fakeZaf(), service });

    await person.click(screen.getByText("merge"));
    await person.click(screen.getByText("open 2"));
    expect(await screen.findByText("undo merge")).toBeVisible();
    await person.click(screen.getByText("open 3"));
    expect(screen.getByText("nothing to undo")).toBeVisible();
  });
});
