import { spawn } from "node:child_process";
import { join } from "node:path";
import { install, root } from "./install.mjs";

install();

const practice = spawn(
  process.execPath,
  ["--import", "tsx", join(root, "scripts", "practice", "practice.ts"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
// Ctrl-C in a terminal reaches both of us; the practice set-up takes the second one calmly.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => practice.kill(signal));
}
practice.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
