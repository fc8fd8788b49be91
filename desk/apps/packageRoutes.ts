import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Desk } from "../api/desk";
import { admin, type Api, bodyOf, type Call, type KnownCall } from "../api/http/api";
import { badRequest, DeskError, recordNotFound } from "../api/http/deskError";
import type { AppRecord } from "../api/records/apps";
import { appFrom } from "./appFrom";
import { type ReceivedFile, receiveFile } from "./receiveFile";
import { readPackage, type Package, UnreadablePackage } from "./validation/readPackage";
import { type Verdict, validatePackage } from "./validation/validatePackage";

const File = z.object({ fileName: z.string(), content: z.instanceof(Buffer) });
const Wish = z.looseObject({ upload_id: z.coerce.number().int(), name: z.string().optional() });

/** Packages: sent up, checked, and made into apps. The paths are those that zcli uses. */
export function packageRoutes(api: Api, desk: Desk): void {
  api.router.post("/api/v2/apps/validate", receiveFile(desk, "file"));
  api.router.post("/api/v2/apps/uploads{.json}", receiveFile(desk, "uploaded_data"));

  api.post("/api/v2/apps/validate", admin, async (call) => {
    const { errors } = await judge(fileIn(call).content);
    if (errors.length > 0) throw invalid(errors);
    return { status: 200, body: {} };
  });
  api.post("/api/v2/apps/uploads{.json}", admin, (call) => {
    const { store, clock } = call.desk;
    const file = fileIn(call);
    const { id } = store.uploads.put({
      id: store.uploads.nextId(),
      file_name: file.fileName,
      archive: file.content.toString("base64"),
      created_at: clock.stamp(),
    });
    return { status: 201, body: { id } };
  });
  for (const path of ["/api/apps{.json}", "/api/v2/apps{.json}"]) {
    api.post(path, admin, (call) => deploy(call, null));
  }
  api.put("/api/v2/apps/:id", admin, (call) => {
    const known = call.desk.store.apps.get(Number(call.params["id"]?.replace(/\.json$/, "")));
    if (known === undefined) throw recordNotFound();
    return deploy(call, known);
  });
  api.get("/api/v2/apps/job_statuses/:id", admin, ({ desk, params }) => {
    const job = desk.store.jobs.get(params["id"] ?? "");
    if (job?.job_type !== JOB) throw recordNotFound();
    return {
      body: { id: job.id, status: job.status, message: job.message, ...job.results?.[0] },
    };
  });
}

const JOB = "App Upload";

async function deploy(call: KnownCall, known: AppRecord | null) {
  const read = Wish.safeParse(bodyOf(call));
  if (!read.success) throw badRequest(z.prettifyError(read.error));
  const upload = call.desk.store.uploads.get(read.data.upload_id);
  if (upload === undefined) throw recordNotFound();
  const { errors, pkg } = await judge(Buffer.from(upload.archive, "base64"));
  call.desk.store.uploads.remove(upload.id);
  const job =
    pkg === null || errors.length > 0
      ? keepJob(call.desk, { error: errors.join("\n") })
      : keepJob(call.desk, {
          appId: call.desk.store.apps.put(appFrom(call.desk, { pkg, known, name: read.data.name }))
            .id,
        });
  return { status: 200, body: { job_id: job.id } };
}

function keepJob({ store, clock }: Desk, done: { appId?: number; error?: string }) {
  return store.jobs.put({
    id: randomUUID(),
    job_type: JOB,
    status: done.error === undefined ? "completed" : "failed",
    total: 1,
    progress: 1,
    message: done.error ?? null,
    results: done.appId === undefined ? null : [{ app_id: done.appId }],
    created_at: clock.stamp(),
  });
}

async function judge(archive: Buffer): Promise<Verdict & { pkg: Package | null }> {
  try {
    const pkg = await readPackage(archive);
    return { ...validatePackage(pkg), pkg };
  } catch (error) {
    if (!(error instanceof UnreadablePackage)) throw error;
    return { errors: [error.message], warnings: [], pkg: null };
  }
}

function fileIn({ body }: Call): ReceivedFile {
  const read = File.safeParse(body);
  if (!read.success) throw badRequest("A package is needed, as a file of a multipart form");
  return read.data;
}

/** zcli prints `description` as it stands. */
const invalid = (errors: readonly string[]): DeskError =>
  new DeskError(422, { error: "RecordInvalid", description: errors.join("\n") });
