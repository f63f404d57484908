import { describe, expect, test } from 'vitest'
import type { ParseContext } from '../../src/language/request.ts'
import { compactRequest, fresh, goingOn, withPhoto } from './compact-request.ts'
import { parse } from './parse.ts'
import { spellRequest } from './spell-request.ts'

const inGerman: Partial<ParseContext> = { hasPrevious: true, language: 'de' }

const followUps = [
  ['das zweite', 'pointer=result 2'],
  ['das zweite, aber in Rot', 'pointer=result 2, color=red'],
  ['das zweite in Grün bitte', 'pointer=result 2, color=green'],
  ['das dritte Kleid in Blau', 'pointer=result 3, color=blue'],
  ['das letzte', 'pointer=result 1 from the end'],
  ['zeig mir das erste in Schwarz', 'pointer=result 1, color=black'],
  ['wie das dritte, aber in Weiß', 'pointer=result 3, color=white'],
  ['wie das erste, aber günstiger', 'refines, pointer=result 1, cheaper'],
  ['günstiger als das zweite', 'refines, pointer=result 2, cheaper'],
  ['etwas Günstigeres', 'refines, pointer=previous, cheaper'],
  ['was Billigeres', 'refines, pointer=previous, cheaper'],
  ['teurer', 'refines, pointer=previous, pricier'],
  ['in Blau', 'refines, color=blue'],
  ['lieber in Grün', 'refines, color=green'],
  ['und unter 50 Euro', 'refines, ..50 EUR'],
  ['nicht schwarz', 'refines, !color=black'],
  ['Größe M bitte', 'refines, size=M'],
  ['mit langen Ärmeln', 'refines, sleeve_length=long'],
  ['ohne Kragen', 'refines, !neckline=collared'],
  ['das gleiche in Blau', 'refines, pointer=previous, color=blue'],
  ['dasselbe in Weiß', 'refines, pointer=previous, color=white'],
  ['gibt es das auch in Rot?', 'refines, pointer=previous, color=red'],
  ['Rot statt Blau', 'refines, color=red !color=blue,navy'],
  ['lieber Rot als Blau', 'refines, color=red !color=blue,navy'],
  ['rot soll es nicht sein', 'refines, !color=red,burgundy'],
  ['blau gefällt mir nicht', 'refines, !color=blue,navy'],
  ['wie wäre es mit Grün?', 'refines, color=green'],
  ['ein Rock stattdessen', 'refines, category=skirt'],
  ['auch in Größe L?', 'refines, size=L'],
  ['passende Schuhe dazu', 'complement, pointer=previous, category=any shoes'],
  ['Schuhe dazu', 'complement, pointer=previous, category=any shoes'],
  ['welche Schuhe passen dazu?', 'complement, pointer=previous, category=any shoes'],
  ['was passt dazu?', 'complement, pointer=previous'],
  ['eine Tasche, die dazu passt', 'complement, pointer=previous, category=any bag'],
  ['Schuhe zum ersten Kleid', 'complement, pointer=result 1, category=any shoes'],
  ['eine Hose, die zur Jacke passt', 'complement, pointer=previous, category=pants'],
  ['zeig mir drei', 'refines, count=3'],
  ['drei Vorschläge bitte', 'refines, count=3'],
  ['vergiss den Preis', 'refines, without price'],
  ['die Farbe ist egal', 'refines, without color'],
] as const

const aboutPhotos = [
  ['so etwas, aber in Blau', 'pointer=photo, color=blue'],
  ['wie auf dem Foto, nur mit kurzen Ärmeln', 'pointer=photo, sleeve_length=short'],
  ['Was ist das?', 'describe, pointer=photo'],
  ['Beschreibe das Bild', 'describe, pointer=photo'],
  ['das gleiche ohne Kragen', 'pointer=photo, !neckline=collared'],
  ['so ein Kleid in Rot', 'pointer=photo, category=dress color=red'],
  ['Schuhe, die zu diesem Outfit passen', 'complement, pointer=photo, category=any shoes'],
  ['ähnlich, aber günstiger', 'pointer=photo, cheaper'],
  ['ein Rock wie dieser', 'pointer=photo, category=skirt'],
  ['der Rock vom ersten Foto in den Farben des zweiten', 'pointer=photo 1, color of photo 2, category=skirt'],
  ['das zweite Bild in Schwarz', 'pointer=photo 2, color=black'],
  ['gibt es sowas auch für Männer?', 'pointer=photo, gender=male grown'],
  ['ein Gürtel zu diesem Kleid', 'complement, pointer=photo, category=belt'],
  ['mit V-Ausschnitt statt Rollkragen', 'pointer=photo, neckline=v-neck !neckline=turtle'],
] as const

