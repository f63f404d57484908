import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jpegOf } from '../ingest/open-shop.ts'
import { type CaseShop, describeCase, openCaseShop } from './open-case.ts'

let shop: CaseShop
const open = () => {
  beforeEach(async () => {
    shop = await openCaseShop()
  })
  afterEach(() => shop.close())
}
const pictures = async () =>
  Object.fromEntries((await shop.products()).map(({ id, image_url }) => [id, image_url]))

describeCase('20-picture-references', (file) => {
  open()
  test('the first of several pictures is taken, however they are listed', async () => {
    for (const name of ['refs.jsonl', 'refs.csv']) await shop.ingest(file(name))
    const first = 'https://example.com/1.jpg'
    expect(await pictures()).toEqual({
      ...{ 'im-1': first, 'im-2': first, 'im-4': first, 'im-6': first, 'im-7': first, 'im-8': first },
      'im-3': 'https://example.com/p.jpg',
      'im-5': 'https://example.com/my%20photo.jpg',
      'tx-1': 'https://example.com/a.jpg?w=1&h=2',
    })
  })
  test('a list that Python wrote', async () => {
    await shop.ingest(file('list.csv'))
    expect(await shop.products()).toMatchObject([
      {
        url: 'https://example.com/z-1',
        image_url: 'https://example.com/z1.jpg?ts=1',
        price: { amount: 4990, currency: 'INR' },
      },
    ])
  })
  test("a site's own paths are looked for in the folder of pictures, and nothing outside of it", async () => {
    const report = await shop.ingest(file('site.csv'), { images: file('pictures') })
    expect(report).toMatchObject({ added: 3, pictures: 2, picture_problems: 1 })
    expect(report.wrong).toEqual([expect.stringMatching(/site-3 .*outside/)])
    expect((await shop.product('site-1'))?.attributes.color).toEqual(['red'])
    expect((await shop.product('site-2'))?.attributes.color).toEqual(['red'])
  })
})

describe('of the same kind, in other forms', () => {
  open()
  test.each([
    ['<img alt=x src="https://cdn.example.com/q.jpg">', 'https://cdn.example.com/q.jpg'],
    [
      'https://cdn.example.com/q.jpg ! alt : Q | https://cdn.example.com/r.jpg',
      'https://cdn.example.com/q.jpg',
    ],
    ["['//cdn.example.com/q.jpg', '//cdn.example.com/r.jpg']", 'https://cdn.example.com/q.jpg'],
    ['https://cdn.example.com/w_3,h_4/q.jpg', 'https://cdn.example.com/w_3,h_4/q.jpg'],
    ['https://cdn.example.com/q.jpg https://cdn.example.com/r.jpg', 'https://cdn.example.com/q.jpg'],
  ])('%s', async (cell, url) => {
    await shop.feed('feed.csv', `id;title;Produktbild\nx;Tee;"${cell.replaceAll('"', '""')}"\n`)
    expect(await pictures()).toEqual({ x: url })
  })

  test("a path of the shop is completed by the product's own address where no such file is there", async () => {
    await shop.feed('feed.csv', 'id,title,link,image\nx,Tee,https://shop.example.com/p/x,/media/x.jpg\n')
    expect(await pictures()).toEqual({ x: 'https://shop.example.com/media/x.jpg' })
  })

  test('lists of files are read, the further ones kept for display', async () => {
    await writeFile(join(shop.dir, 'a.jpg'), await jpegOf('blue'))
    await mkdir(join(shop.dir, 'm'), { recursive: true })
    await writeFile(join(shop.dir, 'm', 'b c.jpg'), await jpegOf('navy'))
    const report = await shop.feed('feed.csv', 'id,title,images\nx,Tee,"/a.jpg,/m/b c.jpg"\n')
    expect(report).toMatchObject({ pictures: 1, picture_problems: 0 })
    expect((await shop.product('x'))?.images).toHaveLength(1)
  })
})
