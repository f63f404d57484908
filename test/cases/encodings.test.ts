import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CaseShop, describeCase, openCaseShop } from './open-case.ts'

let shop: CaseShop

describeCase('21-encodings', (file) => {
  beforeAll(async () => {
    shop = await openCaseShop()
  })
  afterAll(() => shop.close())

  test('the line that a spreadsheet puts first is none of the feed', async () => {
    await shop.ingest(file('sep.csv'))
    expect(await shop.product('se-1')).toMatchObject({
      title: 'Poplin Shirt',
      price: { amount: 19.9, currency: 'EUR' },
    })
  })
  test('an accent that comes late is read as what it is', async () => {
    expect(await shop.ingest(file('late.csv'))).toMatchObject({ added: 103, rejected: 0 })
    expect((await shop.product('late-1'))?.title).toBe('Café Crème Dress')
  })
  test('a broken sign costs the sign, not the row', async () => {
    const report = await shop.ingest(file('one-byte.csv'))
    expect(report).toMatchObject({ added: 3, rejected: 0, unread: 2 })
    expect(report.wrong).toContainEqual(expect.stringMatching(/^2 value .*description: A sign/))
    expect((await shop.product('bb-1'))?.title).toBe('Crêpe Skirt')
    expect((await shop.product('bb-3'))?.title).toBe('Crêpe Blouse')
  })
})
