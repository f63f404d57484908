import { AppError } from '../../src/errors.ts'
import type { Dialogue } from './dialogue.ts'

/** The dialogues of these names or topics; all of them when none is named. Throws `invalid-request` for an unknown one. */
export function chooseDialogues(all: readonly Dialogue[], only: readonly string[]): Dialogue[] {
  const known = new Set(all.flatMap(({ name, topic }) => [name, topic]))
  const unknown = only.find((name) => !known.has(name))
  if (unknown !== undefined) {
    const topics = [...new Set(all.map(({ topic }) => topic))].join(', ')
    throw new AppError('invalid-request', `There is no dialogue or topic "${unknown}". Topics: ${topics}.`)
  }
  return all.filter(({ name, topic }) => only.length === 0 || only.includes(name) || only.includes(topic))
}
