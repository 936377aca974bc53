import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  SARIF_DESCRIPTION_CHARACTERS,
  SARIF_FLOW_LOCATIONS,
  SARIF_LOCATIONS,
  SARIF_RESULTS,
  VERDICT_SIGNS,
  cut,
  headline,
  recordedWords
} from "./chunk-RVLRCKZ2.js";
import {
  diffLines,
  firstWords,
  fixWords,
  ownHunks,
  pageBlocks,
  pageMarkdown,
  plainWords,
  suppressionOf,
  trailOf
} from "./chunk-RIXYEIY7.js";
import {
  seriesLines
} from "./chunk-CMS5SWZ3.js";
import {
  rate,
  signed
} from "./chunk-ZKLEFFN3.js";
import {
  pointName,
  releaseWords
} from "./chunk-EBMUPO3E.js";
import {
  ROW_STANDINGS,
  compareGrowth,
  count,
  doingWords,
  goroutinesOf,
  growthOf,
  leakWords,
  openRows,
  placeWords,
  rowsOf,
  ruleIdOf,
  shortHash,
  sinceWords,
  sureDetail,
  sureWords,
  testsOf
} from "./chunk-N27ABM2I.js";
import {
  jsonText,
  plain,
  plainLines,
  safeUrl,
  uriPath,
  visible
} from "./chunk-67AXR2H5.js";
import {
  LEVELS,
  compareFindings
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/report/html/assets.ts
var SCRIPT = '"use strict";(()=>{function el(tag,properties={},...children){let element=document.createElement(tag);dress(element,properties);for(let child of children)child!==void 0&&child!==!1&&child!==""&&element.append(child);return element}function svg(tag,properties={},...children){let element=document.createElementNS("http://www.w3.org/2000/svg",tag);dress(element,properties);for(let child of children)child!==void 0&&child!==!1&&child!==""&&element.append(child);return element}function byId(id){let element=document.getElementById(id);if(!element)throw new Error(`no element ${id}`);return element}function dress(element,properties){properties.class&&element.setAttribute("class",properties.class),properties.id&&(element.id=properties.id);for(let[name,value]of Object.entries(properties.set??{}))value!==void 0&&element.setAttribute(name,String(value));for(let[name,listener]of Object.entries(properties.on??{}))element.addEventListener(name,listener)}function count(number,noun){return`${number.toLocaleString("en")} ${noun}${number===1?"":"s"}`}function signed(change){return change>0?`+${change}`:change<0?`\\u2212${-change}`:"\\xB10"}var WIDTH=320,HEIGHT=72;function curves(views){let cards=views.map(view=>el("li",{},el("h4",{},view.name),curve(view),...view.words.map(words2=>el("p",{class:"quiet"},words2)),numbers(view)));byId("goroutines").append(el("h3",{id:"over-time"},"Counts over time"),el("ul",{class:"curves"},...cards))}function curve({points,name}){let last=Math.max(1,...points.map(([at])=>at)),most=Math.max(1,...points.map(([,count2])=>count2)),line=points.map(([at,count2])=>`${(at*WIDTH/last).toFixed(1)},${(HEIGHT-count2*(HEIGHT-6)/most).toFixed(1)}`);return svg("svg",{set:{viewBox:`0 0 ${WIDTH} ${HEIGHT}`,role:"img","aria-label":`${name}: from ${points[0]?.[1]??0} to ${points.at(-1)?.[1]??0}, highest ${most}`}},svg("polygon",{class:"area",set:{points:`0,${HEIGHT} ${line.join(" ")} ${WIDTH},${HEIGHT}`}}),svg("polyline",{class:"line",set:{points:line.join(" ")}}))}function numbers({points}){let rows=points.map(([at,count2])=>el("tr",{},el("td",{class:"number"},at.toFixed(1)),el("td",{class:"number"},String(count2)))),heads=["Second","Goroutines"].map(words2=>el("th",{class:"number",set:{scope:"col"}},words2));return el("details",{},el("summary",{},"The numbers"),el("table",{},el("thead",{},el("tr",{},...heads)),el("tbody",{},...rows)))}var STANDINGS={new:"new",unknown:"base not looked at",known:"known",suppressed:"suppressed",gone:"gone"};function badges(row){return[...row.blocks?[el("span",{class:"badge blocks"},"blocks")]:[],el("span",{class:`badge level-${row.level}`},row.level),el("span",{class:`badge standing-${row.standing}`},STANDINGS[row.standing])]}var BY={rule:"rule",test:"test",both:"rule + test"};function sayer(row){return el("span",{class:`badge by-${row.by}`},BY[row.by])}function placeText(row){return row.file===""?row.fn:`${row.file}:${row.line}`}function trail(codes,prefix,store2){let steps=codes.map(([file,line,start,end,kind,message],at)=>({number:at+1,file,line,start,end,primary:kind==="primary"||kind==="both",message:store2.name(message)})),figures=[...new Set(steps.map(step=>step.file))].flatMap(file=>{let own=steps.filter(step=>step.file===file),lines=linesAround(store2.lines(file),own);return lines.length>0?[figure(file,lines,own,prefix,store2)]:[]}),shown=new Set(figures.length>0?steps.filter(step=>store2.lines(step.file).length>0):[]),items=steps.map(step=>stepItem(step,shown.has(step)?lineId(prefix,step):void 0,store2));return el("div",{class:"trail"},el("div",{class:"sources"},...figures.length>0?figures:[el("p",{class:"quiet"},"The source is not at hand.")]),el("div",{class:"path"},el("h4",{},"How it comes to it"),el("ol",{class:"steps"},...items)))}function linesAround(lines,steps){let near=number=>steps.some(step=>Math.abs(step.line-number)<=3);return lines.filter(([number])=>near(number)||near(number-1)&&near(number+1))}function figure(file,lines,steps,prefix,store2){let{name="",url=""}=store2.data.files[file]??{},code=el("code",{}),previous;for(let[number,text]of lines)previous!==void 0&&number>previous+1&&code.append(el("span",{class:"hole",set:{"aria-hidden":"true"}},`\\u22EF\n`)),code.append(lineOf(number,text,steps.filter(step=>step.line===number),prefix)),previous=number;let title=url?el("a",{set:{href:url,rel:"noreferrer"}},name):name,pre=el("pre",{set:{tabindex:0,role:"group","aria-label":`Source of ${name}`}},code);return el("figure",{},el("figcaption",{},title),pre)}function lineOf(number,text,steps,prefix){let[first]=steps,kind=steps.some(step=>step.primary)?"line marked primary":first?"line marked":"line",dots=steps.map(step=>step.number).join(" ");return el("span",{class:kind,...first&&{id:lineId(prefix,first)}},el("span",{class:"no",set:{"data-no":number}}),el("span",{class:"dots",set:{"data-dots":dots}}),el("span",{class:"text"},...spans(text,steps)),`\n`)}function spans(text,steps){let step=steps.find(each=>each.primary&&each.start>0)??steps.find(each=>each.start>0);if(!step)return[text];let start=Math.min(step.start-1,text.length),end=Math.max(start,Math.min(step.end-1,text.trimEnd().length));return[text.slice(0,start),el("mark",{},text.slice(start,end)),text.slice(end)]}function stepItem(step,target,store2){let place=`${store2.data.files[step.file]?.name??""}:${step.line}`,where=target?el("button",{class:"link",set:{type:"button"},on:{click:()=>{target&&(document.getElementById(target)?.scrollIntoView({block:"nearest",inline:"nearest"}),light(target,!0))}}},place):el("code",{},place),on=()=>light(target,!0),off=()=>light(target,!1);return el("li",{class:step.primary?"primary":"",on:{mouseenter:on,mouseleave:off,focusin:on,focusout:off}},el("span",{class:"words"},step.message),where)}function lineId(prefix,step){return`${prefix}-at-${step.file}-${step.line}`}function light(id,on){id&&document.getElementById(id)?.classList.toggle("lit",on)}function card(index,store2,open2){let row=store2.row(index),body=el("div",{class:"body",id:`${row.id}-body`,set:{hidden:""}}),button=el("button",{class:"toggle",set:{type:"button","aria-expanded":"false","aria-controls":body.id}},el("span",{class:"badges"},...badges(row)),el("span",{class:"message"},row.message));button.addEventListener("click",()=>expand(index,store2,body.hasAttribute("hidden")));let item2=el("li",{class:`row level-${row.level} standing-${row.standing}${row.blocks?" blocks":""}`,id:row.id},el("h3",{},button),el("p",{class:"meta"},el("code",{},placeText(row)),row.fn!==""&&row.file!==""?el("span",{},"in ",el("code",{},row.fn)):void 0,sayer(row),el("span",{},row.sure),el("span",{},row.since)),el("a",{class:"anchor",set:{href:`#${row.id}`,"aria-label":`Link to this finding: ${placeText(row)}`}},"#"),body);return open2&&fill(body,button,index,store2),item2}function expand(index,store2,open2){let item2=document.getElementById(store2.row(index).id),body=item2?.querySelector(".body"),button=item2?.querySelector("button.toggle");!body||!button||(open2?fill(body,button,index,store2):(body.hidden=!0,button.setAttribute("aria-expanded","false")))}function fill(body,button,index,store2){let row=store2.row(index);body.hasChildNodes()||body.append(...parts(row,store2.detail(index),store2)),body.hidden=!1,button.setAttribute("aria-expanded","true")}function parts(row,detail,store2){if(!detail)return[el("p",{},"The details of this row are not in the file.")];let rule=store2.data.rules[row.rule];return[trail(detail.steps,row.id,store2),el("div",{class:"advice"},remedy(detail,rule?.fix??[],store2),about(row,detail,store2)),...detail.stacks.length>0?[stacks(detail.stacks,store2)]:[]]}function stacks(views,store2){return el("div",{class:"stacks"},el("h4",{},"What the tests left"),...views.map(view=>stack(view,store2)))}function stack(view,store2){let base=view.base===null?"base not looked at":`base ${view.base}`,change=view.base===null?"":` (${signed(view.head-view.base)})`,frames=[...view.frames.map(store2.name),...view.more>0?[`\\u2026 ${count(view.more,"more frame")}`]:[],...view.created>=0?[`created by ${store2.name(view.created)}`]:[]];return el("div",{class:"stack"},el("p",{},el("b",{},`${base}, head ${view.head}${change}`),` ${store2.name(view.waits)}; ${store2.name(view.sure)}`),view.tests.length>0&&el("p",{class:"quiet"},"after ",...view.tests.slice(0,12).flatMap((test,at)=>[at>0?", ":"",el("code",{},store2.name(test))]),view.tests.length>12&&` and ${view.tests.length-12} more`),el("ol",{class:"frames"},...frames.map(frame=>el("li",{},el("code",{},frame)))))}function remedy(detail,pageFix,store2){return el("div",{class:"remedy"},el("h4",{},"What to do"),detail.fix>=0&&el("p",{class:"fix"},store2.name(detail.fix)),detail.diff.length>0&&diff(detail.diff),pageFix.length>0&&el("details",{},el("summary",{},"All that the rule\\u2019s page says"),...pageFix.map(block)),detail.suppress>=0&&el("p",{class:"quiet"},"Meant to be so? Put ",el("code",{},store2.name(detail.suppress))," on the line above."))}function diff(lines){let kinds={"+":"added","-":"removed"},code=el("code",{},...lines.map(line=>el("span",{class:`line ${kinds[line.charAt(0)]??""}`},`${line}\n`)));return el("pre",{class:"diff",set:{tabindex:0,role:"group","aria-label":"The change that mends it"}},code)}function about(row,detail,store2){let rule=store2.data.rules[row.rule],name=rule&&(rule.url?el("a",{set:{href:rule.url,rel:"noreferrer"}},rule.id):el("code",{},rule.id));return el("div",{class:"about"},el("h4",{},rule?"The rule":"What is known"),rule&&el("p",{},name," ",rule.title),...(rule?.why??[]).map(block),el("dl",{class:"facts"},...detail.facts.map(([label2,value])=>el("div",{},el("dt",{},store2.name(label2)),el("dd",{},el("code",{},store2.name(value)))))))}function block([kind,text]){return kind==="code"?el("pre",{set:{tabindex:0,role:"group","aria-label":"Example"}},el("code",{},text)):el("p",{},text)}var LEVELS=["error","warning","note"];var STANDINGS2=["new","unknown","known","suppressed","gone"],SAYERS=["both","rule","test"];function decodeRow(chunk,at){let text=column=>chunk.texts[column[at]??-1]??"",place=text(chunk.place),colon=place.lastIndexOf(":");return{id:text(chunk.id),level:LEVELS[chunk.level[at]??-1]??"note",standing:STANDINGS2[chunk.standing[at]??-1]??"new",blocks:chunk.blocks[at]===1,message:text(chunk.message),file:place.slice(0,Math.max(0,colon)),line:Number(place.slice(colon+1)),fn:text(chunk.fn),rule:chunk.rule[at]??-1,folder:chunk.folder[at]??0,by:SAYERS[chunk.by[at]??-1]??"rule",sure:text(chunk.sure),since:text(chunk.since),tests:text(chunk.tests),base:chunk.base[at]??null,head:chunk.head[at]??0}}var EVERYTHING={words:"",level:"",standing:"",pack:"",folder:"",by:""},Index=class{#rows;#folded=new Map;constructor(rows){this.#rows=rows}get chunks(){return Math.ceil(this.#rows.data.rows/this.#rows.data.rowChunk)}prepare(number){this.#texts(number)}find(query){let{rows,rowChunk}=this.#rows.data,properties=this.#properties(query),words2=fold(query.words).split(/\\s+/).filter(word=>word!=="");if(words2.length+properties.length===0)return Array.from({length:rows},(_,at)=>at);let found=[];for(let number=0;number<this.chunks;number++){let chunk=this.#rows.chunk(number),tests2=[...words2.map(word=>this.#word(word,number)),...properties];for(let at=0;at<chunk.id.length;at++)tests2.every(test=>test(chunk,at))&&found.push(number*rowChunk+at)}return found}#texts(number){let texts=this.#folded.get(number)??this.#rows.chunk(number).texts.map(fold);return this.#folded.set(number,texts),texts}#word(word,number){let has=this.#texts(number).map(text=>text.includes(word)),named=this.#rows.data.rules.map(({id,title})=>fold(`${id}\n${title}`).includes(word));return({message,place,fn,tests:tests2,id,rule},at)=>has[message[at]??-1]||has[place[at]??-1]||has[fn[at]??-1]||has[tests2[at]??-1]||has[id[at]??-1]||named[rule[at]??-1]||!1}#properties({level,standing,by,pack,folder}){let{rules,folders}=this.#rows.data,one=(value,column,fits)=>value===""?[]:[(chunk,at)=>fits[chunk[column][at]??-1]??!1];return[...one(level,"level",equal(LEVELS,level)),...one(by,"by",equal(SAYERS,by)),...one(folder,"folder",equal(folders,folder)),...one(pack,"rule",rules.map(rule=>rule.pack===pack)),...standing===""?[]:[standingTest(standing)]]}};function equal(values,asked){return values.map(value=>value===asked)}function standingTest(asked){let fits=STANDINGS2.map(standing=>asked==="open"?standing==="new"||standing==="unknown":standing===asked),blocks=asked==="open"||asked==="blocks";return(chunk,at)=>blocks&&chunk.blocks[at]===1||(fits[chunk.standing[at]??-1]??!1)}function fold(text){return(/[^\\0-\\x7f]/.test(text)?text.normalize("NFC"):text).toLowerCase()}function queryText(query){return Object.entries(query).filter(([,value])=>value!=="").map(([name,value])=>`${name}=${encodeURIComponent(value)}`).join("&")}function queryOf(text){let values=new URLSearchParams(text),entries=Object.keys(EVERYTHING).map(name=>[name,values.get(name)??""]);return Object.fromEntries(entries)}function filters(data2,ask){let words2=el("input",{id:"search",set:{type:"search",placeholder:"Search message, file, function, rule, test",autocomplete:"off",spellcheck:"false","aria-keyshortcuts":"/"}}),selects=choices(data2).map(([name,label2,options])=>[name,choice(name,label2,options)]),read=()=>({...EVERYTHING,words:words2.value,...Object.fromEntries(selects.map(([name,{select}])=>[name,select.value]))}),clear=el("button",{class:"plain",set:{type:"button"}},"Clear"),set=query=>{words2.value=query.words;for(let[name,{select}]of selects)select.value=query[name]};words2.addEventListener("input",()=>ask(read()));for(let[,{select}]of selects)select.addEventListener("change",()=>ask(read()));clear.addEventListener("click",()=>{set(EVERYTHING),ask(EVERYTHING),words2.focus()});let form=el("form",{class:"filters",set:{role:"search","aria-label":"Findings"},on:{submit:event=>event.preventDefault()}});return form.append(el("label",{class:"words"},el("span",{},"Search ",el("kbd",{},"/")),words2),...selects.map(([,{label:label2}])=>label2),clear),{element:form,set}}function choice(name,words2,options){let select=el("select",{id:`filter-${name}`},...options.map(([value,text])=>el("option",{set:{value}},text)));return{label:el("label",{},el("span",{},words2),select),select}}var WORDS={open:"new or unknown",both:"rule and test",rule:"rule alone",test:"test alone"};function choices({choices:given,rules,folders}){let options=values=>[["","any"],...values.map(value=>[value,WORDS[value]??value])],plain=values=>[["","any"],...values.map(value=>[value,value])];return[["level","Level",options(given.level)],["standing","Standing",options(given.standing)],["by","Said by",options(given.by)],["pack","Pack",plain([...new Set(rules.map(rule=>rule.pack))].sort())],["folder","Package",plain([...folders].sort())]]}var PAGE=50;function findings(store2){let section=byId("findings"),index=new Index(store2),all=store2.data.rows,list2=el("ol",{class:"rows",set:{"aria-label":"Findings, worst first"}}),status=el("p",{class:"status",set:{role:"status","aria-live":"polite"}}),pager=el("nav",{class:"pager",set:{"aria-label":"Pages of findings"}}),found=index.find(EVERYTHING),first=0,draw=(start,openRow=-1)=>{first=Math.max(0,Math.min(start,Math.floor((found.length-1)/PAGE)*PAGE));let shown=found.slice(first,first+PAGE);list2.start=first+1,list2.replaceChildren(...shown.map(each=>card(each,store2,each===openRow))),status.textContent=statusText(found.length,all,first,shown.length),pager.replaceChildren(...pagerButtons(first,found.length,draw,section))},ask=query=>{found=index.find(query),remember(query),draw(0)},bar=filters(store2.data,ask);return all>0&&section.append(bar.element),section.append(status,list2,pager),prepareIdle(index),draw(0,all>0&&(store2.row(0).blocks||store2.row(0).standing==="new")?0:-1),{reveal(id){let number=indexOf(id,store2);if(number<0)return!1;found.includes(number)||(bar.set(EVERYTHING),found=index.find(EVERYTHING)),draw(found.indexOf(number)-found.indexOf(number)%PAGE,number);let row=byId(id);return row.scrollIntoView({block:"start"}),row.querySelector("button.toggle")?.focus({preventScroll:!0}),!0},apply(text){let query=queryOf(text);bar.set(query),found=index.find(query),draw(0)},unfold(most){let before=first;return list2.replaceChildren(...found.slice(0,most).map(each=>card(each,store2,!0))),found.length>most&&list2.append(el("li",{class:"row"},`\\u2026and ${count(found.length-most,"more row")}, not printed.`)),()=>draw(before)}}}function prepareIdle(index,number=0){number>=index.chunks||idle(()=>{index.prepare(number),prepareIdle(index,number+1)})}function idle(work){"requestIdleCallback"in window?requestIdleCallback(work):setTimeout(work,50)}function indexOf(id,store2){if(!/^[fl]-/.test(id))return-1;let{rows,rowChunk}=store2.data;for(let number=0;number*rowChunk<rows;number++){let chunk=store2.chunk(number),at=chunk.id.findIndex(text=>chunk.texts[text]===id);if(at>=0)return number*rowChunk+at}return-1}function statusText(found,all,first,shown){return all===0?"Nothing was found.":found===0?`None of ${count(all,"row")} fits.`:`${shown<found?`${(first+1).toLocaleString("en")}\\u2013${(first+shown).toLocaleString("en")} of `:""}${count(found,"row")}${found<all?` of ${all.toLocaleString("en")}`:""}, worst first`}function pagerButtons(first,found,draw,section){if(found<=PAGE)return[];let go=start=>()=>{draw(start),section.scrollIntoView({block:"start"}),section.querySelector("button.toggle")?.focus({preventScroll:!0})},button=(words2,start,enabled)=>el("button",{class:"plain",set:{type:"button",disabled:enabled?void 0:""},on:{click:go(start)}},words2),page=first/PAGE+1,pages=Math.ceil(found/PAGE);return[button("First",0,first>0),button("Previous",first-PAGE,first>0),el("span",{},`page ${page.toLocaleString("en")} of ${pages.toLocaleString("en")}`),button("Next",first+PAGE,page<pages),button("Last",(pages-1)*PAGE,page<pages)]}function remember(query){let text=queryText(query);history.replaceState(null,"",text===""?"#findings":`#findings?${text}`)}function rowKeys(){byId("findings").addEventListener("keydown",event=>{let target=event.target;if(!target.matches("button.toggle"))return;let toggles=[...document.querySelectorAll("#findings button.toggle")],here=toggles.indexOf(target),steps={ArrowDown:here+1,ArrowUp:here-1,Home:0,End:toggles.length-1},next=toggles[steps[event.key]??-1];next&&(event.preventDefault(),next.focus())})}var STEP=100,KINDS={source:"source",capture:"test run",dump:"dump",base:"base",config:"setting",baseline:"baseline",rule:"rule",report:"output",external:"other tool"};function gaps({gaps:views}){let section=byId("gaps");if(views.length===0){section.append(el("p",{},"Everything that was to be looked at was seen."));return}let list2=el("ul",{class:"gaps"}),more2=el("button",{class:"plain",set:{type:"button"}},"Show more"),grow=()=>{let from=list2.childElementCount;for(let gap of views.slice(from,from+STEP))list2.append(el("li",{},el("span",{class:"badge"},KINDS[gap.kind]??gap.kind),el("span",{},el("b",{},gap.what),gap.place&&el("code",{},` ${gap.place}`),`: ${gap.why}`)));more2.hidden=list2.childElementCount>=views.length,more2.textContent=`Show more (${count(views.length-list2.childElementCount,"gap")} left)`};more2.addEventListener("click",grow),grow(),section.append(list2,more2)}function layoutOf(tree,textOf){let{parent,base,head}=tree,ownBase=[...base],ownHead=[...head];for(let node=parent.length-1;node>0;node--){let up=parent[node]??0;ownBase[up]=(ownBase[up]??0)-(base[node]??0),ownHead[up]=(ownHead[up]??0)-(head[node]??0)}let weight=ownBase.map((own,node)=>Math.max(own,ownHead[node]??0));for(let node=parent.length-1;node>0;node--){let up=parent[node]??0;weight[up]=(weight[up]??0)+(weight[node]??0)}let children=childLists(parent),sorted=new Set;return{tree,weight,frameOf:node=>frameName(textOf(tree.name[node]??0)),childrenOf(node){let list2=children.get(node)??[];return sorted.has(node)||list2.sort((a,b)=>(weight[b]??0)-(weight[a]??0)||a-b),sorted.add(node),list2}}}function childLists(parent){let children=new Map;for(let node=1;node<parent.length;node++){let up=parent[node]??0,list2=children.get(up);list2?list2.push(node):children.set(up,[node])}return children}function boxes(layout,root,least){let drawn=[],waiting=[{node:root,x:0,width:1,depth:0}];for(let box=waiting.pop();box;box=waiting.pop()){drawn.push(box);let whole=layout.weight[box.node]||1,x=box.x;for(let node of layout.childrenOf(box.node)){let width=box.width*(layout.weight[node]??0)/whole;if(width<least)break;waiting.push({node,x,width,depth:box.depth+1}),x+=width}}return drawn}function changeOf({base,head},node){let before=base[node]??0,now=head[node]??0;return before===now?"same":before===0?"new":now===0?"gone":now>before?"more":"fewer"}function frameName(text){let end=/ (\\S+:\\d+)$/.exec(text);return end?{name:text.slice(0,end.index),place:end[1]??""}:{name:text,place:""}}function shortName(name){return name.slice(name.lastIndexOf("/")+1)}function pathTo(tree,node){let path=[];for(let each=node;each>=0;each=tree.parent[each]??-1)path.unshift(each);return path}var ROW=22,LEAST_PIXELS=2,MOST_ROWS=40;function flame(layout,chosen){let canvas=el("canvas",{set:{role:"img","aria-label":"Goroutines by stack, base against head. The tree below says the same."}}),crumbs=el("p",{class:"crumbs"}),tip=el("p",{class:"tip",set:{"aria-hidden":"true"}},"Point at a box to read it, click to make it the whole."),root=0,drawn=[],redraw=()=>{let width=canvas.parentElement?.clientWidth??0;width!==0&&(drawn=boxes(layout,root,LEAST_PIXELS/width).filter(box=>box.depth<MOST_ROWS),paint(canvas,width,drawn,layout))},zoom=node=>{root=node,crumbs.replaceChildren(...trailOf(layout,node,zoom)),redraw()},at=event=>{let x=event.offsetX/canvas.clientWidth,depth=Math.floor(event.offsetY/ROW);return drawn.find(box=>box.depth===depth&&x>=box.x&&x<box.x+box.width)};canvas.addEventListener("mousemove",event=>{let box=at(event);canvas.style.cursor=box?"pointer":"default",box&&(tip.textContent=words(layout,box.node))}),canvas.addEventListener("click",event=>{let box=at(event);box&&(zoom(box.node),chosen(box.node))});let element=el("div",{class:"flame"},crumbs,el("div",{class:"canvas"},canvas),tip,legend());return new ResizeObserver(redraw).observe(element),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",redraw),zoom(0),{element,zoom}}function words(layout,node){let{name,place}=layout.frameOf(node),base=layout.tree.base[node]??0,head=layout.tree.head[node]??0;return`${name}${place?` \\xB7 ${place}`:""} \\xB7 base ${base}, head ${head} (${signed(head-base)})`}function trailOf(layout,node,zoom){return node===0?["All goroutines"]:pathTo(layout.tree,node).flatMap((each,at,all)=>{let name=shortName(layout.frameOf(each).name),crumb=at===all.length-1?el("b",{},name):el("button",{class:"link",set:{type:"button"},on:{click:()=>zoom(each)}},name);return at>0?[" \\u203A ",crumb]:[crumb]})}var LEGEND=[["new","+ new"],["more","+ more"],["same","as before"],["fewer","\\u2212 fewer"],["gone","\\u2212 gone"]];function legend(){return el("ul",{class:"legend",set:{"aria-label":"Colours"}},...LEGEND.map(([change,text])=>el("li",{},el("span",{class:`swatch ${change}`,set:{"aria-hidden":"true"}}),text)))}function paint(canvas,width,drawn,layout){let height=(Math.max(0,...drawn.map(box=>box.depth))+1)*ROW,scale=devicePixelRatio||1;canvas.width=Math.round(width*scale),canvas.height=Math.round(height*scale),canvas.style.width=`${width}px`,canvas.style.height=`${height}px`;let context=canvas.getContext("2d");if(!context)return;context.scale(scale,scale),context.font="12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",context.textBaseline="middle";let style=getComputedStyle(canvas);for(let box of drawn)paintBox(context,box,width,layout,style)}function paintBox(context,box,width,layout,style){let change=box.depth===0&&box.node===0?"same":changeOf(layout.tree,box.node),x=box.x*width,y=box.depth*ROW,w=Math.max(1,box.width*width-1),h=ROW-1;context.fillStyle=style.getPropertyValue(`--flame-${change}`),context.fillRect(x,y,w,h),(change==="new"||change==="gone")&&hatch(context,x,y,w,h,style.getPropertyValue(`--flame-${change}-line`)),!(w<30)&&(context.fillStyle=style.getPropertyValue(`--flame-${change}-ink`),context.save(),context.beginPath(),context.rect(x,y,w-4,h),context.clip(),context.fillText(label(layout,box.node),x+5,y+h/2+1),context.restore())}function hatch(context,x,y,w,h,color){context.save(),context.beginPath(),context.rect(x,y,w,h),context.clip(),context.strokeStyle=color,context.beginPath();for(let at=x-h;at<x+w;at+=8)context.moveTo(at,y+h),context.lineTo(at+h,y);context.stroke(),context.restore()}function label(layout,node){let{base,head}=layout.tree,change=(head[node]??0)-(base[node]??0),name=node===0?"all goroutines":shortName(layout.frameOf(node).name);return change===0?`${name} ${head[node]}`:`${signed(change)} ${name}`}var STEP2=60;function stackTreeView(layout,zoom){let tree=el("ul",{class:"tree",set:{role:"tree","aria-label":"Goroutines by stack"}}),root=item(0,1,layout);return tree.append(root),open(root,layout),root.tabIndex=0,tree.addEventListener("keydown",event=>key(event,tree,layout,zoom)),tree.addEventListener("click",event=>{let line=event.target.closest("[role=treeitem]");line&&(focus(line,tree),line.getAttribute("aria-expanded")==="true"?close(line):open(line,layout))}),tree}function item(node,level,layout){let{tree}=layout,{name,place}=layout.frameOf(node),base=tree.base[node]??0,head=tree.head[node]??0,change=changeOf(tree,node),counts=el("span",{class:`counts ${change}`},change==="same"?`${head}`:`${base} \\u2192 ${head} (${signed(head-base)})`),id=tree.ends[node],line=el("div",{class:"node"},counts,el("span",{class:"name"},level>2?shortName(name):name),place&&el("span",{class:"quiet"},place));return id&&line.append(el("a",{set:{href:`#${id}`,tabindex:-1}},"finding")),el("li",{set:{role:"treeitem",tabindex:-1,"aria-level":level,"aria-expanded":layout.childrenOf(node).length>0?"false":void 0,"data-node":node}},line)}function nodeOf(line){return Number(line.dataset.node)}function open(line,layout){let children=layout.childrenOf(nodeOf(line));if(children.length===0)return;line.setAttribute("aria-expanded","true");let known=line.querySelector(":scope > ul");if(known){known.hidden=!1;return}let list2=el("ul",{set:{role:"group"}});line.append(list2),more(list2,children,Number(line.getAttribute("aria-level"))+1,layout);let only=children.length===1?list2.querySelector("[role=treeitem]"):void 0;only&&open(only,layout)}function more(list2,children,level,layout){let from=list2.querySelectorAll(":scope > [role=treeitem]").length;for(let child of children.slice(from,from+STEP2))list2.append(item(child,level,layout));let left=children.length-from-STEP2;if(left<=0)return;let line=el("li",{class:"more",set:{role:"treeitem",tabindex:-1,"aria-level":level}},`show ${Math.min(left,STEP2)} of ${left} more`),grow=event=>{event.stopPropagation(),line.remove(),more(list2,children,level,layout);let next=list2.querySelectorAll(":scope > [role=treeitem]")[from+STEP2];next&&focus(next,list2.closest("[role=tree]")??list2)};line.addEventListener("click",grow),line.addEventListener("keydown",event=>{(event.key==="Enter"||event.key===" "||event.key==="ArrowRight")&&grow(event)}),list2.append(line)}function close(line){let list2=line.querySelector(":scope > ul");list2&&(list2.hidden=!0),line.setAttribute("aria-expanded","false")}function focus(line,tree){for(let other of tree.querySelectorAll(\'[tabindex="0"]\'))other.tabIndex=-1;line.tabIndex=0,line.focus()}function key(event,tree,layout,zoom){let line=event.target.closest("[role=treeitem]");if(!line)return;move(event.key,line,tree,layout,zoom)&&event.preventDefault()}function move(name,line,tree,layout,zoom){let expanded=line.getAttribute("aria-expanded"),lines=[...tree.querySelectorAll("[role=treeitem]")].filter(each=>each.offsetParent!==null),to=target=>(target&&focus(target,tree),!0);switch(name){case"ArrowDown":return to(lines[lines.indexOf(line)+1]);case"ArrowUp":return to(lines[lines.indexOf(line)-1]);case"Home":return to(lines[0]);case"End":return to(lines.at(-1));case"ArrowRight":return expanded==="false"?open(line,layout):expanded==="true"&&to(line.querySelector("[role=treeitem]")),!0;case"ArrowLeft":return expanded==="true"?close(line):to(line.parentElement?.closest("[role=treeitem]")),!0;case"Enter":return zoom(nodeOf(line)),!0;default:return!1}}var STEP3=50;function goroutines(store2){let section=byId("goroutines"),tree=store2.stacks();if(!tree)return;let layout=layoutOf(tree,store2.name),picture=flame(layout,()=>{});section.append(picture.element,el("h3",{},"The same as a tree"),el("p",{class:"quiet"},"Callers first. Arrow keys open and move, Enter shows the node as the whole of the picture above."),el("div",{class:"scroll",set:{role:"group","aria-label":"Tree of stacks"}},stackTreeView(layout,picture.zoom)),el("h3",{},"Leaks, the most changed first"),...leakTable(leaks(store2),store2))}function leaks({data:data2,chunk}){let found=[];for(let number=0;number*data2.rowChunk<data2.rows;number++){let{by,base,head}=chunk(number);for(let[at,count2]of head.entries())SAYERS[by[at]??-1]!=="rule"&&found.push({index:number*data2.rowChunk+at,change:count2-(base[at]??count2),head:count2})}return found.sort((a,b)=>b.change-a.change||b.head-a.head).map(({index})=>index)}function leakTable(sorted,store2){let body=el("tbody"),more2=el("button",{class:"plain",set:{type:"button"}}),grow=()=>{let from=body.childElementCount;body.append(...sorted.slice(from,from+STEP3).map(index=>leakRow(store2.row(index)))),more2.hidden=body.childElementCount>=sorted.length,more2.textContent=`Show more (${count(sorted.length-body.childElementCount,"leak")} left)`};more2.addEventListener("click",grow),grow();let heads=["Leak","Base","Head","Change","Since"].map((words2,at)=>el("th",{class:at>0&&at<4?"number":"",set:{scope:"col"}},words2));return[el("div",{class:"scroll",set:{tabindex:0,role:"group","aria-label":"Leaks"}},el("table",{},el("caption",{},"Goroutines, base against head"),el("thead",{},el("tr",{},...heads)),body)),more2]}function leakRow(row){return el("tr",{},el("th",{set:{scope:"row"}},el("a",{set:{href:`#${row.id}`}},row.message),el("br"),el("code",{class:"quiet"},placeText(row))),el("td",{class:"number"},row.base===null?"?":String(row.base)),el("td",{class:"number"},String(row.head)),el("td",{class:"number"},row.base===null?"":signed(row.head-row.base)),el("td",{},row.since))}function decodeDetail([steps,stacks2,fix,suppress,facts,diff2]){return{steps,stacks:stacks2.map(decodeStack),fix,suppress,facts,diff:diff2}}function decodeStack([waits2,base,head,sure,tests2,frames,more2,created]){return{waits:waits2,base,head,sure,tests:tests2,frames,more:more2,created}}function decodeFront(code){let texts=[];for(let at=0;at<code.length;at+=2)texts.push((texts.at(-1)??"").slice(0,Number(code[at]))+code[at+1]);return texts}function decodeTree({up,...tree}){return{...tree,parent:up.map((steps,node)=>steps===0?-1:node-steps)}}function openStore(){let data2=parsed("data"),chunk=once(at=>parsed(`rows-${at}`)),details=once(at=>parsed(`details-${at}`)??[]),names=once(at=>decodeFront(parsed(`names-${at}`)??[]));return{data:data2,chunk,row:once(index=>decodeRow(chunk(Math.floor(index/data2.rowChunk)),index%data2.rowChunk)),detail(index){let code=details(Math.floor(index/data2.detailChunk))[index%data2.detailChunk];return code&&decodeDetail(code)},name:number=>number<0?"":names(Math.floor(number/data2.nameChunk))[number%data2.nameChunk]??"",lines:once(file=>parsed(`source-${file}`)??[]),stacks(){let code=parsed("stacks");return code&&decodeTree(code)}}}function once(make){let known=new Map;return index=>{let value=known.get(index)??make(index);return known.set(index,value),value}}function parsed(id){let text=document.getElementById(id)?.textContent;return text?JSON.parse(text):void 0}var STEP4=50;function tests(data2){let{tests:views}=data2,section=byId("tests");if(views.length===0){section.append(el("p",{},"No test left a goroutine behind."));return}let most=Math.max(...views.map(view=>view.goroutines)),body=el("tbody"),more2=el("button",{class:"plain",set:{type:"button"}}),grow=()=>{let from=body.childElementCount;body.append(...views.slice(from,from+STEP4).map(view=>testRow(view,most))),more2.hidden=body.childElementCount>=views.length,more2.textContent=`Show more (${count(views.length-body.childElementCount,"test")} left)`};more2.addEventListener("click",grow),grow();let cells=["Test","Package","Left","","New","Stacks","Findings"].map((words2,at)=>el("th",{class:[2,4,5].includes(at)?"number":"",set:{scope:"col"}},words2||el("span",{class:"hidden"},"Bar")));section.append(el("div",{class:"scroll",set:{tabindex:0,role:"group","aria-label":"Tests"}},el("table",{},el("caption",{},"Goroutines that were there when the test had ended and settled"),el("thead",{},el("tr",{},...cells)),body)),more2)}function testRow(view,most){let bar=el("span",{class:"gauge",set:{"aria-hidden":"true"}},el("span",{}),el("span",{class:"fresh"})),[old,fresh]=bar.children;return old.style.width=`${(view.goroutines-view.fresh)*100/most}%`,fresh.style.width=`${view.fresh*100/most}%`,el("tr",{},el("th",{set:{scope:"row"}},view.test?el("code",{},view.test):"test not known",view.failed&&el("span",{class:"badge level-error"},"failed")),el("td",{},el("code",{},view.package)),el("td",{class:"number"},view.goroutines.toLocaleString("en")),el("td",{class:"wide"},bar),el("td",{class:"number"},view.fresh>0?`+${view.fresh.toLocaleString("en")}`:"0"),el("td",{class:"number"},view.stacks.toLocaleString("en")),el("td",{},...view.rows.slice(0,5).flatMap((id,at)=>[at>0?" ":"",el("a",{set:{href:`#${id}`,"aria-label":`Finding ${at+1} of ${view.test||view.package}`}},`#${at+1}`)])))}function waits(views){let section=byId("goroutines");section.append(el("h3",{id:"waits"},"Who waits for whom"));for(let view of views)section.append(el("p",{class:"quiet"},view.source)),view.rings.length>0&&section.append(el("ul",{class:"rings"},...view.rings.map(ringItem))),section.append(el("ol",{class:"waits"},...view.points.map(pointItem))),view.more>0&&section.append(el("p",{class:"quiet"},`\\u2026and ${count(view.more,"more place")}.`))}function ringItem(names){let path=[...names,names[0]??""].flatMap((name,at)=>[at>0?" \\u2192 ":"",el("code",{},name)]);return el("li",{},el("b",{},"For ever: "),...path)}function pointItem(point){let time=point.minutes>0?`, up to ${count(point.minutes,"minute")}`:"",releases=point.releases.map(({words:words2,waitsAt})=>el("li",{},words2,...waitsAt.flatMap((id,at)=>[" ",el("a",{set:{href:`#${id}`}},`see ${at+1}`)])));return el("li",{id:point.id,class:point.inRing?"in-ring":""},el("p",{},el("b",{},count(point.count,"goroutine")),` in ${point.state}${time} at `,el("code",{},point.name),point.inRing&&el("span",{class:"badge level-error"},"in a ring")),releases.length>0?el("ul",{},...releases):el("p",{class:"quiet"},"What would release them is not known."))}var PRINTED=200,store=openStore(),{data}=store,list=findings(store);rowKeys();gaps(data);var later=[];document.getElementById("goroutines")&&whenNear("goroutines",drawGoroutines);data.stacks&&whenNear("tests",()=>tests(data));follow(list);slash();forThePrinter(list);document.documentElement.dataset.ready="true";function drawGoroutines(){goroutines(store),data.curves.length>0&&curves(data.curves),data.waits.length>0&&waits(data.waits)}function whenNear(id,work){let once2=()=>{observer.disconnect(),later.includes(once2)&&work(),later.splice(later.indexOf(once2)>>>0,1)},observer=new IntersectionObserver(entries=>entries.some(entry=>entry.isIntersecting)&&once2(),{rootMargin:"600px"});later.push(once2),observer.observe(byId(id))}function drawAll(){for(let work of[...later])work()}function follow(rows){let go=()=>{let[name="",query]=decoded(location.hash.slice(1)).split(/\\?(.*)/s);name==="findings"&&query!==void 0?rows.apply(location.hash.slice(location.hash.indexOf("?")+1)):name!==""&&!rows.reveal(name)&&!document.getElementById(name)&&(drawAll(),document.getElementById(name)?.scrollIntoView({block:"start"}))};addEventListener("hashchange",go),go(),addEventListener("load",()=>setTimeout(go))}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}function slash(){addEventListener("keydown",event=>{let typing=event.target.closest("input, select, textarea");event.key!=="/"||typing||event.ctrlKey||event.metaKey||event.altKey||(event.preventDefault(),document.getElementById("search")?.focus())})}function forThePrinter(rows){let back;addEventListener("beforeprint",()=>{drawAll(),back??=rows.unfold(PRINTED)}),addEventListener("afterprint",()=>{back?.(),back=void 0})}})();\n';
var SCRIPT_HASH = "AgDV7bb2LRfOGwJwPPcQlSeLPgDcdmk7kG5/25VKYQU=";
var STYLE = ':root{color-scheme:light dark;--bg: #f6f7f9;--surface: #ffffff;--sunken: #f1f3f6;--ink: #14181f;--muted: #525c6b;--line: #d6dbe3;--accent: #0a56c9;--bad: #a3160f;--bad-bg: #fdebe9;--warn: #7d4500;--warn-bg: #fdf1dd;--good: #0f6232;--good-bg: #e2f5e9;--note: #3a4a5e;--note-bg: #e6ebf2;--mark: #ffe2a8;--lit: #fff3d6;--flame-same: #c9d3e2;--flame-same-ink: #14181f;--flame-new: #f2a19a;--flame-new-ink: #2b0603;--flame-new-line: #e57a71;--flame-more: #f7cf9b;--flame-more-ink: #2e1a00;--flame-fewer: #b6e0cd;--flame-fewer-ink: #06281a;--flame-gone: #e6f3ec;--flame-gone-ink: #06281a;--flame-gone-line: #9fcdb6;--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;--radius: 8px}@media(prefers-color-scheme:dark){:root{--bg: #0d1117;--surface: #151b23;--sunken: #0f141b;--ink: #e8ecf2;--muted: #a3aebd;--line: #2d3643;--accent: #86b3ff;--bad: #ff9d94;--bad-bg: #3a1513;--warn: #f5bd6e;--warn-bg: #33230a;--good: #7fdca4;--good-bg: #0f2b1b;--note: #b9c6d8;--note-bg: #232d3b;--mark: #5f4300;--lit: #2c2510;--flame-same: #3a4658;--flame-same-ink: #e8ecf2;--flame-new: #8f2b24;--flame-new-ink: #ffffff;--flame-new-line: #b0463d;--flame-more: #7a4e10;--flame-more-ink: #ffffff;--flame-fewer: #1f5b41;--flame-fewer-ink: #ffffff;--flame-gone: #13271d;--flame-gone-ink: #d6f5e4;--flame-gone-line: #2f6a4c}}*,*:before,*:after{box-sizing:border-box}html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}body{margin:0;background:var(--bg);color:var(--ink);font:15px / 1.55 var(--sans)}main,footer{max-width:84rem;margin:0 auto;padding:0 1.5rem}h1,h2,h3,h4,p,ul,ol,dl,figure{margin:0;padding:0}ul,ol{list-style:none}h2{font-size:1.35rem;line-height:1.3;letter-spacing:-.01em;margin:3rem 0 1rem}h3{font-size:1.05rem;margin:2rem 0 .6rem}h4{font-size:.78rem;font-weight:650;letter-spacing:.04em;text-transform:uppercase;color:var(--muted);margin:0 0 .5rem}a{color:var(--accent);text-underline-offset:.3em}code,pre,kbd{font-family:var(--mono);font-size:.87em}pre code{font-size:1em}code{overflow-wrap:anywhere}.quiet{color:var(--muted);font-size:.9rem}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}.skip{position:absolute;left:-99rem;top:.5rem;z-index:3;padding:.5rem 1rem;background:var(--surface)}.skip:focus{left:1rem}.bar{position:sticky;top:0;z-index:2;display:flex;align-items:center;gap:.3rem 2rem;padding:.6rem max(1.5rem,calc((100% - 81rem)/2));background:var(--surface);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:.55rem;font-weight:650;white-space:nowrap}.mark{width:.8rem;height:.8rem;border-radius:50%;background:var(--good)}.mark[data-kind=block]{background:var(--bad);border-radius:2px}.mark[data-kind=warn],.mark[data-kind=unjudged]{background:var(--warn);transform:rotate(45deg);border-radius:2px}.bar nav{display:flex;gap:.25rem;overflow-x:auto}.bar nav a{padding:.3rem .65rem;border-radius:6px;color:var(--ink);text-decoration:none;white-space:nowrap;font-size:.92rem}.bar nav a:hover{background:var(--sunken)}.bar nav b{font-weight:600;color:var(--muted);font-variant-numeric:tabular-nums}footer{padding-top:3rem;padding-bottom:2rem;color:var(--muted);font-size:.85rem}.verdict{margin-top:1.5rem;padding:1.6rem 1.8rem;background:var(--surface);border:1px solid var(--line);border-top:5px solid var(--good);border-radius:var(--radius)}.verdict[data-kind=block]{border-top-color:var(--bad)}.verdict[data-kind=warn],.verdict[data-kind=unjudged]{border-top-color:var(--warn)}.kind{font-weight:650;color:var(--good)}.verdict[data-kind=block] .kind{color:var(--bad)}.verdict[data-kind=warn] .kind,.verdict[data-kind=unjudged] .kind{color:var(--warn)}.verdict h1{font-size:clamp(1.35rem,1rem + 1.6vw,2.1rem);line-height:1.2;letter-spacing:-.02em;margin:.2rem 0 0;text-wrap:balance;overflow-wrap:anywhere}.reasons{margin-top:1rem;display:grid;gap:.35rem}.reasons li{padding-left:.8rem;border-left:3px solid var(--warn);overflow-wrap:anywhere}.reasons li[data-outcome=block]{border-left-color:var(--bad)}.tiles{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin-top:1.4rem}.tiles dt{font-size:.85rem;color:var(--muted)}.tiles dd{margin:0;font-size:1.7rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}.tiles small{display:block;font-size:.8rem;font-weight:400;color:var(--muted)}.run{margin-top:1.2rem;color:var(--muted);font-size:.88rem}.filters{display:flex;flex-wrap:wrap;align-items:end;gap:.6rem;padding:.8rem;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius)}.filters label{display:grid;gap:.2rem;font-size:.8rem;color:var(--muted);min-width:0}.filters .words{flex:1 1 18rem}kbd{padding:0 .3rem;border:1px solid var(--line);border-radius:4px}input,select,button.plain{font:inherit;font-size:.95rem;color:var(--ink);background:var(--surface);border:1px solid var(--muted);border-radius:6px;padding:.4rem .6rem;min-height:2.4rem;max-width:100%}select{max-width:14rem}button{cursor:pointer}button[disabled]{cursor:default;color:var(--muted);border-color:var(--line)}button.link{font:inherit;font-family:var(--mono);font-size:.87em;padding:0;border:0;background:none;color:var(--accent);text-decoration:underline;text-underline-offset:.3em;text-align:left;overflow-wrap:anywhere}.status{margin:.8rem 0 .5rem;color:var(--muted);font-size:.9rem}.rows{display:grid;gap:.5rem}.row{position:relative;background:var(--surface);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:var(--radius);min-width:0}.row.level-warning{border-left-color:var(--warn)}.row.level-error,.row.blocks{border-left-color:var(--bad)}.row.standing-known,.row.standing-suppressed,.row.standing-gone{border-left-color:var(--line)}.row:target{box-shadow:0 0 0 2px var(--accent)}.row h3{margin:0;font-size:1rem;font-weight:600}.toggle{display:flex;align-items:baseline;gap:.7rem;width:100%;padding:.75rem 3rem .2rem .9rem;border:0;background:none;color:inherit;font:inherit;text-align:left}.toggle:before{content:"";flex:none;width:.45rem;height:.45rem;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(-45deg)}.toggle[aria-expanded=true]:before{transform:rotate(45deg)}.toggle .message{overflow-wrap:anywhere;min-width:0}.badges{display:inline-flex;flex:none;gap:.3rem}.badge{display:inline-block;padding:0 .5rem;border-radius:999px;font-size:.78rem;font-weight:600;line-height:1.35rem;white-space:nowrap;background:var(--note-bg);color:var(--note)}.badge.level-error{background:var(--bad-bg);color:var(--bad)}.badge.blocks{background:var(--bad);color:var(--surface)}.badge.level-warning{background:var(--warn-bg);color:var(--warn)}.badge.standing-gone{background:var(--good-bg);color:var(--good)}.meta{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .9rem;padding:0 3rem .75rem 2.05rem;color:var(--muted);font-size:.88rem}.meta code{color:var(--ink)}.anchor{position:absolute;top:.6rem;right:.7rem;padding:.1rem .5rem;color:var(--muted);text-decoration:none;font-family:var(--mono)}.body{padding:1rem 1.1rem 1.2rem;border-top:1px solid var(--line);display:grid;gap:1.4rem}.body[hidden]{display:none}.trail{display:grid;grid-template-columns:minmax(0,1.75fr) minmax(0,1fr);gap:1.4rem;align-items:start}.sources{display:grid;gap:1rem;min-width:0}figure{border:1px solid var(--line);border-radius:var(--radius);overflow:hidden}figcaption{padding:.4rem .8rem;background:var(--sunken);border-bottom:1px solid var(--line);font-family:var(--mono);font-size:.82rem;overflow-wrap:anywhere}pre{margin:0;padding:.5rem 0;overflow-x:auto;line-height:1.55;tab-size:4}figure pre code{display:block;width:max-content;min-width:100%}.line{display:block;padding-right:1rem}.line .no:before{content:attr(data-no);display:inline-block;width:3.2rem;padding-right:.7rem;text-align:right;color:var(--muted)}.line .dots{display:inline-block;width:2.1rem}.line .dots:before{content:attr(data-dots);color:var(--accent);font-weight:700;font-size:.9em}.line .text{display:inline-block}.line.marked{background:var(--sunken)}.line.primary{background:var(--bad-bg);box-shadow:inset 3px 0 var(--bad)}.standing-known .line.primary,.standing-suppressed .line.primary,.standing-gone .line.primary{background:var(--note-bg);box-shadow:inset 3px 0 var(--note)}.line.lit{background:var(--lit);outline:1px dashed var(--warn);outline-offset:-1px}mark{background:none;color:inherit;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.25em}.primary mark{text-decoration-color:var(--bad);font-weight:700}.hole{display:block;padding-left:2rem;color:var(--muted);background:var(--sunken)}.steps{counter-reset:step;display:grid}.steps li{counter-increment:step;position:relative;padding:0 0 .9rem 2.1rem}.steps li:before{content:counter(step);position:absolute;left:0;top:.05rem;width:1.4rem;height:1.4rem;border-radius:50%;background:var(--note-bg);color:var(--note);font-size:.78rem;font-weight:700;line-height:1.4rem;text-align:center}.steps li:not(:last-child):after{content:"";position:absolute;left:calc(.7rem - 1px);top:1.6rem;bottom:.1rem;border-left:2px solid var(--line)}.steps li.primary:before{background:var(--bad);color:var(--surface)}.steps .words{display:block;overflow-wrap:anywhere}.steps .primary .words{font-weight:600}.advice{display:grid;grid-template-columns:minmax(0,1.75fr) minmax(0,1fr);gap:1.4rem}.remedy,.about{display:grid;gap:.6rem;align-content:start;min-width:0}.fix{font-size:1.02rem}.remedy pre,.about pre,.remedy details pre{border:1px solid var(--line);border-radius:var(--radius);background:var(--sunken);padding:.6rem .9rem}.remedy details>*+*{margin-top:.6rem}summary{cursor:pointer;color:var(--accent)}.diff .added{color:var(--good)}.diff .removed{color:var(--bad)}.about{font-size:.92rem}.facts{display:grid;gap:.2rem;font-size:.9rem}.facts>div{display:flex;flex-wrap:wrap;gap:0 .7rem}.facts dt{color:var(--muted)}.facts dd{margin:0;min-width:0}.stack{padding:.7rem .9rem;border:1px solid var(--line);border-radius:var(--radius)}.stack+.stack{margin-top:.6rem}.frames{margin-top:.4rem;font-size:.92rem;max-height:16rem;overflow:auto}.frames li{padding-left:1rem;text-indent:-1rem}.frames li:before{content:"\\21b3  ";color:var(--muted)}.pager{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin-top:1rem}.flame{padding:.9rem;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);min-width:0}.crumbs{margin-bottom:.5rem;font-size:.9rem;overflow-wrap:anywhere}.canvas{overflow:hidden}canvas{display:block}.tip{min-height:3em;margin-top:.5rem;color:var(--muted);font-size:.88rem;overflow-wrap:anywhere}.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.85rem}.legend li{display:flex;align-items:center;gap:.4rem}.swatch{width:1.1rem;height:.8rem;border:1px solid var(--line);background:var(--flame-same)}.swatch.new{background:repeating-linear-gradient(-45deg,var(--flame-new) 0 4px,var(--flame-new-line) 4px 5px)}.swatch.more{background:var(--flame-more)}.swatch.fewer{background:var(--flame-fewer)}.swatch.gone{background:repeating-linear-gradient(-45deg,var(--flame-gone) 0 4px,var(--flame-gone-line) 4px 5px)}.scroll{overflow-x:auto;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius)}.scroll+.plain{margin-top:.7rem}.tree{padding:.6rem .9rem;font-size:.92rem;width:max-content;min-width:100%}.tree ul{margin-left:.55rem;padding-left:.9rem;border-left:1px solid var(--line)}.tree .node{display:flex;gap:.7rem;align-items:baseline;padding:.1rem .3rem;cursor:pointer}.tree .node:before{content:"\\b7";width:.8rem;flex:none;color:var(--muted)}[aria-expanded=false]>.node:before{content:"\\25b8"}[aria-expanded=true]>.node:before{content:"\\25be"}.tree li:focus-visible{outline:none}.tree li:focus-visible>.node,.tree li.more:focus-visible{outline:3px solid var(--accent);border-radius:4px}.tree li.more{color:var(--accent);cursor:pointer;padding:.1rem 1.8rem}.tree .name{font-family:var(--mono);font-size:.92em}.counts{font-variant-numeric:tabular-nums;font-weight:650;min-width:2ch}.counts.new,.counts.more{color:var(--bad)}.counts.gone,.counts.fewer{color:var(--good)}table{width:100%;min-width:38rem;border-collapse:collapse;font-size:.92rem}caption{padding:.6rem .8rem 0;text-align:left;color:var(--muted);font-size:.88rem}th,td{padding:.5rem .8rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}tbody tr:last-child>*{border-bottom:0}thead th{font-size:.82rem;color:var(--muted)}tbody th{font-weight:500}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.wide{min-width:8rem}.gauge{display:flex;height:.8rem;margin-top:.3rem;background:var(--sunken)}.gauge span{background:var(--flame-same)}.gauge .fresh{background:repeating-linear-gradient(-45deg,var(--flame-new) 0 4px,var(--flame-new-line) 4px 5px)}.gaps{display:grid;gap:.5rem}.gaps li{display:flex;gap:.7rem;align-items:baseline;padding:.5rem .9rem;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);overflow-wrap:anywhere}.curves{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:.9rem;align-items:start}.curves li{padding:.8rem;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius)}.curves svg{display:block;width:100%}.curves .line{fill:none;stroke:var(--accent);stroke-width:2}.curves .area{fill:var(--note-bg)}h3+.curves,.waits,.rings{margin-top:.6rem}.curves h4{text-transform:none;letter-spacing:0;color:var(--ink);overflow-wrap:anywhere}.curves table{min-width:0}.curves details{max-height:18rem;overflow:auto}.waits,.rings{display:grid;gap:.5rem}.waits>li,.rings>li{padding:.6rem .9rem;background:var(--surface);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:var(--radius);overflow-wrap:anywhere}.rings>li,.waits>.in-ring{border-left-color:var(--bad)}.waits ul{margin-top:.3rem;padding-left:1.2rem;list-style:disc}#policy .facts{margin-top:1rem}@media(max-width:60rem){.trail,.advice{grid-template-columns:minmax(0,1fr)}}@media(max-width:40rem){main,footer{padding:0 .8rem}.bar{flex-wrap:wrap;padding:.5rem .8rem}.bar nav{max-width:100%}.verdict{padding:1.1rem 1rem}.tiles{gap:.7rem 1.6rem}.toggle{flex-wrap:wrap;padding-right:2.4rem}.toggle .message{flex-basis:100%}.meta{padding:.3rem .9rem .75rem}.body{padding:.8rem}.filters label,.filters .words{flex:1 1 8rem}.filters .words{flex-basis:100%}select{width:100%;max-width:none}th,td{padding:.45rem .5rem}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{:root{color-scheme:light}body{background:#fff;font-size:10pt}.bar,.skip,.filters,.pager,.anchor,.tip,button.plain{display:none}main{max-width:none;padding:0}.row,.stack,figure,.verdict,tr{break-inside:avoid}.body{break-inside:auto}pre,.scroll,.frames{overflow:visible;max-height:none}pre,figure pre code{white-space:pre-wrap;width:auto}}\n';
var STYLE_HASH = "nVeX4EcOEZJmQeme9HX04Owk71qlP7gL+KcruHwNars=";

// src/report/html/detail-code.ts
function encodeDetail({ steps, stacks, fix, suppress, facts, diff }) {
  return [steps, stacks.map(encodeStack), fix, suppress, facts, diff];
}
function encodeStack({ waits, base, head, sure, tests, frames, more, created }) {
  return [waits, base, head, sure, tests, frames, more, created];
}

// src/report/html/front-code.ts
function encodeFront(texts) {
  let before = "";
  return texts.flatMap((text) => {
    const shared = sharedLength(before, text);
    before = text;
    return [shared, text.slice(shared)];
  });
}
function sharedLength(before, text) {
  const most = Math.min(before.length, text.length);
  let shared = 0;
  while (shared < most && before.charCodeAt(shared) === text.charCodeAt(shared)) shared++;
  return shared;
}

// src/report/html/ids.ts
function idsOf(rows) {
  const ids = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = row.kind === "finding" ? row.finding.fingerprint : row.growth.k2;
    const name = `${row.kind === "finding" ? "f" : "l"}-${key.replace(/[^\w.-]+/g, "-")}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const id = times === 1 ? name : `${name}--${times}`;
    ids.set(row, id);
    for (const each of [key, ...growthOf(row).map((growth) => growth.k2)]) if (!keys.has(each)) keys.set(each, id);
  }
  return { of: (row) => ids.get(row) ?? "", byKey: (key) => keys.get(key) ?? "" };
}

// src/report/html/island.ts
function islandText(value) {
  const text = JSON.stringify(value);
  return (/[^\x20-\x7e]/.test(text) ? text.replace(UNSAFE, escaped) : text.replace(/[<>&]/g, escaped)).replace(/##\[/g, "##\\u005b");
}
var UNSAFE = /[<>&]|[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029]/gu;
function escaped(found) {
  return Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}

// src/report/html/markup.ts
function html(strings, ...values) {
  return { markup: strings.reduce((sum, text, at) => sum + shown(values[at - 1]) + text) };
}
function pageText(text) {
  return plain(text).replace(/[&<>"'`=]|(?<=##)\[|^\s*:/g, (found) => [...found].map((char) => `&#${char.charCodeAt(0)};`).join(""));
}
function shown(value) {
  if (value === void 0) return "";
  if (typeof value === "string") return pageText(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map((each) => each.markup).join("");
}

// src/report/html/around.ts
var AROUND = 3;

// src/report/html/numbering.ts
function numbering() {
  const names = [];
  const numbers = /* @__PURE__ */ new Map();
  return {
    names,
    of(name) {
      const known = numbers.get(name);
      if (known !== void 0) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    }
  };
}

// src/report/html/rows.ts
var WORDS = 600;
function rowViews(report, rows, ids) {
  const rules = numbering();
  const folders = numbering();
  const views = rows.map((row) => {
    const place = placeOf(row);
    const growth = growthOf(row);
    const rule = ruleIdOf(row);
    return {
      id: ids.of(row),
      level: row.level,
      standing: row.standing,
      blocks: row.blocks,
      message: shortened(row.kind === "finding" ? row.finding.message : leakWords(row.growth)),
      file: plain(place.file),
      line: place.line,
      fn: plain(place.function),
      rule: rule === void 0 ? -1 : rules.of(rule),
      folder: folders.of(folderOf(row, place.file)),
      by: row.kind === "leak" ? "test" : growth.length > 0 ? "both" : "rule",
      sure: shortened(sureDetail(row, (test) => test)),
      since: shortened(sinceWords(row, report.run)),
      tests: testsOf(row).map(plain).join("\n"),
      base: growth.some((each) => each.base === null) ? null : growth.reduce((sum, each) => sum + (each.base ?? 0), 0),
      head: growth.every((each) => each.state === "gone") ? 0 : goroutinesOf(row)
    };
  });
  return { rows: views, rules: rules.names.map((id) => ruleView(id, report)), folders: folders.names };
}
function placeOf(row) {
  if (row.kind === "finding") return { file: row.finding.region.file, line: row.finding.region.startLine, function: row.finding.function };
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn;
  return site ?? { file: "", line: 0, function: placeWords(row.growth) };
}
function folderOf(row, file) {
  if (file === "") return row.kind === "leak" ? plain(row.growth.package) : ".";
  return plain(file.split("/").slice(0, -1).join("/") || ".");
}
function ruleView(id, report) {
  const rule = report.rules.find((each) => each.id === id);
  const [pack = ""] = id.split("/");
  return {
    id: plain(id),
    pack: plain(rule?.pack ?? pack),
    title: plain(rule?.title ?? ""),
    url: rule ? httpsOnly(rule.helpUri) : "",
    why: rule ? blocksOf(rule.summary) : [],
    fix: rule ? blocksOf(rule.fix) : []
  };
}
function httpsOnly(url) {
  return /^https?:\/\/[\w.~:/?#&=+%,;@-]+$/.test(url) ? url : "";
}
function blocksOf(markdown) {
  return pageBlocks(markdown).map(({ kind, text }) => [kind, kind === "code" ? text : plainWords(text)]);
}
function shortened(text) {
  const clean = plain(text);
  return clean.length > WORDS ? `${clean.slice(0, WORDS - 1)}\u2026` : clean;
}

// src/report/html/source-lines.ts
var LINE_LENGTH = 400;
function shownSources(sources, links) {
  const wanted = /* @__PURE__ */ new Map();
  return {
    shownAt(file, line) {
      const entry = wanted.get(file) ?? { index: wanted.size, lines: /* @__PURE__ */ new Set() };
      wanted.set(file, entry);
      entry.lines.add(line);
      return entry.index;
    },
    files: () => [...wanted.keys()].map((file) => ({ name: plain(file), url: sources.has(file) ? fileUrl(file, links) : "" })),
    allLines: () => [...wanted].map(([file, { lines }]) => {
      const text = sources.get(file);
      return text === void 0 ? [] : linesAround(text.split(/\r\n|\n|\r/), lines);
    })
  };
}
function linesAround(lines, marked) {
  const wanted = /* @__PURE__ */ new Set();
  for (const line of marked) for (let each = line - AROUND - 1; each <= line + AROUND + 1; each++) wanted.add(each);
  return [...wanted].filter((line) => line >= 1 && line <= lines.length).sort((a, b) => a - b).map((line) => [line, visible(lines[line - 1] ?? "").slice(0, LINE_LENGTH)]);
}
function fileUrl(file, links) {
  return links ? httpsOnly(`${links.serverUrl}/${links.repository}/blob/${links.headSha}/${uriPath(file)}`) : "";
}

// src/report/html/details.ts
var MOST_STEPS = 40;
var MOST_STACKS = 20;
function detailOf(row, context) {
  const { names } = context;
  const marks = trailOf(row).filter((mark, at) => mark.primary || at < MOST_STEPS);
  const fix = fixWords(row, context.report);
  return {
    steps: marks.map((mark) => stepOf(mark, context)),
    stacks: growthOf(row).slice(0, MOST_STACKS).map((growth) => stackOf(growth, context)),
    fix: fix === "" ? NONE : names.of(fix),
    diff: diffLines(ownHunks(row, context.sources)).flatMap((line) => plainLines(line).split("\n")),
    suppress: row.kind === "finding" ? names.of(suppressionOf(row.finding.ruleId)) : NONE,
    facts: factsOf(row).map(([label, value]) => [names.of(label), names.of(value)])
  };
}
var NONE = -1;
function stepOf(mark, { names, shownAt }) {
  const { start, end } = mark.columns ?? { start: 0, end: 0 };
  const kind = mark.primary ? mark.step ? "both" : "primary" : mark.step ? "step" : "beside";
  return [shownAt(mark.file, mark.line), mark.line, start, Math.min(end, LINE_LENGTH + 1), kind, names.of(mark.message)];
}
function stackOf(growth, { names, stackNames: stackNames2 }) {
  const { leak } = growth;
  const { frames, created } = leak ? stackNames2(leak) : { frames: [], created: NONE };
  return {
    waits: names.of(`${doingWords(growth)}${leak ? ` (${leak.state})` : ""}`),
    base: growth.base,
    head: growth.head,
    sure: names.of(sureOf(growth)),
    tests: growth.tests.map(names.of),
    frames,
    more: (leak?.frames.length ?? 0) - frames.length,
    created
  };
}
function sureOf({ tier, confirmed, testFailed }) {
  const words = [tier === "proven" ? "proven by the runtime" : "alive after settling"];
  if (confirmed !== null) words.push(confirmed ? "again in a second run" : "not again in a second run");
  if (testFailed) words.push("the test failed");
  return words.join(", ");
}
function factsOf(row) {
  if (row.kind === "leak") return [["package", row.growth.package], ...sinceFact(row.growth.since)];
  const { finding } = row;
  const others = finding.reportedBy ? [["also said by", finding.reportedBy.join(", ")]] : [];
  return [["confidence", finding.confidence], ["fingerprint", finding.fingerprint], ...others, ...standingFact(finding.standing)];
}
function standingFact(standing) {
  if (standing.kind === "suppressed") return [["suppressed", `${standing.why} (${standing.by})`]];
  return standing.kind === "known" ? sinceFact(standing.since) : [];
}
function sinceFact(commit) {
  return commit === "" ? [] : [["first seen at", shortHash(commit)]];
}

// src/report/html/sections.ts
var MOST_EVIDENCE = 8;
function reasonViews(report, rows, ids) {
  const words = new Map(rows.map((row) => [ids.of(row), wordsOf(row)]));
  return report.verdict.reasons.map((reason) => {
    const evidence = new Map(
      reason.evidence.map((key) => {
        const id = ids.byKey(key);
        return [words.get(id) ?? plain(key), id];
      })
    );
    return {
      clause: plain(reason.clause),
      outcome: reason.outcome,
      message: plain(reason.message),
      measured: reason.measured,
      limit: reason.limit,
      evidence: [...evidence].slice(0, MOST_EVIDENCE),
      more: Math.max(0, evidence.size - MOST_EVIDENCE)
    };
  });
}
function wordsOf(row) {
  if (row.kind === "finding") return plain(`${row.finding.region.file}:${row.finding.region.startLine}`);
  const site = row.growth.leak?.site;
  return plain(site ? `${site.file}:${site.line}` : row.growth.package);
}
function testViews(report, rows, ids) {
  const fresh = new Set(report.growth.filter(({ state }) => state === "new" || state === "more").map(({ k2 }) => k2));
  const named = rowsByTest(rows, ids);
  const tests = /* @__PURE__ */ new Map();
  for (const leak of report.leaks) {
    const test = leak.tests[0] ?? "";
    const key = `${leak.package}
${test}`;
    const before = tests.get(key);
    tests.set(key, {
      test: plain(test),
      package: plain(leak.package),
      goroutines: (before?.goroutines ?? 0) + leak.count,
      fresh: (before?.fresh ?? 0) + (fresh.has(leak.keys.k2) ? leak.count : 0),
      stacks: (before?.stacks ?? 0) + 1,
      failed: (before?.failed ?? false) || leak.testFailed,
      rows: named.get(key) ?? []
    });
  }
  return [...tests.values()].sort(
    (a, b) => b.fresh - a.fresh || b.goroutines - a.goroutines || compareText(a.package, b.package) || compareText(a.test, b.test)
  );
}
function rowsByTest(rows, ids) {
  const named = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const packages = new Set(growthOf(row).map((growth) => growth.package));
    const tests = testsOf(row);
    for (const owner of packages)
      for (const test of tests.length > 0 ? tests : [""]) {
        const key = `${owner}
${test}`;
        const list = named.get(key) ?? [];
        if (list.length < 20) named.set(key, [...list, ids.of(row)]);
      }
  }
  return named;
}
function gapViews(report) {
  return report.gaps.map(({ kind, what, why, region }) => ({
    kind,
    what: plain(what),
    why: plain(why),
    place: region ? plain(`${region.file}:${region.startLine}`) : ""
  }));
}

// src/report/html/series.ts
var MOST_SIGNATURES = 12;
var MOST_POINTS = 60;
function curveViews(all) {
  return all.flatMap((series) => [totalOf(series), ...signaturesOf(series)]).filter((curve) => curve.points.length > 1);
}
function totalOf(series) {
  const [head = "", ...facts] = seriesLines(series, false);
  const points = series.samples.map((sample) => [secondsOf(sample, series), sample.total]);
  const words = facts.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim().replace(/ {2,}/, ": "));
  return { name: plain(head.replace(/^series /, "")), points, words: words.map(plain) };
}
function signaturesOf(series) {
  return series.signatures.slice(0, MOST_SIGNATURES).map(({ site, state, counts, trend, benign, frames }) => ({
    name: plain(`${site ? `${site.function} ${site.file}:${site.line}` : frames[0]?.function ?? "no stack"}, ${state}`),
    points: counts.flatMap((count2, at) => {
      const sample = series.samples[at];
      return sample && count2 !== null ? [[secondsOf(sample, series), count2]] : [];
    }),
    words: [
      ...trend ? [`${signed(rate(trend.perHour))} an hour (95 %: ${rate(trend.low)} to ${rate(trend.high)})`] : [],
      ...benign ? [plain(`harmless: ${benign}`)] : []
    ]
  }));
}
function secondsOf(sample, { samples }) {
  return (sample.at - (samples[0]?.at ?? sample.at)) / 1e3;
}
function waitViews(graphs) {
  return graphs.map((graph, number) => waitView(graph, number)).filter((view) => view.points.length > 0);
}
function waitView({ source, points, rings }, number) {
  const names = new Map(points.map((point) => [point.id, pointName(point)]));
  const shown2 = points.slice(0, MOST_POINTS);
  const ids = new Map(shown2.map((point, at) => [point.id, `w-${number}-${at}`]));
  const ringed = new Set(rings.flat());
  return {
    source: plain(source),
    points: shown2.map(
      (point) => ({
        id: ids.get(point.id) ?? "",
        name: plain(names.get(point.id) ?? point.id),
        state: plain(point.state || point.kind),
        count: point.count,
        minutes: point.longestWaitMinutes,
        inRing: ringed.has(point.id),
        releases: point.releases.slice(0, 8).map((release) => ({
          words: plain(releaseWords(release, names)),
          waitsAt: release.waitsAt.flatMap((id) => ids.get(id) ?? [])
        }))
      })
    ),
    more: points.length - shown2.length,
    rings: rings.map((ring) => ring.map((id) => plain(names.get(id) ?? id)))
  };
}

// src/report/html/stack-names.ts
var MOST_FRAMES = 64;
function stackNames(names) {
  const known = /* @__PURE__ */ new Map();
  const of = (frame) => names.of(`${frame.function} ${frame.file}:${frame.line}`);
  return (leak) => {
    const before = known.get(leak);
    if (before) return before;
    const stack = { frames: leak.frames.slice(0, MOST_FRAMES).map(of), created: leak.createdBy ? of(leak.createdBy) : -1 };
    known.set(leak, stack);
    return stack;
  };
}

// src/report/html/stacks.ts
var NO_CREATOR = "(not started by user code)";
function stackTotals(growth) {
  const stacks = growth.filter((each) => each.leak);
  if (stacks.length === 0) return void 0;
  const unknown = stacks.some((each) => each.base === null);
  return {
    stacks: stacks.length,
    base: unknown ? null : stacks.reduce((sum, each) => sum + (each.base ?? 0), 0),
    head: stacks.reduce((sum, each) => sum + each.head, 0)
  };
}
var MOST_PACKAGES = 40;
function stackTree(growth, ids, names, stackNames2) {
  const tree = { name: [names.of("all goroutines")], parent: [-1], base: [0], head: [0] };
  const ends = {};
  const children = /* @__PURE__ */ new Map();
  const folders = foldersOf(growth.flatMap((each) => each.leak ? [each.package] : []));
  for (const each of growth) {
    if (!each.leak) continue;
    const counts = { base: each.base ?? each.head, head: each.head };
    let node = 0;
    add(tree, node, counts);
    const { frames, created } = stackNames2(each.leak);
    for (const name of [
      ...(folders.get(each.package) ?? []).map(names.of),
      names.of(each.package),
      created < 0 ? names.of(NO_CREATOR) : created,
      ...frames.toReversed()
    ]) {
      node = child(node, name, children, tree);
      add(tree, node, counts);
    }
    const id = ids.byKey(each.k2);
    if (id !== "") ends[node] = id;
  }
  return { ...tree, ends };
}
function foldersOf(all) {
  const packages = [...new Set(all)];
  if (packages.length <= MOST_PACKAGES) return /* @__PURE__ */ new Map();
  const below = /* @__PURE__ */ new Map();
  for (const path of packages)
    for (const folder of above(path))
      below.set(folder, (below.get(folder) ?? /* @__PURE__ */ new Set()).add(path.slice(folder.length + 1).split("/", 1)[0] ?? ""));
  return new Map(packages.map((path) => [path, above(path).filter((folder) => (below.get(folder)?.size ?? 0) > 1)]));
}
function above(path) {
  const parts = path.split("/");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}
function add(tree, node, counts) {
  tree.base[node] = (tree.base[node] ?? 0) + counts.base;
  tree.head[node] = (tree.head[node] ?? 0) + counts.head;
}
function child(parent, name, children, tree) {
  const siblings = children.get(parent) ?? /* @__PURE__ */ new Map();
  children.set(parent, siblings);
  const known = siblings.get(name);
  if (known !== void 0) return known;
  const node = tree.name.push(name) - 1;
  tree.parent.push(parent);
  tree.base.push(0);
  tree.head.push(0);
  siblings.set(name, node);
  return node;
}

// src/report/html/parts.ts
var ROW_CHUNK = 1e3;
var DETAIL_CHUNK = 50;
var NAME_CHUNK = 1e3;
function pageParts(report, rows, ids, { sources, links }) {
  const names = numbering();
  const shown2 = shownSources(sources, links);
  const ofStack = stackNames(names);
  const { rows: views, rules, folders } = rowViews(report, rows, ids);
  const totals = stackTotals(report.growth);
  const details = rows.map((row) => detailOf(row, { report, sources, names, stackNames: ofStack, shownAt: shown2.shownAt }));
  const stacks = totals && stackTree(report.growth, ids, names, ofStack);
  const data = {
    verdict: report.verdict.kind,
    rows: views.length,
    ...{ rowChunk: ROW_CHUNK, detailChunk: DETAIL_CHUNK, nameChunk: NAME_CHUNK, rules, folders },
    files: shown2.files(),
    choices: choicesOf(views),
    tests: testViews(report, rows, ids),
    gaps: gapViews(report),
    ...totals && { stacks: totals },
    curves: curveViews(report.series ?? []),
    waits: waitViews(report.waits ?? [])
  };
  const lines = shown2.allLines();
  return { data, views, details, names: names.names.map(plain), lines, ...stacks && { stacks } };
}
function choicesOf(views) {
  return {
    level: LEVELS.filter((level) => views.some((view) => view.level === level)),
    standing: [
      ...views.some((view) => view.blocks) ? ["blocks"] : [],
      "open",
      ...ROW_STANDINGS.filter(
        (standing) => standing !== "new" && standing !== "unknown" && views.some((view) => view.standing === standing)
      )
    ],
    by: ["both", "rule", "test"].filter((by) => views.some((view) => view.by === by))
  };
}

// src/report/html/row-code.ts
var STANDINGS = ["new", "unknown", "known", "suppressed", "gone"];
var SAYERS = ["both", "rule", "test"];
function encodeRows(rows) {
  const { names: texts, of } = numbering();
  return {
    id: rows.map((row) => of(row.id)),
    level: rows.map((row) => LEVELS.indexOf(row.level)),
    standing: rows.map((row) => STANDINGS.indexOf(row.standing)),
    blocks: rows.map((row) => row.blocks ? 1 : 0),
    message: rows.map((row) => of(row.message)),
    place: rows.map((row) => of(row.file === "" ? "" : `${row.file}:${row.line}`)),
    fn: rows.map((row) => of(row.fn)),
    rule: rows.map((row) => row.rule),
    folder: rows.map((row) => row.folder),
    by: rows.map((row) => SAYERS.indexOf(row.by)),
    sure: rows.map((row) => of(row.sure)),
    since: rows.map((row) => of(row.since)),
    tests: rows.map((row) => of(row.tests)),
    base: rows.map((row) => row.base),
    head: rows.map((row) => row.head),
    texts
  };
}

// src/report/html/plain-rows.ts
var MOST = 200;
function plainRows(rows) {
  const left = rows.length - MOST;
  const items = rows.slice(0, MOST).map(
    (row) => html`<li><b>${row.blocks ? "blocks" : `${row.level}, ${row.standing}`}</b> ${row.message} <code>${row.file === "" ? row.fn : `${row.file}:${row.line}`}</code> ${row.sure}, ${row.since}</li>`
  );
  return html`<p>No script runs here, so there is no search, and no source and no stacks are shown.</p><ol>${items}</ol>${left > 0 ? html`<p>…and ${count(left, "more row")}, in report.json.</p>` : ""}`;
}

// src/report/html/shell.ts
function shell(options) {
  const { report, rows, stacks, overTime } = options;
  return html`<a class="skip" href="#findings">Skip to the findings</a>
<header class="bar">
<p class="brand"><span class="mark" data-kind="${report.verdict.kind}"></span>goroutine-gate</p>
<nav aria-label="Sections"><a href="#verdict">Verdict</a><a href="#findings">Findings <b>${rows.length}</b></a>${stacks || overTime ? html`<a href="#goroutines">Goroutines${stacks ? html` <b>${stacks.head}</b>` : ""}</a>` : ""}${stacks ? html`<a href="#tests">Tests</a>` : ""}<a href="#gaps">Not seen <b>${report.gaps.length}</b></a><a href="#policy">Policy</a></nav>
</header>
<main>
${verdictSection(options)}
<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2><noscript>${plainRows(rows)}</noscript></section>
${stacks || overTime ? html`<section id="goroutines" aria-labelledby="goroutines-title"><h2 id="goroutines-title">${stacks ? "Goroutines left by the tests" : "Goroutines"}</h2></section>` : ""}
${stacks ? html`<section id="tests" aria-labelledby="tests-title"><h2 id="tests-title">Tests by what they leave</h2></section>` : ""}
<section id="gaps" aria-labelledby="gaps-title"><h2 id="gaps-title">What could not be seen</h2></section>
${policySection(options)}
</main>
<footer><p>${report.tool.name} ${report.tool.version} · this file loads nothing and sends nothing</p></footer>
`;
}
var KIND_WORDS = { pass: "Pass", warn: "Pass with warnings", block: "Blocked", unjudged: "Not judged" };
function verdictSection({ report, title, rows, reasons, stacks }) {
  const { kind } = report.verdict;
  const open = rows.filter((row) => row.blocks || row.standing === "new" || row.standing === "unknown");
  const words = title.replace(/^(Blocked: |Passes, with )/, (found) => found === "Blocked: " ? "" : "With ");
  return html`<section id="verdict" class="verdict" data-kind="${kind}" aria-labelledby="verdict-title">
<p class="kind"><span aria-hidden="true">${VERDICT_SIGNS[kind]}</span> ${KIND_WORDS[kind]}</p>
<h1 id="verdict-title">${words}</h1>
${reasons.length > 0 ? html`<ul class="reasons">${reasons.map(reasonItem)}</ul>` : ""}
<dl class="tiles">
${tile("blocking", rows.filter((row) => row.blocks).length, "these stop the merge")}
${report.run.base === "" && report.run.baseSource === "none" ? tile("found", open.length, "no base to compare with") : tile("new or unknown", open.length, "not known from the base")}
${tile("known", rows.filter((row) => row.standing === "known" && !row.blocks).length, "there before this change")}
${stacks ? tile("goroutines left", stacks.base === null ? `${stacks.head}` : `${stacks.base} \u2192 ${stacks.head}`, "base \u2192 head") : ""}
${tile("not seen", report.gaps.length, report.gaps.length === 0 ? "everything was looked at" : "listed below")}
</dl>
<p class="run">${runWords(report)}</p>
</section>`;
}
function tile(label, value, words) {
  return html`<div><dt>${label}</dt><dd>${value}<small>${words}</small></dd></div>`;
}
function reasonItem(reason) {
  const links = reason.evidence.map(
    ([words, id], at) => id === "" ? html`${at > 0 ? ", " : ""}<code>${words}</code>` : html`${at > 0 ? ", " : ""}<a href="#${id}"><code>${words}</code></a>`
  );
  const sign = reason.outcome === "block" ? "Blocks" : "Warns";
  return html`<li data-outcome="${reason.outcome}"><b>${sign}:</b> ${reason.message}${links.length > 0 ? html` <span class="evidence">${links}${reason.more > 0 ? html` and ${reason.more} more` : ""}</span>` : ""}</li>`;
}
function runWords(report) {
  const { run } = report;
  return [comparedWords(run), run.goVersion, count(run.files, "file"), recordedWords(report)].filter((words) => words !== "").join(" \xB7 ");
}
function comparedWords(run) {
  const sides = [run.base && `base ${shortHash(run.base)}`, run.head && `head ${shortHash(run.head)}`].filter((side) => side !== "");
  return sides.length > 0 ? sides.join(" \u2192 ") : "no base";
}
function policySection({ report, reasons }) {
  const { run } = report;
  const facts = [
    ["policy", run.policySource],
    ["command", run.command.join(" ")],
    ["its exit code", run.commandExitCode === null ? "" : String(run.commandExitCode)],
    ["base", run.base === "" ? "none" : `${run.base} (${run.baseSource})`],
    ["head", run.head],
    ["rules that were on", String(report.rules.length)]
  ];
  const shown2 = facts.filter(([, value]) => value !== "");
  return html`<section id="policy" aria-labelledby="policy-title"><h2 id="policy-title">Policy and run</h2>
${reasons.length > 0 ? html`<div class="scroll" tabindex="0" role="group" aria-label="Clauses"><table><caption>Clauses that were not met</caption><thead><tr><th scope="col">Clause</th><th scope="col">Outcome</th><th scope="col" class="number">Measured</th><th scope="col" class="number">Limit</th><th scope="col">Words</th></tr></thead><tbody>${reasons.map(
    (reason) => html`<tr id="clause-${reason.clause}-${reason.outcome}"><th scope="row"><code>${reason.clause}</code></th><td>${reason.outcome === "block" ? "blocks" : "warns"}</td><td class="number">${reason.measured}</td><td class="number">${reason.limit}</td><td>${reason.message}</td></tr>`
  )}</tbody></table></div>` : html`<p>Every clause of the policy was met.</p>`}
<dl class="facts">${shown2.map(([label, value]) => html`<div><dt>${label}</dt><dd><code>${value}</code></dd></div>`)}</dl>
</section>`;
}

// src/report/html/tree-code.ts
function encodeTree({ parent, ...tree }) {
  return { ...tree, up: parent.map((index, node) => index < 0 ? 0 : node - index) };
}

// src/report/html/page.ts
function renderHtml(report, options) {
  const rows = rowsOf(report);
  const ids = idsOf(rows);
  const title = headline(report, rows);
  const parts = pageParts(report, rows, ids, options);
  const { stacks, curves, waits } = parts.data;
  const overTime = curves.length > 0 || waits.length > 0;
  const body = shell({ report, title, rows: parts.views, reasons: reasonViews(report, rows, ids), overTime, ...stacks && { stacks } });
  return `<!doctype html>
${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · goroutine-gate</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${body}
${islands(parts)}
<script>${{ markup: SCRIPT }}</script>
</body>
</html>
`.markup}`;
}
var POLICY = {
  markup: [
    "default-src 'none'",
    `script-src 'sha256-${SCRIPT_HASH}'`,
    `style-src 'sha256-${STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join("; ")
};
function islands(parts) {
  const { data, views, details, stacks, names, lines } = parts;
  return [
    island("data", data),
    ...chunked(views, ROW_CHUNK).map((chunk, at) => island(`rows-${at}`, encodeRows(chunk))),
    ...chunked(details, DETAIL_CHUNK).map((chunk, at) => island(`details-${at}`, chunk.map(encodeDetail))),
    ...chunked(names, NAME_CHUNK).map((chunk, at) => island(`names-${at}`, encodeFront(chunk))),
    ...lines.map((source, at) => island(`source-${at}`, source)),
    ...stacks ? [island("stacks", encodeTree(stacks))] : []
  ];
}
function chunked(all, size) {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
function island(id, value) {
  return { markup: `<script type="application/json" id="${id}">${islandText(value)}</script>
` };
}

// src/report/json.ts
function renderJson(report) {
  const stated = {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    findings: [...report.findings].sort(compareFindings).map(findingOf),
    gaps: [...report.gaps].sort(compareGaps).map(gapOf),
    verdict: { kind: report.verdict.kind, reasons: report.verdict.reasons }
  };
  if (report.run.verb === "check") return jsonText(stated);
  return jsonText({
    ...stated,
    growth: [...report.growth].sort(compareGrowth).map(growthOf2),
    leaks: [...report.leaks].sort(compareLeaks).map(leakOf),
    benign: [...report.benign].sort(compareLeaks).map(benignOf),
    packages: [...report.captures].sort((a, b) => compareText(a.importPath, b.importPath) || compareText(a.goVersion, b.goVersion)).map(({ ran: _, ...capture }) => capture),
    run: report.run,
    ...report.gateChanges && { gateChanges: report.gateChanges },
    ...report.wouldBe && { wouldBe: report.wouldBe },
    ...report.series && { series: report.series },
    ...report.waits && { waits: report.waits },
    ...report.build && { build: report.build },
    ...report.grounds && { grounds: report.grounds }
  });
}
function findingOf(finding) {
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    confidence: finding.confidence,
    message: finding.message,
    file: finding.region.file,
    function: finding.function,
    ...span(finding.region),
    related: finding.related.map(placeOf2),
    codeFlow: finding.codeFlow.map(placeOf2),
    fixes: finding.fixes.map((fix) => ({
      description: fix.description,
      edits: fix.edits.map((edit) => ({ file: edit.region.file, ...span(edit.region), newText: edit.newText }))
    })),
    fingerprint: finding.fingerprint,
    standing: finding.standing,
    seenIn: finding.seenIn,
    ...finding.reportedBy && { reportedBy: finding.reportedBy }
  };
}
function placeOf2(place) {
  return { message: place.message, file: place.region.file, function: place.function, ...span(place.region) };
}
function span({ startLine, startColumn, endLine, endColumn }) {
  return { startLine, startColumn, endLine, endColumn };
}
function gapOf(gap) {
  return {
    what: gap.what,
    why: gap.why,
    kind: gap.kind,
    ...gap.region && { file: gap.region.file, startLine: gap.region.startLine, endLine: gap.region.endLine },
    ...gap.package !== void 0 && { package: gap.package }
  };
}
function growthOf2(growth) {
  const { module, package: path, kind, k2, state, base, head, tier, confirmed, testFailed, tests, since, ruleIds } = growth;
  return {
    ...{ module, package: path, kind, k2, state, base, head, tier, confirmed, testFailed, tests, since, ruleIds },
    ...growth.reach && { reach: growth.reach },
    ...growth.approved !== void 0 && { approved: growth.approved },
    ...growth.leak && { leak: leakOf(growth.leak) }
  };
}
function leakOf(leak) {
  const { package: path, module, tests, attributedBy, tier, kind, state, count: count2, testFailed, confirmed, child: child2, longestWaitMinutes } = leak;
  return {
    ...{ package: path, module, tests, attributedBy, tier, kind, state, count: count2, testFailed, confirmed, child: child2, longestWaitMinutes },
    frames: leak.frames,
    ...leak.createdBy && { createdBy: leak.createdBy },
    ...leak.site && { site: leak.site },
    ...leak.spawn && { spawn: leak.spawn },
    keys: leak.keys
  };
}
function benignOf(leak) {
  return { ...leakOf(leak), reason: leak.reason };
}
function compareLeaks(a, b) {
  return compareText(a.package, b.package) || compareText(a.keys.k1, b.keys.k1) || compareText(a.tier, b.tier) || compareText(a.tests.join("\n"), b.tests.join("\n"));
}
function compareGaps(a, b) {
  return compareText(a.region?.file ?? "", b.region?.file ?? "") || (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) || compareText(a.kind, b.kind) || compareText(a.what, b.what) || compareText(a.why, b.why);
}

