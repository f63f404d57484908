import type { PhraseTable } from '../phrase-book.ts'

/** How a phrase denies: nothing, what follows it, what stands right before it, or what stands inside. */
export type NegationForm = 'nothing' | 'behind' | 'before' | 'inside'

const denied = 'isnt|arent|is_not|are_not|isnt_really|is_not_really|is_never|was_never|not|aint'
const failed = 'doesnt|dont|does_not|do_not|didnt|never|wont|really_doesnt|really_does_not'
const me = 'me|her|him|us|them|my_daughter|my_wife|my_husband|my_son'
const somebody =
  'he|she|they|we|i|hes|shes|theyve|weve|ive|dad|mum|mom|mother|father|husband|wife|boyfriend|girlfriend|brother|sister|son|daughter|grandma|grandpa|friend'
const complaint = 'problem|problems|issue|issues|objection|objections|harm|shame|complaints|qualms|trouble'

/** Idioms with a word of denial in them, or that deny without one. Phrases are written as in a `PhraseTable`. */
export const negationPhrases: PhraseTable<NegationForm> = [
  [
    'nothing',
    [
      'i|ive|we? have|got? nothing|none|not_anything against',
      'nothing wrong|bad with|about|in',
      'without|no|beyond a|any|the? shadow_of_a? doubt|question|hesitation|exception|fail',
      'none|nothing|no_one other than',
      'none|nothing but|better|beats',
      `no ${complaint} with|to|in|at_all|wearing?`,
      'not a|an|any|really? problem|issue|deal_breaker|dealbreaker|concern|big_deal',
      'doesnt|dont|does_not|do_not|didnt|wouldnt|would_not really|even? matter|bother_me|bother|mind|hurt if|whether|that?',
      'wouldnt|couldnt|cant|cannot|never|would_not|could_not|wont|dont ever? say|saying no|never to?',
      'never say never to?',
      'ive|i|we|she|he|weve? have|has|had? never|not|havent|hasnt|hadnt really|even|actually|ever? owned|worn|tried|had|bought|seen|wore|got',
      'dont|do_not own|possess any|a|an|enough|many?',
      'i|ive|we have|got? nothing|no|none to_wear?',
      'do|did|does you|they|we|u|the_shop really? not have|sell|carry|stock|offer|make|got',
      'have|had you|they not got|any|a',
      'is|are there|these|those|they|it not any|a|an|no|also?',
      'dont|didnt|doesnt|havent|arent|isnt|cant|couldnt|wouldnt|wont you|they|there|we|u',
      'who|nobody doesnt|dont|does_not|wouldnt',
      'not that i mind|care',
      'not to be|sound|mention',
      'not yet',
      'couldnt|could_not|cant be happier|better|more',
      'cant|cannot|never|dont|you_can_never have|has|get|own? too|enough|go many|much|of|wrong?',
      'no|not less|fewer|more than',
      'no ordinary|average|typical|usual',
      'dont|do_not|never hesitate|forget|worry|be',
      'unlike the|my|that? last|first|second|others|previous|one?',
      'non iron|slip|stick|stretch|crease|creasing|wrinkle|shrink|toxic|skid|marking|binary|fading|see',
      'not like i',
      'not|never without',
      'if|unless not',
    ],
  ],
  [
    'behind',
    [
      'stay|keep|staying|keeping|shy away|clear from|of',
      'steer|steering clear|away of|from',
      'get|getting rid of',
      'free of|from',
      'devoid|void|bare of',
      'leave|leaving out|off|aside the|any|all?',
      'skip|skipping|omit|scrap|scratch|forgo|ban|ditch the|any|all?',
      'hold|drop the',
      'take|taking|took away|off|out the|any|all?',
      'stop|quit showing|suggesting|recommending|offering|giving|sending|with me|us? the|any|so_many?',
      'no|not|never|dont_want_any|enough more|another|further',
      'with the exception of',
      'save|excepting for',
      'cant|cannot|can_not|couldnt stand|bear|abide|tolerate|do|wear|have',
      'not|isnt|im_not|never really|at_all? interested|keen in|on',
      'no|zero|not_any|have_no interest|desire|love|need in|for',
      'not a|an|the? big|huge|great|massive|real? fan|lover|friend of',
      'refuse|refusing|refuses to wear|buy|have',
      'no longer wear|wears|like|love|into|want',
      'w o|out',
      'had|have enough of',
      `${somebody} already? has|have|own|owns|got already? enough|too_many|plenty_of|so_many|more_than_enough`,
      `${somebody} already has|have|own|owns|got a|an|loads_of|lots_of|tons_of|a_lot_of|many?`,
      `${somebody} has|have|own|owns|got already a|an|loads_of|lots_of|tons_of|a_lot_of|many`,
      'done|finished|im_through with',
      'far from',
      'despise|detest|loathe|dreading|cant_do',
      'could|can|id|would do|live|go without the|any?',
    ],
  ],
  [
    'before',
    [
      'is|are|would_be|must_be out|banned|excluded|taboo|forbidden|off_limits|off_the_table',
      'is|are a|an? definite|big|absolute|total|hard? no|no_go|nono|no_no|turn_off|deal_breaker|dealbreaker',
      'must|has_to|have_to go',
      `${denied} really|quite|exactly? my|her|his|our|for|what|the|something really|usual|favorite|favourite|cup_of? color|colour|colors|thing|style|taste|tea|favorite|favourite|me|us|her|him|i|we|one|look want|wanted|need|am|im|are|was|asked|like|had|meant|looking|for? looking|after|in_mind? for?`,
      `${failed} really|quite? suit|flatter|become|fit|appeal|work|look|go|do to|for|on|good_on|well_on|right_on|nice_on? ${me}|anything? for? ${me}?`,
      'itches|itch|scratches|scratch|irritates|irritate me|my_skin|her|him|badly|too_much|so_much|a_lot|like_hell?',
      'is|are so|too|really|very? itchy|scratchy on_me|for_me|on_my_skin|for_my_skin?',
      'makes|make|gives|give me itch|sweat|a_rash|itchy',
      `looks|look bad|awful|terrible|horrible|ugly|wrong on|with? ${me}?`,
      'ones|one|stuff|things? is|are a|an|the|my? disaster|nightmare|catastrophe|mistake|horror|mess',
      'is|are a|an|the|my disaster|nightmare|catastrophe|mistake|horror',
      'shouldnt|should_not|must_not|mustnt be there|in_it|included|part_of_it',
    ],
  ],
  ['inside', ['leave|keep|take|cut the|any|all? … out|off|away|aside', 'get the|any|all? … off|out']],
]

/** A verdict on what stands before it ends there, or goes on with one of these: "red is a no for me". */
export const behindVerdict = new Set('for to on and or but so i please too either now anymore at'.split(' '))

/** "Wrinkle-free": freed of these, a garment is praised; no search can tell. */
export const praisedFree = new Set(
  'hands wrinkle iron crease care worry stress hassle guilt fancy duty risk chemical cruelty maintenance fuss pain toxin tax'.split(
    ' ',
  ),
)
