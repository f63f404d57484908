import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readOptions } from '../../evals/options.ts'
import type { LabelledProduct } from '../../evals/sets/labelled-product.ts'
import { makeSet } from '../../evals/sets/make-set-command.ts'
import { makeTasks } from '../../evals/sets/make-tasks.ts'
import { openSets } from '../../evals/sets/open-sets.ts'
import { readSetCoverage } from '../../evals/sets/set-coverage.ts'
import { confirmLabels } from '../../evals/sheet/label-sheet-command.ts'
import { readingArguments } from '../../src/ingest/parse-arguments.ts'

const product = (number: number, more: Partial<LabelledProduct>): LabelledProduct => ({
  ...{ id: `p${number}`, title: `Plain thing ${number}`, description: '', price: null },
  attributes: { category: 'jacket', age_group: 'adults' },
  ...more,
})
const products = Array.from({ length: 12 }, (_, place) =>
  product(place, {
    brand: place % 2 === 0 ? 'Nordlicht' : 'Ebbe & Sons',
    sizes: place < 4 ? ['S', 'M'] : place < 8 ? ['M', 'L'] : [],
    availability: place % 4 === 3 ? 'out_of_stock' : place === 0 ? 'unknown' : 'in_stock',
    attributes: {
      ...{ category: 'jacket', age_group: 'adults' },
      gender: (['female', 'male', 'unisex'] as const)[place % 3]!,
    },
    price: { amount: 10 * (place + 1), currency: place === 11 ? 'USD' : 'EUR' },
  }),
)
const tasks = makeTasks(products, { seed: 1, most: 100 })
const grades = (task: string, query: string) => {
  const qrels = tasks.find(({ name }) => name === task)?.qrels.get(query)
  const of = (keeps: (grade: number) => boolean) =>
    [...(qrels ?? [])]
      .flatMap(([id, grade]) => (keeps(grade) ? [Number(id.slice(1))] : []))
      .sort((a, b) => a - b)
  return {
    right: of((grade) => grade > 0),
    wrong: of((grade) => grade === 0),
    forbidden: of((grade) => grade < 0),
  }
}

describe('tasks of names and offers', () => {
  test('a title asks for the products so titled, unless too many are', () => {
    expect(grades('title', 'title-p3').right).toEqual([3])
    const same = products.map((each) => ({ ...each, title: 'Plain thing' }))
    expect(makeTasks(same, { seed: 1, most: 9 }).map(({ name }) => name)).not.toContain('title')
  })
  test('a brand asks for what the shop says is of it, alone and with a kind', () => {
    expect(grades('brand', 'brand-Nordlicht').right).toEqual([0, 2, 4, 6, 8, 10])
    // The others are sold out: nobody misses them.
    expect(grades('brand', 'brand-Ebbe-Sons-jacket').right).toEqual([1, 5, 9])
  })
  test('a size forbids what comes in others, and passes over what is sold out or states none', () => {
    expect(grades('size', 'size-jacket-S')).toEqual({ right: [0, 1, 2], wrong: [3], forbidden: [4, 5, 6, 7] })
  })
  test('a wearer forbids the other, and takes what is for everybody', () => {
    expect(grades('gender', 'gender-jacket-male')).toEqual({
      ...{ right: [1, 2, 4, 5, 8, 10], wrong: [], forbidden: [0, 3, 6, 9] },
    })
  })
  test('stock forbids what is sold out, and does not judge what nobody counts', () => {
    expect(grades('stock', 'stock-jacket')).toEqual({
      ...{ right: [1, 2, 4, 5, 6, 8, 9, 10], wrong: [], forbidden: [3, 7, 11] },
    })
  })
  test('a range forbids both sides of it, in the currency that most have', () => {
    const { right, forbidden } = grades('price-range', 'price-range-jacket-between')
    expect(right).toEqual([2, 4, 5, 6, 8])
    expect(forbidden).toEqual([0, 1, 9, 10])
  })
  test('the cheapest and the dearest are those at the three first prices that can be bought', () => {
    expect(grades('superlative', 'superlative-jacket-cheapest').right).toEqual([0, 1, 2])
    expect(grades('superlative', 'superlative-jacket-dearest').right).toEqual([8, 9, 10])
  })
})

