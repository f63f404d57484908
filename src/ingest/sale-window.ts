const monthNames =
  'jan janv gen ene|feb fevr fev|mar mrz maer mars|apr avr abr|may mai mag|jun juin giu|jul juil lug|aug aout ago|sep sept set|oct okt ott|nov|dec dez dic'
    .split('|')
    .map((names) => names.split(' '))

/** Day, month and year as a feed orders them: "24.02.2026", "24.2.26", "24-02-2026", "24. Februar 2026"; null of what is no such date. */
function dayFirst(text: string): { day: string; rest: string } | null {
  // "24/12/2025" has the day first, for there is no such month.
  const [, day = '', month = '', year = '', rest = ''] =
    /^(\d{1,2})[.](\d{1,2})[.](\d{4}|\d{2})(?!\d)(.*)$/.exec(text) ??
    /^(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)(.*)$/.exec(text) ??
    /^(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(?!\d)(.*)$/.exec(text) ??
    named(text) ??
    []
  if (year === '') return null
  const whole = year.length === 2 ? `20${year}` : year
  return { day: `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, rest }
}

/** "24. Februar 2026", "3 mars 2026": its parts, the month by its number. */
function named(text: string): readonly string[] | null {
  const [all, day = '', name = '', year = '', rest = ''] =
    /^(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,})\.?\s+(?:de\s+)?(\d{4})(.*)$/u.exec(text) ?? []
  if (all === undefined) return null
  const plain = name.replace(/ä/g, 'ae').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const month = monthNames.findIndex((names) => names.some((begin) => plain.startsWith(begin)))
  return month === -1 ? null : [all, day, String(month + 1), year, rest]
}

/** What else may be a date as English writes it: it begins with a number, a weekday or a month. */
const loosely = /^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i

/** True of a day that the calendar has. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/**
 * A time as feeds write it: "2026-02-24T13:00-0800", "2026-02-24 13:00:00", "24.02.2026", "24. Februar 2026"; null where it is none.
 * `end` means the day's last moment where only a day is told.
 */
export function readTime(text: string, end: boolean): number | null {
  const clean = text.trim()
  const german = dayFirst(clean)
  const iso =
    german === null
      ? clean.replace(/^(\d{4})[/.](\d{2})[/.](\d{2})/, '$1-$2-$3')
      : `${german.day}${german.rest}`
  if (/^\d{10}$/.test(iso)) return Number(iso) * 1000
  if (/^\d{13}$/.test(iso)) return Number(iso)
  if (/^20\d{6}$/.test(iso)) return readTime(iso.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'), end)
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[T ,]+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:\s*Uhr)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(
      iso,
    )
  if (parts === null) {
    const loose = german === null && loosely.test(iso) ? Date.parse(iso) : Number.NaN
    return Number.isNaN(loose) ? null : loose
  }
  const [, day = '', clock, zone = 'Z'] = parts
  if (!isDay(day)) return null
  const offset =
    zone.toUpperCase() === 'Z'
      ? 'Z'
      : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)
  const time = Date.parse(`${day}T${clock ?? (end ? '23:59:59.999' : '00:00')}${offset}`)
  return Number.isNaN(time) ? null : time
}

const betweenDays = /\s*(?:\s-\s|–|—|,|;|\bto\b|\bbis\b|\bau\b|(?<=\.\d{2,4})-(?=\d{1,2}\.))\s*/

/** The two ends of "FROM/TO", "FROM - TO", "FROM bis TO". A slash parts them only where none stands within a day. */
export function spanOf(span: string): string[] {
  const ends = span.replace(/^\s*(?:from|von|vom|ab|du|dal)\s+/i, '').split(betweenDays)
  return ends.length > 1 ? ends : span.split(/\s*\/\s*/, 3).length === 2 ? span.split(/\s*\/\s*/) : [span]
}

/** Whether a sale is on: by its span ("FROM/TO"), or by its start and end; what cannot be read or is not told sets no bound. */
export function isSaleOn({
  span = '',
  start = '',
  end = '',
  now,
}: {
  span?: string
  start?: string
  end?: string
  now: number
}): boolean {
  const [spanStart = '', spanEnd = ''] = spanOf(span)
  const from = readTime(spanStart || start, false)
  const to = readTime(spanEnd || end, true)
  return (from === null || from <= now) && (to === null || now <= to)
}
