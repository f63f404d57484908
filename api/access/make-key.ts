import { parseArgs } from 'node:util'
import { isScope, makeKey, scopes } from './api-keys.ts'

/** `npm run key -- NAME --scopes read,chat`: makes a key, prints it once, and the entry that lets the service know it. */
function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { scopes: { type: 'string', default: 'admin' } },
  })
  const [name] = positionals
  const granted = values.scopes.split(',')
  if (name === undefined || !/^[\w.-]{1,40}$/.test(name) || !granted.every(isScope)) {
    process.stderr.write(
      `npm run key -- NAME [--scopes ${Object.keys(scopes).join(',')}]\n` +
        'NAME has letters, digits, dots, dashes and underscores. Without --scopes the key may do everything.\n',
    )
    process.exit(2)
  }
  const { key, entry } = makeKey(name, granted)
  process.stdout.write(
    `The key, shown only now; callers send it as "Authorization: Bearer …":\n\n  ${key}\n\n` +
      `Add this to API_KEYS (entries are separated by commas) and start the service anew:\n\n  ${entry}\n`,
  )
}

main()
