import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FeedEntry } from '../../src/ingest/formats/feed-entry.ts'
import { openFeed } from '../../src/ingest/formats/open-feed.ts'
import { readJsonLines } from '../../src/ingest/formats/read-json-lines.ts'
import { heldMemory } from './held-memory.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fashion-buddy-feed-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

async function read(name: string, content: string | Uint8Array) {
  const file = join(dir, name)
  await writeFile(file, content)
  const feed = await openFeed({ file })
  const entries: FeedEntry[] = []
  for await (const entry of feed.entries) entries.push(entry)
  return { feed, entries, records: entries.flatMap((entry) => ('record' in entry ? [entry.record] : [])) }
}

const problemsOf = (entries: readonly FeedEntry[]) =>
  entries.flatMap((entry) => ('problem' in entry ? [[entry.line, entry.problem]] : []))

describe('a CSV feed', () => {
  test('quoted fields may hold the delimiter, quotes and line breaks, and lines are counted as an editor does', async () => {
    const { entries } = await read('quoted.csv', 'id,title\n1,"a, ""b""\nc"\n\n2,d\n')
    expect(entries).toMatchObject([
      { line: 2, record: { id: '1', title: 'a, "b"\nc' } },
      { line: 5, record: { id: '2', title: 'd' } },
    ])
  })

  test('a byte order mark and Windows line ends leave no trace', async () => {
    const { records, entries } = await read('windows.csv', '\ufeffid,title\r\n1,"a\r\nb"\r\n2,c\r\n')
    expect(records).toEqual([
      { id: '1', title: 'a\nb' },
      { id: '2', title: 'c' },
    ])
    expect(entries.map(({ line }) => line)).toEqual([2, 4])
  })

  test('semicolons part the columns when the first line says so', async () => {
    const { records } = await read('semicolon.csv', 'id;title;price\n1;Rock, rot;49,90\n')
    expect(records).toEqual([{ id: '1', title: 'Rock, rot', price: '49,90' }])
  })

  test('an inch mark inside a field is a plain character', async () => {
    const { records } = await read('inch.csv', 'id,title\n1,5" heels\n')
    expect(records).toEqual([{ id: '1', title: '5" heels' }])
  })

  test('a line with too few values is reported with its number, and the next is read', async () => {
    const { entries, records } = await read('short.csv', 'id,title,price\n1,a,2\n2,b\n3,c,4\n')
    expect(problemsOf(entries)).toEqual([[3, 'The line has 2 values; the first line names 3 columns.']])
    expect(records.map(({ id }) => id)).toEqual(['1', '3'])
  })

  test('a quote that is never closed costs its own line only', async () => {
    const rest = Array.from({ length: 50 }, (_, at) => `${at + 10},row\n`).join('')
    const { entries, records } = await read('unclosed.csv', `id,title\n1,a\n\n2,"b\n${rest}99,"last\n100,c\n`)
    expect(problemsOf(entries).map(([line]) => line)).toEqual([4, 55])
    expect(problemsOf(entries)[0]?.[1]).toMatch(/quote is opened and not closed/)
    expect(records).toHaveLength(52)
    expect(entries.find((entry) => 'record' in entry && entry.record.id === '100')?.line).toBe(56)
  })

  test('a quote left open before more than a record may hold does not take the rest with it', async () => {
    const many = Array.from({ length: 90_000 }, (_, at) => `${at + 10},some row of text\n`).join('')
    const { entries, records } = await read('swallow.csv', `id,title\n1,a\n2,"b\n${many}`)
    expect(problemsOf(entries).map(([line]) => line)).toEqual([3])
    expect(records).toHaveLength(90_001)
    expect(entries.at(-1)?.line).toBe(90_003)
  })

  test('one field of many megabytes is reported, not kept', async () => {
    const { entries, records } = await read('huge.csv', `id,title\n1,${'x'.repeat(3_000_000)}\n2,b\n`)
    expect(problemsOf(entries).map(([line]) => line)).toEqual([2])
    expect(records).toEqual([{ id: '2', title: 'b' }])
  })

  test('a sign that is not UTF-8 in a file that is otherwise costs itself, and is told of', async () => {
    const { entries, records } = await read(
      'broken-utf8.csv',
      Buffer.concat([Buffer.from('id,title\n1,Café\n2,Caf'), Buffer.from([0xe9]), Buffer.from('\n3,Tee\n')]),
    )
    expect(entries.map((entry) => 'record' in entry && entry.broken)).toEqual([
      undefined,
      ['title'],
      undefined,
    ])
    expect(records.map(({ title }) => title)).toEqual(['Café', 'Caf', 'Tee'])
  })

  test('what a small file is, its last letter decides too', async () => {
    const { feed, records } = await read('short-utf8.csv', 'id,price\n1,"49,90 €"\n')
    expect(feed.encoding).toBe('utf-8')
    expect(records).toEqual([{ id: '1', price: '49,90 €' }])
  })

  test('the first accent of an older file may come late', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `${at},plain\n`).join('')
    const { feed, records } = await read('late.csv', Buffer.from(`id,title\n${rows}x,M\xfctze\n`, 'latin1'))
    expect(feed.encoding).toBe('windows-1252')
    expect(records.at(-1)).toEqual({ id: 'x', title: 'Mütze' })
  })

  test.each([
    ['sep=;\nid;title\n1;a,b\n', 2],
    ['"sep=;"\r\nid;title\r\n1;a,b\r\n', 2],
    ['\ufeffsep=\t\nid\ttitle\n1\ta,b\n', 2],
    ['Products of my shop\n\nid;title\n1;a,b\n', 3],
    ['Everything we sell;;\n;;\nid;title;price\n1;a,b;\n', 3],
    ['# exported today\nid;title\n1;a,b\n', 2],
  ])('%j: lines above the headings are passed over', async (text, header) => {
    const { entries } = await read('above.csv', text)
    expect(entries).toMatchObject([{ line: header + 1, record: { id: '1', title: 'a,b' } }])
  })

  test('UTF-16 without its mark is read', async () => {
    const { records } = await read('utf16-bare.csv', Buffer.from('id,title\n1,Kleid für dich\n', 'utf16le'))
    expect(records).toEqual([{ id: '1', title: 'Kleid für dich' }])
  })

  test('a file from an older spreadsheet is read as Windows-1252', async () => {
    const { feed, records } = await read('old.csv', Buffer.from('id,title\n1,Caf\xe9 \x80 5\n', 'latin1'))
    expect(feed.encoding).toBe('windows-1252')
    expect(records).toEqual([{ id: '1', title: 'Café € 5' }])
  })

  test('a file whose mark says UTF-8 is read as UTF-8 whatever else is in it', async () => {
    const { feed, entries } = await read(
      'marked.csv',
      Buffer.from('\xef\xbb\xbfid,title\n1,Caf\xe9\n2,Tee\n', 'latin1'),
    )
    expect(feed.encoding).toBe('utf-8')
    expect(entries.map((entry) => 'record' in entry && entry.broken)).toEqual([['title'], undefined])
  })

  test('UTF-16 with its mark is read', async () => {
    const { records } = await read('utf16.csv', Buffer.from('\ufeffid,title\n1,Kleid für dich\n', 'utf16le'))
    expect(records).toEqual([{ id: '1', title: 'Kleid für dich' }])
  })

  test('a character cut in two by a chunk is whole', async () => {
    const { records } = await read(
      'chunks.csv',
      `id,title\n1,${'é'.repeat(200_000)}\n2,x${'é'.repeat(200_000)}\n`,
    )
    expect(records.map(({ title }) => new Set(title as string).size)).toEqual([1, 2])
  })

  test('positions grow up to the size of the file', async () => {
    const { feed, entries } = await read('positions.csv', 'id,title\n1,é\n2,b\n')
    expect(entries.map(({ position }) => position)).toEqual([14, 18])
    expect(feed.size).toBe(18)
  })

  test('an empty file is refused', async () => {
    await expect(read('empty.csv', '')).rejects.toMatchObject({ code: 'invalid-request' })
  })

  test('a missing file is refused', async () => {
    await expect(openFeed({ file: join(dir, 'none.csv') })).rejects.toMatchObject({ code: 'invalid-request' })
  })
})

