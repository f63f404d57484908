import type { Request } from 'express'
import type { LanguageCode } from '../src/language/language.ts'
import { voices } from '../src/voice/voices.ts'

const answered = Object.keys(voices)

/** The language of ours that a tag such as "de-AT" names; undefined for one that is not answered in. */
export function languageOfTag(tag: string | undefined): LanguageCode | undefined {
  const [language] = (tag ?? '').toLowerCase().split('-')
  return answered.find((code) => code === language)
}

/** The one of ours that `Accept-Language` prefers; undefined without the header, and where it names none of them. */
export const acceptedLanguage = (request: Pick<Request, 'acceptsLanguages'>): LanguageCode | undefined =>
  request
    .acceptsLanguages()
    .map(languageOfTag)
    .find((language) => language !== undefined)
