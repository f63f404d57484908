import type { AskingWords } from '../asking-words.ts'

const fillers =
  "(?:(?:no|nah|nope|hm+|oh|ok|okay|well|sorry|actually|please|wait|uh+|um|ugh|so|and|then|now|can (?:we|you|i)|could (?:we|you|i)|let'?s|let us|i(?:'d| would)? (?:want to|like to))\\b[\\s,.!;:-]*)*"
const lists = '(?:ones?|lists?|results?|selection|search|page|options?|version|set|lot|batch|choices?)'
const before = '(?:previous|last|earlier|former|old|original|other)'
const shown = `(?:the|your|those|that) ${before} ${lists}`
const courtesy = '(?:,? (?:please|then|again|now|thanks?|once more|one more (?:time|step)|further))*'

/** How English takes the last turn back: forms at the beginning of a message; what follows them is said anew. */
export const undoWords: AskingWords['undo'] = [
  `(?:undo|revert|reverse)(?: (?:that|this|it|(?:the|my|that) last (?:one|change|step|thing|bit|edit|message|request)|what i (?:just )?said|the change))?`,
  `(?:cancel|scrap|take back|discard|drop) (?:(?:the|my|that) last (?:one|change|step|thing|bit|edit|message|request)|what i (?:just )?said)`,
  `(?:i )?(?:take|took) (?:that|it) back`,
  `(?:go|going|step|get|take me|bring me|jump) back(?: (?:one|a|1) (?:step|turn|message))?`,
  `(?:one|a|another|one more) (?:step )?(?:further )?back`,
  `(?:go|going|get|take me|switch|back) (?:back )?to (?:${shown}|(?:what|how|where) (?:we|you|i|it|they|things) (?:had|were|was|showed|showed me|saw)(?: (?:before|earlier|first|at first))?(?: (?:that|this))?)`,
  `(?:put|set|make|leave) (?:it|everything|that) (?:back )?(?:how|the way|as|like) it (?:was|had been)(?: before)?`,
  `(?:just )?(?:as|like|the way) it was(?: before)?|(?:just )?(?:as|like) before`,
  `(?:show|give|let) (?:me|us) (?:see )?${shown}(?: (?:again|once more))?`,
  `${shown} (?:again|once more|were (?:much |way |a lot )?(?:better|nicer)|are (?:better|nicer)|looked (?:better|nicer))`,
  `(?:i |we )?(?:liked|preferred|like|prefer) ${shown}(?: (?:more|better|best))?`,
].map((form) => new RegExp(`^\\W*${fillers}(?:${form})${courtesy}(?=\\s*(?:$|[.,;:!?-]))`, 'iu'))

/** "Back to the long ones": what stood before, known by a word for how it looked. */
export const backToLook: RegExp = new RegExp(
  `^\\W*${fillers}(?:(?:go|going|get|take me|switch) )?back to the (?<look>(?!previous|first|last|other)[\\p{L}'-]+(?: [\\p{L}'-]+)?) ones?${courtesy}\\W*$`,
  'iu',
)

/** "Undo the dinosaurs": what is named may be no word of the vocabulary. */
export const undoneThing: RegExp = new RegExp(
  `^\\W*${fillers}(?:undo|take back|without|forget|drop|lose|scrap|remove|skip) (?:about )?(?:the|that|my) (?<thing>[\\p{L}'-]+(?: [\\p{L}'-]+)?)${courtesy}\\W*$`,
  'iu',
)
