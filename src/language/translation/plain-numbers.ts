const grouped = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?![\d.,]*\d)/g
const withCents = /(?<![\d.,])(\d{1,6}),(\d{1,2})(?![\d.,]*\d)/g
const withoutCents = /(?<=\d)[,.](?:-{1,2}|–|—)/g

/** Numbers as English writes them: "1.299,90" becomes "1299.90", "49,90" "49.90", "20,-" "20". */
export function plainNumbers(text: string): string {
  if (!/\d[.,]/.test(text)) return text
  return text
    .replace(withoutCents, '')
    .replace(grouped, (number) => number.replaceAll('.', '').replace(',', '.'))
    .replace(withCents, '$1.$2')
}
