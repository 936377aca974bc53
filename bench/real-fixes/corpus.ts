import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { UserError } from '#model/error.ts'
import { compareText } from '#model/region.ts'

const FixSchema = v.object({
  id: v.string(),
  repo: v.string(),
  file: v.string(),
  function: v.string(),
  cause: v.string(),
  static: v.string(),
  fixed_here: v.boolean(),
  /** `path::function` of what the fix changed. */
  touched: v.array(v.string()),
})

const CleanSchema = v.object({ repo: v.string(), file: v.string(), function: v.string(), looks_like: v.string() })

/** A fix commit; the package before it and after it lies in `folder`. */
export type Fix = v.InferOutput<typeof FixSchema> & { readonly folder: string }

/** A place that looks like a leak and is right. */
export type Clean = v.InferOutput<typeof CleanSchema> & { readonly id: string; readonly folder: string }

export interface Corpus {
  readonly fixes: readonly Fix[]
  readonly clean: readonly Clean[]
  /** Listed cases whose folder is not there. */
  readonly absent: readonly string[]
}

export interface Selection {
  /** A JSON-lines file with the cases to take, in its order; undefined takes every folder. */
  readonly cases: string | undefined
  /** Only the cases whose line number in that file divides by three. */
  readonly thirds: boolean
}

/** Reads what `materialise.sh` wrote: `OUT/<id>/case.json` beside `before` and `after`, or `at`. */
export async function readCorpus(folder: string, { cases, thirds }: Selection): Promise<Corpus> {
  if (thirds && !cases) throw new UserError('--thirds needs the order of the cases', 'pass --cases FILE as well')
  const present = await folders(folder)
  const wanted = cases ? await listed(cases, thirds) : present.filter((name) => !name.startsWith('clean-'))
  const fixes = wanted.filter((id) => present.includes(id))
  return {
    fixes: await Promise.all(fixes.map(async (id) => ({ ...(await caseOf(folder, id, FixSchema)), folder: join(folder, id) }))),
    clean: await Promise.all(
      present
        .filter((name) => name.startsWith('clean-'))
        .map(async (id) => ({ ...(await caseOf(folder, id, CleanSchema)), id, folder: join(folder, id) })),
    ),
    absent: wanted.filter((id) => !present.includes(id)),
  }
}

async function folders(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((cause) => {
    throw new UserError(`${folder} cannot be read`, 'pass the OUT folder of materialise.sh', { cause })
  })
  return names.filter((name) => existsSync(join(folder, name, 'case.json'))).sort(compareText)
}

async function listed(path: string, thirds: boolean): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new UserError(`${path} cannot be read`, 'pass the JSON-lines file of the cases', { cause })
  })
  const lines = text.split('\n')
  const taken = lines.filter((line, index) => line.trim() !== '' && (!thirds || (index + 1) % 3 === 0))
  return taken.map((line) => v.parse(v.object({ id: v.string() }), JSON.parse(line)).id)
}

async function caseOf<T>(folder: string, id: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const path = join(folder, id, 'case.json')
  const read = v.safeParse(schema, JSON.parse(await readFile(path, 'utf8')))
  if (read.success) return read.output
  throw new UserError(`${path}: ${read.issues[0].message}`, 'write it anew with materialise.sh')
}
