import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DataApi, openDataApi } from './open-data-api.ts'

let api: DataApi
beforeAll(async () => {
  api = await openDataApi()
  await send(null, {
    createCollection: {
      name: 'shop',
      options: {
        vector: { dimension: 2, metric: 'cosine' },
        indexing: { allow: ['id', 'color', 'price', 'long'] },
      },
    },
  })
  const documents = Array.from({ length: 45 }, (_, at) => ({
    ...{ _id: `p${at}`, id: `p${at}`, color: at % 2 ? ['red'] : ['blue', 'white'], price: at },
    ...{ $vector: [1, at / 45], $lexical: at === 7 ? 'red dress' : 'dress', hidden: 'x'.repeat(9_000) },
  }))
  await send('shop', { insertMany: { documents: documents.slice(0, 40), options: { ordered: false } } })
  await send('shop', { insertMany: { documents: documents.slice(40) } })
})
afterAll(() => api.close())

async function send(collection: string | null, body: unknown, headers: Record<string, string> = {}) {
  const path = ['api/json/v1', 'default_keyspace', ...(collection === null ? [] : [collection])].join('/')
  const response = await fetch(`${api.endpoint}/${path}`, {
    method: 'POST',
    headers: { token: api.token, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, ...((await response.json()) as Answer) }
}

type Answer = {
  data?: {
    documents?: Record<string, unknown>[]
    document?: Record<string, unknown>
    nextPageState?: string | null
  }
  status?: Record<string, unknown> | number
  errors?: { errorCode: string }[]
}

const refusal = async (collection: string | null, body: unknown) =>
  (await send(collection, body)).errors?.map(({ errorCode }) => errorCode)
const find = (body: Record<string, unknown>) => send('shop', { find: body })
const many = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`)

describe('the local Data API refuses what the real one refuses, with its codes', () => {
  test.each([
    ['an unknown command', 'shop', { drop: {} }, 'COMMAND_UNKNOWN'],
    ['a command of collections sent to the keyspace', null, { find: {} }, 'COMMAND_UNKNOWN'],
    ['an unknown field of a command', 'shop', { find: { where: {} } }, 'COMMAND_FIELD_UNKNOWN'],
    ['an unknown option', 'shop', { find: { options: { top: 3 } } }, 'COMMAND_FIELD_UNKNOWN'],
    ['what is no JSON', 'shop', '{', 'REQUEST_NOT_JSON'],
    ['a collection that is not there', 'nowhere', { find: {} }, 'UNKNOWN_COLLECTION_OR_TABLE'],
    [
      'a filter on a path without an index',
      'shop',
      { find: { filter: { hidden: 'x' } } },
      'FILTER_PATH_UNINDEXED',
    ],
    [
      'such a path deep in a filter',
      'shop',
      { find: { filter: { $or: [{ $not: { fingerprint: 'x' } }] } } },
      'FILTER_PATH_UNINDEXED',
    ],
    [
      'an unknown operator',
      'shop',
      { find: { filter: { price: { $near: 3 } } } },
      'FILTER_UNSUPPORTED_OPERATOR',
    ],
    [
      'more than 100 values in $in',
      'shop',
      { find: { filter: { id: { $in: many(101) } } } },
      'FILTER_INVALID_EXPRESSION',
    ],
    [
      'more than 100 in $nin',
      'shop',
      { find: { filter: { id: { $nin: many(101) } } } },
      'FILTER_INVALID_EXPRESSION',
    ],
    [
      'more than 64 comparisons',
      'shop',
      { find: { filter: { $and: many(65).map((id) => ({ id })) } } },
      'FILTER_FIELDS_LIMIT_VIOLATION',
    ],
    ['_id within $or', 'shop', { find: { filter: { $or: [{ _id: 'a' }] } } }, 'FILTER_INVALID_EXPRESSION'],
    ['_id by another operator', 'shop', { find: { filter: { _id: { $ne: 'a' } } } }, 'FILTER_ID_NOT_INDEXED'],
    [
      'a sort by a path without an index',
      'shop',
      { find: { sort: { hidden: 1 } } },
      'SORT_CLAUSE_PATH_UNINDEXED',
    ],
    ['a vector of another length', 'shop', { find: { sort: { $vector: [1] } } }, 'INVALID_VECTOR_LENGTH'],
    [
      'a page state beside a sort',
      'shop',
      { find: { sort: { price: 1 }, options: { pageState: 'x' } } },
      'SORT_CLAUSE_INVALID',
    ],
    [
      'words of which nothing is left',
      'shop',
      { find: { sort: { $lexical: 'the of' } } },
      'INVALID_DATABASE_QUERY',
    ],
    ['an id that is there', 'shop', { insertOne: { document: { _id: 'p1' } } }, 'DOCUMENT_ALREADY_EXISTS'],
    ['an empty id', 'shop', { insertOne: { document: { _id: '' } } }, 'SHRED_BAD_DOCID_VALUE'],
    [
      'an id too long for a key',
      'shop',
      { insertOne: { document: { _id: 'x'.repeat(70_000) } } },
      'INVALID_DATABASE_QUERY',
    ],
    [
      'an indexed string over 8,000 bytes',
      'shop',
      { insertOne: { document: { long: 'ü'.repeat(4_001) } } },
      'SHRED_DOC_LIMIT_VIOLATION',
    ],
    [
      'a document over four million letters',
      'shop',
      { insertOne: { document: { hidden: 'x'.repeat(4_000_000) } } },
      'SHRED_DOC_LIMIT_VIOLATION',
    ],
    ['a field name with $', 'shop', { insertOne: { document: { $price: 1 } } }, 'SHRED_BAD_FIELD_NAME'],
    [
      'more words than a lexical index takes',
      'shop',
      { insertOne: { document: { $lexical: many(3_000).join(' ') } } },
      'LEXICAL_CONTENT_TOO_LONG',
    ],
    [
      'more than 100 documents',
      'shop',
      { insertMany: { documents: many(101).map((id) => ({ _id: id })) } },
      'COMMAND_FIELD_VALUE_INVALID',
    ],
    [
      'an unknown update',
      'shop',
      { updateOne: { filter: {}, update: { $magic: { a: 1 } } } },
      'UNSUPPORTED_UPDATE_OPERATION',
    ],
    [
      'a collection of the same name with other settings',
      null,
      { createCollection: { name: 'shop', options: {} } },
      'EXISTING_COLLECTION_DIFFERENT_SETTINGS',
    ],
    [
      'unknown settings of a collection',
      null,
      { createCollection: { name: 'new', options: { shards: 3 } } },
      'INVALID_CREATE_COLLECTION_FIELD',
    ],
  ])('%s', async (_, collection, body, code) => {
    expect(await refusal(collection, body)).toEqual([code])
  })

  test('a request without the token gets 401, a wrong path 404, another verb 405', async () => {
    expect((await send('shop', { find: {} }, { token: 'wrong' })).status).toBe(401)
    expect((await fetch(`${api.endpoint}/v2/x`, { method: 'POST' })).status).toBe(404)
    expect((await fetch(`${api.endpoint}/v1/default_keyspace`)).status).toBe(405)
  })
})

describe('the local Data API answers as the real one answers', () => {
  test('fifty documents a page, and a state even when nothing follows', async () => {
    const seen: unknown[] = []
    let pageState: string | null | undefined
    const sizes: number[] = []
    do {
      const { data } = await find({ options: pageState ? { pageState } : {} })
      sizes.push(data?.documents?.length ?? 0)
      seen.push(...(data?.documents ?? []).map(({ _id }) => _id))
      pageState = data?.nextPageState
    } while (pageState)
    expect(sizes).toEqual([45, 0])
    expect(new Set(seen).size).toBe(45)
  })

  test('vectors, words and similarity come only when asked for', async () => {
    const [plain] = (await find({ filter: { _id: 'p7' } })).data?.documents ?? []
    expect(plain).not.toHaveProperty('$vector')
    expect(plain).not.toHaveProperty('$lexical')
    const projection = { id: 1, _id: 0, $lexical: 1 }
    const options = { includeSimilarity: true, limit: 1 }
    const [near] = (await find({ sort: { $vector: [1, 0] }, projection, options })).data?.documents ?? []
    expect(near).toEqual({ id: 'p0', $lexical: 'dress', $similarity: 1 })
  })

  test('a sort in memory gives at most fifty and no next page', async () => {
    const { data } = await find({ sort: { price: -1 }, options: { limit: 60, skip: 1 } })
    expect(data?.documents).toHaveLength(44)
    expect(data?.documents?.[0]?._id).toBe('p43')
    expect(data?.nextPageState).toBeNull()
  })

  test('words find only what holds all of them', async () => {
    const { data } = await find({ sort: { $lexical: 'red dresses' } })
    expect(data?.documents?.map(({ _id }) => _id)).toEqual(['p7'])
  })

  test('a list matches by any of its values, and what lacks a field passes $nin', async () => {
    const count = async (filter: unknown) => (await send('shop', { countDocuments: { filter } })).status
    expect(await count({ color: { $in: ['white'] } })).toEqual({ count: 23 })
    expect(await count({ color: { $nin: ['white'] } })).toEqual({ count: 22 })
    expect(await count({ long: { $nin: ['x'] } })).toEqual({ count: 45 })
    expect(await count({ price: { $gte: 40, $lte: 42 } })).toEqual({ count: 3 })
  })

  test('a projection without an ordinary field brings the whole document', async () => {
    const [whole] = (await find({ filter: { _id: 'p7' }, projection: { _id: 1 } })).data?.documents ?? []
    expect(whole).toHaveProperty('hidden')
    const [cut] = (await find({ filter: { _id: 'p7' }, projection: { id: 1 } })).data?.documents ?? []
    expect(cut).toEqual({ _id: 'p7', id: 'p7' })
  })

  test('a replacement that changes nothing is matched and not modified', async () => {
    await send('shop', { insertOne: { document: { _id: 'same', color: ['red'] } } })
    const replace = (color: string) =>
      send('shop', { findOneAndReplace: { filter: { _id: 'same' }, replacement: { color: [color] } } })
    expect((await replace('red')).status).toEqual({ matchedCount: 1, modifiedCount: 0 })
    expect((await replace('blue')).status).toEqual({ matchedCount: 1, modifiedCount: 1 })
    await send('shop', { deleteOne: { filter: { _id: 'same' } } })
  })

  test('a collection is listed before it can be searched', async () => {
    const slow = await openDataApi({ creationMs: 200 })
    const ask = async (path: string, body: unknown) => {
      const response = await fetch(`${slow.endpoint}/v1/default_keyspace${path}`, {
        method: 'POST',
        headers: { token: slow.token },
        body: JSON.stringify(body),
      })
      return (await response.json()) as Answer
    }
    const making = ask('', { createCollection: { name: 'new', options: { vector: { dimension: 2 } } } })
    const listed = async () => (await ask('', { findCollections: {} })).status
    await expect.poll(listed).toEqual({ collections: ['new'] })
    const search = () => ask('/new', { find: { sort: { $vector: [1, 0] } } })
    expect((await search()).errors?.[0]?.errorCode).toBe('CORRUPTED_COLLECTION_SCHEMA')
    const again = await ask('', { createCollection: { name: 'new', options: { vector: { dimension: 2 } } } })
    expect(again.errors?.[0]?.errorCode).toBe('INVALID_DATABASE_QUERY')
    await making
    expect((await search()).errors).toBeUndefined()
    await slow.close()
  })

  test('five collections are all that a database takes, over all its keyspaces', async () => {
    const full = await openDataApi({ keyspaces: ['one', 'other'] })
    const create = async (keyspace: string, name: string) => {
      const response = await fetch(`${full.endpoint}/v1/${keyspace}`, {
        method: 'POST',
        headers: { token: full.token },
        body: JSON.stringify({ createCollection: { name } }),
      })
      return { http: response.status, ...((await response.json()) as Answer) }
    }
    for (const at of [1, 2, 3]) await create('one', `c${at}`)
    for (const at of [1, 2]) await create('other', `c${at}`)
    const sixth = await create('other', 'c3')
    expect(sixth).toMatchObject({ http: 200, errors: [{ errorCode: 'TOO_MANY_COLLECTIONS' }] })
    await full.close()
  })

  test('an unordered insert says of each document what became of it', async () => {
    const documents = [{ _id: 'new-1' }, { _id: 'p1' }, { _id: 'new-2' }]
    const options = { ordered: false, returnDocumentResponses: true }
    const answer = await send('shop', { insertMany: { documents, options } })
    expect(answer.status).toMatchObject({
      documentResponses: [
        { _id: 'new-1', status: 'OK' },
        { _id: 'p1', status: 'ERROR', errorsIdx: 0 },
        { _id: 'new-2', status: 'OK' },
      ],
    })
    expect(answer.errors?.[0]).toMatchObject({
      errorCode: 'DOCUMENT_ALREADY_EXISTS',
      documentIds: ['p1'],
    })
    expect(
      await send('shop', { deleteMany: { filter: { _id: { $in: ['new-1', 'new-2'] } } } }),
    ).toMatchObject({
      status: { deletedCount: 2 },
    })
  })

  test('deleteMany takes twenty at a time, countDocuments stops at a thousand', async () => {
    await send(null, { createCollection: { name: 'big', options: { lexical: { enabled: false } } } })
    for (let from = 0; from < 11; from++) {
      const documents = many(100).map((id) => ({ _id: `${from}-${id}`, kind: 'x' }))
      await send('big', { insertMany: { documents } })
    }
    expect((await send('big', { countDocuments: {} })).status).toEqual({ count: 1_000, moreData: true })
    expect((await send('big', { estimatedDocumentCount: {} })).status).toEqual({ count: 0 })
    api.flush()
    expect((await send('big', { estimatedDocumentCount: {} })).status).toEqual({ count: 1_100 })
    expect((await send('big', { deleteMany: { filter: { kind: 'x' } } })).status).toEqual({
      deletedCount: 20,
      moreData: true,
    })
  })
})

test('an earlier version has other names for some errors, and shorter pages', async () => {
  const older = await openDataApi({ version: 'older', lexicalAvailable: false })
  const ask = async (path: string, body: unknown) => {
    const response = await fetch(`${older.endpoint}/v1/default_keyspace${path}`, {
      method: 'POST',
      headers: { token: older.token },
      body: JSON.stringify(body),
    })
    return (await response.json()) as Answer
  }
  const code = async (path: string, body: unknown) => (await ask(path, body)).errors?.[0]?.errorCode
  const options = { vector: { dimension: 2 } }
  expect(await code('', { createCollection: { name: 'x', options: { lexical: { enabled: true } } } })).toBe(
    'LEXICAL_NOT_AVAILABLE_FOR_DATABASE',
  )
  expect(await code('/x', { find: {} })).toBe('COLLECTION_NOT_EXIST')
  await ask('', { createCollection: { name: 'x', options } })
  expect(await code('/x', { find: { sort: { $vector: [1] } } })).toBe('VECTOR_SIZE_MISMATCH')
  await ask('/x', { insertMany: { documents: many(30).map((id) => ({ _id: id })) } })
  expect((await ask('/x', { find: {} })).data?.documents).toHaveLength(20)
  await older.close()
})
