const list = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, place) => [word, first + place * step])

const tens = new Map([
  ...list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
])
const units = new Map([
  ...list('one two three four five six seven eight nine', 1),
  ...list('ein zwei drei vier fünf sechs sieben acht neun', 1),
])
const whole = new Map([
  ...list('two three four five six seven eight nine ten eleven twelve', 2),
  ...list('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 2),
  ...list('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
  ...list('dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 13),
  ...tens,
  ...([...tens].flatMap(([ten, value]) =>
    [...units].flatMap(([unit, more]) => [
      [`${ten}-${unit}`, value + more],
      [`${ten} ${unit}`, value + more],
      [`${unit}und${ten}`, value + more],
    ]),
  ) as [string, number][]),
  ['hundred', 100],
  ['hundert', 100],
  ...([...units].flatMap(([unit, value]) => [
    [`${unit} hundred`, value * 100],
    [`${unit}hundert`, value * 100],
  ]) as [string, number][]),
])
const written = [...whole.keys()].sort((one, other) => other.length - one.length).join('|')
const spoken = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written})(?![\p{L}\p{N}])`, 'giu')

/** The text with numbers in English and German words as digits; "one" and "ein" stay, as they mostly count nothing. */
export const spokenNumbers = (text: string): string =>
  text.replaceAll(spoken, (word) => String(whole.get(word.toLowerCase())))
