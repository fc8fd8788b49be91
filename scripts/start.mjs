import { spawn } from "node:child_process";
import { join } from "node:path";
import { install, root } from "./install.mjs";

install();

const practice = spawn(
  process.execPath,
  ["--import", "tsx", join(root, "scripts", "practice", "practice.ts"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
// Ctrl-C reaches the whole process group; we only wait until the practice desk has stopped cleanly.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (signal === "SIGTERM") practice.kill(signal);
  });
}
practice.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