describe('--make-set', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-made-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const make = async (feed: string, ...more: string[]) => {
    await writeFile(join(folder, 'shop.csv'), feed)
    return makeSet(
      readOptions(['--make-set', join(folder, 'shop.csv'), '--dataset', join(folder, 'set'), ...more]),
    )
  }
  const rows = (line: (place: number) => string) =>
    Array.from({ length: 9 }, (_, place) => line(place)).join('\n')

  test('takes every option by which ingest reads a feed', () => {
    const values = {
      images: 'https://shop.example/media',
      format: 'tsv',
      map: 'title=Label',
      currency: 'sek',
    }
    expect(Object.keys(values).sort()).toEqual(Object.keys(readingArguments).sort())
    const args = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value])
    expect(readOptions(['--make-set', 'feed', ...args])).toMatchObject({
      ...{ images: 'https://shop.example/media', format: 'tsv', map: { title: 'Label' }, currency: 'SEK' },
    })
  })
  test('does not judge by a color that only words tell, and says so', async () => {
    const told = await make(
      `id,title,type,price\n${rows((place) => `${place},${['Red', 'Blue', 'Green'][place % 3]} coat ${place},Coat,${place + 10}`)}\n`,
    )
    expect(told).toMatch(/^ {2}type: 1 queries \(few.*judged by category 100 %$/m)
    expect(told).toMatch(/^ {2}color-type: the feed states no color \(what is read from words is no judge/m)
    const [set] = await openSets({ dataset: join(folder, 'set'), corpus: 'corpus.jsonl', tasks: [] })
    expect(set?.tasks.map(({ name }) => name)).not.toContain('color-type')
    expect(set?.labels.get('1')?.attributes).toEqual({ category: 'coat' })
  })
  test('judges by colors once a person confirmed them, and anew when they are confirmed anew', async () => {
    await make(`id,title,type,price\n${rows((place) => `${place},Coat ${place},Coat,${place + 10}`)}\n`)
    const dataset = join(folder, 'set')
    const confirm = async (colors: readonly string[]) => {
      const file = join(folder, 'confirmed.jsonl')
      const lines = colors.map((color, place) => ({
        ...{ _id: String(place), attributes: { category: 'coat', color: [color] } },
      }))
      await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
      return confirmLabels(readOptions(['--confirm', file, '--dataset', dataset]))
    }
    const queries = async () => {
      const [set] = await openSets({ dataset, corpus: 'corpus.jsonl', tasks: [] })
      return set?.tasks.find(({ name }) => name === 'color-type')?.queries.map(({ text }) => text)
    }
    expect(await queries()).toBeUndefined()
    const told = await confirm(['red', 'red', 'red', 'blue', 'blue'])
    expect(told).toMatch(/color-type: 1 queries by confirmed labels/)
    expect(told).toMatch(/category: 5 of 5/)
    expect(await queries()).toEqual(['red coat'])
    await confirm(['blue', 'blue', 'blue', 'blue'])
    expect(await queries()).toEqual(['blue coat'])
  })
  test('tells that a kind is read in titles where no column states it', async () => {
    const told = await make(
      `id,title,price\n${rows((place) => `${place},Coat number ${place},${place + 10}`)}\n`,
    )
    expect(told).toContain('judged by category 100 % (100 % by the title alone)')
    const coverage = await readSetCoverage(join(folder, 'set'))
    expect(coverage).toMatchObject({
      feed: 'shop.csv',
      products: 9,
      fields: { category: { stated: 0, inferred: 1 } },
    })
  })
  test('pictures named by path lie below the address that --images gives', async () => {
    await make(
      `id,title,type,picture\n${rows((place) => `${place},Coat ${place},Coat,/a/${place}.jpg`)}\n`,
      ...['--images', 'https://shop.example/media'],
    )
    const corpus = await readFile(join(folder, 'set', 'corpus.jsonl'), 'utf8')
    expect(JSON.parse(corpus.split('\n')[4] ?? '').image).toBe('https://shop.example/media/a/4.jpg')
  })
  test('keeps brand, sizes and stock in the corpus, and leaves tasks about them out of bare pictures', async () => {
    await make(
      `id,title,type,brand,sizes,availability,price,image\n${rows((place) => `${place},Coat ${place},Coat,Nordlicht,"S,${place % 2 === 0 ? 'M' : 'L'}",${place < 4 ? 'out of stock' : 'in stock'},${place + 10},${place}.jpg`)}\n`,
    )
    const [worded] = await openSets({ dataset: join(folder, 'set'), corpus: 'corpus.jsonl', tasks: [] })
    expect(worded?.items[4]?.metadata).toMatchObject({
      ...{ brand: 'Nordlicht', sizes: ['S', 'M'], availability: 'in_stock' },
    })
    expect(worded?.tasks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['brand', 'size', 'stock', 'title']),
    )
    const [bare] = await openSets({
      dataset: join(folder, 'set'),
      corpus: 'corpus.image-only.jsonl',
      tasks: [],
    })
    expect(bare?.tasks.map(({ name }) => name)).not.toContain('brand')
    expect(bare?.notes).toEqual(['Left out, as no picture shows it: brand, size, stock, title'])
  })
})
