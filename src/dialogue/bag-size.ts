import type { Category } from '../product/taxonomy.ts'
import { categoryTerms } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'

const larger =
  /\b(?:bigger|larger|roomier|more (?:room|space|spacious)|(?:too|so) (?:small|tiny|little)|not (?:big|large|roomy) enough|fits? more|holds? more)\b/i
const smaller =
  /\b(?:smaller|tinier|more compact|less bulky|(?:too|so) (?:big|large|huge|bulky)|not (?:small|compact) enough)\b/i

const kindsOf: Readonly<Record<'large' | 'small', readonly Category[]>> = {
  large: ['duffel-bag', 'backpack', 'handbag'],
  small: ['clutch', 'pouch', 'handbag'],
}
const mansSmall: readonly Category[] = ['pouch', 'laptop-bag', 'backpack']
/** What shops call handbags of the size. */
const names = { large: 'tote shopper weekend', small: 'crossbody mini clutch' } as const

/** "Bigger", said of bags: no shop states how big one is, but some kinds of bag are. */
export function withBagSize(wish: Wish, past: Wish | null, english: string): Wish {
  const asked = wish.wanted.category ?? past?.wanted.category ?? []
  const isOfBags = asked.length > 0 && asked.every((kind) => categoryTerms[kind].family === 'bags')
  const size = larger.test(english) ? 'large' : smaller.test(english) ? 'small' : null
  if (!isOfBags || size === null) return wish
  // Men's small bags go by other names.
  const isMans = (wish.wanted.gender ?? past?.wanted.gender)?.join() === 'male'
  const fitting = isMans && size === 'small' ? mansSmall : kindsOf[size]
  const kinds = fitting.filter((kind) => asked.includes(kind))
  return {
    ...wish,
    text: `${wish.text} ${names[size]}`.trim(),
    wanted: { ...wish.wanted, category: kinds.length > 0 ? kinds : asked },
  }
}
