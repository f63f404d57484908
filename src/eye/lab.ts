const linear = Float32Array.from({ length: 256 }, (_, value) => {
  const c = value / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
})
const steps = 4096
const curve = Float32Array.from({ length: steps + 1 }, (_, step) => {
  const t = step / steps
  return t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116
})
const f = (t: number) => {
  const at = Math.min(1, Math.max(0, t)) * steps
  const low = Math.min(steps - 1, Math.floor(at))
  return curve[low]! + (curve[low + 1]! - curve[low]!) * (at - low)
}
const toLinear = (value: number) => {
  const low = Math.min(254, Math.floor(value))
  return linear[low]! + (linear[low + 1]! - linear[low]!) * (value - low)
}

/** Writes CIELAB (D65) of an sRGB color in 0…255 into `out` at `at`. By tables, exact to about 0.1 but for near black. */
export function labOf(red: number, green: number, blue: number, out: Float32Array, at: number): void {
  const r = toLinear(red)
  const g = toLinear(green)
  const b = toLinear(blue)
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
