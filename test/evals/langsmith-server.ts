import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type Row = Record<string, unknown> & { id: string }

/** A server of ours that speaks as much of LangSmith's API as the evals use, and keeps what it is told. */
export async function openLangSmithServer() {
  const datasets = new Map<string, Row>()
  const examples = new Map<string, Row>()
  const projects = new Map<string, Row>()
  const runs: Row[] = []
  const feedback: Row[] = []
  const requests: string[] = []
  const bodies: string[] = []

  async function answer(request: IncomingMessage, body: Buffer): Promise<{ status?: number; json: unknown }> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = url.pathname.replace(/^\/(api\/)?v1\//, '/')
    const call = `${request.method} ${path}`
    requests.push(call)
    bodies.push(body.toString('latin1'))
    if (call === 'GET /info') return { json: info }
    if (call === 'GET /settings') return { json: { id: randomUUID(), display_name: 'tests' } }
    if (call === 'GET /datasets') {
      const name = url.searchParams.get('name')
      return { json: [...datasets.values()].filter((each) => name === null || each.name === name) }
    }
    if (call === 'POST /datasets') {
      const dataset = {
        ...JSON.parse(body.toString()),
        id: randomUUID(),
        created_at: new Date().toISOString(),
      }
      datasets.set(dataset.id, dataset)
      return { json: dataset }
    }
    if (/^GET \/datasets\/[^/]+$/.test(call)) return { json: datasets.get(path.split('/')[2] ?? '') }
    if (call === 'GET /examples') {
      const dataset = url.searchParams.get('dataset')
      const offset = Number(url.searchParams.get('offset') ?? 0)
      const all = [...examples.values()].filter((each) => each.dataset_id === dataset)
      return { json: all.slice(offset, offset + 100) }
    }
    if (/^GET \/examples\/[^/]+$/.test(call)) return { json: examples.get(path.split('/')[2] ?? '') }
    if (/^(POST|PATCH) \/platform\/datasets\/[^/]+\/examples$/.test(call)) {
      const ids = await takeExamples(request, body, path.split('/')[3] ?? '')
      return { json: { example_ids: ids, count: ids.length } }
    }
    if (call === 'POST /sessions') {
      const project = { ...JSON.parse(body.toString()), tenant_id: randomUUID() }
      project.id ??= randomUUID()
      projects.set(project.id, project)
      return { json: project }
    }
    if (call === 'GET /sessions') {
      const name = url.searchParams.get('name')
      return { json: [...projects.values()].filter((each) => name === null || each.name === name) }
    }
    if (/^PATCH \/sessions\//.test(call)) return { json: projects.get(path.split('/')[2] ?? '') }
    if (call === 'POST /runs/query') return { json: { runs, cursors: { next: null } } }
    if (call === 'POST /runs/batch') {
      const { post = [], patch = [] } = JSON.parse(body.toString()) as { post?: Row[]; patch?: Row[] }
      runs.push(...post)
      for (const name of new Set(post.map(({ session_name }) => String(session_name)))) {
        const isNew = ![...projects.values()].some((each) => each.name === name)
        if (isNew) projects.set(name, { id: randomUUID(), name })
      }
      for (const each of patch) Object.assign(runs.find(({ id }) => id === each.id) ?? {}, each)
      return { status: 202, json: {} }
    }
    if (call === 'POST /feedback') {
      const given = JSON.parse(body.toString())
      feedback.push(...(Array.isArray(given) ? given : [given]))
      return { json: given }
    }
    if (call === 'GET /feedback') {
      const ids = url.searchParams.getAll('run')
      const keys = url.searchParams.getAll('key')
      const offset = Number(url.searchParams.get('offset') ?? 0)
      const found = feedback.filter(
        (each) => ids.includes(String(each.run_id)) && keys.includes(String(each.key)),
      )
      return { json: found.slice(offset, offset + 100) }
    }
    return { status: 404, json: { detail: `${call} is not spoken here` } }
  }

  /** The parts "ID", "ID.inputs", "ID.outputs" of a multipart upload. */
  async function takeExamples(request: IncomingMessage, body: Buffer, dataset: string): Promise<string[]> {
    const headers = { 'content-type': String(request.headers['content-type']) }
    const form = await new Response(new Uint8Array(body), { headers }).formData()
    const ids = new Set<string>()
    for (const [name, value] of form) {
      const [id = '', field] = name.split('.')
      const text = typeof value === 'string' ? value : await value.text()
      const row = examples.get(id) ?? { id, dataset_id: dataset, created_at: new Date().toISOString() }
      const fields = field === undefined ? JSON.parse(text) : { [field]: JSON.parse(text) }
      examples.set(id, { ...row, ...fields, id, dataset_id: dataset, modified_at: new Date().toISOString() })
      ids.add(id)
    }
    return [...ids]
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const { status = 200, json } = await answer(request, Buffer.concat(chunks)).catch((error: unknown) => ({
        ...{ status: 500, json: { detail: String(error) } },
      }))
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json ?? null))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ datasets, examples, projects, runs, feedback, requests },
    sent: () => bodies.join('\n'),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

const info = {
  version: '0.12.0',
  batch_ingest_config: { use_multipart_endpoint: false, size_limit: 100 },
  instance_flags: { dataset_examples_multipart_enabled: true },
}
