import { createLog } from '../src/log.ts'
import { openLanceIndex } from '../src/product-index/lancedb/lance-index.ts'
import { buildShop } from './scale-build.ts'
import { exactNearest } from './scale-exact.ts'
import { measurePeer } from './scale-peer.ts'
import { compared, depth, serveShop, shares } from './scale-serve.ts'
import { dimension } from './scale-shop.ts'

/** One part of a run in a process of its own, so that none holds what another needed; lines of JSON, the last with the figures. */
const [part, dir = '', rows] = process.argv.slice(2)
const products = Number(rows)
const open = () => openLanceIndex({ dir, encoder: { id: 'scale@1', dimension }, log: createLog('error') })
const tell = (progress: unknown) => console.log(JSON.stringify({ progress }))

async function measure(): Promise<unknown> {
  if (part === 'build') return buildShop(open, products, tell)
  if (part === 'serve') return serveShop(open, products, (name, latency) => tell({ name, ...latency }))
  if (part === 'exact') {
    const { all, within, ms } = exactNearest(products, { queries: compared, shares })
    return { nearest: { 1: all, ...Object.fromEntries(within) }, ms }
  }
  return measurePeer(products, { queries: products > 300_000 ? 5 : 20, shares, depth })
}

console.log(JSON.stringify({ figures: await measure() }))
