import type { LanguageCode } from '../../src/language/translation/to-english.ts'
import { voices } from '../../src/voice/voices.ts'
import { voiceContract } from '../contracts/voice.ts'

/** Words that a language has in common with English, names of garments and cloths above all. */
const alike: Readonly<Record<Exclude<LanguageCode, 'en'>, string>> = {
  de: `shirt shirts sweatshirt sweatshirts hoodie hoodies blazer jumpsuit jumpsuits jeans leggings shorts clutch clutches ring
    kurta kurtas salwar kameez lehenga lehengas dupatta dupattas mini midi oversized unisex sport
    satin denim polyester nylon chiffon fleece canvas mesh beige orange gold bronze
    budget material shop am an hat in so such was xs`,
}

voiceContract('English', { voice: voices.en })
for (const [code, words] of Object.entries(alike))
  voiceContract(code, { voice: voices[code as keyof typeof alike], alike: words })
