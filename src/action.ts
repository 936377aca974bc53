import { exitCodeOf } from '#model/verdict.ts'
import { runAction } from './action/run.ts'
import { complainOf } from './action/trouble.ts'

process.exitCode = await runAction().then((verdict) => (verdict ? exitCodeOf(verdict) : 0), complainOf)
