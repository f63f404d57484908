import { toEnglish } from '../src/language/languages.ts'
import type { Figure } from './figure.ts'

const sentence = 'Ich suche ein blaues Sommerkleid mit langen Ärmeln unter 50 Euro, aber nicht gestreift'
const rounds = 400
/** Microseconds. */
const goal = 300

/** What it takes to hear a usual German sentence: the fastest tenth, which is what it takes where nothing else runs. */
export function timeReading(): Figure {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    toEnglish(sentence)
    return (performance.now() - start) * 1_000
  }).sort((one, other) => one - other)
  const value = times[rounds / 10] as number
  return {
    name: 'a German sentence heard',
    value,
    unit: 'µs',
    goal: { text: `≤ ${goal} µs`, met: value <= goal },
  }
}
