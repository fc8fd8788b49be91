import { connectPractice } from "./connectPractice";
import { StartupError } from "./errors";
import { readServiceSettings } from "./settings";
import { startService } from "./startService";

/** EX_CONFIG: what is wrong can only be put right by a person; starting again does not help. */
const BAD_SETTINGS = 78;
/** After this long a stop is forced. */
const STOP_MS = 20_000;

try {
  const running = await startService(readServiceSettings(process.env));
  stopOnSignal(running.stop);
  if (running.service.settings.PRACTICE_AUTO_CONNECT) {
    await connectPractice(running.service);
  }
} catch (error) {
  const isExpected = error instanceof StartupError;
  const told = isExpected ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`Unticket cannot start. ${told ?? ""}\n`);
  process.exit(isExpected ? BAD_SETTINGS : 1);
}

/** The first signal ends what runs, a second one ends at once: what was acknowledged is stored. */
function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      setTimeout(() => process.exit(1), STOP_MS).unref();
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
