import { describe, expect, test } from 'vitest'
import {
  feedLanguage,
  feedTextInEnglish,
  feedValueInEnglish,
} from '../../src/language/feed-words/feed-words.ts'

describe('texts of French, Spanish and Italian feeds', () => {
  test.each([
    ['Robe longue fleurie en coton, femme', 'fr'],
    ['Vestido largo de algodón para mujer', 'es'],
    ['Giacca in pelle da uomo, nera', 'it'],
    ['Terry robe with long sleeves', null],
    ['Noir evening clutch', null],
    ['Sans serif tee in camel', null],
    ['Blue linen dress for women', null],
  ])('%s', (text, language) => {
    expect(feedLanguage([text])).toBe(language)
  })

  test.each([
    ['fr', 'Robe-chemise à rayures bleu marine', 'shirt dress striped navy blue'],
    ['fr', 'Sac à main en simili cuir noir', 'handbag in faux leather black'],
    ['fr', 'Robe d’été sans manches', 'dress summer sleeveless'],
    ['es', 'Sudadera con capucha gris', 'hoodie gray'],
    ['es', 'Bañador de niña', 'swimsuit of girls'],
    ['it', 'Scarpe da ginnastica bianche', 'sneakers white'],
    ['de', 'Kleid', 'Kleid'],
  ])('%s: %s', (language, text, english) => {
    expect(feedTextInEnglish(text, language)).toBe(english)
  })

  test('a value alone is looked up in every table', () => {
    expect(feedValueInEnglish('Femme')).toBe('women')
    expect(feedValueInEnglish('Rojo / Negro')).toBe('red / black')
    expect(feedValueInEnglish('Pale Fire')).toBe('Pale Fire')
  })
})
