import type { AskingWords } from '../asking-words.ts'

const fillers =
  '(?:(?:nein|nee|ne|ach|oh|ok|okay|hm+|also|doch|bitte|sorry|moment|warte|lass uns|lieber|dann|mal|kannst du|können wir|ich will|ich möchte)\\b[\\s,.!;:-]*)*'
const before = '(?:vorherigen?|vorigen?|letzten?|früheren?|alten?|ursprünglichen?)'
const lists = '(?:liste|auswahl|ergebnisse?n?|suche|vorschläge?n?|teile?n?|version|stand)'
const shown = `(?:die|der|den|das|eure|deine) (?:${before}(?: ${lists})?|von (?:vorhin|eben|davor|gerade)|vom anfang)`
const courtesy = '(?:,? (?:bitte|nochmal|noch mal|wieder|danke|doch))*'

/** How German takes the last turn back. */
export const undoWords: AskingWords['undo'] = [
  `(?:(?:mach|mache|machen (?:wir|sie)) )?(?:das |es |die letzte änderung |das letzte )?(?:bitte )?(?:wieder )?(?:rückgängig|ungeschehen)(?: machen)?`,
  `(?:(?:nimm|nehmen sie) (?:das|es) (?:wieder )?zurück|(?:das )?nehme ich (?:wieder )?zurück|ich nehme? (?:das|es) (?:wieder )?zurück)`,
  `(?:(?:geh|gehe|gehen wir|einen?|ein) )?(?:(?:einen?|ein) )?(?:schritt )?zurück`,
  `(?:(?:geh|gehe|gehen wir) )?(?:wieder )?zurück zu(?:r|m|) ?${shown.replace('(?:die|der|den|das|eure|deine)', '(?:der|den|dem|die)?')}`,
  `(?:so |alles )?wie (?:es )?(?:vorher|davor|zuvor|eben)(?: war)?`,
  `zeig(?:e|en sie)? (?:mir |uns )?(?:nochmal |noch mal |noch einmal |wieder )?${shown}(?: (?:nochmal|noch mal|noch einmal|wieder))?`,
  `${shown} (?:waren|war|gefielen mir|gefallen mir|haben mir) (?:besser|schöner|mehr)(?: gefallen)?`,
].map((form) => new RegExp(`^\\W*${fillers}(?:${form})${courtesy}(?=\\s*(?:$|[.,;:!?-]))`, 'iu'))
