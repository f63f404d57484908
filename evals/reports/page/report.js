const { about, summary, queries, pictures } = JSON.parse(document.getElementById('data').textContent)
const controls = byId('controls')
const batch = 40
const lowerIsBetter = (name) => /^(forbidden|violations)/.test(name)
let found = []

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
const figure = (value) => (value === undefined ? '–' : value.toFixed(3))
const scoresOf = (some, measure) =>
  some.map(({ scores }) => scores[measure]).filter((value) => value !== undefined)
/** The measures most asked for come first. */
const first = [
  'ndcg@10',
  'precision@10',
  'recall@10',
  'mrr@10',
  'hit@10',
  'forbidden@10',
  'agreement@10',
  'violations@10',
  'judged@10',
  'turn-success',
]
const present = new Set(summary.flatMap(({ scores }) => Object.keys(scores)))
const measures = [...new Set([...first, ...present])].filter((name) => present.has(name))
/** How bad a query is: 0 is perfect. */
const badness = ({ scores }, measure) => {
  const value = scores[measure]
  return value === undefined ? -1 : lowerIsBetter(measure) ? value : 1 - value
}

function tellAbout() {
  const { revision, settings } = about
  const parts = [
    `${about.products} products of ${about.dataset}/${about.corpus}`,
    `read by ${about.vision}, encoded by ${about.encoder}, led by ${settings.chat_model}`,
    settings.without.length > 0 ? `without ${settings.without.join(', ')}` : '',
    settings.words_only ? 'words only, no metadata' : '',
    revision === null
      ? ''
      : `commit ${revision.commit.slice(0, 9)}${revision.changed ? ' with changes' : ''}`,
    `${about.started_at.slice(0, 16).replace('T', ' ')} UTC, ${about.seconds} s`,
  ]
  byId('about').textContent = parts.filter((part) => part !== '').join(' · ')
  byId('notes').append(...about.notes.map((note) => make('li', {}, note)))
}

/** What composed queries find by one half of them, or what is found of the products that a person labelled. */
const halfRow = (half, scores, count = '') =>
  scores === undefined
    ? []
    : [
        make(
          'tr',
          { class: 'half' },
          make('td', {}, half),
          make('td', {}, count),
          measures.map((measure) =>
            make('td', {}, scores[measure] === undefined ? '' : figure(scores[measure])),
          ),
        ),
      ]

function drawSummary() {
  const head = make(
    'tr',
    {},
    ['task', 'queries', ...measures].map((name) => make('th', { scope: 'col' }, name)),
  )
  const rows = summary.flatMap(
    ({ name, queries: count, scores, random, interval, words_only, picture_only, confirmed }) => [
      make(
        'tr',
        { 'data-pick': name, 'aria-selected': String(controls.elements.task.value === name) },
        make('td', {}, make('button', { type: 'button', class: 'pick' }, name)),
        make('td', {}, String(count)),
        measures.map((measure) =>
          make(
            'td',
            {},
            figure(scores[measure]),
            measure === 'ndcg@10' && interval !== undefined
              ? make('small', { class: 'sure' }, `${figure(interval.low)} – ${figure(interval.high)}`)
              : '',
            random[measure] === undefined ? '' : make('small', {}, figure(random[measure])),
          ),
        ),
      ),
      ...halfRow('words only', words_only),
      ...halfRow('picture only', picture_only),
      ...(confirmed === undefined
        ? []
        : halfRow(`${confirmed.products} confirmed labels`, confirmed.scores, String(confirmed.queries))),
    ],
  )
  byId('summary').replaceChildren(make('thead', {}, head), make('tbody', {}, rows))
}

function fill(name, options, label) {
  const select = controls.elements[name]
  const kept = select.value
  select.replaceChildren(
    ...(label === null ? [] : [make('option', { value: '' }, label)]),
    ...options.map((option) => make('option', { value: option }, option)),
  )
  if (options.includes(kept)) select.value = kept
}

const unique = (values) => [...new Set(values)].sort()

function select() {
  const { task, attribute, value, measure, order, only, words } = Object.fromEntries(new FormData(controls))
  const ofTask = queries.filter((query) => task === '' || query.task === task)
  fill('attribute', unique(ofTask.flatMap(({ slices }) => Object.keys(slices))), 'any')
  const ofAttribute = ofTask.filter(({ slices }) => !attribute || slices[attribute])
  fill('value', unique(ofAttribute.flatMap(({ slices }) => slices[attribute] ?? [])), 'any')
  const sought = words.trim().toLowerCase()
  const keeps = {
    '': () => true,
    forbidden: ({ shown }) => shown.some(({ grade }) => grade < 0),
    none: ({ shown }) => !shown.some(({ grade }) => grade > 0),
    wrong: (query) => badness(query, measure) > 1e-9,
  }
  found = ofAttribute
    .filter(({ slices }) => !value || slices[attribute]?.includes(value))
    .filter(({ text, id }) => `${text} ${id}`.toLowerCase().includes(sought))
    .filter(keeps[only])
    .sort((a, b) => (order === 'worst' ? 1 : -1) * (badness(b, measure) - badness(a, measure)))
  drawSummary()
  drawSlice({ attribute, measure, ofAttribute })
  byId('list').replaceChildren()
  showMore()
}

