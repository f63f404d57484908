import type { Miss } from '../../dialogue/told-picks.ts'
import { attributeWords, conditions } from './attribute-words.ts'
import { or } from './formats.ts'
import { lackedNarrower } from './narrower-kinds.ts'

const mostWanted = 2
const children: Readonly<Record<string, string>> = { female: 'für Mädchen', male: 'für Jungen' }

/** What a product is instead of what was asked: "grün statt marineblau", "nicht in deiner Größe". */
export function wordMiss({
  name,
  own,
  wanted,
  narrower = [],
  isForChild = false,
  isBelow = false,
  isSoldOut = false,
}: Miss): string {
  if (narrower.length > 0) return narrower.map(lackedNarrower).join(', ')
  if (name === 'price') return isBelow ? 'unter deinem Preis' : 'über deinem Preis'
  if (name === 'size') return isSoldOut ? 'in deiner Größe ausverkauft' : 'nicht in deiner Größe'
  if (name === 'brand') return own.length === 0 ? 'ohne Markenangabe' : `von ${or(own)}`
  const [is] = own.map((value) => (isForChild && children[value]) || attributeWords(name, value))
  const not = wanted.length > mostWanted ? '' : or(wanted.map((value) => attributeWords(name, value)))
  if (is === undefined) return `ohne Angabe: ${conditions[name].replace(/^(?:die|das|den) /, '')}`
  return not === '' || name === 'category' || name === 'gender' || name === 'age_group'
    ? is
    : `${is} statt ${not}`
}
