import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const placesWords = {
  mountains: 'mountains / alps / in the mountains',
  countryside: 'countryside / farm / country house / cottage weekend',
  'modest-country': 'dubai / saudi arabia / qatar / oman / abu dhabi / iran',
  church: 'church / mass / sunday service / church service',
  mosque: 'mosque / temple / synagogue',
  lake: 'lake / lakeside / by the lake',
  oktoberfest: 'oktoberfest / beer festival / wiesn',
  almhochzeit: 'mountain wedding / barn wedding / rustic wedding / farm wedding',
  forest: 'forest / woods / in the woods',
  'big-city': 'big city / metropolis / city life',
  'cruise-port': 'island / greek islands / canary islands / ibiza',
} as const satisfies SituationWords
