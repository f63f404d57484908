/** Groups of files that import each other, directly or in turn (strongly connected components; Tarjan, 1972). */
export function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []

  function visit(file: string): number {
    let low = order.size
    order.set(file, low)
    open.push(file)
    const own = low
    for (const imported of imports.get(file) ?? []) {
      if (!order.has(imported)) low = Math.min(low, visit(imported))
      else if (open.includes(imported)) low = Math.min(low, order.get(imported) as number)
    }
    if (low === own) {
      const group = open.splice(open.indexOf(file))
      if (group.length > 1 || imports.get(file)?.includes(file)) circles.push(group)
    }
    return low
  }

  for (const file of imports.keys()) if (!order.has(file)) visit(file)
  return circles
}
