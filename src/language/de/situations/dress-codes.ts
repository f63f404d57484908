import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const dressCodesWords = {
  'white-tie': 'white tie / großer gesellschaftsanzug / frack',
  'black-tie': 'black tie / smoking / abendgarderobe',
  'cocktail-attire': 'cocktailkleidung / cocktail dresscode',
  'semi-formal': 'semi formal / halbformell',
  'business-formal': 'business formell / business dresscode / business kleidung',
  'business-casual': 'business casual',
  'smart-casual':
    'smart casual / sportlich elegant / sportlich elegante / erwachsen aussehen / seriös aussehen / ordentlich aussehen / gepflegt aussehen / anständig aussehen',
  'casual-friday': 'casual friday / legerer freitag',
  festive: 'festlich / festliche kleidung / festliches',
  'white-party': 'white party / ganz in weiß / weiße nacht',
  'all-black':
    'ganz in schwarz / komplett schwarz / alles schwarz / dunkle kleidung / dunkle sachen / nur dunkles',
  resort: 'resort / ferienlook',
  'garden-attire': 'garten dresscode',
  uniform: 'schuluniform / uniform',
  'come-as-you-are': 'leger / leger gekleidet / dresscode casual',
} as const satisfies SituationWords