describe('other feeds', () => {
  test('TSV and gzip are recognized', async () => {
    const { feed, records } = await read('feed.tsv.gz', gzipSync('id\ttitle\n1\ta, b\n'))
    expect(feed.format).toBe('tsv')
    expect(records).toEqual([{ id: '1', title: 'a, b' }])
  })

  test('a gzip that is cut short fails loudly', async () => {
    const whole = gzipSync(`id,title\n${'1,abcdefgh\n'.repeat(10_000)}`)
    await expect(read('cut.csv.gz', whole.subarray(0, whole.length - 20))).rejects.toThrow()
  })

  test('JSON Lines are flattened, and lists stay lists', async () => {
    const { records } = await read(
      'nested.jsonl',
      '{"id":7,"price":{"amount":12.345,"currency":"EUR"},"sizes":["S","M"],"images":[{"src":"a.jpg"},{"src":"b.jpg"}],"brand":null}\n',
    )
    expect(records).toEqual([
      {
        id: '7',
        'price.amount': '12.3450',
        'price.currency': 'EUR',
        sizes: ['S', 'M'],
        'images.src': ['a.jpg', 'b.jpg'],
      },
    ])
  })

  test('a line that is no JSON object is reported with its number', async () => {
    const { entries, records } = await read('bad.jsonl', '{"id":"1"}\n{"id":\n\n[1]\n{"id":"2"}')
    expect(problemsOf(entries)).toEqual([
      [2, 'The line is not valid JSON.'],
      [4, 'The line is no JSON object.'],
    ])
    expect(records).toEqual([{ id: '1' }, { id: '2' }])
  })

  test('a line of many megabytes is reported, not kept', async () => {
    const { entries, records } = await read('long.jsonl', `{"id":"${'x'.repeat(3_000_000)}"}\n{"id":"2"}\n`)
    expect(problemsOf(entries).map(([line]) => line)).toEqual([1])
    expect(records).toEqual([{ id: '2' }])
  })

  test('a line that never ends takes no memory', async () => {
    const megabyte = 'x'.repeat(1_048_576)
    let most = 0
    async function* endless() {
      for (let at = 0; at < 60; at++) {
        if (at % 20 === 19) most = Math.max(most, heldMemory())
        yield `${at}${megabyte}`
      }
    }
    const before = heldMemory()
    const entries: FeedEntry[] = []
    for await (const entry of readJsonLines(endless())) entries.push(entry)
    expect(problemsOf(entries).map(([line]) => line)).toEqual([1])
    expect(most - before).toBeLessThan(15_000_000)
  })
})
