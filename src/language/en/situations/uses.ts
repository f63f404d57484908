import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const usesWords = {
  gift: 'birthday is coming up / birthday coming up / birthday is next / birthday is soon / birthday soon / has a birthday / has his birthday / has her birthday / gift / gifts / present / presents / gift idea / gift ideas / birthday present / birthday gift / secret santa / stocking filler / stocking fillers / christmas present / christmas presents / something to give',
  'always-cold':
    'want warm / need warm / stay warm / to be warm / anything warm / something warm / warm things / warm clothes / keep me warm / keeps me warm / keep warm / always cold / run cold / runs cold / running cold / i freeze / always freezing / feels the cold / feel the cold / gets cold easily / get cold easily / cold all the time / i am cold / im cold / am always cold / cold in here / so cold in / cold in my flat / cold at home / im freezing / i am freezing / i am always cold / freezing in here / freezing in my / halls are freezing / house is freezing / flat is freezing / room is freezing / freezes all the time / freezing all the time / is forever cold / forever cold / forever chilly / always chilly / constantly cold / constantly freezing / perpetually cold / never warm / freezing all day / cold all day / cold every day / freezing every day / always shivering / shivering / hates the cold / hate the cold / never gets warm / nice and warm / cosy and warm / warm and cosy / warm and cozy',
  hosting:
    'hosting / im cooking / i am cooking / i cook / at our place / at my place / at our house / at our home / people over / friends over / family over / guests over / in laws over / parents over / everyone over / colleagues over / coming over / coming to us / come to us / coming to ours / round ours',
  'low-key':
    'nothing fancy / nothing too fancy / not too fancy / nothing dressy / nothing too dressy / not too dressy / dont want to overdress / not be overdressed / not to be overdressed / without overdressing / low key / lowkey / laid back / nothing posh / no fuss / not trying too hard / without trying too hard',
  maternity:
    'maternity / pregnant / pregnancy / baby bump / over a bump / the bump / my bump / her bump / third trimester / second trimester / first trimester / months along / weeks along / weeks pregnant / im expecting / i am expecting / shes expecting / expecting a baby / with child / mum to be / mother to be',
  nursing: 'nursing / nursing friendly / breastfeeding / breast feeding / breastfeed / breast feed',
  'long-standing':
    'comfortable shoes / comfy shoes / comfortable shoes for standing / hours on my feet / shifts on my feet / long shifts / hospital shifts / 12 hour shifts / twelve hour shifts / stand for hours / stands all day / standing up all day / shoes that dont hurt / on my feet / on her feet / on his feet / on your feet / on my feet all day / standing for hours / standing all day / stand all day',
  'walking-a-lot': 'walking a lot / lots of walking / walk all day / ten thousand steps',
  'travel-light': 'travel light / hand luggage only / carry on only / capsule for travel',
  'crease-free':
    'crease free / wrinkle free / doesnt crease / does not crease / non iron / no ironing / dont have to iron / no iron / without ironing / hate ironing / iron free / doesnt need ironing / dont need ironing / wrinkle resistant / crease resistant / doesnt wrinkle',
  'sensitive-skin':
    'sensitive skin / eczema / eczema friendly / neurodermatitis / psoriasis / not itchy / doesnt itch / dont itch / not scratchy / non itchy',
  breathable: 'breathable / doesnt make me sweat',
  rain: 'pissing down / pissing it down / chucking it down / bucketing down / tipping down / tipping it down / hosing down / pouring down / pouring outside / its pouring / raining cats and dogs / dreich / rain is forecast / rain forecast / forecast says rain / going to rain / gonna rain / it will rain / its raining / raining / it rains / chance of rain / lots of rain / rainy',
  waterproof: 'waterproof / rainproof / water resistant / showerproof',
  'sun-protection': 'sun protection / burn easily / protect from the sun',
  layering: 'layering / for layering / to layer',
  dancing: 'dance all night / dancing all night / dancing in',
  'easy-care':
    'easy care / easy to wash / machine washable / machine wash / washing machine / in the wash / in the washer / tumble dry / low maintenance',
  'stain-proof': 'doesnt show stains / hides stains / messy kids / stain proof',
  'sitting-all-day': 'sitting all day / desk job',
} as const satisfies SituationWords
