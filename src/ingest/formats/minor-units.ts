/** Decimals of a currency (ISO 4217): two for most, none for the yen, three for the dinar. */
export function decimalsOf(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    )
  } catch {
    return 2
  }
}

/** An amount in cents, or what the currency has instead, as it is written: 1999 of USD is "19.99", of JPY "1999". */
export const minorUnits = (amount: number, currency: string): string =>
  String(amount / 10 ** decimalsOf(currency))
