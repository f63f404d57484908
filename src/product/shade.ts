import { type Color, shadesOf } from './color.ts'

const shadeWords = {
  light: ['light', 'lighter', 'pale', 'pastel', 'baby', 'soft', 'powder'],
  dark: ['dark', 'darker', 'deep'],
  vivid: [
    'bright',
    'hot',
    'neon',
    'royal',
    'vivid',
    'electric',
    'dusty',
    'fluorescent',
    'rich',
    'muted',
    'washed',
  ],
} as const

const kindOfShade: ReadonlyMap<string, keyof typeof shadeWords> = new Map(
  Object.entries(shadeWords).flatMap(([kind, words]) =>
    words.map((word): [string, keyof typeof shadeWords] => [word, kind as keyof typeof shadeWords]),
  ),
)

const lightShades: Readonly<Partial<Record<Color, readonly Color[]>>> = {
  brown: ['brown', 'beige'],
  gray: ['gray', 'silver'],
}

/** True of words that shade a color: "dark", "pale", "hot". */
export function isShadeWord(word: string): boolean {
  return kindOfShade.has(word)
}

/** The colors that "dark blue" and the like may mean, the likeliest first. */
export function shadeOf(shade: string, values: readonly string[]): string[] {
  const kind = kindOfShade.get(shade)
  const shaded = values.flatMap((value) => {
    const color = value as Color
    // Navy is dark blue, and olive only one of the dark greens.
    if (kind === 'dark')
      return color === 'green' ? [color, ...(shadesOf[color] ?? [])] : [...(shadesOf[color] ?? []), color]
    if (kind === 'light') return lightShades[color] ?? [color]
    return [color]
  })
  return [...new Set(shaded)]
}
