/** Connected regions (four neighbours) of the pixels for which `mask` is 1. */
export type Regions = {
  readonly label: Int32Array
  readonly areas: readonly number[]
  readonly touchesBorder: readonly boolean[]
}

/** Labels each region with its number from 0; pixels outside the mask have -1. */
export function regionsOf(mask: Uint8Array, width: number, height: number): Regions {
  const label = new Int32Array(mask.length).fill(-1)
  const areas: number[] = []
  const touchesBorder: boolean[] = []
  const steps = [-1, 1, -width, width]
  const lastRow = width * (height - 1)
  const stack = new Int32Array(mask.length)
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] !== 1 || label[start] !== -1) continue
    const region = areas.length
    let depth = 1
    let area = 0
    let touches = false
    stack[0] = start
    label[start] = region
    while (depth > 0) {
      const at = stack[--depth]!
      const x = at % width
      area++
      if (x === 0 || x === width - 1 || at < width || at >= lastRow) touches = true
      for (let side = 0; side < 4; side++) {
        const open = side === 0 ? x > 0 : side === 1 ? x < width - 1 : side === 2 ? at >= width : at < lastRow
        const next = at + steps[side]!
        if (!open || mask[next] !== 1 || label[next] !== -1) continue
        label[next] = region
        stack[depth++] = next
      }
    }
    areas.push(area)
    touchesBorder.push(touches)
  }
  return { label, areas, touchesBorder }
}
