import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import type { Rule } from '#model/rule.ts'
import type { Detect } from '#rule/detect.ts'
import { type Inspected, type Inspection, inspect, type Sources } from '#rule/inspect.ts'
import type { LoadedRule } from '#rule/pack.ts'

export const syntax = await loadSyntax()

export function sampleRule(id: string, query: string, detect?: Detect): LoadedRule {
  const rule: Rule = {
    id,
    pack: id.split('/')[0] as string,
    title: `the title of ${id}`,
    level: 'error',
    confidence: 'high',
    since: '0.1.0',
    helpUri: '',
    summary: '',
    fix: '',
    waits: [],
  }
  return { rule, query, ...(detect ? { detect } : {}) }
}

/** Reports every send, by the text of its channel, with its function as a related place. */
export const SENDS = sampleRule('test/sends', '(send_statement channel: (_) @channel) @send', ({ channel, send }, { file, report }) => {
  const name = file.text(channel as number)
  const fn = file.declarationAround(send as number)
  report(send as number, `send on ${name}`, {
    identity: name,
    related: fn < 0 ? [] : [{ node: file.child(fn, 'name'), message: 'in this function' }],
  })
})

export function sources(texts: Readonly<Record<string, string>>): Sources {
  const all = Object.entries(texts).map(([file, text]) => ({ file, text }))
  return { files: all.filter(({ file }) => file.endsWith('.go')), modules: all.filter(({ file }) => file.endsWith('.mod')) }
}

export function inspected(
  texts: Readonly<Record<string, string>>,
  rules: readonly LoadedRule[] = [SENDS],
  more: Partial<Inspection> = {},
): Inspected {
  return inspect(sources(texts), { rules, contracts: [], syntax, goVersion: '', ...more })
}
