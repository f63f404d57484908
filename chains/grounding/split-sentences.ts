/** After these a stop ends no sentence. */
const abbreviations = [
  ...[
    'ca',
    'bzw',
    'inkl',
    'exkl',
    'zzgl',
    'nr',
    'gr',
    'evtl',
    'ggf',
    'vgl',
    'z',
    'b',
    'd',
    'h',
    'u',
    'a',
    'o',
    'ä',
  ],
  ...['no', 'approx', 'incl', 'excl', 'e', 'g', 'i', 'vs', 'dr', 'mr', 'mrs', 'ms', 'st', 'min', 'max', 'rs'],
]
const inAnyCase = (word: string) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`
/** A stop that ends none: of a list's number, or of an abbreviation. */
const noEnd = String.raw`(?<!(?:^|\n)[ \t]*\d{1,3}|(?<![\p{L}\p{N}])(?:${abbreviations.map(inAnyCase).join('|')}))`
const closing = String.raw`["'”’“»«)\]*_]*`
const begins = String.raw`(?=[\p{Lu}\p{Lo}\p{N}"'“„‚«»¿¡[*_(\-–•])`

/** Up to a stop, or to the end of the line or text. */
const sentencePattern = new RegExp(
  String.raw`.*?(?:${noEnd}[.!?…]${closing}\s+${begins}|[。！？]${closing}|\n+|$)`,
  'gsu',
)

/** Sentences and lines, each with the space that follows it, so that joining them gives the text back. */
export function splitSentences(text: string): string[] {
  return text.match(sentencePattern)?.filter((part) => part !== '') ?? []
}
