import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readOptions } from '../../evals/options.ts'
import { makeSet } from '../../evals/sets/make-set-command.ts'
import { sayCoverage } from '../../src/ingest/say-coverage.ts'
import { type CaseShop, describeCase, openCaseShop } from './open-case.ts'

let shop: CaseShop
const open = () => {
  beforeEach(async () => {
    shop = await openCaseShop()
  })
  afterEach(() => shop.close())
}

describeCase('29-ingest-summary', (file) => {
  open()
  test('says of each field in which share of the rows it was found', async () => {
    const said = sayCoverage((await shop.ingest(file('feed.csv'))).coverage)
    expect(said).toMatch(/title +100 %/)
    expect(said).toMatch(/price +60 %/)
    expect(said).toMatch(/color +30 %/)
    expect(said).toMatch(/picture +0 %/)
    expect(said).toContain('8 of 10 products have a kind')
  })
  test('says that no price was found, and with which --map it would be', async () => {
    const { coverage } = await shop.ingest(file('noprice.csv'))
    const said = sayCoverage(coverage, { terminal: true })
    expect(said).toContain('\u001b[1mNo price column found')
    expect(said).toContain('Cost (such as "30")')
    expect(said).toContain('--map price=Cost')
  })
})

describeCase('30-make-set-with-map', (file) => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-set-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const make = (...more: string[]) =>
    makeSet(
      readOptions([
        '--make-set',
        file('feed.csv'),
        '--dataset',
        folder,
        '--map',
        'id=Ref',
        '--map',
        'title=Label',
        ...more,
      ]),
    )

  test('takes the options of ingest', async () => {
    const said = await make('--map', 'color=Tint', '--currency', 'sek', '--format', 'csv')
    const rows = (await readFile(join(folder, 'corpus.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ _id, title }) => `${_id} ${title}`)).toContain('ms-4 Shirt 4')
    expect(rows).toHaveLength(12)
    expect(rows[0].metadata).toMatchObject({ price: 10, currency: 'SEK' })
    expect(said).toMatch(/type: \d+ queries/)
    expect(said).toMatch(/color +100 %/)
  })
  test('refuses an unknown column in the words of ingest', async () => {
    await expect(make('--map', 'brand=Nope')).rejects.toThrow('The feed has no column "Nope".')
  })
})

describe('what an ingest found', () => {
  open()
  test('is kept, and told over HTTP with where each value came from', async () => {
    await shop.feed(
      'feed.csv',
      'id,title,colour,Farbcode,picture_url,price\na,Red Linen Shirt,,17,https://nowhere.invalid/a.jpg,on request\nb,Skirt,Blue,18,,20\nb,Again,,19,,1\n',
    )
    const { feeds } = (await (await fetch(`${shop.url}/v1/catalogue/coverage`)).json()) as {
      feeds: unknown[]
    }
    expect(feeds).toMatchObject([
      {
        feed: 'feed.csv',
        products: 2,
        fields: {
          price: { stated: 0.5, missing: 0.5 },
          color: { stated: 0.5, inferred: 0.5, missing: 0 },
          picture: { stated: 0.5 },
          gender: { inferred: 0.5, missing: 0.5 },
        },
        unread_columns: [{ column: 'Farbcode', example: '17' }],
        rejected: [{ reason: 'id: An earlier row has this id; that one counts.', rows: 1 }],
        unread: [{ reason: 'price: "…" is no price.', rows: 1, example: 'on request' }],
        unreachable: [{ host: 'nowhere.invalid', pictures: 1 }],
      },
    ])
  })

  test('a wearer that only follows from the kind is inferred, never stated', async () => {
    const { coverage } = await shop.feed(
      'kinds.csv',
      'id,title,price,product_type,gender\na,Reed Skirt,20,Skirts,\nb,Alma,30,Dresses,\nc,Otto,30,Shirts,\nd,Bo,30,Dresses,Women\n',
    )
    expect(coverage.fields.gender).toEqual({ stated: 0.25, inferred: 0.5, seen: 0, missing: 0.25 })
  })

  test('of a run that finds nothing new is the same', async () => {
    const feed = 'id,title,colour\na,Red Shirt,Red\nb,Skirt,\n'
    const first = await shop.feed('feed.csv', feed)
    const second = await shop.feed('feed.csv', feed)
    expect(second.unchanged).toBe(2)
    expect(second.coverage.fields).toEqual(first.coverage.fields)
  })
})
