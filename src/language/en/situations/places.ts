import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const placesWords = {
  mountains: 'mountains / alps / in the mountains',
  countryside: 'countryside / farm / country house / cottage weekend',
  tropics: 'tropics / thailand / bali / caribbean / hawaii / mexico',
  desert: 'desert / sahara / morocco',
  'far-north': 'lapland / iceland / norway / sweden in winter / finland / greenland / alaska',
  'british-weather': 'scotland / ireland / wales / rainy london',
  'southern-summer': 'rome in summer / rome / italy / spain / greece / sicily / mallorca',
  'modest-country': 'dubai / saudi arabia / qatar / oman / abu dhabi / iran',
  church: 'church / mass / sunday service / church service',
  mosque: 'mosque / temple / synagogue',
  lake: 'lake / lakeside / by the lake',
  oktoberfest: 'oktoberfest / beer festival / wiesn',
  almhochzeit: 'mountain wedding / barn wedding / rustic wedding / farm wedding',
  forest: 'forest / woods / in the woods',
  'big-city': 'new york / london / tokyo / berlin',
  'cruise-port': 'island / greek islands / canary islands / ibiza',
} as const satisfies SituationWords
