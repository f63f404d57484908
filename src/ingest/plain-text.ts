const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  deg: '°',
  trade: '™',
  reg: '®',
}

/** Text without markup, entities, control characters and runs of blanks, cut at a word after `maxLength` characters. */
export function plainText(text: string, maxLength: number): string {
  const bounded = text.slice(0, maxLength * 4)
  const clean = (/[<&]/.test(bounded) ? withoutMarkup(bounded) : bounded)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  if (clean.length <= maxLength) return clean
  const cut = clean.slice(0, maxLength - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxLength - 100)).trimEnd()}…`
}

function withoutMarkup(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#x?)?([\da-z]+);/gi, (whole, numeric: string | undefined, name: string) => {
      if (numeric === undefined) return entities[name.toLowerCase()] ?? whole
      const code = Number.parseInt(name, numeric.length === 2 ? 16 : 10)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    })
}
