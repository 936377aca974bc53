import type { Frame, GoroutineRecord } from '#model/goroutine.ts'
import { benignReason } from '#snapshot/benign.ts'
import { type Signature, type SignatureContext, signatureOf } from '#snapshot/signature.ts'

export interface Signed extends Signature {
  /** The catalogue's reason; absent when nothing says that it is harmless. */
  readonly benign?: string
}

/** Stacks of a context by what they say: snapshots of one service repeat them from first to last. */
const known = new WeakMap<SignatureContext, Map<string, Signed>>()

/** Signatures of the records of one dump, each computed once: records of one body share their frames (see `parseDump`). */
export function signer(context: SignatureContext): (record: GoroutineRecord) => Signed {
  const byText = known.get(context) ?? new Map<string, Signed>()
  known.set(context, byText)
  const byFrames = new WeakMap<readonly Frame[], Map<string, Signed>>()
  return (record) => {
    const byState = byFrames.get(record.frames) ?? new Map<string, Signed>()
    byFrames.set(record.frames, byState)
    const found = byState.get(record.state)
    if (found !== undefined) return found
    const key = textOf(record)
    const first = byText.get(key) ?? signed(record, context)
    byText.set(key, first)
    byState.set(record.state, first)
    return first
  }
}

function textOf({ state, frames, createdBy }: GoroutineRecord): string {
  const calls = createdBy === undefined ? frames : [...frames, createdBy]
  return [state, String(createdBy === undefined), ...calls.map((call) => `${call.function} ${call.file}:${call.line}`)].join('\n')
}

function signed(record: GoroutineRecord, context: SignatureContext): Signed {
  const benign = benignReason(record)
  return { ...signatureOf(record, context), ...(benign !== undefined && { benign }) }
}