const alike = [
  ['in Gold', 'refines, color=gold'],
  ['in rot', 'refines, color=red'],
  ['Rock', 'category=skirt'],
  ['Hut', 'category=hat'],
  ['M', 'refines, size=M'],
  ['50 €', 'refines, ..50 EUR'],
] as const

describe('a conversation in German', () => {
  test.each(followUps)('later: %s → %s', (sentence, asked) => {
    expect(spellRequest(sentence, goingOn)).toBe(asked)
  })

  test.each(aboutPhotos)('with a photo: %s → %s', (sentence, asked) => {
    expect(spellRequest(sentence, withPhoto)).toBe(asked)
  })

  test.each(alike)('words that English spells alike are German in it: %s → %s', (sentence, asked) => {
    expect(spellRequest(sentence, inGerman)).toBe(asked)
    expect(parse(sentence, inGerman).language).toBe('de')
  })

  test('whoever goes on in English is heard in English', () => {
    expect(parse('the second one in red', inGerman).language).toBe('en')
    expect(parse('in red', inGerman).language).toBe('en')
  })
})

/** What German sentences say in English; how the readers take that is tested elsewhere. */
const sayings = [
  ['etwas Längeres', 'something longer'],
  ['mach es länger', 'make it longer'],
  ['etwas dunkler', 'a bit darker'],
  ['heller bitte', 'lighter please'],
  ['weniger formell', 'less formal'],
  ['eleganter', 'more elegant'],
  ['sportlicher', 'sportier'],
  ['wärmer', 'warmer'],
  ['bunter', 'more colorful'],
  ['schlichter', 'simpler'],
  ['enger', 'tighter'],
  ['mit längeren Ärmeln', 'with longer sleeves'],
  ['noch kürzer', 'shorter'],
  ['nicht so lang', 'not so long'],
  ['nicht zu eng', 'not too tight'],
  ['die erste Jacke, nur länger', 'the first jacket, only longer'],
  ['das blaue', 'the blue one'],
  ['die schwarze Jacke', 'the black jacket'],
  ['egal welche Farbe', 'any color is fine'],
  ['die Größe spielt keine Rolle', 'any size is fine'],
  ['mehr davon', 'more of these'],
  ['was anderes', 'something else'],
  ['zeig mir mehr', 'show me more'],
  ['von vorne anfangen', 'start over'],
  ['nochmal von vorne', 'start over'],
  ['lass uns von vorne anfangen', "let's start over"],
  ['neue Suche', 'new search'],
  ['vergiss alles', 'forget everything'],
  ['danke', 'thanks'],
  ['vielen Dank', 'thank you'],
  ['Guten Tag', 'hello'],
  ['Tschüss', 'goodbye'],
  ['stell mir ein Outfit zusammen', 'build an outfit'],
  [
    'stell mir ein Outfit um dieses Kleid herum zusammen für unter 150 Euro',
    'build an outfit around this dress for under 150 euros',
  ],
  ['welches ist günstiger?', 'which is cheaper?'],
  ['welches davon ist am wärmsten?', 'which of these is the warmest?'],
  ['was kostet das zweite?', 'how much is the second one?'],
  ['aus welchem Material ist das erste?', 'what material is the first one?'],
  ['welche Größen gibt es?', 'what sizes do you have?'],
  ['ist das erste noch verfügbar?', 'is the first one still available?'],
  ['Gibt es das in Größe 40?', 'do you have it in size 40?'],
  ['in einer anderen Farbe', 'in another color'],
  ['passender Gürtel zum zweiten', 'a belt to go with the second one'],
] as const

test.each(sayings)('"%s" asks what "%s" asks', (sentence, english) => {
  for (const context of [fresh, goingOn]) {
    expect(compactRequest(sentence, context)).toEqual(compactRequest(english, context))
  }
  expect(Object.keys(compactRequest(english, goingOn))).not.toEqual([])
})
