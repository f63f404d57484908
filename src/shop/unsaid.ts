import { contentStems } from './content-stems.ts'

/** Members of the European Union, which a shop may name as one. */
const union = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)
const unionNames = /\b(?:european union|the eu|europaische\w* union|der eu|europe|europa)\b/
const everywhere =
  /\b(?:worldwide|world-wide|internationally|all over the world|weltweit|in alle lander(?! der)|any country)\b/

/** Names beside the official ones. */
const further: readonly (readonly [code: string, name: string])[] = [
  ...(['usa', 'united states', 'the states', 'america', 'the us', 'u.s.', 'amerika', 'die usa'] as const).map(
    (name) => ['US', name] as const,
  ),
  ...(
    [
      'uk',
      'the uk',
      'england',
      'scotland',
      'wales',
      'great britain',
      'britain',
      'grossbritannien',
      'schottland',
    ] as const
  ).map((name) => ['GB', name] as const),
  ...(['holland', 'the netherlands'] as const).map((name) => ['NL', name] as const),
  ['CZ', 'czech republic'],
  ['TR', 'turkey'],
]

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')

let known: readonly (readonly [code: string, name: string])[] | null = null

/** Countries by their names in English and German, as the platform has them. */
function countries(): readonly (readonly [code: string, name: string])[] {
  if (known !== null) return known
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`))
  const named = ['en', 'de'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => {
      const name = names.of(code)
      return name === undefined || code === 'EU' || code === 'UN' || code === 'EZ'
        ? []
        : [[code, fold(name)] as const]
    })
  })
  known = [...further, ...named]
  return known
}

const asWord = (name: string) => new RegExp(`(?<![\\p{L}])${RegExp.escape(name)}(?![\\p{L}])`, 'u')

const namedCountry = (question: string): readonly [code: string, name: string] | undefined => {
  const asked = fold(question)
  // "To us" is no country; "the US" and "to US?" are.
  const said = /\bUS\b/.test(question) ? `${asked} the us` : asked
  const found = countries().find(([, name]) => name.length > 2 && asWord(name).test(said))
  return found ?? (/\bUK\b/i.test(question) ? ['GB', 'uk'] : undefined)
}

const speaksOf = (text: string, code: string): boolean => {
  const told = fold(text)
  return (
    countries().some(([each, name]) => each === code && asWord(name).test(told)) ||
    (union.has(code) && unionNames.test(told)) ||
    everywhere.test(told)
  )
}

/** The sentences that speak of the country that a question names. */
export function onCountry(question: string, sentences: readonly string[]): string[] {
  const named = namedCountry(question)
  return named === undefined ? [] : sentences.filter((sentence) => speaksOf(sentence, named[0]))
}

/** A country that a question names and that the shop's sentences do not speak of, as it was called; null where there is none. */
export function unsaidCountry(question: string, passages: readonly string[]): string | null {
  const named = namedCountry(question)
  if (named === undefined) return null
  const [code, name] = named
  return speaksOf(passages.join(' '), code) ? null : asCalled(question, name)
}

/** "The US", as the shopper wrote it. */
function asCalled(question: string, name: string): string {
  if (name === 'the us' || name === 'usa') return 'the US'
  if (name === 'uk') return 'the UK'
  const at = fold(question).indexOf(name)
  const called = at < 0 ? name : question.slice(at, at + name.length)
  return called.replace(/^./, (letter) => letter.toUpperCase())
}

const notTowns = new Set(
  'shop store stores person stock town city sale store? the a an your my any real time advance cash size black'.split(
    ' ',
  ),
)

/** A town that a question about shops names and no sentence does; null elsewhere. */
export function unsaidTown(question: string, passages: readonly string[]): string | null {
  const found =
    /\b(?:in|near|around|at|bei|nahe)\s+(?<town>\p{L}[\p{L}-]{2,})(?=\W*(?:$|[?.!,]|or\b|oder\b))/iu.exec(
      question,
    )
  const town = found?.groups?.town
  if (town === undefined || notTowns.has(town.toLowerCase())) return null
  return fold(passages.join(' ')).includes(fold(town))
    ? null
    : town.replace(/^./, (letter) => letter.toUpperCase())
}

/** Stems that name no thing that a shop has or has not. */
const general = new Set([
  ...contentStems(
    'take takes accept offer offers give gives have possible work works apply available kind type know tell sure maybe really actually still shop store online there here people customers get getting buy buying price prices cost costs money pay paying help question service services discount discounts sale reduction payment gift card cards voucher code use using like love first order nehmt akzeptiert bietet gibt rabatt zahlen bezahlen zahlung preis preise kosten gutschein angebot möglich service',
  ),
])

/** True where nothing that a question asks for in particular stands in the sentences that would answer it: "do you price match?" */
export function isUnsaid(question: string, sections: readonly string[]): boolean {
  const told = contentStems(sections.join(' '))
  const particular = [...contentStems(question)].filter((stem) => !general.has(stem))
  return particular.length > 0 && particular.every((stem) => !told.has(stem))
}
