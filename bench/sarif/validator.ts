import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

interface Rule {
  readonly id: string
  readonly messageStrings?: Readonly<Record<string, { readonly text: string }>>
}

interface Said {
  readonly ruleId: string
  /** SARIF's word for a result without a level. */
  readonly level?: 'error' | 'warning' | 'note' | 'none'
  readonly message: { readonly id?: string; readonly arguments?: readonly string[]; readonly text?: string }
}

interface Notification {
  readonly level?: string
  readonly message: { readonly text?: string }
}

interface Answer {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules?: readonly Rule[] } }
    readonly results?: readonly Said[]
    readonly invocations?: readonly {
      readonly toolExecutionNotifications?: readonly Notification[]
      readonly toolConfigurationNotifications?: readonly Notification[]
    }[]
  }[]
}

/**
 * What Microsoft's validator says of a SARIF text by its own rules and by those for GitHub: errors and warnings, a line for each kind. `tool` is
 * the program itself (`Sarif.Multitool` of the npm package `@microsoft/sarif-multitool-linux`), not its wrapper, which hands its arguments to a
 * shell. Its exit code is 0 whatever it finds, so its report is read; a file that it did not read is a trouble too.
 */
export async function validated(tool: string, text: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-sarif-'))
  try {
    const [file, report, config] = [join(folder, 'ours.sarif'), join(folder, 'said.sarif'), join(folder, 'config.xml')]
    await writeFile(file, text)
    await writeFile(config, CONFIG)
    const words = [
      'validate',
      file,
      '--rule-kind',
      'Sarif;Ghas',
      '--level',
      LEVELS,
      '--kind',
      'Fail',
      '--output',
      report,
      '--quiet',
      'true',
    ]
    await promisify(execFile)(tool, [...words, '--config', config, '--max-file-size-in-kb', MOST_KILOBYTES], {
      env: { ...process.env, ...WITHOUT_ICU },
    })
    return troublesOf(JSON.parse(await readFile(report, 'utf8')) as Answer)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Notes are advice that is weighed in the page about the benchmarks, and not counted. */
const LEVELS = 'Error;Warning'

/** Rules that only ever make notes, one for each result and step, which takes most of the time; SARIF2006 would ask the network for each address. */
const NOTES_ONLY = [
  'SARIF2002.ProvideMessageArguments',
  'SARIF2003.ProvideVersionControlProvenance',
  'SARIF2006.UrisShouldBeReachable',
  'SARIF2009.ConsiderConventionalIdentifierValues',
  'SARIF2010.ProvideCodeSnippets',
  'SARIF2011.ProvideContextRegion',
]

const CONFIG = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
${NOTES_ONLY.map((rule) => `  <Properties Key="${rule}.Options"><Property Key="RuleEnabled" Value="Disabled" /></Properties>`).join('\n')}
</Properties>
`

/** Above its own default of ten megabytes it leaves a file out. */
const MOST_KILOBYTES = '1000000'

/** .NET asks for a library of languages that small machines lack. */
const WITHOUT_ICU = { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }

function troublesOf({ runs }: Answer): readonly string[] {
  if (runs.length === 0) return ['the validator says nothing']
  return runs.flatMap(({ tool, results = [], invocations = [] }) => {
    const rules = new Map((tool.driver.rules ?? []).map((rule) => [rule.id, rule]))
    const notes = invocations.flatMap((each) => [
      ...(each.toolExecutionNotifications ?? []),
      ...(each.toolConfigurationNotifications ?? []),
    ])
    const kinds = new Map<string, readonly Said[]>()
    for (const said of results) {
      const kind = `${said.level ?? 'warning'} ${said.ruleId}`
      kinds.set(kind, [...(kinds.get(kind) ?? []), said])
    }
    return [
      ...notes.filter(({ level }) => level === 'error').map(({ message }) => `the validator itself: ${message.text ?? 'failed'}`),
      ...[...kinds].map(([kind, said]) => `${kind} (${said.length}): ${wordsOf(said[0] as Said, rules)}`),
    ]
  })
}

/** `{0}`, `{1}` … of a message stand for its arguments. */
function wordsOf({ ruleId, message }: Said, rules: ReadonlyMap<string, Rule>): string {
  const text = message.text ?? rules.get(ruleId)?.messageStrings?.[message.id ?? '']?.text ?? message.id ?? ''
  return text.replaceAll(/\{(\d+)\}/g, (whole, at: string) => message.arguments?.[Number(at)] ?? whole)
}
