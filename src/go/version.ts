/** A `go` line: what the language and library promise to this module. */
export interface GoVersion {
  /** `1.23`, or '' when no go.mod says it. */
  readonly text: string
  /** Whether the line says this version or a later one; false when nothing is known. */
  atLeast(major: number, minor: number): boolean
}

/** Reads `1.21`, `1.21.3`, `go1.23rc1`; anything else is unknown. */
export function goVersion(text: string): GoVersion {
  const match = /^(?:go)?(\d+)\.(\d+)/.exec(text.trim())
  if (!match) return { text: '', atLeast: () => false }
  const [major, minor] = [Number(match[1]), Number(match[2])]
  return { text: `${major}.${minor}`, atLeast: (wantMajor, wantMinor) => major > wantMajor || (major === wantMajor && minor >= wantMinor) }
}
