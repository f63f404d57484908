import { afterEach, expect, test, vi } from 'vitest'
import { knownBrands } from '../../src/dialogue/known-brands.ts'
import { noFacets } from '../../src/product-index/count-facets.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'

afterEach(() => vi.useRealTimers())

/** An index whose list of brands is what `brands` says at the time. */
function indexOf(brands: () => readonly string[] | Promise<readonly string[]>) {
  const facets = vi.fn(async () => {
    const named = Object.fromEntries((await brands()).map((brand) => [brand, 1]))
    return { ...noFacets, brands: named, total: 1 }
  })
  return { index: { ...openMemoryIndex(), facets }, facets }
}

test('the first look waits for the list, the next ones ask nothing', async () => {
  const { index, facets } = indexOf(() => ['Taleth'])
  expect(await Promise.all([knownBrands(index), knownBrands(index)])).toEqual([['Taleth'], ['Taleth']])
  await knownBrands(index)
  expect(facets).toHaveBeenCalledTimes(1)
})

test('a list that is a minute old is fetched anew while the old one is used', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const later = Promise.withResolvers<readonly string[]>()
  let answer: readonly string[] | Promise<readonly string[]> = ['Taleth']
  const { index, facets } = indexOf(() => answer)
  await knownBrands(index)
  answer = later.promise
  vi.advanceTimersByTime(61_000)
  expect(await knownBrands(index)).toEqual(['Taleth'])
  later.resolve(['Taleth', 'Fenwold'])
  await Promise.all(facets.mock.results.map(({ value }) => value))
  expect(await knownBrands(index)).toEqual(['Taleth', 'Fenwold'])
})

test('an index that cannot list its brands fails no search', async () => {
  const { index } = indexOf(() => {
    throw new Error('away')
  })
  expect(await knownBrands(index)).toEqual([])
})

test('the list stays the same one until it is counted again, so that readers keep what they make of it', async () => {
  const { index } = indexOf(() => ['Taleth'])
  expect(await knownBrands(index)).toBe(await knownBrands(index))
})
