/**
 * Which rules answer to a cause of the corpus; `pack/*` is every rule of a pack, a bare name the rule of that name in
 * any pack. Causes that are not here are not scored.
 */
const ANSWERS: Readonly<Record<string, readonly string[]>> = sharing([
  [
    ['chan-send-no-receiver'],
    [
      'send-abandoned-by-select',
      'send-abandoned-by-return',
      'fan-in-stops-early',
      'double-send',
      'send-ignores-done',
      'send-without-receiver',
      'send-before-receiver',
      'notify-channel-not-drained',
    ],
  ],
  [
    ['chan-recv-no-sender', 'range-no-close'],
    ['receive-without-sender', 'range-never-closed', 'close-skipped-on-path', 'nil-channel-wait'],
  ],
  [
    ['select-no-escape', 'loop-no-done'],
    [
      'send-ignores-done',
      'stop-check-then-block',
      'select-never-ready',
      'loop-ignores-done',
      'uninterruptible-sleep',
      'ticker-range-never-ends',
    ],
  ],
  [
    ['goroutine-no-shutdown'],
    ['owner-never-stopped', 'error-path-leaves-work', 'unguarded-spawn', 'loop-ignores-done', 'server-never-shut-down'],
  ],
  [
    ['lost-cancel', 'ctx-background-in-chain', 'ctx-not-passed'],
    ['context/*', 'lost-stop-func'],
  ],
  [['ticker-no-stop'], ['ticker-not-stopped', 'ticker-range-never-ends']],
  [['time-after-loop'], ['time-after-in-loop']],
  [['body-not-closed'], ['body-not-closed', 'transport-per-call']],
  [['rows-not-closed'], ['rows-not-closed', 'tx-not-finished']],
  [
    ['conn-or-listener-not-closed'],
    [
      'io-handle-not-closed',
      'listener-not-closed',
      'server-never-shut-down',
      'error-path-leaves-work',
      'messaging-client-not-closed',
      'connection-not-closed',
      'owner-never-stopped',
      'must-call-missed',
    ],
  ],
  [['signal-no-stop'], ['signal-not-stopped', 'lost-stop-func']],
  [
    ['watch-no-stop', 'lease-keepalive'],
    ['etcd/*', 'kubernetes/*', 'must-call-missed'],
  ],
  [['grpc-stream-no-cancel'], ['grpc/*', 'must-call-missed']],
  [['mutex-held', 'waitgroup'], ['sync/*']],
])

function sharing(groups: readonly (readonly [readonly string[], readonly string[]])[]): Record<string, readonly string[]> {
  return Object.fromEntries(groups.flatMap(([causes, rules]) => causes.map((cause) => [cause, rules])))
}

export function isScored(cause: string): boolean {
  return cause in ANSWERS
}

/** Whether a finding of the rule (`pack/name`) is a finding of the cause. */
export function answersTo(ruleId: string, cause: string): boolean {
  const [pack = '', name = ''] = ruleId.split('/')
  return (ANSWERS[cause] ?? []).some((answer) => answer === name || answer === `${pack}/*`)
}
