import { dictionary } from '../dictionary.ts'
/** Words that join, order, price and refuse; misspelt they are put right like the words for clothes. */
export const functionWords: readonly string[] =
  `first second third fourth fifth sixth seventh eighth ninth tenth twenty thirty forty fifty sixty seventy eighty ninety hundred
cheaper cheapest expensive affordable under below above between around budget dollars euros pounds without except instead other
allergic allergy comfortable waterproof wedding funeral interview pregnant birthday holiday itchy
anything something nothing everything another different similar better bigger smaller please which exclude avoid`
    .split(/\s+/)
    .filter((word) => word !== '')

/** Misspellings that cannot be told from other words by their letters alone. */
export const misspellings = dictionary<string>({
  ...{
    stripped: 'striped',
    blak: 'black',
    blck: 'black',
    blac: 'black',
    whte: 'white',
    wite: 'white',
    gren: 'green',
    brwn: 'brown',
    nvy: 'navy',
  },
  ...{
    yelo: 'yellow',
    pnk: 'pink',
    wmen: 'women',
    shrt: 'shirt',
    shos: 'shoes',
    beech: 'beach',
    sumthing: 'something',
    sumthin: 'something',
    dres: 'dress',
    drss: 'dress',
  },
  ...{
    strips: 'stripes',
    lenth: 'length',
    lenght: 'length',
    leapord: 'leopard',
    leapard: 'leopard',
    collor: 'color',
    neckine: 'neckline',
  },
  imgae: 'image',
  imge: 'image',
  immage: 'image',
  iamge: 'image',
  picutre: 'picture',
  graffic: 'graphic',
  grapic: 'graphic',
  grphic: 'graphic',
  graphich: 'graphic',
  jens: 'jeans',
  skrt: 'skirt',
  jakt: 'jacket',
  ...{
    blk: 'black',
    wht: 'white',
    brn: 'brown',
    grn: 'green',
    gry: 'gray',
    drk: 'dark',
    lt: 'light',
    sz: 'size',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tmw: 'tomorrow',
    nite: 'night',
    smth: 'something',
    smthn: 'something',
    sumthin: 'something',
    sth: 'something',
  },
})
