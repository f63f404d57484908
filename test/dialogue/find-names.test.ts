import { afterAll, expect, test } from 'vitest'
import { findNames } from '../../src/dialogue/find-names.ts'
import { openSmallShop } from '../retrieval/small-shop.ts'

const shop = await openSmallShop([
  { id: 'plain', title: 'Cable-knit jumper in moss', attributes: { category: 'sweater' } },
  { id: 'named', title: 'Halvard cable-knit jumper in moss', attributes: { category: 'sweater' } },
  { id: 'twin', title: 'Halvard cable-knit jumper in moss', attributes: { category: 'sweater' } },
])
afterAll(() => shop.close())

const idsNamed = async (text: string) =>
  (await findNames(shop.index, text)).products.flatMap(({ id, as }) => (as === 'itself' ? [id] : [])).sort()

test('a title names what is called so, not what its own title holds a part of', async () => {
  expect(await idsNamed('halvard cable-knit jumper in moss')).toEqual(['named', 'twin'])
  expect(await idsNamed('cable-knit jumper in moss')).toEqual(['plain'])
})
