import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const shown = { hasPrevious: true }

describe('what asks for other products is no question about the ones that were shown', () => {
  test.each([
    'gibt es Schuhe?',
    'Gibt es Lederjacken unter 200 Euro?',
    'gibt es auch Schuhe für Damen unter 50 €?',
    'gibt es etwas Günstigeres?',
    'gibt es noch andere?',
    'gibt es welche mit Streifen?',
    'gibt es sowas auch für Männer?',
    'gibt es das auch länger?',
    'gibt es Kleider aus Leinen?',
    'wie das erste, aber günstiger',
    'wie das dritte, aber in Weiß',
    'wie das zweite, mit langen Ärmeln',
    'ist das auch in Rot da?',
    'kommt das auch in Grün?',
    'ist das erste auch in Schwarz verfügbar?',
    'is the first one available in black?',
    'is it also available for men?',
    'does the second come in red?',
    'does it come in black?',
    'are those available in linen?',
    'what is the cheapest backpack you have?',
    'what are the cheapest boots?',
    'what shoes go with the second?',
    'Wie ist das Wetter heute?',
    'do these come in kids sizes?',
  ])('%s', (sentence) => {
    expect(parse(sentence, shown).question).toBe(null)
  })

  test.each([
    'is the red one lined?',
    'is that real leather?',
    'can I put the blue one in the dryer?',
    'how heavy is the second one?',
    'what colors does the first one come in?',
    'ist das blaue gefüttert?',
    'kann ich das zweite in die Waschmaschine tun?',
    'woraus ist das erste?',
  ])('a question all the same: %s', (sentence) => {
    expect(parse(sentence, shown).question?.about).toBe('product')
  })
})

test('a word of every object is a word like any other', () => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty']) {
    expect(JSON.stringify(parse(`a shirt with a ${word}, two ${word} under ${word}`, shown))).not.toMatch(
      /native|function/,
    )
  }
})
