import type { GoFile } from './file.ts'
import type { Node } from './tree.ts'

/** Methods by whose name alone a call counts as not returning: testing's, and those of the common loggers. */
const NO_RETURN_METHODS = new Set([
  'Fatal',
  'Fatalf',
  'Fatalln',
  'Fatalw',
  'FatalContext',
  'FailNow',
  'SkipNow',
  'Goexit',
  'Panic',
  'Panicf',
  'Panicln',
  'Panicw',
])
/** Names that decoders and iterators use as well, so only on a receiver that is called as tests call theirs. */
const TESTING_METHODS = new Set(['Skip', 'Skipf'])
const TESTING_RECEIVERS = new Set(['t', 'b', 'tb', 'f'])

/** `panic(…)`, `os.Exit(…)`, `log.Fatal(…)`, `t.FailNow()` and their like. Taking one too many for an end only makes rules quieter. */
export function isNoReturnCall(file: GoFile, call: Node): boolean {
  const callee = file.bare(file.child(call, 'function'))
  if (file.is(callee, 'identifier')) return file.text(callee) === 'panic'
  if (!file.is(callee, 'selector_expression')) return false
  const method = file.text(file.child(callee, 'field'))
  const receiver = file.text(file.child(callee, 'operand'))
  if (TESTING_METHODS.has(method)) return TESTING_RECEIVERS.has(receiver)
  return NO_RETURN_METHODS.has(method) || (method === 'Exit' && receiver === 'os')
}
