import { readFileSync, readdirSync } from 'node:fs'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { inspect } from '#rule/inspect.ts'
import { RULES, CONTRACTS } from '#rules/index.ts'
const syntax = await loadSyntax()
const want = new RegExp(process.argv[2]!)
for (const root of process.argv.slice(3)) {
const files: {file:string,text:string}[] = [], modules: {file:string,text:string}[] = []
const walk=(d:string)=>{for(const e of readdirSync(root+'/'+d,{withFileTypes:true})){const p=d?d+'/'+e.name:e.name; if(e.isDirectory()){ if(['vendor','testdata','.git','node_modules'].includes(e.name))continue; walk(p)}else if(e.name.endsWith('.go'))files.push({file:p,text:readFileSync(root+'/'+p,'utf8')}); else if(e.name==='go.mod')modules.push({file:p,text:readFileSync(root+'/'+p,'utf8')})}}
walk('')
const t=performance.now()
const r=inspect({files,modules},{rules:RULES.filter(x=>want.test(x.rule.id)),contracts:CONTRACTS,syntax,goVersion:''})
const ms=Math.round(performance.now()-t)
const by:Record<string,number>={}
for(const f of r.findings){ if(f.region.file.endsWith('_test.go'))continue; by[f.ruleId+' '+f.level]=(by[f.ruleId+' '+f.level]??0)+1; console.log(`${root}/${f.region.file}:${f.region.startLine} ${f.level} ${f.ruleId} ${f.function}: ${f.message} ${f.related.map(p=>'@'+p.region.startLine).join(' ')}`)}
console.log('##',root,JSON.stringify(by), {files:files.length, mb: files.reduce((s,f)=>s+f.text.length,0)/1e6, ms, gaps:r.gaps.length})
for(const g of r.gaps.filter(g=>g.kind==='rule').slice(0,5))console.log(g)
}
