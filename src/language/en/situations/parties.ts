import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const partiesWords = {
  'birthday-party':
    'birthday party / birthday / birthday dinner / birthday do / retirement party / leaving party / farewell party / leaving do / 18th / 21st / 30th / 40th / 50th / 60th / turns 18 / turns 21 / turns 30 / turns 40 / turns 50 / turns 60',
  'garden-party': 'garden party / garden parties / summer party / garden fete',
  'cocktail-party': 'cocktail party / cocktails / drinks reception / cocktail hour',
  'house-warming': 'house warming / housewarming / housewarming party',
  'new-years-eve': 'new years eve / new years party / nye / new year party',
  'christmas-party':
    'christmas party / xmas party / christmas do / christmas dinner / christmas eve / christmas lunch / christmas day / boxing day / festive dinner',
  halloween: 'halloween / halloween party',
  carnival: 'carnival / mardi gras / fancy dress party',
  'club-night': 'club / clubbing / club night / night club / rave / nightclub',
  'night-out': 'night out / going out / girls night / girls night out / lads night',
  'dinner-party': 'dinner party / dinner with friends / supper',
  'fancy-restaurant':
    'fancy restaurant / fancy hotel / posh hotel / hotel restaurant / fine dining / michelin restaurant / posh restaurant / fancy dinner',
  barbecue: 'barbecue / bbq / cookout / braai',
  'pub-night': 'pub / pub quiz / bar night / beer garden / bar / wine bar / cocktail bar / beers with',
  ball: 'ball / gala / charity gala / gala dinner / charity ball / opera ball',
  opera: 'opera / ballet / philharmonic',
  theater:
    'theater / theatre / musical / recital / piano recital / school recital / school play / school concert / dance recital / choir concert',
  'classical-concert': 'classical concert / symphony',
  'rock-concert': 'concert / rock concert / gig / mosh pit',
  festival: 'festival / music festival / open air / coachella',
  'muddy-festival': 'muddy festival / wet festival / rainy festival',
  casino: 'casino / casino night',
  'date-night': 'date / date night / dinner date / valentines day',
  'first-date':
    'first date / blind date / date at a wine bar / date with / tinder date / hinge date / coffee date',
  brunch: 'brunch / sunday brunch / bottomless brunch',
  'tea-party': 'tea party / afternoon tea / high tea',
  'wine-tasting': 'wine tasting / vineyard / winery',
  vernissage: 'gallery opening / art opening / vernissage / exhibition opening',
  karaoke: 'karaoke / karaoke night',
  'family-party':
    'family reunion / 65th / 70th / 75th / 80th / 85th / 90th / 95th / 100th / turns 65 / turns 70 / turns 75 / turns 80 / turns 85 / turns 90 / turns 100 / sunday roast / sunday lunch / christmas with the family / family party / thanksgiving / easter lunch / family gathering',
  'meet-the-parents':
    'meeting the parents / meet the parents / meeting his parents / meeting her parents / in laws / boyfriends parents / girlfriends parents / partners parents / his parents / her parents',
  races: 'ascot / horse races / derby / races / polo match',
} as const satisfies SituationWords
