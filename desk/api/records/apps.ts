import type { Times } from "./people";

/** A package that was sent up and waits to become an app. */
export type UploadRecord = {
  readonly id: number;
  readonly file_name: string;
  /** The zip, in base64. */
  readonly archive: string;
  readonly created_at: string;
};

/** An app that the account knows. */
export type AppRecord = Times & {
  readonly id: number;
  readonly name: string;
  readonly version: string | null;
  /** `manifest.json`, as it was sent. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** `translations/*.json` by locale. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Files under `assets/` by path, in base64. */
  readonly assets: Readonly<Record<string, string>>;
  readonly requirements: Readonly<Record<string, unknown>>;
  /** Signs page loads; PEM, PKCS#8. */
  readonly private_key: string;
  readonly public_key: string;
};

/** An app at work in one product. */
export type InstallationRecord = Times & {
  readonly id: number;
  readonly app_id: number;
  readonly product: string;
  readonly enabled: boolean;
  /** Secure ones too; what is secure is said by the manifest. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly requirements: readonly {
    readonly identifier: string;
    readonly requirement_type: string;
    readonly requirement_id: number | string;
  }[];
};
