import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const leisureWords = {
  picnic: 'picnic / picnics / park',
  'day-out': 'zoo / day out / theme park / amusement park / farmers market / flea market',
  'city-trip': 'city trip / city break / sightseeing / weekend in paris / weekend in rome / walking tour',
  'long-flight': 'long flight / flight / airport / plane / long haul flight / night train / overnight train',
  'road-trip': 'road trip / long drive',
  camping: 'camping / campsite / glamping / camping trip',
  hiking: 'hiking / hike / trekking / long walk / walking holiday',
  'dog-walk': 'dog walk / walking the dog / dog walks',
  gardening: 'gardening / yard work / allotment',
  playground: 'playground / kindergarten run / school run / chasing toddlers',
  cinema: 'cinema / movies / movie night',
  museum: 'museum / art museum / gallery',
  'boat-trip': 'boat trip / sailing / yacht / sailing trip',
  cruise: 'cruise / cruise ship / captains dinner',
  safari: 'safari / game drive',
  'beach-day': 'beach / beach day / seaside / beach holiday / beach vacation',
  'pool-party': 'pool party / pool / poolside',
  spa: 'spa / sauna / wellness weekend / thermal bath',
  'summer-holiday': 'summer holiday / summer vacation / holiday / vacation / honeymoon',
  'winter-holiday': 'winter holiday / winter break / christmas market / christmas markets',
  'lazy-sunday': 'lazy sunday / chilling at home / on the sofa / movie night at home / lounging',
  sleeping: 'sleeping / bed / sleepover',
  'shopping-day': 'shopping day / running errands / errands / grocery shopping',
  'hospital-stay': 'hospital stay / in hospital / rehab clinic / after surgery',
} as const satisfies SituationWords
