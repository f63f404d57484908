/** Runs in the page: the contrast of each piece of text against the nearest painted ground behind it, after WCAG 2. */
export function contrasts(): { text: string | undefined; ratio: number }[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgb = (color: string): [number, number, number, number] => {
    if (canvas === null) throw new Error('no canvas')
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data] as [number, number, number, number]
  }
  const light = ([r, g, b]: number[]) => {
    const linear = [r, g, b].map((value) => {
      const part = (value ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
  const behind = (element: Element | null): number[] => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = rgb(getComputedStyle(at).backgroundColor)
      if (color[3] > 250) return color
    }
    return rgb(getComputedStyle(document.documentElement).backgroundColor)
  }
  const elements = [...document.querySelectorAll('#app *')].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
      (element as HTMLElement).offsetParent !== null,
  )
  return elements.map((element) => {
    const [text, ground] = [light(rgb(getComputedStyle(element).color)), light(behind(element))]
    const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)
    return { text: element.textContent?.trim().slice(0, 40), ratio: Math.round(ratio * 100) / 100 }
  })
}
