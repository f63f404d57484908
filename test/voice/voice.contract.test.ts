import { voiceOf, voices } from '../../src/voice/voices.ts'
import { voiceContract } from '../contracts/voice.ts'

/** Words that a language has in common with English, names of garments and cloths above all. */
const alike: Readonly<Record<string, string>> = {
  de: `laptop tablet shirt shirts sweatshirt sweatshirts hoodie hoodies blazer jumpsuit jumpsuits jeans leggings shorts clutch clutches ring
    kurta kurtas salwar kameez lehenga lehengas dupatta dupattas mini midi oversized unisex sport
    satin denim polyester nylon chiffon fleece canvas mesh beige orange gold bronze
    budget material shop am an hat in so such was xs man neutral rest person hand
    anorak athleisure black body bodycon boot bootcut boots brogues business capsule cardigan casual chelsea chinos cocktail
    culottes details elegant empire eu fascinator gilet gsm ivory jersey logos luxury matte maxi merino mules oxfords parka pilling
    problem pullover pumps quiet skinny smart stilettos straight stretch tie tote uk wardrobe warm white wind winter`,
}

voiceContract('English', { voice: voiceOf('en') })
for (const code of Object.keys(voices).filter((each) => each !== 'en'))
  voiceContract(code, { voice: voiceOf(code), alike: alike[code] ?? '' })
