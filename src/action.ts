import { runAction } from './action/run.ts'
import { complainOf } from './action/trouble.ts'

process.exitCode = await runAction().catch(complainOf)
