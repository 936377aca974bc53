/** One `go test` as our `go` saw it. */
export interface GoCall {
  /** Absolute folder it was started in. */
  readonly cwd: string
  readonly goroot: string
  readonly version: string
  /** GOFLAGS of the call, ours taken out. */
  readonly flags: string
  /** Everything behind `go`, verb included. */
  readonly args: readonly string[]
}

/** What a `go test` was asked to do. */
export interface GoTest {
  /** False for `-c`, `-list`, `-n` and `-h`, which run no test. */
  readonly runs: boolean
  readonly patterns: readonly string[]
  /** The words as they came, the verb and the packages left out. */
  readonly others: readonly string[]
  /** Names of the flags that are given: `run`, `race`. */
  readonly given: readonly string[]
  /** Flags that decide which packages and files take part, to be handed to `go list`. */
  readonly listFlags: readonly string[]
  /** Flags that a reader of the recording wants to know: `-race`, `-tags=e2e`. */
  readonly shownFlags: readonly string[]
  /** Value of `-coverpkg`, empty when not given. */
  readonly coverpkg: string
}

/** Reads a note of the shim: texts that each end in NUL; undefined when it was cut off. */
export function readCall(text: string): GoCall | undefined {
  const parts = text.split('\0')
  const [cwd, goroot, version, flags, ...rest] = parts
  if (cwd === undefined || goroot === undefined || version === undefined || flags === undefined || rest.at(-1) !== '') return undefined
  return { cwd, goroot, version, flags, args: rest.slice(0, -1) }
}

/** Whether the first word of a command is the go command, by name or path. */
export function isGo(word: string): boolean {
  return /(^|[/\\])go(\.exe)?$/.test(word)
}

/** Understands the words of a `go test` call, those of GOFLAGS included; undefined for another verb. */
export function readGoTest(call: Pick<GoCall, 'flags' | 'args'>): GoTest | undefined {
  const words = [...call.args]
  const chdir = takeChdir(words)
  if (words.shift() !== 'test') return undefined
  const behind = takeChdir(words)
  chdir.push(...behind)
  const { flags, patterns, others } = divide(words)
  const all = [...(call.flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map(plainFlag), ...flags]
  const has = (...names: readonly string[]) => all.some((flag) => names.includes(nameOf(flag)) && !flag.endsWith('=false'))
  return {
    runs: !has('c', 'list', 'n', 'h', 'help'),
    patterns,
    others: [...behind, ...others],
    given: all.map(nameOf),
    listFlags: [...chdir, ...flags.filter((flag) => LISTED.has(nameOf(flag)))],
    shownFlags: [...new Set(all.filter((flag) => SHOWN.has(nameOf(flag))))].sort(),
    coverpkg: /=(.*)$/.exec(all.findLast((flag) => nameOf(flag) === 'coverpkg') ?? '')?.[1] ?? '',
  }
}

/** Whether a `-coverpkg` value reaches into the standard library, for which cmd/go then ignores overlays (golang/go#73802). */
export function coversStandardLibrary(coverpkg: string): boolean {
  return coverpkg.split(',').some((pattern) => ['all', 'std', '...', 'testing', 'testing/...', 'runtime/...'].includes(pattern))
}

const LISTED = new Set(['tags', 'mod', 'modfile', 'race', 'msan', 'asan'])
const SHOWN = new Set([
  'race',
  'msan',
  'asan',
  'cover',
  'covermode',
  'coverpkg',
  'tags',
  'trimpath',
  'mod',
  'short',
  'count',
  'cpu',
  'parallel',
])

/** Flags of `go test` that take the next word when they are written without `=`. */
const WITH_VALUE = new Set(
  (
    'C asmflags buildmode buildvcs compiler covermode coverpkg exec gccgoflags gcflags installsuffix ldflags mod modfile ' +
    'o overlay p pgo pkgdir tags toolexec vet bench benchtime blockprofile blockprofilerate count coverprofile cpu cpuprofile ' +
    'fuzz fuzzminimizetime fuzztime list memprofile memprofilerate mutexprofile mutexprofilefraction outputdir parallel run ' +
    'shuffle skip testlogfile timeout trace'
  ).split(' '),
)

function takeChdir(words: string[]): string[] {
  if (words[0] === '-C') return [`-C=${words.splice(0, 2)[1] ?? '.'}`]
  return words[0]?.startsWith('-C=') ? words.splice(0, 1) : []
}

interface Divided {
  /** As `-name=value`. */
  readonly flags: readonly string[]
  readonly patterns: readonly string[]
  /** All words but the packages, as they came. */
  readonly others: readonly string[]
}

/** Tells flags and their values from packages; behind -args nothing is ours to read. */
function divide(words: readonly string[]): Divided {
  const flags: string[] = []
  const patterns: string[] = []
  const others: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = plainFlag(words[at] ?? '')
    if (word === '-args') {
      others.push(...words.slice(at))
      break
    }
    if (!word.startsWith('-')) {
      patterns.push(word)
      continue
    }
    const takesNext = !word.includes('=') && WITH_VALUE.has(nameOf(word))
    flags.push(takesNext ? `${word}=${words[at + 1] ?? ''}` : word)
    others.push(...words.slice(at, at + (takesNext ? 2 : 1)))
    if (takesNext) at++
  }
  return { flags, patterns: patterns.length > 0 ? patterns : ['.'], others }
}

/** `--test.run=x` and `'-run=x'` as `-run=x`. */
function plainFlag(word: string): string {
  return word.replace(/^(['"])(.*)\1$/, '$2').replace(/^--?(?:test\.)?(?=\w)/, '-')
}

function nameOf(flag: string): string {
  return /^-([^=]*)/.exec(flag)?.[1] ?? ''
}
