import { type GoModule, type GoWork, type Settings, settingOf, workOf } from './module.ts'

/** A `go` line: what the language and library promise to this module. */
export interface GoVersion {
  /** `1.23`, or '' when no go.mod says it. */
  readonly text: string
  /** GODEBUG settings of the main module, which overrule its `go` line. */
  readonly settings: Settings
  /** Whether the line says this version or a later one; false when nothing is known. */
  atLeast(major: number, minor: number): boolean
}

/** Reads `1.21`, `1.21.3`, `go1.23rc1`; anything else is unknown. */
export function goVersion(text: string, settings: Settings = {}): GoVersion {
  const match = /^(?:go)?(\d+)\.(\d+)/.exec(text.trim())
  if (!match) return { text: '', settings, atLeast: () => false }
  const [major, minor] = [Number(match[1]), Number(match[2])]
  return {
    text: `${major}.${minor}`,
    settings,
    atLeast: (wantMajor, wantMinor) => major > wantMajor || (major === wantMajor && minor >= wantMinor),
  }
}

/**
 * The version that judges a module's code at run time: the main module's `go` line, which is that of the go.work where one uses the module, and the
 * GODEBUG settings of that file (https://go.dev/doc/godebug). `mains` are texts of a package main, whose `//go:debug` lines come last.
 */
export function versionOf(module: GoModule | undefined, works: readonly GoWork[], mains: readonly string[] = []): GoVersion {
  const main = (module && workOf(works, module)) ?? module
  const settings = { ...main?.godebug, ...Object.fromEntries(mains.flatMap(debugLines)) }
  return goVersion(main?.go || module?.go || '', settings)
}

function debugLines(text: string): [name: string, value: string][] {
  return [...text.matchAll(/^\/\/go:debug[ \t]+(\S+)[ \t]*\r?$/gm)].flatMap((match) => settingOf(match[1] as string))
}

/**
 * Whether timers and tickers are those of Go 1.23, which are collected when nobody refers to them and whose Stop and Reset empty the channel:
 * by the `asynctimerchan` setting, else by the version that `default` names, else by the `go` line.
 */
export function hasNewTimers({ settings, ...version }: GoVersion): boolean {
  const { asynctimerchan, default: from } = settings
  if (asynctimerchan !== undefined) return asynctimerchan === '0'
  return (from === undefined ? version : goVersion(from)).atLeast(1, 23)
}

/** Whether something that holds from `since` on and before `until` (`go1.23`) holds for a module with this go line. */
export function isInForce({ since, until }: { readonly since?: string; readonly until?: string }, version: GoVersion): boolean {
  return (since === undefined || atLeast(version, since)) && (until === undefined || !atLeast(version, until))
}

function atLeast(version: GoVersion, text: string): boolean {
  const [major = 0, minor = 0] = text.replace(/^go/, '').split('.').map(Number)
  return version.atLeast(major, minor)
}
