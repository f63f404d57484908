import type { Cloth } from './cloth.ts'
import { paint } from './paint.ts'
import type { Pen } from './pen.ts'

const n = (value: number) => Math.round(value * 10) / 10

/** Lapels with a notched collar above them, meeting at `meet`. */
export function drawLapels(
  pen: Pen,
  {
    cloth,
    neck,
    meet,
    wide = 1,
    collar = cloth,
  }: { cloth: Cloth; neck: number; meet: number; wide?: number; collar?: Cloth },
): void {
  for (const side of [-1, 1]) {
    const x = (value: number) => n(value * side)
    const notch = 46
    const lapel = `M${x(0)} ${meet}C${x(neck * 0.24)} ${n(meet * 0.72)} ${x(neck * 0.8)} 40 ${x(neck * 0.86)} 6L${x(neck * 1.36 * wide)} ${notch - 6}L${x(neck * 1.98 * wide)} ${notch + 2}C${x(neck * 1.9 * wide)} ${n(meet * 0.56)} ${x(neck * 0.86 * wide)} ${n(meet * 0.84)} ${x(0)} ${meet}Z`
    const top = `M${x(neck * 0.62)} 34C${x(neck * 0.74)} 16 ${x(neck * 0.76)} 0 ${x(neck * 0.74)} -16C${x(neck * 1.1)} -20 ${x(neck * 1.46)} -6 ${x(neck * 1.6 * wide)} 14L${x(neck * 1.62 * wide)} ${notch - 10}L${x(neck * 1.34 * wide)} ${notch - 2}C${x(neck * 1.1)} ${notch - 6} ${x(neck * 0.86)} 40 ${x(neck * 0.62)} 34Z`
    paint(pen, {
      path: lapel,
      cloth,
      angle: -16 * side,
      across: [
        [0, 0],
        [x(neck * 2), 10],
      ],
      volume: 0.55,
      rim: 4,
    })
    paint(pen, {
      path: top,
      cloth: collar,
      angle: -34 * side,
      across: [
        [x(neck * 0.6), 0],
        [x(neck * 1.7), 10],
      ],
      volume: 0.55,
      rim: 4,
    })
  }
}
