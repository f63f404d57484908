import { createRandom, type Random } from './random.ts'

/** Where a drawing's units come to lie, in pixels: `x` and `y` are those of its origin. */
export type Place = { readonly scale: number; readonly x: number; readonly y: number }

/** What a drawing writes with: markup in order, and definitions (gradients, clips, patterns) by generated id. */
export type Pen = {
  readonly random: Random
  readonly draw: (markup: string) => void
  /** Draws within a transform. */
  readonly within: (transform: string, draw: () => void) => void
  /** Marks a path as part of the product's outline, which casts its shadow. */
  readonly casts: (path: string) => void
  /** The outline as markup without fill, for whoever draws the shadow. */
  readonly silhouette: () => string
  /** Adds a definition and returns its id; the same text is defined once. It is written when its place is known. */
  readonly define: (markup: (id: string, place: Place) => string) => string
  readonly body: () => string
  readonly definitions: (place?: Place) => string
}

const asDrawn: Place = { scale: 1, x: 0, y: 0 }

/** `name` keeps ids apart when several drawings share a picture. */
export function createPen(seed: number, name = 'd'): Pen {
  const drawn: string[] = []
  const transforms: string[] = []
  const outlines = new Map<string, string>()
  const defined = new Map<string, { id: string; markup: (id: string, place: Place) => string }>()
  return {
    random: createRandom(seed),
    draw: (markup) => void drawn.push(markup),
    within: (transform, draw) => {
      transforms.push(transform)
      drawn.push(`<g transform="${transform}">`)
      draw()
      drawn.push('</g>')
      transforms.pop()
    },
    casts: (path) => {
      const transform = transforms.join(' ')
      outlines.set(transform, (outlines.get(transform) ?? '') + path)
    },
    silhouette: () =>
      [...outlines]
        .map(([transform, path]) => `<path d="${path}"${transform && ` transform="${transform}"`}/>`)
        .join(''),
    define: (markup) => {
      const key = markup('', asDrawn)
      const known = defined.get(key)
      if (known) return known.id
      const id = `${name}${defined.size}`
      defined.set(key, { id, markup })
      return id
    },
    body: () => drawn.join(''),
    definitions: (place = asDrawn) =>
      [...defined.values()].map(({ id, markup }) => markup(id, place)).join(''),
  }
}
