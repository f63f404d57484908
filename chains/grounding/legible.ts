import { spokenNumbers } from './spoken-numbers.ts'

/** Letters of other scripts that look like Latin ones, each above the one it is taken for. */
const lookAlikes = 'авеіјкмнорѕстухһԁԛԝАВЕІЈКМНОРЅСТУХԌԚԜαεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const takenFor = 'abeijkmhopsctyxhdqwABEIJKMHOPSCTYXGQWaeikvoptuxABEZHIKMNOPTYX'
const latin = new Map([...lookAlikes].map((letter, place) => [letter, takenFor[place] as string]))

/**
 * The text as its reader takes it, for comparing alone: full-width and styled letters as plain ones, look-alikes of other scripts as
 * Latin where the text is Latin, letters and digits set apart drawn together, numbers in words as digits.
 */
export function legible(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/[\u2018\u2019]/g, "'")
  return spokenNumbers(drawnTogether(/[a-z]/i.test(plain) ? inLatin(plain) : plain)).replaceAll(/ {2,}/g, ' ')
}

/** Only words of nothing but look-alikes and Latin letters: a Russian word stays Russian. */
const inLatin = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) =>
    [...word].every((letter) => latin.has(letter) || /\p{Script=Latin}/u.test(letter))
      ? [...word].map((letter) => latin.get(letter) ?? letter).join('')
      : word,
  )

/** "S A V E 5 0" and "h-a-l-f": four or more that stand alone, three of small letters. "S M L" are sizes, "5 0 %" is fifty. */
const drawnTogether = (text: string): string =>
  text
    .replaceAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ ._*\u00b7-][\p{L}\p{N}](?![\p{L}\p{N}])){3,}/gu, (row) =>
      row.replaceAll(/[ ._*\u00b7-]/g, ''),
    )
    .replaceAll(/(?<![\p{L}\p{N}.])\p{Ll}(?: \p{Ll}(?![\p{L}\p{N}])){2,}/gu, (row) => row.replaceAll(' ', ''))
    .replaceAll(
      /(?<![\p{L}\p{N}.,])\d(?: \d)+(?=(?: ?[.,] ?\d(?: ?\d)?)? ?(?:%|\p{Sc}|percent|prozent|eur))/giu,
      (row) => row.replaceAll(' ', ''),
    )
