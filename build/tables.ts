import { parse } from 'yaml'
import type { Rule } from '#model/rule.ts'

/** A pack of rules with the text of its page. */
export interface PackPage {
  readonly name: string
  readonly text: string
  readonly rules: readonly Rule[]
}

/** Rules with links as seen from a folder: `''` from `rules/<pack>/`, `channel/` from `rules/`. */
export function ruleTable(rules: readonly Rule[], named: (rule: Rule) => { readonly name: string; readonly folder: string }): string {
  const rows = rules.map((rule) => {
    const { name, folder } = named(rule)
    return [`[\`${name}\`](${folder}/README.md)`, rule.title, rule.level, rule.confidence]
  })
  return table(['rule', 'what leaks', 'level', 'confidence'], rows)
}

/** Packs with the first sentence of their pages; `prefix` leads to `rules/` from where the table stands. */
export function packTable(packs: readonly PackPage[], prefix: string): string {
  const rows = packs.map(({ name, text, rules }) => {
    const links = rules.map(({ id }) => `[${id.slice(name.length + 1)}](${prefix}${id}/README.md)`)
    return [`[\`${name}\`](${prefix}${name}/README.md)`, firstSentence(text), links.join(' · ')]
  })
  return table(['pack', 'what it is about', 'rules'], rows)
}

/** The inputs or outputs of `action.yml`, as they are described there. */
export function actionTable(action: string, section: 'inputs' | 'outputs'): string {
  const entries: Readonly<Record<string, { readonly description: string }>> = parse(action)[section]
  const rows = Object.entries(entries).map(([name, { description }]) => [`\`${name}\``, description])
  return table([section.slice(0, -1), section === 'inputs' ? 'what it sets' : 'what it holds'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}

/** Of the first paragraph under the heading. */
function firstSentence(page: string): string {
  const paragraph = /^# .*\n+([^\n#<][^\n]*)/m.exec(page)?.[1] ?? ''
  return /^.*?\.(?= |$)/.exec(paragraph)?.[0] ?? paragraph
}

/** Replaces what stands between the two marks of a name; an error when they are not there. */
export function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start < 0 || end < start) throw new Error(`the marks ${open} and ${close} are missing`)
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`
}
