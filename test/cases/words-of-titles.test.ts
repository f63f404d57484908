import { expect, test } from 'vitest'
import type { Product } from '../../src/product/product.ts'
import { type CaseShop, describeCase, exact, openCaseShop } from './open-case.ts'

/** Opens a shop, ingests its feed, and closes it whatever the test finds. */
async function withShop(file: string, look: (shop: CaseShop) => Promise<void>): Promise<void> {
  const shop = await openCaseShop()
  try {
    await shop.ingest(file)
    await look(shop)
  } finally {
    await shop.close()
  }
}

const byId = async (shop: CaseShop, pick: (product: Product) => unknown) =>
  Object.fromEntries((await shop.products()).map((product) => [product.id, pick(product)]))
const category = ({ attributes }: Product) => attributes.category

describeCase('02-broad-category', (file) => {
  test('the kind that the title names wins over the broad class', () =>
    withShop(file('feed.tsv'), async (shop) => {
      const kinds = await byId(shop, category)
      expect(kinds).toMatchObject({ 1: 't-shirt', 2: 'polo', 3: 'blouse', 4: 'tank-top', 5: 'hoodie' })
      expect(kinds).toMatchObject({
        6: 'sweater',
        7: 'cardigan',
        8: 'jeans',
        9: 'formal-shoes',
        10: 'shorts',
      })
      expect(kinds).toMatchObject({ 11: 'dress', 12: 'vest', 13: 'wallet' })
      expect(['top', 'shirt']).toContain(kinds[14])
      for (const [text, id] of Object.entries({
        't-shirt': '1',
        hoodie: '5',
        cardigan: '7',
        jeans: '8',
        'polo shirt': '2',
      }))
        expect([text, exact(await shop.search(text))[0]]).toEqual([text, id])
      expect(exact(await shop.search('shirt'))).not.toEqual(expect.arrayContaining(['5']))
      expect(exact(await shop.search('shirt'))).not.toEqual(expect.arrayContaining(['7']))
    }))
})

describeCase('03-kinds-in-one-cell', (file) => {
  test('a list of kinds is evidence, the title the last word', () =>
    withShop(file('feed.csv'), async (shop) => {
      const kinds = await byId(shop, category)
      expect(kinds).toMatchObject({ 1: 'sweater', 2: 'blouse', 4: 'coat', 5: 'vest', 6: 'jeans' })
      expect(kinds).toMatchObject({ 7: 'leggings', 8: 'sandals', 9: 'handbag', 11: 'scarf' })
      expect(['tank-top', 'top']).toContain(kinds[3])
      expect(kinds[10]).toBeUndefined()
      expect(exact(await shop.search('sweater'))).toEqual(['1'])
      expect(exact(await shop.search('blouse'))).toEqual(['2'])
    }))
})

describeCase('17-negated-words', (file) => {
  test('what a title denies or likens to is not stated of it', () =>
    withShop(file('feed.csv'), async (shop) => {
      const all = await byId(shop, ({ attributes }) => attributes)
      const attributesOf = (id: string) => all[id] as Product['attributes']
      expect(attributesOf('w1').category).toBe('boots')
      for (const id of ['w1', 'w6', 'w7']) expect(attributesOf(id).material ?? []).not.toContain('leather')
      for (const id of ['w3', 'w8']) expect(attributesOf(id).material ?? []).not.toContain('wool')
      expect(attributesOf('w4').material ?? []).not.toContain('denim')
      expect(attributesOf('w2')).toMatchObject({ category: 'shirt', material: ['cotton'] })
      expect(attributesOf('w2').neckline).not.toBe('collared')
      expect(attributesOf('w5').color).toEqual(['black'])
      expect(attributesOf('w8')).toMatchObject({ category: 'dress', sleeve_length: 'sleeveless' })
      expect(attributesOf('w9').pattern).not.toBe('striped')
      expect(attributesOf('w10').category).toBe('dress')
      expect((await shop.search('vegan boots please, no leather'))[0]?.id).toBe('w1')
      expect((await shop.search('vegan boots please, no leather')).map(({ id }) => id)).not.toContain('w11')
      expect(exact(await shop.search('wool coat'))).not.toContain('w3')
      expect(exact(await shop.search('denim leggings'))).toEqual([])
    }))
})

describeCase('18-unread-words', (file) => {
  test('names that sound like another thing are read as what they are', () =>
    withShop(file('feed.csv'), async (shop) => {
      const kinds = await byId(shop, category)
      expect(kinds).toMatchObject({ t1: 'boots', t2: 'stockings', t3: 'jacket', t4: 'flats', t5: 'heels' })
      expect(kinds).toMatchObject({
        t8: 'swimsuit',
        t9: 'shirt',
        t10: 'dress',
        t12: 'stockings',
        t14: 'heels',
      })
      expect(['slippers', 'sandals']).toContain(kinds.t6)
      expect(['leggings', 'track-pants']).toContain(kinds.t7)
      const colors = await byId(shop, ({ attributes }) => attributes.color)
      expect(colors).toMatchObject({ t5: ['red'], t12: ['black'], t13: ['white'], t14: ['navy'] })
      expect((await shop.product('t1'))?.attributes.material).toBeUndefined()
      expect(exact(await shop.search('lace top'))).not.toContain('t1')
      expect(exact(await shop.search('tights')).sort()).toEqual(['t12', 't2'])
      expect(exact(await shop.search('leggings'))).not.toContain('t2')
      expect((await shop.search('waterproof jacket'))[0]?.id).toBe('t11')
    }))
})
