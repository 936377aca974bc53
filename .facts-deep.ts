import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { inspect } from '#rule/inspect.ts'
import { RULES, CONTRACTS } from '#rules/index.ts'
const syntax = await loadSyntax()
const N = Number(process.argv[2] ?? 5000)
const body = (s: string) => `package p\nimport ("sync"; "time"; "context")\nvar mu sync.Mutex\nfunc f(c bool, d chan int) int {\n\tch := make(chan int)\n\tmu.Lock()\n\tctx, cancel := context.WithCancel(x)\n\tgo func() { ch <- 1 }()\n${s}\n\tmu.Unlock()\n\tcancel()\n\treturn <-ch\n}\n`
const cases: Record<string, string> = {
  parens: body(`\tx := ${'('.repeat(N)}ch${')'.repeat(N)}`),
  parenConds: body(`\tif ${'('.repeat(N)}c${')'.repeat(N)} { return 1 }`),
  nots: body(`\tif ${'!'.repeat(N)}c { return 1 }`),
  ands: body(`\tif ${Array.from({length:N},(_, i)=>`c${i%7}`).join(' && ')} { return 1 }`),
  plus: body(`\tx := ${Array.from({length:N},(_, i)=>`c${i%7}`).join(' + ')}`),
  blocks: body(`${'{'.repeat(N)}x()${'}'.repeat(N)}`),
  ifs: body(`${'if c {\n'.repeat(N)}return 2\n${'}'.repeat(N)}`),
  elses: body(`${'if c { x() } else '.repeat(N)}{ return 2 }`),
  fors: body(`${'for c {\n'.repeat(N)}return 2\n${'}'.repeat(N)}`),
  lits: body(`${'func() {\n'.repeat(N)}return\n${'}()\n'.repeat(N)}`),
  gos: body(`${'go func() {\n'.repeat(N)}ch<-1\n${'}()\n'.repeat(N)}`),
  calls: body(`x := ${'f('.repeat(N)}ch${')'.repeat(N)}`),
  chain: body(`x := a${'.b()'.repeat(N)}`),
  sel: body(`x := a${'.b'.repeat(N)}`),
  idx: body(`x := a${'[0]'.repeat(N)}`),
  stars: body(`var x ${'*'.repeat(N)}T\nx.Lock()`),
  types: body(`var x ${'[]'.repeat(N)}T\nx.Lock()`),
  composite: body(`x := ${'[]T{'.repeat(N)}1${'}'.repeat(N)}`),
  stmts: body('x()\n'.repeat(N*2)),
  branches: body('if c { x() }\n'.repeat(N/10)),
  branches2: body(Array.from({length:N/10},(_,i)=>`if c${i%20} { x() }\n`).join('')),
  returns: body(Array.from({length:N/10},(_,i)=>`if c${i%20} { mu.Unlock(); cancel(); <-ch; return 1 }\n`).join('')),
  locks: body('if c { mu.Unlock(); mu.Lock() }\n'.repeat(N/10)),
  cases: body(`switch x {\n${Array.from({length:N},(_,i)=>`case ${i}: x()\n`).join('')}}`),
  arms: body(`select {\n${Array.from({length:N},(_,i)=>`case <-d${i}: x()\n`).join('')}}`),
  labels: body(`${Array.from({length:N},(_,i)=>`l${i}: `).join('')}for {}`),
  falls: body(`switch x {\n${Array.from({length:N},(_,i)=>`case ${i}: fallthrough\n`).join('')}default: x()}`),
  shadow: body(Array.from({length:N},(_,i)=>`x${i} := x${Math.max(0,i-1)}\n`).join('')+`x${N-1}.Lock()`),
  many: body('ch2 := make(chan int)\ngo func() { ch2 <- 1 }()\n'.repeat(N/10)),
  sends: body(`go func() { ${'ch <- 1\n'.repeat(N)} }()`),
}
const only = process.argv[3]
for (const [name, text] of Object.entries(cases)) {
  if (only && !only.split(',').includes(name)) continue
  const t = Date.now()
  try {
    const p = syntax.parse(text); const tp = Date.now() - t
    const r = inspect({ files: [{ file: 'a.go', text }], modules: [] }, { rules: RULES, contracts: CONTRACTS, syntax, goVersion: '' })
    console.log(name, p.tree.count, 'parse', tp, 'all', Date.now() - t, 'findings', r.findings.length, 'gaps', r.gaps.map(g => g.kind+': '+g.why.slice(0, 90)).slice(0, 3))
  } catch (e) { console.log(name, 'THROWS', String(e).slice(0, 100), (e as Error).stack?.split('\n').slice(1, 4).join(' | ')) }
}
