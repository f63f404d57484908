import { english } from './english.ts'
import { german } from './german.ts'
import type { Words } from './words.ts'

const all = { en: english, de: german }

export const wordsOf = (language: string): Words => (language === 'de' ? all.de : all.en)

/** The first language of the browser's that the page speaks. */
export const firstLanguage = (languages: readonly string[]): Words['language'] => {
  const spoken = languages.map((each) => each.slice(0, 2).toLowerCase()).find((each) => each in all)
  return spoken === 'de' ? 'de' : 'en'
}
