import { expect, test } from 'vitest'
import { exact, openCaseShop } from './open-case.ts'

test('a feed goes into an empty shop, and is found, asked for and told of over HTTP', async () => {
  const shop = await openCaseShop()
  try {
    const ingested = await shop.feed(
      'feed.csv',
      'id,title,price,color\na1,Moss Cardigan,34.50 EUR,Green\na2,,,\n',
    )
    expect(ingested).toMatchObject({ added: 1, rejected: 1 })
    expect(ingested.wrong).toEqual([expect.stringContaining('3 row a2 title')])
    expect(ingested.mapping).toContain('title ← title')
    expect(await shop.product('a1')).toMatchObject({ price: { amount: 34.5, currency: 'EUR' } })
    expect((await shop.products()).map(({ id }) => id)).toEqual(['a1'])
    expect(exact(await shop.search('green cardigan'))).toEqual(['a1'])
    const reply = await shop.say('a green cardigan')
    expect(reply.products.map(({ id }) => id)).toEqual(['a1'])
    expect(reply.reply).toContain('Moss Cardigan')
    expect((await shop.say('is it in stock?', reply.thread_id)).thread_id).toBe(reply.thread_id)
  } finally {
    await shop.close()
  }
})
