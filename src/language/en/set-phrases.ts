import type { AttributeName } from '../../product/attributes.ts'
import type { PhraseTable } from '../phrase-book.ts'

/** What a phrase says of a garment by itself. */
export type Setting = {
  readonly attribute: AttributeName
  readonly values: readonly string[]
  readonly negated?: true
}

const belowKnee = ['midi', 'ankle', 'maxi']
const aboveKnee = ['cropped', 'mini', 'short']
const lacks = 'doesnt|dont|didnt|does_not|do_not|did_not have|has|contain any?'
const kindOfPicture =
  'large|small|big|bigger|smaller|larger|different|colorful|funny|printed|graphic|single|white|black|red|blue|green|yellow|gray|cartoon|body|center|middle|front|chest|animal|cat|dog?'

/** Phrases of which no single word says it: each sets an attribute, or refuses values of it. */
export const setPhrases: PhraseTable<Setting> = [
  [
    { attribute: 'category', values: ['sandals', 'flip-flops', 'slippers'], negated: true },
    [
      'closed toe|toed|toes|front?',
      'no|not|without open toe|toed|toes|front?',
      'open toe|toed|toes? is|are? not allowed',
    ],
  ],
  [
    {
      attribute: 'category',
      values: ['cardigan', 'jacket', 'blazer', 'sweater', 'hoodie', 'sweatshirt', 'scarf'],
    },
    [
      'a|an|one|another|some|extra|warm|light|thin|cosy|cozy|thick|top|outer|soft layer|layers',
      'something|anything|smth to|i|that? can|could? throw|put|wear|drape|wrap|pull|chuck|slip|pop|layer over|around me|my|her|his|the|your? shoulders|back?',
      'something|anything|smth to|i|that can|could? throw|pull|chuck|slip|pop on',
      'cover_up|coverup for',
    ],
  ],
  [
    {
      attribute: 'category',
      values: ['sweater', 'sweatshirt', 'hoodie', 't-shirt', 'tank-top', 'top', 'tunic', 'polo'],
      negated: true,
    },
    [
      'nothing|not|no|without|cant|cannot|avoid|hates|hate things|anything|clothes|having|to|pull|pulling|lift|go|goes|going|that? go|goes|pull|pulled|put|pulling? things|it|them|anything? over the|my|her|his|their|your head',
    ],
  ],
  [
    { attribute: 'neckline', values: ['v-neck', 'sweetheart', 'off-shoulder', 'halter'], negated: true },
    [
      'nothing|not|no|isnt|without|avoid|never too|so|that|very|anything|really? low cut|cuts|necklines|neckline|necks',
      'nothing|not|no|isnt|without|avoid|never too|so|that|very|anything|really? plunging|cleavage|revealing neckline|neck?',
    ],
  ],
  [
    { attribute: 'length', values: ['knee', 'midi', 'ankle', 'maxi'] },
    [
      'has_to|have_to|should|must|needs_to|need_to|gotta at_least? go|reach|come|cover|be|covers|hit to|down_to|at_least_to|below|past|over? the|my|her? knee|knees',
    ],
  ],
  [
    { attribute: 'sleeve_length', values: ['sleeveless'] },
    [
      `${lacks} sleeve|sleeves`,
      'has|have|with no sleeve|sleeves',
      'lacks|lacking|without|minus|remove|lose|drop|ditch any? the? sleeve|sleeves',
    ],
  ],
  [
    { attribute: 'sleeve_length', values: ['strapless'] },
    [`${lacks} strap|straps`, 'lacks|lacking|without|minus any? the? strap|straps'],
  ],
  [
    { attribute: 'sleeve_length', values: ['spaghetti-strap', 'strapless'], negated: true },
    [
      'covers|cover|covering|covered|hides|hide|hiding my|the|her|your? shoulders|shoulder',
      'shoulders|shoulder are|is|should_be|must_be|to_be|need_to_be|stay|staying|all|fully? covered|hidden',
      'no|not|without|avoid bare|naked|open|uncovered|exposed shoulders|shoulder',
      'doesnt|dont|does_not|do_not|not|without show|showing|bare|baring|expose|exposing my|the|any|her? shoulders',
    ],
  ],
  [
    { attribute: 'color', values: ['black', 'navy', 'brown', 'burgundy'], negated: true },
    [
      'not|nothing|isnt|never that? dark at_all|please|colors|colours|ones|but?',
      'no dark colors|colours|ones|clothes|things|tones|shades',
    ],
  ],
  [
    { attribute: 'neckline', values: ['off-shoulder'] },
    ['has|have|with|and|only|a? one shoulder? strap|sleeve|sleeved|strapped'],
  ],
  [{ attribute: 'pattern', values: ['solid'] }, ['no|without any? design|designs|decoration|decorations']],
  [
    { attribute: 'pattern', values: ['graphic'] },
    [
      `has|have|with|and and? a|an|the|more? ${kindOfPicture} image|images|picture|pictures|imagery on|of?`,
      'bigger|smaller|larger image|images|picture|pictures on|of?',
      'has a|an photo|photograph|portrait of|on',
    ],
  ],
  [
    { attribute: 'pattern', values: ['graphic'], negated: true },
    ['no|without any|an|a? image|images|picture|pictures'],
  ],
  [
    { attribute: 'length', values: belowKnee },
    ['longer than the|my? knee|knees length?', 'past|below|beyond|under the|my? knee|knees'],
  ],
  [{ attribute: 'length', values: aboveKnee }, ['shorter than the|my? knee|knees length?']],
  [
    { attribute: 'length', values: belowKnee, negated: true },
    ['no|not longer than the|my? knee|knees length?', 'not past|below|beyond|under the|my? knee|knees'],
  ],
  [
    { attribute: 'length', values: aboveKnee, negated: true },
    ['no|not shorter than the|my? knee|knees length?'],
  ],
  [
    { attribute: 'color', values: ['turquoise', 'green', 'blue'] },
    ['peacock colors|colours|color|colour|shades|tones|blue|green|feather?'],
  ],
  [
    { attribute: 'color', values: ['green', 'purple', 'burgundy', 'blue'] },
    ['jewel tones|tone|toned|colors|colours|shades'],
  ],
  [{ attribute: 'color', values: ['red'] }, ['redder']],
  [{ attribute: 'color', values: ['white'] }, ['whiter']],
  [{ attribute: 'color', values: ['black'] }, ['blacker']],
  [{ attribute: 'color', values: ['blue'] }, ['bluer']],
  [{ attribute: 'color', values: ['green'] }, ['greener']],
  [{ attribute: 'color', values: ['pink'] }, ['pinker']],
  [{ attribute: 'color', values: ['gray'] }, ['grayer', 'greyer']],
]
