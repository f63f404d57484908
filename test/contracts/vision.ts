import { describe, expect, test } from 'vitest'
import type { Photo } from '../../src/image/photo.ts'
import { garmentSchema } from '../../src/product/garment.ts'
import type { Vision } from '../../src/vision/vision.ts'

/** What every vision must do. `open` gives a working adapter; `photos` are pictures of one garment each. */
export function visionContract(
  name: string,
  { open, photos }: { open: () => Promise<Vision>; photos: () => Promise<readonly Photo[]> },
): void {
  describe(`the vision contract: ${name}`, () => {
    test('it names itself', async () => {
      expect((await open()).id).toMatch(/\S/)
    })

    test('each photo gets its own list of garments, in order, and each garment fits the schema', async () => {
      const [vision, all] = [await open(), await photos()]
      const described = await vision.describe(all)
      expect(described).toHaveLength(all.length)
      for (const garment of described.flat()) expect(garmentSchema.parse(garment)).toEqual(garment)
    })

    test('every present attribute has a confidence, and nothing else has', async () => {
      const described = await (await open()).describe(await photos())
      expect(described.flat().length).toBeGreaterThan(0)
      for (const { attributes, confidence } of described.flat())
        expect(Object.keys(confidence).sort()).toEqual(Object.keys(attributes).sort())
    })

    test('a description speaks of the garment', async () => {
      for (const { description } of (await (await open()).describe(await photos())).flat())
        expect(description.length).toBeGreaterThan(3)
    })

    test('no photos give no lists', async () => {
      expect(await (await open()).describe([])).toEqual([])
    })

    test('the photo is left as it was', async () => {
      const [photo] = await photos()
      const before = Buffer.from(photo!.rgb)
      await (await open()).describe([photo!])
      expect(Buffer.from(photo!.rgb).equals(before)).toBe(true)
    })

    test('an aborted signal ends in "canceled"', async () => {
      const [vision, all] = [await open(), await photos()]
      await expect(vision.describe(all, { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'canceled',
      })
    })
  })
}
