import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { inspect } from '#rule/inspect.ts'
import { RULES, CONTRACTS } from '#rules/index.ts'
const syntax = await loadSyntax()
const out=process.argv[2]!
const collect=(root:string)=>{const files:{file:string,text:string}[]=[];const walk=(d:string)=>{for(const e of readdirSync(root+'/'+d,{withFileTypes:true})){const p=d?d+'/'+e.name:e.name;if(e.isDirectory())walk(p);else if(e.name.endsWith('.go'))files.push({file:p,text:readFileSync(root+'/'+p,'utf8')})}};if(existsSync(root))walk('');return files}
const run=(d:string)=>inspect({files:collect(d),modules:[]},{rules:RULES.filter(x=>new RegExp(process.argv[3]!).test(x.rule.id)),contracts:CONTRACTS,syntax,goVersion:''})
const byCause:Record<string,[number,number,number,number]>={}
for(const id of readdirSync(out)){
  if(!existsSync(`${out}/${id}/case.json`))continue
  const c=JSON.parse(readFileSync(`${out}/${id}/case.json`,'utf8'))
  if(!c.fix){const r=run(`${out}/${id}/at`);const hit=r.findings.filter(f=>f.function===c.function&&f.region.file===c.file&&f.level!=='note');console.log('CLEAN',id,c.looks_like,hit.map(f=>f.ruleId+':'+f.region.startLine).join(' '));continue}
  const b=run(`${out}/${id}/before`), a=run(`${out}/${id}/after`)
  const fns=new Set([c.file+'::'+c.function,...c.touched])
  const hb=b.findings.filter(f=>fns.has(f.region.file+'::'+f.function)), ha=a.findings.filter(f=>fns.has(f.region.file+'::'+f.function))
  const s=byCause[c.cause]??=[0,0,0,0]; s[0]++; if(hb.length)s[1]++; if(hb.length&&ha.length<hb.length)s[2]++
  console.log(hb.length?(ha.length<hb.length?'HIT+FIXED':'HIT'):'miss',id,c.cause,c.static,c.function,'| before:',hb.map(f=>f.ruleId+':'+f.region.startLine+':'+f.level).join(' '),'| after:',ha.map(f=>f.ruleId+':'+f.region.startLine).join(' '),'| all before',b.findings.filter(f=>f.level!=='note').length)
}
console.log(byCause)
