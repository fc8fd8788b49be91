import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Parts that load on their own take more than a second on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
