import { LineCounter, parseDocument } from 'yaml'
import type { SourceText } from './facts.ts'

/** A step of a workflow that runs `go test`. */
export interface TestStep {
  readonly file: string
  /** Of its `run`, from 1. */
  readonly line: number
  readonly run: string
}

/** The steps that run `go test` under bash in plain words: what is put together by expressions cannot be run elsewhere. */
export function testSteps({ file, text }: SourceText): readonly TestStep[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const jobs = objectOf(objectOf(safely(document)).jobs)
  return Object.entries(jobs).flatMap(([job, value]) => {
    const { steps } = objectOf(value)
    return (Array.isArray(steps) ? steps : []).flatMap((step, at): TestStep[] => {
      const run = runOf(objectOf(step))
      if (run === undefined) return []
      const node = document.getIn(['jobs', job, 'steps', at, 'run'], true) as { range?: readonly number[] } | undefined
      return [{ file, line: lines.linePos(node?.range?.[0] ?? 0).line, run }]
    })
  })
}

/** Whether a workflow runs the gate already. */
export function usesGate({ text }: SourceText): boolean {
  return /^\s*(-\s+)?uses:\s*['"]?[\w.-]+\/goroutine-gate@/m.test(text)
}

function runOf(step: Readonly<Record<string, unknown>>): string | undefined {
  const { run, shell, 'working-directory': folder } = step
  if (typeof run !== 'string' || !/\bgo test\b/.test(run) || run.includes('${{')) return undefined
  if (shell !== undefined && shell !== 'bash') return undefined
  if (folder === undefined) return run.trim()
  return typeof folder === 'string' && /^[\w./-]+$/.test(folder) ? `cd ${folder}\n${run.trim()}` : undefined
}

/** A text with too many aliases, or none at all, is nothing to look at. */
function safely(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
