import type { Understood } from '../../../chains/turn.ts'
import type { UnderstoodExpected, Values } from '../dialogue.ts'
import { type AnsweredTurn, describePointed, pointedProducts } from './answered-turn.ts'
import { type Failure, failUnless } from './failure.ts'

type Lists = Partial<Record<string, readonly string[]>>
type Rule = (value: string, own: readonly string[]) => boolean

/** Checks what the service says it understood. */
export function checkUnderstood(expected: UnderstoodExpected, turn: AnsweredTurn): Failure[] {
  const { understood } = turn.result
  const { wanted, unwanted, sizes, brands, relaxed } = understood
  const held: Rule = (value, own) => own.includes(value)
  const absent: Rule = (value, own) => !own.includes(value)
  return [
    ...checkValues('wanted', expected.wanted, wanted, held),
    ...checkSome(expected.wantedSome, wanted),
    ...checkOnly(expected.wantedOnly, wanted),
    ...(expected.free ?? []).flatMap((name) =>
      failUnless((wanted[name] ?? []).length === 0, `no ${name} wanted`, tell(wanted[name])),
    ),
    ...checkValues('unwanted', expected.unwanted, unwanted, held),
    ...checkValues('not unwanted', expected.notUnwanted, unwanted, absent),
    ...checkPrice(expected.price, understood.price),
    ...checkList('sizes', expected.sizes, sizes),
    ...checkList('brands', expected.brands, brands),
    ...checkReference(expected.reference, turn),
    ...(expected.relaxed ?? []).flatMap((name) =>
      failUnless((relaxed as string[]).includes(name), `relaxed ${name}`, `relaxed ${tell(relaxed)}`),
    ),
    ...(expected.notRelaxed ?? []).flatMap((name) =>
      failUnless(!(relaxed as string[]).includes(name), `${name} not relaxed`, `relaxed ${tell(relaxed)}`),
    ),
  ]
}

const tell = (values: readonly string[] | undefined) => (values?.length ? values.join('+') : 'nothing')

function checkValues(label: string, expected: Values | undefined, own: Lists, rule: Rule): Failure[] {
  return Object.entries((expected ?? {}) as Lists).flatMap(([name, values = []]) =>
    values.flatMap((value) =>
      failUnless(rule(value, own[name] ?? []), `${label} ${name} ${value}`, `${name} ${tell(own[name])}`),
    ),
  )
}

function checkSome(expected: Values | undefined, own: Lists): Failure[] {
  return Object.entries((expected ?? {}) as Lists).flatMap(([name, values = []]) =>
    failUnless(
      values.some((value) => own[name]?.includes(value)),
      `wanted ${name} ${values.join(' or ')}`,
      `${name} ${tell(own[name])}`,
    ),
  )
}

function checkOnly(expected: Values | undefined, own: Lists): Failure[] {
  return Object.entries((expected ?? {}) as Lists).flatMap(([name, values = []]) =>
    failUnless(
      (own[name] ?? []).every((value) => values.includes(value)) && (own[name] ?? []).length > 0,
      `wanted ${name} only ${values.join(', ')}`,
      `${name} ${tell(own[name])}`,
    ),
  )
}

function checkPrice(expected: UnderstoodExpected['price'], price: Understood['price']): Failure[] {
  if (expected === undefined) return []
  const got = `price ${JSON.stringify(price)}`
  if (expected === null)
    return failUnless(price?.min === undefined && price?.max === undefined, 'no price limit', got)
  const holds = same(price?.min || undefined, expected.min) && same(price?.max, expected.max)
  return failUnless(holds, `price ${JSON.stringify(expected)}`, got)
}

/** A limit "below 50" may be told as 49.99. */
const same = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? one === other : Math.abs(one - other) < 0.011

function checkList(label: string, expected: readonly string[] | undefined, own: readonly string[]) {
  if (expected === undefined) return []
  const comparable = (values: readonly string[]) => values.map((value) => value.toLowerCase()).sort()
  const holds = comparable(expected).join() === comparable(own).join()
  return failUnless(holds, `${label} ${tell(expected)}`, `${label} ${tell(own)}`)
}

function checkReference(expected: UnderstoodExpected['reference'], turn: AnsweredTurn): Failure[] {
  if (expected === undefined) return []
  const { reference } = turn.result.understood
  const got =
    reference === null
      ? 'no reference'
      : `reference ${reference.kind === 'photo' ? reference.handle : reference.id}`
  if (expected === null) return failUnless(reference === null, 'no reference', got)
  if ('photo' in expected) {
    const holds = reference?.kind === 'photo' && reference.handle === expected.photo
    return failUnless(holds, `reference ${expected.photo}`, got)
  }
  const ids = pointedProducts(expected, turn).map(({ id }) => id)
  const holds = reference?.kind === 'product' && ids.includes(reference.id)
  return failUnless(holds, `reference ${describePointed(expected)} (${ids.join(', ') || 'not shown'})`, got)
}
