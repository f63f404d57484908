import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const usesWords = {
  gift: 'birthday is coming up / birthday coming up / birthday is next / birthday is soon / birthday soon / has a birthday / has his birthday / has her birthday / gift / gifts / present / presents / gift idea / gift ideas / birthday present / birthday gift / secret santa / stocking filler / stocking fillers / christmas present / christmas presents / something to give',
  'always-cold':
    'want warm / need warm / stay warm / to be warm / anything warm / something warm / warm things / warm clothes / keep me warm / keeps me warm / keep warm / always cold / run cold / runs cold / running cold / i freeze / always freezing / feels the cold / feel the cold / gets cold easily / get cold easily / cold all the time / i am cold / im cold / am always cold / cold in here / so cold in / cold in my flat / cold at home / im freezing / i am freezing / i am always cold / freezing in here / freezing in my / halls are freezing / house is freezing / flat is freezing / room is freezing / freezes all the time / freezing all the time',
  'cold-feet':
    'cold feet / feels the cold in his feet / feels the cold in her feet / feel the cold in my feet / feels it in his feet / feels it in her feet / cold toes / cold in his feet / cold in her feet / cold in my feet / feet are cold / feet are always cold / feet get cold / feet are freezing / feet freeze / freezing feet / icy feet / feet are like ice / feet are ice',
  hosting:
    'hosting / im cooking / i am cooking / i cook / at our place / at my place / at our house / at our home / people over / friends over / family over / guests over / in laws over / parents over / everyone over / colleagues over / coming over / coming to us / come to us / coming to ours / round ours',
  'low-key':
    'nothing fancy / nothing too fancy / not too fancy / nothing dressy / nothing too dressy / not too dressy / dont want to overdress / not be overdressed / not to be overdressed / without overdressing / low key / lowkey / laid back / nothing posh / no fuss / not trying too hard / without trying too hard',
  maternity: 'maternity / pregnant / pregnancy / baby bump',
  nursing: 'nursing / breastfeeding / breast feeding',
  'long-standing':
    'comfortable shoes / comfy shoes / shoes that dont hurt / on my feet / on her feet / on his feet / on your feet / on my feet all day / standing for hours / standing all day / stand all day',
  'walking-a-lot': 'walking a lot / lots of walking / walk all day / ten thousand steps',
  'travel-light': 'travel light / hand luggage only / carry on only / capsule for travel',
  'crease-free': 'crease free / wrinkle free / doesnt crease / does not crease / non iron / no ironing',
  'sensitive-skin': 'sensitive skin / eczema / not itchy / doesnt itch',
  breathable: 'breathable / doesnt make me sweat / sweat a lot',
  rain: 'rain is forecast / rain forecast / forecast says rain / going to rain / gonna rain / it will rain / its raining / raining / it rains / chance of rain / lots of rain / rainy',
  waterproof: 'waterproof / rainproof / water resistant / showerproof',
  'sun-protection': 'sun protection / burn easily / protect from the sun',
  layering: 'layering / for layering / to layer',
  dancing: 'dance all night / dancing all night / dancing in',
  'easy-care': 'easy care / easy to wash / machine washable / low maintenance',
  'stain-proof': 'doesnt show stains / hides stains / messy kids / stain proof',
  'sitting-all-day': 'sitting all day / desk job / wheelchair',
} as const satisfies SituationWords
