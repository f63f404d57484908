import type { KnownFacts } from '../known-facts.ts'

const lower =
  'the|a|an|this|that|our|my|your|der|die|das|den|dem|des|ein|eine|einen|einem|einer|dieser|diese|dieses|diesen|diesem|unser|unsere|unseren'
const determiner = lower.replaceAll(/(?<![^|])[a-z]/g, (first) => `[${first}${first.toUpperCase()}]`)
const proper = String.raw`\p{Lu}[\p{L}\p{N}'’]*\p{Ll}[\p{L}\p{N}'’]*|\p{Lu}{4,}`
const kind = String.raw`\p{L}+(?:-\p{L}+)?`
/** "The Zyloria dress", "das Zyloria-Kleid". */
const before = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${determiner}) (?:\p{Ll}+ ){0,2}?(?<name>${proper})(?:'s)?[ -](?<kind>${kind})(?![\p{L}])`,
  'gu',
)
/** "The dress Zyloria", "das Kleid namens Zyloria"; in German a noun may follow another, but not before its verb or the end. */
const after = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<!(?:zu|mit|unter|über|von|aus|für|neben|trotz|ohne) )(?:[Tt]he|[Tt]his|[Dd]as|[Dd]er|[Dd]ie|[Dd]en|[Dd]ieses?|[Dd]iesen) (?:\p{Ll}+ ){0,2}?(?<kind>${kind}) (?<name>${proper})(?=\s*(?:[.,!?;:)]|$)|\s(?:is|has|comes|costs|in|for|would|will|from|by|and|ist|hat|kommt|kostet|für|von|aus|wäre|passt|und)(?![\p{L}]))`,
  'gu',
)
/** "A dress called zyloria", "ein Kleid namens Zyloria". */
const called =
  /(?<![\p{L}])(?:called|named|namens|heißt|heissen|genannt|called the|named the) (?<name>\p{L}{3,}(?: \p{Lu}\p{L}+)*)/gu

/** What is written with a capital and is no product's name: people's tongues, feasts, places and times that cuts are called after. */
const ordinary =
  /^(?:i|english|british|american|french|italian|spanish|german|scandinavian|nordic|scottish|irish|swedish|danish|norwegian|portuguese|greek|japanese|korean|chinese|indian|moroccan|mexican|turkish|european|african|asian|mediterranean|parisian|western|eastern|victorian|edwardian|oxford|chelsea|breton|hawaiian|bermuda|capri|cuban|derby|aran|isle|harrington|norfolk|panama|mandarin|nehru|pan|empire|jane|monk|henley|cambridge|ivy|bavarian|austrian|dutch|belgian|swiss|polish|russian|egyptian|persian|australian|hollywood|boho|preppy|barbie|gatsby|charleston|aztec|paisley|norweger|shetland|fischer|bretagne|christmas|easter|halloween|thanksgiving|valentine\p{L}*|new|year\p{L}*|oktoberfest|hanukkah|diwali|eid|instagram|google|number|size|style|look|option|nr|größe|nummer|farbe|stil|look|option|variante|modell|preis|stoff|schnitt|länge|ärmel\p{L}*|passform|marke|material)$/iu
const calendar = new Set(
  ['en', 'de'].flatMap((language) => [
    ...Array.from({ length: 12 }, (_, month) =>
      new Date(2024, month, 15).toLocaleDateString(language, { month: 'long' }).toLowerCase(),
    ),
    ...Array.from({ length: 7 }, (_, day) =>
      new Date(2024, 0, day + 1).toLocaleDateString(language, { weekday: 'long' }).toLowerCase(),
    ),
  ]),
)

/** Proper names that a sentence sets beside the kind of a garment, which the shop's reading of words does not know. */
export function namesBesideKinds(sentence: string, { read }: KnownFacts): string[] {
  if (read === undefined) return []
  const isKind = (word: string) => read(word.toLowerCase()).isGarment
  const isStrange = (name: string, beside: string) => {
    const plain = name.replace(/['’]s?$/, '').toLowerCase()
    if (ordinary.test(plain) || calendar.has(plain)) return false
    return read(`${plain} ${beside.toLowerCase()}`).unknown.includes(plain) && !isKind(plain)
  }
  const beside = [before, after].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap(({ groups: { name = '', kind: garment = '' } = {} }) =>
      isKind(garment) && isStrange(name, garment) ? [name.replace(/['’]s?$/, '')] : [],
    ),
  )
  const named = [...sentence.matchAll(called)].flatMap(({ groups: { name = '' } = {} }) =>
    isStrange(name, 'dress') ? [name] : [],
  )
  return [...beside, ...named]
}
