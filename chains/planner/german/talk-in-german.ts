import { hasWish } from '../../../src/dialogue/plan-steps.ts'
import { isShopQuestion } from '../../../src/dialogue/shop-question.ts'
import type { TurnFacts } from '../../../src/dialogue/turn-facts.ts'
import { isGrievance } from '../../../src/language/readers/read-small-talk.ts'

const unsurePiece =
  'Ich weiß nicht, welches Teil du meinst. Such erst nach etwas, oder schick mir ein Foto davon.'
const whatToLookFor = 'Sag mir, was du suchst, oder schick mir ein Foto.'

/** The reply of `wordTalk`, in German. */
export function talkInGerman(facts: TurnFacts): string {
  const { request, hasSearch } = facts
  switch (request.intent) {
    case 'greeting':
      return greetInGerman(request.english)
    case 'thanks':
      return 'Gern geschehen! Sag Bescheid, wenn ich noch etwas finden soll.'
    case 'off-topic':
      return 'Da kenne ich mich nicht aus: Ich kenne nur Kleidung, Schuhe und Taschen dieses Shops. Soll ich etwas für dich suchen?'
    case 'unsafe':
      return 'Dabei kann ich nicht helfen. Wenn ich etwas zum Anziehen suchen soll, gern. Wenn es dir schlecht geht, sprich bitte mit jemandem, dem du vertraust, oder wähle den Notruf.'
    case 'start-over':
      return 'Gut, wir fangen von vorn an. Was suchst du?'
    case 'detail':
    case 'complement':
    case 'outfit':
      return unsurePiece
    case 'compare':
      return `Noch gibt es nichts zu vergleichen. ${whatToLookFor}`
    case 'describe':
      return 'Ich habe noch kein Foto von dir. Schick mir eins, dann sage ich dir, was ich sehe.'
  }
  if (isShopQuestion({ ...facts, message: request.english })) {
    return 'Ich kenne die Produkte dieses Shops, aber nicht Bestellungen, Lieferung, Zahlung oder Rückgabe; dabei hilft dir der Shop selbst. Soll ich ein Teil suchen?'
  }
  const goesOn = request.intent === 'more' || request.priceComparison !== null || request.withdrawn.length > 0
  if (goesOn || (request.refines && !hasSearch))
    return `Es gibt noch keine Suche, an die ich anknüpfen kann. ${whatToLookFor}`
  if (request.pointer !== null && !hasWish(facts)) return unsurePiece
  return hasWish(facts)
    ? 'Ich konnte gerade nicht suchen. Bitte versuch es noch einmal.'
    : 'Was für ein Teil suchst du? Nenn eine Art, eine Farbe oder einen Anlass, oder schick mir ein Foto.'
}

function greetInGerman(english: string): string {
  if (isGrievance(english.toLowerCase()))
    return 'Das tut mir leid. Sag mir Teil, Farbe, Größe oder Preis, dann versuche ich es noch einmal.'
  if (/\bgoodbye\b/.test(english)) return 'Tschüss, und viel Freude mit dem, was du gefunden hast!'
  if (/\b(?:who are you|what can you do|help)\b/.test(english))
    return 'Ich finde Produkte dieses Shops. Beschreib ein Teil, schick ein Foto und sag, was anders sein soll, oder frag nach einem gezeigten Produkt: seine Größen, etwas Günstigeres, eine andere Farbe oder was dazu passt.'
  if (/\b(?:nice|ok|cool)\b/.test(english))
    return 'Das freut mich. Soll ich etwas dazu Passendes suchen, oder etwas anderes?'
  return `Hallo! ${whatToLookFor}`
}
