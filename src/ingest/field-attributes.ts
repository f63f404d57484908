import {
  type AttributeName,
  type Attributes,
  attributeNames,
  hasManyValues,
  mostValues,
} from '../product/attributes.ts'
import { findValues, settledValues } from './repeated-readings.ts'
import { shadesIn } from './shade-names.ts'
import { fieldCategory } from './title-category.ts'

/** A field that may mean more values than this names none. */
const mostMeanings = 3

/** The attributes that a feed's own columns name. What is not in the vocabulary is left to the words and the picture. */
export function fieldAttributes({
  fields,
  title,
  tags = [],
}: {
  fields: Readonly<Record<AttributeName, readonly string[]>>
  title: string
  /** They say of wearer and material what no field does. */
  tags?: readonly string[]
}): Attributes {
  const category = fieldCategory(fields.category, title)
  const patterned = fields.pattern.length > 0 ? fields.pattern : patternsAmong(fields.color, title)
  const values = attributeNames
    .filter((name) => name !== 'category')
    .map((name) => [
      name,
      chooseValue(
        name,
        (name === 'pattern' ? patterned : fields[name]).flatMap((text) => {
          const found = settledValues(name, text)
          return name === 'color' && found.length === 0 ? shadesIn(text) : found
        }),
      ),
    ])
  // "Boys" and "Women > Dresses" also say who it is for.
  const wearer = [...fields.gender, ...fields.category]
  const gender = chooseValue(
    'gender',
    wearer.flatMap((text) => findValues('gender', text)),
  )
  const age_group = chooseValue(
    'age_group',
    wearer.flatMap((text) => findValues('age_group', text)),
  )
  // The values are the vocabulary's own; `productSchema` checks the whole at the end.
  return withoutUnknown({
    ...tagAttributes(tags, title),
    ...withoutUnknown({ category, gender, age_group }),
    ...withoutUnknown(Object.fromEntries(values)),
  }) as Attributes
}

/** "Navy striped": a column of colors says the pattern where nothing else does. */
const patternsAmong = (colors: readonly string[], title: string): readonly string[] =>
  findValues('pattern', title).length > 0 ? [] : colors

/** Tags are for finding: of several wearers or ages none is told. */
function tagAttributes(tags: readonly string[], title: string): Record<string, unknown> {
  // A title knows better.
  const told = (name: AttributeName) =>
    findValues(name, title).length > 0 ? [] : [...new Set(tags.flatMap((tag) => findValues(name, tag)))]
  const sole = (name: AttributeName) => (told(name).length === 1 ? told(name)[0] : undefined)
  const material = told('material').slice(0, mostValues)
  return withoutUnknown({
    gender: sole('gender'),
    age_group: sole('age_group'),
    material: material.length === 0 ? undefined : hasManyValues('material') ? material : sole('material'),
  })
}

function chooseValue(name: AttributeName, values: readonly string[]): string | string[] | undefined {
  const distinct = [...new Set(values)]
  if (distinct.length === 0) return undefined
  if (hasManyValues(name)) return distinct.slice(0, mostValues)
  if (name === 'gender' && distinct.length > 1) return 'unisex'
  return distinct.length <= mostMeanings ? distinct[0] : undefined
}

const withoutUnknown = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
