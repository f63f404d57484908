import { DataApiError } from './data-api-error.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/** The document after `$set`, `$unset`, `$inc`, `$push` and `$setOnInsert` of top-level fields; others are refused. */
export function updateDocument(document: JsonObject, update: Json | undefined, isNew: boolean): JsonObject {
  if (!isObject(update)) throw new DataApiError('REQUEST_STRUCTURE_MISMATCH', 'update must be an object')
  const result: JsonObject = { ...document }
  for (const [operator, changes] of Object.entries(update)) {
    if (!isObject(changes)) throw unsupported(operator)
    for (const [path, value] of Object.entries(changes)) {
      if (path === '_id' && operator !== '$setOnInsert')
        throw new DataApiError('UNSUPPORTED_UPDATE_OPERATOR_FOR_DOC_ID', '_id field cannot be updated.', {
          scope: 'UPDATE',
        })
      apply(result, { operator, path, value, isNew })
    }
  }
  return result
}

function apply(
  document: JsonObject,
  { operator, path, value, isNew }: { operator: string; path: string; value: Json; isNew: boolean },
): void {
  const now = document[path]
  if (operator === '$set') document[path] = value
  else if (operator === '$unset') delete document[path]
  else if (operator === '$setOnInsert') {
    if (isNew) document[path] = value
  } else if (operator === '$inc' && typeof value === 'number') {
    document[path] = (typeof now === 'number' ? now : 0) + value
  } else if (operator === '$push') document[path] = [...(Array.isArray(now) ? now : []), value]
  else throw unsupported(operator)
}

const unsupported = (operator: string) =>
  new DataApiError('UNSUPPORTED_UPDATE_OPERATION', `Unsupported update operator '${operator}'.`, {
    scope: 'UPDATE',
  })
