import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hasColor, kindOf } from '../../evals/sets/cases/case.ts'
import { querySchema } from '../../evals/sets/corpus-item.ts'
import { toFeedbackTask } from '../../evals/sets/feedback-set.ts'
import { makeTasks } from '../../evals/sets/make-tasks.ts'
import { openSets } from '../../evals/sets/open-sets.ts'
import { readCatalogue } from '../../evals/sets/read-catalogue.ts'
import { readJsonl } from '../../evals/sets/read-jsonl.ts'
import { readQrels } from '../../evals/sets/read-qrels.ts'
import { writeSet } from '../../evals/sets/write-set.ts'
import { smallProducts } from './small-set.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-sets-'))
})
afterEach(() => rm(folder, { recursive: true }))

const put = async (path: string, text: string) => {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), text)
}
const open = (more: { tasks?: string[]; corpus?: string } = {}) =>
  openSets({ dataset: folder, corpus: 'corpus.jsonl', tasks: [], ...more })

describe('reading rows', () => {
  test('judgments keep negative grades', async () => {
    await put('test.tsv', 'query-id\tcorpus-id\tscore\nq\ta\t2\nq\tb\t-1\n')
    expect([...((await readQrels(join(folder, 'test.tsv'))).get('q') ?? [])]).toEqual([
      ['a', 2],
      ['b', -1],
    ])
  })
  test('a wrong judgment is reported with its line', async () => {
    await put('test.tsv', 'query-id\tcorpus-id\tscore\nq\ta\tgood\n')
    await expect(readQrels(join(folder, 'test.tsv'))).rejects.toMatchObject({
      code: 'invalid-request',
      message: expect.stringContaining(':2'),
    })
  })
  test('a wrong row is reported with its line', async () => {
    await put('queries.jsonl', '{"_id":"a"}\n{"text":"no id"}\n')
    await expect(
      Array.fromAsync(readJsonl(join(folder, 'queries.jsonl'), querySchema)),
    ).rejects.toMatchObject({ message: expect.stringContaining(':2') })
  })
})

describe('a set of ours', () => {
  test('is read back as it was written: products, labels, queries and judgments', async () => {
    const tasks = makeTasks(smallProducts, { seed: 1, most: 3 })
    await writeSet(folder, { products: smallProducts, tasks })
    const [set] = await open()
    expect(set?.items).toHaveLength(18)
    expect(set?.labels.get('shirt-red-1')).toMatchObject({
      attributes: { color: ['red'] },
      price: { amount: 21 },
    })
    expect(set?.tasks.map(({ name }) => name)).toEqual(tasks.map(({ name }) => name).sort())
    const written = tasks.find(({ name }) => name === 'composed-color')
    const read = set?.tasks.find(({ name }) => name === 'composed-color')
    expect(read?.queries).toEqual(written?.queries)
    expect(read?.qrels).toEqual(written?.qrels)
  })
  test('its corpora hold no color and no kind beside the words: the eye must find them', async () => {
    await writeSet(folder, { products: smallProducts, tasks: makeTasks(smallProducts, { seed: 1, most: 1 }) })
    const [bare] = await open({ corpus: 'corpus.image-only.jsonl' })
    for (const { title, text, metadata } of bare?.items ?? []) {
      expect(`${title}${text}`).toBe('')
      expect(Object.keys(metadata)).toEqual(['price', 'currency'])
    }
    const [worded] = await open()
    expect(Object.keys(worded?.items[0]?.metadata ?? {})).not.toContain('color')
  })
  test('a task that it has not is refused with those that it has', async () => {
    await writeSet(folder, { products: smallProducts, tasks: makeTasks(smallProducts, { seed: 1, most: 1 }) })
    await expect(open({ tasks: ['style'] })).rejects.toThrow(/composed-color/)
  })
})

