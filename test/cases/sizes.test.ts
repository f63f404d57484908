import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseShop, describeCase, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
const open = () => {
  beforeAll(async () => {
    shop = await openCaseShop()
  })
  afterAll(() => shop.close())
}
const found = async (text: string) => exact((await shop.say(text)).products).sort()

describeCase('13-size-spellings', (file) => {
  open()
  beforeAll(() => shop.ingest(file('feed.csv')))

  test('are stored as sizes, none torn apart', async () => {
    const sizes = Object.fromEntries((await shop.products()).map((product) => [product.id, product.sizes]))
    expect(sizes).toMatchObject({
      7: ['36.5', '37.5', '38'],
      5: ['W32/L34', 'W34/L34'],
      6: ['75B', '80C'],
      9: ['104/110', '116/122'],
    })
  })
  test.each([
    ['mens shirt in medium', ['1']],
    ['mens shirt size M', ['1']],
    ['shirt size XL for men', ['2', '4']],
    ['size 46 pants', ['3']],
    ['jeans W32/L34', ['5']],
    ['jeans 32/34', ['5']],
    ['jeans size W32/L34', ['5']],
    ['jeans with waist 32', ['5']],
    ['bra 75B', ['6']],
    ['loafers size 37.5', ['7']],
    ['loafers in 37,5', ['7']],
    ['tee for a child of 104', ['9']],
  ])('%s finds %j', async (text, ids) => {
    expect(await found(text)).toEqual(ids)
  })
  test('what comes in one size fits whoever asks', async () => {
    expect(await found('bucket hat in size L')).toEqual(['8'])
  })
})

describe('of the same kind, in other words', () => {
  open()
  beforeAll(() =>
    shop.feed(
      'feed.csv',
      'id,title,gender,sizes\na,Rain Jacket,male,"XX-Large, 3XL"\nb,Chino Pants,male,"French 42; French 44"\nc,Slim Jeans,female,W28/L30|W29/L32\nd,Balconette Bra,female,"70 A, 85E"\ne,Running Sneakers,female,"38½, 39"\nf,Beanie,,Einheitsgröße\n',
    ),
  )
  test.each([
    ['mens jacket in XXL', ['a']],
    ['mens jacket size XXXL', ['a']],
    ['pants size 44 for men', ['b']],
    ['jeans waist 29', ['c']],
    ['jeans 28x30', ['c']],
    ['bra size 85E', ['d']],
    ['bra 70A', ['d']],
    ['sneakers size 38.5', ['e']],
    ['beanie in size M', ['f']],
  ])('%s finds %j', async (text, ids) => {
    expect(await found(text)).toEqual(ids)
  })
})