// src/report/home.ts
var HOME = "https://github.com/goroutine-gate/goroutine-gate";

// src/report/sarif/location.ts
var UNKNOWN = 0;
function locationOf(region, fn, message = "") {
  return {
    physicalLocation: { artifactLocation: artifactOf(region.file), region: sarifRegion(region) },
    ...fn !== "" && { logicalLocations: [{ name: plain(fn), kind: "function" }] },
    ...message !== "" && { message: { text: plain(message) } }
  };
}
function artifactOf(file) {
  return { uri: uriPath(file), uriBaseId: "%SRCROOT%" };
}
function sarifRegion({ startLine, startColumn, endLine, endColumn }) {
  return startColumn === UNKNOWN ? { startLine, endLine } : { startLine, startColumn, endLine, endColumn };
}
function regionOfSite(site, text) {
  const line = text?.split(/\r\n|\n|\r/)[site.line - 1];
  const lines = { file: site.file, startLine: Math.max(1, site.line), endLine: Math.max(1, site.line) };
  if (line === void 0 || line.trim() === "") return { ...lines, startColumn: UNKNOWN, endColumn: UNKNOWN };
  return { ...lines, startColumn: line.length - line.trimStart().length + 1, endColumn: line.trimEnd().length + 1 };
}

// src/report/sarif/notification.ts
var NOT_SEEN = {
  id: "not-seen",
  name: "NotSeen",
  shortDescription: { text: "Something could not be looked at." },
  fullDescription: {
    text: "A file, a package or a comparison could not be looked at, or a result is in no list for want of room. What is there is not known; a verdict is never better for it."
  },
  help: { text: "The message says what was not seen and why. What of it can be mended is on the page about limits." },
  helpUri: `${HOME}/blob/main/docs/limits.md`
};
function notificationsOf(report, { unplaced, leftOut }) {
  const missing = [
    unplaced > 0 ? `${count(unplaced, "leak")} without a frame in this repository: listed in the other reports only.` : "",
    leftOut > 0 ? `${count(leftOut, "result")} left out: code scanning takes no more in one run.` : ""
  ];
  return {
    executionSuccessful: report.verdict.kind !== "unjudged",
    toolExecutionNotifications: [...report.gaps.map(gapNote), ...missing.filter((text) => text !== "").map(noteOf)]
  };
}
function gapNote(gap) {
  const note = noteOf(`${plain(gap.what)}: ${plain(gap.why)}`);
  return gap.region ? { ...note, locations: [locationOf(gap.region, "")] } : note;
}
function noteOf(text) {
  return { level: "warning", descriptor: { id: NOT_SEEN.id, index: 0 }, message: { text } };
}