describe('a plain BEIR folder', () => {
  beforeEach(async () => {
    await put('corpus.jsonl', '{"_id":"1","title":"","text":"a blue shirt","metadata":{}}\n')
    await put('queries.jsonl', '{"_id":"q1","text":"shirt"}\n{"_id":"q2","text":"dress"}\n')
    await put('qrels/test.tsv', 'query-id\tcorpus-id\tscore\nq1\t1\t1\n')
    await put('qrels/dev.tsv', 'query-id\tcorpus-id\tscore\nq2\t1\t0\n')
  })
  test('has its splits as tasks, each with the queries that it judges', async () => {
    const [set] = await open()
    expect(set?.tasks.map(({ name, queries }) => [name, queries.map(({ _id }) => _id)])).toEqual([
      ['dev', ['q2']],
      ['test', ['q1']],
    ])
  })
  test('and one split alone can be run', async () => {
    expect((await open({ tasks: ['test'] }))[0]?.tasks).toHaveLength(1)
  })
})

describe("FashionIQ's own files", () => {
  beforeEach(async () => {
    const pair = (candidate: string, target: string) => ({
      ...{ candidate, target },
      captions: ['is red ', 'has longer sleeves'],
    })
    await put('captions/cap.dress.val.json', JSON.stringify([pair('A', 'B'), pair('A', 'GONE')]))
    await put('image_splits/split.dress.val.json', JSON.stringify(['A', 'B', 'GONE']))
    await put('captions/cap.shirt.val.json', JSON.stringify([pair('C', 'C')]))
    await put('image_splits/split.shirt.val.json', JSON.stringify(['C']))
    for (const name of ['A.png', 'B.jpg', 'C.png']) await put(`images/${name}`, '')
  })
  test('are a set for each category, both captions one query, the target right', async () => {
    const [dress, shirt] = await open()
    expect([dress?.name, shirt?.name]).toEqual(['fashioniq-dress', 'fashioniq-shirt'])
    expect(dress?.tasks[0]?.queries).toEqual([
      { _id: 'dress-0', text: 'is red and has longer sleeves', image: 'images/A.png' },
    ])
    expect(dress?.tasks[0]?.qrels.get('dress-0')).toEqual(new Map([['B', 1]]))
  })
  test('pictures that are missing are left out, and said so', async () => {
    const [dress, shirt] = await open()
    expect(dress?.items.map(({ _id }) => _id)).toEqual(['A', 'B'])
    expect(dress?.notes).toEqual([expect.stringMatching(/1 products and 1 queries of dress/)])
    expect(shirt?.notes).toEqual([])
  })
  test('one category alone can be run', async () => {
    expect((await open({ tasks: ['shirt'] })).map(({ name }) => name)).toEqual(['fashioniq-shirt'])
  })
})

