import type { LanguageCode } from '../language/translation/to-english.ts'
import { german } from './de/german.ts'
import { english } from './en/english.ts'
import type { Voice } from './voice.ts'

/** Every language that is answered in; one more is a folder and a line here. */
export const voices: Readonly<Record<LanguageCode, Voice>> = { en: english, de: german }
