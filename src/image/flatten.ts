/** Pixels of 3 channels, or of 4 with alpha last, 8 bits each. */
export type Raw = {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: number
}

/** A pixel at least this bright in every channel is lost on white. */
const pale = 232
/** Gray on which a pale garment stands out, and which still is a shop's pale ground. */
const grayGround = 205

/** Lays what is transparent on white; a garment that is white itself on gray, where it can be seen. */
export function flatten({ data, width, height, channels }: Raw): Uint8Array {
  if (channels === 3) return data
  const ground = isMostlyPale(data) ? grayGround : 255
  const rgb = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    const alpha = data[from + 3]! / 255
    for (let c = 0; c < 3; c++) rgb[to + c] = Math.round(alpha * data[from + c]! + (1 - alpha) * ground)
  }
  return rgb
}

/** True of a cut-out, some of it transparent, most of whose visible pixels are nearly white. */
function isMostlyPale(rgba: Uint8Array): boolean {
  let [visible, bright] = [0, 0]
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at + 3]! < 128) continue
    visible++
    if (Math.min(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!) >= pale) bright++
  }
  return visible < rgba.length / 4 && bright > visible / 2
}
