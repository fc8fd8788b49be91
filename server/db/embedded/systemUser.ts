/** The user that runs the server; null for the user that runs us. */
export type SystemUser = {
  readonly uid: number;
  readonly gid: number;
  /** May pass folders that are closed to others, such as root's home. */
  readonly passesFolders: boolean;
} | null;
