import type { Photo } from '../image/photo.ts'
import { type Crop, cropOf, cropSide } from './crop.ts'
import { foregroundOf } from './foreground.ts'
import { type GarmentColors, garmentColorsOf } from './garment-colors.ts'
import { gradientHistograms } from './gradient-histograms.ts'
import { type Raster, rasterOf } from './raster.ts'
import { silhouetteOf } from './silhouette.ts'
import { textureOf } from './texture.ts'

export type Features = {
  /** Shape, color and texture as one list of numbers of fixed length, the input of the classifier. */
  readonly vector: Float32Array
  readonly colors: GarmentColors
  /** False where nothing stands out from the background. */
  readonly found: boolean
  /** True on one pale, even ground. */
  readonly studio: boolean
}

const colorGrid = 6

/** Measures what is to be seen of the garment in a photo. */
export function featuresOf(photo: Photo, raster: Raster = rasterOf(photo)): Features {
  const foreground = foregroundOf(raster)
  const crop = cropOf(raster, foreground)
  const colors = garmentColorsOf(raster, foreground)
  const vector = concatenate([
    gradientHistograms({ values: crop.light, width: cropSide, height: cropSide }, 8),
    gradientHistograms(lightness(raster), 4),
    silhouetteOf(raster, foreground, crop),
    colorGridOf(crop),
    colors.histogram,
    colors.moments,
    textureOf(crop),
  ])
  return { vector, colors, found: foreground.found, studio: foreground.studio }
}

function concatenate(parts: readonly ArrayLike<number>[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

function lightness({ width, height, lab }: Raster) {
  const values = new Float32Array(width * height)
  for (let i = 0; i < values.length; i++) values[i] = lab[i * 3]!
  return { values, width, height }
}

/** The cell of the color grid in which each pixel of a crop lies. */
const cellOf = Uint8Array.from({ length: cropSide * cropSide }, (_, i) => {
  const [x, y] = [i % cropSide, Math.floor(i / cropSide)]
  return Math.floor((y * colorGrid) / cropSide) * colorGrid + Math.floor((x * colorGrid) / cropSide)
})

/** Mean L, a, b in each cell of a coarse grid, scaled to about one. */
function colorGridOf({ light, a, b }: Crop): Float32Array {
  const out = new Float32Array(colorGrid * colorGrid * 3)
  const counts = new Float32Array(colorGrid * colorGrid)
  for (let i = 0; i < light.length; i++) {
    const cell = cellOf[i]!
    counts[cell]!++
    out[cell * 3]! += light[i]! / 50
    out[cell * 3 + 1]! += a[i]! / 30
    out[cell * 3 + 2]! += b[i]! / 30
  }
  return out.map((sum, i) => sum / counts[Math.floor(i / 3)]!)
}
