export type Random = () => number

/** Tommy Ettinger's mulberry32: uniform in [0, 1) from a 32-bit seed. Same seed, same numbers, on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The first `count` of a Fisher–Yates shuffle: each item at most once. */
export function drawSome<T>(items: readonly T[], count: number, random: Random): T[] {
  const pool = [...items]
  const size = Math.min(count, pool.length)
  for (let place = 0; place < size; place += 1) {
    const other = place + Math.floor(random() * (pool.length - place))
    ;[pool[place], pool[other]] = [pool[other] as T, pool[place] as T]
  }
  return pool.slice(0, size)
}

/** One of the items. */
export const drawOne = <T>(items: readonly [T, ...T[]], random: Random): T =>
  items[Math.floor(random() * items.length)] ?? items[0]
