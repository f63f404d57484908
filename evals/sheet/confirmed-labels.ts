import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import {
  type AttributeName,
  type Attributes,
  attributeNames,
  attributesSchema,
} from '../../src/product/attributes.ts'
import type { ProductFacts } from '../measures/facts.ts'
import { readJsonl } from '../sets/read-jsonl.ts'

/** A row that a person ticked; what is absent was left open. */
const confirmedSchema = z.strictObject({ _id: z.string(), attributes: attributesSchema })

/** Product → what a person says it is. */
export type ConfirmedLabels = ReadonlyMap<string, Attributes>

export const confirmedFile = (dataset: string) => join(dataset, 'confirmed-labels.jsonl')

/** Reads what the sheet's button saves. Throws `invalid-request` naming file and line. */
export const readConfirmed = async (file: string): Promise<ConfirmedLabels> =>
  new Map(
    (await Array.fromAsync(readJsonl(file, confirmedSchema))).map(({ _id, attributes }) => [_id, attributes]),
  )

/** The confirmed labels that lie in a set's folder; none where there are none. */
export async function confirmedOf(dataset: string): Promise<ConfirmedLabels> {
  const file = confirmedFile(dataset)
  const there = await access(file).then(
    () => true,
    () => false,
  )
  return there ? readConfirmed(file) : new Map()
}

export type Agreement = { readonly name: AttributeName; readonly same: number; readonly labelled: number }

/** How many of the set's own labels a person found right, by attribute; those of which one side says nothing do not count. */
export function agreementOf(
  confirmed: ConfirmedLabels,
  labels: ReadonlyMap<string, ProductFacts>,
): Agreement[] {
  const unknown = [...confirmed.keys()].filter((id) => !labels.has(id))
  if (unknown.length > 0)
    throw new AppError(
      'invalid-request',
      `The set has no ${unknown.slice(0, 3).join(', ')}: the labels are of another.`,
    )
  return attributeNames.flatMap((name) => {
    const both = [...confirmed].flatMap(([id, told]) => {
      const own = labels.get(id)?.attributes[name]
      return own === undefined || told[name] === undefined ? [] : [[own, told[name]] as const]
    })
    if (both.length === 0) return []
    return [{ name, labelled: both.length, same: both.filter(([own, told]) => isSame(own, told)).length }]
  })
}

/** Lists agree in their main value, and hold no other that is not there. */
function isSame(own: string | readonly string[], told: string | readonly string[]): boolean {
  const [first, second] = [[own].flat(), [told].flat()]
  return first[0] === second[0] && first.every((value) => second.includes(value))
}
