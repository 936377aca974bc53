/** Stacks of which the made-up dumps are mixed; a service has some dozens. */
const STACKS = 24

/** Bodies of goroutines as a service prints them, with a place for what differs from one to the next. */
function bodyOf(stack: number, depth: number): readonly string[] {
  const frames = Array.from({ length: depth - (stack % 5) }, (_, at) => {
    const name = `example.com/service/internal/layer${(stack + at) % 13}.(*Worker${(stack * 7 + at) % 29}).step${at}`
    return `${name}(§)\n\t/src/service/internal/layer${(stack + at) % 13}/worker_${(stack * 7 + at) % 29}.go:${20 + ((stack * 31 + at * 17) % 900)} +0x${(0x1d + at).toString(16)}\n`
  })
  const created = `created by example.com/service/internal/pool.(*Pool).start${stack % 3} in goroutine ¶\n\t/src/service/internal/pool/pool.go:${80 + stack} +0x9a\n\n`
  return [...frames, created].join('').split(/([§¶])/)
}

const STATES = ['chan receive', 'select', 'chan send', 'IO wait', 'sync.Mutex.Lock', 'semacquire']

/** A text dump of so many goroutines, about `bytesEach` bytes each, in pieces of about a megabyte. Ids, arguments, creators and minutes differ; same numbers, same bytes. */
export function* madeUpDump(goroutines: number, bytesEach: number): Generator<Buffer> {
  const depth = Math.max(5, Math.round((bytesEach - 150) / 165))
  const bodies = Array.from({ length: STACKS }, (_, stack) => bodyOf(stack, depth))
  let text = ''
  for (let nth = 0; nth < goroutines; nth++) {
    const stack = (nth * 2654435761) % STACKS
    const minutes = nth % 4 === 0 ? '' : `, ${(nth * 7) % 90} minutes`
    const address = (0xc000000000 + nth * 0x1a0).toString(16)
    text += `goroutine ${nth * 3 + 1} [${STATES[stack % STATES.length]}${minutes}]:\n`
    for (const part of bodies[stack] ?? [])
      text +=
        part === '§' ? `0x${address}, {0x${address}, 0x1f, 0x${(nth % 0xfff).toString(16)}}` : part === '¶' ? String((nth % 50) + 1) : part
    if (text.length < 1 << 20) continue
    yield Buffer.from(text, 'latin1')
    text = ''
  }
  yield Buffer.from(text, 'latin1')
}

/** A goroutine profile in protobuf form, not compressed: `samples` stacks of 8 to 23 frames, each with a label, over 4,000 locations. */
export function madeUpProfile(samples: number): Buffer {
  const texts = ['', 'goroutine', 'count', 'request']
  const indexOf = (text: string): number => texts.push(text) - 1
  const message = (field: number, bytes: readonly number[]): number[] => [...number(field * 8 + 2), ...number(bytes.length), ...bytes]
  const value = (field: number, given: number): number[] => [...number(field * 8), ...number(given)]
  const out: number[][] = [message(1, [...value(1, 1), ...value(2, 2)])]
  for (let nth = 0; nth < samples; nth++) {
    const depth = 8 + (nth % 16)
    const locations = Array.from({ length: depth }, (_, at) => number(1 + ((nth * 37 + at * 211) % LOCATIONS))).flat()
    const label = [...value(1, 3), ...value(2, indexOf(`request-${nth}`))]
    out.push(message(2, [...message(1, locations), ...message(2, number(1 + (nth % 9))), ...message(3, label)]))
  }
  for (let id = 1; id <= LOCATIONS; id++) {
    const name = indexOf(`example.com/service/internal/layer${id % 13}.(*Worker${id % 29}).step${id}`)
    const file = indexOf(`/src/service/internal/layer${id % 13}/worker_${id}.go`)
    out.push(
      message(4, [
        ...value(1, id),
        ...value(2, 1),
        ...value(3, 0x400000 + id * 64),
        ...message(4, [...value(1, id), ...value(2, id % 900)]),
      ]),
    )
    out.push(message(5, [...value(1, id), ...value(2, name), ...value(3, name), ...value(4, file)]))
  }
  for (const text of texts) out.push(message(6, [...Buffer.from(text)]))
  return Buffer.from(out.flat())
}

const LOCATIONS = 4000

/** A varint. */
function number(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80)
  return [...bytes, rest]
}
