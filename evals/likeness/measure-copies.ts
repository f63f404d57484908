import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { searchOnce } from '../../src/dialogue/search-once.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import type { Services } from '../../src/services.ts'
import type { Tally } from '../eye/tally.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import { type Copy, copies, type Hand } from './copies.ts'

/** How often nearly the same picture as a product's finds that product, first and among ten; each picture is altered in one way. */
export async function measureCopies(
  { folder, items }: Pick<EvalSet, 'folder' | 'items'>,
  { services, hand, tally }: { services: Services; hand: Hand; tally: Tally },
): Promise<void> {
  const ways = copies[hand]
  for (const [at, { _id, image }] of items.entries()) {
    if (image === undefined) continue
    const { name, make } = ways[at % ways.length] as Copy
    const bytes = await make(await readFile(join(folder, image)))
    const photo = await decodePhoto(bytes, services.config.image)
    const { result } = await searchOnce(services, { text: '', photo, limit: 10 })
    const place = result.products.findIndex(({ product }) => product.id === _id)
    tally.add('copies: first', place === 0)
    tally.add('copies: among ten', place >= 0)
    tally.add(`copies: first, ${name}`, place === 0)
  }
}
