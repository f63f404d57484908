import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const dressCodesWords = {
  'white-tie': 'white tie / full evening dress',
  'black-tie': 'black tie / tuxedo / creative black tie / black tie optional',
  'cocktail-attire': 'cocktail attire / cocktail dress code',
  'semi-formal': 'semi formal / semiformal',
  'business-formal': 'business formal / business attire / business professional',
  'business-casual': 'business casual',
  'smart-casual':
    'smart casual / like a grown up / look grown up / like an adult / look presentable / look put together / look professional / look decent / look respectable / dressy casual / elevated casual',
  'casual-friday': 'casual friday / dress down friday',
  festive: 'festive attire / festive',
  'white-party': 'white party / all white party / dressed in white / dîner en blanc',
  'all-black':
    'all black / dressed in black / dark clothes / dark clothing / dark colors only / dark colours only / only dark colors / only dark colours / in dark colors / in dark colours',
  resort: 'resort wear / resort / yacht chic / tropical attire',
  'garden-attire': 'garden attire / garden party attire',
  uniform: 'school uniform / uniform',
  'come-as-you-are': 'come as you are / casual dress code / dress code casual',
} as const satisfies SituationWords
