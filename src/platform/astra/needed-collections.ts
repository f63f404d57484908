import type { Config } from '../../config.ts'

/** The collections that the configuration keeps in Astra DB. */
export const neededCollections = ({
  astra,
  productIndex,
  threads,
}: Pick<Config, 'astra'> & Partial<Pick<Config, 'productIndex' | 'threads'>>): string[] => [
  ...(productIndex === 'astra' ? [astra.products, `${astra.products}_about`] : []),
  ...(threads === 'astra' ? [astra.threads] : []),
]
