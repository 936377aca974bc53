import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'
import { concernsDuties, reportMissed } from '#rule/missed-duty.ts'

/** A stream of gRPC whose context never ends, and that nothing else is sure to end. */
export const detect: Detect = ({ call }, bench) => reportMissed(call as Node, bench)

/** Files in which a call owes something. */
export const concerns = concernsDuties
