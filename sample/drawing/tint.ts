/** "#rrggbb". */
export type Rgb = string

export function channelsOf(rgb: Rgb): [number, number, number] {
  const value = Number.parseInt(rgb.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

export function rgbOf(channels: readonly number[]): Rgb {
  const hex = channels.map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

/** The way from one color to another; 0 is the first, 1 the second. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const to = channelsOf(second)
  return rgbOf(channelsOf(first).map((channel, index) => channel + ((to[index] as number) - channel) * share))
}

/** Rec. 709 luma in [0, 1]. */
export function lumaOf(rgb: Rgb): number {
  const [red, green, blue] = channelsOf(rgb)
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}

/** The color of the same cloth in shadow: darker and a little cooler. */
export function shadowOf(rgb: Rgb): Rgb {
  return mix(mix(rgb, '#1b1630', 0.58), '#000000', 0.18)
}

/** The color of the same cloth in light; dark cloth gives back less of it. */
export function lightOf(rgb: Rgb): Rgb {
  return mix(rgb, '#fffdf8', lumaOf(rgb) < 0.2 ? 0.4 : 0.62)
}
