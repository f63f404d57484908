const names: Readonly<Record<string, string>> = {
  ...{
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    $: 'USD',
    us$: 'USD',
    dollar: 'USD',
    dollars: 'USD',
    '£': 'GBP',
  },
  ...{
    pound: 'GBP',
    pounds: 'GBP',
    '¥': 'JPY',
    yen: 'JPY',
    '₹': 'INR',
    rupees: 'INR',
    rs: 'INR',
    sfr: 'CHF',
  },
  ...{ franken: 'CHF', francs: 'CHF', zł: 'PLN', kč: 'CZK', pfund: 'GBP' },
}

/** The code of a currency that a model names; undefined where it is none that is known, as for a shop's own. */
export function currencyCode(named: string | null | undefined): string | undefined {
  const name = named?.trim().toLowerCase().replace(/\.$/, '') ?? ''
  const known = names[name]
  if (known !== undefined) return known
  return /^[a-z]{3}$/.test(name) ? name.toUpperCase() : undefined
}
