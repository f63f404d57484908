import { DatabaseSync } from 'node:sqlite'
import { dimension, productAt, vectorOf } from './scale-shop.ts'

type SqliteVec = { load: (database: DatabaseSync) => void }
/** In a variable, since it is no dependency: `npm install --no-save sqlite-vec@0.1.9` brings it. */
const peer = 'sqlite-vec'

/** The same shop in sqlite-vec, in memory: milliseconds of a search, alone and filtered; a sentence where it is not installed. */
export async function measurePeer(
  products: number,
  { queries, shares, depth }: { queries: number; shares: readonly number[]; depth: number },
): Promise<Record<string, number> | string> {
  const vec: SqliteVec | null = await import(peer).catch(() => null)
  if (vec === null) return 'sqlite-vec is not installed: npm install --no-save sqlite-vec@0.1.9'
  const database = new DatabaseSync(':memory:', { allowExtension: true })
  vec.load(database)
  database.exec(`CREATE VIRTUAL TABLE shop USING vec0(vector float[${dimension}], color text, price float)`)
  const insert = database.prepare('INSERT INTO shop(rowid, vector, color, price) VALUES (?, ?, ?, ?)')
  const start = performance.now()
  database.exec('BEGIN')
  for (let at = 0; at < products; at++) {
    const { attributes, price } = productAt(at)
    const bytes = new Uint8Array(vectorOf(at).buffer)
    insert.run(BigInt(at), bytes, attributes.color?.[0] ?? '', price?.amount ?? 0)
  }
  database.exec('COMMIT')
  const figures: Record<string, number> = { buildS: (performance.now() - start) / 1_000 }
  const time = (name: string, where: string) => {
    const search = database.prepare(`SELECT rowid FROM shop WHERE vector MATCH ? AND k = ${depth}${where}`)
    const began = performance.now()
    for (let at = 0; at < queries; at++) search.all(new Uint8Array(vectorOf(at, 'query').buffer))
    figures[name] = (performance.now() - began) / queries
  }
  time('vector', '')
  for (const share of shares)
    time(`vector, ${share * 100} % pass`, ` AND color = 'black' AND price <= ${10 + 5_000 * share}`)
  database.close()
  return figures
}
