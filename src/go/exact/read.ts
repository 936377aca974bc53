import { FORMAT } from './format.ts'
import { textHash } from './hash.ts'

/** What the fact program (`src/record/types.go`) says; the same names mean the same there. */
export interface Answer {
  readonly go: string
  /** Whether it is about the texts of the base, asked for together with the head. */
  readonly before: boolean
  readonly types: readonly string[]
  readonly marks: string
  readonly callees: readonly string[]
  readonly files: readonly FileAnswer[]
  readonly promoted: readonly string[]
  readonly assigned: readonly string[]
  readonly aliases: readonly string[]
  readonly ends: readonly string[]
  readonly twins: readonly string[]
  readonly readers: readonly string[]
  readonly gaps: readonly { readonly what: string; readonly why: string }[]
}

export interface FileAnswer {
  readonly file: string
  readonly hash: string
  readonly imports: readonly string[]
  readonly spans: string
  readonly calls: string
  readonly owners: string
  readonly capacities: string
}

/** Answers of the fact program, two lines each: the answer and its hash. What is damaged, cut short or of another version comes back as the reason. Never throws. */
export function readAnswers(text: string): { readonly answers: readonly Answer[] } | { readonly why: string } {
  const lines = text.split('\n')
  if (lines.pop() !== '' || lines.length % 2 !== 0) return { why: 'the facts were cut short' }
  const answers: Answer[] = []
  for (let at = 0; at < lines.length; at += 2) {
    const body = lines[at] as string
    if (textHash(body) !== lines[at + 1]) return { why: 'the facts were damaged' }
    const answer = readAnswer(body)
    if (!answer) return { why: 'the facts are of another version' }
    answers.push(answer)
  }
  return { answers }
}

function readAnswer(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) && value.version === FORMAT ? shaped(value) : undefined
  } catch {
    return undefined
  }
}

function shaped(value: Readonly<Record<string, unknown>>): Answer | undefined {
  const files = listOf(value.files, fileOf)
  const gaps = listOf(value.gaps, (gap) => {
    const [what, why] = isRecord(gap) ? [textOf(gap.what), textOf(gap.why)] : []
    return what === undefined || why === undefined ? undefined : { what, why }
  })
  const [types, callees, promoted, assigned, aliases] = [value.types, value.callees, value.promoted, value.assigned, value.aliases].map(
    (list) => listOf(list, textOf),
  )
  const [ends, twins, readers] = [value.ends, value.twins, value.readers].map((list) => listOf(list, textOf))
  if (!files || !gaps || !types || !callees || !promoted || !assigned || !aliases || !ends || !twins || !readers) return undefined
  return {
    go: textOf(value.go) ?? '',
    before: value.before === true,
    marks: textOf(value.marks) ?? '',
    types,
    callees,
    files,
    promoted,
    assigned,
    aliases,
    ends,
    twins,
    readers,
    gaps,
  }
}

function fileOf(value: unknown): FileAnswer | undefined {
  if (!isRecord(value)) return undefined
  const [file, hash, spans, calls, owners, capacities] = [
    value.file,
    value.hash,
    value.spans,
    value.calls,
    value.owners,
    value.capacities,
  ].map(textOf)
  const imports = listOf(value.imports, textOf)
  if (file === undefined || hash === undefined || spans === undefined || calls === undefined || !imports) return undefined
  if (owners === undefined || capacities === undefined) return undefined
  return { file, hash, imports, spans, calls, owners, capacities }
}

/** A list whose elements all have their shape; what Go leaves out or writes as null is an empty one. */
function listOf<T>(value: unknown, read: (element: unknown) => T | undefined): readonly T[] | undefined {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return undefined
  const elements = value.map(read).filter((element) => element !== undefined)
  return elements.length === value.length ? elements : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