function drawSlice({ attribute, measure, ofAttribute }) {
  const values = scoresOf(found, measure)
  const counts = Array.from({ length: 10 }, () => 0)
  for (const score of values) counts[Math.min(9, Math.floor(score * 10))] += 1
  const highest = Math.max(1, ...counts)
  const bars = counts.map((count, place) => {
    const title = `${count} queries from ${(place / 10).toFixed(1)} to ${((place + 1) / 10).toFixed(1)}`
    return make('i', { style: `height:${(44 * count) / highest}px`, title })
  })
  const told = `${found.length} queries, mean ${measure} ${values.length > 0 ? figure(mean(values)) : '–'}`
  const parts = [
    make('div', {}, make('p', {}, told), make('div', { class: 'bars', 'aria-hidden': 'true' }, bars)),
  ]
  if (attribute) {
    const rows = unique(ofAttribute.flatMap(({ slices }) => slices[attribute] ?? []))
      .map((value) => ({
        value,
        own: ofAttribute.filter(({ slices }) => slices[attribute]?.includes(value)),
      }))
      .map(({ value, own }) => ({ value, count: own.length, score: mean(scoresOf(own, measure)) }))
      .sort((a, b) => (lowerIsBetter(measure) ? b.score - a.score : a.score - b.score))
    const head = ['', 'queries', measure].map((name) => make('th', { scope: 'col' }, name || attribute))
    const cells = rows.slice(0, 12).map(({ value, count, score }) =>
      make(
        'tr',
        { 'data-value': value, 'data-pick': value },
        [value, String(count), figure(score)].map((text) => make('td', {}, text)),
      ),
    )
    parts.push(make('table', {}, make('thead', {}, make('tr', {}, head)), make('tbody', {}, cells)))
  }
  byId('slice').replaceChildren(...parts)
}

function picture(place, alt) {
  return place === null ? '' : make('img', { src: pictures[place], alt, loading: 'lazy' })
}

function productCard({ title, picture: place, grade = 1, near = false, reasons = [] }) {
  const [kind, sign] = grade > 0 ? ['right', '✓'] : grade < 0 ? ['forbidden', '✗'] : ['other', '·']
  const degree = grade > 1 ? ` ${grade}` : ''
  return make(
    'li',
    { class: `${kind}${near ? ' near' : ''}`, title: [title, ...reasons].join(' · ') },
    picture(place, ''),
    make('span', { class: `mark ${kind}` }, `${sign}${degree} `),
    near ? make('span', { class: 'mark near' }, '≈ ') : '',
    title.slice(0, 70),
    reasons.length > 0 ? make('small', {}, ` ${reasons.slice(0, 4).join(', ')}`) : '',
  )
}

function queryRow(query) {
  const { task, id, text, picture: place, scores, understood, shown, missed, right, turn } = query
  const measure = controls.elements.measure.value
  const told = [...new Set([measure, 'ndcg@10', 'precision@10', 'forbidden@10', 'turn-success'])]
    .filter((name) => scores[name] !== undefined)
    .map((name) => [make('span', {}, `${name} `, make('b', {}, figure(scores[name]))), ' '])
  const asked = make(
    'div',
    { class: 'asked' },
    picture(place, 'the photo asked with'),
    make('h3', {}, text || 'photo alone'),
    make('p', { class: 'scores' }, told.flat()),
    make(
      'p',
      { class: 'chips' },
      understood.flatMap((words) => [make('span', {}, words), ' ']),
    ),
    make('p', {}, make('small', {}, `${task} · ${id} · ${right} right products`)),
    turn === null ? '' : make('p', {}, turn.failure === null ? `“${turn.reply}”` : `failed: ${turn.failure}`),
    turn === null ? '' : make('p', {}, make('small', {}, `tools: ${turn.tools.join(' → ') || 'none'}`)),
  )
  const got = make('ol', { class: 'got' }, shown.map(productCard))
  const rest =
    missed.length === 0
      ? ''
      : make(
          'details',
          {},
          make('summary', {}, 'Right, but not among these'),
          make('ol', { class: 'got' }, missed.map(productCard)),
        )
  const answer = shown.length === 0 ? make('p', {}, 'No product was shown.') : got
  return make('li', { class: 'query', id: `${task}/${id}` }, asked, make('div', {}, answer, rest))
}

function showMore() {
  const list = byId('list')
  list.append(...found.slice(list.children.length, list.children.length + batch).map(queryRow))
  byId('more').hidden = list.children.length >= found.length
  byId('more').textContent = `Show more of ${found.length - list.children.length}`
}

/** Opens the query that the address names after "#", as a comparison links to it. */
function openLinked() {
  const linked = decodeURIComponent(location.hash.slice(1))
  const query = queries.find(({ task, id }) => `${task}/${id}` === linked)
  if (query === undefined) return
  controls.elements.task.value = query.task
  controls.elements.words.value = query.id
  select()
  byId(linked)?.scrollIntoView()
}

tellAbout()
fill(
  'task',
  summary.map(({ name }) => name),
  'all',
)
fill('measure', measures, null)
select()
openLinked()
controls.addEventListener('input', select)
controls.addEventListener('submit', (event) => event.preventDefault())
addEventListener('hashchange', openLinked)
byId('more').addEventListener('click', showMore)
byId('summary').addEventListener('click', ({ target }) => {
  const task = target.closest('tr')?.dataset.pick
  if (task === undefined) return
  controls.elements.task.value = controls.elements.task.value === task ? '' : task
  select()
})
byId('slice').addEventListener('click', ({ target }) => {
  const value = target.closest('tr')?.dataset.value
  if (value === undefined) return
  controls.elements.value.value = controls.elements.value.value === value ? '' : value
  select()
})
