import type { ColumnMapping } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { valuesOfField } from './values-of-field.ts'

const shown =
  /^(active|aktiv|published|publish|live|enabled|online|visible|approved|public|1|true|yes|y|ja|oui|si|sí|wahr|on|veröffentlicht|sichtbar|freigegeben)$/
const withheld =
  /^(draft|drafts|archived|archive|inactive|in-active|not active|disabled|unpublished|not published|private|pending|pending review|hidden|not visible|invisible|trash|trashed|deleted|removed|offline|suspended|rejected|disapproved|paused|expired|future|scheduled|unlisted|none|0|-1|2|false|no|n|nein|off|falsch|entwurf|archiviert|inaktiv|deaktiviert|unveröffentlicht|nicht veröffentlicht|versteckt|verborgen|unsichtbar|gelöscht|gesperrt|nicht aktiv|nicht sichtbar|brouillon|inactif|archivé|borrador|inactivo|bozza|inattivo|concept|gearchiveerd|not for sale)$/

/** Whether the shop shows a product, by its columns of status, publication and visibility; what they do not say is shown. */
export function isPublished(
  record: FeedRecord,
  mapping: Pick<ColumnMapping, 'status' | 'published' | 'visibility' | 'hidden'>,
): boolean {
  const words = (columns: readonly string[]) =>
    columns.map((column) =>
      (valuesIn(record, column)[0] ?? '')
        .trim()
        .toLowerCase()
        .replace(/[_\s]+/g, ' '),
    )
  // A date of publication says that it is; words that are not known say nothing: a status may be one of stock.
  if (words([...mapping.status, ...mapping.published]).some((word) => withheld.test(word))) return false
  if (words(mapping.hidden).some((word) => shown.test(word))) return false
  return !words(mapping.visibility).some(
    (word) => withheld.test(word) || /^not visible individually$|^nowhere$|^nirgends$/.test(word),
  )
}

/** "none" of a visibility is a value, so empty cells alone count as nothing here. */
const valuesIn = (record: FeedRecord, column: string): readonly string[] => {
  const value = record[column] ?? ''
  return typeof value === 'string' ? [value] : valuesOfField(record, [column])
}
