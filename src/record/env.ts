/** What `go env -json` says in the folder of the command, as far as the recorder needs it. */
export interface Toolchain {
  readonly goroot: string
  /** `go1.26.8` */
  readonly version: string
  readonly modCache: string
  /** GOFLAGS as the go command sees it, from the environment or from its own file. */
  readonly flags: string
  readonly goos: string
  readonly goarch: string
  /** Folder of cmd/go's build and test cache; empty or absent where that is not known. */
  readonly cache?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** One toolchain with its overlay written out. */
export interface Overlay {
  readonly toolchain: Toolchain
  /** Absolute path of the overlay's JSON. */
  readonly json: string
  /** Symbolic link to the GOROOT, where that lies inside the module cache; else empty (recorder reference 3.9). */
  readonly link: string
}

/** GOFLAGS taken apart: the user's own overlay, the last one as cmd/go takes it, and all other flags. */
export interface SplitFlags {
  readonly overlay: string
  readonly others: string
}

/** Splits `-mod=mod '-overlay=/a b.json'` into the overlay's path and the rest. */
export function splitFlags(flags: string): SplitFlags {
  const words = flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? []
  const overlays = words.map(overlayOf).filter((path) => path !== '')
  return { overlay: overlays.at(-1) ?? '', others: words.filter((word) => overlayOf(word) === '').join(' ') }
}

/** GOFLAGS with our overlay last, which is the one that cmd/go takes. */
export function flagsWith(others: string, json: string): string {
  const flag = /\s/.test(json) ? `'-overlay=${json}'` : `-overlay=${json}`
  return others === '' ? flag : `${others} ${flag}`
}

/** Whether the overlay may only be keyed through a link: cmd/go refuses replacements inside the module cache from 1.25 on. */
export function needsLink(toolchain: Pick<Toolchain, 'goroot' | 'modCache'>): boolean {
  return (
    toolchain.modCache !== '' &&
    (toolchain.goroot.startsWith(`${toolchain.modCache}/`) || toolchain.goroot.startsWith(`${toolchain.modCache}\\`))
  )
}

/** One JSON for both: `Replace` of the user's overlay with our two files. Refused when the user replaces one of them as well, or when the text is no overlay. */
export function mergeOverlay(
  ours: Readonly<Record<string, string>>,
  users: string,
): { readonly kind: 'merged'; readonly json: string } | { readonly kind: 'refused'; readonly why: string } {
  const replace = users === '' ? {} : readReplace(users)
  if (replace === undefined) return { kind: 'refused', why: "the command's own -overlay file is not a JSON object with Replace" }
  const both = Object.keys(ours).find((path) => path in replace)
  if (both !== undefined) return { kind: 'refused', why: `the command's own -overlay replaces ${both}, where the recorder has to stand` }
  return { kind: 'merged', json: `${JSON.stringify({ Replace: { ...replace, ...ours } }, null, 1)}\n` }
}

/** What the recorder adds to the environment of the command; nothing here is meant for the program under test. */
export interface Plan {
  readonly overlay: Overlay
  /** GOFLAGS without overlays, as `splitFlags` gives them. */
  readonly flags: string
  /** Folder with our `go`, put first on PATH; empty where there is none (Windows). */
  readonly shim: string
  readonly events: string
  readonly run: string
  readonly settleMs: number
}

/** The variables to set for the command (recorder reference 3.8). Without a shim the link trick has to be exported as well. */
export function variables(plan: Plan, environment: Environment): Readonly<Record<string, string>> {
  const { overlay, shim } = plan
  const separator = overlay.toolchain.goos === 'windows' ? ';' : ':'
  const path = environment.PATH ?? ''
  const common = {
    GOFLAGS: flagsWith(plan.flags, overlay.json),
    GOROUTINE_GATE_OUT: plan.events,
    GOROUTINE_GATE_RUN: plan.run,
    GOROUTINE_GATE_SETTLE: String(plan.settleMs),
    GOROUTINE_GATE_UNDO: undo(plan, environment, separator),
  }
  if (shim !== '') return { ...common, PATH: `${shim}${separator}${path}` }
  if (overlay.link === '') return common
  return { ...common, GOROOT: overlay.link, GOTOOLCHAIN: 'local', PATH: `${overlay.link}/bin${separator}${path}` }
}

/**
 * How a test process puts its environment back before the first test, in the language of hooks.go. Without it `go`
 * commands that tests start would run with our overlay (recorder reference 15.14).
 */
function undo(plan: Plan, environment: Environment, separator: string): string {
  const lines = [restore('GOFLAGS', environment)]
  if (plan.shim !== '') lines.push(`swap\tPATH\t${plan.shim}${separator}\t`)
  if (plan.shim === '' && plan.overlay.link !== '') {
    const { link, toolchain } = plan.overlay
    lines.push(restore('GOTOOLCHAIN', environment), `swap\tGOROOT\t${link}\t${toolchain.goroot}`)
    lines.push(`swap\tPATH\t${link}\t${toolchain.goroot}`)
  }
  return lines.join('\n')
}

function restore(name: string, environment: Environment): string {
  const value = environment[name]
  return value === undefined ? `unset\t${name}` : `set\t${name}\t${value}`
}

function overlayOf(word: string): string {
  return /^--?overlay=(.*)$/.exec(word.replace(/^(['"])(.*)\1$/, '$2'))?.[1] ?? ''
}

function readReplace(text: string): Record<string, string> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const replace = typeof value === 'object' && value !== null && 'Replace' in value ? value.Replace : undefined
    const fine = typeof replace === 'object' && replace !== null && Object.values(replace).every((path) => typeof path === 'string')
    return fine ? (replace as Record<string, string>) : undefined
  } catch {
    return undefined
  }
}