describe('cases made from attributes', () => {
  const tasks = makeTasks(smallProducts, { seed: 1, most: 100 })
  const task = (name: string) => tasks.find((each) => each.name === name)
  const product = new Map(smallProducts.map((each) => [each.id, each]))

  test('"like this but in blue" wants the kind in blue and forbids the kind in its own color', () => {
    const asked = task('composed-color')
    expect(asked?.queries).toHaveLength(12)
    for (const { _id, text, image, wanted } of asked?.queries ?? []) {
      const color = text.split(' ').at(-1) as string
      const reference = smallProducts.find((each) => each.image === image)
      for (const [id, grade] of asked?.qrels.get(_id) ?? []) {
        const found = product.get(id)
        expect(kindOf(found!)).toBe(kindOf(reference!))
        expect(hasColor(found!, color)).toBe(grade === 1)
      }
      expect(wanted?.color).toEqual([color])
    }
  })
  test('a picture alone leaves the pictured product out', () => {
    for (const { exclude, _id } of task('alike')?.queries ?? []) {
      expect(
        task('alike')
          ?.qrels.get(_id)
          ?.has(exclude?.[0] ?? ''),
      ).toBe(false)
      expect(exclude).toHaveLength(1)
    }
  })
  test('a price forbids what is dearer', () => {
    for (const { _id, price } of task('price')?.queries ?? []) {
      for (const [id, grade] of task('price')?.qrels.get(_id) ?? []) {
        expect((product.get(id)?.price?.amount ?? 0) <= (price?.max ?? 0), id).toBe(grade === 1)
      }
    }
  })
  test('turns of a conversation are judged by all that was said up to them', () => {
    const turns =
      task('conversation')?.queries.filter(({ thread }) => thread?.startsWith('narrow-shirt')) ?? []
    expect(turns.map(({ _id }) => _id.split('#')[1])).toEqual(['1', '2', '3'])
    const rights = turns.map(({ _id }) =>
      [...(task('conversation')?.qrels.get(_id) ?? [])].filter(([, grade]) => grade > 0).map(([id]) => id),
    )
    expect(rights[0]).toHaveLength(9)
    expect(rights[1]).toHaveLength(3)
    expect(rights[2]?.length).toBeLessThan(3)
    expect(rights[1]).toEqual(expect.arrayContaining(rights[2] ?? []))
  })
  test('the same seed makes the same cases, another one others', () => {
    const ask = (seed: number) =>
      makeTasks(smallProducts, { seed, most: 3 }).flatMap(({ queries }) => queries)
    expect(ask(1)).toEqual(ask(1))
    expect(ask(1)).not.toEqual(ask(2))
  })
  test('a conversation is drawn whole or not at all', () => {
    const [conversation] = makeTasks(smallProducts, { seed: 3, most: 1 }).filter(
      ({ name }) => name === 'conversation',
    )
    expect(new Set(conversation?.queries.map(({ thread }) => thread)).size).toBe(1)
    expect(conversation?.queries.length).toBeGreaterThan(1)
  })
  test('products that say nothing of themselves give no case', () => {
    const silent = smallProducts.map((each) => ({ ...each, title: '', attributes: {}, price: null }))
    expect(makeTasks(silent, { seed: 1, most: 10 })).toEqual([])
  })
})

test("a shop's feed is read by its columns and its titles' kinds, never by its pictures", async () => {
  await put(
    'shop.csv',
    'sku,name,colour,price,image\n1,Linen shirt,navy,20.00 EUR,there.jpg\n2,,,,\n3,Red dress,,30.00 EUR,https://shop.example/3.jpg\n4,Coat,,,gone.jpg\n',
  )
  await put('there.jpg', '')
  const { products, rejected, lost } = await readCatalogue({ file: join(folder, 'shop.csv') })
  expect([rejected, lost]).toEqual([1, 1])
  expect(products.map(({ id, attributes, image }) => ({ id, attributes, image }))).toEqual([
    {
      id: '1',
      attributes: { category: 'shirt', color: ['navy'] },
      image: join(folder, 'there.jpg'),
    },
    { id: '3', attributes: { category: 'dress' }, image: 'https://shop.example/3.jpg' },
    { id: '4', attributes: { category: 'coat' }, image: undefined },
  ])
})

describe('cases from thumbs', () => {
  const vote = (text: string, product_id: string, thumb: 'up' | 'down') => ({ text, product_id, thumb })
  test('most votes decide, a tie judges nothing, and the same words are one query', () => {
    const task = toFeedbackTask([
      vote('Blue dress', 'good', 'up'),
      vote('blue dress ', 'good', 'up'),
      vote('blue dress', 'good', 'down'),
      vote('blue dress', 'bad', 'down'),
      vote('blue dress', 'unsure', 'up'),
      vote('blue dress', 'unsure', 'down'),
    ])
    expect(task.queries.map(({ text }) => text)).toEqual(['Blue dress'])
    expect([...(task.qrels.get('feedback-1') ?? [])]).toEqual([
      ['good', 1],
      ['bad', 0],
    ])
  })
  test('a query without any thumb up measures nothing and is left out', () => {
    expect(toFeedbackTask([vote('socks', 'bad', 'down')]).queries).toEqual([])
  })
})
