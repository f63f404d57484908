import type { Direction } from '../../product/wish.ts'

/** One end of a scale: "longer" compares by itself; "long" compares with "more", "less", "too" and "not as" before it. */
export type ScaleEnd = { readonly comparative: readonly string[]; readonly plain: readonly string[] }

export type Scale = {
  readonly axis: Direction['axis']
  readonly more: ScaleEnd
  readonly less: ScaleEnd
}

const hem = 'length|hem|hemline|version|cut|style?'
const colorWord = 'in? color|colors|colour|colours|colored|coloured|shade|tone|toned|hue?'
const motif =
  'pattern|patterns|patterned|print|prints|stripe|stripes|flower|flowers|dot|dots|graphic|graphics|design|designs|motif'
const amountOfPrint =
  'pattern|patterns|patterned|print|prints|printed|graphic|graphics|design|designs|detail|details|detailing|decoration|art|wordy|writing|text|logos'
/** Less of these is plainer; more of them is what their name says. */
const namedMotif = 'stripes|striped|stripe|flowers|floral|flowery|dots|plaid|checks|checkered'
const neck = 'neck|necks|neckline|necklines|collar'
const sleeve = 'sleeve|sleeves|sleeved|arms'
const cloth = 'fabric|material|cloth|layer|layers|weight|knit|stuff'

/** The scales along which English compares clothes. Phrases are written as in a `PhraseTable`. */
export const scales: readonly Scale[] = [
  {
    axis: 'length',
    more: { comparative: [`longer ${hem}`, 'lengthier', 'more length'], plain: ['long', 'lengthy'] },
    less: { comparative: [`shorter ${hem}`, 'less length'], plain: ['short'] },
  },
  {
    axis: 'sleeve_length',
    more: {
      comparative: [`longer|more ${sleeve}`, `more of_a|of ${sleeve}`, 'longer in_the sleeves|arms'],
      plain: [`long ${sleeve}`],
    },
    less: {
      comparative: [`shorter|less|fewer ${sleeve}`, 'shorter in_the sleeves|arms'],
      plain: [`short ${sleeve}`],
    },
  },
  {
    axis: 'looseness',
    more: {
      comparative: [
        'less tighter|slimmer|skinnier|snugger|narrower fit|fitting?',
        'looser|baggier|roomier|flowier|bulkier|puffier|slouchier|fuller|airier fit|fitting?',
        'more|extra room|volume',
        'wider|looser fit|leg|legs|skirt|bottom|hem',
        'more relaxed|comfortable fit',
      ],
      plain: [
        'loose|flowing|relaxed fitting|fit',
        'loose|baggy|roomy|room_y|flowy|flowing|free_flowing|oversized|boxy|blousy|billowy|puffy',
      ],
    },
    less: {
      comparative: [
        'less looser|baggier|roomier fit|fitting?',
        'tighter|slimmer|skinnier|snugger|narrower|closer fit|fitting|leg|legs?',
        'less bulk|room|volume|flowing',
      ],
      plain: [
        'tight|fitted|fitting|snug|slim|slimming|skinny|clingy|tailored|bodycon',
        'form|figure|body|tight|close fitting|fitted|hugging',
      ],
    },
  },
  {
    axis: 'coverage',
    more: {
      comparative: [
        `higher ${neck}|cut|back`,
        'thicker|wider|broader strap|straps',
        'more coverage|top_covered|shoulder_coverage',
        'covers|covering more',
        'covers_shoulders more',
        'less|lesser cleavage|skin|leg|slit',
      ],
      plain: ['covered|covering up?', 'modest|conservative|demure|closed'],
    },
    less: {
      comparative: [
        `lower|deeper|wider ${neck}|cut|v_neck|v|scoop|back`,
        'thinner|skinnier|narrower|smaller strap|straps',
        'sexier',
        'more|larger|bigger|deeper cleavage',
        'shows|showing|show|with? more cleavage|skin|leg|shoulder',
        'more skin|slit',
        'longer|higher slit',
        'less coverage|fabric|covered',
      ],
      plain: [
        'revealing|sexy|provocative|risque|exposed|exposing|daring|open',
        'low|open cut|necked|necklined|back',
      ],
    },
  },
  {
    axis: 'darkness',
    more: { comparative: [`darker|deeper|dimmer ${colorWord}`], plain: [`dark ${colorWord}`] },
    less: {
      comparative: [`lighter|brighter|paler ${colorWord}`],
      plain: [`light|bright|pale|pastel ${colorWord}`],
    },
  },
  {
    axis: 'colorfulness',
    more: {
      comparative: ['more|extra color|colors|colour|colours in_it?', 'more varied colors|colours'],
      plain: [
        'bright|colorful|colourful|colourfull|colorfull|vibrant|vivid|multicolored|multicoloured|saturated',
      ],
    },
    less: {
      comparative: ['less|fewer color|colors|colour|colours in_it?', 'duller', 'less varied colors|colours'],
      plain: ['muted|dull|subdued|monochrome|monochromatic|neutral|faded'],
    },
  },
  {
    axis: 'boldness',
    more: {
      comparative: [
        'busier|bolder|louder|wilder|flashier|crazier',
        `more|extra of? a? ${amountOfPrint}`,
        `larger|bigger|bolder|louder|busier ${motif}`,
      ],
      plain: [
        'busy|bold|loud|flashy|striking|decorated|intricate|elaborate|ornate|eye_catching|graphic|wild|contrast',
      ],
    },
    less: {
      comparative: [
        'plainer|simpler|subtler|calmer|quieter|cleaner',
        `less|fewer of? a? ${amountOfPrint}`,
        `less|fewer ${namedMotif}`,
        `smaller|subtler|quieter ${motif}`,
      ],
      plain: ['plain|simple|subtle|minimal|minimalist|minimalistic|understated|discreet|basic'],
    },
  },
  {
    axis: 'formality',
    more: {
      comparative: ['dressier|smarter|classier|fancier'],
      plain: [
        'formal|dressy|elegant|professional|fancy|smart|sophisticated|classy|elegantly|businesslike|workplace',
      ],
    },
    less: {
      comparative: ['sportier'],
      plain: ['casual|everyday|relaxed|sporty|athletic|informal|laid_back|sporty_looking'],
    },
  },
  {
    axis: 'warmth',
    more: {
      comparative: [
        'warmer|cosier|cozier|heavier in_weight?',
        `thicker|warmer|heavier ${cloth}?`,
        'better insulated',
      ],
      plain: ['warm|cosy|cozy|insulated|heavy|thick', `warm|heavy|thick ${cloth}`],
    },
    less: {
      comparative: [
        `thinner|cooler|breezier ${cloth}?`,
        `lighter in? ${cloth}`,
        'lighter weighted|weighing',
        'lighter for summer|spring|hot_days',
      ],
      plain: ['airy|breathable|lightweight|breezy|summery|thin|cool|light_weight', `light|thin ${cloth}`],
    },
  },
]

