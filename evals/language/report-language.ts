import type { Item } from './label.ts'
import { type CaptionScores, type ComparedCaption, errorsOf } from './score-captions.ts'
import type { LanguageScores } from './score-language.ts'
import type { NegationScores } from './score-negations.ts'
import type { Comparison, Scores } from './tally.ts'

/** The figures of a language run, as tables for the terminal. */
export function reportLanguage({ captions, skipped, negations }: LanguageScores): string {
  const parts =
    captions === null
      ? [`Captions skipped: ${skipped}.`]
      : [
          section('Captions, random sample', captions.random),
          section('Captions that name a rarer slot', captions.rare),
          section('All captions', captions.all),
        ]
  return [...parts, negationSection(negations)].join('\n\n')
}

function section(title: string, scores: CaptionScores): string {
  const rows: [string, Scores][] = [
    ['set slots together', scores.set],
    ...Object.entries(scores.slots).map(([slot, score]): [string, Scores] => [`  ${slot}`, score]),
    ['removals', scores.removed],
    ['directions', scores.directions],
  ]
  return [
    `${title} (${scores.captions}; ${percent(scores.exactSet)} with every slot right, ${percent(scores.exact)} with all right)`,
    ...tableOf(rows),
  ].join('\n')
}

function negationSection(scores: NegationScores): string {
  return [
    `Negations (${scores.sentences} sentences, ${scores.traps} of them traps)`,
    ...tableOf([['removals', scores.removed]]),
    `traps that removed nothing ${percent(scores.trapsPassed)}; wanted values found ${percent(scores.wantedRecall)}`,
  ].join('\n')
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`

function tableOf(rows: readonly (readonly [string, Scores])[]): string[] {
  const head = ['', 'precision', 'recall', 'F1', 'right', 'missed', 'extra']
  const cells = rows.map(([name, { precision, recall, f1, hits, missed, extra }]) => [
    name,
    ...[precision, recall, f1].map((figure) => figure.toFixed(3)),
    ...[hits, missed, extra].map(String),
  ])
  return [head, ...cells].map((row) =>
    row.map((cell, place) => (place === 0 ? cell.padEnd(20) : cell.padStart(9))).join(''),
  )
}

/** The captions and sentences that were read otherwise than by a person, the worst first, one a line. */
export function listErrors({ compared }: LanguageScores): string {
  const captions = compared.captions
    .filter((caption) => errorsOf(caption) > 0)
    .sort((one, other) => errorsOf(other) - errorsOf(one))
    .map((caption) => `${nameOf(caption)}  ${differenceOf(caption)}  "${caption.text.trim()}"`)
  const negations = compared.negations
    .filter(({ removed, wanted }) => [...removed.missed, ...removed.extra, ...wanted.missed].length > 0)
    .map(
      ({ negation, removed, wanted }) =>
        `"${negation.text}"  ${[removal(removed), ...wanted.missed.map((item) => `wants ${claimsText(item)}`)].join(' ')}`,
    )
  return [...captions, ...negations].join('\n')
}

const nameOf = ({ label }: ComparedCaption) => `${label.id}/${label.caption}`
const claimsText = (item: Item) => item.join('|')

function differenceOf({ slots, removed, directions }: ComparedCaption): string {
  return [...Object.values(slots), directions].map(difference).concat(removal(removed)).join(' ').trim()
}

const difference = ({ missed, extra }: Comparison) =>
  [...missed.map((item) => `-[${claimsText(item)}]`), ...extra.map((claim) => `+[${claim}]`)].join(' ')

const removal = ({ missed, extra }: Comparison) =>
  [...missed.map((item) => `-[not ${claimsText(item)}]`), ...extra.map((claim) => `+[not ${claim}]`)].join(
    ' ',
  )