// node_modules/@microsoft/sarif/dist/rollingHash.js
var TAB = 9;
var SPACE = 32;
var LF = 10;
var CR = 13;
var EOF = 65535;
var BLOCK_SIZE = 100;
var MASK = (1n << 64n) - 1n;
var MOD = 37n;
function computeFirstMod() {
  let firstMod = 1n;
  for (let i = 0; i < BLOCK_SIZE; i++) {
    firstMod = firstMod * MOD & MASK;
  }
  return firstMod;
}
function computeRollingHashes(fileText) {
  const rollingHashes = /* @__PURE__ */ new Map();
  if (fileText == null)
    return rollingHashes;
  const window = new Array(BLOCK_SIZE).fill(0);
  const lineNumbers = new Array(BLOCK_SIZE).fill(-1);
  let hashRaw = 0n;
  const firstMod = computeFirstMod();
  let index = 0;
  let lineNumber = 0;
  let lineStart = true;
  let prevCR = false;
  const hashCounts = /* @__PURE__ */ new Map();
  const outputHash = () => {
    const hashValue = (hashRaw & MASK).toString(16);
    const count2 = (hashCounts.get(hashValue) ?? 0) + 1;
    hashCounts.set(hashValue, count2);
    rollingHashes.set(lineNumbers[index], `${hashValue}:${count2}`);
    lineNumbers[index] = -1;
  };
  const updateHash = (current) => {
    const begin = window[index];
    window[index] = current;
    hashRaw = MOD * hashRaw + BigInt(current) - firstMod * BigInt(begin) & MASK;
    index = (index + 1) % BLOCK_SIZE;
  };
  const processCharacter = (current) => {
    if (current === SPACE || current === TAB || prevCR && current === LF) {
      prevCR = false;
      return;
    }
    if (current === CR) {
      current = LF;
      prevCR = true;
    } else {
      prevCR = false;
    }
    if (lineNumbers[index] !== -1) {
      outputHash();
    }
    if (lineStart) {
      lineStart = false;
      lineNumber++;
      lineNumbers[index] = lineNumber;
    }
    if (current === LF) {
      lineStart = true;
    }
    updateHash(current);
  };
  for (let i = 0; i < fileText.length; i++) {
    processCharacter(fileText.charCodeAt(i));
  }
  processCharacter(EOF);
  for (let i = 0; i < BLOCK_SIZE; i++) {
    if (lineNumbers[index] !== -1) {
      outputHash();
    }
    updateHash(0);
  }
  return rollingHashes;
}

