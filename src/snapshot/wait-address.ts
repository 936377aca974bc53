/**
 * Addresses of what goroutines wait for, by goroutine id: the receiver or first argument of the library calls at the top of a blocked stack,
 * `sync.(*WaitGroup).Wait(0xc000012345)`. Every dump has them for mutexes and conditions, for wait groups since Go 1.25, for
 * read-write locks only where the value is still live, and for channels only dumps with the runtime's own frames do (`GOTRACEBACK=system`, SIGQUIT). The outermost library call counts: the lock that was called, not the semaphore
 * inside it. A value that the runtime marks as not live (`0xc0?`) or that is 0 says nothing.
 */
export function waitAddresses(text: string): ReadonlyMap<number, string> {
  const addresses = new Map<number, string>()
  for (const header of text.matchAll(HEADER)) {
    const address = addressBelow(text, header.index + header[0].length)
    if (address !== undefined) addresses.set(Number(header[1]), address)
  }
  return addresses
}

const HEADER = /^goroutine (\d{1,15}) [^\n]*:\r?\n/gm

/** Library frames at the top are few: a select in a condition in a lock would be four. */
const LINES = 24

function addressBelow(text: string, from: number): string | undefined {
  let found: string | undefined
  let at = from
  for (let line = 0; line < LINES; line++) {
    const newline = text.indexOf('\n', at)
    const content = text.slice(at, newline === -1 ? text.length : newline)
    if (!content.startsWith('\t')) {
      if (!LIBRARY.test(content)) return found
      found = WAITING.exec(content)?.[1] ?? found
    }
    if (newline === -1) return found
    at = newline + 1
  }
  return found
}

const LIBRARY = /^(?:runtime|sync|internal\/sync)\./

const WAITING =
  /^(?:runtime\.(?:chanrecv[12]?|chansend1?)|(?:internal\/)?sync\.(?:runtime_(?:Semacquire\w*|notifyListWait)|\(\*(?:Mutex|RWMutex|WaitGroup|Cond)\)\.\w+))\((0x0*[1-9a-f][0-9a-f]*)(?:[,)])/
