import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { modelsFolder, readEyeCard } from '../../src/vision/eye/eye-card.ts'
import { measureAmateurs } from './measure-amateurs.ts'
import { measureProducts } from './measure-products.ts'
import { measureSpeed } from './measure-speed.ts'
import { measureStreets } from './measure-streets.ts'
import { readAmateurs, readProducts, readStreets } from './read-pictures.ts'
import { createTally } from './tally.ts'

const usage = `npm run eval:eye -- --data DIR [options]

What the built-in eye makes of photos that it was not trained on (DIR holds kagl, clothing and ccp):
  --part products | amateurs | streets | speed   only these; several times for several
  --split NAME     train to tune by; default: val, and validation of the amateurs'
  --sample N       at most so many pictures of each, spread over all
  --out DIR        eye.json with the figures; default: out/eval-eye`

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    part: { type: 'string', multiple: true, default: ['products', 'amateurs', 'streets', 'speed'] },
    split: { type: 'string', default: 'val' },
    sample: { type: 'string' },
    out: { type: 'string', default: 'out/eval-eye' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || values.data === undefined) {
  process.stdout.write(`${usage}\n`)
  process.exit(values.help ? 0 : 1)
}

const data = resolve(values.data)
const most = Number(values.sample ?? Number.POSITIVE_INFINITY)
/** Every so manieth, so that all kinds are among them. */
const some = <T>(pictures: readonly T[]): T[] => {
  const step = Math.max(1, Math.ceil(pictures.length / most))
  return pictures.filter((_, at) => at % step === 0)
}

const tally = createTally()
const card = readEyeCard()
const merge = JSON.parse(await readFile(new URL('eye.json', modelsFolder), 'utf8')).color_merge as Record<
  string,
  string
>
const streets = some(await readStreets(data, values.split))
if (values.part.includes('products'))
  await measureProducts(some(await readProducts(data, values.split)), {
    tally,
    card: { ...card, color_merge: merge },
  })
if (values.part.includes('amateurs'))
  await measureAmateurs(
    some(await readAmateurs(data, values.split === 'val' ? 'validation' : values.split)),
    {
      tally,
      labels: card.labels.garment ?? [],
    },
  )
if (values.part.includes('streets')) await measureStreets(streets, { tally })
for (const { measure, judged, share } of tally.figures())
  process.stdout.write(`${measure.padEnd(48)} ${share.toFixed(3)}  of ${judged}\n`)
const speed =
  values.part.includes('speed') && streets[0] ? await measureSpeed(await readFile(streets[0].file)) : null
if (speed)
  process.stdout.write(
    `one street photo through the whole path ${speed.path.toFixed(1)} ms, sharp's decode of 1 MP ${speed.decode.toFixed(1)} ms: ${speed.times.toFixed(1)} times\n`,
  )
await mkdir(values.out, { recursive: true })
await writeFile(
  join(values.out, 'eye.json'),
  JSON.stringify({ id: card.id, split: values.split, figures: tally.figures(), speed }, null, 2),
)
