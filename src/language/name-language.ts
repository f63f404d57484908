import eld from 'eld/small'
import type { LanguageCode } from './language.ts'

/** The language that a text is likeliest in, by its letters, of sixty; null where nothing tells one. */
export const nameLanguage = (text: string): LanguageCode | null => eld.detect(text).language || null
