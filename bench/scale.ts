import { spawn } from 'node:child_process'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Built } from './scale-build.ts'
import type { Served } from './scale-serve.ts'

type Nearest = Readonly<Record<string, readonly string[][]>>
type Figures = {
  readonly products: number
  readonly built: Built
  readonly diskMb: number
  readonly served: Served
  readonly exact: { readonly nearest: Nearest; readonly ms: number }
  readonly peer: Record<string, number> | string
}

/**
 * `npm run bench -- scale`: a shop of so many products in the embedded index, beside an exact scan and a peer. Each part runs in a
 * process of its own; what it found is in `out/` as soon as it is done.
 */
export async function measureScale(dir: string, products: number): Promise<Figures> {
  const found: { -readonly [Name in keyof Figures]?: Figures[Name] } = { products }
  const file = resolve('out', `bench-scale-${products}.json`)
  await mkdir(resolve('out'), { recursive: true })
  const done = () => writeFile(file, `${JSON.stringify(found, null, 2)}\n`)
  found.built = await inProcess<Built>('build', dir, products)
  found.diskMb = (await bytesIn(dir)) / 1e6
  await done()
  found.served = await inProcess<Served>('serve', dir, products)
  await done()
  found.exact = await inProcess<Figures['exact']>('exact', dir, products)
  await done()
  found.peer = await inProcess<Figures['peer']>('peer', dir, products)
  await done()
  return found as Figures
}

/** The figures of one part; what it tells on its way goes to the terminal. */
async function inProcess<Figures>(part: string, dir: string, products: number): Promise<Figures> {
  const script = resolve(import.meta.dirname, 'scale-work.ts')
  const args = ['--disable-warning=ExperimentalWarning', script, part, dir, String(products)]
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let figures: Figures | undefined
  for await (const line of createInterface({ input: worker.stdout })) {
    const told = JSON.parse(line) as { progress?: unknown; figures?: Figures }
    if (told.figures === undefined) console.error(part, JSON.stringify(told.progress))
    else figures = told.figures
  }
  if (figures === undefined) throw new Error(`The part "${part}" ended without figures`)
  return figures
}

async function bytesIn(dir: string): Promise<number> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name))),
  )
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

/** The share of the exact ten that was among those found. */
function recall(found: readonly string[][] = [], exact: readonly string[][] = []): number {
  const parts = exact.map((ids, at) =>
    ids.length === 0 ? 1 : ids.filter((id) => found[at]?.includes(id)).length / ids.length,
  )
  return parts.reduce((sum, each) => sum + each, 0) / Math.max(1, parts.length)
}

/** The figures as Markdown, as docs/scale.md has them. */
export function sayScale({ products, built, diskMb, served, exact, peer }: Figures): string {
  const { openMs, residentMb, latencies, nearest, writing } = served
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)
  const recalls = Object.entries(exact.nearest).map(
    ([share, ids]) => `${Number(share) * 100} % ${recall(nearest[share], ids).toFixed(3)}`,
  )
  return [
    `## ${products} products`,
    `Written in ${built.writeS.toFixed(0)} s, indexes ready after ${built.readyS.toFixed(0)} s, ${built.peakMb} MB at most; ${diskMb.toFixed(0)} MB on disk; opened in ${ms(openMs)} ms.`,
    `Resident memory: ${residentMb.opened} MB opened, ${residentMb.used} MB used, ${residentMb.written} MB after writing. All facets, counted: ${ms(built.facetsMs)} ms.`,
    `While products were written (50 at once: ${writing.perSecond.toFixed(0)} a second; one by one afterwards: ${writing.singlesPerSecond.toFixed(0)}): hybrid, 1 % pass, p50 ${ms(writing.p50)}, p95 ${ms(writing.p95)} ms; facets p95 ${ms(writing.facetsP95)} ms.`,
    `Recall@10 where so many pass: ${recalls.join(', ')}. An exact scan of a flat array: ${ms(exact.ms)} ms.`,
    typeof peer === 'string'
      ? peer
      : `sqlite-vec: ${Object.entries(peer)
          .map(([name, value]) => `${name} ${ms(value)}`)
          .join(', ')}.`,
    '| ms | cold | p50 | p95 | p99 | p95 of 16 at once | processor |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(latencies).map(
      ([name, { cold, p50, p95, p99, p95Of16, cpu }]) =>
        `| ${name} | ${[cold, p50, p95, p99, p95Of16, cpu].map(ms).join(' | ')} |`,
    ),
  ].join('\n')
}
