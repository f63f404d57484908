/** A size or brand as it is compared: compatibility form, lower case, trimmed, single spaces. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
}
