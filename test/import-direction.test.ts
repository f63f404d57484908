import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Room → rooms it may import. A room may always import itself. */
const allowedRooms: Readonly<Record<string, readonly string[]>> = {
  api: ['chains', 'src'],
  chains: ['tools', 'src'],
  tools: ['src'],
  src: [],
  evals: ['chains', 'src'],
  bench: ['chains', 'src'],
  sample: ['src'],
  web: [],
}

/** Folders and files of `src` that every folder of `src` may import. */
const commonFolders = ['product', 'platform', 'config', 'errors', 'log']
/**
 * Folder of `src` → folders it may import beside the common ones. The built-in vision and encoder are two faces of one model:
 * `eye` holds what they compute once a photo.
 */
const allowedFolders: Readonly<Record<string, readonly string[]>> = {
  product: [],
  platform: [],
  language: [],
  image: [],
  eye: ['image'],
  vision: ['eye', 'image'],
  encoder: ['eye', 'image'],
  'product-index': [],
  threads: [],
  retrieval: ['vision', 'encoder', 'product-index', 'image'],
  outfit: ['retrieval', 'vision', 'encoder', 'product-index'],
  ingest: ['retrieval', 'vision', 'encoder', 'product-index', 'image', 'services'],
  dialogue: ['language', 'retrieval', 'outfit', 'vision', 'encoder', 'product-index', 'image'],
  voice: ['language', 'retrieval', 'outfit', 'dialogue'],
  services: ['vision', 'encoder', 'product-index', 'threads'],
}
/** `product` and `platform` lie below all: of the common folders each knows the files alone. */
const groundFloor = ['product', 'platform']

function sourceFiles(room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        file.endsWith('.ts') && !file.split(sep).some((part) => part === 'node_modules' || part === 'dist'),
    )
    .map((file) => join(room, file))
}

function relativeImports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const specifiers = text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)
  return [...specifiers].map((match) => relative(root, resolve(root, dirname(file), match[1] as string)))
}

const folderOf = (file: string) => (file.split(sep)[1] ?? '').replace(/\.ts$/, '')

/** Sentences that say which import breaks the direction; empty when all is well. */
function brokenImports(file: string, imports: readonly string[]): string[] {
  const room = file.split(sep)[0] as string
  return imports.flatMap((imported) => {
    const target = imported.split(sep)[0] as string
    if (target !== room) {
      const allowed = allowedRooms[room]?.includes(target) ?? false
      return allowed || target === 'package.json' ? [] : [`${file} (${room}) imports ${imported} (${target})`]
    }
    if (room !== 'src') return []
    const [from, to] = [folderOf(file), folderOf(imported)]
    const fine =
      from === to ||
      (commonFolders.includes(to) && !(groundFloor.includes(from) && groundFloor.includes(to))) ||
      (allowedFolders[from]?.includes(to) ?? false)
    return fine ? [] : [`${file} imports ${imported}: src/${from} may not know src/${to}`]
  })
}

describe('imports run downward', () => {
  for (const room of Object.keys(allowedRooms)) {
    test(`${room} imports only ${['itself', ...(allowedRooms[room] ?? [])].join(', ')}`, () => {
      expect(sourceFiles(room).flatMap((file) => brokenImports(file, relativeImports(file)))).toEqual([])
    })
  }

  test('an import upward is caught', () => {
    expect(brokenImports('src/vision/vision.ts', ['chains/run-turn.ts'])).toHaveLength(1)
    expect(brokenImports('api/server.ts', ['tools/search-products.ts'])).toHaveLength(1)
    expect(brokenImports('src/vision/vision.ts', ['src/encoder/encoder.ts'])).toHaveLength(1)
    expect(brokenImports('src/product/product.ts', ['src/platform/until-aborted.ts'])).toHaveLength(1)
    expect(brokenImports('src/language/request.ts', ['src/dialogue/memory.ts'])).toHaveLength(1)
    expect(brokenImports('src/retrieval/search.ts', ['src/encoder/encoder.ts'])).toEqual([])
  })
})
