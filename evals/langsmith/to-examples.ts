import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { EvalSet } from '../sets/eval-set.ts'
import type { Task } from '../sets/task.ts'

const turnSchema = z.object({ id: z.string(), text: z.string(), image: z.string().optional() })

/** What an example holds as inputs: one query, or all turns of a conversation. A picture is named, never sent. */
export const inputsSchema = z.object({ turns: z.array(turnSchema).min(1) })
/** And as reference outputs: query → product → grade. People may correct it there; experiments judge by what they find. */
export const judgmentsSchema = z.object({ judgments: z.record(z.string(), z.record(z.string(), z.number())) })

export type SetExample = {
  readonly id: string
  readonly inputs: z.output<typeof inputsSchema>
  readonly outputs: z.output<typeof judgmentsSchema>
  /** `hash` tells whether the example changed since it was pushed. */
  readonly metadata: { readonly task: string; readonly hash: string }
}

export const datasetName = (set: Pick<EvalSet, 'name'>, task: Pick<Task, 'name'>): string =>
  `fashion-buddy ${set.name} ${task.name}`

/** The examples of a task, with ids that are the same whenever it is pushed. */
export function toExamples(name: string, { queries, qrels, ...task }: Task): SetExample[] {
  const groups = Map.groupBy(queries, ({ _id, thread }) => thread ?? _id)
  return [...groups].map(([group, turns]) => {
    const inputs = {
      turns: turns.map(({ _id, text, image }) => ({
        id: _id,
        text,
        ...(image === undefined ? {} : { image }),
      })),
    }
    const judgments = Object.fromEntries(
      turns.map(({ _id }) => [_id, Object.fromEntries(qrels.get(_id) ?? [])]),
    )
    const hash = digest(JSON.stringify([inputs, judgments])).slice(0, 16)
    return {
      id: toUuid(`${name}\0${group}`),
      inputs,
      outputs: { judgments },
      metadata: { task: task.name, hash },
    }
  })
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** A UUID made of a name, version 8 (RFC 9562). */
function toUuid(name: string): string {
  const hex = digest(name)
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
