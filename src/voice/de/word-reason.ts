import type { Reason } from '../../retrieval/reason.ts'
import { attributeWords, colorNoun, colorOfDetails, fieldNames, refusalWords } from './attribute-words.ts'
import { directionWords, superlativeWords } from './direction-words.ts'
import { decimal, limit, number, price } from './formats.ts'
import { companionName, near } from './nouns.ts'

type Harmony = Extract<Reason, { kind: 'color-harmony' }>

/** Why a product fits, as a short phrase: "blau", "unter 50 €", "ähnlich wie auf deinem Foto". */
export function wordReason(reason: Reason): string {
  switch (reason.kind) {
    case 'has':
      return attributeWords(reason.attribute, reason.value)
    case 'lacks':
      return refusalWords(reason.attribute, reason.value)
    case 'for-children':
      return reason.gender === 'female' ? 'für Mädchen' : 'für Jungen'
    case 'near-color':
      return `${attributeWords('color', reason.color)}, nah an ${colorNoun(reason.wanted)}`
    case 'accent-color':
      return `mit ${colorOfDetails(reason.color)} Akzenten`
    case 'same-pattern':
      return `${attributeWords('pattern', reason.pattern)} wie ${references[reason.as]}`
    case 'further':
      return `${directionWords(reason.direction)} als ${references[reason.than]}`
    case 'similar':
      return `ähnlich wie ${references[reason.to]}`
    case 'cheaper':
      return 'günstiger als das genannte Teil'
    case 'pricier':
      return 'teurer als das genannte Teil'
    case 'price-under':
      return `unter ${limit(reason.limit.amount, reason.limit.currency)}`
    case 'price-at':
      return limit(reason.limit.amount, reason.limit.currency)
    case 'price-over':
      return `über ${limit(reason.limit.amount, reason.limit.currency)}`
    case 'price-between':
      return `${number(reason.from.amount)} bis ${limit(reason.to.amount, reason.to.currency)}`
    case 'size':
      return `Größe ${reason.size}`
    case 'brand':
      return reason.name
    case 'in-title':
      return `„${reason.name}“ im Namen`
    case 'in-text':
      return `„${reason.name}“ in der Beschreibung`
    case 'unstated':
      return `${fieldNames[reason.field].replace(/^(?:die|das|der) /, '')} nicht angegeben`
    case 'in-stock':
      return 'auf Lager'
    case 'leads':
      return superlativeWords({ axis: reason.by, toward: reason.toward })
    case 'costs':
      return price(reason.price)
    case 'rated':
      return `${decimal(reason.rating.value)} von ${decimal(reason.rating.scale)}`
    case 'color-harmony':
      return harmonies[reason.relation](reason)
    case 'calms-print':
      return `ruhig neben dem Muster ${near('von', reason.beside)}`
    case 'same-occasion':
      return `${attributeWords('occasion', reason.occasion)} wie ${companionName(reason.as, 'nominative')}`
    case 'same-weather':
      return `für ${reason.weather === 'cold' ? 'kaltes' : 'warmes'} Wetter wie ${companionName(reason.as, 'nominative')}`
  }
}

const references = { photo: 'auf deinem Foto', product: 'das gewählte Teil' } as const

const of = ({ other, beside }: Harmony) => `${colorNoun(other)} ${near('von', beside)}`

const harmonies: Readonly<Record<Harmony['relation'], (reason: Harmony) => string>> = {
  same: ({ own, beside }) => `${attributeWords('color', own)} wie ${companionName(beside, 'nominative')}`,
  neutral: (reason) => `neutrales ${colorNoun(reason.own)} passt zum ${of(reason)}`,
  'beside-neutral': (reason) => `${colorNoun(reason.own)} setzt einen Akzent neben dem ${of(reason)}`,
  echo: (reason) => `greift das ${of(reason)} auf`,
  shade: (reason) => `${colorNoun(reason.own)}, Ton in Ton mit dem ${of(reason)}`,
  close: (reason) => `${colorNoun(reason.own)} liegt nah am ${of(reason)}`,
  opposite: (reason) => `${colorNoun(reason.own)} als Gegenfarbe zum ${of(reason)}`,
}