// src/report/sarif/fixes.ts
function fixesOf(fixes) {
  return fixes.filter((fix) => fix.edits.length > 0).map((fix) => ({ description: { text: plain(fix.description) || "Apply the fix." }, artifactChanges: changesOf(fix.edits) }));
}
function changesOf(edits) {
  const files = [...new Set(edits.map((edit) => edit.region.file))].sort(compareText);
  return files.map((file) => ({
    artifactLocation: artifactOf(file),
    replacements: edits.filter((edit) => edit.region.file === file).map((edit) => ({ deletedRegion: sarifRegion(edit.region), insertedContent: { text: edit.newText } }))
  }));
}

// src/report/sarif/flow.ts
function flowOf(row, sources) {
  const steps = row.kind === "finding" ? row.finding.codeFlow : leakSteps(row, sources);
  if (steps.length === 0) return void 0;
  const locations = steps.slice(0, SARIF_FLOW_LOCATIONS).map((step) => ({ location: locationOf(step.region, step.function, step.message) }));
  return { threadFlows: [{ locations }] };
}
function leakSteps(row, sources) {
  const { leak } = row.growth;
  const spawn = leak?.spawn && { site: leak.spawn, message: "the goroutine is started here" };
  const site = leak?.site && { site: leak.site, message: "it is stuck here" };
  return [spawn, site].flatMap(
    (step) => step ? [{ region: regionOfSite(step.site, sources.get(step.site.file)), function: step.site.function, message: step.message }] : []
  );
}

