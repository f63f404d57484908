import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AskingWords } from './asking-words.ts'
import { askingWords as english } from './en/asking.ts'
import { situationLanguage as englishSituations } from './en/situation-words.ts'
import type { Language, LanguageCode } from './language.ts'
import type { SituationLanguage } from './situation-words.ts'
import { createSayInEnglish, createToEnglish } from './translation/to-english.ts'

/** The languages of a folder: what the `language.ts` of each folder in it exports as `language`. */
export async function languagesIn(folder: string): Promise<Language[]> {
  const names = (await readdir(folder)).sort().map((name) => join(folder, name, 'language.ts'))
  const modules = names.filter((file) => existsSync(file)).map((file) => import(pathToFileURL(file).href))
  return (await Promise.all(modules)).map(({ language }: { language: Language }) => language)
}

/** The languages that are heard beside English. */
export const languages: readonly Language[] = await languagesIn(import.meta.dirname)

/** Says a message in the English that the readers know: a folder beside this file is one more language that it hears. */
export const toEnglish = createToEnglish(languages)

/** Says a text of a known language in English. */
export const sayInEnglish = createSayInEnglish(languages)

/** How each language speaks of situations, English among them. */
export const situationsByLanguage: ReadonlyMap<LanguageCode, SituationLanguage> = new Map([
  ['en', englishSituations],
  ...languages.flatMap(({ code, situations }) =>
    situations === undefined ? [] : [[code, situations] as const],
  ),
])

/** How each language asks, English among them. */
export const askingByLanguage: ReadonlyMap<LanguageCode, AskingWords> = new Map([
  ['en', english],
  ...languages.flatMap(({ code, asking }) => (asking === undefined ? [] : [[code, asking] as const])),
])
