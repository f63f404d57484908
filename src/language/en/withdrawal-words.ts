import type { PhraseTable } from '../phrase-book.ts'
import type { Withdrawal } from '../request.ts'

/** What may be let go of, by its names: words as in a `PhraseTable`. */
const names: Readonly<Record<Withdrawal, string>> = {
  price: 'price|prices|budget|cost|costs|money|price_limit|price_range|price_cap|spending_limit|price_tag',
  size: 'size|sizes|sizing',
  brand: 'brand|brands|label|labels|designer|make',
  color: 'color|colors|colour|colours',
  pattern: 'pattern|patterns|print|prints',
  sleeve_length: 'sleeve|sleeves|sleeve_length',
  neckline: 'neckline|necklines|neck',
  length: 'length|lengths',
  fit: 'fit|cut',
  material: 'material|materials|fabric|fabrics',
  gender: 'gender',
  age_group: 'age|age_group',
  occasion: 'occasion|event',
  in_stock: 'stock|availability',
  category: 'category|kind_of_garment|type_of_garment',
  words:
    'rest|everything_else|all_else|other_things|filters|constraints|conditions|details|criteria|restrictions',
}
export const withdrawnNames: PhraseTable<Withdrawal> = Object.entries(names).map(([taken, words]) => [
  taken as Withdrawal,
  [words],
])

/** Parts of a garment: to "lose the sleeves" is a wish of its own. */
const parts: readonly Withdrawal[] = ['pattern', 'sleeve_length', 'neckline', 'length', 'fit']
const wordsFor = (isTaken: (taken: Withdrawal) => boolean) =>
  withdrawnNames.flatMap(([taken, [words]]) => (isTaken(taken) ? [words] : [])).join('|')
const name = wordsFor(() => true)
const setting = wordsFor((taken) => !parts.includes(taken))

const article = 'the|my|that|this|any|all?'
const drop = [
  `forget|ignore|disregard about? ${article} old|last|previous?`,
  `never mind about? ${article}`,
  `nevermind about? ${article}`,
  `leave out|aside ${article}`,
  'dont care|mind|worry about? the|which|what|any?',
  'do not care|mind|worry about? the|which|what|any?',
  'regardless|irrespective of the|my?',
  'whatever|whichever the?',
  'no matter the|what|which?',
]
const dismissed = 'doesnt|dont|does_not|do_not|no_longer really? matter|matters|count'
const notImportant =
  'is|are|isnt|arent not|no|no_longer? important|relevant|object|an_issue|a_problem|a_concern|a_factor|unimportant|irrelevant'
const free =
  'is|are|would_be|will|works|goes|ok|okay|fine fine|ok|okay|good|do|work|works|great|possible|please?'

/** "Forget the price", "any color is fine", "the size doesn't matter": what is let go of is named in the phrase. */
export const withdrawingPhrases = [
  ...drop.map((words) => `${words} ${name} limit|limits|range|filter|constraint|requirement?`),
  `drop|remove|lose|undo|cancel|clear|scrap|skip ${article} old|last|previous? ${setting}`,
  `the|my? ${name} ${dismissed}`,
  `the|my? ${name} ${notImportant}`,
  `in|at|of|from|by? any ${name} at_all? ${free}`,
  `in|at|of|from|by? any ${name} at_all?`,
  `no more? ${name} limit|limits|constraint|preference|restriction|restrictions`,
  `unlimited ${name}`,
  'show_me|in|from|of? all|every the? brands|brand|labels|label are|is? fine|ok|okay|welcome|good|please?',
  `no|dont_have_a|dont_have_any|have_no strong|particular? preference|preferences on|for|about|of|as_to the? ${name}`,
  `no particular|special|fixed ${name}`,
  `not|im_not|dont_be fussy|fussed|picky|bothered|particular|strict about the? ${name}`,
  `the|my? ${name} is|are up_to_you|open|flexible|whatever|negotiable`,
]

/** "Doesn't have to be blue": a value that was asked for, and is no longer. `look`: of a look, never of a kind. */
export const releasingPhrases: PhraseTable<'any' | 'look'> = [
  [
    'look',
    ['dont|do_not|didnt mind if? its|it_is|theyre|they_are? in|a|the?', 'dont|do_not object to a|the?'],
  ],
  [
    'any',
    [
      'doesnt|dont|neednt|does_not|do_not|need_not|no_longer have|need|has|needs to be|have in|a?',
      'doesnt|dont|does_not|do_not have|need to be only|just? in|from|by|a?',
      'neednt|need_not be in|from|by|a?',
      'not necessarily in|from|by|a?',
      'no longer need|want|needs it|them? to_be? in|from|by|a?',
      'forget|undo about? the|that?',
      'forget|undo|drop that|the_thing|the_part|the_bit|what_i_said with|about the|a?',
      'never mind about? the|that?',
      'nevermind about? the|that?',
      'no need for|to_be a|the|it?',
    ],
  ],
]

/** Said behind a value: "red is not important". */
export const releasedBehind = [
  'is|are not|no_longer important|necessary|needed|required|essential|a_must|mandatory',
  'isnt|arent important|necessary|needed|required|essential|a_must|mandatory',
  'doesnt|dont really? matter',
  'not needed|required|necessary after_all?',
  'would_be|will_be also|actually|totally|perfectly? fine|ok|okay|good|great|possible|acceptable too|also|as_well|after_all',
  'would|will also be fine|ok|okay|good|possible|acceptable',
  'would|could|will also? work|do too|also|as_well|after_all',
  'is|are optional',
]

/** Said behind a value that was refused: "leather is fine after all", "blue is ok". */
export const acceptedBehind = [
  'is|are|would_be|will_be also|actually|totally|perfectly|now|in_fact? fine|ok|okay|good|great|possible|acceptable|allowed after_all|though|too|also|as_well|again|now|actually|then|with_me|by_me|for_me?',
  'can|could|may stay|be_in_it|come_back after_all|again|too?',
  'works|work too|also|as_well|after_all|again',
]
/** Before a release these turn it round: "don't forget the belt". */
export const notReleased = new Set(['dont', 'not', 'never', 'cant'])

/** What a release may take back besides a value of the vocabulary: "doesn't have to be under 50". */
export const releasedWords: PhraseTable<Withdrawal> = [
  [
    'price',
    [
      'that|so|too? cheap|cheaper|expensive',
      'under|below|over|around|less_than|more_than # dollars|euros|pounds?',
    ],
  ],
  ['size', ['size #', 'size s|m|l|xs|xl|xxl|small|medium|large']],
]

/** Behind these "any color" takes nothing back: "any color but red". */
export const exceptions = ['but', 'except', 'other', 'apart', 'besides', 'save', 'as', 'excluding', 'without']
