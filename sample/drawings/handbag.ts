import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { linear } from '../drawing/gradient.ts'
import { paint, stroke } from '../drawing/paint.ts'
import type { Pen } from '../drawing/pen.ts'
import { mix, shadowOf } from '../drawing/tint.ts'
import { seam, stitch } from '../drawing/trim.ts'

export const gold = '#c9a75f'

/** A handle or strap: a round cord of leather along a line. */
export function drawHandle(
  pen: Pen,
  path: string,
  { base, width = 11 }: { base: string; width?: number },
): void {
  pen.draw(
    stroke(path, {
      color: mix(shadowOf(base), '#000000', 0.3),
      width: width + 2.4,
      opacity: 0.7,
      cap: 'butt',
    }),
  )
  pen.draw(stroke(path, { color: mix(base, '#000000', 0.06), width, cap: 'butt' }))
  pen.draw(
    `<g transform="translate(-1.4 -1.4)">${stroke(path, { color: mix(base, '#ffffff', 0.55), width: width * 0.3, opacity: 0.5, cap: 'butt' })}</g>`,
  )
}

/** A metal buckle or lock plate. */
export function drawPlate(
  pen: Pen,
  {
    x,
    y,
    width,
    height,
    metal = gold,
  }: { x: number; y: number; width: number; height: number; metal?: string },
): void {
  const shine = linear(pen, {
    from: [x, y],
    to: [x + width, y + height],
    stops: [
      [0, mix(metal, '#ffffff', 0.65), 1],
      [0.45, metal, 1],
      [1, mix(metal, '#3a2a10', 0.45), 1],
    ],
  })
  pen.draw(
    `<rect x="${x + 1}" y="${y + 2}" width="${width}" height="${height}" rx="3" fill="#0005"/><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${shine}" stroke="#0006" stroke-width=".8"/>`,
  )
}

/** Styles: tote, shoulder (flap), bucket. */
export const drawHandbag: Draw = (pen, spec) => {
  const cloth = clothOf(spec)
  const leather = cloth.pattern === 'solid' ? cloth : plain(cloth, mix(cloth.base, '#3a2616', 0.5))
  const across = [
    [-130, 0],
    [130, 0],
  ] as const
  const folds = [
    { from: [-90, 60] as const, to: [-74, 200] as const, bend: -14, width: 8, depth: 0.4 },
    { from: [84, 70] as const, to: [70, 204] as const, bend: 16, width: 9, depth: 0.4 },
    { from: [-20, 214] as const, to: [40, 196] as const, bend: 8, width: 6, depth: 0.35 },
  ]
  if (spec.style === 'shoulder') {
    drawHandle(pen, 'M-104 20C-100 -150 -40 -196 0 -196S100 -150 104 20', { base: leather.base, width: 10 })
    paint(pen, {
      path: 'M-124 12C-130 70 -132 130 -122 168C-80 182 80 182 122 168C132 130 130 70 124 12Z',
      cloth,
      across,
      folds,
      volume: 0.75,
      rim: 10,
    })
    const flap =
      'M-126 8C-80 -6 80 -6 126 8C128 50 122 90 104 112C60 128 -60 128 -104 112C-122 90 -128 50 -126 8Z'
    paint(pen, { path: flap, cloth, across, volume: 0.7, rim: 8 })
    stitch(pen, 'M-119 14C-119 50 -114 84 -99 105C-58 120 58 120 99 105C114 84 119 50 119 14', {
      base: cloth.base,
      width: 1.3,
    })
    drawPlate(pen, { x: -20, y: 102, width: 40, height: 28 })
    drawPlate(pen, { x: -5, y: 108, width: 10, height: 16, metal: '#8f7640' })
    for (const side of [-1, 1])
      pen.draw(`<circle cx="${104 * side}" cy="18" r="8" fill="none" stroke="${gold}" stroke-width="4"/>`)
    return { left: -134, right: 134, top: -204, bottom: 182 }
  }
  const bucket = spec.style === 'bucket'
  drawHandle(
    pen,
    bucket
      ? 'M-84 10C-84 -120 -40 -150 0 -150S84 -120 84 10'
      : 'M-62 16C-70 -100 -34 -134 0 -134S70 -100 62 16',
    { base: mix(leather.base, '#000000', 0.25), width: 10 },
  )
  const body = bucket
    ? 'M-100 4C-60 -8 60 -8 100 4C114 70 122 140 116 190C70 206 -70 206 -116 190C-122 140 -114 70 -100 4Z'
    : 'M-128 6C-60 -4 60 -4 128 6C134 80 128 150 112 204C60 216 -60 216 -112 204C-128 150 -134 80 -128 6Z'
  paint(pen, { path: body, cloth, across, folds, volume: 0.8, rim: 10 })
  seam(pen, bucket ? 'M-118 168C-60 182 60 182 118 168' : 'M-122 168C-60 180 60 180 122 168', cloth.base)
  if (!bucket) seam(pen, 'M-92 4C-96 80 -92 150 -82 208M92 4C96 80 92 150 82 208', cloth.base, 0.7)
  stitch(pen, bucket ? 'M-101 12C-60 0 60 0 101 12' : 'M-128 14C-60 4 60 4 128 14', {
    base: cloth.base,
    width: 1.3,
  })
  if (bucket) {
    drawHandle(pen, 'M-100 26C-60 36 60 36 100 26M-8 32C-20 60 -16 84 -26 104M8 32C20 58 14 80 24 98', {
      base: mix(leather.base, '#000000', 0.3),
      width: 5,
    })
    drawPlate(pen, { x: -9, y: 24, width: 18, height: 14 })
    return { left: -122, right: 122, top: -158, bottom: 208 }
  }
  drawHandle(pen, 'M-66 60C-74 -74 -36 -108 0 -108S74 -74 66 60', { base: leather.base, width: 11 })
  for (const side of [-1, 1]) {
    paint(pen, {
      path: `M${54 * side} 40h${24 * side}v34l${-12 * side} 12l${-12 * side} -12Z`,
      cloth: leather,
      across: [
        [54 * side, 0],
        [78 * side, 0],
      ],
      rim: 2,
    })
    pen.draw(`<circle cx="${66 * side}" cy="58" r="5" fill="${gold}" stroke="#0006"/>`)
  }
  drawPlate(pen, { x: -16, y: 14, width: 32, height: 20 })
  return { left: -134, right: 134, top: -142, bottom: 218 }
}
