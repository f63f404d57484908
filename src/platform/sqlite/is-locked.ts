/** SQLITE_BUSY, whatever its extended code: another connection holds the file. */
export const isLocked = (error: unknown): boolean =>
  ((error as { errcode?: number } | null)?.errcode ?? 0) % 256 === 5
