import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../../src/config.ts'
import { createTally } from '../eye/tally.ts'
import { indexCorpus } from '../runs/index-corpus.ts'
import { openReadingCache } from '../runs/reading-cache.ts'
import { corpusItemSchema } from '../sets/corpus-item.ts'
import { readJsonl } from '../sets/read-jsonl.ts'
import { type Hand, hands } from './copies.ts'
import { measureCopies } from './measure-copies.ts'
import { measureEdits, readStrangers } from './measure-edits.ts'

const usage = `npm run eval:likeness -- --dataset DIR [options]

How photos are used in search, over the products of a retrieval set:
  --corpus FILE    default: corpus.jsonl
  --part copies    nearly the same pictures as the products' own (cropped, screenshots, saved again) find them
  --part edits     "like this but in blue" beside strangers' photos keeps the kind; needs --data DIR with clothing and ccp
  --hand NAME      the copies to tune by (tune) or to report by (report, the default)
  --cache FILE     keeps what the eye reads for the next run
  --sample N       at most so many pictures of each, spread over all`

const { values } = parseArgs({
  options: {
    dataset: { type: 'string' },
    data: { type: 'string' },
    corpus: { type: 'string', default: 'corpus.jsonl' },
    part: { type: 'string', multiple: true, default: ['copies', 'edits'] },
    hand: { type: 'string', default: 'report' },
    sample: { type: 'string' },
    cache: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const hand = hands.find((each) => each === values.hand)
if (values.help || values.dataset === undefined || hand === undefined) {
  process.stdout.write(`${usage}\n`)
  process.exit(values.help ? 0 : 1)
}
const most = Number(values.sample ?? Number.POSITIVE_INFINITY)
/** Every so manieth, so that all kinds are among them. */
const some = <T>(all: readonly T[]): T[] => {
  const step = Math.max(1, Math.ceil(all.length / most))
  return all.filter((_, at) => at % step === 0)
}

const folder = resolve(values.dataset)
const items = await Array.fromAsync(readJsonl(join(folder, values.corpus), corpusItemSchema))
const set = { folder, items, corpus: values.corpus }
const cache = openReadingCache(values.cache)
const { services, close } = await indexCorpus({ config: { ...readConfig(), logLevel: 'error' }, set, cache })
const tally = createTally()
if (values.part.includes('copies'))
  await measureCopies({ ...set, items: some(set.items) }, { services, hand: hand as Hand, tally })
if (values.part.includes('edits') && values.data !== undefined) {
  const { street, amateur } = await readStrangers(resolve(values.data))
  await measureEdits(some(street), { services, tally, of: 'street' })
  await measureEdits(some(amateur), { services, tally, of: 'amateur' })
}
await close()
cache.close()
for (const { measure, judged, share } of tally.figures())
  process.stdout.write(`${measure.padEnd(48)} ${share.toFixed(3)}  of ${judged}\n`)
