/** A leg's vote for a product: its rank from 1, or null where the leg did not find it. */
export type Vote = { readonly rank: number | null; readonly weight: number }

/**
 * Weighted reciprocal rank fusion, Σ weight / (k + rank), as a share of its highest value, so that the first of every
 * leg has 1 (Cormack, Clarke and Büttcher, 2009). 0 when no leg votes.
 */
export function fuseRanks(votes: readonly Vote[], k: number): number {
  const highest = votes.reduce((sum, { weight }) => sum + weight / (k + 1), 0)
  const sum = votes.reduce((total, { rank, weight }) => total + (rank === null ? 0 : weight / (k + rank)), 0)
  return highest === 0 ? 0 : sum / highest
}
