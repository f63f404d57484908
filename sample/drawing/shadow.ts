import type { Pen } from './pen.ts'

/** The soft shadow that a drawing casts on the ground it lies on: its outline, shifted and blurred. */
export function shadowOfDrawing(pen: Pen, scale: number): string {
  const [right, down] = [Math.round(5 / scale), Math.round(9 / scale)]
  const deviation = Math.round((5.5 / scale) * 10) / 10
  // SourceAlpha blurs one channel in place of four.
  const blur = pen.define(
    (id) =>
      `<filter id="${id}" x="-8%" y="-6%" width="116%" height="114%" color-interpolation-filters="sRGB"><feGaussianBlur in="SourceAlpha" stdDeviation="${deviation}"/></filter>`,
  )
  return `<g transform="translate(${right} ${down})" opacity=".3" filter="url(#${blur})">${pen.silhouette()}</g>`
}
