import { turnTimer } from '#go/timers.ts'
import { NONE, type Node } from '#go/tree.ts'
import { hasNewTimers } from '#go/version.ts'
import type { Detect } from '#rule/detect.ts'

/** Written out and at most some seconds: gone before anybody notices. */
const SHORT = /\((?:\w+\s*\*\s*)?(?:\d\d?\s*\*\s*)?time\.(?:Nano|Micro|Milli)?[sS]econds?\)$|\*\s*time\.(?:Nano|Micro|Milli)second\)$/

/** Each turn of a select loop makes a timer that lives on when another arm wins. */
export const detect: Detect = ({ receive }, { file, pkg, goVersion, report }) => {
  const timer = turnTimer(pkg, file, receive as Node)
  if (!timer) return
  const { make, back } = timer
  const collected = hasNewTimers(goVersion)
  if (back < 0 && (collected || SHORT.test(file.text(make)))) return
  const call = file.text(file.child(make, 'function'))
  const text =
    back < 0
      ? `${call} in a loop: its last timer lives on after the loop is left`
      : collected
        ? `${call} makes a new timer in every turn of the loop`
        : `${call} in a loop: each turn that another arm wins leaves a timer running`
  const head = back < 0 ? NONE : file.child(back, 'communication') < 0 ? back : file.child(back, 'communication')
  const other = head < 0 ? [] : [{ node: head, message: 'this arm wins and the loop comes round again' }]
  report(make, text, {
    identity: call,
    related: other,
    codeFlow: [{ node: make, message: 'a timer is made here in every turn' }, ...other],
  })
}
