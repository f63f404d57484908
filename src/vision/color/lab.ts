const linear = Float32Array.from({ length: 256 }, (_, value) => {
  const c = value / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
})
const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116)

/** Writes CIELAB (D65) of the 8-bit sRGB color at `from` of `rgb` into `out` at `at`. */
export function writeLab(rgb: Uint8Array, from: number, out: Float32Array, at: number): void {
  const r = linear[rgb[from]!]!
  const g = linear[rgb[from + 1]!]!
  const b = linear[rgb[from + 2]!]!
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  out[at] = 116 * y - 16
  out[at + 1] = 500 * (x - y)
  out[at + 2] = 200 * (y - z)
}

/** sRGB in 0…255, clipped, of a CIELAB (D65) color. */
export function rgbOf(l: number, a: number, b: number): [number, number, number] {
  const y = (l + 16) / 116
  const back = (t: number) => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29))
  const [X, Y, Z] = [back(y + a / 500) * 0.95047, back(y), back(y - b / 200) * 1.08883]
  const encode = (c: number) =>
    Math.round(255 * Math.min(1, Math.max(0, c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)))
  return [
    encode(3.2404542 * X - 1.5371385 * Y - 0.4985314 * Z),
    encode(-0.969266 * X + 1.8760108 * Y + 0.041556 * Z),
    encode(0.0556434 * X - 0.2040259 * Y + 1.0572252 * Z),
  ]
}
