import type { AttributeName } from '../product/attributes.ts'
import { type Scratch, takeEach } from './scratch.ts'
import { type Statement, statementOf } from './statement.ts'

const comparatives: readonly (readonly [string, AttributeName, readonly string[]])[] = [
  [
    "(?:(?:does|do|did)(?:n'?t| not)|with no|has no) (?:have )?(?:any )?sleeves",
    'sleeve_length',
    ['sleeveless'],
  ],
  ["(?:does|do|did)(?:n'?t| not) have (?:any )?straps", 'sleeve_length', ['strapless']],
  ['(?:longer|more) sleeves?|(?:longer|more)[ -]sleeved', 'sleeve_length', ['long', 'three-quarter']],
  [
    '(?:shorter|less|fewer) sleeves?|(?:shorter)[ -]sleeved|no long sleeves?',
    'sleeve_length',
    ['short', 'cap', 'sleeveless'],
  ],
  ['(?:thinner|skinnier) straps?', 'sleeve_length', ['spaghetti-strap']],
  [
    '(?:little|bit|much|slightly|more|way|far)? ?longer(?: (?:length|one|version|hem(?:line)?))?',
    'length',
    ['knee', 'midi', 'ankle', 'maxi'],
  ],
  [
    '(?:little|bit|much|slightly|more|way|far)? ?shorter(?: (?:length|one|version|hem(?:line)?))?',
    'length',
    ['cropped', 'mini', 'short', 'knee'],
  ],
  ['looser(?: fit(?:ting)?)?|baggier|roomier|less (?:tight|fitted)', 'fit', ['relaxed', 'oversized']],
  ['tighter(?: fit(?:ting)?)?|slimmer|skinnier|more (?:fitted|form[ -]?fitting)', 'fit', ['slim', 'skinny']],
  ['wider leg', 'fit', ['flared']],
  [
    'dressier|smarter|classier|less casual|more (?:dressy|formal|elegant|professional)',
    'occasion',
    ['formal'],
  ],
  ['less (?:formal|dressy)|more (?:casual|relaxed)', 'occasion', ['casual']],
  ['sportier|more (?:sporty|athletic)', 'occasion', ['sport']],
  ['more colou?rful', 'color', ['multicolor']],
  ['plainer|simpler|less (?:busy|patterned)', 'pattern', ['solid']],
  ['(?:higher|closed) neck(?:line)?', 'neckline', ['crew', 'mock', 'turtle']],
]

const patterns = comparatives.map(
  ([source, attribute, values]) =>
    ({
      pattern: new RegExp(`(?<![a-z])(?:${source})(?![a-z]|-)(?! than \\d)`, 'g'),
      attribute,
      values,
    }) as const,
)

/** Takes out what compares with the piece at hand: "shorter", "with longer sleeves", "more formal". */
export function takeComparatives(scratch: Scratch): Statement[] {
  const said: Statement[] = []
  for (const { pattern, attribute, values } of patterns) {
    takeEach(scratch, pattern, (match) => {
      said.push(statementOf(match.index, attribute, values))
    })
  }
  return said
}
