import type { Profiler } from 'node:inspector'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one frame took, with all it called, milliseconds. */
type Frame = { readonly name: string; ms: number; readonly inner: Map<string, Frame> }

const [width, rowHeight, leastPixels] = [1_600, 17, 0.6]

/** A CPU profile as one tree of frames; those of one name under one parent are one. */
export function toFrames({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Frame {
  const own = new Map<number, number>()
  for (const [at, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[at] ?? 0) / 1_000)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const root: Frame = { name: 'all', ms: 0, inner: new Map() }
  const add = (id: number, into: Frame): number => {
    const node = byId.get(id)
    if (node === undefined) return 0
    const name = nameOf(node.callFrame)
    const frame = into.inner.get(name) ?? { name, ms: 0, inner: new Map<string, Frame>() }
    into.inner.set(name, frame)
    const ms = (node.children ?? []).reduce((sum, child) => sum + add(child, frame), own.get(id) ?? 0)
    frame.ms += ms
    return ms
  }
  const [first] = nodes
  for (const child of first?.children ?? []) root.ms += add(child, root)
  root.inner.delete('(idle)')
  root.ms = [...root.inner.values()].reduce((sum, { ms }) => sum + ms, 0)
  return root
}

function nameOf({ functionName, url, lineNumber }: Profiler.Profile['nodes'][number]['callFrame']): string {
  const name = functionName || '(anonymous)'
  if (!url.startsWith('file:')) return name
  return `${name} ${relative(resolve(import.meta.dirname, '..'), fileURLToPath(url))}:${lineNumber + 1}`
}

/** The tree as a picture: each frame is as wide as the time it took, and stands on the one that called it. */
export function drawFlameGraph(root: Frame): string {
  const boxes: string[] = []
  let deepest = 0
  const draw = (frame: Frame, { x, depth }: { x: number; depth: number }) => {
    const wide = (frame.ms / root.ms) * width
    if (wide < leastPixels) return
    deepest = Math.max(deepest, depth)
    const told = `${frame.name} — ${frame.ms.toFixed(1)} ms, ${((frame.ms / root.ms) * 100).toFixed(1)} %`
    const letters = Math.floor(wide / 6.2)
    boxes.push(
      `<g><title>${escaped(told)}</title><rect x="${x.toFixed(1)}" y="${depth * rowHeight}" width="${wide.toFixed(1)}" height="${rowHeight - 1}" ` +
        `fill="${colorOf(frame.name)}"/>${letters > 3 ? `<text x="${(x + 2).toFixed(1)}" y="${depth * rowHeight + 12}">${escaped(frame.name.slice(0, letters))}</text>` : ''}</g>`,
    )
    let next = x
    for (const inner of [...frame.inner.values()].toSorted((a, b) => b.ms - a.ms)) {
      draw(inner, { x: next, depth: depth + 1 })
      next += (inner.ms / root.ms) * width
    }
  }
  draw(root, { x: 0, depth: 0 })
  const height = (deepest + 1) * rowHeight
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="monospace" font-size="10">${boxes.join('\n')}</svg>\n`
}

/** Our own code, libraries and the engine each have a color. */
function colorOf(name: string): string {
  if (/ node_modules\//.test(name)) return '#9ecae1'
  return / \w+\//.test(name) ? '#fdae6b' : '#d9d9d9'
}

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Time of each function with all it called, counted once where it calls itself; the greatest first. */
export function inclusiveTimes(root: Frame): [name: string, ms: number][] {
  const times = new Map<string, number>()
  const walk = (frame: Frame, above: ReadonlySet<string>) => {
    if (!above.has(frame.name)) times.set(frame.name, (times.get(frame.name) ?? 0) + frame.ms)
    const inside = new Set(above).add(frame.name)
    for (const inner of frame.inner.values()) walk(inner, inside)
  }
  for (const inner of root.inner.values()) walk(inner, new Set())
  return [...times].toSorted(([, a], [, b]) => b - a)
}