/** Before a plain word: more of it is wanted. */
export const towardCues = ['more']
/** Before a plain word: less of it is wanted ("less formal", "not too long", "not as tight", "too dark"). */
export const awayCues = [
  'less',
  'not|isnt|arent|nothing|never|dont_want_it|dont_want_anything too|so|as|that|very|overly|really|super|quite|all_that',
  'way|far|much|bit|little? too|overly',
  'not more',
]
/** Before a comparative these turn it round ("not longer"); before a plain word with "enough" behind, more of it is wanted. */
export const denyingCues = ['not|isnt|arent|nothing|never|dont_want_it|dont_want_anything any|quite?']
export const enoughWord = 'enough'

/** Before a pattern these want less of it. */
export const lessening = new Set(['less', 'fewer', 'not', 'no', 'isnt', 'too', 'nothing', 'never'])

/** Said with the words of a comparison, these compare nothing. */
export const noDirections = [
  'no|any|much longer',
  'how long|short|tight|loose|warm',
  'as long as',
  'too many|much|late|early',
  'more detail|details|info|information about',
  'more detail|details|info|information on|of|for the|this|that|it|these|those first|second|third|last? one|ones?',
  'more or_less',
  'sooner or_later',
]

/** "A lighter coat" weighs less: of these kinds, lightness is said of weight. */
export const weighed: readonly string[] = ['jacket', 'coat', 'sweater', 'cardigan', 'hoodie', 'sweatshirt']
export const lightness = 'lighter'
