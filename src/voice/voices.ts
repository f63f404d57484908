import type { LanguageCode } from '../language/language.ts'
import { german } from './de/german.ts'
import { english } from './en/english.ts'
import type { Voice } from './voice.ts'

/** Every language that is answered in; one more is a folder and a line here. */
export const voices: Readonly<Record<LanguageCode, Voice>> = { en: english, de: german }

/** The voice of a language; a language that is heard and not spoken yet is answered in English. */
export const voiceOf = (language: LanguageCode): Voice => voices[language] ?? english
