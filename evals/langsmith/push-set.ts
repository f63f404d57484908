import type { Client } from 'langsmith'
import type { EvalSet } from '../sets/eval-set.ts'
import type { Task } from '../sets/task.ts'
import { orModelFailed } from './open-client.ts'
import { datasetName, type SetExample, toExamples } from './to-examples.ts'

export type Pushed = {
  readonly dataset: string
  readonly created: number
  readonly updated: number
  readonly unchanged: number
}

const batch = 100

/** Makes each task of a set a LangSmith dataset, or brings it up to date. No picture is sent. Throws `model-failed`. */
export async function pushSet(client: Client, set: EvalSet): Promise<Pushed[]> {
  const pushed: Pushed[] = []
  for (const task of set.tasks) {
    pushed.push(await orModelFailed(`take the task ${task.name}`, () => pushTask(client, set, task)))
  }
  return pushed
}

async function pushTask(client: Client, set: EvalSet, task: Task): Promise<Pushed> {
  const name = datasetName(set, task)
  const description = `Task ${task.name} of the retrieval set ${set.name}`
  const dataset = (await client.hasDataset({ datasetName: name }))
    ? await client.readDataset({ datasetName: name })
    : await client.createDataset(name, { description })
  const known = new Map<string, unknown>()
  for await (const { id, metadata } of client.listExamples({ datasetId: dataset.id }))
    known.set(id, metadata?.hash)
  const examples = toExamples(name, task)
  const fresh = examples.filter(({ id }) => !known.has(id))
  const changed = examples.filter(({ id, metadata }) => known.has(id) && known.get(id) !== metadata.hash)
  for (let at = 0; at < fresh.length; at += batch) {
    await client.createExamples(
      fresh.slice(at, at + batch).map((each) => ({ ...copy(each), dataset_id: dataset.id })),
    )
  }
  if (changed.length > 0) {
    await client.updateExamples(changed.map((each) => ({ ...copy(each), dataset_id: dataset.id })))
  }
  const unchanged = examples.length - fresh.length - changed.length
  return { dataset: name, created: fresh.length, updated: changed.length, unchanged }
}

const copy = ({ id, inputs, outputs, metadata }: SetExample) => ({
  ...{ id, inputs: { ...inputs }, outputs: { ...outputs }, metadata: { ...metadata } },
})
