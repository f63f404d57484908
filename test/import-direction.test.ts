import { describe, expect, test } from 'vitest'
import { sourceImports } from './source-imports.ts'

/** What every room of `src` above the ground floor may import. */
const common = ['src/product', 'src/platform', 'src/config', 'src/errors', 'src/log']
const ports = ['src/vision', 'src/encoder', 'src/product-index']

/**
 * Room → rooms it may import beside itself; `src` stands for all of it. A room is a folder, in `src` a folder or file of it.
 * Nobody imports `evals` but `training` and `bench`, nor `bench`, `web`, `training` or `test`.
 */
const allowedRooms: Readonly<Record<string, readonly string[]>> = {
  api: ['chains', 'src', 'package.json'],
  chains: ['tools', 'src'],
  tools: ['src'],
  evals: ['chains', 'src'],
  bench: ['evals', 'chains', 'tools', 'src'],
  sample: ['src/product', 'src/platform'],
  training: ['evals', 'sample', 'chains', 'src'],
  // The types are written from the service's document.
  clients: ['api'],
  web: ['clients'],
  test: ['api', 'chains', 'tools', 'src', 'evals', 'bench', 'sample', 'web', 'clients', 'package.json'],

  'src/errors': [],
  'src/log': ['src/errors'],
  'src/config': ['src/errors'],
  'src/product': ['src/errors'],
  'src/platform': ['src/config', 'src/errors', 'src/log'],
  // Chat models of providers, and what guards calls of them.
  'src/models': common,
  'src/ear': common,
  // Of the ear only what it hears: the readers know no model.
  'src/language': [...common, 'src/ear', 'src/knowledge'],
  'src/knowledge': ['src/product'],
  'src/image': common,
  // The built-in vision and encoder are two faces of one model: `vision/eye` holds what they compute once a photo.
  'src/vision': [...common, 'src/image', 'src/models'],
  'src/encoder': [...common, 'src/vision', 'src/image', 'src/models'],
  'src/product-index': common,
  'src/threads': common,
  'src/shop': common,
  'src/feedback': common,
  'src/services': [...common, ...ports, 'src/ear', 'src/threads', 'src/shop'],
  'src/retrieval': [...common, ...ports, 'src/image'],
  'src/outfit': [...common, ...ports, 'src/retrieval'],
  // A shop's texts are read by the same tables as shoppers' words.
  'src/ingest': [...common, ...ports, 'src/language', 'src/retrieval', 'src/image', 'src/services'],
  'src/dialogue': [
    ...common,
    ...ports,
    'src/ear',
    'src/language',
    'src/knowledge',
    'src/shop',
    'src/retrieval',
    'src/outfit',
    'src/image',
  ],
  'src/voice': [...common, 'src/language', 'src/knowledge', 'src/retrieval', 'src/outfit', 'src/dialogue'],
}

function roomOf(file: string): string {
  const [top = '', folder = ''] = file.split('/')
  return top === 'src' ? `src/${folder.replace(/\.ts$/, '')}` : top
}

/** Sentences that say which import breaks the direction; empty when all is well. */
function brokenImports(file: string, imports: readonly string[]): string[] {
  const room = roomOf(file)
  const allowed = [room, ...(allowedRooms[room] ?? [])]
  return imports.flatMap((imported) => {
    const target = roomOf(imported)
    const fine = allowed.includes(target) || (allowed.includes('src') && target.startsWith('src/'))
    return fine ? [] : [`${file} imports ${imported}: ${room} may not know ${target}`]
  })
}

/** Rooms of what is in a folder; the settings of tools at the root are in none. */
const roomsThatAre = new Set([...sourceImports.keys()].filter((file) => file.includes('/')).map(roomOf))

describe('imports run downward', () => {
  for (const [room, allowed] of Object.entries(allowedRooms)) {
    test(`${room} imports only ${['itself', ...allowed].join(', ')}`, () => {
      const own = [...sourceImports].filter(([file]) => roomOf(file) === room)
      expect(own.flatMap(([file, imports]) => brokenImports(file, imports))).toEqual([])
    })
  }

  test('every room has its line in the table, and every line its room', () => {
    expect([...roomsThatAre].sort()).toEqual(Object.keys(allowedRooms).sort())
  })

  test('an import upward is caught', () => {
    expect(brokenImports('src/vision/vision.ts', ['chains/run-turn.ts'])).toHaveLength(1)
    expect(brokenImports('api/server.ts', ['tools/search-products.ts'])).toHaveLength(1)
    expect(brokenImports('chains/run-turn.ts', ['evals/main.ts', 'web/src/main.ts'])).toHaveLength(2)
    expect(brokenImports('evals/main.ts', ['training/drawn.ts', 'test/fakes/vision.ts'])).toHaveLength(2)
    expect(brokenImports('src/vision/vision.ts', ['src/encoder/encoder.ts'])).toHaveLength(1)
    expect(brokenImports('src/product/product.ts', ['src/platform/abort.ts', 'src/log.ts'])).toHaveLength(2)
    expect(brokenImports('src/retrieval/search.ts', ['src/dialogue/search-once.ts'])).toHaveLength(1)
    expect(brokenImports('src/retrieval/search.ts', ['src/encoder/encoder.ts'])).toEqual([])
    expect(brokenImports('api/server.ts', ['src/errors.ts', 'chains/run-turn.ts'])).toEqual([])
  })
})
