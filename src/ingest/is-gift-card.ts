import { type ColumnMapping, isGiftCardHeading } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { saysYes } from './formats/shop-row.ts'
import { valuesOfField } from './values-of-field.ts'

const card = String.raw`(?:e-?)?(?:gift[ -]?(?:card|voucher|certificate)|gutschein(?:karte)?|geschenk(?:karte|gutschein)|wertgutschein|carte[ -]cadeau|ch(?:è|e)que[ -]cadeau|tarjeta (?:de )?regalo|carta regalo|buono regalo|cadeaubon|presentkort|gavekort)s?(?:e|n)?`
/** All of a title or a kind: "Tarn Gift Card €50", and no "gift card holder". */
const isCard = new RegExp(
  String.raw`^(?:[\p{L}\p{N}&'’.-]+\s+){0,4}?${card}(?:\s*(?:[-–—:,(]|for\b|über\b|im wert\b|\d|\p{Sc}).*)?$`,
  'iu',
)

/** True of a voucher: it is sold beside the garments, and is none. */
export function isGiftCard(record: FeedRecord, mapping: Pick<ColumnMapping, 'title' | 'category'>): boolean {
  const flagged = Object.entries(record).some(
    ([column, value]) => isGiftCardHeading(column) && saysYes(String([value].flat()[0] ?? '').trim()),
  )
  if (flagged) return true
  const kinds = mapping.category.flatMap((column) => valuesOfField(record, [column]))
  const parts = kinds.flatMap((kind) => kind.split(/\s*[>/|]\s*/).slice(-1))
  return (
    parts.some((part) => isCard.test(part.trim())) ||
    valuesOfField(record, mapping.title)
      .slice(0, 1)
      .some((title) => isCard.test(title.trim()))
  )
}
