/** A title without its brand: "Red Tape" is a brand, not a color. */
export function withoutBrand(title: string, brand: string | null): string {
  if (brand === null || brand === '') return title
  const at = title.toLowerCase().indexOf(brand.toLowerCase())
  const end = at + brand.length
  const isWord = at !== -1 && !isLetter(title[at - 1]) && !isLetter(title[end])
  return isWord ? `${title.slice(0, at)} ${title.slice(end)}` : title
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign)
