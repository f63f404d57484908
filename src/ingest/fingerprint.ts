import { hash } from 'node:crypto'

/** Raise it when the same row would be stored differently. */
const ingestVersion = 1

/** What tells whether a product must be written again: its row, its picture at a glance, its picture's content. */
export type Fingerprint = {
  readonly row: string
  /** Size and time of a file, "url" for a remote picture, "failed" for one that could not be read, "none". */
  readonly glance: string
  /** SHA-256 of the picture's bytes, or "". */
  readonly content: string
}

/** Hash of everything but the picture's content: the mapped row, and the models that will read it. */
export function hashRow(parts: { row: unknown; visionId: string; encoderId: string }): string {
  return hash(
    'sha256',
    JSON.stringify([ingestVersion, parts.visionId, parts.encoderId, parts.row], withoutUndated),
    'base64url',
  ).slice(0, 22)
}

/** A product without a day hashes as it did before products had one. */
const withoutUndated = (key: string, value: unknown): unknown =>
  key === 'added_at' && value === null ? undefined : value

export const formatFingerprint = ({ row, glance, content }: Fingerprint): string =>
  `${row}.${glance}.${content}`

/** The parts of a stored fingerprint; null for one that something else wrote. */
export function parseFingerprint(text: string | undefined): Fingerprint | null {
  const [row, glance, content, ...more] = text?.split('.') ?? []
  if (row === undefined || glance === undefined || content === undefined || more.length > 0) return null
  return { row, glance, content }
}
