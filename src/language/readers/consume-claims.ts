import type { Claim } from '../claims.ts'
import { claimWords } from '../en/claim-words.ts'
import { consumeMatches, type MaskedText } from '../masked-text.ts'

/** Properties whose words would be taken for something else: "don't crease" refuses nothing, "high waist" is no belt. */
const misread: readonly Claim[] = [
  ...(['wrinkle-free', 'odorless', 'tall-fit', 'petite-fit', 'wide-fit', 'plus-size', 'low-rise'] as const),
  ...(['high-rise', 'arch-support', 'non-slip', 'nickel-free', 'touchscreen', 'opaque'] as const),
]

/** As a message is written, with its apostrophes. */
const forms = misread.map(
  (claim) => new RegExp(claimWords[claim].source.replace(/\b(do|does|is|are|wo|has)nt\b/g, "$1n'?t"), 'g'),
)

/** Takes out of a message what only a product's own text may vouch for, where its words mean something else by themselves. */
export function consumeClaims(masked: MaskedText): void {
  for (const form of forms) consumeMatches(masked, form, () => true)
}
