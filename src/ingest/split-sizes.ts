import { readAvailability } from './read-availability.ts'

const letter = String.raw`(?:x{0,4}[sl]|m|[2-9]xl|[2-3]xs|(?:extra[ -]?|[2-5]?x[ -]?)*(?:small|large)|medium)`
const letters = new RegExp(`^${letter}$`, 'i')
const braSize = /^\d{2,3}[ ]?[a-k]{1,2}$/i
const sizeWord = /^(?:sizes?|größe|groesse|gr\.?|taille|talla|taglia|maat|storlek|str\.?)\s*[:.]?\s+/i
const number = /^\d{1,3}(?:\.5)?$/
const scale = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL', '4XL', '5XL', '6XL']
const lands: Readonly<Record<string, string>> = {
  ...{
    italian: 'IT',
    italy: 'IT',
    italienisch: 'IT',
    french: 'FR',
    france: 'FR',
    german: 'DE',
    germany: 'DE',
    deutsch: 'DE',
  },
  ...{
    british: 'UK',
    english: 'UK',
    american: 'US',
    european: 'EU',
    europe: 'EU',
    euro: 'EU',
    international: '',
  },
}
const oneSize =
  /^(?:one[ -]?size(?: fits (?:all|most))?|os|o\/s|osfa|osfm|1 ?size|free[ -]?size|universal(?:größe|groesse)?|einheitsgr(?:ö|oe)(?:ß|ss)e|one[ -]?fits[ -]?all|taille unique|tu|talla única|talla unica|taglia unica|uni(?:size)?)$/i

/** The sizes that a cell names: "S|M|L", "36.5, 37,5, 38", `["S","M"]`, "Small/Medium/Large", "S-XL"; a size in two numbers ("104/110", "W32/L34") is one. */
export function splitSizes(text: string): string[] {
  const plain = text
    .trim()
    .replace(/^[[({](.*)[\])}]$/s, '$1')
    .replace(/ ?½/g, '.5')
    .replace(/(\d) 1\/2\b/g, '$1.5')
  return decimalPoints(plain)
    .split(/[|;\n,]|\s\/\s|\s\+\s|\s(?:and|und|or|oder)\s/)
    .map((part) =>
      part
        .trim()
        .replace(/^["'](.*)["']$/, '$1')
        .trim(),
    )
    .flatMap(splitPart)
    .flatMap(tidy)
    .filter((size) => size !== '')
}

/** "37,5" is a half size where blanks or other marks part the list, or where it stands alone. */
function decimalPoints(text: string): string {
  if (/^\D*\d{1,2},5\D*$/.test(text) || /[|;]|,\s/.test(text)) return text.replace(/(\d),5(?!\d)/g, '$1.5')
  return text.replace(/(?<=\d{2}),5(?!\d)/g, '.5')
}

/** Lists that are parted by what may also stand within a size. */
function splitPart(part: string): string[] {
  const [from, to, ...more] = part.split(/\s*[-–—]\s*|\s+(?:to|bis)\s+/)
  if (from !== undefined && to !== undefined && more.length === 0) {
    const [start, end] = [from, to].map((each) => scale.indexOf(letterOf(each))) as [number, number]
    if (start !== -1 && end > start) return scale.slice(start, end + 1)
  }
  for (const mark of [/\s*\/\s*/, /\s*[-–—]\s*/, /\s+/]) {
    const parts = part.replace(sizeWord, '').split(mark)
    if (mark.source.includes('–') && parts.length < 3) continue
    if (parts.length > 1 && parts.every((each) => letters.test(each))) return parts
    if (parts.length > 1 && parts.every((each) => braSize.test(each))) return parts
    if (parts.length > (mark.source.includes('/') ? 2 : 1) && parts.every((each) => number.test(each)))
      return parts
  }
  return [part]
}

function letterOf(text: string): string {
  const small = text.trim().toUpperCase()
  return small === '2XL' ? 'XXL' : small === 'XXXL' ? '3XL' : small
}

/** Without "Size" and counts; one that is marked as sold out is none. */
function tidy(size: string): string[] {
  const [, bare = size, note = ''] = /^(.*?)\s*[([]([^)\]]*)[)\]]$/.exec(size) ?? []
  const said = note === '' ? null : readAvailability(note)
  if (said === 'out_of_stock') return []
  const kept = said === null ? size : bare
  if (oneSize.test(kept)) return ['One Size']
  const named = kept.replace(sizeWord, '')
  const [, land = '', rest = ''] = /^(\p{L}+)\s+(\d.*)$/u.exec(named) ?? []
  const code = lands[land.toLowerCase()]
  const own = (code === undefined ? named : `${code} ${rest}`).trim().replace(/(\d),5$/, '$1.5')
  // A bra's band and cup.
  return [own.replace(/^(\d{2,3})\s+([A-K]{1,3})$/i, '$1$2')]
}
