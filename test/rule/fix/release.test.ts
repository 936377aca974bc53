import { describe, expect, it } from 'vitest'
import { inspect } from '#rule/inspect.ts'
import { applyEdits, withProvenFixes } from '#rule/prove.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { syntax } from '../sample.ts'

const ASKED = new Set([
  'http/body-not-closed',
  'sql/rows-not-closed',
  'sql/tx-not-finished',
  'lifecycle/io-handle-not-closed',
  'messaging/messaging-client-not-closed',
  'sync/lock-not-released',
])
const INSPECTION = { rules: RULES.filter(({ rule }) => ASKED.has(rule.id)), contracts: CONTRACTS, syntax, goVersion: '' }

/** The function with the one fix that is proved and made; empty where there is a finding and no fix. */
function mended(
  imports: readonly string[],
  lines: readonly string[],
  dependencies: Parameters<typeof inspect>[0]['dependencies'] = [],
): string {
  const head = `package a\n\nimport (\n${imports.map((path) => `\t"${path}"\n`).join('')})\n\n`
  const text = `${head}${lines.join('\n')}\n`
  const sources = { files: [{ file: 'a.go', text }], modules: [], dependencies }
  const { findings } = inspect(sources, INSPECTION)
  expect(findings).toHaveLength(1)
  const [told] = withProvenFixes(findings, sources, INSPECTION, () => true)
  const edits = told?.fixes[0]?.edits
  return edits ? (applyEdits(text, edits)?.slice(head.length).trim() ?? '') : ''
}

const FETCH = ['func fetch(url string) (int, error) {', '\tresp, err := http.Get(url)', '\tif err != nil {', '\t\treturn 0, err', '\t}']

describe('a release is offered by defer', () => {
  it('behind the check of the error, of what no way releases', () => {
    expect(mended(['net/http'], [...FETCH, '\treturn resp.StatusCode, nil', '}'])).toBe(
      [...FETCH, '\tdefer resp.Body.Close()', '\treturn resp.StatusCode, nil', '}'].join('\n'),
    )
  })

  it('also where another way releases it, for a body may be closed twice', () => {
    const rest = ['\tif resp.StatusCode > 299 {', '\t\treturn 0, nil', '\t}', '\tresp.Body.Close()', '\treturn 1, nil', '}']
    expect(mended(['net/http'], [...FETCH, ...rest])).toBe([...FETCH, '\tdefer resp.Body.Close()', ...rest].join('\n'))
  })

  it('as a rollback beside the commit', () => {
    const begin = ['func save(db *sql.DB) error {', '\ttx, err := db.Begin()', '\tif err != nil {', '\t\treturn err', '\t}']
    const rest = ['\tif _, err := tx.Exec("delete from t"); err != nil {', '\t\treturn err', '\t}', '\treturn tx.Commit()', '}']
    expect(mended(['database/sql'], [...begin, ...rest])).toBe([...begin, '\tdefer tx.Rollback()', ...rest].join('\n'))
  })

  it('of a library whose text shows that the release takes nothing', () => {
    const lines = [
      'func send(brokers []string, message *sarama.ProducerMessage) error {',
      '\tproducer, err := sarama.NewSyncProducer(brokers, nil)',
    ]
    const rest = [
      '\tif err != nil {',
      '\t\treturn err',
      '\t}',
      '\tif _, _, err := producer.SendMessage(message); err != nil {',
      '\t\treturn err',
      '\t}',
      '\treturn nil',
      '}',
    ]
    const text = (close: string): string =>
      `package sarama\n\ntype SyncProducer struct{}\n\nfunc (p SyncProducer) ${close} error { return nil }\n`
    const sarama = (close: string) => [{ path: 'github.com/IBM/sarama', files: [{ file: 'sarama.go', text: text(close) }] }]
    const paths = ['github.com/IBM/sarama']
    expect(mended(paths, [...lines, ...rest], sarama('Close()'))).toContain('\t}\n\tdefer producer.Close()\n')
    expect(mended(paths, [...lines, ...rest], sarama('Close(ctx int)'))).toBe('')
    expect(mended(paths, [...lines, ...rest])).toBe('')
  })
})

describe('no release is offered', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'where another way returns the owner',
      ['net/http'],
      [
        'func fetch(url string) *http.Response {',
        '\tresp, err := http.Get(url)',
        '\tif err != nil {',
        '\t\treturn nil',
        '\t}',
        '\tif resp.StatusCode > 299 {',
        '\t\treturn nil',
        '\t}',
        '\treturn resp',
        '}',
      ],
    ],
    [
      'in a loop, where it would wait for its end',
      ['net/http'],
      [
        'func all(urls []string) (n int) {',
        '\tfor _, url := range urls {',
        '\t\tresp, err := http.Get(url)',
        '\t\tif err != nil {',
        '\t\t\tcontinue',
        '\t\t}',
        '\t\tn += resp.StatusCode',
        '\t}',
        '\treturn n',
        '}',
      ],
    ],
    [
      'where the error is not looked at right behind the call',
      ['net/http'],
      [
        'func fetch(url string) int {',
        '\tresp, err := http.Get(url)',
        '\tif err == nil {',
        '\t\treturn resp.StatusCode',
        '\t}',
        '\treturn 0',
        '}',
      ],
    ],
    [
      'where nobody takes the error',
      ['net/http'],
      ['func fetch(url string) int {', '\tresp, _ := http.Get(url)', '\treturn resp.StatusCode', '}'],
    ],
    ['where the result is thrown away', ['net/http'], ['func fetch(url string) {', '\thttp.Get(url)', '}']],
  ])('%s', (_where, imports, lines) => {
    expect(mended(imports, lines)).toBe('')
  })
})

describe('a lock', () => {
  const read = (value: string): readonly string[] => [
    'func read(mu *sync.Mutex, values map[string]int, key string) (int, error) {',
    '\tmu.Lock()',
    '\tvalue, ok := values[key]',
    '\tif !ok {',
    `\t\treturn ${value}`,
    '\t}',
    '\tmu.Unlock()',
    '\treturn value, nil',
    '}',
  ]

  it('is let go of before the return that forgets it', () => {
    expect(mended(['errors', 'sync'], read('0, errors.New("gone")'))).toBe(
      read('0, errors.New("gone")').join('\n').replace('\t\treturn', '\t\tmu.Unlock()\n\t\treturn'),
    )
  })

  it('is let go of by defer, where the return may read what it guards', () => {
    expect(mended(['errors', 'sync'], read('len(values), errors.New("gone")'))).toContain('\tmu.Lock()\n\tdefer mu.Unlock()\n')
  })
})
