const { a, b, comparisons, warnings } = JSON.parse(document.getElementById('data').textContent)
const lowerIsBetter = (name) => /^(forbidden|violations)/.test(name)
const signed = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`

function drawn(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

const toneOf = (measure, difference) =>
  difference === 0 ? '' : difference > 0 !== lowerIsBetter(measure) ? 'better' : 'worse'

const reach = Math.max(0.02, ...comparisons.flatMap(({ interval }) => [-interval.low, interval.high]))
const width = 220
const x = (value) => width / 2 + (value / reach) * (width / 2 - 6)

/** The interval as a line over the zero mark, its mean as a dot. */
function plot({ difference, interval, measure }) {
  const color = { better: '#2f7d43', worse: '#b3261e', '': '#675e53' }[toneOf(measure, difference)]
  const title = drawn('title', {}, `${signed(interval.low)} to ${signed(interval.high)}`)
  return drawn(
    'svg',
    { width, height: 20, role: 'img' },
    title,
    drawn('line', { x1: x(0), x2: x(0), y1: 0, y2: 20, stroke: '#cfc7ba' }),
    drawn('line', {
      x1: x(interval.low),
      x2: x(interval.high),
      y1: 10,
      y2: 10,
      stroke: color,
      'stroke-width': 2,
    }),
    drawn('circle', { cx: x(difference), cy: 10, r: 4, fill: color }),
  )
}

byId('a').textContent = `A: ${a.folder} (${a.about})`
byId('b').textContent = `B: ${b.folder} (${b.about})`
byId('notes').append(...warnings.map((warning) => make('li', {}, warning)))
const head = ['task', 'measure', 'queries', 'A', 'B', 'B − A', '95%', 'p', 'p (Holm)', 'won', 'lost', 'tied']
byId('table').append(
  make(
    'thead',
    {},
    make(
      'tr',
      {},
      head.map((name) => make('th', { scope: 'col' }, name)),
    ),
  ),
  make(
    'tbody',
    {},
    comparisons.map((each) => {
      const { task, measure, count, difference, p, corrected, wins, losses, ties } = each
      const holm = corrected < 0.05 ? make('b', {}, corrected.toFixed(4)) : corrected.toFixed(4)
      const cells = [task, measure, String(count), each.a.toFixed(3), each.b.toFixed(3)]
      return make(
        'tr',
        {},
        cells.map((text) => make('td', {}, text)),
        make('td', { class: toneOf(measure, difference) }, signed(difference)),
        make('td', {}, plot(each)),
        [p.toFixed(4), holm, String(wins), String(losses), String(ties)].map((text) => make('td', {}, text)),
      )
    }),
  ),
)

for (const { task, measure, queries } of comparisons) {
  if (queries.length === 0) continue
  const rows = queries.map(({ query, a: before, b: after }) => {
    const place = `#${encodeURIComponent(`${task}/${query}`)}`
    return make(
      'tr',
      {},
      make('td', {}, query),
      make('td', {}, make('a', { href: a.report + place }, before.toFixed(3))),
      make('td', {}, make('a', { href: b.report + place }, after.toFixed(3))),
      make('td', { class: toneOf(measure, after - before) }, signed(after - before)),
    )
  })
  const columns = ['query', 'A', 'B', 'B − A'].map((name) => make('th', { scope: 'col' }, name))
  byId('changed').append(
    make(
      'details',
      {},
      make('summary', {}, `${task}, ${measure}: ${queries.length} that changed`),
      make('table', {}, make('thead', {}, make('tr', {}, columns)), make('tbody', {}, rows)),
    ),
  )
}
