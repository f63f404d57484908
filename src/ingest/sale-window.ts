/** A time as feeds write it: "2026-02-24T13:00-0800", "2026-02-24 13:00:00", "24.02.2026"; null where it is none. `end` means the day's last moment where only a day is told. */
export function readTime(text: string, end: boolean): number | null {
  const clean = text.trim()
  // "24/12/2025" has the day first, for there is no such month.
  const german =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})(.*)$/.exec(clean) ??
    /^(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(.*)$/.exec(clean)
  const iso =
    german === null
      ? clean
      : `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}${german[4]}`
  if (/^\d{10}$/.test(iso)) return Number(iso) * 1000
  if (/^\d{13}$/.test(iso)) return Number(iso)
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(
      iso,
    )
  if (parts === null) {
    const loose = Date.parse(iso)
    return Number.isNaN(loose) ? null : loose
  }
  const [, day, clock, zone = 'Z'] = parts
  const offset =
    zone.toUpperCase() === 'Z'
      ? 'Z'
      : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)
  const time = Date.parse(`${day}T${clock ?? (end ? '23:59:59.999' : '00:00')}${offset}`)
  return Number.isNaN(time) ? null : time
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
  const [spanStart = '', spanEnd = ''] = span.split(/\s*(?:\/|\s-\s|–|—|,|;|\bto\b|\bbis\b)\s*/)
  const from = readTime(spanStart || start, false)
  const to = readTime(spanEnd || end, true)
  return (from === null || from <= now) && (to === null || now <= to)
}
