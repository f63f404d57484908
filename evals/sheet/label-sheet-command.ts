import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import type { EvalOptions } from '../options.ts'
import { fewQueries } from '../runs/run-notes.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import type { LabelledProduct } from '../sets/labelled-product.ts'
import { fieldsOfTask, makeTasks } from '../sets/make-tasks.ts'
import { openSets } from '../sets/open-sets.ts'
import { judgedShare } from '../sets/set-coverage.ts'
import type { Task } from '../sets/task.ts'
import { writeTask } from '../sets/write-set.ts'
import {
  type Agreement,
  agreementOf,
  type ConfirmedLabels,
  confirmedFile,
  readConfirmed,
} from './confirmed-labels.ts'
import { wilsonInterval } from './wilson-interval.ts'
import { writeLabelSheet } from './write-label-sheet.ts'

/** `--label-sheet`: writes the sheet into the set's folder. */
export async function makeLabelSheet(config: Config, options: EvalOptions): Promise<string> {
  const set = await onlySet(options)
  const [seed = 1] = options.seed
  const { file, products, pictures } = await writeLabelSheet(set, { seed, image: config.image })
  return [
    `${products} products, ${pictures} with pictures, written to ${file}`,
    'Open it in a browser, no server is needed; then: npm run eval -- --confirm confirmed-labels.jsonl --dataset DIR',
  ].join('\n')
}

/** `--confirm FILE`: puts what the sheet saved into the set's folder, and says how far the set's own labels held. */
export async function confirmLabels(options: EvalOptions): Promise<string> {
  const set = await onlySet(options)
  const file = options.confirm ?? ''
  await readFile(file).catch((cause: unknown) => {
    throw new AppError('invalid-request', `${file} cannot be read`, { cause })
  })
  const confirmed = await readConfirmed(file)
  const agreement = agreementOf(confirmed, set.labels)
  await copyFile(file, confirmedFile(set.folder))
  const added = await addTasks(set, confirmed, options)
  return [
    `${confirmed.size} products with confirmed labels written to ${confirmedFile(set.folder)}; runs of the set score them apart.`,
    ...added.map(
      ({ name, queries }) =>
        `  ${name}: ${queries.length} queries by confirmed labels, as the set itself could not judge it${queries.length < fewQueries ? ' (few: a figure of it says little)' : ''}`,
    ),
    ...(agreement.length === 0
      ? ['The set itself labels none of what was confirmed.']
      : [
          'Of the labels that the set had, right are:',
          ...agreement.map((each) => `  ${sayAgreement(each)}`),
        ]),
  ].join('\n')
}

/** The tasks that the set's own labels allow no case of, and the confirmed ones do. */
async function addTasks(set: EvalSet, confirmed: ConfirmedLabels, options: EvalOptions): Promise<Task[]> {
  const [seed = 1] = options.seed
  const products = set.items.flatMap(({ _id: id, title, text, image }): LabelledProduct[] => {
    const attributes = confirmed.get(id)
    if (attributes === undefined) return []
    const { price = null, ...offer } = set.labels.get(id) ?? {}
    const { amount, currency = '' } = price ?? {}
    return [
      {
        ...{ ...offer, id, title, description: text, image, attributes },
        price: amount === undefined ? null : { amount, currency },
      },
    ]
  })
  const made = makeTasks(products, { seed, most: options.cases })
  const own = set.tasks.filter(({ name }) => canJudge(name, set))
  const added = made.filter(({ name }) => !own.some((task) => task.name === name))
  for (const task of added) await writeTask(join(set.folder, task.name), task)
  return added
}

/** False of a task that an earlier sheet made possible: it is made anew. */
const canJudge = (name: string, { coverage }: EvalSet) =>
  fieldsOfTask(name).every((field) => {
    const share = coverage?.fields[field]
    return share === undefined || judgedShare(field, share) > 0
  })

/** "color: 41 of 46 (77–95 %)". */
function sayAgreement({ name, same, labelled }: Agreement): string {
  const { low, high } = wilsonInterval(same, labelled)
  const percent = (share: number) => Math.round(100 * share)
  return `${name}: ${same} of ${labelled} (${percent(low)}–${percent(high)} %)`
}

async function onlySet({ dataset, corpus }: EvalOptions): Promise<EvalSet> {
  const [folder, ...others] = dataset
  if (folder === undefined || others.length > 0)
    throw new AppError('invalid-request', 'Say with one --dataset DIR which set it is of.')
  const [set, ...more] = await openSets({ dataset: folder, corpus, tasks: [] })
  if (set === undefined || more.length > 0)
    throw new AppError('invalid-request', `${folder} holds several sets.`)
  return set
}
