import { findStarters } from '../src/dialogue/find-starters.ts'
import type { Services } from '../src/services.ts'
import { voiceOf } from '../src/voice/voices.ts'
import type { Ports } from './ports.ts'

/** For so long what was found is given again; the catalogue may change meanwhile. */
const keptFor = 10 * 60_000

/** What may be asked first, found once for each language while the catalogue stays about the same. */
export function createStarters(services: Services): Ports['starters'] {
  const found = new Map<string, { at: number; starters: Promise<string[]> }>()
  return (language, { signal }) => {
    const known = found.get(language)
    if (known !== undefined && Date.now() - known.at < keptFor) return known.starters
    const word = voiceOf(language as 'en').starter
    // Found for everybody: one client that goes away does not end it.
    const starters = findStarters(services, { word, signal: new AbortController().signal })
    found.set(language, { at: Date.now(), starters })
    starters.catch(() => found.delete(language))
    signal.throwIfAborted()
    return starters
  }
}
