const { set, sheet, specs, families, kinds, products } = JSON.parse(
  document.getElementById('data').textContent,
)
const controls = byId('controls')
/** What was ticked before, where the browser keeps it for this file. */
const kept = (() => {
  try {
    return JSON.parse(localStorage.getItem(sheet)) ?? {}
  } catch {
    return {}
  }
})()
const answers = new Map(
  products.map(({ id, attributes }) => [id, kept[id] ?? { attributes, confirmed: false }]),
)

const hyphenated = ['t-shirt', 'v-neck', 'flip-flops']
const said = (name) => (hyphenated.includes(name) ? name : name.replaceAll(/[_-]/g, ' '))

function option(value, chosen) {
  return make('option', { value, selected: value === chosen && '' }, value === '' ? '— open —' : said(value))
}

function choice(name, values, chosen) {
  return make(
    'select',
    { name, 'aria-label': said(name) },
    ['', ...values].map((value) => option(value, chosen ?? '')),
  )
}

function kindChoice(chosen) {
  const groups = families.map(([family, members]) =>
    make(
      'optgroup',
      { label: said(family) },
      members.map((kind) => option(kind, chosen)),
    ),
  )
  return make('select', { name: 'category', 'aria-label': 'kind' }, option('', chosen ?? ''), groups)
}

/** A main value, and boxes for those that are there besides. */
function manyChoice(name, values, chosen = []) {
  const [main, ...others] = chosen
  const boxes = values.map((value) =>
    make(
      'label',
      { class: 'inline box' },
      make('input', { type: 'checkbox', name: `${name}+`, value, checked: others.includes(value) && '' }),
      said(value),
    ),
  )
  return [
    choice(name, values, main),
    make(
      'details',
      { open: others.length > 0 && '' },
      make('summary', {}, others.length > 0 ? `and ${others.map(said).join(', ')}` : 'and also …'),
      make('div', { class: 'boxes' }, boxes),
    ),
  ]
}

function field({ name, many, values }, attributes, stated) {
  const chosen = attributes[name]
  const control =
    name === 'category'
      ? kindChoice(chosen)
      : many
        ? manyChoice(name, values, chosen)
        : choice(name, values, chosen)
  const origin = stated.includes(name) ? make('small', {}, 'as the shop has it') : ''
  return make(
    'div',
    { class: 'field' },
    make('span', { class: 'name' }, said(name === 'category' ? 'kind' : name)),
    control,
    origin,
  )
}

const allows = (kind, name) =>
  name === 'category' || (kinds[kind] ?? specs.map((spec) => spec.name)).includes(name)

function card(product) {
  const { id, title, text, picture } = product
  const { attributes, confirmed } = answers.get(id)
  const fields = specs
    .filter(({ name }) => allows(attributes.category, name))
    .map((spec) => field(spec, attributes, Object.keys(product.attributes)))
  const look =
    picture === null ? make('p', { class: 'blank' }, 'no picture') : make('img', { src: picture, alt: '' })
  const tick = make('input', { type: 'checkbox', name: 'confirmed', checked: confirmed && '' })
  return make(
    'li',
    { class: confirmed ? 'product confirmed' : 'product', 'data-id': id },
    look,
    make(
      'div',
      {},
      make('h3', {}, title || id),
      make('p', { class: 'told' }, text),
      make('div', { class: 'fields' }, fields),
      make('label', { class: 'inline tick' }, tick, 'This is right'),
    ),
  )
}

/** What the card's controls say now; what the kind cannot have is dropped. */
function readCard(element) {
  const value = (name) => element.querySelector(`select[name="${name}"]`)?.value ?? ''
  const category = value('category')
  const entries = specs.flatMap(({ name, many }) => {
    const main = value(name)
    if (main === '' || !allows(category, name)) return []
    if (!many) return [[name, main]]
    const others = [...element.querySelectorAll(`input[name="${name}+"]:checked`)].map((box) => box.value)
    return [[name, [...new Set([main, ...others])]]]
  })
  return {
    attributes: Object.fromEntries(entries),
    confirmed: element.querySelector('[name=confirmed]').checked,
  }
}

function keep() {
  try {
    localStorage.setItem(sheet, JSON.stringify(Object.fromEntries(answers)))
  } catch {
    // A browser that keeps nothing for files still gives the download.
  }
}

const confirmedOnes = () => products.filter(({ id }) => answers.get(id).confirmed)

function count() {
  const done = confirmedOnes().length
  byId('count').textContent = `${done} of ${products.length} confirmed`
  byId('save').disabled = done === 0
}

function show() {
  const shown = controls.elements.open.checked
    ? products.filter(({ id }) => !answers.get(id).confirmed)
    : products
  byId('list').replaceChildren(...shown.map(card))
  count()
}

byId('list').addEventListener('change', ({ target }) => {
  const element = target.closest('li.product')
  const { id } = element.dataset
  answers.set(id, readCard(element))
  keep()
  count()
  if (target.name === 'confirmed') element.classList.toggle('confirmed', target.checked)
  // Another kind has other fields.
  if (target.name === 'category') {
    element.replaceWith(card(products.find((product) => product.id === id)))
    byId('list')
      .querySelector(`[data-id="${CSS.escape(id)}"] select[name=category]`)
      .focus()
  }
})
controls.addEventListener('submit', (event) => event.preventDefault())
controls.elements.open.addEventListener('change', show)
byId('save').addEventListener('click', () => {
  const rows = confirmedOnes().map(({ id }) => ({ _id: id, attributes: answers.get(id).attributes }))
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const link = make('a', {
    href: URL.createObjectURL(new Blob([text], { type: 'application/jsonl' })),
    download: 'confirmed-labels.jsonl',
  })
  link.click()
  URL.revokeObjectURL(link.href)
})

byId('about').textContent = `${products.length} products of ${set}, drawn by lot`
show()