// src/report/sarif/rules.ts
var LEAKED_GOROUTINE = "goroutine-gate/leaked-goroutine";
var LEAKED = {
  id: LEAKED_GOROUTINE,
  title: "a test leaves goroutines behind",
  summary: "After the test had ended and time to settle had passed, goroutines that it started were still there, and no rule explains them.",
  fix: "Let whoever starts the goroutine end it and wait for its end: close its channel, cancel its context, or call its stop function.",
  helpUri: `${HOME}/blob/main/docs/reading-the-report.md`,
  level: "warning",
  confidence: "high"
};
function descriptorsOf(report) {
  const listed = /* @__PURE__ */ new Set([...report.rules.map((rule) => rule.id), LEAKED.id]);
  const named = report.findings.filter((finding) => !listed.has(finding.ruleId));
  const unlisted = [...new Map(named.map((finding) => [finding.ruleId, finding])).values()].map(
    (finding) => ({ ...LEAKED, id: finding.ruleId, title: finding.ruleId, summary: "", fix: "", helpUri: "", level: finding.level })
  );
  return [...report.rules, LEAKED, ...unlisted].sort((a, b) => compareText(a.id, b.id)).map(descriptorOf);
}
function descriptorOf(rule) {
  const title = sentence(plain(rule.title));
  const summary = firstWords(rule.summary) || title;
  const fix = firstWords(rule.fix);
  const uri = safeUrl(rule.helpUri);
  const help = [rule.summary, rule.fix].map(pageMarkdown).filter((part) => part !== "");
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: cut(title, SARIF_DESCRIPTION_CHARACTERS) },
    fullDescription: { text: cut(summary, SARIF_DESCRIPTION_CHARACTERS) },
    help: {
      text: [summary, fix === "" ? "" : `Fix: ${fix}`].filter((part) => part !== "").join("\n\n"),
      markdown: help.length > 0 ? `${help.join("\n")}${uri ? `
[The rule's page](${uri})
` : ""}` : title
    },
    ...uri && { helpUri: uri },
    defaultConfiguration: { level: rule.level },
    properties: { tags: ["goroutine-leak", packOf(rule.id)], precision: rule.confidence, "problem.severity": SEVERITIES[rule.level] }
  };
}
var SEVERITIES = { error: "error", warning: "warning", note: "recommendation" };
function sentence(text) {
  const words = plainWords(text);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? "" : "."}`;
}
function packOf(id) {
  return id.split("/")[0] ?? id;
}
function pascalCase(id) {
  const last = id.split("/").at(-1) ?? id;
  return last.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

// src/report/sarif/result.ts
function locatedRegion(row) {
  if (row.kind === "finding") return row.finding.region;
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn;
  return site && regionOfSite(site, void 0);
}
function resultOf(row, context) {
  const region = shownRegion(row, context);
  const ruleId = row.kind === "finding" ? row.finding.ruleId : LEAKED_GOROUTINE;
  const related = relatedOf(row);
  const flow = flowOf(row, context.sources);
  return {
    ruleId,
    ruleIndex: context.ruleIds.indexOf(ruleId),
    level: row.level,
    message: { text: messageOf(row) },
    locations: [locationOf(region, functionOf(row))],
    ...related.length > 0 && {
      relatedLocations: related.map((place, at) => ({ id: at + 1, ...locationOf(place.region, place.function, place.message) }))
    },
    ...flow && { codeFlows: [flow] },
    partialFingerprints: fingerprintsOf(row, region, context),
    ...context.profile === "full" && standingOf(row, context)
  };
}
function shownRegion(row, context) {
  if (row.kind === "finding") return row.finding.region;
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn ?? { file: "", function: "", line: 1 };
  return regionOfSite(site, context.sources.get(site.file));
}
function functionOf(row) {
  if (row.kind === "finding") return row.finding.function;
  return row.growth.leak?.site?.function ?? row.growth.leak?.spawn?.function ?? "";
}
function messageOf(row) {
  const what = row.kind === "finding" ? row.finding.message : leakWords(row.growth);
  const links = relatedOf(row).map((place, at) => `[${unlinked(place.message)}](${at + 1})`);
  const leftOut = (row.kind === "finding" ? row.finding.related.length : 0) - links.length;
  const places = links.length > 0 ? ` (${links.join(", ")}${leftOut > 0 ? ` and ${leftOut} more` : ""})` : "";
  return `${unlinked(what)}${places}. Found by ${unlinked(sureWords(row))}.`;
}
function relatedOf(row) {
  return row.kind === "finding" ? row.finding.related.slice(0, SARIF_LOCATIONS - 1) : [];
}
function unlinked(text) {
  return plain(text).replace(/[\\[\]]/g, "\\$&");
}
function fingerprintsOf(row, region, context) {
  const lineHash = hashesOf(region.file, context)?.get(region.startLine);
  const own = row.kind === "finding" ? row.finding.fingerprint : row.growth.k2;
  return { ...lineHash !== void 0 && { primaryLocationLineHash: lineHash }, "goroutineGate/v1": own };
}
function hashesOf(file, { hashes, sources }) {
  const text = sources.get(file);
  if (text === void 0) return void 0;
  const known = hashes.get(file) ?? computeRollingHashes(text);
  hashes.set(file, known);
  return known;
}
function standingOf(row, context) {
  const baselineState = baselineStateOf(row, context.report);
  return {
    ...baselineState && { baselineState },
    ...row.kind === "finding" && suppressionsOf(row.finding),
    ...row.kind === "finding" && row.finding.fixes.length > 0 && { fixes: fixesOf(row.finding.fixes) },
    properties: { tests: testsOf(row), ...row.kind === "finding" && ofFinding(row.finding) }
  };
}
function ofFinding({ confidence, reportedBy }) {
  return { confidence, ...reportedBy && { reportedBy } };
}
function baselineStateOf(row, report) {
  if (row.standing === "unknown" || report.run.baseSource === "none" && row.standing === "new") return void 0;
  return row.standing === "gone" ? "absent" : row.standing === "new" ? "new" : "unchanged";
}
function suppressionsOf({ standing }) {
  if (standing.kind !== "suppressed") return { suppressions: [] };
  return { suppressions: [{ kind: "inSource", status: "accepted", justification: plain(standing.why), properties: { by: standing.by } }] };
}

// src/report/sarif.ts
function renderSarif(report, options) {
  const all = options.profile === "full" ? rowsOf(report) : openRows(rowsOf(report));
  const rows = all.filter((row) => locatedRegion(row) !== void 0);
  const shown2 = options.profile === "full" ? rows : rows.slice(0, SARIF_RESULTS);
  const rules = descriptorsOf(report);
  const context = { ...options, report, ruleIds: rules.map((rule) => rule.id), hashes: /* @__PURE__ */ new Map() };
  return jsonText({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(report, rules) },
        automationDetails: { id: "goroutine-gate/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        invocations: [notificationsOf(report, { unplaced: all.length - rows.length, leftOut: rows.length - shown2.length })],
        results: shown2.map((row) => resultOf(row, context))
      }
    ]
  });
}
function driverOf(report, rules) {
  return {
    name: report.tool.name,
    semanticVersion: report.tool.version,
    informationUri: HOME,
    rules,
    notifications: [NOT_SEEN]
  };
}

export {
  renderHtml,
  renderJson,
  renderSarif
};
