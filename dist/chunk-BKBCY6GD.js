import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  NodeMemo,
  callablesOf,
  channelClassOf,
  channelFields,
  channelGlobals,
  channelLocals,
  channelOf,
  channelUse,
  declaredValue,
  fieldOf,
  fieldTarget,
  fieldsOfType,
  isChannelRange,
  isSingle,
  lockClassOf,
  lockName,
  madeAs,
  mentionsOfField,
  pathAfter,
  placesOfFields,
  storedAs,
  valuesOfField,
  waitGroupOf
} from "./chunk-H2LCDZES.js";
import {
  canComeAgain,
  carriesOn,
  channelMadeBy,
  declarationOf,
  declarationsOf,
  dutyDetails,
  dutyOfCall,
  findPath,
  givenBefore,
  handedDuties,
  hasDuties,
  hasNewTimers,
  isErrorPath,
  isInForce,
  isProcessMain,
  mostOnOnePath,
  questionOf,
  releasesWith,
  settles,
  signaturesOf,
  staysInside,
  strandingsOf,
  timesStarted,
  undone
} from "./chunk-QAGBJLZT.js";
import {
  LOCK_METHODS,
  bareName,
  calledName,
  calledName2,
  calleeOf,
  callsNamed,
  canonical,
  capacityOf,
  channelMakes,
  constantInt,
  declaredAbroad,
  doingsWith,
  fieldOwner,
  importedPackage,
  isAssigned,
  isChannelMake,
  isInLoop,
  isNamed,
  isNoReturnCall,
  literalOf,
  localChannel,
  lockKey,
  loopAround,
  makeOf,
  mentions,
  methodOf,
  mutexKind,
  namedOf,
  nilFact,
  ownPart,
  parameterAt,
  remembered,
  resultTargets,
  resultType,
  roleOf,
  selectOf,
  typeFrom,
  typeOf,
  typeOfBody
} from "./chunk-H6NLGDQU.js";
import {
  NONE
} from "./chunk-GL44MN2Y.js";

// src/go/contract-rows.ts
function contractsOf(rows) {
  return rows.flatMap(({ calls, ...shared }) => calls.map((call) => ({ ...shared, call })));
}

// src/go/peers.ts
var cache = /* @__PURE__ */ new WeakMap();
var NO_CHANNELS = [];
function sharedChannelsAt(pkg, file, operation) {
  let index = cache.get(pkg);
  if (!index) {
    index = indexByOperation(allChannels(pkg));
    cache.set(pkg, index);
  }
  return index.get(`${file.path}:${operation}`) ?? NO_CHANNELS;
}
function indexByOperation(channels) {
  const index = /* @__PURE__ */ new Map();
  for (const channel of channels) {
    for (const { file, node } of channel.ops) {
      const key = `${file.path}:${node}`;
      const known12 = index.get(key);
      if (known12) known12.push(channel);
      else index.set(key, [channel]);
    }
  }
  return index;
}
function sharedChannelNamed(pkg, identity) {
  return remembered(named, pkg, () => byIdentity(allChannels(pkg))).get(identity);
}
var named = /* @__PURE__ */ new WeakMap();
function byIdentity(channels) {
  return new Map(channels.filter(({ kind }) => kind === "field").map((channel) => [channel.identity, channel]));
}
var all = /* @__PURE__ */ new WeakMap();
function allChannels(pkg) {
  return remembered(all, pkg, () => sharedChannels(pkg));
}
function sharedChannels(pkg) {
  if (pkg.files.some(hasErrors)) return [];
  const fields = channelFields(pkg);
  const places = placesOfFields(pkg, fields);
  return [
    ...fields.map((field) => fieldChannel(pkg, field, places.get(field) ?? [])),
    ...channelGlobals(pkg).map((global) => {
      const gathering = new Gathering(pkg, global.places);
      if (global.value >= 0) gathering.value(global.file, global.value);
      return gathering.channel("global", global.name, global.name, global);
    }),
    ...channelLocals(pkg).map(({ file, variable, value }) => {
      const gathering = new Gathering(pkg, []);
      if (value >= 0) gathering.value(file, value);
      gathering.follow(file, variable);
      return gathering.channel("local", variable.name, variable.name, { file, node: variable.declared });
    })
  ];
}
function fieldChannel(pkg, field, places) {
  const gathering = new Gathering(pkg, places);
  return gathering.channel("field", `${field.owner}.${field.name}`, field.name, field);
}
function hasErrors(file) {
  return file.tree.kind.includes(file.tree.grammar.errorKind);
}
var Gathering = class {
  makes = [];
  ops = [];
  passes = [];
  escapes = false;
  readOut = false;
  mentions = 0;
  pkg;
  followed = /* @__PURE__ */ new Set();
  /** Expressions that mean the channel, so that one put into another adds nothing. */
  own = /* @__PURE__ */ new Set();
  constructor(pkg, places) {
    this.pkg = pkg;
    for (const { file, node } of places) this.own.add(`${file.path}:${node}`);
    for (const { file, node } of places) this.use(file, node);
  }
  channel(kind, identity, name, { file, node }) {
    const { makes, ops, passes } = this;
    const reach2 = { escapes: this.escapes, readOut: this.readOut, mentions: this.mentions };
    return { kind, identity, name, declared: { file, node }, makes, ops, passes, ...reach2 };
  }
  /** Every use of a local name for the channel. */
  follow(file, variable) {
    if (this.followed.has(variable)) return;
    this.followed.add(variable);
    for (const use of variable.uses) this.own.add(`${file.path}:${use}`);
    for (const use of variable.uses) this.use(file, use);
  }
  /** What the channel is given as its value. */
  value(file, node) {
    const value = file.bare(node);
    if (isChannelMake(file, value)) this.makes.push({ file, node: value, capacity: capacityOf(this.pkg, file, value) });
    else if (file.is(value, "nil") || this.own.has(`${file.path}:${value}`)) return;
    else if (!this.alias(file, value)) this.escapes = true;
  }
  /** `done := make(chan T)` that is then stored as the field. */
  alias(file, value) {
    const variable = file.is(value, "identifier") ? this.pkg.scopes(file).variableOf(value) : void 0;
    if (variable?.kind !== "local") return false;
    const made = declaredValue(file, variable);
    if (!isChannelMake(file, made)) return false;
    if (!this.followed.has(variable)) {
      this.follow(file, variable);
      this.value(file, made);
    }
    return true;
  }
  use(file, expression) {
    this.mentions++;
    let at = expression;
    while (file.is(file.parent(at), "parenthesized_expression")) at = file.parent(at);
    const parent = file.parent(at);
    if (file.is(parent, "binary_expression")) return;
    const operation = operationOf(file, at, parent);
    if (operation) this.ops.push({ ...operation, file, ...selectOf(file, operation.node) });
    else if (file.is(parent, "argument_list")) this.argument(file, at, parent);
    else if (file.is(parent, "expression_list")) this.listed(file, at, parent);
    else if (file.is(parent, "keyed_element") || file.is(parent, "literal_element")) this.keyed(file, at);
    else this.escapes = true;
  }
  argument(file, at, list) {
    const call = file.parent(list);
    if (["len", "cap"].includes(file.text(file.child(call, "function")))) return;
    const { candidates } = calleeOf(this.pkg, file, call);
    const [target] = candidates;
    const known12 = target && candidates.length === 1 && target.file.child(target.node, "body") >= 0;
    const parameter = known12 ? parameterAt(this.pkg, target, file.named(list).indexOf(at)) : void 0;
    if (target && parameter) {
      this.passes.push({ file, node: call, target });
      this.follow(target.file, parameter);
    } else this.escapes = true;
  }
  /** One of the targets or values of an assignment or declaration. */
  listed(file, at, list) {
    const statement = file.parent(list);
    const index = file.named(list).indexOf(at);
    if (file.is(statement, "var_spec")) {
      this.named(file, file.childrenIn(statement, "name")[index] ?? NONE);
      return;
    }
    if (!file.is(statement, "assignment_statement") && !file.is(statement, "short_var_declaration")) {
      if (isReceiveOnly(file, statement, index)) this.readOut = true;
      else this.escapes = true;
      return;
    }
    const left = file.child(statement, "left");
    const right = file.child(statement, "right");
    if (list === right) this.named(file, file.named(left)[index] ?? NONE);
    else if (file.named(left).length === file.named(right).length) this.value(file, file.named(right)[index] ?? NONE);
    else this.escapes = true;
  }
  /** A name or place that the channel is put into. */
  named(file, target) {
    if (file.text(target) === "_" || this.own.has(`${file.path}:${target}`)) return;
    const variable = file.is(target, "identifier") ? this.pkg.scopes(file).variableOf(target) : void 0;
    if (variable?.kind === "local") this.follow(file, variable);
    else this.escapes = true;
  }
  /** `T{done: …}`: the field as a key gets its value here; the channel as a value is stored. */
  keyed(file, at) {
    const element = file.enclosing(at, "keyed_element");
    const key = file.child(element, "key");
    if (element >= 0 && file.contains(key, at)) this.value(file, file.first(file.child(element, "value")));
    else if (!this.own.has(`${file.path}:${file.first(key)}`)) this.escapes = true;
  }
};
function isReceiveOnly(file, statement, index) {
  if (!file.is(statement, "return_statement")) return false;
  return /^<-\s*chan\b/.test(file.text(resultType(file, file.functionAround(statement), index)));
}
function operationOf(file, at, parent) {
  if (file.is(parent, "send_statement") && file.child(parent, "channel") === at) return { kind: "send", node: parent };
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-") return { kind: "receive", node: parent };
  if (file.is(parent, "range_clause") && file.child(parent, "right") === at) return { kind: "range", node: parent };
  if (!file.is(parent, "argument_list")) return void 0;
  const call = file.parent(parent);
  return file.text(file.child(call, "function")) === "close" ? { kind: "close", node: call } : void 0;
}

// src/go/spawns.ts
function spawnsOf(pkg, fn) {
  const { file, node } = fn;
  if (file.is(node, "func_literal")) {
    const role = roleOf(pkg, file, node);
    return role.kind === "spawned" ? [{ file, node: role.spawn }] : [];
  }
  return pkg.files.filter((from) => file.isTest || !from.isTest).flatMap((from) => goCallsTo(pkg, from, fn));
}
function goCallsTo(pkg, from, fn) {
  const name = fn.file.text(fn.file.child(fn.node, "name"));
  const found = [];
  for (const statement of from.all("go_statement")) {
    const call = from.first(statement);
    if (!from.text(from.child(call, "function")).endsWith(name)) continue;
    if (calleeOf(pkg, from, call).candidates.some((candidate) => candidate.node === fn.node && candidate.file === fn.file))
      found.push({ file: from, node: statement });
  }
  return found;
}

// src/go/skipped.ts
function skippedAnswer(pkg, channel, answer) {
  if (channel.escapes || channel.readOut || channel.makes.length === 0) return void 0;
  const waiter = channel.ops.find((op) => (op.kind === "receive" || op.kind === "range") && op.alternatives === 0 && !op.file.isTest);
  const takesOne = waiter?.kind === "receive" && !endsByClose(pkg, waiter);
  const answers3 = channel.ops.filter((op) => op.kind === "close" || op.kind === "send" && takesOne);
  if (!waiter || answers3[0] !== answer || answers3.some((op) => op.file !== answer.file)) return void 0;
  for (let node = answer.file.functionAround(answer.node); node >= 0; node = answer.file.functionAround(node)) {
    const fn = { file: answer.file, node };
    if (!answers3.every((op) => fn.file.contains(node, op.node)) || isInLoop(fn.file, answer.node, node)) return void 0;
    const leaves4 = wayAround(pkg, channel, fn, answers3, waiter);
    if (leaves4 !== void 0) return { waiter, leaves: leaves4, fn };
    if (!fn.file.is(node, "func_literal") || roleOf(pkg, fn.file, node).kind === "unknown") return void 0;
  }
  return void 0;
}
function wayAround(pkg, channel, fn, answers3, waiter) {
  const { file, node } = fn;
  const flow = pkg.flow(fn);
  const answering = new Set(answers3.map((op) => flow.graph.stepAround(op.node)?.id));
  const from = startOf(pkg, channel, fn, waiter);
  if (from === void 0 || isProcessMain(pkg, file, node)) return void 0;
  const isAnswer = (step) => answering.has(step.id);
  const before = { from: flow.graph.entry, satisfied: isAnswer, bad: (step) => step.id === from };
  const after2 = { from, satisfied: () => false, bad: isAnswer };
  if (!findPath(flow, after2) || from !== flow.graph.entry && !findPath(flow, before)) return void 0;
  const path = findPath(flow, { from, satisfied: (step) => answering.has(step.id) || tellsOtherwise(file, step) });
  if (!path || path.some((step) => tellsOtherwise(file, step))) return void 0;
  const leaves4 = path.findLast((step) => step.kind === "return")?.node ?? NONE;
  return waitsAfter(pkg, channel, fn, waiter, leaves4) ? leaves4 : void 0;
}
function startOf(pkg, channel, fn, waiter) {
  const { file, node } = fn;
  const { graph } = pkg.flow(fn);
  const makes = channel.makes.filter((make) => make.file === file && file.contains(node, make.node));
  if (makes.length === 0) return waiter.file === file && file.contains(node, waiter.node) ? void 0 : graph.entry;
  return graph.stepAround(startOfWaiter(pkg, channel, fn, waiter))?.id;
}
function startOfWaiter(pkg, channel, { file, node }, waiter) {
  const around2 = waiter.file.functionAround(waiter.node);
  if (waiter.file === file && file.functionAround(around2) === node && roleOf(pkg, file, around2).kind === "spawned") return waiter.node;
  const pass = channel.passes.find(
    ({ target, file: from, node: call }) => target.file === waiter.file && target.node === around2 && from === file && file.functionAround(call) === node
  );
  return pass && file.is(file.parent(pass.node), "go_statement") ? pass.node : NONE;
}
function endsByClose(pkg, { kind, file, node }) {
  const list = file.parent(node);
  const statement = file.is(list, "expression_list") ? file.parent(list) : list;
  const ok = file.named(file.child(statement, "left"))[1] ?? NONE;
  const around2 = file.functionAround(node);
  if (kind !== "receive" || ok < 0 || !isInLoop(file, node, around2)) return false;
  const flow = pkg.flow({ file, node: around2 });
  const step = flow.graph.stepAround(node);
  const assume = [{ key: canonical(flow, ok), is: true }];
  return step !== void 0 && !findPath(flow, { from: step.id, assume, satisfied: ({ id }) => id === step.id });
}
function tellsOtherwise(file, step) {
  if (step.node < 0 || step.kind === "select" || step.kind === "switch" || step.kind === "range") return false;
  if (step.kind === "arm" || step.kind === "case") return false;
  for (const _ of file.descendants(step.node, "send_statement")) return true;
  for (const call of file.descendants(step.node, "call_expression")) {
    if (TELLS.test(file.text(file.child(call, "function")))) return true;
  }
  return false;
}
var TELLS = /^close$|cancel|stop|shutdown|fatal|exit|abort|kill|panic|\.close$|notify|signal$|broadcast|finish/i;
function waitsAfter(pkg, channel, fn, waiter, leaves4) {
  if (fn.file.is(fn.node, "func_literal")) {
    const role = roleOf(pkg, fn.file, fn.node);
    return role.kind === "spawned" && startedOnce(channel, fn.file, role.spawn);
  }
  const passes = channel.passes.filter(({ target }) => target.file === fn.file && target.node === fn.node);
  const [pass] = passes;
  if (!pass) {
    const spawns2 = spawnsOf(pkg, fn);
    return channel.kind === "local" || spawns2.length === 1 && spawns2.every((spawn) => startedOnce(channel, spawn.file, spawn.node));
  }
  if (passes.length > 1) return false;
  if (pass.file.is(pass.file.parent(pass.node), "go_statement")) return !isInLoop(pass.file, pass.node, pass.file.functionAround(pass.node));
  return goesOnAfter(pkg, pass.file, pass.node, waiter, fn.file.text(leaves4));
}
function startedOnce(channel, file, spawn) {
  const around2 = file.functionAround(spawn);
  if (isInLoop(file, spawn, around2)) return false;
  return channel.kind === "local" || channel.makes.some((make) => make.file === file && file.contains(around2, make.node));
}
function goesOnAfter(pkg, file, call, waiter, leaving) {
  const around2 = file.functionAround(call);
  if (waiter.file !== file || around2 < 0 || file.functionAround(waiter.node) !== around2) return false;
  const flow = pkg.flow({ file, node: around2 });
  const start = flow.graph.stepAt(call);
  const wait = flow.graph.stepAround(waiter.node);
  if (!start || !wait) return false;
  const errors = resultTargets(file, call).filter((target) => /^(err|e)/i.test(file.text(target)));
  if (errors.length !== 1 && leaving.replace(/^return\b/, "").trim() !== "") return false;
  const assume = errors.map((target) => nilFact(flow, target, /\bnil$/.test(leaving)));
  return findPath(flow, { from: start.id, assume, satisfied: () => false, bad: (step) => step.id === wait.id }) !== void 0;
}

// src/go/unanswered.ts
function neverAnswered(channel, kinds) {
  if (channel.readOut && kinds.some((kind) => kind === "receive" || kind === "range")) return false;
  return channel.makes.length > 0 && !channel.escapes && !channel.ops.some((op) => kinds.includes(op.kind));
}
var FOR_EVER = /forever|block|never|hang|infinite|idle/i;
function isMeantToBlock(pkg, channel, { file, node }) {
  if (file.isTest || isProcessMain(pkg, file, file.functionAround(node))) return true;
  if (FOR_EVER.test(channel.name) || FOR_EVER.test(file.functionName(node))) return true;
  return channel.kind === "local" && channel.mentions === 1 && pkg.name === "main";
}
function waitTrail({ identity, name, makes }, { file, node }, waits) {
  const [make] = makes;
  const made = make ? [{ file: make.file, node: make.node, message: `${name} is made here` }] : [];
  return { identity, related: made, codeFlow: [...made, { file, node, message: waits }] };
}
function endlessLoopAround(file, node) {
  const loop = file.enclosing(node, "for_statement", "func_literal", "function_declaration", "method_declaration");
  return file.is(loop, "for_statement") && file.named(loop).length === 1 ? loop : NONE;
}

// rules/channel/close-skipped-on-path/detect.ts
var detect = ({ answer }, { file, pkg, report }) => {
  const at = answer;
  if (file.isTest) return;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    const skipped = op && skippedAnswer(pkg, channel, op);
    if (!skipped || isMeantToBlock(pkg, channel, skipped.waiter)) continue;
    const { waiter, fn } = skipped;
    const what = op.kind === "close" ? `close of ${channel.name}` : `send on ${channel.name}`;
    const body = fn.file.child(fn.node, "body");
    const leaves4 = {
      file: fn.file,
      node: skipped.leaves < 0 ? fn.file.named(fn.file.first(body)).at(-1) ?? body : skipped.leaves,
      message: `the function leaves here without the ${what}`
    };
    const waits = { file: waiter.file, node: waiter.node, message: `who waits for ${channel.name} here stays` };
    report(at, `the ${what} is skipped on another way out of the function, and whoever waits for it stays`, {
      identity: channel.identity,
      question: questionOf(channel, waiter),
      related: [leaves4, waits],
      codeFlow: [...channel.makes.slice(0, 1).map((make) => ({ ...make, message: `${channel.name} is made here` })), leaves4, waits]
    });
    return;
  }
};

// src/go/meaning.ts
function meansTheSame(pkg, file, expression, at) {
  for (const identifier of file.descendants(expression, "identifier")) {
    if (pkg.scopes(file).variableOf(identifier) !== visibleAs(pkg, file, file.text(identifier), at)) return false;
  }
  return true;
}
function visibleAs(pkg, file, name, at) {
  let found;
  for (const variable of pkg.scopes(file).variables) {
    if (variable.name !== name || !isVisible(file, variable, at)) continue;
    if (!found || scopeOf(file, found) <= scopeOf(file, variable)) found = variable;
  }
  return found;
}
function isVisible(file, variable, at) {
  if (!file.contains(scopeOf(file, variable), at)) return false;
  if (variable.kind !== "local" && variable.kind !== "constant") return true;
  return file.is(variable.statement, "type_switch_statement") || file.end(variable.statement) <= file.start(at);
}
function scopeOf(file, { kind, function: fn, declared }) {
  return kind === "local" || kind === "constant" ? file.enclosing(declared, ...SCOPES) : fn;
}
var SCOPES = [
  "block",
  "if_statement",
  "for_statement",
  "expression_switch_statement",
  "type_switch_statement",
  "communication_case",
  "expression_case",
  "type_case",
  "default_case"
];

// src/go/per-element.ts
function roomForEach(pkg, { channel }) {
  const { file, owner, make, ops } = channel;
  const sends = ops.filter(({ kind }) => kind === "send");
  const [thread, ...more] = new Set(sends.map((op) => op.thread));
  if (!thread || more.length > 0 || thread.parent !== owner || thread.spawnFile !== file) return "";
  if (sends.some((op) => canComeAgain(pkg, thread, op)) || mostOnOnePath(pkg, thread, sends) !== 1) return "";
  const fn = owner.root.node;
  const loop = loopAround(file, thread.spawn, fn);
  if (loop < 0 || loopAround(file, loop, fn) !== loopAround(file, make, fn)) return "";
  const list = listOf(file, loop);
  return list >= 0 && isSameList(pkg, file, list, { make, loop }) ? `len(${file.text(list)})` : "";
}
function listOf(file, loop) {
  const clause = file.named(loop).find((child) => file.is(child, "for_clause") || file.is(child, "range_clause")) ?? NONE;
  if (file.is(clause, "range_clause")) return file.child(clause, "right");
  const condition = file.child(clause, "condition");
  const [initial, bound] = [file.child(clause, "initializer"), file.child(condition, "right")];
  const counts = /^\w+ := 0$/.test(file.text(initial)) && file.text(file.child(condition, "operator")) === "<";
  const isLength = file.is(bound, "call_expression") && file.text(file.child(bound, "function")) === "len";
  return counts && isLength && /^\w+\+\+$/.test(file.text(file.child(clause, "update"))) ? file.named(file.child(bound, "arguments"))[0] ?? NONE : NONE;
}
function isSameList(pkg, file, list, { make, loop }) {
  const kind = typeOf(pkg, file, list)?.kind;
  if (kind !== "slice" && kind !== "map" || !/^\w+(\.\w+)*$/.test(file.text(list)) || !meansTheSame(pkg, file, list, make)) return false;
  const [base = NONE] = file.descendants(list, "identifier");
  const between = (use) => use > make && use < loop;
  if (file.is(list, "identifier"))
    return !pkg.scopes(file).variableOf(base)?.uses.some((use) => use > make && isAssigned(file, use) && !isBehind(file, loop, use));
  const text = file.tree.text.slice(file.end(make), file.start(loop));
  return !text.includes(`${file.text(list)} =`) && !pkg.scopes(file).variableOf(base)?.uses.some((use) => between(use) && isAssigned(file, use));
}
function isBehind(file, loop, use) {
  return use >= file.last(loop);
}

// src/go/deferrable.ts
function deferrable(pkg, file, call, duty, undone2) {
  const fn = file.functionAround(call);
  const targets = resultTargets(file, call);
  const target = targets[duty.owner] ?? NONE;
  if (undone2.how !== "path" || undone2.kept || duty.modules?.some((module) => PIPES.test(module)) || !file.is(target, "identifier") || loopAround(file, call, fn) >= 0)
    return void 0;
  const release = releaseOf(pkg, duty);
  const statement = file.enclosing(target, "short_var_declaration", "assignment_statement");
  if (release === "" || statement < 0) return void 0;
  const uses = undone2.variable.uses.filter((use) => use !== target);
  if (!uses.every((use) => staysHere(pkg, file, use, { duty, fn, isTwice: isStandard(duty) }))) return void 0;
  const after2 = behindCheck(file, statement, targets[duty.errorGuard]);
  return after2 < 0 ? void 0 : { after: after2, text: `defer ${file.text(target)}${release === "call" ? "" : `.${release}`}()` };
}
var PIPES = /^(io|os\/exec)$/;
function releaseOf(pkg, duty) {
  if (duty.plain !== void 0 || duty.release[0] === "call") return duty.plain ?? "call";
  const found = PLAIN.find((name) => duty.release.some((release) => release.replace(/^\./, "") === name));
  if (!found || found === "Body.Close" || isStandard(duty)) return found ?? "";
  const type = (duty.type ?? "").replace(/^\*/, "");
  const declared = (duty.modules ?? []).map((module) => declaredAbroad(pkg, module, `${type}.${found}`)).find((abroad) => abroad);
  const takesNothing2 = declared?.candidates.every(({ file, node }) => file.named(file.child(node, "parameters")).length === 0);
  return takesNothing2 ? found : "";
}
var PLAIN = ["Body.Close", "Rollback", "Close", "Stop"];
function isStandard({ modules = [] }) {
  return modules.length > 0 && modules.every((module) => !module.split("/")[0]?.includes("."));
}
function staysHere(pkg, file, use, { duty, fn, isTwice }) {
  if (file.functionAround(use) !== fn || isAssigned(file, use)) return false;
  if (releasesWith(file, use, duty)) return isTwice || duty.release.includes(".Body.Close");
  if (settles(pkg, file, use, duty)) return false;
  const call = calledOn(file, use);
  if (call < 0) return isStandard(duty) || duty.release.includes(".Body.Close") || !file.is(file.parent(use), "selector_expression");
  return !carriesOn(pkg, file, call);
}
function calledOn(file, use) {
  const selector = file.parent(use);
  const call = file.is(selector, "selector_expression") ? file.parent(selector) : NONE;
  return file.is(call, "call_expression") && file.child(call, "function") === selector ? call : NONE;
}
function behindCheck(file, statement, guard) {
  const siblings = file.named(file.parent(statement)).filter((node) => !file.is(node, "comment"));
  const at = siblings.indexOf(statement);
  if (!file.is(file.parent(statement), "statement_list") && !file.is(file.parent(statement), "block")) return NONE;
  if (guard === void 0) return statement;
  const check = siblings[at + 1] ?? NONE;
  const isCheck = file.is(check, "if_statement") && file.text(file.child(check, "condition")) === `${file.text(guard)} != nil`;
  const plain = isCheck && file.child(check, "initializer") < 0 && file.child(check, "alternative") < 0;
  return plain && leaves(file, file.child(check, "consequence")) ? check : NONE;
}
function leaves(file, block) {
  const list = file.first(block);
  const last = (file.is(list, "statement_list") ? file.named(list) : file.named(block)).filter((node) => !file.is(node, "comment")).at(-1);
  return last !== void 0 && (file.is(last, "return_statement") || file.is(last, "continue_statement") || LEAVES.test(file.text(last)));
}
var LEAVES = /^(panic|os\.Exit|log\.Fatal\w*)\(/;

// src/rule/fix/own-lines.ts
function ownLines(file, statement) {
  const parent = file.parent(statement);
  if (!file.is(parent, "statement_list") && !file.is(parent, "block")) return void 0;
  const { text } = file.tree;
  const [start, end] = [file.start(statement), file.end(statement)];
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = endOfLine(text, end);
  const indent = text.slice(from, start);
  const behind = text.slice(end, to).trim();
  if (!/^[ \t]*$/.test(indent) || behind !== "" && !behind.startsWith("//")) return void 0;
  const neighbours = [text.slice(text.lastIndexOf("\n", from - 2) + 1, from), text.slice(to + 1, endOfLine(text, to + 1))];
  return behind !== "" && neighbours.some((line) => /\S.*\/\//.test(line)) ? void 0 : { start, end, indent };
}
function endOfLine(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
function removal(file, { start, end }) {
  const { text } = file.tree;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = endOfLine(text, end) + 1;
  const next = text.slice(to, endOfLine(text, to));
  const before = text.slice(text.lastIndexOf("\n", from - 2) + 1, Math.max(0, from - 1));
  if (next.trim() === "" && (before.trim() === "" || /[{:]\s*$/.test(before)))
    return { file, start: from, end: endOfLine(text, to) + 1, newText: "" };
  if (before.trim() === "" && /^\s*\}/.test(next)) return { file, start: from - before.length - 1, end: to, newText: "" };
  return { file, start: from, end: to, newText: "" };
}

// src/rule/fix/drain.ts
function drainBeforeReturn(pkg, { channel, receive, leaves: leaves4 }) {
  const { file, ops, variable } = channel;
  const sends = ops.filter(({ kind }) => kind === "send");
  const loop = receive.kind === "range" && receive.file === file ? file.enclosing(receive.node, "for_statement") : NONE;
  if (loop < 0 || !ops.some(({ kind }) => kind === "close") || sends.some((op) => canComeAgain(pkg, op.thread, op))) return {};
  const body = file.child(loop, "body");
  const lines = file.is(leaves4, "return_statement") && file.contains(body, leaves4) && isOnlyWay(file, body, leaves4) ? ownLines(file, leaves4) : void 0;
  return lines ? insertion(file, lines.start, lines.indent, variable.name, true) : {};
}
function isOnlyWay(file, body, leaves4) {
  const ways = ["return_statement", "break_statement", "goto_statement"].flatMap((kind) => [
    ...file.descendants(body, kind, true)
  ]);
  return ways.length === 1 && ways[0] === leaves4;
}
function drainNotices(pkg, file, call, { what }) {
  const targets = resultTargets(file, call);
  const statement = file.enclosing(call, "short_var_declaration");
  if (statement < 0 || !file.is(file.parent(call), "expression_list") || file.parent(file.parent(call)) !== statement) return {};
  const error = targets.at(-1) ?? NONE;
  const after2 = /^err/.test(file.text(error)) ? behindCheck(file, statement, error) : NONE;
  const lines = after2 < 0 ? void 0 : ownLines(file, after2);
  if (!lines) return {};
  if (what === "requests") return discardRequests(pkg, file, { statement, targets, lines });
  const owner = targets[0] ?? NONE;
  const channel = file.is(owner, "identifier") && file.text(owner) !== "_" ? NOTICES[what]?.(
    file.text(owner),
    file.imports.some((path) => path.includes("fsnotify"))
  ) : void 0;
  return channel ? insertion(file, lines.end, lines.indent, channel, false) : {};
}
var NOTICES = {
  errors: (owner, isField) => `${owner}.Errors${isField ? "" : "()"}`,
  successes: (owner) => `${owner}.Successes()`
};
function discardRequests(pkg, file, { statement, targets, lines }) {
  const [unnamed, ...more] = targets.filter((target) => file.text(target) === "_");
  const ssh = [...pkg.imports(file)].find(([, path]) => path === "golang.org/x/crypto/ssh")?.[0];
  const fn = file.functionAround(statement);
  const name = ["requests", "reqs"].find(
    (word) => !new RegExp(`\\b${word}\\b`).test(file.text(fn)) && !visibleAs(pkg, file, word, statement)
  );
  if (unnamed === void 0 || more.length > 0 || !ssh || !name) return {};
  const text = `go ${ssh}.DiscardRequests(${name})`;
  const edits = [
    { file, start: file.start(unnamed), end: file.end(unnamed), newText: name },
    { file, start: lines.end, end: lines.end, newText: `
${lines.indent}${text}` }
  ];
  return { fix: { description: `serve the requests: ${text}`, edits } };
}
function insertion(file, at, indent, channel, isBefore) {
  const lines = ["go func() {", `	for range ${channel} {`, "	}", "}()"];
  const text = isBefore ? lines.map((line) => `${line}
${indent}`).join("") : lines.map((line) => `
${indent}${line}`).join("");
  return {
    fix: {
      description: `take what is still to come, in a goroutine that ends when ${channel} is closed`,
      edits: [{ file, start: at, end: at, newText: text }]
    }
  };
}

// src/go/early-return.ts
function returnFor(file, fn, context) {
  const types = resultTypes(file, fn);
  if (types.length === 0) return "return";
  if (types.at(-1) !== "error" || context === "") return void 0;
  const values = types.slice(0, -1).map((type) => NOTHING.find(([kind]) => kind.test(type))?.[1]);
  return values.every((value) => value !== void 0) ? `return ${[...values, `${context}.Err()`].join(", ")}` : void 0;
}
var NOTHING = [
  [/^(\*|\[\]|map\[|(<-)?chan\b|func\(|interface\s*\{|any$|error$)/, "nil"],
  [/^string$/, '""'],
  [/^bool$/, "false"],
  [/^(u?int(8|16|32|64)?|uintptr|float(32|64)|byte|rune|time\.Duration)$/, "0"]
];
function resultTypes(file, fn) {
  const list = file.child(fn, "result");
  if (!file.is(list, "parameter_list")) return list < 0 ? [] : [file.text(list)];
  return file.named(list).flatMap((parameter) => {
    const names = file.childrenIn(parameter, "name").length;
    const type = file.child(parameter, "type");
    return Array.from({ length: Math.max(1, names) }, () => file.text(type < 0 ? parameter : type));
  });
}
function skippedBy(file, fn, statement) {
  let skipped = loopAround(file, statement, fn) < 0 ? "end" : "turns";
  for (let at = statement; at !== fn && at >= 0; at = file.parent(at)) {
    const list = file.parent(at);
    if (!file.is(list, "statement_list") && !file.is(list, "block")) continue;
    const rest = file.named(list).filter((node) => node > at);
    if (loopAround(file, at, fn) >= 0) {
      if (rest.some((node) => RELEASES.test(file.text(node)))) return void 0;
    } else if (rest.length > 0) {
      if (rest.length > 1 || !file.is(rest[0], "return_statement")) return void 0;
      if (skipped === "end") skipped = "return";
    }
  }
  return skipped;
}
var RELEASES = /\b(Unlock|RUnlock|Done|Release|Close|Stop|Wait|Shutdown|Commit|Rollback|cancel|stop|close)\(|<-/;

// src/rule/fix/select.ts
function selectFix(file, waits, exit) {
  const statement = file.is(waits, "send_statement") ? waits : file.enclosing(waits, "expression_statement", "assignment_statement");
  const lines = exit && statement >= 0 ? ownLines(file, statement) : void 0;
  const communication = communicationOf(file, statement, waits);
  if (!exit || !lines || communication === "") return {};
  const { start, end, indent } = lines;
  const way = exit.leave === "" ? "" : `${indent}	${exit.leave}
`;
  const newText = `select {
${indent}case ${communication}:
${indent}case <-${exit.signal}:
${way}${indent}}`;
  return { fix: { description: `let it go when ${exit.signal} says so, by a select`, edits: [{ file, start, end, newText }] } };
}
function tryFix(file, receive) {
  const statement = file.parent(receive);
  const lines = file.is(statement, "expression_statement") ? ownLines(file, statement) : void 0;
  if (!lines) return {};
  const { start, end, indent } = lines;
  const newText = `select {
${indent}case ${file.text(receive)}:
${indent}default:
${indent}}`;
  return { fix: { description: "take the value if it is there, and do not wait for it", edits: [{ file, start, end, newText }] } };
}
function communicationOf(file, statement, waits) {
  if (file.is(waits, "send_statement")) return file.text(statement);
  if (file.is(waits, "unary_expression")) {
    const [only = NONE, ...more] = file.is(statement, "expression_statement") ? file.named(statement) : file.named(file.child(statement, "right"));
    const isPlain3 = file.is(statement, "expression_statement") || file.text(file.child(statement, "operator")) === "=";
    return isPlain3 && only === waits && more.length === 0 ? file.text(statement) : "";
  }
  const callee = file.text(file.child(waits, "function"));
  if (!file.is(waits, "call_expression") || !callee.endsWith(".Sleep") || file.parent(waits) !== statement) return "";
  return `<-${callee.slice(0, -"Sleep".length)}After${file.text(file.child(waits, "arguments"))}`;
}
function exitByArm(pkg, file, waits, communication) {
  const receive = [...file.descendants(communication, "unary_expression", true)][0] ?? NONE;
  const signal = file.child(receive, "operand");
  if (receive < 0 || !meansTheSame(pkg, file, signal, waits)) return void 0;
  const arm = file.enclosing(communication, "communication_case");
  return file.functionAround(arm) === file.functionAround(waits) ? sameWay(pkg, file, waits, arm, file.text(signal)) : exitOn(file, waits, file.text(signal));
}
function sameWay(pkg, file, waits, arm, signal) {
  const communication = file.child(arm, "communication");
  const body = file.named(arm).filter((node) => node !== communication);
  const statements = body.flatMap((node) => file.is(node, "statement_list") ? file.named(node) : [node]);
  const [only = NONE, ...more] = statements;
  if (more.length > 0 || !file.is(only, "return_statement") || !meansTheSame(pkg, file, only, waits)) return void 0;
  return /[\n({]/.test(file.text(only).replace(/\.Err\(\)$/, "")) ? void 0 : { signal, leave: file.text(only) };
}
function exitOn(file, waits, signal) {
  const fn = file.functionAround(waits);
  const statement = file.is(waits, "send_statement") ? waits : file.enclosing(waits, "expression_statement", "assignment_statement");
  const skipped = skippedBy(file, fn, statement);
  if (skipped === void 0) return void 0;
  if (skipped === "end") return { signal, leave: "" };
  const context = signal.endsWith(".Done()") ? signal.slice(0, -".Done()".length) : "";
  const leave = returnFor(file, fn, context);
  if (leave === "return" && skipped === "return") return { signal, leave: "" };
  return leave === void 0 ? void 0 : { signal, leave };
}
function besideChannel(file, channel, peer, signal) {
  const received = peer.file.bare(peer.file.child(peer.node, "operand"));
  const own = file.bare(channel);
  if (!peer.file.is(received, "selector_expression") || !file.is(own, "selector_expression")) return "";
  const [theirs, ours] = [peer.file.text(peer.file.child(received, "operand")), file.text(file.child(own, "operand"))];
  return signal.startsWith(`${theirs}.`) && /^[\w.]+$/.test(ours) && /^[\w.]+(\(\))?$/.test(signal) ? ours + signal.slice(theirs.length) : "";
}

// src/rule/stranding.ts
function strandingPlace({ channel, send }) {
  const { owner, file } = channel;
  const isOwn3 = send.file === file && file.declarationAround(send.node) === file.declarationAround(owner.root.node);
  if (isOwn3) return { file, node: send.node };
  let thread = send.thread;
  while (thread.parent && thread.parent !== owner) thread = thread.parent;
  return thread.spawn < 0 ? { file: send.file, node: send.node } : { file: thread.spawnFile, node: thread.spawn };
}
function strandingDetails(pkg, stranding, leaving) {
  const { channel, send } = stranding;
  const { file } = channel;
  const name = channel.variable.name;
  const isCallback = send.thread.via === "callback";
  const place = strandingPlace(stranding);
  const made = { file, node: channel.make, message: `${name} is made here and holds ${heldBy(stranding)}` };
  const spawned = {
    file: send.thread.spawnFile,
    node: send.thread.spawn,
    message: isCallback ? "the callback that sends is handed over here" : "the goroutine that sends is started here"
  };
  const blocked = { file: send.file, node: send.node, message: `the send on ${name} waits for a receiver` };
  const leaver = stranding.leaver ?? file;
  const leaves4 = {
    file: leaver,
    node: headOf(leaver, stranding.leaves < 0 ? endOf(file, channel.owner.root.node) : stranding.leaves),
    message: leaving
  };
  const receive = {
    file: stranding.receive.file,
    node: stranding.receive.node,
    message: `the receive from ${name} that is then missed`
  };
  return {
    identity: name,
    file: place.file,
    // A channel that a test makes strands nobody in production, wherever the send stands.
    ...file.isTest ? { level: "note" } : isCallback ? { level: "warning", confidence: "medium" } : {},
    related: [made, place.node === send.node ? spawned : blocked, leaves4, receive],
    codeFlow: [made, spawned, blocked, leaves4],
    // Nobody knows when a callback runs, so there is no schedule to be found.
    question: isCallback ? void 0 : { fn: channel.owner.root, operations: [send, ...otherSends(stranding)], make: { file, node: channel.make } },
    ...fixOf(pkg, stranding)
  };
}
function abandonedDetails(file, call, abandoned) {
  const { generator, receive, leaves: leaves4, until } = abandoned;
  const { target, make, send } = generator;
  const taken = { file, node: call, message: "the channel is taken here, and its sender is running" };
  const made = { file: target.file, node: make, message: "the channel is made here" };
  const blocked = { file: send.file, node: send.node, message: "this send waits for a receiver" };
  const last = leaves4 < 0 ? endOf(file, file.functionAround(call)) : leaves4;
  const left = { file, node: last, message: "the function leaves here while sends are still to come" };
  const received = receive < 0 ? [] : [{ file, node: receive, message: "the receive that is then missed" }];
  return {
    identity: file.text(file.child(call, "function")).replaceAll(/\s+/g, ""),
    file,
    confidence: "medium",
    ...until !== void 0 || file.isTest ? { level: "note" } : {},
    related: [blocked, left, ...received],
    codeFlow: [taken, made, blocked, left]
  };
}
function otherSends({ channel, send }) {
  return channel.ops.filter((op) => op.kind === "send" && op.alternatives === 0 && op.node !== send.node);
}
function heldBy({ channel }) {
  return channel.capacity === 0 ? "no value" : channel.capacity === 1 ? "one value" : `${channel.capacity} values`;
}
function headOf(file, node) {
  if (!file.is(node, "communication_case")) return node;
  return file.child(node, "communication");
}
function endOf(file, fn) {
  const body = file.child(fn, "body");
  return file.named(file.first(body)).at(-1) ?? body;
}
function fixOf(pkg, stranding) {
  const room = capacityFix(pkg, stranding);
  if (room) return { fix: room };
  const drain = stranding.how === "fan-in" ? drainBeforeReturn(pkg, stranding) : {};
  return drain.fix ? drain : leaveFix(pkg, stranding);
}
function leaveFix(pkg, { channel, send, leaves: leaves4, leaver }) {
  const { file } = channel;
  if (leaver || send.file !== file || !file.is(leaves4, "communication_case")) return {};
  const communication = file.child(leaves4, "communication");
  return isStop(file.text(communication)) ? selectFix(file, send.node, exitByArm(pkg, file, send.node, communication)) : {};
}
function isStop(communication) {
  return /^<-[\w.()]+\.Done\(\)$/.test(communication);
}
function capacityFix(pkg, stranding) {
  const { channel, sends } = stranding;
  const isFew = Number.isFinite(sends) && sends <= 8;
  const room = isFew ? String(sends) : roomForEach(pkg, stranding);
  if (room === "") return void 0;
  const { file, make } = channel;
  const [type = NONE, size = NONE] = file.named(file.child(make, "arguments"));
  const edit = size >= 0 ? { file, start: file.start(size), end: file.end(size), newText: room } : { file, start: file.end(type), end: file.end(type), newText: `, ${room}` };
  const values = room === "1" ? "one value" : `${room} values`;
  return { description: `let ${channel.variable.name} hold ${values}, so that no send can block`, edits: [edit] };
}

// rules/channel/double-send/detect.ts
var detect2 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "double") continue;
    const { channel, sends } = stranding;
    const details = strandingDetails(pkg, stranding, `after its receives from ${channel.variable.name} the function leaves`);
    report(
      strandingPlace(stranding).node,
      `send on ${channel.variable.name} can be number ${sends} on one path, and no receive is left for it`,
      details
    );
  }
};

// src/go/context-scope.ts
function contextMeantFor(pkg, file, node) {
  if (file.isTest || CLEANING.test(file.functionName(node).split(".").at(-1) ?? "")) return void 0;
  for (let at = file.parent(node); at >= 0; at = file.parent(at)) {
    if (file.is(at, "defer_statement") || file.is(at, "go_statement")) return void 0;
    if (file.is(at, "communication_case") && !file.contains(file.child(at, "communication"), node)) {
      if (/Done\(\)|stop|quit|exit|clos/i.test(file.text(file.child(at, "communication")))) return void 0;
    }
    if (file.is(at, "if_statement") && /\bctx\b|[cC]ontext/.test(file.text(file.child(at, "condition")))) return void 0;
    if (!file.is(at, "func_literal") && !file.is(at, "function_declaration") && !file.is(at, "method_declaration")) continue;
    if (isProcessMain(pkg, file, at)) return void 0;
    const found = contextParameter(pkg, file, at);
    if (found) return saysDetached(file, node) ? void 0 : found;
    if (file.is(at, "func_literal") && roleOf(pkg, file, at).kind !== "inline") return void 0;
  }
  return void 0;
}
var CLEANING = /^(init|main)$|close|stop|shut|clean|teardown|rollback|release|finish|detach|async|background|destroy|terminate|revert|undo|cancel|abort|delete|unlock|deregister|unregister/i;
function contextParameter(pkg, file, fn) {
  const found = [];
  if (/\*testing\.|testing\.TB/.test(file.text(file.child(fn, "parameters")))) return void 0;
  for (const parameter of file.named(file.child(fn, "parameters"))) {
    const written = file.text(file.child(parameter, "type"));
    for (const declared of file.childrenIn(parameter, "name")) {
      const name = file.text(declared);
      if (name === "_") continue;
      if (written === "context.Context") found.push({ text: name, declared });
      if (written === "*http.Request" && pkg.imports(file).get("http") === "net/http") found.push({ text: `${name}.Context()`, declared });
    }
  }
  return found.length === 1 ? found[0] : void 0;
}
var COMMENT_LINES = 4;
var DETACHED = /detach|background c|outliv|independent|regardless|intent|deliberate|on purpose|separate|own (context|ctx)|new (context|ctx)|fresh|must not|even if|even when|shared|surviv|not (be )?cancel|n't (be )?cancel|avoid cancel|no context|nolint/i;
function saysDetached(file, node) {
  const { text } = file.tree;
  let from = file.start(node);
  for (let line = 0; line <= COMMENT_LINES && from > 0; line++) from = text.lastIndexOf("\n", from - 1);
  const end = text.indexOf("\n", file.end(node));
  const lines = text.slice(Math.max(0, from), end < 0 ? void 0 : end).split("\n");
  return lines.some((line) => DETACHED.test(/\/\/(.*)$/.exec(line)?.[1] ?? ""));
}
function isFreshContext(pkg, file, call) {
  const callee = file.child(call, "function");
  const path = file.is(callee, "selector_expression") ? importedPackage(pkg, file, file.child(callee, "operand")) : "";
  return path === "context" || path === "golang.org/x/net/context";
}

// src/go/generators.ts
var known = /* @__PURE__ */ new WeakMap();
function generatorOf(target) {
  const byNode = remembered(known, target.file, () => /* @__PURE__ */ new Map());
  const found = remembered(byNode, target.node, () => {
    const makes = channelMakes(target.file).filter((make) => target.file.functionAround(make) === target.node);
    const generators = makes.flatMap((make) => generatorBy(target, make) ?? []);
    return generators.length === 1 ? generators : [];
  });
  return found[0];
}
function generatorSend(pkg, file, send) {
  const node = file.declarationAround(send);
  const context = node < 0 ? void 0 : contextParameter(pkg, file, node);
  if (!context) return void 0;
  const found = generatorOf({ pkg, file, node });
  const isHere = found?.send.node === send && found.owed === Number.POSITIVE_INFINITY && !found.until;
  return isHere ? { make: found.make, context: context.text } : void 0;
}
function generatorBy(target, make) {
  const { pkg, file } = target;
  const channel = channelMadeBy(pkg, file, make);
  if (!channel || channel.owner.root.node !== target.node || typeof channel.capacity !== "number") return void 0;
  const results = new Set(channel.escapes.map((use) => returnedAs(target, use)));
  const [result = NONE] = results;
  if (results.size !== 1 || result < 0) return void 0;
  const { owner, ops } = channel;
  if (ops.some((op) => op.kind === "receive" || op.kind === "range" || op.kind === "send" && op.thread === owner)) return void 0;
  const sends = ops.filter((op) => op.kind === "send");
  const untils = sends.map((op) => untilOf(target, op));
  const [send] = sends;
  if (!send || untils.some((until2) => until2 !== untils[0] || until2 === "other")) return void 0;
  const threads = [...new Set(sends.map((op) => op.thread))];
  const counts = threads.map(
    (thread) => countOf(
      target,
      thread,
      sends.filter((op) => op.thread === thread)
    )
  );
  const owed = counts.reduce((sum, count) => sum + count, 0) - channel.capacity;
  const until = untils[0];
  return owed > 0 ? { target, result, make, send, owed, until: until === "nothing" || until === "other" ? void 0 : until } : void 0;
}
function returnedAs({ file, node }, use) {
  const list = file.parent(use);
  const statement = file.parent(list);
  if (!file.is(list, "expression_list") || !file.is(statement, "return_statement") || file.functionAround(statement) !== node) return NONE;
  return file.named(list).indexOf(use);
}
function countOf({ pkg }, thread, sends) {
  const each = sends.some((op) => canComeAgain(pkg, thread, op)) ? Number.POSITIVE_INFINITY : mostOnOnePath(pkg, thread, sends);
  return each * timesStarted(pkg, thread, []);
}
function untilOf({ pkg, file, node }, { arm, alternatives, file: at }) {
  if (alternatives === 0) return "nothing";
  const arms = at.named(at.parent(arm)).filter((other) => other !== arm && !at.is(other, "comment"));
  const [only] = arms;
  if (only === void 0 || arms.length !== 1 || at !== file) return "other";
  const match = /^<-\s*(\w+)\.Done\(\)$/.exec(at.text(at.child(only, "communication")));
  const names = [...at.descendants(at.child(only, "communication"), "identifier")];
  const variable = match && names[0] !== void 0 ? pkg.scopes(at).variableOf(names[0]) : void 0;
  return variable?.kind === "parameter" && variable.function === node ? variable : "other";
}

// src/go/abandoned.ts
function abandonedBy(pkg, file, call) {
  const fn = file.functionAround(call);
  const taking = fn < 0 || isProcessMain(pkg, file, fn) ? void 0 : takingOf(pkg, file, call, fn);
  if (!taking) return void 0;
  const target = declarationOf(pkg, file, call);
  const generator = target && generatorOf(target);
  if (!generator || generator.result !== taking.result) return void 0;
  const until = generator.until && contextGiven(pkg, file, call, generator.target, generator.until);
  if (until === "ends" || until === "unknown") return void 0;
  const left = wayOut(pkg.flow({ file, node: fn }), call, taking, generator.owed);
  return left && { generator, ...left, until };
}
function takingOf(pkg, file, call, fn) {
  const parent = file.parent(call);
  if (file.is(parent, "range_clause") && file.child(parent, "right") === call) return { result: 0, receives: [parent], guard: NONE };
  const targets = resultTargets(file, call);
  for (const [result, target] of targets.entries()) {
    const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
    if (!variable || variable.declared !== target || variable.function !== fn || !isReceivedFrom(file, variable)) continue;
    const { ops, escapes, owner } = doingsWith(pkg, file, variable);
    const receives = ops.filter((op) => op.kind === "receive" || op.kind === "range");
    if (escapes.length > 0 || ops.length !== receives.length || receives.some((op) => !isOwn(op, owner, file))) return void 0;
    const guard = targets.find((other) => /^err/.test(file.text(other))) ?? NONE;
    return { result, receives: receives.map((op) => op.node), guard };
  }
  return void 0;
}
function isReceivedFrom(file, { uses }) {
  return uses.some((use) => {
    const parent = file.parent(use);
    if (file.is(parent, "range_clause")) return file.child(parent, "right") === use;
    return file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-";
  });
}
function isOwn(op, owner, file) {
  return op.thread === owner && op.file === file && op.anchor === op.node && !op.deferred;
}
function contextGiven(pkg, file, call, target, until) {
  const args = file.named(file.child(call, "arguments"));
  const argument = args.find((_, index) => parameterAt(target.pkg, target, index) === until) ?? NONE;
  if (file.is(argument, "call_expression")) {
    const text = file.text(argument);
    if (/^context\.(Background|TODO)\(\)$/.test(text)) return void 0;
    return /\.Context\(\)$/.test(text) ? argument : "unknown";
  }
  const variable = file.is(argument, "identifier") ? pkg.scopes(file).variableOf(argument) : void 0;
  if (!variable) return "unknown";
  if (variable.uses.some((use) => isAssigned(file, use))) return "ends";
  return variable.kind === "parameter" ? argument : "ends";
}
function wayOut(flow, call, { receives, guard }, owed) {
  const { file, graph } = flow;
  const receiving = new Map(receives.flatMap((node) => stepOf(flow, node).map((id) => [id, node])));
  const start = graph.stepAt(call);
  if (!start || receiving.size === 0) return void 0;
  const heads = headsAround(flow, receives);
  if (!receiving.has(start.id)) {
    const assume = file.is(guard, "identifier") && file.text(guard) !== "_" ? [nilFact(flow, guard, true)] : [];
    const past = findPath(flow, { from: start.id, assume, satisfied: (step) => receiving.has(step.id) || heads.has(step.id) });
    if (past) return { leaves: past.findLast((step) => step.kind === "return")?.node ?? NONE, receive: [...receiving.values()][0] };
  }
  if (Number.isFinite(owed)) return void 0;
  for (const [id, node] of receiving) {
    if (!file.is(node, "range_clause")) continue;
    const path = findPath(flow, { from: id, first: true, assume: noError(flow, node), satisfied: (step) => receiving.has(step.id) });
    if (path) return { leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE, receive: node };
  }
  return void 0;
}
function headsAround({ file, graph }, receives) {
  const heads = /* @__PURE__ */ new Set();
  for (const receive of receives) {
    for (let loop = loopAround(file, receive, graph.function); loop >= 0; loop = loopAround(file, loop, graph.function)) {
      const body = file.child(loop, "body");
      for (const { id, kind, node } of graph.steps) {
        if ((kind === "condition" || kind === "range") && file.contains(loop, node) && !file.contains(body, node)) heads.add(id);
      }
    }
  }
  return heads;
}
function stepOf({ graph }, node) {
  const step = graph.stepAt(node);
  return step ? [step.id] : [];
}
function noError(flow, range) {
  const { file, scopes } = flow;
  const facts = [];
  for (const name of file.named(file.child(range, "left"))) {
    const variable = scopes.variableOf(name);
    for (const use of variable?.uses ?? []) {
      const part = errorPart(file, use, variable?.name ?? "");
      if (part >= 0) facts.push(nilFact(flow, part, true));
    }
  }
  return facts;
}
function errorPart(file, use, name) {
  const parent = file.parent(use);
  if (!file.is(parent, "selector_expression")) return /err(or)?$/i.test(name) ? use : NONE;
  return /err(or)?$/i.test(file.text(file.child(parent, "field"))) ? parent : NONE;
}

// rules/channel/fan-in-stops-early/detect.ts
var detect3 = ({ make, taken }, bench) => {
  const { file, pkg, report } = bench;
  if (taken !== void 0) return reportGenerator(taken, bench);
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "fan-in") continue;
    const { channel } = stranding;
    const details = strandingDetails(pkg, stranding, `collecting from ${channel.variable.name} stops here while sends are still to come`);
    report(
      strandingPlace(stranding).node,
      `send on ${channel.variable.name} blocks for ever when collecting stops before every sender is served`,
      details
    );
  }
};
function reportGenerator(call, { file, pkg, report }) {
  const abandoned = abandonedBy(pkg, file, call);
  if (!abandoned || Number.isFinite(abandoned.generator.owed)) return;
  const name = file.text(file.child(call, "function")).replaceAll(/\s+/g, "");
  const end = abandoned.until === void 0 ? "for ever" : `until ${file.text(abandoned.until)} ends`;
  const message = `the goroutine that ${name} starts blocks ${end} in a send when its channel is left before it is closed`;
  report(call, message, abandonedDetails(file, call, abandoned));
}

// src/go/interfaces.ts
function isContext(pkg, file, node) {
  const told = pkg.exactly(file)?.implements(file.start(node), file.end(node), "context");
  return told ?? isNamed(typeOf(pkg, file, node), "context", "Context");
}
function isError(pkg, file, node) {
  const told = pkg.exactly(file)?.implements(file.start(node), file.end(node), "error");
  return told ?? isNamed(typeOf(pkg, file, node), "", "error");
}

// src/go/unchecked-channels.ts
function uncheckedChannel(pkg, file, spawn) {
  const goes = file.first(spawn);
  for (const [index, argument] of file.named(file.child(goes, "arguments")).entries()) {
    const variable = file.is(argument, "identifier") ? pkg.scopes(file).variableOf(argument) : void 0;
    const call = variable ? callBehind(file, variable) : NONE;
    if (!variable || call < 0 || !cameWithError(pkg, file, call, variable, spawn) || !givesNone(pkg, file, call, variable)) continue;
    const wait = waitFor(pkg, file, goes, index);
    if (wait) return { variable, call, wait };
  }
  return void 0;
}
function givesNone(pkg, file, call, { declared }) {
  const target = declarationOf(pkg, file, call);
  const index = resultTargets(file, call).indexOf(declared);
  if (!target) return true;
  return [...target.file.descendants(target.node, "return_statement", true)].some(
    (at) => target.file.is(target.file.named(target.file.first(at))[index] ?? NONE, "nil")
  );
}
function callBehind(file, { declared, kind, statement, uses }) {
  if (kind !== "local" || !file.is(statement, "short_var_declaration")) return NONE;
  const values = file.named(file.child(statement, "right"));
  const [call = NONE] = values;
  const isSetAgain = uses.some(
    (use) => file.is(file.parent(use), "expression_list") && file.child(file.parent(file.parent(use)), "left") === file.parent(use)
  );
  return values.length === 1 && file.is(call, "call_expression") && !isSetAgain && declared >= 0 ? call : NONE;
}
function cameWithError(pkg, file, call, { declared }, spawn) {
  const targets = resultTargets(file, call);
  const guard = targets.at(-1) ?? NONE;
  const fn = file.functionAround(spawn);
  if (guard === declared || !file.is(guard, "identifier") || file.text(guard) === "_" || file.functionAround(call) !== fn) return false;
  if (!/^(err|e)$|[eE]rr$/.test(file.text(guard)) && !isError(pkg, file, guard)) return false;
  const flow = pkg.flow({ file, node: fn });
  const from = flow.graph.stepAt(call);
  const target = flow.graph.stepAround(spawn);
  if (!from || !target) return false;
  const way = { from: from.id, assume: [nilFact(flow, guard, false)], satisfied: () => false };
  return findPath(flow, { ...way, bad: (step) => step.id === target.id }) !== void 0;
}
function waitFor(pkg, file, goes, index) {
  const literal = file.bare(file.child(goes, "function"));
  const target = file.is(literal, "func_literal") ? { pkg, file, node: literal } : declarationOf(pkg, file, goes);
  const parameter = target && parameterAt(target.pkg, target, index);
  for (const use of parameter?.uses ?? []) {
    const at = target.file;
    const parent = at.parent(use);
    const isRange = at.is(parent, "range_clause") && at.child(parent, "right") === use;
    const isReceive = at.is(parent, "unary_expression") && at.text(at.child(parent, "operator")) === "<-" && selectOf(at, parent).alternatives === 0;
    if (isRange && /\bchan\b/.test(at.text(at.child(at.parent(parameter?.declared ?? NONE), "type"))) || isReceive)
      return { file: at, node: parent };
  }
  return void 0;
}

// src/go/unmade.ts
function isNeverMade(channel) {
  return channel.makes.length === 0 && !channel.escapes && !channel.readOut;
}
function afterFuncBehind(pkg, file, receive) {
  const operand = file.bare(file.child(receive, "operand"));
  if (!file.is(operand, "selector_expression") || file.text(file.child(operand, "field")) !== "C") return void 0;
  if (isAskedFor(file, operand)) return void 0;
  const timer = file.child(operand, "operand");
  const variable = file.is(timer, "identifier") ? pkg.scopes(file).variableOf(timer) : void 0;
  if (variable?.kind === "parameter") return afterFuncGiven(pkg, file, variable);
  return variable && madeByAfterFunc(pkg, file, variable);
}
function isAskedFor(file, channel) {
  const asks2 = `${file.text(channel)} != nil`;
  for (let at = file.enclosing(channel, "if_statement"); at >= 0; at = file.enclosing(file.parent(at), "if_statement"))
    if (file.text(file.child(at, "condition")).includes(asks2)) return true;
  return false;
}
function afterFuncGiven(pkg, file, parameter) {
  const literal = parameter.function;
  const statement = file.is(literal, "func_literal") ? file.parent(file.parent(literal)) : NONE;
  const names = file.named(file.child(statement, "left")).flatMap((name) => pkg.scopes(file).variableOf(name) ?? []);
  const named2 = names.find((name) => literalOf(file, name) === literal);
  const index = parametersOf(file, literal).indexOf(parameter.declared);
  const isSet = parameter.uses.some((use) => isAssigned(file, use));
  if (!named2 || named2.uses.length === 0 || index < 0 || isSet) return void 0;
  const made = named2.uses.map((use) => {
    const call = file.parent(use);
    const argument = file.is(call, "call_expression") ? file.named(file.child(call, "arguments"))[index] ?? NONE : NONE;
    const variable = file.is(argument, "identifier") ? pkg.scopes(file).variableOf(argument) : void 0;
    return variable && file.child(call, "function") === use ? madeByAfterFunc(pkg, file, variable) : void 0;
  });
  return made.every((place) => place !== void 0) ? made[0] : void 0;
}
function parametersOf(file, fn) {
  return file.named(file.child(fn, "parameters")).flatMap((parameter) => file.childrenIn(parameter, "name"));
}
function madeByAfterFunc(pkg, file, variable) {
  if (variable.kind !== "local") return void 0;
  const values = [variable.declared, ...variable.uses.filter((use) => isAssigned(file, use))].map((target) => valueFor(file, target));
  const calls = values.filter((value) => file.is(value, "call_expression"));
  const [call] = calls;
  const others = values.some((value) => value >= 0 && !file.is(value, "nil") && !isAfterFunc(pkg, file, value));
  return call !== void 0 && !others && isAfterFunc(pkg, file, call) ? { file, node: call } : void 0;
}
function valueFor(file, target) {
  const parent = file.parent(target);
  if (file.is(parent, "var_spec")) return file.named(file.child(parent, "value"))[file.childrenIn(parent, "name").indexOf(target)] ?? NONE;
  const statement = file.parent(parent);
  return file.named(file.child(statement, "right"))[file.named(parent).indexOf(target)] ?? statement;
}
function isAfterFunc(pkg, file, call) {
  const callee = file.child(call, "function");
  return file.text(file.child(callee, "field")) === "AfterFunc" && importedPackage(pkg, file, file.child(callee, "operand")) === "time";
}

// rules/channel/nil-channel-wait/detect.ts
var detect4 = ({ wait, spawn }, bench) => {
  const { file, pkg, report } = bench;
  if (spawn !== void 0) return reportUnchecked(spawn, bench);
  const at = wait;
  if (file.isTest || selectOf(file, at).alternatives > 0) return;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    if (!op || !isNeverMade(channel) || isMeantToBlock(pkg, channel, op)) continue;
    const declared = { ...channel.declared, message: `${channel.name} is declared here and never made` };
    const waits = waitTrail(channel, op, "an operation on a nil channel never goes on");
    report(at, `${channel.name} is nil: nothing in the package makes it, so this waits for ever`, {
      ...waits,
      related: [declared],
      codeFlow: [declared, ...waits.codeFlow]
    });
    return;
  }
  const timer = file.is(at, "unary_expression") ? afterFuncBehind(pkg, file, at) : void 0;
  if (!timer) return;
  const name = file.text(file.child(at, "operand"));
  const made = { ...timer, message: "time.AfterFunc calls its function and leaves C nil" };
  report(at, `${name} is nil, for a timer of time.AfterFunc has no channel, so this waits for ever`, {
    identity: name,
    related: [made],
    codeFlow: [made, { node: at, message: "the receive from a nil channel never goes on" }]
  });
};
function reportUnchecked(spawn, { file, pkg, report }) {
  const found = file.isTest ? void 0 : uncheckedChannel(pkg, file, spawn);
  if (!found) return;
  const { call, variable, wait } = found;
  const given = { node: call, message: `${variable.name} comes from here, or an error does` };
  const waits = { ...wait, message: "the goroutine waits here, for ever where there is no channel" };
  report(spawn, `this goroutine waits for ${variable.name} before anybody asks for the error that came with it: then it is nil`, {
    identity: variable.name,
    level: "warning",
    confidence: "medium",
    related: [given, waits],
    codeFlow: [given, { node: spawn, message: "the goroutine is started here, whatever came" }, waits]
  });
}

// src/go/endless.ts
function hasWayOut(file, loop) {
  const body = file.child(loop, "body");
  for (const kind of ["return_statement", "goto_statement"]) for (const _ of file.descendants(body, kind, true)) return true;
  for (const node of file.descendants(body, "break_statement", true)) {
    const inner2 = file.enclosing(node, "for_statement", "expression_switch_statement", "type_switch_statement", "select_statement");
    if (inner2 === loop || file.named(node).length > 0) return true;
  }
  for (const call of file.descendants(body, "call_expression", true)) if (isNoReturnCall(file, call)) return true;
  return false;
}
function canEnd(pkg, op) {
  const fn = { file: op.file, node: op.file.functionAround(op.node) };
  if (fn.node < 0) return false;
  const flow = pkg.flow(fn);
  return findPath(flow, { from: flow.graph.entry, satisfied: () => false }) !== void 0;
}
function loopOf(file, clause) {
  return file.is(file.parent(clause), "for_statement") ? file.parent(clause) : NONE;
}

// rules/channel/range-never-closed/detect.ts
var detect5 = ({ range }, { file, pkg, report }) => {
  const at = range;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    if (!op || !neverAnswered(channel, ["close"]) || isMeantToBlock(pkg, channel, op) || hasWayOut(file, loopOf(file, at))) continue;
    const senders = channel.ops.filter((candidate) => candidate.kind === "send");
    if (!endsBefore(pkg, channel, senders)) continue;
    const trail = waitTrail(channel, op, `the range waits here after the last value of ${channel.name}`);
    const [sender] = senders;
    const related = [
      ...trail.related,
      { file: sender.file, node: sender.node, message: `values for ${channel.name} come from here, and no close after them` }
    ];
    report(at, `the range over ${channel.name} never ends: nothing closes the channel`, {
      ...trail,
      related,
      question: questionOf(channel, op)
    });
    return;
  }
};
function endsBefore(pkg, { kind, identity }, senders) {
  if (kind === "global" || senders.length === 0) return false;
  if (kind === "local") return senders.every((sender) => canEnd(pkg, sender));
  const owner = identity.split(".")[0] ?? "";
  return senders.some(({ file }) => STOPS.some((method) => pkg.functions(`${owner}.${method}`, file).length > 0));
}
var STOPS = ["Stop", "Close", "Shutdown", "stop", "close", "shutdown", "Terminate", "Cancel", "Release", "Dispose"];

// src/go/stopped-timers.ts
function stoppedTimer(pkg, file, receive) {
  const channel = file.bare(file.child(receive, "operand"));
  const fn = file.functionAround(receive);
  if (!file.is(channel, "selector_expression") || file.text(file.child(channel, "field")) !== "C") return void 0;
  if (!file.is(fn, "func_literal") || roleOf(pkg, file, fn).kind !== "spawned" || selectOf(file, receive).alternatives > 0) return void 0;
  const timer = file.child(channel, "operand");
  const variable = file.is(timer, "identifier") ? pkg.scopes(file).variableOf(timer) : void 0;
  if (variable?.kind !== "local" || file.contains(fn, variable.declared)) return void 0;
  const make = newTimerBehind(pkg, file, variable);
  const stops = variable.uses.filter((use) => memberOf(file, use) === "Stop");
  const isKnown = variable.uses.every((use) => isAssigned(file, use) || /^(C|Stop|==|!=)$/.test(memberOf(file, use)));
  const [stop] = stops;
  if (make < 0 || !isKnown || stop === void 0 || stops.some((use) => file.contains(fn, use))) return void 0;
  return { variable, make, stop: file.parent(file.parent(stop)) };
}
function newTimerBehind(pkg, file, variable) {
  const values = [variable.declared, ...variable.uses.filter((use) => isAssigned(file, use))].flatMap((target) => {
    const list = file.parent(target);
    if (file.is(list, "var_spec")) return file.named(file.child(list, "value"));
    return file.named(file.child(file.parent(list), "right"));
  });
  const [only = NONE, ...more] = values;
  const callee = file.child(only, "function");
  const isNewTimer = file.text(file.child(callee, "field")) === "NewTimer" && importedPackage(pkg, file, file.child(callee, "operand")) === "time";
  return more.length === 0 && file.is(only, "call_expression") && isNewTimer ? only : NONE;
}
function memberOf(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "binary_expression")) return file.text(file.child(parent, "operator"));
  return file.is(parent, "selector_expression") ? file.text(file.child(parent, "field")) : "";
}

// rules/channel/receive-without-sender/detect.ts
var detect6 = ({ receive }, bench) => {
  const { file, pkg, report } = bench;
  const at = receive;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    if (!op || op.alternatives > 0 || !neverAnswered(channel, ["send", "close"]) || isMeantToBlock(pkg, channel, op)) continue;
    const what = op.kind === "range" ? "the range over" : "the receive from";
    const message = `${what} ${channel.name} waits for ever: nothing in the package sends on it or closes it`;
    report(at, message, {
      ...waitTrail(channel, op, `${what} ${channel.name} waits here for a sender that does not exist`),
      question: questionOf(channel, op)
    });
    return;
  }
  if (!reportStopped(at, bench)) reportAccessed(at, bench);
};
function reportStopped(receive, { file, pkg, report }) {
  const found = file.isTest || !file.is(receive, "unary_expression") ? void 0 : stoppedTimer(pkg, file, receive);
  if (!found || isProcessMain(pkg, file, found.variable.function)) return false;
  const { make, stop, variable } = found;
  const made = { node: make, message: `${variable.name} is made here` };
  const stopped = { node: stop, message: `a ${variable.name} that is stopped here sends nothing any more` };
  report(receive, `the receive from ${variable.name}.C waits for ever once ${variable.name} is stopped`, {
    identity: `${variable.name}.C`,
    level: "warning",
    confidence: "medium",
    related: [made, stopped],
    codeFlow: [made, { node: receive, message: `the goroutine waits here for ${variable.name}` }, stopped]
  });
  return true;
}
function reportAccessed(receive, { file, pkg, report }) {
  const call = channelOf(file, receive);
  if (!file.is(file.bare(call), "call_expression") || selectOf(file, receive).alternatives > 0) return;
  const identity = channelClassOf(pkg, file, call);
  const channel = identity === "" ? void 0 : sharedChannelNamed(pkg, identity);
  const op = { kind: "receive", file, node: receive, arm: NONE, alternatives: 0 };
  if (!channel?.readOut || !neverAnswered(channel, ["send", "close"]) || isMeantToBlock(pkg, channel, op)) return;
  report(receive, `the receive from ${identity} waits for ever: nothing in the package sends on it or closes it`, {
    ...waitTrail(channel, op, `the receive from ${identity} waits here for a sender that does not exist`)
  });
}

// src/go/never-ready.ts
function neverReadyArms(pkg, file, select) {
  if (isProcessMain(pkg, file, file.functionAround(select))) return void 0;
  const cases = file.named(select);
  if (cases.length === 1) return void 0;
  const arms = [];
  for (const node of cases) {
    const arm = file.is(node, "communication_case") ? deadArm(pkg, file, node) : void 0;
    if (!arm) return void 0;
    arms.push(arm);
  }
  return arms;
}
function deadArm(pkg, file, arm) {
  const communication = file.child(arm, "communication");
  const isSend = file.is(communication, "send_statement");
  const operation = isSend ? communication : receiveIn(file, communication);
  const [channel, ...more] = sharedChannelsAt(pkg, file, operation);
  if (!channel || more.length > 0) return void 0;
  const unanswered = neverAnswered(channel, isSend ? ["receive", "range", "close"] : ["send", "close"]);
  const roomy = isSend && channel.makes.some((make) => make.capacity !== 0);
  return isNeverMade(channel) || unanswered && !roomy ? { node: arm, channel: channel.name } : void 0;
}
function receiveIn(file, communication) {
  for (const node of file.descendants(communication, "unary_expression", true)) return node;
  return NONE;
}

// rules/channel/select-never-ready/detect.ts
var ON_PURPOSE = /forever|block|never|hang|idle|wait/i;
var detect7 = ({ select }, { file, pkg, report }) => {
  const at = select;
  const fn = file.functionAround(at);
  if (file.isTest || fn < 0 || ON_PURPOSE.test(file.functionName(at))) return;
  const arms = neverReadyArms(pkg, file, at);
  if (!arms) return;
  const [spawn] = spawnsOf(pkg, { file, node: fn });
  if (arms.length === 0 && (!spawn || pkg.name === "main")) return;
  const started = spawn ? [{ ...spawn, message: "the goroutine is started here" }] : [];
  const dead = arms.map((arm) => ({
    file,
    node: arm.node,
    message: `nothing in the package ever makes this arm of ${arm.channel} ready`
  }));
  const message = arms.length === 0 ? "select without arms: this goroutine never ends" : "no arm of this select can ever be taken, so it waits for ever";
  report(at, message, {
    identity: `select ${arms.map((arm) => arm.channel).join(" ")}`,
    related: [...started, ...dead],
    codeFlow: [...started, { node: at, message: "the goroutine stays at this select" }]
  });
};

// src/go/dropped-channels.ts
function droppedChannel(pkg, file, make) {
  const node = file.functionAround(make);
  if (!file.text(file.child(node, "result")).includes("chan") || file.is(node, "func_literal")) return void 0;
  const calls = callsOf(pkg, { file, node }).filter((call) => !call.file.isTest || file.isTest);
  if (calls.length === 0) return void 0;
  const generator = generatorOf({ pkg, file, node });
  if (!generator || generator.make !== make || generator.until) return void 0;
  const dropped = calls.filter((call) => isDropped(call, generator.result));
  return dropped.length > 0 ? { generator, calls: dropped } : void 0;
}
function callsOf(pkg, fn) {
  const name = bareName(fn);
  const files = pkg.files.filter((file) => file.tree.text.includes(name));
  return files.flatMap(
    (file) => file.all("call_expression").filter((call) => calledName(file, call) === name && leadsTo(pkg, file, call, fn)).map((node) => ({ file, node }))
  );
}
function leadsTo(pkg, file, call, fn) {
  const [only, ...more] = calleeOf(pkg, file, call).candidates;
  return more.length === 0 && only?.file === fn.file && only.node === fn.node;
}
function isDropped({ file, node }, result) {
  const parent = file.parent(file.wrapped(node));
  if (file.is(parent, "expression_statement") || file.is(parent, "go_statement")) return true;
  return file.text(resultTargets(file, node)[result] ?? NONE) === "_";
}

// rules/channel/send-abandoned-by-return/detect.ts
var detect8 = ({ make, taken }, bench) => {
  const { file, pkg, report } = bench;
  if (taken !== void 0) return reportGenerator2(taken, bench);
  reportDropped(make, bench);
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "return") continue;
    const { channel } = stranding;
    const details = strandingDetails(pkg, stranding, `the function leaves here without receiving from ${channel.variable.name}`);
    report(
      strandingPlace(stranding).node,
      `send on ${channel.variable.name} blocks for ever when the function returns before it receives`,
      details
    );
  }
};
function reportDropped(make, { file, pkg, report }) {
  const dropped = droppedChannel(pkg, file, make);
  for (const call of dropped?.calls ?? []) {
    const { generator } = dropped;
    const name = call.file.text(call.file.child(call.node, "function")).replaceAll(/\s+/g, "");
    const taken = { ...call, message: "the channel is thrown away here, and its sender is running" };
    const made = { file, node: make, message: "the channel is made here" };
    const blocked = { file: generator.send.file, node: generator.send.node, message: "this send waits for a receiver" };
    report(call.node, `the goroutine that ${name} starts blocks for ever in its send, for its channel is thrown away`, {
      identity: name,
      file: call.file,
      confidence: "medium",
      ...call.file.isTest ? { level: "note" } : {},
      related: [made, blocked],
      codeFlow: [taken, made, blocked]
    });
  }
}
function reportGenerator2(call, { file, pkg, report }) {
  const abandoned = abandonedBy(pkg, file, call);
  if (!abandoned || !Number.isFinite(abandoned.generator.owed)) return;
  const name = file.text(file.child(call, "function")).replaceAll(/\s+/g, "");
  const end = abandoned.until === void 0 ? "for ever" : `until ${file.text(abandoned.until)} ends`;
  report(call, `the goroutine that ${name} starts blocks ${end} in its send when nobody receives`, abandonedDetails(file, call, abandoned));
}

// rules/channel/send-abandoned-by-select/detect.ts
var detect9 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "select") continue;
    const { channel } = stranding;
    const details = strandingDetails(pkg, stranding, `the receiver leaves by this arm and never receives from ${channel.variable.name}`);
    report(
      strandingPlace(stranding).node,
      `send on ${channel.variable.name} blocks for ever when its receiver leaves the select by another arm`,
      details
    );
  }
};

// src/go/premature.ts
function prematureOperation(pkg, file, make) {
  const channel = channelMadeBy(pkg, file, make);
  if (!channel || channel.capacity !== 0) return void 0;
  const { owner } = channel;
  const flow = pkg.flow(owner.root);
  const start = flow.graph.stepAt(make);
  const peers = peerPlaces(channel);
  if (!start || peers === void 0) return void 0;
  for (const op of channel.ops) {
    if (op.thread !== owner || op.kind === "close" || op.alternatives > 0 || op.deferred) continue;
    const target = flow.graph.stepAt(op.anchor);
    if (!target || target.id === start.id || !comesFrom(flow, start.id, target.id)) continue;
    if (peers.some((peer) => comesBefore(flow, start.id, peer, target.id))) continue;
    const later = peers.find((peer) => peer > op.anchor);
    return later === void 0 ? void 0 : { channel, op, later };
  }
  return void 0;
}
function peerPlaces({ owner, ops, escapes }) {
  const places = [...escapes];
  for (const op of ops) {
    if (op.thread === owner) {
      if (op.kind === "close") places.push(op.anchor);
      continue;
    }
    const spawn = startedBy(op.thread, owner);
    if (spawn === void 0) return void 0;
    places.push(spawn);
  }
  return places;
}
function startedBy(thread, owner) {
  for (let at = thread; at; at = at.parent) if (at.parent === owner) return at.spawn;
  return void 0;
}
function comesFrom(flow, start, target) {
  return findPath(flow, { from: start, satisfied: () => false, bad: (step) => step.id === target }) !== void 0;
}
function comesBefore(flow, start, peer, target) {
  const step = flow.graph.stepAround(peer);
  if (!step || step.id === target) return true;
  if (step.id === start) return true;
  return findPath(flow, { from: step.id, satisfied: (at) => at.id === start, bad: (at) => at.id === target }) !== void 0;
}

// rules/channel/send-before-receiver/detect.ts
var detect10 = ({ make }, { file, pkg, report }) => {
  const premature = prematureOperation(pkg, file, make);
  if (!premature) return;
  const { channel, op, later } = premature;
  const { name } = channel.variable;
  const what = op.kind === "send" ? `the send on ${name}` : op.kind === "range" ? `the range over ${name}` : `the receive from ${name}`;
  const made = { file, node: channel.make, message: `${name} is made here and holds no value` };
  const blocked = { file: op.file, node: op.node, message: `${what} waits here` };
  const answered = { file, node: later, message: `somebody else gets ${name} only here` };
  report(op.node, `${what} blocks for ever: nobody else has the channel yet`, {
    identity: name,
    file: op.file,
    related: [made, answered],
    codeFlow: [made, blocked, answered]
  });
};

// src/go/ended-receiver.ts
function endedReceiver(pkg, field) {
  const receives = [];
  for (const { file, node: node2, path } of mentionsOfField(pkg, field)) {
    if (path.length > 0 || file.isTest) continue;
    const parent = file.parent(node2);
    if (file.is(parent, "send_statement") && file.child(parent, "channel") === node2) continue;
    if (file.is(parent, "expression_list") && file.is(file.parent(parent), "assignment_statement")) continue;
    if (!file.is(parent, "unary_expression") || selectOf(file, parent).arm < 0) return void 0;
    receives.push({ file, node: parent });
  }
  const [first] = receives;
  const node = first ? first.file.functionAround(first.node) : NONE;
  if (!first || node < 0 || receives.some((at) => at.file !== first.file || at.file.functionAround(at.node) !== node)) return void 0;
  const fn = { file: first.file, node };
  const close = deferredClose(pkg, fn, field);
  if (close < 0 || !receives.some((at) => endsBeside(pkg, fn, at.node))) return void 0;
  return { fn, receive: first.node, close, signal: first.file.text(closed(first.file, close)) };
}
function deferredClose(pkg, { file, node }, field) {
  for (const defer of file.descendants(file.child(node, "body"), "defer_statement", true)) {
    const call = file.first(defer);
    const target = closed(file, call);
    if (file.text(file.child(call, "function")) !== "close" || !file.is(target, "selector_expression")) continue;
    const other = fieldOf(pkg, file, target);
    if (other.owner === field.owner && other.name !== field.name) return call;
  }
  return NONE;
}
function closed(file, call) {
  return file.named(file.child(call, "arguments"))[0] ?? NONE;
}
function endsBeside(pkg, fn, receive) {
  const { file } = fn;
  const { arm } = selectOf(file, receive);
  const flow = pkg.flow(fn);
  const select = flow.graph.steps.find((step) => step.kind === "select" && step.node === file.parent(arm));
  return flow.graph.steps.some((step) => {
    if (step.kind !== "arm" || step.node === arm || file.parent(step.node) !== file.parent(arm)) return false;
    const path = findPath(flow, { from: step.id, satisfied: (at) => at.id === select?.id });
    return path?.some((at) => at.kind === "return" && file.contains(step.node, at.node)) ?? false;
  });
}

// src/go/process-context.ts
var DEPTH = 4;
function endsWithProcess(pkg, file, fn, signal) {
  const [, root = "", field = ""] = /^(\w+)(?:\.(\w+))?\.Done\(\)$/.exec(signal) ?? [];
  if (root === "") return false;
  if (field !== "") return isProcessField(pkg, { file, node: fn }, root, field, DEPTH);
  return isProcessParameter(pkg, { file, node: fn }, root, DEPTH) || isPackageContext(pkg, { file, node: fn }, root);
}
function isPackageContext(pkg, { file, node }, name) {
  const isHidden = [...file.descendants(node, "identifier")].some(
    (use) => file.text(use) === name && pkg.scopes(file).variableOf(use) !== void 0
  );
  return !isHidden && isSetOnce(pkg, file, name);
}
function isSetOnce(pkg, from, name) {
  const declared = pkg.value(name, from);
  if (!declared || declared.file.child(declared.node, "value") < 0) return false;
  return !pkg.files.some(
    (file) => !file.isTest && file.tree.text.includes(name) && file.all("identifier").some((node) => file.text(node) === name && isAssigned(file, node) && !pkg.scopes(file).variableOf(node))
  );
}
function isProcessParameter(pkg, fn, name, depth) {
  const index = parameterIndex(fn.file, fn.node, name);
  if (depth === 0 || index < 0 || pkg.name !== "main" && new RegExp("^\\p{Lu}", "u").test(bareName(fn))) return false;
  const given = callsNamed(pkg, bareName(fn)).filter((call) => mayCall(pkg, call, fn)).map((call) => ({ file: call.file, node: call.file.named(call.file.child(call.node, "arguments"))[index] ?? NONE })).filter((argument) => mayBeContext(pkg, argument));
  return given.length > 0 && given.every((argument) => isOfProcess(pkg, argument.file, argument.node, depth - 1));
}
function isProcessField(pkg, { file, node }, root, name, depth) {
  const receiver = file.first(file.child(file.declarationAround(node), "receiver"));
  if (depth === 0 || receiver < 0 || file.text(file.child(receiver, "name")) !== root || new RegExp("^\\p{Lu}", "u").test(name)) return false;
  const owner = namedOf(typeOf(pkg, file, file.child(receiver, "name")))?.name ?? "";
  const values = owner === "" ? [] : valuesOfField(pkg, { owner, name }).filter(([at, value]) => mayBeOf(pkg, at, value, owner));
  return values.length > 0 && values.every(([at, value]) => isOfProcess(pkg, at, at.bare(value), depth - 1));
}
function mayBeOf(pkg, file, value, owner) {
  const as = value < 0 ? "" : storedAs(pkg, file, value);
  return as === "" || as.startsWith(`${owner}.`);
}
function isOfProcess(pkg, file, value, depth) {
  if (!file.is(value, "identifier")) return false;
  if (isMainsContext(pkg, file, value)) return true;
  const variable = pkg.scopes(file).variableOf(value);
  if (!variable) return isSetOnce(pkg, file, file.text(value));
  return variable.kind === "parameter" && isProcessParameter(pkg, { file, node: variable.function }, variable.name, depth);
}
function mayCall(pkg, call, fn) {
  const { candidates } = calleeOf(pkg, call.file, call.node);
  return candidates.length === 0 || candidates.some(({ file, node }) => file === fn.file && node === fn.node);
}
function mayBeContext(pkg, { file, node }) {
  return typeOf(pkg, file, node) === void 0 || isContext(pkg, file, node);
}
function parameterIndex(file, fn, name) {
  const names = file.named(file.child(fn, "parameters")).flatMap((parameter) => file.childrenIn(parameter, "name").map((node) => file.text(node)));
  return names.indexOf(name);
}
function isMainsContext(pkg, file, argument) {
  const variable = file.is(argument, "identifier") ? pkg.scopes(file).variableOf(argument) : void 0;
  if (pkg.name !== "main" || !variable || variable.kind !== "local") return false;
  const declaration = file.declarationAround(variable.declared);
  return file.is(declaration, "function_declaration") && file.text(file.child(declaration, "name")) === "main";
}

// src/go/send-only.ts
var known2 = /* @__PURE__ */ new WeakMap();
function goesToSenders(pkg, file, value) {
  const target = targetOf(pkg, file, value);
  return target !== void 0 && remembered(known2, pkg, () => sendOnlyFields(pkg)).has(target);
}
function targetOf(pkg, file, value) {
  const parent = file.parent(value);
  const element = file.is(parent, "literal_element") ? file.parent(parent) : NONE;
  if (file.is(element, "keyed_element")) {
    const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, file.parent(element))));
    return owner?.package === "" ? `${owner.name}.${file.text(file.child(element, "key"))}` : void 0;
  }
  const statement = file.is(parent, "expression_list") ? file.parent(parent) : NONE;
  if (!file.is(statement, "assignment_statement") || file.child(statement, "right") !== parent) return void 0;
  const target = file.named(file.child(statement, "left"))[file.named(parent).indexOf(value)] ?? NONE;
  const field = file.is(target, "selector_expression") ? fieldOf(pkg, file, target) : void 0;
  return field && `${field.owner}.${field.name}`;
}
function sendOnlyFields(pkg) {
  const found = /* @__PURE__ */ new Set();
  for (const file of pkg.files) {
    for (const type of file.all("channel_type")) {
      const field = file.parent(type);
      const spec = file.parent(file.parent(file.parent(field)));
      if (!file.is(field, "field_declaration") || !file.is(spec, "type_spec") || !/^chan\s*<-/.test(file.text(type))) continue;
      for (const name of file.childrenIn(field, "name")) found.add(`${file.text(file.child(spec, "name"))}.${file.text(name)}`);
    }
  }
  return found;
}

// src/go/stop-signal.ts
var STOP_NAME = /^(done|stop|stopc|stopch|stopped|quit|quitc|exit|close|closed|closing|closec|closech|shutdown|term|cancel|die|halt|kill)(ch|c|chan|channel)?$/i;
function stopSignal({ file, scopes }, arm) {
  const communication = file.child(arm, "communication");
  if (!file.is(communication, "receive_statement")) return "";
  const channel = file.child(file.bare(file.child(communication, "right")), "operand");
  const at = file.bare(channel);
  if (file.is(at, "call_expression")) {
    const callee = file.child(at, "function");
    return file.text(file.child(callee, "field")) === "Done" ? file.text(at) : "";
  }
  const variable = file.is(at, "identifier") ? scopes.variableOf(at) : void 0;
  const value = variable ? file.text(declaredValue(file, variable)) : "";
  if (/\.Done\(\)$/.test(value)) return value;
  return STOP_NAME.test(lastName(file, at)) ? file.text(at) : "";
}
function isContextDone(signal) {
  return signal.endsWith(".Done()");
}
function lastName(file, node) {
  const at = file.bare(node);
  return file.is(at, "selector_expression") ? file.text(file.child(at, "field")) : file.text(at);
}
function leaves2(flow, arm) {
  const { file, graph } = flow;
  const select = graph.steps.find((step) => step.kind === "select" && step.node === file.parent(arm.node));
  return findPath(flow, { from: arm.id, satisfied: (step) => step.id === select?.id }) !== void 0;
}
function stopOfHelper(pkg, flow, loop) {
  const { file } = flow;
  for (const step of flow.graph.steps) {
    if (step.kind !== "condition" || !file.contains(loop, step.node)) continue;
    const call = checkedCall(file, step.node);
    const [literal] = call < 0 ? [] : calleeOf(pkg, file, call).candidates;
    if (!literal || !file.is(literal.node, "func_literal") || literal.file !== file) continue;
    const inner2 = pkg.flow(literal);
    for (const arm of inner2.graph.steps) {
      const signal = arm.kind === "arm" ? stopSignal(inner2, arm.node) : "";
      if (signal && leaves2(inner2, arm)) return { arm: arm.node, signal };
    }
  }
  return void 0;
}
function checkedCall(file, condition) {
  const statement = file.enclosing(condition, "if_statement");
  const call = file.named(file.child(file.child(statement, "initializer"), "right"))[0] ?? NONE;
  return file.is(call, "call_expression") && file.is(file.child(call, "function"), "identifier") ? call : NONE;
}

// src/go/asymmetry.ts
function asymmetryOf(pkg, file, send) {
  const fn = file.functionAround(send);
  if (fn < 0 || selectOf(file, send).alternatives > 0) return void 0;
  const channel = file.bare(file.child(send, "channel"));
  const flow = pkg.flow({ file, node: fn });
  const isField = file.is(channel, "selector_expression");
  if (mayBlock(pkg, file, channel, fn, 0)) {
    const own = isField && isDrained(pkg, fieldOf(pkg, file, channel)) ? void 0 : ownStop(pkg, flow, send, fn);
    const stop = own ?? (isField ? receiverStop(pkg, fieldOf(pkg, file, channel)) : void 0);
    if (stop) return stop;
  }
  return isField && mayBlock(pkg, file, channel, fn, isExported(file, send) ? LITTLE_ROOM : 0) ? receiverEnd(pkg, file, send, fieldOf(pkg, file, channel)) : void 0;
}
function isDrained(pkg, field) {
  return mentionsOfField(pkg, field).some(({ file, node, path }) => {
    const clause = file.parent(node);
    if (path.length > 0 || file.isTest || !file.is(clause, "range_clause") || file.child(clause, "right") !== node) return false;
    return !hasWayOut(file, file.parent(clause));
  });
}
var LITTLE_ROOM = 1;
function isExported(file, node) {
  return new RegExp("^\\p{Lu}", "u").test(file.text(file.child(file.declarationAround(node), "name")));
}
function receiverEnd(pkg, file, send, field) {
  if (/^[A-Z]/.test(field.name) || STOP_NAME.test(field.name)) return void 0;
  const known12 = remembered(ended, pkg, () => /* @__PURE__ */ new Map());
  const end = remembered(known12, `${field.owner}.${field.name}`, () => endedReceiver(pkg, field) ?? "none");
  if (end === "none" || end.fn.file === file && file.contains(end.fn.node, send)) return void 0;
  const { fn, close, receive, signal } = end;
  return { how: "ended", stop: { file: fn.file, node: close }, peer: { file: fn.file, node: receive }, signal };
}
var ended = /* @__PURE__ */ new WeakMap();
function mayBlock(pkg, file, channel, fn, room) {
  if (file.is(channel, "selector_expression")) {
    const field = fieldOf(pkg, file, channel);
    const makes = makesOfField(pkg, field);
    return field.owner !== "" && makes.length > 0 && makes.every(({ file: at, node }) => isAtMost(capacityOf(pkg, at, node), room)) && !receivesIn(file, fn, field.name);
  }
  const variable = file.is(channel, "identifier") ? pkg.scopes(file).variableOf(channel) : void 0;
  if (!variable || receivesIn(file, fn, variable.name)) return false;
  const make = makeOf(file, variable);
  return make >= 0 ? capacityOf(pkg, file, make) === 0 : variable.kind === "parameter";
}
function isAtMost(capacity, room) {
  return typeof capacity === "number" && capacity <= room;
}
function makesOfField(pkg, field) {
  const found = [];
  for (const file of pkg.files) {
    for (const make of channelMakes(file)) {
      const target = fieldSetBy(pkg, file, make);
      if (target?.name === field.name && (target.owner === field.owner || target.owner === "")) found.push({ file, node: make });
    }
  }
  return found;
}
function fieldSetBy(pkg, file, value) {
  const element = file.parent(file.parent(value));
  if (file.is(element, "keyed_element")) {
    const type = file.child(file.enclosing(element, "composite_literal"), "type");
    return { owner: file.is(type, "type_identifier") ? file.text(type) : "", name: file.text(file.child(element, "key")) };
  }
  const list = file.parent(value);
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement")) return void 0;
  const target = file.named(file.child(statement, "left"))[file.named(list).indexOf(value)] ?? NONE;
  return file.is(target, "selector_expression") ? fieldOf(pkg, file, target) : void 0;
}
function receivesIn(file, fn, name) {
  for (const receive of file.descendants(fn, "unary_expression")) {
    if (file.text(file.child(receive, "operator")) === "<-" && lastName(file, file.child(receive, "operand")) === name) return true;
  }
  return false;
}
function ownStop(pkg, flow, send, fn) {
  const { file } = flow;
  const loop = loopAround(file, send, fn);
  const step = flow.graph.stepAt(send);
  if (loop < 0 || !step || !comesBack(flow, step, loop)) return void 0;
  for (const arm of flow.graph.steps) {
    if (arm.kind !== "arm" || !file.contains(loop, arm.node) || file.contains(arm.node, send)) continue;
    const signal = stopSignal(flow, arm.node);
    if (!signal || !leaves2(flow, arm) || file.contains(file.parent(arm.node), send)) continue;
    return { how: "sender", stop: { file, node: file.child(arm.node, "communication") }, peer: { file, node: send }, signal };
  }
  const helper = stopOfHelper(pkg, flow, loop);
  return helper && {
    how: "sender",
    stop: { file, node: file.child(helper.arm, "communication") },
    peer: { file, node: send },
    signal: helper.signal
  };
}
function comesBack(flow, send, loop) {
  const body = flow.file.child(loop, "body");
  const first = flow.graph.steps.find((step) => step.node >= 0 && flow.file.contains(body, step.node));
  if (!first) return false;
  return first.id === send.id || findPath(flow, { from: send.id, satisfied: () => false, bad: (step) => step.id === first.id }) !== void 0;
}
var receivers = /* @__PURE__ */ new WeakMap();
function receiverStop(pkg, field) {
  if (/^[A-Z]/.test(field.name)) return void 0;
  const known12 = receivers.get(pkg) ?? /* @__PURE__ */ new Map();
  receivers.set(pkg, known12);
  const key = `${field.owner}.${field.name}`;
  if (!known12.has(key)) known12.set(key, findReceiverStop(pkg, field));
  return known12.get(key);
}
function findReceiverStop(pkg, field) {
  let found;
  for (const { file, node, path } of mentionsOfField(pkg, field)) {
    if (path.length > 0 || file.isTest) continue;
    const parent = file.parent(node);
    if (file.is(parent, "send_statement") && file.child(parent, "channel") === node) continue;
    if (file.is(parent, "expression_list") && isMadeHere(file, node)) continue;
    if (goesToSenders(pkg, file, node)) continue;
    const here = file.is(parent, "unary_expression") ? stoppedReceive(pkg, file, parent) : void 0;
    if (!here) return void 0;
    found ??= here;
  }
  return found;
}
function isMadeHere(file, target) {
  const list = file.parent(target);
  const statement = file.parent(list);
  const value = file.named(file.child(statement, "right"))[file.named(list).indexOf(target)] ?? NONE;
  return isChannelMake(file, value);
}
function stoppedReceive(pkg, file, receive) {
  const { arm } = selectOf(file, receive);
  const fn = file.functionAround(receive);
  if (arm < 0 || fn < 0 || loopAround(file, arm, fn) < 0) return void 0;
  const flow = pkg.flow({ file, node: fn });
  for (const step of flow.graph.steps) {
    if (step.kind !== "arm" || step.node === arm || file.parent(step.node) !== file.parent(arm)) continue;
    const signal = stopSignal(flow, step.node);
    if (signal && leaves2(flow, step) && !drains(flow, step, receive) && !endsWithProcess(pkg, file, fn, signal)) {
      return { how: "receiver", stop: { file, node: file.child(step.node, "communication") }, peer: { file, node: receive }, signal };
    }
  }
  return void 0;
}
function drains(flow, stop, receive) {
  const { file } = flow;
  const key = canonical(flow, file.child(receive, "operand"));
  for (const other of file.descendants(stop.node, "unary_expression")) {
    if (other !== receive && canonical(flow, file.child(other, "operand")) === key) return true;
  }
  return false;
}

// src/go/leaving-workers.ts
function leavingWorkers(pkg, file, send) {
  const name = file.bare(file.child(send, "channel"));
  const variable = file.is(name, "identifier") ? pkg.scopes(file).variableOf(name) : void 0;
  if (variable?.kind !== "local" || loopAround(file, send, file.functionAround(send)) < 0) return void 0;
  const channel = localChannel(pkg, file, variable);
  if (!channel || channel.escapes.length > 0 || typeof channel.capacity !== "number") return void 0;
  const op = channel.ops.find((each) => each.node === send);
  const receives = channel.ops.filter(({ kind }) => kind === "receive" || kind === "range");
  if (!op || op.alternatives > 0 || op.deferred || receives.length === 0) return void 0;
  const found = receives.map((receive) => isWorker(receive, op) ? leavingOf(pkg, receive) : void 0);
  const [first] = found;
  return first && found.every((each) => each !== void 0) ? first : void 0;
}
function isWorker({ thread, deferred, node, anchor }, send) {
  return thread.parent !== void 0 && thread !== send.thread && !deferred && anchor === node;
}
function leavingOf(pkg, receive) {
  const { thread, file, node } = receive;
  if (thread.root.file !== file || receive.kind !== "range" && loopAround(file, node, thread.root.node) < 0) return void 0;
  const flow = pkg.flow(thread.root);
  const many = thread.repeated;
  const stop = receive.arm < 0 ? void 0 : stopBeside(flow, receive.arm);
  if (stop) return { receive, many, ...stop };
  const failed = leavesWithError(flow, receive);
  return failed === void 0 ? void 0 : { receive, many, leaves: failed, signal: "" };
}
function stopBeside(flow, arm) {
  const { file } = flow;
  for (const step of flow.graph.steps) {
    if (step.kind !== "arm" || step.node === arm || file.parent(step.node) !== file.parent(arm)) continue;
    const signal = stopSignal(flow, step.node);
    if (signal && isContextDone(signal) && leaves2(flow, step)) return { leaves: file.child(step.node, "communication"), signal };
  }
  return void 0;
}
function leavesWithError(flow, { kind, anchor }) {
  const { file, graph } = flow;
  const step = graph.stepAt(anchor);
  if (!step) return void 0;
  const first = kind === "range" ? { first: true } : {};
  const failed = (other) => other.kind === "condition" && FAILED.test(file.text(other.node).replaceAll(/\s+/g, ""));
  for (const failure of graph.steps) {
    if (!failed(failure) || !findPath(flow, { ...first, from: step.id, satisfied: () => false, bad: ({ id }) => id === failure.id }))
      continue;
    const path = findPath(flow, { from: failure.id, first: true, satisfied: ({ id }) => id === step.id });
    if (path) return path.findLast((other) => other.kind === "return")?.node ?? NONE;
  }
  return void 0;
}
var FAILED = /^\w*[eE]rr\w*!=nil$/;

// rules/channel/send-ignores-done/detect.ts
var detect11 = ({ send, channel }, bench) => {
  const { file, pkg } = bench;
  const at = send;
  if (isProcessMain(pkg, file, file.functionAround(at))) return;
  const asymmetry = asymmetryOf(pkg, file, at);
  if (asymmetry && saidBefore(at, channel, asymmetry, bench)) return;
  if (asymmetry) reportAsymmetry(at, channel, asymmetry, bench);
  else if (!reportWorkers(at, channel, bench)) reportGenerator3(at, channel, bench);
};
function saidBefore(at, channel, { how }, { file, pkg }) {
  const fn = file.functionAround(at);
  const name = file.text(channel);
  for (const send of file.descendants(fn, "send_statement", true)) {
    if (send >= at) return false;
    if (file.text(file.child(send, "channel")) === name && asymmetryOf(pkg, file, send)?.how === how) return true;
  }
  return false;
}
function reportAsymmetry(at, channel, asymmetry, { file, pkg, report }) {
  const { how, stop, peer, signal } = asymmetry;
  const name = file.text(channel);
  const message = how === "sender" ? `send on ${name} cannot be left, though the loop around it ends on ${signal}` : how === "ended" ? `send on ${name} blocks for ever once its receiver has ended, which ${signal} would tell` : `send on ${name} blocks for ever once its receiver has left on ${signal}`;
  const stopSpot = {
    ...stop,
    message: MESSAGES[how](signal)
  };
  report(at, message, {
    identity: name,
    ...isGoroutines(pkg, file, at) ? {} : { level: "note" },
    related: how === "sender" ? [stopSpot] : [{ ...peer, message: `the receive from ${name}` }, stopSpot],
    codeFlow: [{ node: at, message: `the send on ${name} has no other way out` }, stopSpot],
    ...selectFix(file, at, exitOf(at, channel, asymmetry, { file, pkg }))
  });
}
function exitOf(at, channel, { how, stop, peer, signal }, { file, pkg }) {
  if (how === "sender") return exitByArm(pkg, file, at, stop.node);
  const own = besideChannel(file, channel, peer, signal);
  return own === "" ? void 0 : exitOn(file, at, own);
}
function isGoroutines(pkg, file, at) {
  return spawnsOf(pkg, { file, node: file.functionAround(at) }).length > 0;
}
function reportWorkers(at, channel, { file, pkg, report }) {
  const found = leavingWorkers(pkg, file, at);
  if (!found) return false;
  const { receive, leaves: leaves4, signal, many } = found;
  const name = file.text(channel);
  const why = signal === "" ? "has failed" : `has left on ${signal}`;
  const leaving = leaves4 < 0 ? receive.node : leaves4;
  report(at, `send on ${name} blocks for ever once ${many ? "every" : "the"} goroutine that receives ${why}`, {
    identity: name,
    ...many && signal === "" ? { level: "note" } : {},
    related: [
      { node: receive.node, message: `the receive from ${name}` },
      { node: leaving, message: "the receiver ends here" }
    ],
    codeFlow: [
      { node: receive.thread.spawn, message: "the goroutine that receives is started here" },
      { node: leaving, message: "it can end here, and takes nothing from then on" },
      { node: at, message: `the send on ${name} has no other way out` }
    ],
    ...signal === "" ? {} : selectFix(file, at, exitByArm(pkg, file, at, leaving))
  });
  return true;
}
function reportGenerator3(at, channel, { file, pkg, report }) {
  const found = generatorSend(pkg, file, at);
  if (!found) return;
  const name = file.text(channel);
  const made = { node: found.make, message: `${name} is made here, and returned` };
  report(at, `send on ${name} cannot be left when ${found.context} ends: it blocks for ever once nobody receives any more`, {
    identity: name,
    level: "note",
    confidence: "low",
    related: [made],
    codeFlow: [made, { node: at, message: `the send on ${name} has no other way out` }],
    ...selectFix(file, at, exitOn(file, at, `${found.context}.Done()`))
  });
}
var MESSAGES = {
  sender: (signal) => `elsewhere the loop leaves on ${signal}`,
  receiver: (signal) => `the receiver leaves here on ${signal}`,
  ended: (signal) => `the receiver closes ${signal} when it ends`
};

// rules/channel/send-without-receiver/detect.ts
var detect12 = ({ send }, { file, pkg, report }) => {
  const at = send;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    if (!op || op.alternatives > 0 || !neverAnswered(channel, ["receive", "range"]) || isMeantToBlock(pkg, channel, op)) continue;
    const roomy = channel.makes.some((make) => make.capacity !== 0);
    const counted = roomy && endlessLoopAround(file, at) < 0;
    if (counted && !comesAgain(pkg, file, at)) continue;
    const message = `the send on ${channel.name} ${roomy ? "waits for ever once its room is used up" : "waits for ever"}: nothing in the package receives from it`;
    report(at, message, {
      ...waitTrail(channel, op, `the send on ${channel.name} waits here for a receiver that does not exist`),
      ...counted ? { level: "note", confidence: "medium" } : {},
      question: questionOf(channel, op)
    });
    return;
  }
};
function comesAgain(pkg, file, send) {
  const fn = file.functionAround(send);
  if (fn < 0 || isInLoop(file, send, fn)) return fn >= 0;
  return callsNamed(pkg, bareName({ file, node: fn })).some((call) => {
    const around2 = call.file.functionAround(call.node);
    return around2 >= 0 && isInLoop(call.file, call.node, around2) && calleeOf(pkg, call.file, call.node).candidates.some(({ node }) => node === fn);
  });
}

// src/go/stop-check.ts
var STOP = /(done|stop|quit|exit|clos|shutdown|cancel|term|die|kill|halt)\w*(\(\))?$/i;
function* unguardedAfter(pkg, file, select) {
  const arms = file.named(select);
  const fallback = arms.find((arm) => file.is(arm, "default_case")) ?? NONE;
  const stop = arms.find((arm) => file.is(arm, "communication_case") && leaves3(file, arm)) ?? NONE;
  const signal = signalOf(file, stop);
  if (arms.length !== 2 || fallback < 0 || !STOP.test(signal)) return;
  for (const node of operationsIn(file, [...file.named(fallback), ...after(file, select)])) {
    if (selectOf(file, node).alternatives > 0 || file.is(armAround(file, node), "communication_case")) continue;
    if (isRegistered(file, node, select) || isTaken(file, node)) continue;
    for (const channel of sharedChannelsAt(pkg, file, node)) {
      const op = channel.ops.find((candidate) => candidate.node === node && candidate.file === file);
      if (op && canStay(channel, op)) yield { op, channel, stop, signal };
    }
  }
}
function isRegistered(file, node, select) {
  const condition = file.enclosing(node, "if_statement");
  if (condition < 0 || file.contains(condition, select)) return false;
  return file.is(file.bare(file.child(condition, "condition")), "call_expression") && file.contains(file.child(condition, "consequence"), node);
}
function isTaken(file, receive) {
  if (!file.is(receive, "unary_expression")) return false;
  const channel = file.text(file.child(receive, "operand"));
  for (const send of file.descendants(file.functionAround(receive), "send_statement")) {
    if (send > receive && file.text(file.child(send, "channel")) === channel) return true;
  }
  return false;
}
function armAround(file, node) {
  return file.enclosing(node, "communication_case", "default_case", "func_literal", "function_declaration", "method_declaration");
}
function leaves3(file, arm) {
  for (const kind of ["return_statement", "break_statement", "goto_statement"]) {
    for (const node of file.descendants(arm, kind, true)) if (kind !== "break_statement" || file.named(node).length > 0) return true;
  }
  return false;
}
function signalOf(file, arm) {
  for (const node of file.descendants(file.child(arm, "communication"), "unary_expression", true))
    return file.text(file.child(node, "operand"));
  return "";
}
function after(file, select) {
  const block = file.named(file.parent(select));
  return block.slice(block.indexOf(select) + 1);
}
function operationsIn(file, statements) {
  return statements.flatMap((statement) => [
    ...file.descendants(statement, "send_statement", true),
    ...[...file.descendants(statement, "unary_expression", true)].filter((node) => file.text(file.child(node, "operator")) === "<-")
  ]);
}
function canStay({ ops, makes, escapes }, op) {
  if (escapes || makes.length === 0) return false;
  if (op.kind === "receive") return !ops.some((other) => other.kind === "close") && ops.some((other) => other.kind === "send");
  const receivers2 = ops.filter((other) => other.kind === "receive" || other.kind === "range");
  if (op.kind !== "send" || makes.some((make) => make.capacity !== 0)) return false;
  return receivers2.length > 0 && receivers2.every((other) => other.alternatives > 0 || other.kind === "range" && hasWayOut(other.file, loopOf(other.file, other.node)));
}

// rules/channel/stop-check-then-block/detect.ts
var detect13 = ({ select }, { file, pkg, report }) => {
  if (file.isTest) return;
  for (const { op, channel, stop, signal } of unguardedAfter(pkg, file, select)) {
    if (op.kind === "send" && asymmetryOf(pkg, file, op.node)) continue;
    const what = op.kind === "send" ? "send on" : "receive from";
    const look = { node: file.child(stop, "communication"), message: `${signal} is looked at here, before the ${what} ${channel.name}` };
    report(op.node, `the ${what} ${channel.name} does not listen to ${signal}, which is only looked at before it`, {
      identity: channel.identity,
      question: questionOf(channel, op),
      related: [look],
      codeFlow: [look, { node: op.node, message: `the ${what} ${channel.name} waits here, with no way out` }],
      ...selectFix(file, op.node, exitByArm(pkg, file, op.node, look.node))
    });
  }
};

// src/go/early-cancel.ts
function earlyCancel(pkg, file, fn, context, defer) {
  const flow = pkg.flow({ file, node: fn });
  const deferred = flow.graph.stepAt(defer) ?? flow.graph.stepAround(defer);
  if (!deferred || waitsInDefer(flow)) return void 0;
  for (const use of context.uses) {
    const spawn = goStatementAround(file, use, fn);
    const start = spawn < 0 ? void 0 : flow.graph.stepAround(spawn);
    if (!start || start.kind !== "go" || listens(file, spawn) || !worksWith(pkg, file, use)) continue;
    if (!findPath(flow, { from: deferred.id, satisfied: () => false, bad: (step) => step.id === start.id })) continue;
    const path = findPath(flow, { from: start.id, satisfied: (step) => takesTime(file, step) });
    if (path?.every((step) => step === start || !takesTime(file, step)))
      return { spawn, use, leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE };
  }
  return void 0;
}
function goStatementAround(file, use, fn) {
  for (let at = file.enclosing(use, "go_statement"); at >= 0; at = file.enclosing(file.parent(at), "go_statement")) {
    if (file.functionAround(at) === fn) return at;
  }
  return NONE;
}
function listens(file, spawn) {
  for (const node of file.descendants(spawn, "field_identifier")) if (["Done", "Err", "AfterFunc"].includes(file.text(node))) return true;
  return false;
}
function worksWith(pkg, file, use) {
  const list = file.parent(use);
  if (!file.is(list, "argument_list") || readsItsValues(pkg, file, file.parent(list), file.named(list).indexOf(use))) return false;
  return !/log|trace|span|metric|\bWith|Value|Debug|Info|Warn|Error|Print/.test(file.text(file.child(file.parent(list), "function")));
}
function readsItsValues(pkg, file, call, index) {
  const targets = declarationsOf(pkg, file, call);
  return targets.length > 0 && targets.every((target) => {
    const given = parameterAt(target.pkg, target, index);
    return given?.uses.every((use) => isReadForValues(target.file, use)) ?? false;
  });
}
function isReadForValues(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "selector_expression")) return file.text(file.child(parent, "field")) === "Value";
  return file.is(parent, "argument_list") && file.text(file.child(file.parent(parent), "function")) === "context.WithoutCancel";
}
function waitsInDefer({ graph, file }) {
  return graph.steps.some((step) => step.kind === "defer" && /<-|Wait|Stop|Close|Shutdown|Join|Flush/.test(file.text(step.node)));
}
function takesTime(file, step) {
  if (step.kind === "select" || step.kind === "arm" || step.kind === "range") return true;
  const part = ownPart(file, step);
  if (part < 0 || step.kind === "defer") return false;
  if (step.kind === "go") return false;
  for (const node of file.descendants(part, "unary_expression")) if (file.text(file.child(node, "operator")) === "<-") return true;
  for (const call of file.descendants(part, "call_expression")) if (!QUICK.test(file.text(file.child(call, "function")))) return true;
  return false;
}
var QUICK = /^(len|cap|append|string|int|int64|new|make|fmt\.(Errorf|Sprintf)|errors\.New|time\.(Now|Since)|.*\bc?log\w*\..*|.*\.(Lock|Unlock|Add|Debugf?|Infof?|Warnf?|WriteHeader))$/i;

// src/rule/fix/detach.ts
function detachFix({ file, pkg, goVersion }, made, { spawn, use }) {
  const { name } = calleeOf(pkg, file, made);
  const [context = NONE] = resultTargets(file, made);
  const [parent = NONE, time = NONE, ...more] = file.named(file.child(made, "arguments"));
  const literal = file.child(file.first(spawn), "function");
  if (!goVersion.atLeast(1, 21) || name !== "WithTimeout" || parent < 0 || more.length > 0 || !file.is(literal, "func_literal")) return {};
  const [first = NONE] = file.named(file.first(file.child(literal, "body")));
  const lines = first < 0 || !file.contains(literal, use) ? void 0 : ownLines(file, first);
  if (!lines || !isPlain(file.text(time)) || !meansTheSame(pkg, file, time, first) || !meansTheSame(pkg, file, context, first)) return {};
  if (/\bcancel\b/.test(file.text(literal))) return {};
  const [ctx, prefix] = [file.text(context), file.text(file.child(file.child(made, "function"), "operand"))];
  const own = `${ctx}, cancel := ${prefix}.WithTimeout(${prefix}.WithoutCancel(${ctx}), ${file.text(time)})`;
  const newText = `${own}
${lines.indent}defer cancel()
${lines.indent}`;
  return {
    fix: {
      description: `give the goroutine a context of its own, with the values of ${ctx} and as much time`,
      edits: [{ file, start: lines.start, end: lines.start, newText }]
    }
  };
}
function isPlain(time) {
  return /^[\w.]+(\s*\*\s*[\w.]+)?$/.test(time);
}

// rules/context/cancel-before-goroutine-ends/detect.ts
var detect14 = ({ cancel, defer }, bench) => {
  const { file, pkg, report } = bench;
  const at = defer;
  const fn = file.functionAround(at);
  const variable = pkg.scopes(file).variableOf(cancel);
  const call = variable ? declaredValue(file, variable) : NONE;
  if (!variable || fn < 0 || file.isTest || !file.is(call, "call_expression") || isProcessMain(pkg, file, fn)) return;
  const { package: path, name } = calleeOf(pkg, file, call);
  if (path !== "context" || !name.startsWith("With")) return;
  const context = pkg.scopes(file).variableOf(resultTargets(file, call)[0] ?? NONE);
  const early = context && earlyCancel(pkg, file, fn, context, at);
  if (!early) return;
  const started = { node: early.spawn, message: "the goroutine is started here" };
  const deferred = { node: at, message: `${variable.name} is called when the function returns` };
  report(early.use, `${context.name} is cancelled when the function returns, right after it started the goroutine that uses it`, {
    identity: context.name,
    related: [deferred, started],
    codeFlow: [deferred, started, { node: early.use, message: `the goroutine goes on with a ${context.name} that is over` }],
    ...detachFix(bench, call, early)
  });
};

// src/go/half-closed.ts
var CLOSES = /^(Close|Stop|Release|Shutdown|Terminate|Dispose|Finish|Quit)$/;
function halfClosed(pkg, field, places) {
  const callers = /* @__PURE__ */ new Map();
  for (const place of places) {
    if (!isCall(place)) continue;
    const node = place.file.declarationAround(place.node);
    callers.set(node, { file: place.file, node });
  }
  const [full] = callers.values();
  if (!full || callers.size !== 1 || places.some((place) => !isCall(place) && isHandedOn(place))) return void 0;
  const name = full.file.text(full.file.child(full.node, "name"));
  if (full.file.receiverType(full.node) !== field.owner || !new RegExp("^\\p{Lu}", "u").test(name)) return void 0;
  const plain = calledIn(pkg, full).find((ref) => isPlainer(ref, field.owner, name));
  return plain && { full, plain };
}
function isCall({ file, node }) {
  const parent = file.parent(node);
  return file.is(parent, "call_expression") && file.child(parent, "function") === node;
}
function isHandedOn({ file, node }) {
  const parent = file.parent(node);
  if (file.is(parent, "binary_expression")) return false;
  const statement = file.parent(parent);
  const isTarget2 = file.is(statement, "assignment_statement") && file.child(statement, "left") === parent;
  const element = file.parent(parent);
  return !isTarget2 && !(file.is(element, "keyed_element") && file.contains(file.child(element, "key"), node));
}
function calledIn(pkg, { file, node }) {
  const found = [];
  for (const call of file.descendants(node, "call_expression", true)) {
    const { candidates } = calleeOf(pkg, file, call);
    if (candidates.length === 1) found.push(candidates[0]);
  }
  return found;
}
function isPlainer({ file, node }, owner, full) {
  const name = nameOf(file, node);
  return file.receiverType(node) === owner && CLOSES.test(name) && full.startsWith(name) && full !== name;
}
function nameOf(file, node) {
  return file.text(file.child(node, "name"));
}

// src/go/cancels.ts
var CANCEL_TYPE = /^context\.Cancel(Cause)?Func$/;
var STOP_NAME2 = /^(cancel|stop|cleanup|release|unsubscribe)/i;
var stoppers = /* @__PURE__ */ new WeakMap();
function ownStopDuty(pkg, file, call) {
  const callee = file.bare(file.child(call, "function"));
  const name = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
  if (!stopperNames(pkg).has(name) && !(pkg.linked && takesStopper(file, call))) return void 0;
  const [target, ...others] = signaturesOf(pkg, file, call);
  const owner = target && others.length === 0 ? stopResult(target) : NONE;
  if (!target || owner < 0) return void 0;
  return { owner, errorGuard: errorResult(target), release: ["call"] };
}
function takesStopper(file, call) {
  const targets = resultTargets(file, call).map((target) => file.text(target));
  return targets.some((name, index) => STOP_NAME2.test(name) || index > 0 && name === "_");
}
function stopperNames(pkg) {
  let names = stoppers.get(pkg);
  if (!names) {
    const found = [...pkg.declarations()].filter((fn) => stopResult(fn) >= 0);
    names = new Set(found.map(({ file, node }) => file.text(file.child(node, "name"))));
    stoppers.set(pkg, names);
  }
  return names;
}
function stopResult({ file, node }) {
  const list = file.child(node, "result");
  if (list < 0) return NONE;
  for (let index = 0; index < 4; index++) {
    const type = resultType(file, node, index);
    if (type < 0) break;
    const name = file.text(file.childrenIn(file.parent(type), "name")[0] ?? NONE);
    if (CANCEL_TYPE.test(file.text(type)) || file.text(type) === "func()" && STOP_NAME2.test(name)) return index;
  }
  return NONE;
}
function errorResult({ file, node }) {
  for (let index = 0; index < 5; index++) if (file.text(resultType(file, node, index)) === "error") return index;
  return NONE;
}
var uncalled = /* @__PURE__ */ new WeakMap();
function uncalledCancels(pkg) {
  let known12 = uncalled.get(pkg);
  if (!known12) {
    const fields = fieldsOfType(pkg, (file, type) => CANCEL_TYPE.test(file.text(type)));
    const places = placesOfFields(pkg, fields);
    known12 = fields.flatMap((field) => uncalledCancel(pkg, field, places.get(field) ?? []) ?? []);
    uncalled.set(pkg, known12);
  }
  return known12;
}
function uncalledCancel(pkg, field, places) {
  const fills = [];
  let isRead2 = false;
  for (const { file, node } of places) {
    const value = filledWith(file, node);
    if (value === void 0) {
      if (!isNilComparison(file, node)) isRead2 = true;
      continue;
    }
    if (file.is(value, "nil")) continue;
    const made = constructorOf(pkg, file, value);
    if (!made) return void 0;
    fills.push({ filled: { file, node: made.call }, bounded: made.bounded });
  }
  const [first] = fills.filter(({ filled }) => !filled.file.isTest);
  const half = isRead2 && first ? halfClosed(pkg, field, places) : void 0;
  if (!first || isRead2 && !half) return void 0;
  return { field, filled: first.filled, bounded: fills.every((fill) => fill.bounded), ...half ? { half } : {} };
}
function filledWith(file, node) {
  const element = file.enclosing(node, "keyed_element", "statement_list");
  if (file.is(element, "keyed_element") && file.contains(file.child(element, "key"), node))
    return file.bare(file.first(file.child(element, "value")));
  const list = file.parent(node);
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement") || file.child(statement, "left") !== list) return void 0;
  const values = file.named(file.child(statement, "right"));
  return values.length === 1 ? values[0] : values[file.named(list).indexOf(node)];
}
function isNilComparison(file, node) {
  const parent = file.parent(node);
  return file.is(parent, "binary_expression") && file.named(parent).some((side) => file.is(side, "nil"));
}
function constructorOf(pkg, file, value) {
  if (file.is(value, "identifier")) {
    const variable = pkg.scopes(file).variableOf(value);
    return variable && variable.uses.length === 1 ? constructorOf(pkg, file, declaredValue(file, variable)) : void 0;
  }
  if (!file.is(value, "call_expression")) return void 0;
  const { package: path, name } = calleeOf(pkg, file, value);
  return path === "context" && name.startsWith("With") ? { call: value, bounded: /Timeout|Deadline/.test(name) } : void 0;
}

// rules/context/cancel-field-never-called/detect.ts
var detect15 = ({ field }, { file, pkg, report }) => {
  for (const lost of uncalledCancels(pkg)) {
    if (lost.field.node !== field || lost.field.file !== file) continue;
    const { owner, name } = lost.field;
    const half = lost.half && { full: nameOf2(lost.half.full), plain: nameOf2(lost.half.plain) };
    const declared = half ? { file: lost.half?.plain.file ?? file, node: lost.half?.plain.node ?? NONE, message: `${half.plain} does not call ${name}` } : { file, node: lost.field.node, message: `${name} is declared here and never called` };
    const why = half ? `${half.full} calls it and ${half.plain} does not` : "nothing calls it";
    const message = `the cancel function is kept in ${owner}.${name}, and ${why}: the context and what waits for it stay`;
    report(lost.filled.node, message, {
      identity: `${owner}.${name}`,
      file: lost.filled.file,
      related: [declared],
      codeFlow: [{ ...lost.filled, message: "the context is made here" }, declared],
      ...lost.bounded ? { level: "note" } : {}
    });
  }
};
function nameOf2({ file, node }) {
  return file.text(file.child(node, "name"));
}

// src/go/cancel-maps.ts
function cancelStore(pkg, file, type) {
  const declaration = file.enclosing(
    type,
    "field_declaration",
    "short_var_declaration",
    "var_spec",
    "function_declaration",
    "method_declaration"
  );
  if (file.is(declaration, "field_declaration") && file.child(declaration, "type") === type) return fieldStore(pkg, file, declaration);
  if (!file.is(declaration, "short_var_declaration") && !file.is(declaration, "var_spec")) return void 0;
  const variable = pkg.scopes(file).variables.find((candidate) => candidate.statement === declaration && candidate.kind === "local");
  const names = file.is(declaration, "var_spec") ? file.childrenIn(declaration, "name") : file.named(file.child(declaration, "left"));
  if (!variable || names.length !== 1) return void 0;
  return gather(
    variable.name,
    variable.uses.map((node) => ({ file, node }))
  );
}
function fieldStore(pkg, file, declaration) {
  const spec = file.parent(file.parent(file.parent(declaration)));
  const names = file.childrenIn(declaration, "name");
  const name = file.text(names[0] ?? NONE);
  if (!file.is(spec, "type_spec") || names.length !== 1 || new RegExp("^\\p{Lu}", "u").test(name) && pkg.name !== "main") return void 0;
  const owner = file.text(file.child(spec, "name"));
  const mentions2 = mentionsOfField(pkg, { owner: "", name }).filter(
    (mention) => [owner, ""].includes(fieldOf(pkg, mention.file, mention.node).owner)
  );
  return mentions2.length === 0 ? void 0 : gather(name, mentions2);
}
function gather(name, places) {
  const stored = [];
  const removed = [];
  const readers = [];
  for (const place of places) {
    const what = useOf(place);
    if (what === "stored") stored.push(place);
    else if (what === "removed") removed.push({ file: place.file, node: place.file.parent(place.file.parent(place.node)) });
    else if (what === "read") readers.push(place);
  }
  return { name, stored, removed, read: readers.length > 0, readers };
}
function useOf({ file, node }) {
  const parent = file.parent(node);
  const around2 = file.parent(parent);
  if (file.is(parent, "index_expression") && file.child(parent, "operand") === node) return isTarget(file, parent) ? "stored" : "read";
  if (file.is(parent, "argument_list")) {
    const callee = file.text(file.child(around2, "function"));
    if (callee === "delete" || callee === "clear") return "removed";
    if (callee === "append" && file.first(parent) === node) return "other";
    return callee === "len" ? "other" : "read";
  }
  if (file.is(parent, "range_clause")) return file.named(file.child(parent, "left")).length > 1 ? "read" : "other";
  if (file.is(parent, "expression_list") && file.is(around2, "assignment_statement")) return assignedUse(file, node, parent, around2);
  return file.is(parent, "binary_expression") ? "other" : "read";
}
function assignedUse(file, node, list, statement) {
  if (file.child(statement, "left") !== list) return "read";
  const value = file.bare(file.named(file.child(statement, "right"))[file.named(list).indexOf(node)] ?? NONE);
  const callee = file.text(file.child(value, "function"));
  if (callee === "append") return "stored";
  return callee === "make" || file.is(value, "nil") || file.is(value, "composite_literal") ? "other" : "read";
}
function isTarget(file, node) {
  const list = file.parent(node);
  return file.is(list, "expression_list") && file.child(file.parent(list), "left") === list && file.is(file.parent(list), "assignment_statement");
}

// rules/context/cancel-in-map/detect.ts
var CANCELS = /cancel|stop|close|shutdown|release/i;
var detect16 = ({ store }, { file, pkg, report }) => {
  const found = cancelStore(pkg, file, store);
  if (!found || file.isTest) return;
  const { name, stored, removed, read, readers } = found;
  const [first] = stored;
  if (first && !read) {
    report(first.node, `the cancel functions in ${name} are stored, and nothing calls them`, {
      identity: name,
      file: first.file,
      related: [{ node: store, message: `${name} is declared here` }],
      codeFlow: [{ ...first, message: "the cancel function is stored here" }]
    });
    return;
  }
  if (!first) return;
  for (const place of removed) {
    const fn = place.file.declarationAround(place.node);
    if (place.file.isTest || readers.some((reader) => reader.file === place.file && reader.file.contains(fn, reader.node)) || callsCancel(place.file, fn))
      continue;
    report(place.node, `an entry of ${name} is taken out here without calling its cancel function`, {
      identity: name,
      file: place.file,
      related: [{ ...first, message: "the cancel function is stored here" }],
      codeFlow: [
        { ...first, message: "the cancel function is stored here" },
        { ...place, message: "and is taken out here, uncalled" }
      ]
    });
  }
};
function callsCancel(file, fn) {
  for (const call of file.descendants(fn, "call_expression")) if (CANCELS.test(file.text(file.child(call, "function")))) return true;
  return false;
}

// src/go/chain.ts
var DEPTH2 = 24;
function layersAbove(pkg, file, node) {
  const layers = [];
  const seen = /* @__PURE__ */ new Set();
  let target = declarationAt(pkg, file, node);
  while (target && layers.length < DEPTH2) {
    const key = `${target.pkg.importPath} ${target.file.path}:${target.node}`;
    if (seen.has(key)) break;
    seen.add(key);
    const parameter = contextParameter(target.pkg, target.file, target.node);
    const caller = parameter && callersOf(target).find((call) => givesContext(call, target, parameter.declared));
    if (!caller) break;
    layers.unshift(caller);
    target = declarationAt(caller.pkg, caller.file, caller.node);
  }
  return layers;
}
function layersBelow(pkg, file, argument) {
  const from = { pkg, file, node: argument };
  const bare2 = below(from, true, DEPTH2, /* @__PURE__ */ new Set());
  return { layers: bare2 ?? below(from, false, DEPTH2, /* @__PURE__ */ new Set()) ?? [], isBare: bare2 !== void 0 };
}
function below({ pkg, file, node }, isBare, depth, seen) {
  const list = file.parent(node);
  const call = file.parent(list);
  const target = depth > 0 && file.is(list, "argument_list") && !file.is(file.parent(call), "go_statement") ? declarationOf(pkg, file, call) : void 0;
  const parameter = target && parameterAt(target.pkg, target, file.named(list).indexOf(node));
  const key = target ? `${target.file.path}:${target.node}` : "";
  if (!target || !parameter || seen.has(key)) return void 0;
  seen.add(key);
  for (const use of parameter.uses) {
    const wait = waitOn(target.file, use, isBare);
    if (wait >= 0) return [layer(target.pkg, target.file, wait)];
  }
  for (const use of parameter.uses) {
    const further = below({ pkg: target.pkg, file: target.file, node: use }, isBare, depth - 1, seen);
    if (further) return [layer(target.pkg, target.file, target.file.parent(target.file.parent(use))), ...further];
  }
  return void 0;
}
function waitOn(file, use, isBare) {
  const done = file.parent(use);
  const receive = file.parent(file.parent(done));
  if (file.text(file.child(done, "field")) !== "Done" || !file.is(receive, "unary_expression")) return NONE;
  const isOwn3 = !file.is(file.functionAround(receive), "func_literal");
  if (!isOwn3) return NONE;
  const { arm, alternatives } = selectOf(file, receive);
  if (isBare) return alternatives === 0 ? receive : NONE;
  return file.named(file.parent(arm)).some((other) => file.is(other, "default_case")) ? NONE : receive;
}
function callersWithContext(pkg, file, node) {
  const target = declarationAt(pkg, file, node);
  if (!target || file.isTest || target.node !== file.functionAround(node) || isProcessMain(pkg, file, target.node)) return void 0;
  const name = bareName(target);
  if (new RegExp("^\\p{Lu}", "u").test(name) || CLEANING.test(name) || isGivenOne(target) || saysDetached(file, node)) return void 0;
  const callers = callersOf(target);
  return callers.length > 0 && callers.every(hasContext) ? callers : void 0;
}
function hasContext({ pkg, file, node }) {
  if (contextMeantFor(pkg, file, node)) return true;
  const literal = file.functionAround(node);
  const declaration = file.declarationAround(node);
  const given = file.is(literal, "func_literal") ? contextParameter(pkg, file, declaration) : void 0;
  const variable = given && pkg.scopes(file).variableOf(given.declared);
  return variable?.uses.some((use) => file.contains(literal, use)) ?? false;
}
function isGivenOne({ file, node }) {
  return /\bcontext\.Context\b|\bhttp\.Request\b/.test(file.text(file.child(node, "parameters")));
}
function callersOf(target) {
  const name = bareName(target);
  const others = new RegExp("^\\p{Lu}", "u").test(name) ? target.pkg.linked?.importersOf(target.pkg.importPath) ?? [] : [];
  return [target.pkg, ...others].flatMap(
    (pkg) => callsNamed(pkg, name).filter(({ file, node }) => declarationsOf(pkg, file, node).some((ref) => ref.node === target.node && ref.file === target.file)).map(({ file, node }) => layer(pkg, file, node))
  );
}
function givesContext({ pkg, file, node }, target, parameter) {
  const args = file.named(file.child(node, "arguments"));
  const index = args.findIndex((_, at) => parameterAt(target.pkg, target, at)?.declared === parameter);
  return comesFromCaller(pkg, file, args[index] ?? NONE, DEPTH2);
}
function comesFromCaller(pkg, file, value, depth) {
  if (depth === 0) return false;
  if (file.is(value, "identifier")) {
    const variable = pkg.scopes(file).variableOf(value);
    return variable !== void 0 && (variable.kind === "parameter" || comesFromCaller(pkg, file, derivedFrom(file, variable), depth - 1));
  }
  return /^\w+\.Context\(\)$/.test(file.text(value)) && file.declarationAround(value) >= 0;
}
function derivedFrom(file, variable) {
  const value = declaredValue(file, variable);
  return file.is(value, "call_expression") ? file.named(file.child(value, "arguments"))[0] ?? NONE : NONE;
}
function declarationAt(pkg, file, node) {
  const declaration = file.declarationAround(node);
  return declaration < 0 ? void 0 : { pkg, file, node: declaration };
}
function layer(pkg, file, node) {
  return { pkg, file, node, function: file.functionName(node) };
}

// src/go/context-use.ts
var HARMLESS = /log|trace|span|metric|record|observe|enabled|debug|info|warn|error|print|event|close|stop|shutdown|rollback|release|cleanup|delete|remove|unlock|free|revoke|testing|setup|start|launch|spawn|monitor|background|async|register|new\w*(client|manager|session|store|watcher|pool|server|service|provider|controller|factory)/i;
var CARRIES = new RegExp("\\bWith(?!(Cancel|Timeout|Deadline)(Cause)?$)\\p{Lu}\\w*$", "u");
function isHarmlessCallee(file, argument) {
  const call = file.parent(file.parent(argument));
  const callee = file.text(file.child(call, "function"));
  return HARMLESS.test(callee) || CARRIES.test(callee) || /^context\.With/.test(callee) && feedsCleanup(file, call);
}
function feedsCleanup(file, call) {
  const statement = file.parent(file.parent(call));
  const target = file.named(file.child(statement, "left"))[0] ?? NONE;
  const name = file.text(target);
  if (target < 0 || HARMLESS.test(name)) return true;
  const fn = file.declarationAround(call);
  for (const list of file.descendants(fn, "argument_list")) {
    const takes = file.named(list).some((argument) => file.text(argument) === name);
    if (takes && HARMLESS.test(file.text(file.child(file.parent(list), "function")))) return true;
  }
  return false;
}

// src/rule/chain.ts
function placeInChain(above, below2, layer2) {
  const [root] = above;
  const all2 = above.length + 1 + below2.layers.length;
  return root && all2 > 2 ? `; ${layer2} is layer ${above.length + 1} of ${all2} from ${root.function} on` : "";
}
function chainDetails(broken, identity, { above, start, below: below2 }) {
  const calls = above.map((layer2) => spotOf(layer2, `${layer2.function} hands its context on`));
  const waits = below2.layers.map(
    (layer2, index) => spotOf(layer2, index === below2.layers.length - 1 ? waitOf(below2) : `${layer2.function} hands the fresh one on`)
  );
  const [root] = calls;
  const last = waits.at(-1);
  return {
    identity,
    related: [start, ...root ? [root] : [], ...last ? [last] : []],
    codeFlow: [...calls, start, broken, ...waits],
    ...last && below2.isBare ? { level: "warning" } : {}
  };
}
function waitOf({ isBare }) {
  return isBare ? "this wait ends with its context only, which never ends" : "this wait would end with the context; what is left ends it only with an answer";
}
function spotOf({ file, node }, message) {
  return { file, node, message };
}

// rules/context/context-chain-broken/detect.ts
var detect17 = ({ fresh, name }, bench) => {
  const { file, pkg } = bench;
  const at = fresh;
  const scope = contextMeantFor(pkg, file, at);
  if (!scope) return reportDropped2(at, file.text(name), bench);
  if (!isFreshContext(pkg, file, at) || isHarmlessCallee(file, at)) return;
  const above = layersAbove(pkg, file, at);
  const below2 = layersBelow(pkg, file, at);
  const start = { node: scope.declared, message: `${scope.text} is at hand` };
  bench.report(
    at,
    `context.${file.text(name)} is used although ${scope.text} is at hand, so the callee goes on when the caller has given up${placeInChain(above, below2, file.functionName(at))}`,
    chainDetails({ file, node: at, message: "the chain breaks here" }, scope.text, { above, start, below: below2 })
  );
};
function reportDropped2(at, name, { file, pkg, report }) {
  if (!isFreshContext(pkg, file, at) || isHarmlessCallee(file, at)) return;
  const callers = callersWithContext(pkg, file, at);
  const [caller] = callers ?? [];
  if (!caller) return;
  const above = [...layersAbove(caller.pkg, caller.file, caller.node), caller];
  const below2 = layersBelow(pkg, file, at);
  const layer2 = file.functionName(at);
  const start = { node: file.declarationAround(at), message: `${layer2} is given no context` };
  report(
    at,
    `context.${name} is used in ${layer2}, which is given no context although its callers have one${placeInChain(above, below2, layer2)}`,
    chainDetails({ file, node: at, message: "the chain breaks here" }, `${layer2} ${name}`, { above, start, below: below2 })
  );
}

// rules/context/context-grows-in-loop/detect.ts
var detect18 = ({ context, call, assignment }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.functionAround(at);
  const variable = pkg.scopes(file).variableOf(context);
  const inner2 = file.named(file.child(at, "arguments"))[0] ?? NONE;
  if (!variable || fn < 0 || file.isTest || pkg.scopes(file).variableOf(inner2) !== variable) return;
  const { package: path, name } = calleeOf(pkg, file, at);
  const loop = path === "context" && name.startsWith("With") ? loopAround(file, at, fn) : NONE;
  if (loop < 0 || file.contains(loop, variable.declared) || !hasNoBound(bench, loop, name)) return;
  const others = variable.uses.filter((use) => use !== context && isAssigned(file, use) && file.contains(loop, use));
  if (others.length > 0 || !comesAgain2(bench, fn, assignment)) return;
  report(at, `${variable.name} is wrapped in itself by every turn of the loop, so it grows and each look into it takes longer`, {
    identity: variable.name,
    related: [{ node: variable.declared, message: `${variable.name} is declared outside of the loop` }],
    codeFlow: [
      { node: variable.declared, message: `${variable.name} is declared outside of the loop` },
      { node: at, message: "each turn puts one context more around it" }
    ]
  });
};
function hasNoBound({ file }, loop, name) {
  return /Cancel|Timeout|Deadline/.test(name) || file.named(loop).length === 1 || !file.named(loop).some((part) => isCounting(file, part));
}
function isCounting(file, part) {
  return file.is(part, "range_clause") || file.is(part, "for_clause");
}
function comesAgain2({ file, pkg }, fn, assignment) {
  const flow = pkg.flow({ file, node: fn });
  const step = flow.graph.stepAt(assignment);
  return step !== void 0 && findPath(flow, { from: step.id, satisfied: () => false, bad: (next) => next.id === step.id }) !== void 0;
}

// src/go/kept-contexts.ts
var known3 = /* @__PURE__ */ new WeakMap();
function keptContexts(pkg) {
  return remembered(known3, pkg, () => {
    const fields = fieldsOfType(pkg, (file, type) => file.text(type) === "context.Context").filter((field) => !isShortLived(field));
    const places = placesOfFields(pkg, fields);
    return fields.flatMap((field) => keptIn(pkg, field, places.get(field) ?? []) ?? []);
  });
}
var CARRIER = /(req|request|response|resp|call|op|operation|action|task|job|work|worker|unit|item|event|message|msg|option|options|opts|config|param|params|args|input|context|ctx|env|iter|iterator|cursor|scanner|reader|writer|stream|session|transaction|tx|txn|query|command|cmd|test|fake|mock|suite|builder|state|scope|span|trace|handle|lookup|fetch|fetcher|walker|visitor|future|promise|result|info|data|rows|batch|packet|entry)s?$/i;
var ENDS_IT = /CancelFunc|CancelCauseFunc|errgroup\.|\bcancel\w*\s|\bstop\w*\s|\bquit\w*\s|\bdone\w*\s/i;
function isShortLived({ owner, file, node }) {
  return CARRIER.test(owner) || ENDS_IT.test(file.text(file.enclosing(node, "struct_type")));
}
function keptIn(pkg, field, places) {
  const fills = places.flatMap((place) => {
    const value = valueAt(place);
    return value < 0 ? [] : [{ place, value }];
  });
  const [first] = fills;
  if (!first || !fills.every(({ place, value }) => isParameter(pkg, place.file, value))) return void 0;
  const used = places.find((place) => isHandedOn2(place, field.owner));
  return used && { field, filled: first.place, used };
}
function valueAt({ file, node }) {
  const element = file.parent(file.parent(node));
  if (file.is(element, "keyed_element") && file.contains(file.child(element, "key"), node))
    return file.bare(file.first(file.child(element, "value")));
  const list = file.parent(node);
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement") || file.child(statement, "left") !== list) return NONE;
  return file.bare(file.named(file.child(statement, "right"))[file.named(list).indexOf(node)] ?? NONE);
}
function isParameter(pkg, file, value) {
  const variable = file.is(value, "identifier") ? pkg.scopes(file).variableOf(value) : void 0;
  return variable?.kind === "parameter" && !file.is(file.parent(variable.statement), "func_literal");
}
function isHandedOn2({ file, node }, owner) {
  const fn = file.declarationAround(node);
  if (fn < 0 || file.isTest || file.receiverType(fn) !== owner || !file.is(file.parent(node), "argument_list")) return false;
  return !file.text(file.child(fn, "parameters")).includes("context.Context");
}

// rules/context/context-in-struct/detect.ts
var detect19 = ({ declaration }, { file, pkg, report }) => {
  for (const { field, filled, used } of keptContexts(pkg)) {
    if (field.node !== declaration || field.file !== file) continue;
    const { owner, name } = field;
    report(
      declaration,
      `${owner}.${name} keeps the context of the call that made it, so later calls end with that one and not with their own`,
      {
        identity: `${owner}.${name}`,
        related: [
          { ...filled, message: "a parameter is put into it here" },
          { ...used, message: "and used here, in a later call" }
        ],
        codeFlow: [
          { ...filled, message: `the caller's context is kept here` },
          { ...used, message: "whoever calls this cannot end it" }
        ]
      }
    );
  }
};

// src/go/context-twins.ts
var TWINS = {
  "os/exec Command": "exec.CommandContext",
  "net/http NewRequest": "http.NewRequestWithContext",
  "net/http Get": "http.NewRequestWithContext",
  "net/http Post": "http.NewRequestWithContext",
  "net/http Head": "http.NewRequestWithContext",
  "net/http PostForm": "http.NewRequestWithContext",
  "net Dial": "(*net.Dialer).DialContext",
  ...twinsOf(["DB", "Tx"], { Query: "QueryContext", QueryRow: "QueryRowContext", Exec: "ExecContext", Prepare: "PrepareContext" }),
  ...twinsOf(["Stmt"], { Query: "QueryContext", QueryRow: "QueryRowContext", Exec: "ExecContext" }),
  ...twinsOf(["DB"], { Begin: "BeginTx", Ping: "PingContext" })
};
function twinsOf(types, twins) {
  return Object.fromEntries(types.flatMap((type) => Object.entries(twins).map(([name, twin]) => [`database/sql ${type}.${name}`, twin])));
}
var OTHERWISE = /\.WithContext\(|\.Process\.|CommandContext|SetDeadline|\.Clone\(ctx|context\.AfterFunc/;
function contextTwin(pkg, file, call) {
  const { package: path, name } = calleeOf(pkg, file, call);
  const twin = TWINS[`${path} ${name}`];
  return twin && !isSeenTo(file, call) ? twin : "";
}
function isSeenTo(file, call) {
  return OTHERWISE.test(file.text(file.declarationAround(call)));
}
var TELLS2 = /^(log|debug|info|warn|error|fatal|panic|print|trace|with|add|inc|dec|set|observe|record|emit|new)|log(ger|rus)?$/i;
function toldTwins(pkg, file) {
  if (!pkg.exactly(file) || file.isTest) return [];
  return file.all("call_expression").flatMap((call) => {
    const twin = toldTwin(pkg, file, call);
    return twin !== void 0 && !isSeenTo(file, call) ? [[call, twin]] : [];
  });
}
function toldTwin(pkg, file, call) {
  const { package: path, name } = calleeOf(pkg, file, call);
  const isTable = TWINS[`${path} ${name}`] !== void 0;
  if (name === "" || isTable || TELLS2.test(name.split(".").at(-1) ?? "") || TELLERS.test(path)) return void 0;
  return pkg.exact?.twin(path || pkg.importPath, name);
}
var TELLERS = /\blog|zap|slog|google\.golang\.org\/grpc$/;

// rules/context/context-not-passed/detect.ts
var detect20 = ({ call }, bench) => {
  const { file, pkg } = bench;
  if (call !== void 0) reportTwin(call, contextTwin(pkg, file, call), bench);
  else for (const [told, twin] of toldTwins(pkg, file)) reportTwin(told, twin, bench);
};
function reportTwin(at, twin, { file, pkg, report }) {
  if (twin === "" || file.functionAround(at) < 0) return;
  const scope = contextMeantFor(pkg, file, at);
  if (!scope) return;
  const above = layersAbove(pkg, file, at);
  const start = { node: scope.declared, message: `${scope.text} is at hand` };
  const name = calledName(file, at);
  const where = placeInChain(above, NOTHING2, file.functionName(at));
  report(
    at,
    `${name} does not get ${scope.text}, so it goes on when the caller has given up; ${twin} takes it${where}`,
    chainDetails({ node: at, message: "this call cannot be ended" }, `${name} ${scope.text}`, {
      above,
      start,
      below: NOTHING2
    })
  );
}
var NOTHING2 = { layers: [], isBare: false };

// src/go/joined.ts
function deafJoiner(pkg, file, spawn) {
  const literal = file.child(file.first(spawn), "function");
  if (!file.is(literal, "func_literal")) return void 0;
  const statements = file.named(file.first(file.child(literal, "body")));
  const waits = waitsOf(file, statements[0] ?? NONE);
  if (waits === void 0 || statements.length > 2) return void 0;
  for (const call of file.descendants(literal, "call_expression")) {
    const name = file.child(call, "function");
    const cancel = file.is(name, "identifier") && file.named(file.child(call, "arguments")).length === 0 ? pkg.scopes(file).variableOf(name) : void 0;
    const derived = cancel && derivedBy(pkg, file, cancel);
    if (!derived || !isHandedOut(file, derived.cancel, literal)) continue;
    if (waits.some((wait) => file.text(wait).startsWith(`${derived.context.name}.`))) return void 0;
    return { ...derived, waits: waits[0], signals: waits.map((wait) => file.text(wait)) };
  }
  return void 0;
}
function waitsOf(file, statement) {
  const arms = file.is(statement, "select_statement") ? file.named(statement).map((arm) => file.child(arm, "communication")) : [file.first(statement)];
  const waits = arms.map((arm) => {
    const receive = file.is(arm, "receive_statement") ? file.child(arm, "right") : arm;
    const channel = file.is(receive, "unary_expression") ? file.child(receive, "operand") : NONE;
    const done = file.is(channel, "call_expression") && file.text(file.child(file.child(channel, "function"), "field")) === "Done";
    return done ? channel : NONE;
  });
  return waits.length > 0 && waits.every((wait) => wait >= 0) ? waits : void 0;
}
function derivedBy(pkg, file, cancel) {
  const call = declaredValue(file, cancel);
  if (cancel.kind !== "local" || !file.is(call, "call_expression")) return void 0;
  const { package: path, name } = calleeOf(pkg, file, call);
  const [first = NONE, second = NONE] = resultTargets(file, call);
  const context = file.is(first, "identifier") ? pkg.scopes(file).variableOf(first) : void 0;
  if (path !== "context" || !/^With(Cancel|Timeout|Deadline)/.test(name) || !context || second !== cancel.declared) return void 0;
  return { context, cancel, made: { file, node: call } };
}
function isHandedOut(file, cancel, literal) {
  return cancel.uses.some((use) => !file.contains(literal, use) && file.enclosing(use, "return_statement") >= 0);
}

// rules/context/joined-context-outlives-cancel/detect.ts
var detect21 = ({ go }, { file, pkg, report }) => {
  const joiner = deafJoiner(pkg, file, go);
  if (!joiner) return;
  const { context, cancel, made, waits, signals } = joiner;
  const derived = { ...made, message: `${context.name} is made here, and ${cancel.name} is handed out` };
  const waiting = { node: waits, message: `the goroutine waits for ${signals.join(" and ")} alone` };
  report(
    waits,
    `the goroutine stays when ${cancel.name} is called: it waits for ${signals.join(" and ")} and not for ${context.name}.Done()`,
    {
      identity: `${context.name} ${signals.join(" ")}`,
      related: [derived],
      codeFlow: [derived, { node: go, message: "the goroutine is started here" }, waiting]
    }
  );
};

// src/go/loops.ts
function endlessLoopAround2(file, node, within) {
  for (let loop = loopAround(file, node, within); loop >= 0; loop = loopAround(file, loop, within)) {
    if (file.named(loop).length === 1) return loop;
  }
  return NONE;
}
function deferredCallIn(file, loop, name) {
  for (const defer of file.descendants(loop, "defer_statement", true)) {
    if (file.text(file.child(file.first(defer), "function")) === name) return defer;
  }
  return NONE;
}
function callsIn(file, loop, name) {
  for (const call of file.descendants(loop, "call_expression", true)) {
    if (file.text(file.child(call, "function")) === name && !file.is(file.parent(call), "defer_statement")) return true;
  }
  return false;
}

// rules/context/lost-cancel/detect.ts
var detect22 = ({ call, name }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  if (calleeOf(pkg, file, at).package !== "context") return;
  const targets = resultTargets(file, at);
  const fn = file.functionAround(at);
  if (targets.length !== 2 || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const lost = undone(pkg, file, at, { owner: 1, errorGuard: NONE, release: ["call"] });
  if (!lost) return reportPiledUp(at, fn, targets[1], bench);
  const bounded = /Timeout|Deadline/.test(file.text(name));
  const kept = lost.how !== "dropped" && lost.kept;
  const isNote = isWaived(file, at) || kept && isRoot(file, at);
  const level = isNote ? { level: "note" } : bounded || kept ? { level: "warning" } : {};
  const variable = file.text(targets[1]);
  report(at, messageOf(variable, lost.how), { ...dutyDetails(file, at, lost, variable, fixOf2(bench, at, lost.how)), ...level });
};
function reportPiledUp(call, fn, cancel, bench) {
  const { file, pkg, report } = bench;
  const loop = endlessLoopAround2(file, call, fn);
  const name = file.text(cancel);
  const defer = loop < 0 ? NONE : deferredCallIn(file, loop, name);
  if (defer < 0 || callsIn(file, loop, name) || comesOnce(pkg, file, call, loop) || !turnsAfter(bench, fn, defer, call)) return;
  report(call, `${name} is deferred in an endless loop, so the context of every turn stays until the function returns`, {
    identity: `${name} deferred`,
    level: endsByItself(file, loop) ? "note" : "warning",
    related: [{ node: defer, message: `this runs when the function returns, not at the end of the turn` }],
    codeFlow: [
      { node: call, message: `each turn of the loop makes a context here` },
      { node: defer, message: `and releases none of them before the function returns` }
    ]
  });
}
function turnsAfter({ file, flow }, fn, defer, call) {
  const way = flow({ file, node: fn });
  const [from, again] = [way.graph.stepAt(defer), way.graph.stepAt(call)];
  return !from || !again || findPath(way, { from: from.id, satisfied: () => false, bad: (step) => step.id === again.id }) !== void 0;
}
function endsByItself(file, loop) {
  for (const leaving of file.descendants(loop, "return_statement", true)) {
    const arm = file.enclosing(leaving, "communication_case");
    if (arm < 0 || !file.contains(loop, arm)) return true;
    const asked = file.enclosing(leaving, "if_statement");
    if (asked >= 0 && file.contains(arm, asked)) return true;
  }
  return false;
}
function isWaived(file, call) {
  const { text } = file.tree;
  const end = text.indexOf("\n", file.end(call));
  return /\/\/\s*nolint(:\S*\b(govet|lostcancel|vet)\b|\s*$)/.test(text.slice(file.end(call), end < 0 ? void 0 : end).trimEnd());
}
function isRoot(file, call) {
  return /^context\.(Background|TODO)\(\)$/.test(file.text(file.named(file.child(call, "arguments"))[0] ?? NONE));
}
function comesOnce(pkg, file, call, loop) {
  const arm = file.enclosing(call, "communication_case");
  if (arm < 0 || !file.contains(loop, arm)) return false;
  for (const selector of file.descendants(file.child(arm, "communication"), "selector_expression")) {
    const timer = file.child(selector, "operand");
    if (file.text(file.child(selector, "field")) !== "C" || !isNamed(typeOf(pkg, file, timer), "time", "Timer")) continue;
    if (!file.text(loop).includes(`${file.text(timer)}.Reset(`)) return true;
  }
  return false;
}
function messageOf(variable, how) {
  if (how === "dropped") return "the cancel function of the context is thrown away, so the context is never released";
  if (how === "overwritten") return `${variable} is overwritten before it is called, so the first context is never released`;
  return `${variable} is not called on every way out, so the context and what waits for it stay`;
}
function fixOf2(bench, call, how) {
  const { file } = bench;
  const cancel = resultTargets(file, call)[1] ?? NONE;
  if (how !== "path" || !staysInside(bench.pkg, file, cancel) || !file.is(file.parent(file.parent(call)), "short_var_declaration"))
    return void 0;
  return { description: `call it when the function returns: defer ${file.text(cancel)}()`, text: `defer ${file.text(cancel)}()` };
}

// src/go/other-end.ts
function hasOtherEnd(pkg, file, call) {
  const target = declarationOf(pkg, file, call);
  const stops = target ? stopCalls(target) : [];
  return stops.length > 0 && stops.every((stop) => target?.pkg === pkg && isCalledElsewhere(pkg, target, stop));
}
function stopCalls({ file, node }) {
  return [...file.descendants(node, "func_literal")].filter((literal) => file.is(file.parent(file.parent(literal)), "return_statement")).map((literal) => {
    const [only = NONE, ...more] = file.named(file.first(file.child(literal, "body")));
    const call = file.is(only, "expression_statement") ? file.first(only) : NONE;
    return more.length === 0 && file.is(call, "call_expression") ? call : NONE;
  });
}
function isCalledElsewhere(pkg, { file }, stop) {
  const name = stop < 0 ? "" : calledName2(file, stop);
  return name !== "" && callsNamed(pkg, name).some((other) => other.file !== file || other.node !== stop);
}

// src/rule/fix/release.ts
function releaseFix(pkg, file, call, duty, undone2) {
  const found = deferrable(pkg, file, call, duty, undone2);
  if (!found) return {};
  const { after: after2, text } = found;
  const source = file.tree.text;
  const start = file.start(after2);
  const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf("\n", start - 1) + 1, start))?.[0] ?? "";
  const end = file.end(after2);
  return {
    fix: {
      description: `release it when the function returns: ${text}`,
      edits: [{ file, start: end, end, newText: `
${indent}${text}` }]
    }
  };
}

// rules/context/lost-stop-func/detect.ts
var detect23 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const fn = file.functionAround(at);
  const contract = contracts.dutyOf(pkg, file, at);
  const duty = contract ?? ownStopDuty(pkg, file, at);
  if (!duty || fn < 0 || isForTests(file, fn) || isProcessMain(pkg, file, fn)) return;
  const lost = undone(pkg, file, at, duty);
  if (!lost || !contract && (lost.how === "path" ? isHandedOn3(file, lost.variable.uses) : hasOtherEnd(pkg, file, at))) return;
  const callee = file.bare(file.child(at, "function"));
  const name = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
  const what = `the ${contract?.noun ?? "stop function"} of ${name}`;
  const variable = lost.how === "dropped" ? what : file.text(resultTargets(file, at)[duty.owner]);
  const how = lost.how === "dropped" ? "is thrown away" : lost.how === "overwritten" ? "is overwritten before it is called" : "is not called on every way out";
  const isBounded = !contract && lost.how === "dropped" && getsCallersContext(pkg, file, at);
  const level = contract ? {} : { confidence: "medium", ...isBounded ? { level: "note" } : {} };
  report(at, `${variable} ${how}, so what ${name} started stays`, {
    ...dutyDetails(file, at, lost, variable),
    ...releaseFix(pkg, file, at, duty, lost),
    ...level
  });
};
function getsCallersContext(pkg, file, call) {
  return file.named(file.child(call, "arguments")).some((argument) => {
    const variable = file.is(argument, "identifier") ? pkg.scopes(file).variableOf(argument) : void 0;
    return variable?.kind === "parameter" && isContext(pkg, file, argument);
  });
}
function isForTests(file, fn) {
  return file.isTest || /\btesting\.(T|B|TB)\b/.test(file.text(file.child(fn, "parameters")));
}
function isHandedOn3(file, uses) {
  return uses.some((use) => !file.is(file.parent(use), "call_expression") || file.child(file.parent(use), "function") !== use);
}

// src/go/etcd.ts
var CLIENT = /^(go\.etcd\.io\/etcd\/client\/v3|go\.etcd\.io\/etcd\/(v3\/)?clientv3|github\.com\/coreos\/etcd\/clientv3)$/;
var CONCURRENCY = /^(go\.etcd\.io\/etcd\/client\/v3|go\.etcd\.io\/etcd\/(v3\/)?clientv3|github\.com\/coreos\/etcd\/clientv3)\/concurrency$/;
var NAMES = {
  Watch: "watch",
  Observe: "observation",
  KeepAlive: "keep-alive",
  NewSession: "session"
};
function etcdCall(pkg, file, call) {
  const name = calledName(file, call);
  const work = Object.hasOwn(NAMES, name) ? NAMES[name] : void 0;
  if (!work || !usesEtcd(pkg)) return void 0;
  const [first = NONE, second = NONE] = file.named(file.child(call, "arguments"));
  const callee = calleeOf(pkg, file, call);
  if (work === "session") {
    return CONCURRENCY.test(callee.package) ? { work, call, context: sessionContext(pkg, file, call), client: first } : void 0;
  }
  const client = file.bare(file.child(file.bare(file.child(call, "function")), "operand"));
  const declared = callee.declared?.package ?? callee.package;
  const isEtcds = [callee.package, declared].some((path) => CLIENT.test(path) || CONCURRENCY.test(path));
  if (client < 0 || !isEtcds && !looksLike(pkg, file, work, call, second)) return void 0;
  return { work, call, context: first, client };
}
var users = /* @__PURE__ */ new WeakMap();
function usesEtcd(pkg) {
  let uses = users.get(pkg);
  if (uses === void 0) {
    uses = pkg.files.some((file) => file.imports.some((path) => CLIENT.test(path) || CONCURRENCY.test(path)));
    users.set(pkg, uses);
  }
  return uses;
}
function looksLike(pkg, file, work, call, second) {
  if (declarationsOf(pkg, file, call).some((target) => target.file.child(target.node, "body") >= 0)) return false;
  const options = file.named(file.child(call, "arguments")).slice(2);
  if (work === "watch") return options.some((option) => isOption(pkg, file, option));
  return work === "keep-alive" && options.length === 0 && isLease(pkg, file, second);
}
function isOption(pkg, file, option) {
  if (file.is(option, "call_expression")) {
    const { package: path, name } = calleeOf(pkg, file, option);
    return CLIENT.test(path) && name.startsWith("With");
  }
  const type = typeOf(pkg, file, option);
  const element = type?.kind === "slice" ? type.element : type;
  return element?.kind === "named" && CLIENT.test(element.package) && element.name === "OpOption";
}
function isLease(pkg, file, value) {
  const type = typeOf(pkg, file, value);
  if (type?.kind === "named") return CLIENT.test(type.package) && type.name === "LeaseID";
  return type === void 0 && file.is(value, "selector_expression") && file.text(file.child(value, "field")) === "ID";
}
function sessionContext(pkg, file, call) {
  for (const option of file.named(file.child(call, "arguments"))) {
    if (!file.is(option, "call_expression")) continue;
    const { package: path, name } = calleeOf(pkg, file, option);
    if (CONCURRENCY.test(path) && name === "WithContext") return file.named(file.child(option, "arguments"))[0] ?? NONE;
  }
  return NONE;
}
function isRequireLeader(pkg, file, call) {
  if (calledName(file, call) !== "WithRequireLeader") return false;
  const callee = file.bare(file.child(call, "function"));
  const path = file.is(callee, "selector_expression") ? importedPackage(pkg, file, file.child(callee, "operand")) : "";
  return CLIENT.test(path);
}

// src/go/leader-contexts.ts
var DEPTH3 = 3;
var WRAPS = /^With(Cancel|Timeout|Deadline|Value|WithoutCancel)(Cause)?$/;
function leaderEscape(pkg, file, value, depth = DEPTH3) {
  if (depth === 0) return void 0;
  const list = file.parent(value);
  if (file.is(list, "literal_element")) {
    const element = file.parent(list);
    return file.is(element, "keyed_element") && file.child(element, "value") === list ? { how: "kept", node: element, to: file.text(file.child(element, "key")) } : void 0;
  }
  if (file.is(list, "argument_list")) return givenTo(pkg, file, file.parent(list), depth);
  const statement = file.is(list, "expression_list") ? file.parent(list) : NONE;
  if (file.is(statement, "return_statement")) return { how: "returned", node: statement, to: "" };
  const target = targetOf2(file, statement, list, value);
  return target < 0 ? void 0 : keptAs(pkg, file, target, value, depth);
}
function targetOf2(file, statement, list, value) {
  if (!file.is(statement, "assignment_statement") && !file.is(statement, "short_var_declaration")) return NONE;
  if (file.child(statement, "right") !== list) return NONE;
  return file.named(file.child(statement, "left"))[file.named(list).indexOf(value)] ?? NONE;
}
function keptAs(pkg, file, target, value, depth) {
  if (!file.is(target, "identifier")) return { how: "kept", node: target, to: file.text(target) };
  const variable = pkg.scopes(file).variableOf(target);
  if (!variable) return file.text(target) === "_" ? void 0 : { how: "kept", node: target, to: file.text(target) };
  return escapeOf(pkg, file, variable, value, depth - 1);
}
function escapeOf(pkg, file, variable, after2, depth) {
  for (const use of variable.uses) {
    const way = use > after2 && !file.contains(after2, use) ? leaderEscape(pkg, file, use, depth) : void 0;
    if (way) return way;
  }
  return void 0;
}
function givenTo(pkg, file, call, depth) {
  const { package: path, name } = calleeOf(pkg, file, call);
  if (path === "context" && WRAPS.test(name)) {
    const target = resultTargets(file, call)[0] ?? NONE;
    return target < 0 ? leaderEscape(pkg, file, call, depth - 1) : keptAs(pkg, file, target, call, depth);
  }
  const isOthers = STANDARD.test(path) && !/^(context|log|fmt|testing|time)(\/|$)/.test(path);
  return isOthers ? { how: "given", node: call, to: `${path.split("/").at(-1)}.${calledName(file, call)}` } : void 0;
}
var STANDARD = /^(net|net\/http|os\/exec|database\/sql|golang\.org\/x\/sync\/errgroup)$/;

// rules/etcd/etcd-context-escapes/detect.ts
var detect24 = ({ call }, { file, pkg, report }) => {
  const at = call;
  const way = isRequireLeader(pkg, file, at) ? leaderEscape(pkg, file, at) : void 0;
  if (!way) return;
  const spot = { node: way.node, message: WHERE[way.how](way) };
  report(at, `the context of WithRequireLeader ${HOW[way.how](way)}: everything else that runs on it is ended with the leader as well`, {
    identity: `WithRequireLeader ${way.to}`,
    related: [spot],
    codeFlow: [{ node: at, message: "the context is made for a call of etcd here" }, spot]
  });
};
var HOW = {
  kept: ({ to }) => `is kept in ${to}`,
  given: ({ to }) => `is given to ${to}`,
  returned: () => "is returned"
};
var WHERE = {
  kept: () => "it is kept here",
  given: () => "and goes into a call that is none of etcd here",
  returned: () => "it is returned here"
};

// src/go/context-roots.ts
var DEPTH4 = 6;
var CARRIES2 = /^(WithRequireLeader|NewOutgoingContext|AppendToOutgoingContext|WithValue|NewContext|ContextWithSpan|IntoContext)$/;
var MAKES = /^With(Cancel|Timeout|Deadline)(Cause)?$/;
var CONTEXT = /^(context|golang\.org\/x\/net\/context)$/;
function contextRoot(pkg, file, value, depth = DEPTH4) {
  const at = file.bare(value);
  if (at < 0 || depth === 0) return void 0;
  if (file.is(at, "identifier")) return rootOfName(pkg, file, at, depth - 1);
  if (file.is(at, "selector_expression")) return rootOfField(pkg, file, at, depth - 1);
  return file.is(at, "call_expression") ? rootOfCall(pkg, file, at, depth - 1) : void 0;
}
function rootOfCall(pkg, file, call, depth) {
  const { package: path, name } = calleeOf(pkg, file, call);
  const [inner2 = NONE] = file.named(file.child(call, "arguments"));
  if (CONTEXT.test(path)) {
    if (name === "Background" || name === "TODO" || name === "WithoutCancel") return { how: "endless", file, node: call };
    return name === "WithValue" ? contextRoot(pkg, file, inner2, depth) : void 0;
  }
  if (calledName(file, call) === "Ctx" && inner2 < 0) {
    return { how: "client", file, node: call, client: file.text(file.child(file.child(call, "function"), "operand")) };
  }
  if (CARRIES2.test(calledName(file, call)) && inner2 >= 0) return contextRoot(pkg, file, inner2, depth);
  return rootOfResult(pkg, file, call, depth);
}
function rootOfResult(pkg, file, call, depth) {
  const target = declarationOf(pkg, file, call);
  if (!target || target.pkg !== pkg) return void 0;
  const body = target.file.child(target.node, "body");
  const [only, ...more] = target.file.named(target.file.first(body));
  if (only === void 0 || more.length > 0 || !target.file.is(only, "return_statement")) return void 0;
  const root = contextRoot(pkg, target.file, target.file.named(target.file.first(only))[0] ?? NONE, depth);
  if (root?.how === "endless") return root;
  if (root?.how !== "client") return void 0;
  const given = file.named(file.child(call, "arguments")).find((_argument, index) => parameterAt(pkg, target, index)?.name === root.client);
  return given === void 0 ? void 0 : { ...root, client: file.text(given) };
}
function rootOfName(pkg, file, identifier, depth) {
  const variable = pkg.scopes(file).variableOf(identifier);
  if (!variable) return rootOfGlobal(pkg, file, identifier, depth);
  const values = valuesOf(file, variable);
  const making = values.find(({ call }) => isMaker(pkg, file, call));
  if (making) return { how: "made", variable, node: making.call };
  const others = values.filter(({ call }) => !isItselfAgain(pkg, file, call, variable));
  if (variable.kind === "parameter") return others.length === 0 ? rootOfParameter(pkg, file, variable, depth) : void 0;
  const [only] = others;
  return only && others.length === 1 && variable.kind === "local" ? contextRoot(pkg, file, only.call, depth) : void 0;
}
function valuesOf(file, variable) {
  const values = [];
  for (const place of [variable.declared, ...variable.uses]) {
    if (place !== variable.declared && !isAssigned(file, place)) continue;
    const list = file.parent(place);
    const isSpec = file.is(list, "var_spec");
    if (!isSpec && !file.is(list, "expression_list")) continue;
    const statement = isSpec ? list : file.parent(list);
    const targets = isSpec ? file.childrenIn(statement, "name") : file.named(list);
    const sources = file.named(file.child(statement, isSpec ? "value" : "right"));
    if (isSpec && sources.length === 0) continue;
    values.push({ call: sources.length === 1 ? sources[0] ?? NONE : sources[targets.indexOf(place)] ?? NONE });
  }
  return values;
}
function isMaker(pkg, file, value) {
  if (!file.is(value, "call_expression")) return false;
  const { package: path, name } = calleeOf(pkg, file, value);
  return CONTEXT.test(path) && MAKES.test(name) || path === "os/signal" && name === "NotifyContext" || /\/errgroup$/.test(path);
}
function isItselfAgain(pkg, file, value, variable) {
  if (!file.is(value, "call_expression") || !CARRIES2.test(calledName(file, value))) return false;
  const inner2 = file.named(file.child(value, "arguments"))[0] ?? NONE;
  return file.is(inner2, "identifier") && pkg.scopes(file).variableOf(inner2) === variable;
}
function rootOfParameter(pkg, file, variable, depth) {
  const parameter = { how: "parameter", variable };
  const fn = variable.function;
  const name = file.is(fn, "func_literal") ? "" : bareName({ file, node: fn });
  if (!/^[a-z]/.test(name) || depth === 0) return parameter;
  const index = file.named(file.child(fn, "parameters")).flatMap((each) => file.childrenIn(each, "name")).indexOf(variable.declared);
  const calls = callsNamed(pkg, name);
  const mentions2 = pkg.files.flatMap((other) => other.isTest ? [] : namesOf(other, name));
  if (index < 0 || calls.length === 0 || mentions2.length > calls.length + 1) return parameter;
  const roots = calls.map((call) => contextRoot(pkg, call.file, call.file.named(call.file.child(call.node, "arguments"))[index] ?? NONE, 2));
  const [first] = roots;
  return first && roots.every((root) => root?.how === "endless") ? first : parameter;
}
function namesOf(file, name) {
  return [...file.all("identifier"), ...file.all("field_identifier")].filter((node) => file.text(node) === name);
}
function rootOfField(pkg, file, selector, depth) {
  const field = fieldOf(pkg, file, selector);
  const values = valuesOfField(pkg, field);
  const roots = values.map(([from, value]) => contextRoot(pkg, from, value, depth));
  const [first] = roots;
  if (first && field.owner !== "" && new RegExp("^\\p{Ll}", "u").test(field.name) && roots.every((root) => root?.how === "endless")) return first;
  return { how: "field", field, node: selector };
}
function rootOfGlobal(pkg, file, identifier, depth) {
  const name = file.text(identifier);
  const declared = pkg.value(name, file);
  if (!declared || !file.is(declared.node, "var_spec") || new RegExp("^\\p{Lu}", "u").test(name)) return void 0;
  const names = declared.file.childrenIn(declared.node, "name");
  const values = declared.file.named(declared.file.child(declared.node, "value"));
  const isSet = pkg.files.some((other) => pkg.scopes(other).free.some((use) => other.text(use) === name && isAssigned(other, use)));
  return isSet || names.length !== 1 || values.length !== 1 ? void 0 : contextRoot(pkg, declared.file, values[0] ?? NONE, depth);
}

// src/go/field-duties.ts
function unreleasedField(pkg, file, call, release) {
  if (isProcessMain(pkg, file, file.functionAround(call))) return void 0;
  const field = storedIn(pkg, file, call);
  const declared = field && field.owner !== "" ? declarationOf2(pkg, file, field.owner, field.name) : void 0;
  if (!field || !declared || new RegExp("^\\p{Lu}", "u").test(field.name) && pkg.name !== "main") return void 0;
  const mentions2 = mentionsOfField(pkg, { owner: "", name: field.name });
  const isHeld = mentions2.every((mention) => isHarmless(mention, release));
  return isHeld && isFilledAfresh(pkg, field.name) ? { ...field, ...declared } : void 0;
}
function storedIn(pkg, file, call) {
  const direct = fieldTarget(pkg, file, call);
  if (direct) return direct;
  const target = resultTargets(file, call)[0] ?? NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const stores = (variable?.uses ?? []).flatMap((use) => assignedTo(file, use));
  return stores.length === 1 ? fieldOf(pkg, file, stores[0] ?? NONE) : void 0;
}
function assignedTo(file, use) {
  const list = file.parent(use);
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement") || file.child(statement, "right") !== list) return [];
  const target = file.named(file.child(statement, "left"))[file.named(list).indexOf(use)] ?? NONE;
  return file.is(target, "selector_expression") ? [target] : [];
}
function declarationOf2(pkg, from, owner, name) {
  const type = pkg.type(owner, from);
  if (!type) return void 0;
  for (const node of type.file.descendants(type.node, "field_declaration", true)) {
    if (type.file.childrenIn(node, "name").some((each) => type.file.text(each) === name)) return { file: type.file, node };
  }
  return void 0;
}
function isHarmless({ file, node, path }, release) {
  const end = file.wrapped(node);
  const parent = file.parent(end);
  if (path.length === 0) return isAssigned(file, end) || file.is(parent, "binary_expression");
  if (release.includes(path.join("."))) return false;
  return file.is(file.parent(file.wrapped(parent)), "call_expression") && file.child(file.parent(file.wrapped(parent)), "function") === parent;
}
function isFilledAfresh(pkg, name) {
  return pkg.files.every(
    (file) => file.all("keyed_element").every((element) => {
      const value = file.bare(file.first(file.child(element, "value")));
      return file.text(file.child(element, "key")) !== name || file.is(value, "call_expression") || file.is(value, "nil");
    })
  );
}

// src/go/context-duties.ts
var DEPTH5 = 6;
function endlessContext(pkg, file, call) {
  const context = file.named(file.child(call, "arguments"))[0] ?? NONE;
  return neverEnds(pkg, file, context, DEPTH5) ? { how: "endless", context } : void 0;
}
function neverEnds(pkg, file, value, depth) {
  if (value < 0 || depth === 0) return false;
  if (file.is(value, "identifier")) {
    const variable = pkg.scopes(file).variableOf(value);
    return variable !== void 0 && neverEnds(pkg, file, onlyValue(file, variable), depth - 1);
  }
  if (!file.is(value, "call_expression")) return false;
  const { package: path, name } = calleeOf(pkg, file, value);
  const inner2 = file.named(file.child(value, "arguments"))[0] ?? NONE;
  if (path === "context" || path === "golang.org/x/net/context") {
    return name === "Background" || name === "TODO" || /^With(Value|outCancel)$/.test(name) && neverEnds(pkg, file, inner2, depth - 1);
  }
  return CARRIES3.test(`${path}.${name}`) && neverEnds(pkg, file, inner2, depth - 1);
}
var CARRIES3 = /^(go\.etcd\.io\/etcd\/client(v3|\/v3)\.With(RequireLeader)|google\.golang\.org\/grpc\/metadata\.(NewOutgoingContext|AppendToOutgoingContext))$/;
function onlyValue(file, variable) {
  if (variable.kind !== "local" || variable.uses.some((use) => isAssigned(file, use))) return NONE;
  const { statement } = variable;
  const isSpec = file.is(statement, "var_spec");
  if (!isSpec && !file.is(statement, "short_var_declaration")) return NONE;
  const targets = isSpec ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  const values = file.named(file.child(statement, isSpec ? "value" : "right"));
  return targets.length === values.length ? values[targets.indexOf(variable.declared)] ?? NONE : NONE;
}

// src/go/paired.ts
function unpaired(pkg, file, call, pair2) {
  const fn = file.functionAround(call);
  const { package: path } = calleeOf(pkg, file, call);
  const names = new Set(pair2.release.map((release) => release.slice(release.lastIndexOf(".") + 1)));
  const isStop2 = (from, node) => {
    if (!names.has(from.text(from.child(node, "field")))) return false;
    return pkg.imports(from).get(from.text(from.child(node, "operand"))) === path;
  };
  const here = [...file.descendants(fn, "selector_expression")].filter((node) => isStop2(file, node));
  if (here.length === 0)
    return pkg.files.some((from) => from.all("selector_expression").some((node) => isStop2(from, node))) ? void 0 : { how: "unpaired" };
  return pathWithout(pkg, file, call, pair2, here);
}
function pathWithout(pkg, file, call, pair2, stops) {
  const flow = pkg.flow({ file, node: file.functionAround(call) });
  const start = flow.graph.stepAt(call);
  if (!start) return void 0;
  const settling = new Set(stops.map((node) => flow.graph.stepAround(node)?.id));
  const guard = resultTargets(file, call)[pair2.errorGuard] ?? NONE;
  const assume = file.is(guard, "identifier") && file.text(guard) !== "_" ? [nilFact(flow, guard, true)] : [];
  const path = findPath(flow, { from: start.id, assume, satisfied: (step) => settling.has(step.id) });
  return path && { how: "unpaired" };
}

// src/go/receiver-duties.ts
function undoneReceiver(pkg, file, call, duty) {
  return undoneVariable(pkg, file, call, file.bare(file.child(file.bare(file.child(call, "function")), "operand")), duty);
}
function undoneVariable(pkg, file, call, owner, duty) {
  const variable = file.is(owner, "identifier") ? pkg.scopes(file).variableOf(owner) : void 0;
  const fn = file.functionAround(call);
  if (!variable || variable.kind !== "local" || variable.function !== fn) return void 0;
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.stepAt(call);
  if (!start) return void 0;
  const settling = /* @__PURE__ */ new Set();
  const overwriting = /* @__PURE__ */ new Set();
  for (const use of [variable.declared, ...variable.uses]) {
    const step = flow.graph.stepAround(use);
    if (!step || step.id === start.id) continue;
    if (use === variable.declared || isAssigned(file, use)) overwriting.add(step.id);
    else if (settles(pkg, file, use, { owner: 0, ...duty }) || duty.isWaitedFor && isReceived(file, use)) settling.add(step.id);
  }
  if (comesAfterAny(flow, settling, start)) return void 0;
  const path = findPath(flow, {
    from: start.id,
    ...succeeded(flow, start, call, duty),
    satisfied: (step) => settling.has(step.id),
    bad: (step) => step.id === flow.graph.exit || overwriting.has(step.id) || step.id === start.id && !duty.repeats
  });
  const end = path?.at(-1);
  if (!path || !end) return void 0;
  if (end.id !== flow.graph.exit) return { how: "overwritten", variable, leaves: end.node, path };
  return { how: "path", variable, leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE, path };
}
function isReceived(file, use) {
  const parent = file.parent(use);
  return file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-";
}
function comesAfterAny(flow, settling, start) {
  return !findPath(flow, { from: flow.graph.entry, satisfied: (step) => settling.has(step.id), bad: (step) => step.id === start.id });
}
function succeeded(flow, start, call, duty) {
  const { file } = flow;
  const guard = resultTargets(file, call)[duty.errorGuard] ?? NONE;
  if (file.is(guard, "identifier") && file.text(guard) !== "_") return { assume: [nilFact(flow, guard, true)] };
  if (start.kind === "condition") return { first: file.text(file.child(start.node, "operator")) === "==" };
  return {};
}

// src/go/rows.ts
function rowsLeftOpen(pkg, file, call, duty) {
  const variable = pkg.scopes(file).variableOf(resultTargets(file, call)[duty.owner] ?? NONE);
  const fn = file.functionAround(call);
  if (!variable || fn < 0) return undone(pkg, file, call, duty);
  const flow = pkg.flow({ file, node: fn });
  const heads = loopHeads(flow, variable);
  if (heads.length === 0) return undone(pkg, file, call, duty);
  const before = undone(pkg, file, call, { ...duty, release: [...duty.release, "Next"] });
  return before ?? (variable.function === fn ? leavesLoop(pkg, flow, variable, heads, duty) : void 0);
}
function loopHeads({ file, graph }, variable) {
  return variable.uses.flatMap((use) => {
    const selector = file.parent(use);
    const step = file.text(file.child(selector, "field")) === "Next" ? graph.stepAt(use) : void 0;
    return step?.kind === "condition" && loopAround(file, step.node, graph.function) >= 0 ? [step] : [];
  });
}
function leavesLoop(pkg, flow, variable, heads, duty) {
  const { file, graph } = flow;
  if (variable.kind === "result") return void 0;
  const settling = new Set(heads.map((head) => head.id));
  for (const use of variable.uses) if (settles(pkg, file, use, duty)) settling.add(graph.stepAround(use)?.id);
  if (deferredBefore(flow, settling, heads)) return void 0;
  for (const head of heads) {
    const path = findPath(flow, { from: head.id, first: true, satisfied: (step) => settling.has(step.id) });
    if (path) return { how: "path", variable, leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE, path };
  }
  return void 0;
}
function deferredBefore({ graph, ...names }, settling, heads) {
  const ids = new Set(heads.map((head) => head.id));
  return !findPath(
    { ...names, graph },
    { from: graph.entry, satisfied: (step) => settling.has(step.id) && !ids.has(step.id), bad: (step) => ids.has(step.id) }
  );
}
function endsWithFunction(pkg, file, call) {
  const context = file.named(file.child(call, "arguments"))[0] ?? NONE;
  const variable = file.is(context, "identifier") ? pkg.scopes(file).variableOf(context) : void 0;
  if (!variable) return false;
  const assigned = [variable.declared, ...variable.uses.filter((use) => use < call && isAssigned(file, use))];
  return assigned.some((target) => {
    const statement = file.parent(file.parent(target));
    const value = file.named(file.child(statement, "right"))[0] ?? NONE;
    const callee = file.child(value, "function");
    return importedPackage(pkg, file, file.child(callee, "operand")) === "context" && /^With(Cancel|Timeout|Deadline)/.test(file.text(file.child(callee, "field")));
  });
}

// src/go/missed.ts
var COMMAND = /(^|\/)(cmd|cli|commands?|tools?|scripts?|hack|examples?|_?examples)\//;
function missed(pkg, file, call, contract) {
  const fn = file.functionAround(call);
  if (fn < 0 || isProcessMain(pkg, file, fn)) return void 0;
  const endedBy = new Set(contract.endedBy);
  if (endedBy.has("process") && (pkg.name === "main" || COMMAND.test(file.path) || file.declaredName(fn) === "init")) return void 0;
  if (endedBy.has("parent") && !parentOutlives(pkg, file, call)) return void 0;
  if (contract.carrier === "context") return endlessContext(pkg, file, call);
  if (endedBy.has("context") && !endlessContext(pkg, file, call)) return void 0;
  const left = leftUndone(pkg, file, call, contract);
  return left?.how === "dropped" && endedBy.has("parent") ? void 0 : left;
}
function leftUndone(pkg, file, call, contract) {
  switch (contract.carrier) {
    case "package":
      return unpaired(pkg, file, call, contract);
    case "receiver":
      return isFirstOfItsKind(pkg, file, call) && isMadeHere2(pkg, file, receiverOf(pkg, file, call)) ? undoneReceiver(pkg, file, call, { ...contract, repeats: true }) : void 0;
    case "argument":
      return undoneArgument(pkg, file, call, contract);
    default:
      return undoneResult(pkg, file, call, contract);
  }
}
function undoneArgument(pkg, file, call, contract) {
  const argument = file.named(file.child(call, "arguments"))[contract.owner] ?? NONE;
  const variable = file.is(argument, "identifier") ? pkg.scopes(file).variableOf(argument) : void 0;
  const value = variable && firstValueOf(file, variable);
  if (value !== void 0 && isMethodCall(pkg, file, value)) return void 0;
  const isSaid = variable?.uses.some((use) => use < argument && calledWith(file, use) === calledName(file, call));
  return isSaid ? void 0 : undoneVariable(pkg, file, call, argument, { ...contract, repeats: true, isWaitedFor: true });
}
function isMethodCall(pkg, file, value) {
  const callee = file.is(value, "call_expression") ? file.child(value, "function") : NONE;
  if (!file.is(callee, "selector_expression")) return false;
  const operand = file.bare(file.child(callee, "operand"));
  return !file.is(operand, "identifier") || pkg.scopes(file).variableOf(operand) !== void 0;
}
function calledWith(file, use) {
  const list = file.parent(use);
  return file.is(list, "argument_list") ? calledName(file, file.parent(list)) : "";
}
function undoneResult(pkg, file, call, contract) {
  if (endsWithFunction(pkg, file, call) && contract.endedBy?.includes("context")) return void 0;
  const reads = contract.endedBy?.includes("Next");
  const left = reads ? rowsLeftOpen(pkg, file, call, contract) : undone(pkg, file, call, contract);
  return left && !isErrorPath(pkg, file, call, contract.errorGuard, left) ? left : void 0;
}
function receiverOf(pkg, file, call) {
  const operand = file.bare(file.child(file.bare(file.child(call, "function")), "operand"));
  return file.is(operand, "identifier") ? pkg.scopes(file).variableOf(operand) : void 0;
}
function isMadeHere2(pkg, file, variable) {
  const value = variable && firstValueOf(file, variable);
  if (value === void 0) return variable !== void 0 && file.is(variable.statement, "var_spec");
  if (file.is(value, "call_expression"))
    return file.text(file.child(value, "function")) === "new" || calleeOf(pkg, file, value).package !== "";
  return file.is(file.is(value, "unary_expression") ? file.child(value, "operand") : value, "composite_literal");
}
function firstValueOf(file, { statement, declared }) {
  const isSpec = file.is(statement, "var_spec");
  const targets = isSpec ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  const values = file.named(file.child(statement, isSpec ? "value" : "right"));
  return values.length === 1 ? values[0] : values[targets.indexOf(declared)];
}
function parentOutlives(pkg, file, call) {
  return receiverOf(pkg, file, call)?.kind !== "local";
}
function isFirstOfItsKind(pkg, file, call) {
  const variable = receiverOf(pkg, file, call);
  const name = calledName(file, call);
  return !variable?.uses.some((use) => {
    const selector = file.parent(use);
    const isSame5 = file.is(selector, "selector_expression") && file.text(file.child(selector, "field")) === name;
    return isSame5 && file.start(use) < file.start(call);
  });
}

// rules/etcd/etcd-session-not-closed/detect.ts
var detect25 = ({ call }, bench) => {
  const { file, pkg, contracts } = bench;
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  if (!contract || endsWithContext(at, bench)) return;
  const left = missed(pkg, file, at, contract);
  if (left && left.how !== "endless" && left.how !== "unpaired") {
    const name = left.how === "dropped" ? "the session" : file.text(resultTargets(file, at)[0] ?? NONE);
    bench.report(at, MESSAGES2[left.how](name), dutyDetails(file, at, left, name));
    return;
  }
  const field = unreleasedField(pkg, file, at, contract.release);
  if (!field) return;
  const declared = { file: field.file, node: field.node, message: `${field.name} is declared here, and nothing closes it` };
  bench.report(at, `nothing closes the session in ${field.owner}.${field.name}: its lease is kept alive until the client is closed`, {
    identity: `${field.owner}.${field.name}`,
    related: [declared],
    codeFlow: [{ node: at, message: "the session is made here" }, declared]
  });
};
var MESSAGES2 = {
  dropped: () => "the session of NewSession is thrown away, so nobody can close it",
  overwritten: (name) => `${name} gets a new session before Close or Orphan was called on the old one`,
  path: (name) => `${name} leaves this function without Close or Orphan on some way, so its lease is kept alive`
};
function endsWithContext(call, { file, pkg }) {
  const session = etcdCall(pkg, file, call);
  if (!session || session.context < 0) return false;
  const root = contextRoot(pkg, file, session.context);
  return root?.how !== "endless" && root?.how !== "client";
}

// src/go/owners.ts
var STOP_METHOD = /^(close|stop|shutdown|shut[dD]own|terminate|release|dispose|destroy|halt|kill|cancel|teardown|cleanup|finish|end|exit|quit)(All|Now|Gracefully|AndWait|Wait|Context|Session)?$/i;
function stopMethodOf(pkg, owner, from) {
  for (const fn of methodsOf(pkg, owner, from)) {
    const name = fn.file.text(fn.file.child(fn.node, "name"));
    if (STOP_METHOD.test(name) && takesNothing(fn) && doesSomething(fn)) return fn;
  }
  return void 0;
}
function methodsOf(pkg, owner, from) {
  return methodIndex(pkg).get(owner)?.filter(({ file }) => from.isTest || !file.isTest) ?? [];
}
var indexes = /* @__PURE__ */ new WeakMap();
function methodIndex(pkg) {
  let index = indexes.get(pkg);
  if (!index) {
    const byOwner = /* @__PURE__ */ new Map();
    for (const fn of pkg.declarations()) {
      const owner = fn.file.receiverType(fn.node);
      if (owner === "") continue;
      const known12 = byOwner.get(owner);
      if (known12) known12.push(fn);
      else byOwner.set(owner, [fn]);
    }
    index = byOwner;
    indexes.set(pkg, index);
  }
  return index;
}
function takesNothing({ file, node }) {
  const parameters = file.named(file.child(node, "parameters"));
  return parameters.length === 0 || parameters.length === 1 && /Context$|Duration$/.test(file.text(file.child(parameters[0], "type")));
}
function doesSomething({ file, node }) {
  const statements = file.named(file.first(file.child(node, "body")));
  return statements.some((statement) => !file.is(statement, "return_statement") || hasCall(file, statement));
}
function hasCall(file, node) {
  for (const _ of file.descendants(node, "call_expression")) return true;
  return false;
}
function ownerOf(pkg, { file, spawn, target, unending }) {
  for (const fn of [target, unending.fn]) if (fn.file.is(fn.node, "method_declaration")) return fn.file.receiverType(fn.node);
  if (!file.is(target.node, "func_literal")) return "";
  const around2 = file.declarationAround(spawn);
  const receiver = receiverOf2(pkg, { file, node: around2 });
  if (receiver?.uses.some((use) => file.contains(target.node, use))) return file.receiverType(around2);
  return returnedOwner(pkg, file, around2, target.node);
}
function receiverOf2(pkg, { file, node }) {
  for (const parameter of file.named(file.child(node, "receiver"))) {
    const name = file.childrenIn(parameter, "name")[0] ?? NONE;
    return name < 0 ? void 0 : pkg.scopes(file).variableOf(name);
  }
  return void 0;
}
function returnedOwner(pkg, file, around2, literal) {
  for (const statement of file.descendants(around2, "return_statement", true)) {
    for (const value of file.named(file.first(statement))) {
      const at = file.is(value, "unary_expression") ? file.child(value, "operand") : value;
      const variable = file.is(at, "identifier") ? pkg.scopes(file).variableOf(at) : void 0;
      if (!variable?.uses.some((use) => file.contains(literal, use))) continue;
      const named2 = namedOf(typeOf(pkg, file, at));
      if (named2?.package === "") return named2.name;
    }
  }
  return "";
}
var COMMENT_LINES2 = 5;
var MEANT = /life ?time|lifespan|for ?ever|never (stop|exit|end|return)s?\b|no (stop|way|need)|singleton|nolint|\b(of|with|until|as|by) (the |this |our )?(process|program|app|application|daemon)\b|leak/i;
function isProcessWork(pkg, file, spawn) {
  if (pkg.name === "main" || file.isTest) return true;
  const declaration = file.declarationAround(spawn);
  if (declaration < 0 || isSetUp(file, declaration) || isOfPackageVariable(pkg, file, spawn)) return true;
  if (isUnderGlobalOnce(pkg, file, spawn) || makesPackageVariables(pkg, file, declaration)) return true;
  return commentsBefore(file, spawn).some((line) => MEANT.test(line)) || commentsBefore(file, declaration).some((line) => MEANT.test(line));
}
function isSetUp(file, declaration) {
  if (file.child(declaration, "receiver") >= 0) return false;
  return new RegExp("^(init|main)$|Main$|^(init|setup|setUp|Init|Setup)\\p{Lu}", "u").test(file.text(file.child(declaration, "name"))) || /(^|\/)cmd\//.test(file.path);
}
function isOfPackageVariable(pkg, file, spawn) {
  let at = file.child(file.first(spawn), "function");
  while (file.is(at, "selector_expression")) at = file.child(at, "operand");
  return file.is(at, "identifier") && !pkg.scopes(file).variableOf(at) && pkg.value(file.text(at), file) !== void 0;
}
function makesPackageVariables(pkg, file, declaration) {
  const name = file.text(file.child(declaration, "name"));
  if (file.child(declaration, "receiver") >= 0 || new RegExp("^\\p{Lu}", "u").test(name)) return false;
  const calls = pkg.files.filter((at) => !at.isTest && at.tree.text.includes(`${name}(`)).flatMap(
    (at) => at.all("call_expression").filter((call) => at.text(at.child(call, "function")) === name).map((call) => at.declarationAround(call))
  );
  return calls.length > 0 && calls.every((around2) => around2 < 0);
}
function isUnderGlobalOnce(pkg, file, node) {
  for (let call = file.enclosing(node, "call_expression"); call >= 0; call = file.enclosing(file.parent(call), "call_expression")) {
    const callee = file.child(call, "function");
    let operand = file.child(callee, "operand");
    if (!file.is(callee, "selector_expression") || file.text(file.child(callee, "field")) !== "Do") continue;
    while (file.is(operand, "selector_expression")) operand = file.child(operand, "operand");
    if (file.is(operand, "identifier") && !pkg.scopes(file).variableOf(operand)) return true;
  }
  return false;
}
function commentsBefore(file, node) {
  if (node < 0) return [];
  const { text } = file.tree;
  let from = text.lastIndexOf("\n", file.start(node));
  const end = from;
  for (let line = 0; line < COMMENT_LINES2 && from > 0; line++) from = text.lastIndexOf("\n", from - 1);
  const lines = text.slice(Math.max(0, from), Math.max(0, end)).split("\n");
  return lines.filter((line) => /^\s*\/\//.test(line));
}

// src/go/shared-contexts.ts
function sharedWithWatch(pkg, file, call) {
  const lease = etcdCall(pkg, file, call);
  if (!lease || lease.work !== "keep-alive" && lease.work !== "session") return void 0;
  const root = contextRoot(pkg, file, lease.context);
  if (!root) return void 0;
  for (const watch of watchesIn(pkg, file, file.declarationAround(call))) {
    if (!isSame(root, contextRoot(pkg, file, watch.context))) continue;
    const ended2 = root.how === "made" ? endOf2(pkg, file, root.node) : NONE;
    if (root.how === "made" && ended2 >= 0) return { lease, watch, made: root.node, ended: ended2 };
    if (root.how === "client") return { lease, watch, made: root.node, ended: NONE };
  }
  return void 0;
}
function watchesIn(pkg, file, declaration) {
  const body = file.child(declaration, "body");
  return [...file.descendants(body, "call_expression")].flatMap((call) => {
    const found = etcdCall(pkg, file, call);
    return found?.work === "watch" || found?.work === "observation" ? [found] : [];
  });
}
function isSame(one, other) {
  if (one.how === "made") return other?.how === "made" && other.node === one.node;
  return one.how === "client" && other?.how === "client" && one.client === other.client;
}
function endOf2(pkg, file, maker) {
  const cancel = cancelOf(pkg, file, maker);
  return cancel?.uses.find((use) => !isDeferred(file, use) && !isBlank(file, use)) ?? NONE;
}
function cancelOf(pkg, file, maker) {
  const statement = file.parent(file.parent(maker));
  const target = file.named(file.child(statement, "left"))[1] ?? NONE;
  return file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
}
function isDeferred(file, use) {
  const call = file.parent(use);
  return file.is(call, "call_expression") && file.is(file.parent(call), "defer_statement");
}
function isBlank(file, use) {
  const statement = file.parent(file.parent(use));
  return file.is(statement, "assignment_statement") && file.text(file.child(statement, "left")) === "_";
}
var REMOVES = /^(remove|delete|unwatch|unsubscribe|de-?register|unregister|drop|forget|cancel|stop|close|end)/i;
var KEY = /^(\[\]byte|u?int\d*|string|[A-Z]\w*|\*\w+|\w*(Key|ID|Name))$/;
function oneOfMany(pkg, file, watch) {
  const root = contextRoot(pkg, file, watch.context);
  if (watch.work !== "watch" || !root) return void 0;
  const declaration = file.declarationAround(watch.call);
  if (root.how === "field") return keyedRemoval(pkg, file, declaration, watch);
  const loop = root.how === "made" ? loopAround(file, watch.call, file.functionAround(watch.call)) : NONE;
  if (loop < 0 || root.how !== "made" || file.contains(loop, root.node) || endOf2(pkg, file, root.node) < 0) return void 0;
  return file.named(loop).some((part) => file.is(part, "range_clause")) ? { how: "loop", node: loop, file } : void 0;
}
function keyedRemoval(pkg, file, declaration, watch) {
  const owner = file.receiverType(declaration);
  const keys = parametersOf2(file, declaration);
  const key = file.text(file.named(file.child(watch.call, "arguments"))[1] ?? NONE);
  if (owner === "" || !keys.some(({ name }) => name !== "" && new RegExp(`\\b${name}\\b`).test(key))) return void 0;
  for (const method of methodsOf(pkg, owner, file)) {
    const name = method.file.text(method.file.child(method.node, "name"));
    const takes = parametersOf2(method.file, method.node);
    const isRemoval = REMOVES.test(name) && takes.some(({ type }) => keys.some((each) => each.type === type));
    if (isRemoval && !/[cC]ancel|\.Close\(\)|close\(/.test(method.file.text(method.node))) {
      return { how: "keyed", node: method.file.child(method.node, "name"), file: method.file };
    }
  }
  return void 0;
}
function parametersOf2(file, fn) {
  return file.named(file.child(fn, "parameters")).flatMap((parameter) => {
    const type = file.text(file.child(parameter, "type"));
    const names = KEY.test(type) ? file.childrenIn(parameter, "name") : [];
    return names.map((name) => ({ name: file.text(name), type }));
  });
}

// rules/etcd/watch-lease-shared-context/detect.ts
var detect26 = ({ call }, { file, pkg, report }) => {
  const at = call;
  const shared = sharedWithWatch(pkg, file, at);
  if (!shared) return;
  const context = file.text(shared.lease.context);
  const what = shared.lease.work === "session" ? "session" : "lease";
  const watch = { node: shared.watch.call, message: `the watch is given the same context` };
  const made = { node: shared.made, message: "the context comes from here" };
  const ended2 = shared.ended < 0 ? [] : [{ node: shared.ended, message: `whoever uses this ends the watch and drops the ${what}` }];
  const message = shared.ended < 0 ? `${context} keeps the ${what} and a watch, and neither can be ended before the client is closed` : `${context} keeps the ${what} and a watch: ending the watch drops the ${what}, and what was written with it`;
  report(at, message, {
    identity: `${context} ${file.text(file.child(at, "function")).replaceAll(/\s+/g, "")}`,
    related: [watch, ...ended2],
    codeFlow: [made, { node: at, message: `the ${what} is kept alive on it` }, watch, ...ended2],
    ...shared.ended < 0 ? { level: "note" } : {}
  });
};

// src/go/background-work.ts
var AGAIN = /^(set|update|re(load|fresh|set|start|new|connect|configure|watch|subscribe|sync)|apply|handle|on|process|add|put|register|subscribe|watch|get|load|fetch|next|acquire|campaign|lock|follow|join)/i;
var CLOSES2 = /^(Close|Stop|Shutdown)$/;
function unendedWork(pkg, file, work) {
  const root = contextRoot(pkg, file, work.context);
  if (isMadeHere3(pkg, file, work.client)) return void 0;
  if (work.work === "keep-alive" && callsNamed(pkg, "Revoke").length > 0) return void 0;
  if (root?.how === "client" && root.client !== file.text(work.client)) return void 0;
  if (root?.how === "endless" || root?.how === "client") {
    if (endsWithClient(pkg, file, work) || isSaidBefore(pkg, file, work, root.how)) return void 0;
    return { how: root.how, file: root.file, node: root.node };
  }
  return root?.how === "field" ? cancelOfAnother(pkg, file, work) : void 0;
}
function isMadeHere3(pkg, file, client) {
  const variable = file.is(client, "identifier") ? pkg.scopes(file).variableOf(client) : void 0;
  if (variable?.kind !== "local") return false;
  const value = file.named(file.child(variable.statement, "right"))[0] ?? NONE;
  return calledName(file, value) === "NewWatcher" || variable.uses.some((use) => isClosed(file, use));
}
function isSaidBefore(pkg, file, { call }, how) {
  const statement = file.parent(file.parent(call));
  const target = file.is(statement, "assignment_statement") ? file.named(file.child(statement, "left"))[0] ?? NONE : NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const first = file.named(file.child(variable?.statement ?? NONE, "right"))[0] ?? NONE;
  const other = first < 0 || first === call ? void 0 : etcdCall(pkg, file, first);
  return other !== void 0 && contextRoot(pkg, file, other.context)?.how === how;
}
function isClosed(file, use) {
  const parent = file.parent(use);
  return file.is(parent, "selector_expression") && CLOSES2.test(file.text(file.child(parent, "field")));
}
function endsWithClient(pkg, file, { call, client }) {
  if (!file.is(client, "selector_expression")) return false;
  const name = file.text(file.child(file.declarationAround(call), "name"));
  if (AGAIN.test(name) || isInLoop(file, call, file.functionAround(call))) return false;
  return mentionsOfField(pkg, fieldOf(pkg, file, client)).some(({ path }) => CLOSES2.test(path.at(-1) ?? ""));
}
function cancelOfAnother(pkg, file, { call, work }) {
  const fn = file.functionAround(call);
  if (work !== "watch" || fn < 0 || !isStored(file, call)) return void 0;
  for (const maker of file.descendants(file.child(fn, "body"), "call_expression", true)) {
    const root = maker < call && isCancelMaker(file, maker) ? keptContext(pkg, file, maker) : NONE;
    if (root >= 0) return { how: "other", file, node: maker };
  }
  return void 0;
}
function isStored(file, call) {
  const list = file.parent(call);
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement")) return file.enclosing(call, "keyed_element", "statement_list") === file.parent(list);
  return file.is(file.named(file.child(statement, "left"))[0] ?? NONE, "selector_expression");
}
function isCancelMaker(file, call) {
  return file.text(file.child(call, "function")) === "context.WithCancel";
}
function keptContext(pkg, file, maker) {
  const statement = file.parent(file.parent(maker));
  const target = file.named(file.child(statement, "left"))[0] ?? NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const isKept2 = variable?.uses.length === 1 && variable.uses.every((use) => file.enclosing(use, "keyed_element", "argument_list") >= 0);
  return variable && isKept2 && !file.is(file.parent(variable.uses[0]), "argument_list") ? target : NONE;
}

// src/go/rewatch.ts
function reopenedWatch(pkg, file, { call, context }) {
  const fn = file.functionAround(call);
  const loop = fn < 0 ? NONE : loopAround(file, call, fn);
  const channel = loop < 0 ? void 0 : channelOf2(pkg, file, call);
  if (!channel || isEachOfMany(file, loop) || madeIn(pkg, file, loop, context)) return void 0;
  const receive = channel.uses.find((use) => isSingleReceive(file, use, loop, fn));
  if (receive === void 0 || channel.uses.some((use) => isRead(file, use) && use !== receive)) return void 0;
  const flow = pkg.flow({ file, node: fn });
  return goesRound(flow, call, receive) ? { loop, receive: file.parent(receive) } : void 0;
}
function channelOf2(pkg, file, call) {
  const statement = file.parent(file.parent(call));
  const target = file.is(statement, "short_var_declaration") ? file.named(file.child(statement, "left"))[0] ?? NONE : NONE;
  return file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
}
function isEachOfMany(file, loop) {
  return file.named(loop).some((part) => file.is(part, "range_clause") || file.is(part, "for_clause") && file.child(part, "update") >= 0);
}
function madeIn(pkg, file, loop, context) {
  const root = contextRoot(pkg, file, context);
  return root === void 0 || root.how === "made" && file.contains(loop, root.node);
}
function isSingleReceive(file, use, loop, fn) {
  return isRead(file, use) && file.is(file.parent(use), "unary_expression") && loopAround(file, use, fn) === loop;
}
function isRead(file, use) {
  const parent = file.parent(use);
  return !file.is(parent, "expression_list") || file.child(file.parent(parent), "left") !== parent;
}
function goesRound(flow, call, receive) {
  const { graph } = flow;
  const from = graph.stepAround(receive);
  const start = graph.stepAround(call);
  if (!from || !start) return false;
  return findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step.id === start.id }) !== void 0;
}
var WAITS = /time\.(Sleep|After|AfterFunc|NewTimer|NewTicker|Tick)\b|[bB]ack-?[oO]ff|[lL]imiter?\b|\b[rR]etr(y|ier)\b|[tT]icker|[tT]imer\b|[jJ]itter|[sS]leep|\bpoll\.|\bwait\.|[wW]aitFor|\.Wait\(/;
function hotRestart(pkg, file, { call, context, error = NONE }, isAnchored) {
  const fn = file.functionAround(call);
  const loop = fn < 0 ? NONE : loopAround(file, call, fn);
  if (loop >= 0) {
    const text = file.text(loop);
    if (isEachOfMany(file, loop) || WAITS.test(text) || isAnchored(file.text(fn)) || !comesRound(pkg, file, fn, call, error))
      return void 0;
    return waitsInCallee(pkg, file, loop) || isOnceInAWhile(pkg, file, context) ? void 0 : { loop, call };
  }
  return void 0;
}
function comesRound(pkg, file, fn, call, error) {
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.stepAround(call);
  const assume = file.is(error, "identifier") && file.text(error) !== "_" ? [nilFact(flow, error, false)] : [];
  return start !== void 0 && findPath(flow, { from: start.id, assume, satisfied: () => false, bad: (step) => step.id === start.id }) !== void 0;
}
function waitsInCallee(pkg, file, loop) {
  for (const call of file.descendants(loop, "call_expression", true)) {
    if (declarationsOf(pkg, file, call).some((target) => WAITS.test(target.file.text(target.node)))) return true;
  }
  return false;
}
function isOnceInAWhile(pkg, file, context) {
  const root = contextRoot(pkg, file, context);
  return root?.how === "made" && /Timeout|Deadline/.test(file.text(root.node));
}

// rules/etcd/watch-not-stopped/detect.ts
var COMMAND2 = /(^|\/)(cmd|cli|commands?|tools?|scripts?|hack|examples?|_?examples?)\//;
var detect27 = ({ call }, { file, pkg, report }) => {
  const at = call;
  const work = etcdCall(pkg, file, at);
  if (!work || livesWithProcess(pkg, file, at)) return;
  const name = calledName(file, at);
  const unended2 = unendedWork(pkg, file, work);
  const again = unended2 ? void 0 : reopenedWatch(pkg, file, work);
  const identity = `${work.work} ${file.text(file.child(at, "function")).replaceAll(/\s+/g, "")}`;
  const started = { node: at, message: `the ${work.work} is started here` };
  if (unended2) {
    const why = { file: unended2.file, node: unended2.node, message: WHY[unended2.how] };
    report(at, messageOf2(unended2, work.work, name, file.text(work.context)), { identity, related: [why], codeFlow: [why, started] });
  } else if (again) {
    const left = { node: again.receive, message: "what comes next opens another watch, and this one stays" };
    const message = `every turn of the loop opens another watch on ${file.text(work.context)}, and nothing ends the one before`;
    report(at, message, { identity, related: [left], codeFlow: [started, left] });
  }
};
var WHY = {
  endless: "this context has no end",
  client: "this context ends with the client alone",
  other: "this context is kept to be cancelled, and the watch does not run on it"
};
function messageOf2({ how }, work, name, context) {
  if (how === "other") return `the ${work} of ${name} runs on ${context}, not on the context that is made here to end it`;
  if (how === "client") return `the ${work} of ${name} runs until the client is closed, for ${context} is the client's own`;
  return `the ${work} of ${name} runs until its context ends, and ${context} never does`;
}
function livesWithProcess(pkg, file, call) {
  const fn = file.functionAround(call);
  return fn < 0 || COMMAND2.test(file.path) || isProcessMain(pkg, file, fn) || file.functionName(call) === "init";
}

// rules/etcd/watch-restart-without-backoff/detect.ts
var REVISION = /\bWithRev\((?!0\))/;
var detect28 = ({ call }, { file, pkg, report }) => {
  const at = call;
  const work = etcdCall(pkg, file, at);
  const restart = work && hotRestart(pkg, file, work, (text) => REVISION.test(text));
  if (!restart) return;
  const loop = { node: file.children(restart.loop)[0] ?? restart.loop, message: "each turn of this loop opens a watch" };
  const started = { node: at, message: "the watch is opened here, from whatever revision is the newest then" };
  report(
    at,
    "the watch is opened again at once when it ends, and from no revision: events in between are lost, and a refusing server is asked without a pause",
    {
      identity: file.text(file.child(at, "function")).replaceAll(/\s+/g, ""),
      related: [loop],
      codeFlow: [loop, started]
    }
  );
};

// rules/etcd/watch-shared-context/detect.ts
var detect29 = ({ call }, { file, pkg, report }) => {
  const at = call;
  const watch = etcdCall(pkg, file, at);
  const group = watch && oneOfMany(pkg, file, watch);
  if (!watch || !group) return;
  const context = file.text(watch.context);
  const name = group.file.text(group.node);
  const node = group.how === "loop" ? group.file.children(group.node)[0] ?? group.node : group.node;
  const why = {
    file: group.file,
    node,
    message: group.how === "loop" ? "one for each turn of this loop" : `${name} cannot end the one it means`
  };
  const message = `every watch opened here runs on ${context}: none can be ended without all the others`;
  report(at, group.how === "loop" ? message : `${message}, and ${name} ends none`, {
    identity: `${context} ${file.text(file.child(at, "function")).replaceAll(/\s+/g, "")}`,
    related: [why],
    codeFlow: [{ node: at, message: "the watch is opened here" }, why]
  });
};

// src/rule/missed-duty.ts
function reportMissed(call, { file, pkg, contracts, goVersion, report }) {
  for (const contract of dutiesAt(call, { file, pkg, contracts })) {
    const left = isInForce(contract, goVersion) ? missed(pkg, file, call, contract) : void 0;
    if (!left) continue;
    const { message, details } = tellMissed(file, call, contract, left);
    report(call, message, { ...details, ...fixOf3(pkg, file, call, contract, left), ...contract.level ? { level: contract.level } : {} });
  }
}
var concernsDuties = ({ file, pkg, contracts }) => hasDuties(pkg, file, contracts);
function dutiesAt(call, { file, pkg, contracts }) {
  const duties = contracts.dutiesOf(pkg, file, call);
  return duties.length > 0 ? duties : handedDuties(pkg, file, call, contracts);
}
function tellMissed(file, call, contract, left) {
  const owner = ownerName(file, call, contract, left);
  return { message: messageOf3(contract, left, calledName(file, call), owner), details: detailsOf(file, call, left, owner) };
}
function fixOf3(pkg, file, call, contract, left) {
  return contract.carrier || left.how === "endless" || left.how === "unpaired" ? {} : releaseFix(pkg, file, call, contract, left);
}
function ownerName(file, call, contract, left) {
  if (left.how === "path" || left.how === "overwritten") return left.variable.name;
  if (left.how === "endless") return file.text(left.context);
  const target = contract.carrier ? NONE : resultTargets(file, call)[contract.owner] ?? NONE;
  return left.how === "unpaired" || target < 0 || file.text(target) === "_" ? `the ${contract.noun}` : file.text(target);
}
function detailsOf(file, call, left, owner) {
  if (left.how !== "endless" && left.how !== "unpaired") return dutyDetails(file, call, left, owner);
  const identity = `${owner} ${file.text(file.child(call, "function")).replaceAll(/\s+/g, "")}`;
  const taken = { node: call, message: "the duty is taken on here" };
  if (left.how === "unpaired") return { identity, codeFlow: [taken] };
  const context = { node: left.context, message: "this context has no end" };
  return { identity, related: [context], codeFlow: [taken, context] };
}
function messageOf3({ release, noun }, left, callee, owner) {
  const wanted = release.map((text) => text === "call" ? `${owner}()` : text.replace(/^\./, "").replace("(owner)", `(${owner})`)).join(" or ");
  switch (left.how) {
    case "dropped":
      return `the ${noun} of ${callee} is thrown away, so ${release[0] === "call" ? "it can never be called" : `${wanted} can never be called`}`;
    case "overwritten":
      return `${owner} gets a new ${noun} from ${callee} before ${wanted} was called on the old one`;
    case "endless":
      return `the ${noun} of ${callee} runs until its context ends, and ${owner} never does`;
    case "unpaired":
      return `${callee} is not followed by ${wanted} on every way out`;
    default:
      if (release[0] === "call") return `${owner} is not called on every way out, which ${callee} asks for`;
      return `${owner} leaves this function without ${wanted} on some way, which ${callee} asks for`;
  }
}

// rules/grpc/connection-not-closed/detect.ts
var detect30 = ({ call }, bench) => reportMissed(call, bench);
var concerns = concernsDuties;

// rules/grpc/grpc-stream-not-finished/detect.ts
var detect31 = ({ call }, bench) => reportMissed(call, bench);
var concerns2 = concernsDuties;

// src/go/unending.ts
var DEPTH6 = 3;
function endlessSpawn(pkg, file, spawn) {
  for (const target of calleeOf(pkg, file, file.first(spawn)).candidates) {
    const unending = unendingLoop(pkg, target);
    if (unending) return { file, spawn, target, unending };
  }
  return void 0;
}
var known4 = /* @__PURE__ */ new WeakMap();
function unendingLoop(pkg, fn, depth = DEPTH6) {
  const byFile = remembered(known4, pkg, () => /* @__PURE__ */ new Map());
  const byNode = remembered(byFile, fn.file, () => /* @__PURE__ */ new Map());
  const found = byNode.get(fn.node);
  if (found !== void 0) return found || void 0;
  byNode.set(fn.node, false);
  const unending = find(pkg, fn, depth);
  if (unending || depth === DEPTH6) byNode.set(fn.node, unending ?? false);
  else byNode.delete(fn.node);
  return unending;
}
function find(pkg, fn, depth) {
  const { file, node } = fn;
  const body = file.child(node, "body");
  if (body < 0 || depth === 0) return void 0;
  const graph = pkg.graph(fn);
  if (graph.opaque.length > 0) return void 0;
  const blocking = /* @__PURE__ */ new Map();
  for (const step of graph.steps) {
    const held = heldAt(pkg, fn, step, depth);
    if (held) blocking.set(step.id, held);
  }
  const reached = reachable(graph, blocking);
  if (reached.has(graph.exit) || reached.has(graph.panic)) return void 0;
  for (const [id, held] of blocking) if (reached.has(id)) return held;
  const loop = endlessLoops(file, body).find((at) => [...reached].some((id) => file.contains(at, graph.steps[id]?.node ?? NONE)));
  return loop === void 0 ? void 0 : { fn, loop };
}
function heldAt(pkg, fn, step, depth) {
  const { file } = fn;
  if (step.kind === "range") {
    const loop = file.parent(step.node);
    return isOverOpenChannel(pkg, file, step.node) && !hasWayOut(file, loop) ? { fn, loop } : void 0;
  }
  if (step.kind !== "simple" && step.kind !== "return") return void 0;
  for (const call of file.descendants(ownPart(file, step), "call_expression", true)) {
    const held = heldIn(pkg, calleeOf(pkg, file, call).candidates, depth - 1);
    if (held) return held;
  }
  return void 0;
}
function heldIn(pkg, candidates, depth) {
  for (const candidate of candidates) {
    const held = unendingLoop(pkg, candidate, depth);
    if (held) return held;
  }
  return void 0;
}
function isOverOpenChannel(pkg, file, clause) {
  const over = file.bare(file.child(clause, "right"));
  if (isTicks(pkg, file, over)) return true;
  const [channel, ...more] = sharedChannelsAt(pkg, file, clause);
  return channel !== void 0 && more.length === 0 && neverAnswered(channel, ["close"]);
}
function isTicks(pkg, file, channel) {
  if (!file.is(channel, "selector_expression") || file.text(file.child(channel, "field")) !== "C") return false;
  return isNamed(typeOf(pkg, file, file.child(channel, "operand")), "time", "Ticker");
}
function reachable(graph, blocking) {
  const seen = /* @__PURE__ */ new Set([graph.entry]);
  for (const id of seen) if (!blocking.has(id)) for (const edge of graph.steps[id]?.next ?? []) seen.add(edge.to);
  return seen;
}
function endlessLoops(file, body) {
  return [...file.descendants(body, "for_statement", true)].filter((loop) => {
    const head = file.named(loop)[0] ?? NONE;
    return file.named(loop).length === 1 || file.is(head, "for_clause") && file.child(head, "condition") < 0;
  });
}
function waitsForTicksAlone(pkg, { fn: { file }, loop }) {
  const clause = rangeOf(file, loop);
  const first = file.first(file.first(file.child(loop, "body")));
  const arms = file.is(first, "select_statement") ? file.named(first) : [];
  const receive = clause >= 0 ? NONE : firstReceive(file, arms.length === 1 ? arms[0] : first);
  const channel = file.bare(clause >= 0 ? file.child(clause, "right") : file.child(receive, "operand"));
  if (file.is(first, "select_statement") && arms.length !== 1) return false;
  if (file.is(channel, "call_expression")) return /^time\.Tick$/.test(file.text(file.child(channel, "function")));
  return isTicks(pkg, file, channel);
}
function waitsForValuesAlone({ fn: { file }, loop }) {
  return rangeOf(file, loop) >= 0;
}
function rangeOf(file, loop) {
  return file.named(loop).find((child) => file.is(child, "range_clause")) ?? NONE;
}
function firstReceive(file, statement) {
  for (const node of file.descendants(
    file.is(statement, "communication_case") ? file.child(statement, "communication") : statement,
    "unary_expression",
    true
  )) {
    if (file.text(file.child(node, "operator")) === "<-") return node;
  }
  return NONE;
}

// src/go/interceptors.ts
var OF_INTERCEPTORS = /^(Unary|Stream)(ServerInfo|Handler)$|^UnaryInvoker$|^Streamer$/;
var BOUND = /\bctx\b|[cC]ontext|\.Done\(\)|time\.After\(|[tT]imeout|[dD]eadline|\bdone\b|\bstop\b|\bquit\b/;
function leftByInterceptor(pkg, file, spawn) {
  const interceptor = interceptorAround(pkg, file, spawn);
  if (interceptor < 0 || /\.Wait\(\)/.test(file.text(interceptor)) || BOUND.test(file.text(spawn))) return void 0;
  for (const target of calleeOf(pkg, file, file.first(spawn)).candidates) {
    const unending = unendingLoop(pkg, target);
    if (unending && !BOUND.test(target.file.text(target.node))) return { fn: unending.fn, loop: unending.loop };
  }
  return void 0;
}
function interceptorAround(pkg, file, spawn) {
  for (let fn = file.functionAround(spawn); fn >= 0; fn = file.functionAround(fn)) {
    if (isInterceptor(pkg, file, fn)) return fn;
    if (!file.is(fn, "func_literal") || !["inline", "spawned"].includes(roleOf(pkg, file, fn).kind)) return NONE;
  }
  return NONE;
}
function isInterceptor(pkg, file, fn) {
  return file.named(file.child(fn, "parameters")).some((parameter) => {
    const type = namedOf(typeFrom(pkg, file, file.child(parameter, "type")));
    return type?.package === "google.golang.org/grpc" && OF_INTERCEPTORS.test(type.name);
  });
}

// rules/grpc/interceptor-goroutine-unbound/detect.ts
var detect32 = ({ go }, { file, pkg, report }) => {
  const at = go;
  const left = leftByInterceptor(pkg, file, at);
  if (!left) return;
  const { fn, loop } = left;
  const loops = { file: fn.file, node: fn.file.children(loop)[0] ?? loop, message: "this loop has no way out" };
  report(at, "each call through this interceptor starts a goroutine that goes on when the call is over", {
    identity: file.functionName(at),
    related: [loops],
    codeFlow: [{ node: at, message: "each call starts one more" }, loops]
  });
};

// src/go/head-requests.ts
var HEAD = /^"HEAD"$|\.(MethodHead|HEAD)$/;
function sendsHead(pkg, file, call) {
  return file.named(file.child(call, "arguments")).some((argument) => {
    const variable = file.is(argument, "identifier") ? pkg.scopes(file).variableOf(argument) : void 0;
    if (!variable || variable.uses.some((use) => isAssigned(file, use))) return false;
    return asksForHead(file, variable.statement);
  });
}
function asksForHead(file, statement) {
  for (const call of file.descendants(statement, "call_expression", true)) {
    if (!/(^|\.)NewRequest(WithContext)?$/.test(calledName(file, call))) continue;
    if (file.named(file.child(call, "arguments")).some((argument) => HEAD.test(file.text(argument)))) return true;
  }
  return false;
}

// src/go/open-results.ts
function returnsOpen(pkg, { file, node }, duty) {
  for (const statement of file.descendants(node, "return_statement")) {
    if (file.functionAround(statement) !== node) continue;
    const values = file.named(file.first(statement));
    const value = file.bare(values[duty.owner] ?? NONE);
    const variable = file.is(value, "identifier") ? pkg.scopes(file).variableOf(value) : void 0;
    if (duty.errorGuard >= 0 && !canBeNil(pkg, { file, node }, statement, values[duty.errorGuard] ?? NONE, variable)) continue;
    if (variable?.function === node && !canBeReleased(pkg, file, statement, variable, duty)) return true;
  }
  return false;
}
function canBeNil(pkg, fn, statement, error, variable) {
  const { file } = fn;
  if (file.is(error, "nil") || !file.is(error, "identifier") || !variable) return file.is(error, "nil");
  const flow = pkg.flow(fn);
  const from = flow.graph.stepAround(variable.declared);
  const target = flow.graph.stepAt(statement);
  const came = from && file.named(file.child(from.node, "left")).find((name) => file.text(name) === file.text(error));
  if (!from || !target || came === void 0) return false;
  const path = findPath(flow, {
    from: from.id,
    assume: [nilFact(flow, came, true)],
    satisfied: () => false,
    bad: (step) => step.id === target.id
  });
  return path !== void 0;
}
function canBeReleased(pkg, file, statement, variable, duty) {
  const flow = pkg.flow({ file, node: variable.function });
  const target = flow.graph.stepAt(statement);
  const assigning = /* @__PURE__ */ new Set();
  const releasing = [];
  for (const use of variable.uses) {
    const step = flow.graph.stepAround(use);
    if (!step || step.kind === "return") continue;
    if (isAssigned(file, use)) assigning.add(step.id);
    else if (!isAppended(file, use) && settles(pkg, file, use, duty)) releasing.push(step.id);
  }
  return releasing.some(
    (from) => findPath(flow, { from, satisfied: (step) => assigning.has(step.id), bad: (step) => step.id === target?.id })
  );
}
function isAppended(file, use) {
  const list = file.parent(use);
  return file.is(list, "argument_list") && file.text(file.child(file.parent(list), "function")) === "append";
}

// src/go/results.ts
function resultsOf(pkg, file, call) {
  const { candidates } = calleeOf(pkg, file, call);
  const [first] = candidates;
  if (!first) return void 0;
  const types = resultTypes2(pkg, first);
  return candidates.length === 1 ? { types, callees: candidates, pkg } : void 0;
}
function resultsAbroad(pkg, file, call) {
  const told = pkg.exactly(file);
  const target = told && declarationOf(pkg, file, call);
  if (!target || target.pkg === pkg) return void 0;
  const types = [0, 1, 2].map((index) => told.type(file.start(call), file.end(call), index)?.type);
  return { types, callees: [target], pkg: target.pkg };
}
function resultTypes2(pkg, { file, node }) {
  const list = file.child(node, "result");
  if (!file.is(list, "parameter_list")) return list < 0 ? [] : [typeFrom(pkg, file, list)];
  return file.named(list).flatMap((parameter) => {
    const type = typeFrom(pkg, file, file.child(parameter, "type"));
    return Array.from({ length: Math.max(1, file.childrenIn(parameter, "name").length) }, () => type);
  });
}

// rules/http/body-not-closed/detect.ts
var detect33 = ({ call, wrapped }, bench) => {
  const { file, pkg, contracts } = bench;
  if (call !== void 0) {
    const contract = contracts.dutyOf(pkg, file, call);
    if (contract && !sendsHead(pkg, file, call)) reportOpen(call, contract, `the ${contract.noun} of ${contract.call}`, bench);
  } else if (wrapped !== void 0) {
    const duty = wrapperDuty(wrapped, bench);
    if (duty) reportOpen(wrapped, duty, "the response", bench);
  }
};
function wrapperDuty(call, bench, depth = FOLLOWED) {
  const results = resultsOf(bench.pkg, bench.file, call) ?? resultsAbroad(bench.pkg, bench.file, call);
  const owner = results?.types.findIndex((type) => type?.kind === "pointer" && isNamed(type, "net/http", "Response")) ?? NONE;
  if (!results || owner < 0) return void 0;
  const errorGuard = results.types.findIndex((type) => isNamed(type, "", "error"));
  const duty = { owner, errorGuard, release: [".Body.Close"] };
  return results.callees.every((callee) => givesOpen(callee, duty, { ...bench, pkg: results.pkg }, depth)) ? duty : void 0;
}
var FOLLOWED = 3;
function givesOpen({ file, node }, duty, bench, depth) {
  if (/\bBody\b/.test(file.text(node))) return returnsOpen(bench.pkg, { file, node }, duty);
  for (const call of file.descendants(node, "call_expression")) {
    if (SENDS.has(calledName(file, call)) || bench.contracts.dutyOf(bench.pkg, file, call)) return true;
    if (depth > 0 && wrapperDuty(call, { ...bench, file }, depth - 1)) return true;
  }
  return false;
}
var SENDS = /* @__PURE__ */ new Set(["Do", "RoundTrip"]);
function reportOpen(call, duty, what, { file, pkg, report }) {
  const open = undone(pkg, file, call, duty);
  if (!open) return;
  const target = resultTargets(file, call)[duty.owner];
  const name = target === void 0 || open.how === "dropped" ? what : file.text(target);
  const level = undone(pkg, file, call, { ...duty, takenBy: [...duty.takenBy ?? [], ...READ_UP, ...dumps(file)] }) ? duty.level : "note";
  report(call, messageOf4(name, open.how), {
    ...dutyDetails(file, call, open, name),
    ...releaseFix(pkg, file, call, duty, open),
    ...level ? { level } : {}
  });
}
var READ_UP = ["io.ReadAll", "io/ioutil.ReadAll", "io.Copy"];
function dumps({ tree }) {
  return /\bDumpResponse\([^()]*, false\)/.test(tree.text) ? [] : ["net/http/httputil.DumpResponse"];
}
function messageOf4(name, how) {
  if (how === "dropped") return `${name} is thrown away with its body open`;
  return how === "overwritten" ? `${name} gets a new response before its body is closed` : `the body of ${name} is not closed on every path`;
}

// src/go/servers.ts
var SERVES = /^(ListenAndServe|ListenAndServeTLS|Serve|ServeTLS)$/;
function lastingServer(pkg, file, spawn) {
  for (const call of servingCalls(file, spawn)) {
    const { package: path, name } = calleeOf(pkg, file, call);
    const callee = file.child(call, "function");
    if (path !== "net/http") continue;
    const found = SERVES.test(name) ? { how: "package", name: `http.${name}` } : unended(pkg, file, file.child(callee, "operand"), { method: name, spawn });
    if (found && !closesListener(pkg, file, call)) return { ...found, serve: { file, node: call } };
  }
  return void 0;
}
function servingCalls(file, spawn) {
  return [...file.descendants(spawn, "call_expression")].filter((call) => {
    const callee = file.child(call, "function");
    return file.is(callee, "selector_expression") && SERVES.test(file.text(file.child(callee, "field")));
  });
}
function unended(pkg, file, server, { method, spawn }) {
  if (!/^Server\./.test(method)) return void 0;
  if (file.is(server, "identifier")) {
    const variable = pkg.scopes(file).variableOf(server);
    if (variable?.kind !== "local") return void 0;
    const how = file.contains(spawn, variable.declared) ? "own" : "local";
    return variable.uses.every((use) => isOnlyServed(file, use)) ? { how, name: variable.name } : void 0;
  }
  if (!file.is(server, "selector_expression")) return void 0;
  const field = fieldOf(pkg, file, server);
  if (field.owner === "" || new RegExp("^\\p{Lu}", "u").test(field.name)) return void 0;
  const mentions2 = mentionsOfField(pkg, field);
  return mentions2.every((mention) => isOnlyServed(mention.file, mention.node)) ? { how: "field", name: file.text(server) } : void 0;
}
function isOnlyServed(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "selector_expression") && file.child(parent, "operand") === use) {
    const member = file.text(file.child(parent, "field"));
    return SERVES.test(member) || /^(Handler|Addr|TLSConfig|\w+Timeout|ErrorLog|BaseContext|ConnContext|ConnState|SetKeepAlivesEnabled|MaxHeaderBytes|Protocols|HTTP2)$/.test(
      member
    );
  }
  return isAssigned(file, use) || file.is(parent, "binary_expression") || file.is(parent, "expression_list") && file.child(file.parent(parent), "left") === parent;
}
function closesListener(pkg, file, call) {
  const [listener = NONE] = file.named(file.child(call, "arguments"));
  if (listener < 0 || !/^Serve/.test(file.text(file.child(file.child(call, "function"), "field")))) return false;
  const variable = file.is(listener, "identifier") ? pkg.scopes(file).variableOf(listener) : void 0;
  if (variable?.kind !== "local" || !/^(net|tls)\.Listen/.test(file.text(declaredValue(file, variable)))) return true;
  return variable.uses.some((use) => {
    const parent = file.parent(use);
    if (use === listener || file.is(parent, "binary_expression") || isAssigned(file, use)) return false;
    return !/^Addr$/.test(file.text(file.child(parent, "field")));
  });
}
function isAwaited(pkg, file, spawn) {
  const fn = file.functionAround(spawn);
  if (fn >= 0 && file.is(fn, "func_literal") && roleOf(pkg, file, fn).kind === "spawned") return false;
  for (const receive of file.descendants(fn, "unary_expression", true)) {
    if (receive >= file.last(spawn) && file.text(file.child(receive, "operator")) === "<-") return true;
  }
  for (const call of file.descendants(fn, "call_expression", true)) {
    if (call >= file.last(spawn) && /\.Wait$|ListenAndServe|\.Serve$/.test(file.text(file.child(call, "function")))) return true;
  }
  return false;
}

// rules/http/server-never-shut-down/detect.ts
var detect34 = ({ go }, { file, pkg, report }) => {
  const at = go;
  if (!pkg.imports(file).has("http") || pkg.name === "main") return;
  const server = lastingServer(pkg, file, at);
  if (!server || isProcessWork(pkg, file, at) || isAwaited(pkg, file, at)) return;
  const started = { node: at, message: "the goroutine is started here" };
  const serves2 = { ...server.serve, message: `it serves here until the server is shut down` };
  const message = server.how === "package" ? `${server.name} in a goroutine can never be ended: there is no server to shut down` : `nothing calls Shutdown or Close of ${server.name}, so this goroutine serves for ever`;
  report(at, message, {
    identity: server.name,
    related: [serves2],
    codeFlow: [started, serves2],
    // A page for looking into the process lives as long as it.
    ...(server.how === "package" || server.how === "own") && DEBUG.test(`${file.path} ${file.functionName(at)} ${file.text(at)}`) ? { level: "note" } : {}
  });
};
var DEBUG = /pprof|prof|metric|debug|health|status|monitor|admin/i;

// src/go/own-transports.ts
var BOUNDED = /DisableKeepAlives|IdleConnTimeout|MaxIdleConnsPerHost:\s*-|CloseIdleConnections|\.Close = true|"Connection", "close"/;
var SENDS2 = /^(Do|Get|Head|Post|PostForm)$/;
function sentByOwnTransport(pkg, file, literal) {
  const fn = file.functionAround(literal);
  if (fn < 0 || isProcessMain(pkg, file, fn) || file.declaredName(fn) === "init" || !isOfHttp(pkg, file, literal, "Transport")) return NONE;
  if (BOUNDED.test(file.text(file.declarationAround(literal))) || usesConnectionAround(pkg, file, literal, fn)) return NONE;
  const client = clientAround(pkg, file, literal, fn);
  return client < 0 ? NONE : sentBy(pkg, file, client, fn);
}
function usesConnectionAround(pkg, file, transport, fn) {
  return [...file.descendants(transport, "func_literal")].some(
    (dial) => [...file.descendants(dial, "identifier")].some((use) => {
      const variable = pkg.scopes(file).variableOf(use);
      const around2 = file.parent(file.is(file.parent(use), "expression_list") ? file.parent(use) : use);
      const isGiven2 = file.is(around2, "return_statement") || file.is(file.parent(use), "unary_expression");
      return isGiven2 && variable?.function === fn && !file.contains(dial, variable.declared);
    })
  );
}
function isOfHttp(pkg, file, literal, name) {
  const type = file.child(literal, "type");
  if (!file.is(literal, "composite_literal") || !file.is(type, "qualified_type") || file.text(file.child(type, "name")) !== name)
    return false;
  return pkg.imports(file).get(file.text(file.child(type, "package"))) === "net/http";
}
function clientAround(pkg, file, transport, fn) {
  const direct = holderOf(pkg, file, addressed(file, transport));
  if (direct >= 0) return direct;
  const variable = variableOf(pkg, file, transport, fn);
  const uses = variable?.uses.filter((use) => !isFieldSet(file, use)) ?? [];
  return uses.length === 1 ? holderOf(pkg, file, uses[0]) : NONE;
}
function holderOf(pkg, file, value) {
  const element = file.enclosing(value, "keyed_element", "argument_list", "block");
  const key = file.child(element, "key");
  const literal = file.enclosing(element, "composite_literal");
  const isValue = file.is(element, "keyed_element") && file.text(key) === "Transport" && file.end(element) === file.end(value);
  return isValue && isOfHttp(pkg, file, literal, "Client") ? literal : NONE;
}
function sentBy(pkg, file, client, fn) {
  const selector = file.parent(file.wrapped(addressed(file, client)));
  const direct = file.is(selector, "selector_expression") ? sendOf(file, selector) : NONE;
  if (direct >= 0) return direct;
  const uses = variableOf(pkg, file, client, fn)?.uses.filter((use) => !isFieldSet(file, use)) ?? [];
  const sends = uses.map((use) => file.functionAround(use) === fn ? sendOf(file, file.parent(use)) : NONE);
  return sends.every((send) => send >= 0) ? sends[0] ?? NONE : NONE;
}
function sendOf(file, selector) {
  const call = file.parent(selector);
  const isCalled = file.is(call, "call_expression") && file.child(call, "function") === selector;
  return isCalled && SENDS2.test(file.text(file.child(selector, "field"))) ? call : NONE;
}
function addressed(file, literal) {
  const parent = file.parent(literal);
  return file.is(parent, "unary_expression") ? parent : literal;
}
function variableOf(pkg, file, literal, fn) {
  const value = addressed(file, literal);
  const statement = file.parent(file.parent(value));
  const isDeclared = file.is(statement, "short_var_declaration");
  const index = isDeclared ? file.named(file.child(statement, "right")).indexOf(value) : NONE;
  const variable = index < 0 ? void 0 : pkg.scopes(file).variableOf(file.named(file.child(statement, "left"))[index] ?? NONE);
  return variable?.function === fn && !variable.uses.some((use) => isAssigned(file, use)) ? variable : void 0;
}
function isFieldSet(file, use) {
  const selector = file.parent(use);
  return file.is(selector, "selector_expression") && isAssigned(file, selector);
}

// rules/http/transport-per-call/detect.ts
var detect35 = ({ literal }, { file, pkg, report }) => {
  const at = literal;
  const sent = sentByOwnTransport(pkg, file, at);
  if (sent < 0) return;
  const name = file.functionName(at);
  const request = { node: sent, message: "the connection of this request is kept for a next one" };
  report(
    at,
    `each call of ${name} makes a transport of its own, and the connections that it keeps open stay when the transport is dropped`,
    {
      identity: `transport of ${name}`,
      related: [request],
      codeFlow: [{ node: at, message: `one transport for each call of ${name}` }, request]
    }
  );
};

// src/go/kubernetes.ts
var META = "k8s.io/apimachinery/pkg/apis/meta/v1";
var LIBRARY = /^(k8s\.io\/(client-go|apimachinery|apiserver)|sigs\.k8s\.io\/controller-runtime)(\/|$)/;
function usesKubernetes(pkg) {
  let uses = users2.get(pkg);
  if (uses === void 0) {
    uses = pkg.files.some((file) => file.imports.some((path) => LIBRARY.test(path)));
    users2.set(pkg, uses);
  }
  return uses;
}
var users2 = /* @__PURE__ */ new WeakMap();
function generatedWatch(pkg, file, call) {
  if (calledName(file, call) !== "Watch" || !usesKubernetes(pkg) || resultTargets(file, call).length !== 2) return void 0;
  const given = file.named(file.child(call, "arguments"));
  if (!given.some((argument) => isListOptions(pkg, file, argument))) return void 0;
  if (declarationsOf(pkg, file, call).some((target) => target.file.child(target.node, "body") >= 0)) return void 0;
  return { owner: 0, errorGuard: 1, release: ["Stop"] };
}
function isListOptions(pkg, file, argument) {
  const at = file.bare(argument);
  const made = file.is(at, "call_expression") ? file.child(at, "function") : file.child(at, "type");
  if (file.is(made, "selector_expression")) return importedPackage(pkg, file, file.child(made, "operand")) === META;
  return isNamed(typeOf(pkg, file, at), META, "ListOptions");
}
function endlessStop(pkg, file, argument) {
  const at = file.bare(argument);
  if (at < 0) return void 0;
  const what = file.text(at).replaceAll(/\s+/g, " ");
  if (file.is(at, "nil")) return { node: at, what };
  if (file.is(at, "selector_expression")) {
    const path = importedPackage(pkg, file, file.child(at, "operand"));
    return /^k8s\.io\/apimachinery\/pkg\/util\/wait$/.test(path) && what.endsWith(".NeverStop") ? { node: at, what } : void 0;
  }
  if (file.is(at, "call_expression")) {
    return /^make\(chan struct ?\{ ?\}\)$|^context\.(Background|TODO)\(\)\.Done\(\)$/.test(what) ? { node: at, what } : void 0;
  }
  return file.is(at, "identifier") ? onlyEndless(pkg, file, at) : void 0;
}
function onlyEndless(pkg, file, identifier) {
  const variable = pkg.scopes(file).variableOf(identifier);
  if (variable?.kind !== "local" || !file.is(variable.statement, "short_var_declaration")) return void 0;
  const value = file.named(file.child(variable.statement, "right"))[0] ?? NONE;
  const isSet = variable.uses.some((use) => isAssigned(file, use));
  return !isSet && file.is(value, "selector_expression") ? endlessStop(pkg, file, value) : void 0;
}
var RUNS = /^(Run|Start|RunWithContext|StartWithContext)$/;
var INFORMERS = /^(k8s\.io\/client-go\/(informers|tools\/cache|dynamic\/dynamicinformer|metadata\/metadatainformer))(\/|$)/;
var NAMES2 = /(informer|informers|factory|factories|reflector)$/i;
function runsInformers(pkg, file, call) {
  if (!RUNS.test(calledName(file, call)) || !usesKubernetes(pkg)) return "";
  const operand = file.bare(file.child(file.bare(file.child(call, "function")), "operand"));
  if (operand < 0) return "";
  const type = typeOf(pkg, file, operand);
  const named2 = type?.kind === "pointer" ? type.to : type;
  if (named2?.kind === "named") {
    return INFORMERS.test(named2.package) || named2.package !== "" && /Informer(Factory)?$/.test(named2.name) ? file.text(operand) : "";
  }
  if (type !== void 0) return "";
  const name = file.is(operand, "call_expression") ? calledName(file, operand) : lastName2(file, operand);
  return NAMES2.test(name) && importsInformers(pkg) ? file.text(operand) : "";
}
function importsInformers(pkg) {
  return pkg.files.some((file) => file.imports.some((path) => INFORMERS.test(path) || /\/informers?(\/externalversions)?$/.test(path)));
}
function lastName2(file, operand) {
  return file.text(file.is(operand, "selector_expression") ? file.child(operand, "field") : operand);
}

// src/go/informers.ts
var PROGRAM = /(^|\/)(cmd|cli|commands?|tools?|scripts?|hack|examples?|_?examples|app)\//;
function endlessInformers(pkg, file, call) {
  const name = runsInformers(pkg, file, call);
  if (name === "" || livesWithProcess2(pkg, file, call)) return void 0;
  const argument = file.bare(file.named(file.child(call, "arguments"))[0] ?? NONE);
  const stop = file.text(argument).replaceAll(/\s+/g, " ");
  if (calledName(file, call).endsWith("WithContext")) {
    const root = contextRoot(pkg, file, argument);
    return root?.how === "endless" ? { name, stop, node: root.file === file ? root.node : argument, how: "never" } : void 0;
  }
  const endless = endlessStop(pkg, file, argument);
  if (endless) return { name, stop: endless.what, node: endless.node, how: "never" };
  const made = file.is(argument, "selector_expression") ? unclosedField(pkg, file, argument) : NONE;
  return made >= 0 ? { name, stop, node: argument, how: "unclosed" } : void 0;
}
function livesWithProcess2(pkg, file, call) {
  const fn = file.functionAround(call);
  return fn < 0 || pkg.name === "main" || PROGRAM.test(file.path) || isProcessMain(pkg, file, fn) || file.functionName(call) === "init";
}
var WAITERS = /^(Run|Start|WaitForCacheSync|WaitForNamedCacheSync|WaitFor\w*Sync|Until|JitterUntil)$/;
function unclosedField(pkg, file, selector) {
  const field = fieldOf(pkg, file, selector);
  const values = valuesOfField(pkg, field);
  const isOwn3 = values.length > 0 && values.every(([from, value]) => from.text(from.child(value, "function")) === "make");
  if (!isOwn3 || field.owner === "" || new RegExp("^\\p{Lu}", "u").test(field.name)) return NONE;
  const mentions2 = mentionsOfField(pkg, { owner: "", name: field.name });
  return mentions2.every(isWait) ? selector : NONE;
}
function isWait({ file, node, path }) {
  const parent = file.parent(node);
  if (path.length > 0) return false;
  if (file.is(parent, "argument_list")) return WAITERS.test(calledName(file, file.parent(parent)));
  if (file.is(parent, "unary_expression")) return file.text(file.child(parent, "operator")) === "<-";
  const statement = file.parent(parent);
  return file.is(statement, "assignment_statement") && file.child(statement, "left") === parent;
}
function leftHandler(pkg, file, call) {
  const owner = ownerAround(pkg, file, call);
  if (owner === "" || livesWithProcess2(pkg, file, call) || !isGiven(pkg, file, call)) return void 0;
  const runs = pkg.files.some(
    (other) => other.all("call_expression").some((each) => calledName(other, each) === "RemoveEventHandler" || runsInformers(pkg, other, each) !== "")
  );
  const stop = runs ? void 0 : stopMethodOf(pkg, owner, file);
  return stop && { owner, stop };
}
function ownerAround(pkg, file, call) {
  const declaration = file.declarationAround(call);
  const receiver = file.receiverType(declaration);
  if (receiver !== "") return receiver;
  const result = file.child(declaration, "result");
  const first = file.is(result, "parameter_list") ? file.child(file.first(result), "type") : result;
  const named2 = first < 0 ? void 0 : namedOf(typeFrom(pkg, file, first));
  return named2?.package === "" ? named2.name : "";
}
function isGiven(pkg, file, call) {
  let at = file.bare(file.child(file.bare(file.child(call, "function")), "operand"));
  for (let depth = 0; depth < 8; depth++) {
    if (file.is(at, "call_expression")) at = file.bare(file.child(at, "function"));
    else if (file.is(at, "selector_expression")) at = file.bare(file.child(at, "operand"));
    else break;
  }
  return file.is(at, "identifier") && pkg.scopes(file).variableOf(at)?.kind === "parameter";
}

// rules/kubernetes/broadcaster-not-shut-down/detect.ts
var detect36 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = contracts.dutiesOf(pkg, file, at)[0];
  if (!contract || livesWithProcess2(pkg, file, at)) return;
  const left = missed(pkg, file, at, contract);
  if (left) {
    const { message, details } = tellMissed(file, at, contract, left);
    report(at, message, { ...details, ...levelOf(contract) });
    return;
  }
  const field = unreleasedField(pkg, file, at, contract.release);
  if (!field) return;
  const declared = { file: field.file, node: field.node, message: `${field.name} is declared here, and nothing shuts it down` };
  report(at, `nothing shuts down the ${contract.noun} in ${field.owner}.${field.name}: its goroutines stay`, {
    identity: `${field.owner}.${field.name}`,
    related: [declared],
    codeFlow: [{ node: at, message: `the ${contract.noun} is made here` }, declared],
    ...levelOf(contract)
  });
};
var concerns3 = ({ file, pkg, contracts }) => contracts.callsIn(pkg, file).length > 0;
function levelOf({ level }) {
  return level ? { level } : {};
}

// rules/kubernetes/event-handler-not-removed/detect.ts
var detect37 = ({ call }, { file, pkg, report }) => {
  const at = call;
  const left = usesKubernetes(pkg) ? leftHandler(pkg, file, at) : void 0;
  if (!left) return;
  const { owner, stop } = left;
  const name = stop.file.text(stop.file.child(stop.node, "name"));
  const end = { file: stop.file, node: stop.file.child(stop.node, "name") ?? NONE, message: `${name} does not take the handler back` };
  report(at, `the registration is thrown away, so ${owner} stays with the informer after ${name}`, {
    identity: `${owner} ${file.text(file.child(at, "function")).replaceAll(/\s+/g, "")}`,
    related: [end],
    codeFlow: [{ node: at, message: "the handler is registered here" }, end]
  });
};

// rules/kubernetes/informer-not-stopped/detect.ts
var detect38 = ({ call }, bench) => {
  const { file, pkg, contracts, report } = bench;
  const at = call;
  const endless = endlessInformers(pkg, file, at);
  if (endless) {
    const why = { node: endless.node, message: endless.how === "never" ? "this never ends" : "nothing in the package closes this channel" };
    const how = endless.how === "never" ? `${endless.stop} never ends` : `nothing closes ${endless.stop}`;
    report(at, `${endless.name} runs until its stop channel is closed, and ${how}`, {
      identity: `${endless.name} ${endless.stop}`,
      related: [why],
      codeFlow: [{ node: at, message: "the informers are started here" }, why]
    });
    return;
  }
  for (const contract of contracts.dutiesOf(pkg, file, at)) reportContract(at, contract, bench);
};
var concerns4 = ({ file, pkg, contracts }) => usesKubernetes(pkg) || contracts.callsIn(pkg, file).length > 0;
function reportContract(call, contract, { file, pkg, goVersion, report }) {
  if (!isInForce(contract, goVersion) || livesWithProcess2(pkg, file, call)) return;
  const left = missed(pkg, file, call, contract);
  if (left) {
    const { message, details } = tellMissed(file, call, contract, left);
    report(call, message, details);
    return;
  }
  const field = contract.carrier ? void 0 : unreleasedField(pkg, file, call, contract.release);
  if (!field) return;
  const declared = { file: field.file, node: field.node, message: `${field.name} is declared here, and nothing shuts it down` };
  report(call, `nothing shuts down the ${contract.noun} in ${field.owner}.${field.name}: its goroutines stay`, {
    identity: `${field.owner}.${field.name}`,
    related: [declared],
    codeFlow: [{ node: call, message: `the ${contract.noun} is made here` }, declared]
  });
}

// src/go/watch-ends.ts
function watchLeftOpen(pkg, file, call, duty) {
  const left = undone(pkg, file, call, duty);
  if (!left || left.how === "dropped" || left.variable.kind === "result") return left;
  const { variable } = left;
  if (isStoppedAtEnd(file, variable, duty)) return void 0;
  const fn = file.functionAround(call);
  const flow = pkg.flow({ file, node: fn });
  const channels = channelsOf(pkg, file, variable);
  const questions = [...channels].flatMap((channel) => questionsAbout(flow, channel));
  if (questions.length === 0) return left;
  const before = undone(pkg, file, call, { ...duty, release: [...duty.release, "ResultChan"] });
  if (before) return before;
  return leavesOpen(pkg, flow, variable, questions, duty);
}
function isStoppedAtEnd(file, watch, { release }) {
  return watch.uses.some((use) => {
    const literal = file.functionAround(use);
    const isDeferred4 = file.is(literal, "func_literal") && file.is(file.parent(file.parent(literal)), "defer_statement");
    return isDeferred4 && release.includes(file.text(file.child(file.parent(use), "field")));
  });
}
function channelsOf(pkg, file, watch) {
  const found = /* @__PURE__ */ new Set();
  for (const use of watch.uses) {
    const selector = file.parent(use);
    const call = file.parent(selector);
    if (!file.is(selector, "selector_expression") || file.text(file.child(selector, "field")) !== "ResultChan") continue;
    found.add(call);
    const target = resultTargets(file, call)[0] ?? NONE;
    const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
    for (const other of variable?.uses ?? []) found.add(other);
  }
  return found;
}
function questionsAbout({ file, scopes, graph }, channel) {
  const around2 = file.parent(channel);
  if (file.is(around2, "range_clause")) {
    const step = graph.stepAt(channel);
    return step?.kind === "range" ? [{ step, open: true }] : [];
  }
  if (!file.is(around2, "unary_expression")) return [];
  const list = file.parent(around2);
  const statement = file.is(list, "expression_list") ? file.parent(list) : list;
  const ok = scopes.variableOf(file.named(file.child(statement, "left"))[1] ?? NONE);
  if (!ok) return [];
  return graph.steps.flatMap((step) => step.kind === "condition" && asks(file, step.node, ok) ? [{ step, open: true }] : []);
}
function asks(file, condition, ok) {
  return file.is(condition, "identifier") && ok.uses.includes(condition);
}
function leavesOpen(pkg, flow, variable, questions, duty) {
  const { file, graph } = flow;
  const settling = new Set(questions.map(({ step }) => step.id));
  for (const use of variable.uses) if (settles(pkg, file, use, duty)) settling.add(graph.stepAround(use)?.id);
  const heads = questions.map(({ step }) => step);
  if (deferredBefore(flow, settling, heads)) return void 0;
  for (const { step: head, open } of questions) {
    const path = findPath(flow, { from: head.id, first: open, satisfied: (step) => settling.has(step.id) });
    if (path) return { how: "path", variable, leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE, path };
  }
  return void 0;
}
function endlessReader(pkg, file, watch) {
  for (const use of watch.uses) {
    const call = file.parent(file.parent(use));
    if (!file.is(file.parent(use), "argument_list") || !file.is(file.parent(call), "go_statement")) continue;
    const index = file.named(file.child(call, "arguments")).indexOf(use);
    const targets = declarationsOf(pkg, file, call);
    if (targets.length === 1 && targets.every((target) => readsForEver(target, index))) return call;
  }
  return NONE;
}
function readsForEver(target, index) {
  const { file } = target;
  const parameter = parameterAt(target.pkg, target, index);
  if (!parameter || parameter.uses.length === 0) return false;
  const reads = parameter.uses.map((use) => file.parent(file.parent(use)));
  const isOnlyRead = parameter.uses.every((use) => file.text(file.child(file.parent(use), "field")) === "ResultChan");
  if (!isOnlyRead || !reads.every((read) => isSingle2(file, read))) return false;
  return unendingLoop(target.pkg, target) !== void 0;
}
function isSingle2(file, read) {
  const receive = file.parent(read);
  if (!file.is(receive, "unary_expression")) return false;
  const list = file.parent(receive);
  return !file.is(list, "expression_list") || file.named(file.child(file.parent(list), "left")).length < 2;
}

// rules/kubernetes/watch-not-stopped/detect.ts
var detect39 = ({ call }, bench) => {
  const { file, pkg, contracts, report } = bench;
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  const duty = contract ?? generatedWatch(pkg, file, at);
  if (!duty || isProcessMain(pkg, file, file.functionAround(at))) return;
  const left = watchLeftOpen(pkg, file, at, duty);
  if (!left) reportReader(at, duty.owner, bench);
  if (!left || isErrorPath(pkg, file, at, duty.errorGuard, left)) return;
  if (contract) {
    const { message, details } = tellMissed(file, at, contract, left);
    report(at, message, details);
    return;
  }
  const name = left.how === "dropped" ? "the watch" : file.text(resultTargets(file, at)[duty.owner] ?? NONE);
  const how = left.how === "dropped" ? "is thrown away" : "leaves this function";
  report(at, `${name} ${how} without Stop on some way, which Watch asks for`, dutyDetails(file, at, left, name));
};
var concerns5 = ({ file, pkg, contracts }) => usesKubernetes(pkg) || contracts.callsIn(pkg, file).length > 0;
function reportReader(call, owner, { file, pkg, report }) {
  const target = resultTargets(file, call)[owner] ?? NONE;
  const watch = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const reader = watch ? endlessReader(pkg, file, watch) : NONE;
  if (!watch || reader < 0) return;
  const given = { node: reader, message: "it is read here without an end" };
  report(call, `nothing stops ${watch.name}: the goroutine that it is given to reads on for ever, also when the channel is closed`, {
    identity: `${watch.name} ${file.text(file.child(call, "function")).replaceAll(/\s+/g, "")}`,
    related: [given],
    codeFlow: [{ node: call, message: "the watch is opened here" }, given]
  });
}

// rules/kubernetes/watch-restart-without-backoff/detect.ts
var VERSION = /[rR]esourceVersion|RetryWatcher|Until(WithSync|WithoutRetry)/;
var detect40 = ({ call }, { file, pkg, report }) => {
  const at = call;
  if (!generatedWatch(pkg, file, at)) return;
  const context = file.named(file.child(at, "arguments"))[0] ?? NONE;
  const restart = hotRestart(pkg, file, { call: at, context, error: resultTargets(file, at)[1] ?? NONE }, (text) => VERSION.test(text));
  if (!restart) return;
  const loop = { node: file.children(restart.loop)[0] ?? restart.loop, message: "each turn of this loop opens a watch" };
  const started = { node: at, message: "the watch is opened here, from whatever is the newest then" };
  report(
    at,
    "the watch is opened again at once when it ends or is refused, and from no resource version: a server in trouble is asked without a pause",
    {
      identity: file.text(file.child(at, "function")).replaceAll(/\s+/g, ""),
      related: [loop],
      codeFlow: [loop, started]
    }
  );
};

// src/go/makers.ts
var MAKES2 = /^(new|open|dial|connect|listen|start|create|make|launch|subscribe|watch|build|spawn)|(conn|connection|client|listener|watcher)$/i;
var SOFT = /writer|reader|encoder|decoder|archive|scanner|iter|buffer|batch|snapshot|metric|logger|session$|request|transaction|tx$/i;
function isMaker2(pkg, file, call) {
  const { name } = calleeOf(pkg, file, call);
  const last = name.split(".").at(-1) ?? "";
  if (!MAKES2.test(last) || SOFT.test(last) || BORROWS.test(last)) return false;
  const candidates = declarationsOf(pkg, file, call);
  if (candidates.some(isInert)) return false;
  return candidates.length > 0 || !/server$/i.test(last);
}
var BORROWS = /^(new|make)$|^([eE]nsure|[gG]et|[lL]oad|[fF]ind|[lL]ookup|[cC]ached|[rR]euse|[aA]cquire)/;
var OPENS = /^(Open|Dial|Connect|Listen|Start|Watch|Subscribe|Accept|New\w*(Client|Watcher|Listener|Server|Conn))/;
function isInert({ file, node }) {
  for (const _ of file.descendants(node, "go_statement")) return false;
  for (const callee of file.descendants(node, "call_expression")) {
    const name = file.child(callee, "function");
    if (OPENS.test(file.text(file.is(name, "selector_expression") ? file.child(name, "field") : name))) return false;
  }
  const values = [...file.descendants(node, "return_statement", true)].map((at) => file.bare(file.first(file.first(at))));
  return values.length > 0 && values.every((value) => isLiteral(file, value) || isFilled(file, node, value) || file.is(value, "nil"));
}
function isFilled(file, fn, value) {
  if (!file.is(value, "identifier")) return false;
  const name = file.text(value);
  for (const statement of file.descendants(fn, "short_var_declaration", true)) {
    const index = file.named(file.child(statement, "left")).findIndex((target) => file.text(target) === name);
    if (index >= 0) return isLiteral(file, file.named(file.child(statement, "right"))[index] ?? NONE);
  }
  return false;
}
function isLiteral(file, value) {
  return file.is(file.is(value, "unary_expression") ? file.child(value, "operand") : value, "composite_literal");
}

// src/go/release-effects.ts
function whatItDoes(pkg, file, { declared }, release) {
  const owner = namedOf(typeOf(pkg, file, declared));
  const name = `${owner?.name}.${release}`;
  const methods = owner?.package === "" ? pkg.functions(name, file) : declaredAbroad(pkg, owner?.package ?? "", name)?.candidates ?? [];
  const bodies = methods.map((method) => ({ file: method.file, node: method.file.child(method.node, "body") }));
  if (bodies.length === 0 || bodies.some(({ node }) => node < 0)) return "more";
  if (bodies.every((body) => !acts(body.file, body.node))) return "nothing";
  return bodies.every((body) => onlyFlags(body.file, body.node)) ? "flag" : "more";
}
function acts(file, body) {
  return [...file.descendants(body, "call_expression")].length > 0 || [...file.descendants(body, "send_statement")].length > 0;
}
function onlyFlags(file, body) {
  const calls = [...file.descendants(body, "call_expression")].map((call) => file.text(file.child(call, "function")));
  return calls.every((name) => FLAGS.test(name)) && [...file.descendants(body, "send_statement")].length === 0;
}
var FLAGS = /^atomic\.(Store|Swap|CompareAndSwap|Add)\w*$|\.(Store|Swap|CompareAndSwap|R?Lock|R?Unlock)$/;

// src/go/released-elsewhere.ts
function releasedElsewhere(pkg, file, call, releases) {
  const callee = calleeOf(pkg, file, call);
  if (callee.name === "" || callee.name.startsWith(".")) return void 0;
  const home2 = file.functionAround(call);
  for (const other of callsNamed(pkg, calledName(file, call))) {
    const isOther = other.file !== file || other.file.functionAround(other.node) !== home2;
    const found = isOther ? deferredRelease(pkg, other.file, other.node, releases) : void 0;
    if (found && isSame2(callee, calleeOf(pkg, other.file, other.node))) return found;
  }
  return void 0;
}
function isSame2(one, other) {
  return one.package === other.package && one.name === other.name;
}
function deferredRelease(pkg, file, call, releases) {
  const target = resultTargets(file, call)[0] ?? NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  for (const use of variable?.uses ?? []) {
    const selector = file.parent(use);
    const release = file.is(selector, "selector_expression") ? file.text(file.child(selector, "field")) : "";
    const called = file.parent(selector);
    if (!releases.has(release) || !file.is(called, "call_expression") || file.enclosing(called, "defer_statement") < 0) continue;
    if (file.child(called, "function") === selector) return { file, node: called, release, text: file.text(selector) };
  }
  return void 0;
}

// src/go/left-behind.ts
var RELEASES2 = [
  "Close",
  "Stop",
  "Shutdown",
  "Release",
  "Terminate",
  "Cancel",
  "Unsubscribe",
  "Disconnect",
  "Quit",
  "Kill",
  "Destroy",
  "Dispose",
  "Halt",
  "GracefulStop",
  "CloseNow",
  "CloseWithError",
  "CloseSend",
  "Cleanup",
  "Unwatch",
  "Leave",
  "Wait",
  "close",
  "stop",
  "shutdown",
  "release",
  "terminate",
  "cancel",
  "cleanup",
  "destroy",
  "Abort",
  "Rollback",
  "Discard",
  "Commit",
  "Remove",
  "Free"
];
var EVIDENCE = /* @__PURE__ */ new Set([
  "Close",
  "Stop",
  "Shutdown",
  "Release",
  "Terminate",
  "Disconnect",
  "GracefulStop",
  "CloseNow",
  "close",
  "stop",
  "shutdown"
]);
var ELSEWHERE = /^(net|net\/http|net\/http\/httptest|os|os\/exec|database\/sql|time|context|os\/signal|bufio|bytes|strings|compress\/.*|archive\/.*|encoding\/.*|mime\/multipart|io|io\/ioutil|testing)$/;
function leftOnError(pkg, file, call) {
  const fn = file.functionAround(call);
  const targets = resultTargets(file, call);
  const target = targets[0] ?? NONE;
  const errors = errorResult2(file, fn);
  if (errors < 0) return void 0;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  if (!variable || variable.function !== fn || variable.uses.length === 0) return void 0;
  if (ELSEWHERE.test(calleeOf(pkg, file, call).package)) return void 0;
  const evidence = isMaker2(pkg, file, call) ? evidenceOf(pkg, file, variable, call) ?? elsewhere(pkg, file, call) : lent(pkg, file, call);
  const does = evidence ? whatItDoes(pkg, file, variable, evidence.release) : "nothing";
  if (!evidence || does === "nothing" || isFile(pkg, file, variable)) return void 0;
  const errorGuard = targets.findIndex((at, index) => index > 0 && mayBeError(pkg, file, at));
  const open = undone(pkg, file, call, { owner: 0, errorGuard, release: RELEASES2 });
  if (!open || open.how !== "path" || !returnsError(file, open.leaves, errors) || isErrorPath(pkg, file, call, errorGuard, open))
    return void 0;
  if (neverBegan(file, open, variable) || knowsOtherwise(pkg, file, call, open, targets, errorGuard)) return void 0;
  return { variable, release: evidence.release, leaves: open.leaves, path: open.path, evidence, does };
}
function errorResult2(file, fn) {
  for (let index = 4; index >= 0; index--) {
    const type = fn < 0 ? NONE : resultType(file, fn, index);
    if (type >= 0) return file.text(type) === "error" ? index : NONE;
  }
  return NONE;
}
function mayBeError(pkg, file, target) {
  return /^(err|e)\w*$|[eE]rr$/.test(file.text(target)) || isError(pkg, file, target);
}
function returnsError(file, leaves4, index) {
  if (!file.is(leaves4, "return_statement")) return false;
  const values = file.named(file.first(leaves4));
  const value = values[index] ?? NONE;
  return values.length === index + 1 && value >= 0 && !file.is(value, "nil");
}
function isFile(pkg, file, { declared }) {
  return isNamed(typeOf(pkg, file, declared), "os", "File");
}
var BEGINS = /^(start|run|open|connect|listen|init|serve|begin|dial|join|launch|setup|set|bootstrap|load|validate|mount|create|register)/i;
function neverBegan(file, { path }, { uses }) {
  const step = path.findLast(({ kind, node }) => kind === "simple" && node >= 0 && hasCall2(file, node));
  if (!step) return false;
  return uses.some((use) => {
    const selector = file.parent(use);
    return file.contains(step.node, use) && file.is(selector, "selector_expression") && BEGINS.test(file.text(file.child(selector, "field")));
  });
}
function knowsOtherwise(pkg, file, call, { path }, targets, errorGuard) {
  const scopes = pkg.scopes(file);
  const guard = scopes.variableOf(targets[errorGuard] ?? NONE);
  const names = [...targets.slice(1), ...file.named(file.child(call, "arguments"))].filter((node) => file.is(node, "identifier"));
  const others = names.flatMap((node) => scopes.variableOf(node) ?? []).filter((variable) => variable !== guard);
  if (targets.some((target, index) => index > 0 && index !== errorGuard && /err/i.test(file.text(target)))) return true;
  return path.some((step, at) => {
    if (step.node < 0 || step.kind === "switch") return false;
    const isIn2 = (use) => file.contains(step.node, use);
    if (step.kind === "condition") return isParticular(file, step, path[at + 1]) && (guard?.uses.some(isIn2) ?? false);
    return others.some(({ uses }) => uses.some((use) => isIn2(use) && ENDING.test(file.text(file.child(file.parent(use), "field")))));
  });
}
var ENDING = /^(Kill|Close|Stop|Shutdown|Release|Cancel)/i;
function isParticular(file, step, next) {
  if (!file.is(step.node, "binary_expression") || file.named(step.node).some((side) => file.is(side, "nil"))) return false;
  return next !== void 0 && step.next.find((edge) => edge.to === next.id)?.when === (file.text(file.child(step.node, "operator")) === "==");
}
function hasCall2(file, node) {
  for (const _ of file.descendants(node, "call_expression", true)) return true;
  return false;
}
function evidenceOf(pkg, file, variable, call) {
  for (const use of variable.uses) {
    const selector = file.parent(use);
    if (!file.is(selector, "selector_expression") || file.child(selector, "operand") !== use) continue;
    const release = file.text(file.child(selector, "field"));
    const called = file.parent(selector);
    if (!EVIDENCE.has(release) || !file.is(called, "call_expression") || file.child(called, "function") !== selector) continue;
    if (file.functionAround(use) === file.functionAround(call) && use > call)
      return { file, node: called, how: "way", release, text: file.text(selector) };
  }
  for (const use of variable.uses) {
    const field = isAssigned(file, use) ? void 0 : keptIn2(pkg, file, use);
    const found = field && releaseOfField(pkg, field);
    if (found) return found;
  }
  return void 0;
}
function lent(pkg, file, call) {
  return LENDS.test(calledName(file, call)) ? elsewhere(pkg, file, call) : void 0;
}
var LENDS = /^(acquire|borrow|checkout|lease)/i;
function elsewhere(pkg, file, call) {
  const found = releasedElsewhere(pkg, file, call, EVIDENCE);
  return found && { ...found, how: "elsewhere" };
}
function keptIn2(pkg, file, use) {
  const element = file.parent(file.parent(use));
  if (file.is(element, "keyed_element") && file.bare(file.first(file.child(element, "value"))) === use) {
    const key = file.first(file.child(element, "key"));
    const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, file.parent(element))));
    return owner?.package === "" && file.is(key, "identifier") ? { owner: owner.name, name: file.text(key) } : void 0;
  }
  const list = file.parent(use);
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement") || file.child(statement, "right") !== list) return void 0;
  const target = file.named(file.child(statement, "left"))[file.named(list).indexOf(use)] ?? NONE;
  const field = file.is(target, "selector_expression") ? fieldOf(pkg, file, target) : void 0;
  return field?.owner ? field : void 0;
}
function releaseOfField(pkg, field) {
  for (const mention of mentionsOfField(pkg, field)) {
    const [release = ""] = mention.path;
    if (mention.file.isTest || mention.path.length !== 1 || !EVIDENCE.has(release)) continue;
    if (fieldOf(pkg, mention.file, mention.node).owner !== field.owner) continue;
    const selector = mention.file.parent(mention.node);
    if (!mention.file.is(mention.file.parent(selector), "call_expression")) continue;
    return { file: mention.file, node: mention.file.parent(selector), how: "field", release, text: mention.file.text(selector) };
  }
  return void 0;
}

// src/go/started.ts
function startedAndLeft(pkg, file, call) {
  const fn = file.functionAround(call);
  const index = errorResult2(file, fn);
  const worker = file.child(file.child(call, "function"), "operand");
  const root = rootOf(file, worker);
  const variable = index < 0 ? void 0 : pkg.scopes(file).variableOf(root);
  if (variable?.kind !== "local" || variable.function !== fn) return void 0;
  const stop = stopOf(pkg, file, call, worker);
  if (!stop) return void 0;
  const leaves4 = errorReturn(pkg, file, call, variable, file.text(worker).split(".").slice(1), index);
  return leaves4 < 0 ? void 0 : { name: file.text(worker), release: stop.release, leaves: leaves4, evidence: stop.evidence };
}
function rootOf(file, node) {
  let at = node;
  while (file.is(at, "selector_expression")) at = file.child(at, "operand");
  return file.is(at, "identifier") ? at : NONE;
}
function stopOf(pkg, file, call, worker) {
  if (file.is(worker, "selector_expression")) {
    const field = fieldOf(pkg, file, worker);
    const found = field.owner === "" ? void 0 : releaseOfField(pkg, field);
    return found && { release: found.release, evidence: found };
  }
  const named2 = namedOf(typeOf(pkg, file, worker));
  const stop = named2?.package === "" ? stopMethodOf(pkg, named2.name, file) : void 0;
  if (!stop || !calleeOf(pkg, file, call).candidates.some(spawns)) return void 0;
  return {
    release: stop.file.text(stop.file.child(stop.node, "name")),
    evidence: { file: stop.file, node: stop.file.child(stop.node, "name") }
  };
}
function spawns({ file, node }) {
  for (const _ of file.descendants(node, "go_statement", true)) return true;
  return false;
}
function errorReturn(pkg, file, call, variable, chain, index) {
  const flow = pkg.flow({ file, node: variable.function });
  const start = flow.graph.stepAt(call);
  if (!start) return NONE;
  const release = RELEASES2.flatMap((method) => [method, [...chain, method].join(".")]);
  const settling = /* @__PURE__ */ new Set();
  for (const use of variable.uses) {
    const step = flow.graph.stepAround(use);
    if (!step || step.id === start.id) continue;
    if (isAssigned(file, use) || settles(pkg, file, use, { owner: 0, errorGuard: NONE, release })) settling.add(step.id);
  }
  const before = findPath(flow, { from: flow.graph.entry, satisfied: (step) => settling.has(step.id), bad: (step) => step.id === start.id });
  const path = before && findPath(flow, { from: start.id, satisfied: (step) => settling.has(step.id) || isQuiet(file, step.node, index) });
  return path?.findLast((step) => step.kind === "return")?.node ?? NONE;
}
function isQuiet(file, node, index) {
  return node >= 0 && file.is(node, "return_statement") && !returnsError(file, node, index);
}

// rules/lifecycle/error-path-leaves-work/detect.ts
var detect41 = ({ call, start }, bench) => {
  if (call !== void 0) reportMade(call, bench);
  else if (start !== void 0) reportStarted(start, bench);
};
function reportStarted(at, { file, pkg, report }) {
  const left = startedAndLeft(pkg, file, at);
  if (!left || isProcessMain(pkg, file, file.functionAround(at))) return;
  const { name, release, leaves: leaves4, evidence } = left;
  const started = { node: at, message: `${name} is started here` };
  const leaving = { node: leaves4, message: `this way out leaves ${name} running` };
  const told = { ...evidence, message: "elsewhere it is stopped" };
  report(leaves4, `${name} goes on running when this error is returned: nothing calls its ${release} on this way`, {
    identity: name,
    related: [started, told],
    codeFlow: [started, leaving, told]
  });
}
function reportMade(at, { file, pkg, report }) {
  const left = leftOnError(pkg, file, at);
  if (!left || isProcessMain(pkg, file, file.functionAround(at))) return;
  const { variable, release, leaves: leaves4, evidence } = left;
  const made = { file, node: at, message: `${variable.name} comes from here` };
  const leaving = { file, node: leaves4, message: `this way out forgets ${variable.name}` };
  const told = {
    file: evidence.file,
    node: evidence.node,
    message: `${TELLS3[evidence.how]}: ${evidence.text}`
  };
  report(leaves4, `${variable.name} is left behind when this error is returned: nothing calls its ${release} on this way`, {
    identity: `${variable.name} ${file.text(file.child(at, "function")).replaceAll(/\s+/g, "")}`,
    // Who looks at the flag, and whether anybody does yet, is not known.
    ...left.does === "flag" ? { level: "note" } : {},
    related: [made, told],
    codeFlow: [made, leaving, told]
  });
}
var TELLS3 = {
  way: "another way releases it",
  field: "where it is kept, it is released",
  elsewhere: "who calls the same elsewhere releases it"
};

// src/go/dialled.ts
var NETWORK = /^"(tcp|udp|unix)\w*"$|^(network|netw|proto|protocol)$/;
function dialledDuty(pkg, file, call) {
  const name = calledName(file, call);
  const network = PLACES[name];
  if (network === void 0 || resultTargets(file, call).length !== 2) return void 0;
  const args = file.named(file.child(call, "arguments"));
  if (args.length < network + 2 || !NETWORK.test(file.text(args[network] ?? NONE))) return void 0;
  if (pkg.exactly(file)?.type(file.start(call), file.end(call), 0)) return void 0;
  const callee = calleeOf(pkg, file, call);
  return callee.package === "" && callee.name.startsWith(".") && callee.candidates.length === 0 ? { ...CONNECTION, call: name } : void 0;
}
function openedUnseen(pkg, file, call) {
  const told = pkg.exactly(file);
  const name = calledName(file, call);
  if (!told || !OPENS2.test(name) || file.isTest) return void 0;
  const type = namedOf(told.type(file.start(call), file.end(call), 0)?.type);
  const noun = type && NOUNS[`${type.package}.${type.name}`];
  if (!type || !noun || !isNamed(told.type(file.start(call), file.end(call), 1)?.type, "", "error")) return void 0;
  if (file.named(file.child(call, "arguments")).some((argument) => told.implements(file.start(argument), file.end(argument), "closer")))
    return void 0;
  if (declarationOf(pkg, file, call)) return void 0;
  return { ...CONNECTION, call: name, type: `${type.package}.${type.name}`, noun, ...noun === "reader" ? { level: "note" } : {} };
}
var OPENS2 = /dial|listen|accept|connect$|^(open|stream|download|fetch|get)/i;
var NOUNS = {
  "net.Conn": "connection",
  "net.TCPConn": "connection",
  "net.UDPConn": "connection",
  "net.UnixConn": "connection",
  "net.PacketConn": "connection",
  "crypto/tls.Conn": "connection",
  "net.Listener": "listener",
  "net.TCPListener": "listener",
  "net.UnixListener": "listener",
  "io.ReadCloser": "reader"
};
var PLACES = { Dial: 0, DialTimeout: 0, DialContext: 1 };
var CONNECTION = {
  modules: [],
  call: "",
  owner: 0,
  type: "net.Conn",
  release: ["Close"],
  errorGuard: 1,
  rule: "lifecycle/io-handle-not-closed",
  noun: "connection",
  helpUri: ""
};

// src/go/dropped-handle.ts
var HANDLES = /* @__PURE__ */ new Map([
  ["io.ReadCloser", "reader"],
  ["io.WriteCloser", "writer"],
  ["io.ReadWriteCloser", "stream"],
  ["io.ReadSeekCloser", "reader"],
  ["net.Conn", "connection"],
  ["net.PacketConn", "connection"],
  ["net.Listener", "listener"]
]);
var GETS = /^(Get|Open|Dial|Connect|Listen|Accept|Fetch|Download|Stream|Follow|Tail|Export|Pull|Create)/i;
function droppedHandle(pkg, file, call) {
  const name = calledName(file, call);
  const owner = GETS.test(name) ? resultTargets(file, call).findIndex((target) => file.text(target) === "_") : NONE;
  const type = owner < 0 ? "" : declaredResult(pkg, file, call, owner);
  const noun = HANDLES.get(type);
  return noun === void 0 ? void 0 : { ...HANDLE, call: name, owner, type, noun };
}
var HANDLE = {
  modules: [],
  release: ["Close"],
  errorGuard: NONE,
  rule: "lifecycle/io-handle-not-closed",
  helpUri: ""
};
function declaredResult(pkg, file, call, index) {
  const written = [...signaturesOf(pkg, file, call).map((target) => target.file.text(resultType(target.file, target.node, index)))];
  if (written.length === 0) return interfaceResult(pkg, file, call, index);
  return new Set(written).size === 1 ? written[0] ?? "" : "";
}
function interfaceResult(pkg, file, call, index) {
  const { package: path, name } = calleeOf(pkg, file, call);
  const [owner = "", method = ""] = name.split(".");
  const declared = path === "" && method !== "" ? pkg.type(owner, file) : void 0;
  if (!declared) return "";
  const body = declared.file.child(declared.node, "type");
  const found = declared.file.named(body).find((element) => declared.file.text(declared.file.child(element, "name")) === method);
  return found === void 0 || !declared.file.is(body, "interface_type") ? "" : declared.file.text(resultType(declared.file, found, index));
}

// rules/lifecycle/io-handle-not-closed/detect.ts
var detect42 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = dutyOfCall(pkg, file, at, contracts) ?? dialledDuty(pkg, file, at) ?? openedUnseen(pkg, file, at) ?? droppedHandle(pkg, file, at);
  if (!contract || isProcessMain(pkg, file, file.functionAround(at))) return;
  const open = undone(pkg, file, at, contract);
  if (!open || isErrorPath(pkg, file, at, contract.errorGuard, open)) return;
  const name = open.how === "dropped" ? `the ${contract.noun}` : file.text(resultTargets(file, at)[contract.owner] ?? NONE);
  const message = open.how === "dropped" ? `the ${contract.noun} of ${contract.call} is thrown away and can never be closed` : open.how === "overwritten" ? `${name} gets a new ${contract.noun} before the old one is closed` : `${name} is not closed on every way out`;
  const level = contract.level ?? (contract.modules.includes("os") ? "note" : void 0);
  report(at, message, { ...dutyDetails(file, at, open, name), ...releaseFix(pkg, file, at, contract, open), ...level ? { level } : {} });
};
var concerns6 = ({ file, pkg, contracts }) => pkg.exactly(file) !== void 0 || /\bDial|\b_\b[^\n=]*=/.test(file.tree.text) || hasDuties(pkg, file, contracts);

// src/go/stop-reach.ts
var STOP_NAME3 = /^((wait|do|is|has|must|server|client|worker|process|ctx)?(done|stop|stopped|stopping|quit|exit|clos(e|ed|er|ing)|shutdown|term|cancel|cancell?ed|die|halt|kill))(c|ch|chan|channel|signal)?$/i;
function stopInReach(pkg, endless) {
  const { file, spawn, target, unending } = endless;
  for (const fn of [target, unending.fn]) {
    const given = signalAmong(pkg, fn.file, parametersOf3(pkg, fn));
    if (given) return { how: "signal", variable: given, file: fn.file, near: true };
  }
  const owner = ownerOf(pkg, endless);
  const method = owner === "" ? void 0 : stopMethodOf(pkg, owner, file);
  if (method) return { how: "owner", owner, method };
  const around2 = signalAmong(pkg, file, parametersOf3(pkg, { file, node: file.declarationAround(spawn) }));
  if (!around2) return void 0;
  return { how: "signal", variable: around2, file, near: around2.uses.some((use) => file.contains(target.node, use) && target.file === file) };
}
function parametersOf3(pkg, { file, node }) {
  return file.named(file.child(node, "parameters")).flatMap((parameter) => file.childrenIn(parameter, "name")).flatMap((name) => name === NONE ? [] : pkg.scopes(file).variableOf(name) ?? []);
}
function signalAmong(pkg, file, variables) {
  return variables.find((variable) => {
    if (variable.name === "_") return false;
    if (isContext(pkg, file, variable.declared)) return true;
    return STOP_NAME3.test(variable.name) && typeOf(pkg, file, variable.declared)?.kind === "chan";
  });
}
function stopSignal2(file, communication) {
  if (!file.is(communication, "receive_statement")) return "";
  const channel = file.bare(file.child(file.bare(file.child(communication, "right")), "operand"));
  if (file.is(channel, "call_expression")) {
    const callee = file.child(channel, "function");
    return file.is(callee, "selector_expression") && file.text(file.child(callee, "field")) === "Done" ? file.text(channel) : "";
  }
  const name = file.is(channel, "selector_expression") ? file.text(file.child(channel, "field")) : file.text(channel);
  return isStopName(name) ? file.text(channel) : "";
}
function isStopName(name) {
  return STOP_NAME3.test(name);
}

// src/go/lost-break.ts
function lostBreak(pkg, file, node) {
  const arm = file.parent(file.parent(node));
  if (!file.is(arm, "communication_case") || file.named(node).length > 0 || file.contains(file.child(arm, "communication"), node))
    return void 0;
  return goesOn(pkg, file, arm);
}
function deafArm(pkg, file, arm) {
  const communication = file.child(arm, "communication");
  if (stopSignal2(file, communication) === "" || !staysReady(pkg, file, communication) || isSilenced(file, arm)) return void 0;
  const found = goesOn(pkg, file, arm);
  return found && !hasWayOut(file, found.loop) ? found : void 0;
}
function staysReady(pkg, file, communication) {
  const channel = file.bare(file.child(file.bare(file.child(communication, "right")), "operand"));
  if (file.is(channel, "call_expression")) return true;
  const { ops } = channelUse(pkg, channelClassOf(pkg, file, channel));
  return ops.some(({ kind }) => kind === "close") && !ops.some(({ kind }) => kind === "send");
}
function isSilenced(file, arm) {
  const waited = file.text(file.child(arm, "communication"));
  for (const statement of file.descendants(arm, "assignment_statement")) {
    for (const target of file.named(file.child(statement, "left"))) if (waited.includes(file.text(target))) return true;
  }
  return false;
}
function goesOn(pkg, file, arm) {
  const select = file.parent(arm);
  const signal = stopSignal2(file, file.child(arm, "communication"));
  const fn = file.functionAround(arm);
  const loop = signal === "" ? NONE : loopAround(file, select, fn);
  if (loop < 0 || fn < 0 || !isEndless(file, loop)) return void 0;
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.steps.find((step) => step.kind === "arm" && step.node === arm);
  const again = flow.graph.steps.find((step) => step.kind === "select" && step.node === select);
  if (!start || !again) return void 0;
  const leaves4 = findPath(flow, {
    from: start.id,
    satisfied: (step) => step.id === again.id,
    bad: ({ id, node: at }) => id === flow.graph.exit || id === flow.graph.panic || at >= 0 && !file.contains(loop, at)
  });
  return leaves4 ? void 0 : { loop, arm: file.child(arm, "communication"), signal };
}
function isEndless(file, loop) {
  const head = file.named(loop)[0] ?? NONE;
  return file.named(loop).length === 1 || file.is(head, "for_clause") && file.child(head, "condition") < 0;
}
function hasLostBreak(pkg, { fn: { file }, loop }) {
  for (const node of file.descendants(loop, "break_statement", true)) if (lostBreak(pkg, file, node)) return true;
  for (const arm of file.descendants(loop, "communication_case", true)) if (deafArm(pkg, file, arm)) return true;
  return false;
}

// rules/lifecycle/loop-ignores-done/detect.ts
var detect43 = (captures, bench) => {
  if (captures.break !== void 0) reportBreak(captures.break, bench);
  else if (captures.arm !== void 0) reportDeaf(captures.arm, bench);
  else reportEndless(captures.go, bench);
};
function reportEndless(go, { file, pkg, report }) {
  const endless = endlessSpawn(pkg, file, go);
  if (!endless || isProcessWork(pkg, file, go)) return;
  const { unending } = endless;
  const reach2 = stopInReach(pkg, endless);
  if (hasLostBreak(pkg, unending)) return;
  if (!reach2 || waitsForTicksAlone(pkg, unending) || reach2.how === "owner" && waitsForValuesAlone(unending)) return;
  const stop = spotOf2(reach2);
  const loop = { file: unending.fn.file, node: headOf2(unending.fn.file, unending.loop), message: "this loop has no way out" };
  report(go, messageOf5(reach2), {
    identity: unending.fn.file.functionName(unending.loop) || file.functionName(go),
    related: [loop, stop],
    codeFlow: [{ node: go, message: "the goroutine is started here" }, loop, stop],
    ...reach2.how === "signal" && !reach2.near ? { level: "note" } : {}
  });
}
function reportBreak(node, { file, pkg, report }) {
  const lost = lostBreak(pkg, file, node);
  if (!lost) return;
  const waits = { node: lost.arm, message: `${lost.signal} tells to end here, and stays ready` };
  const loop = { node: headOf2(file, lost.loop), message: "this loop goes on" };
  report(node, `the break on ${lost.signal} leaves the select and not the loop, which never ends`, {
    identity: `break ${lost.signal}`,
    related: [waits, loop],
    codeFlow: [waits, { node, message: "the break leads to the end of the select" }, loop],
    level: "error",
    confidence: "high"
  });
}
function reportDeaf(arm, { file, pkg, report }) {
  const deaf = deafArm(pkg, file, arm);
  if (!deaf || hasBreak(file, arm)) return;
  const waits = { node: deaf.arm, message: `${deaf.signal} tells to end here, and stays ready` };
  const loop = { node: headOf2(file, deaf.loop), message: "this loop goes on" };
  report(deaf.arm, `the loop does not end on ${deaf.signal}: this arm leads back to its select, which is ready again at once`, {
    identity: `arm ${deaf.signal}`,
    related: [loop],
    codeFlow: [waits, loop]
  });
}
function hasBreak(file, arm) {
  return file.named(arm).some((list) => file.named(list).some((statement) => file.is(statement, "break_statement")));
}
function messageOf5(reach2) {
  if (reach2.how === "owner") return `the goroutine never ends, not even after ${nameOf3(reach2)} was called: its loop has no way out`;
  return `the goroutine never ends: its loop has no way out and does not look at ${reach2.variable.name}`;
}
function nameOf3({ owner, method }) {
  return `${owner}.${method.file.text(method.file.child(method.node, "name"))}`;
}
function spotOf2(reach2) {
  if (reach2.how === "signal")
    return { file: reach2.file, node: reach2.variable.declared, message: `${reach2.variable.name} tells when to end` };
  const { file, node } = reach2.method;
  return { file, node: file.child(node, "name"), message: `${nameOf3(reach2)} does not reach the loop` };
}
function headOf2(file, loop) {
  return file.children(loop)[0] ?? loop;
}

// src/go/group-strands.ts
function waitsForOwnChannel(pkg, file, call) {
  const literal = file.named(file.child(call, "arguments")).find((argument) => file.is(argument, "func_literal")) ?? NONE;
  const owner = file.functionAround(call);
  if (literal < 0) return false;
  return [...channelsWaitedFor(file, literal)].some((channel) => {
    const variable = file.is(channel, "identifier") ? pkg.scopes(file).variableOf(channel) : void 0;
    return variable?.function === owner && variable.kind === "local" && variable.uses.some((use) => file.functionAround(use) === owner);
  });
}
function* channelsWaitedFor(file, literal) {
  for (const clause of file.descendants(literal, "range_clause", true)) yield file.child(clause, "right");
  for (const send of file.descendants(literal, "send_statement", true)) if (!isInSelect(file, send)) yield file.child(send, "channel");
  for (const receive of file.descendants(literal, "unary_expression", true)) {
    if (file.text(file.child(receive, "operator")) === "<-" && !isInSelect(file, receive)) yield file.child(receive, "operand");
  }
}
function isInSelect(file, operation) {
  const arm = file.enclosing(operation, "communication_case", "func_literal");
  return file.is(arm, "communication_case") && file.contains(file.child(arm, "communication"), operation);
}

// rules/lifecycle/must-call-missed/detect.ts
var detect44 = ({ call }, { file, pkg, contracts, goVersion, report }) => {
  const at = call;
  for (const contract of dutiesAt(at, { file, pkg, contracts })) {
    const left = isInForce(contract, goVersion) ? missed(pkg, file, at, contract) : void 0;
    if (!left) continue;
    const { message, details } = tellMissed(file, at, contract, left);
    const level = levelOf2(pkg, file, at, contract);
    report(at, message, { ...details, ...fixOf3(pkg, file, at, contract, left), ...level ? { level } : {} });
  }
};
var concerns7 = concernsDuties;
function levelOf2(pkg, file, call, { level, carrier, release }) {
  const isGroup = carrier === "receiver" && release[0] === "Wait";
  return level ?? (isGroup && !waitsForOwnChannel(pkg, file, call) ? "note" : void 0);
}

// src/go/held-parts.ts
function partOf(pkg, file, call) {
  const [target] = resultTargets(file, call);
  if (target === void 0) return placeOf(pkg, file, call);
  if (file.is(target, "selector_expression")) return fieldOf2(pkg, file, target);
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  if (variable?.kind === "result") return { how: "given" };
  const parts = (variable?.uses ?? []).flatMap((use) => placeOf(pkg, file, use) ?? []);
  const [part] = parts;
  return part && parts.every((other) => JSON.stringify(other) === JSON.stringify(part)) ? part : void 0;
}
function placeOf(pkg, file, value) {
  const parent = file.parent(file.wrapped(value));
  if (file.is(parent, "literal_element") || file.is(parent, "keyed_element")) return keyOf(pkg, file, value);
  if (!file.is(parent, "expression_list")) return void 0;
  const statement = file.parent(parent);
  const index = file.named(parent).findIndex((each) => file.contains(each, value));
  if (file.is(statement, "return_statement")) return index === 0 ? { how: "given" } : void 0;
  if (!file.is(statement, "assignment_statement") || file.child(statement, "right") !== parent) return void 0;
  return fieldOf2(pkg, file, file.named(file.child(statement, "left"))[index] ?? NONE);
}
function keyOf(pkg, file, value) {
  const element = file.enclosing(value, "keyed_element");
  const literal = file.enclosing(element, "composite_literal");
  if (element < 0 || literal < 0 || file.contains(file.child(element, "key"), value)) return void 0;
  const type = namedOf(typeFrom(pkg, file, file.child(literal, "type")));
  return type?.package === "" ? { how: "field", type: type.name, field: file.text(file.child(element, "key")) } : void 0;
}
function fieldOf2(pkg, file, selector) {
  if (!file.is(selector, "selector_expression")) return void 0;
  const type = namedOf(typeOf(pkg, file, file.child(selector, "operand")));
  return type?.package === "" ? { how: "field", type: type.name, field: file.text(file.child(selector, "field")) } : void 0;
}
function endsPart(pkg, file, { type, field }, isEnd) {
  const mentions2 = new RegExp(`\\.${field}\\b`);
  return methodsOf(pkg, type, file).some(
    (fn) => isEnd.test(fn.file.text(fn.file.child(fn.node, "name"))) && mentions2.test(fn.file.text(fn.file.child(fn.node, "body")))
  );
}

// src/go/owned-work.ts
var DEPTH7 = 2;
var known5 = /* @__PURE__ */ new WeakMap();
function stoppableWork(pkg, file, call) {
  if (!signaturesOf(pkg, file, call).some(isConstructor)) return void 0;
  const target = declarationOf(pkg, file, call);
  if (!target || !isConstructor(target)) return void 0;
  const byNode = remembered(known5, target.pkg, () => /* @__PURE__ */ new Map());
  return remembered(byNode, target.node, () => workOf(target.pkg, target) ?? false) || void 0;
}
function isConstructor({ pkg, file, node }) {
  if (!file.is(node, "function_declaration") || endsOtherwise(pkg, { file, node })) return false;
  const named2 = namedOf(typeFrom(pkg, file, resultType(file, node, 0)));
  return named2?.package === "" && pkg.type(named2.name, file) !== void 0;
}
function workOf(pkg, fn) {
  const types = [0, 1, 2, 3].map((index) => typeFrom(pkg, fn.file, resultType(fn.file, fn.node, index)));
  const named2 = namedOf(types[0]);
  if (!named2 || named2.package !== "") return void 0;
  const spawn = spawnFor(pkg, fn, named2.name, DEPTH7);
  const stop = spawn && stopMethodOf(pkg, named2.name, fn.file);
  if (!stop || !spawn) return void 0;
  const release = methodsOf(pkg, named2.name, fn.file).map(({ file, node }) => file.text(file.child(node, "name"))).filter((name) => ENDS.test(name));
  return { type: named2.name, stop, release, spawn, errorGuard: types.findIndex((type) => isNamed(type, "", "error")) };
}
var ENDS = /close|stop|shut|cancel|release|terminate|destroy|dispose|halt|kill|cleanup|teardown|finish|end|drain|wait|quit|exit|leave|abort|done|join/i;
function endsOtherwise(pkg, { file, node }) {
  return file.named(file.child(node, "parameters")).some((parameter) => {
    const type = typeFrom(pkg, file, file.child(parameter, "type"));
    return type?.kind === "chan" || /Context$|Group$|WaitGroup|Closer$|Tomb$/.test(file.text(file.child(parameter, "type")));
  });
}
function spawnFor(pkg, fn, type, depth) {
  const { file, node } = fn;
  for (const spawn of file.descendants(node, "go_statement", true)) {
    for (const target of calleeOf(pkg, file, file.first(spawn)).candidates) {
      if (isOwn2(pkg, target, type) && lasts(target)) return { file, node: spawn };
    }
  }
  if (depth === 0) return void 0;
  for (const call of file.descendants(node, "call_expression", true)) {
    for (const target of calleeOf(pkg, file, call).candidates) {
      if (target.file.receiverType(target.node) !== type || endsOtherwise(pkg, target)) continue;
      const spawn = spawnFor(pkg, target, type, depth - 1);
      if (spawn) return spawn;
    }
  }
  return void 0;
}
function isOwn2(pkg, fn, type) {
  const { file, node } = fn;
  if (file.is(node, "method_declaration")) return file.receiverType(node) === type && receiverOf2(pkg, fn) !== void 0;
  if (!file.is(node, "func_literal")) return false;
  for (const name of file.descendants(file.child(node, "body"), "identifier")) {
    const found = pkg.scopes(file).variableOf(name) ? namedOf(typeOf(pkg, file, name)) : void 0;
    if (found?.package === "" && found.name === type) return true;
  }
  return false;
}
function lasts({ file, node }) {
  const body = file.child(node, "body");
  for (const loop of file.descendants(body, "for_statement")) if (file.named(loop).length === 1) return true;
  for (const clause of file.descendants(body, "range_clause"))
    if (file.child(clause, "left") < 0 || /ch(an)?$|queue|\.C$/i.test(file.text(file.child(clause, "right")))) return true;
  for (const receive of file.descendants(body, "unary_expression")) {
    if (file.text(file.child(receive, "operator")) === "<-" && /Done\(\)$|stop|quit|done|close/i.test(file.text(file.child(receive, "operand"))))
      return true;
  }
  return false;
}

// src/go/opened-work.ts
var DEPTH8 = 3;
var MAKES3 = /^(New|Open|Start|Create|Make|Launch|Connect|Dial|Run|Watch|Begin|Listen|Subscribe|Follow|Tail|Spawn)/i;
var SHARES = /Global|Default|Shared|Singleton|Cached|OrGet|GetOr|Once|Instance/i;
function openedWork(pkg, file, call, contracts) {
  const name = calledName(file, call);
  if (!pkg.exactly(file) || !MAKES3.test(name) || SHARES.test(name)) return void 0;
  const owner = OWNERS.find((index) => endsOf(pkg, file, call, index).length > 0);
  if (owner === void 0 || contracts.dutiesOf(pkg, file, call).length > 0) return void 0;
  const target = declarationOf(pkg, file, call);
  if (!target || endsOtherwise(target.pkg, target) || keepsIt(target)) return void 0;
  const opened = openedIn(target, contracts, DEPTH8);
  if (!opened) return void 0;
  const type = namedOf(resultOf(pkg, file, call, owner))?.name ?? "";
  const errorGuard = RESULTS.find((index) => isNamed(resultOf(pkg, file, call, index), "", "error")) ?? NONE;
  const ends = endsOf(pkg, file, call, owner);
  return { owner, type, release: [...ends, ...endThemselves(target, type, ends)], ...opened, errorGuard };
}
function endThemselves({ pkg, file }, type, ends) {
  return methodsOf(pkg, type, file).flatMap((fn) => {
    const receiver = receiverOf2(pkg, fn)?.name ?? "";
    const body = fn.file.text(fn.file.child(fn.node, "body"));
    const isEnd = ends.some(
      (end) => body.includes(`${receiver}.${end}(`) || body.includes(`${receiver}.${end[0]?.toLowerCase()}${end.slice(1)}(`)
    );
    return isEnd ? [fn.file.text(fn.file.child(fn.node, "name"))] : [];
  });
}
var OWNERS = [0, 1];
var RESULTS = [0, 1, 2, 3];
function resultOf(pkg, file, call, index) {
  return pkg.exactly(file)?.type(file.start(call), file.end(call), index)?.type;
}
function endsOf(pkg, file, call, index) {
  const named2 = namedOf(resultOf(pkg, file, call, index));
  return named2 ? pkg.exact?.ends(named2.package || pkg.importPath, named2.name) ?? [] : [];
}
function keepsIt({ pkg, file, node }) {
  for (const assignment of file.descendants(node, "assignment_statement")) {
    for (const left of file.named(file.child(assignment, "left"))) {
      if (file.is(left, "index_expression")) return true;
      if (file.is(left, "identifier") && !pkg.scopes(file).variableOf(left) && pkg.value(file.text(left), file)) return true;
    }
  }
  return false;
}
var known6 = /* @__PURE__ */ new WeakMap();
function openedIn(target, contracts, depth) {
  const byNode = remembered(known6, target.pkg, () => /* @__PURE__ */ new Map());
  const byFile = remembered(byNode, target.node, () => /* @__PURE__ */ new Map());
  if (byFile.has(target.file)) return byFile.get(target.file);
  byFile.set(target.file, void 0);
  const found = workIn(target) ?? (depth > 0 ? handedOnBy(target, contracts, depth) : void 0);
  byFile.set(target.file, found);
  return found;
}
function workIn({ pkg, file, node }) {
  for (const spawn of file.descendants(node, "go_statement")) {
    if (file.functionAround(spawn) !== node) continue;
    const isLasting = calleeOf(pkg, file, file.first(spawn)).candidates.some((target) => lasts(target) && !isToldByOthers(pkg, target));
    if (isLasting) return { noun: "goroutine", opened: { file, node: spawn } };
  }
  return void 0;
}
function isToldByOthers(pkg, fn) {
  return endsOtherwise(pkg, fn) || /\bctx\.Done\(\)/.test(fn.file.text(fn.node));
}
function handedOnBy(target, contracts, depth) {
  const { pkg, file, node } = target;
  for (const call of file.descendants(node, "call_expression")) {
    if (file.functionAround(call) !== node || file.is(file.parent(call), "defer_statement")) continue;
    const duty = contracts.dutiesOf(pkg, file, call).find(isOpening);
    if (duty && isKept(target, call)) return { noun: duty.noun, opened: { file, node: call } };
    const next = duty ? void 0 : declarationOf(pkg, file, call);
    if (!next || next.node === node || endsOtherwise(next.pkg, next) || keepsIt(next)) continue;
    if (!isOwnMethod(target, call, next) && !(MAKES3.test(calledName(file, call)) && isKept(target, call))) continue;
    const inner2 = openedIn(next, contracts, depth - 1);
    if (inner2) return inner2;
  }
  return void 0;
}
function isOpening({ carrier, rule, modules, endedBy, level }) {
  if (carrier || level === "note" || endedBy?.some((end) => /^(collected|context|process)$/.test(end))) return false;
  return OPENING.test(rule) && !modules.includes("os") && !modules.includes("time");
}
var OPENING = /\/(io-handle-not-closed|must-call-missed|connection-not-closed|messaging-client-not-closed|watch-not-stopped)$/;
function isKept({ pkg, file }, call) {
  const part = partOf(pkg, file, call);
  return part !== void 0 && (part.how === "given" || endsPart(pkg, file, part, ENDS_ALL));
}
var ENDS_ALL = /^(close|stop|shutdown|cancel|release|destroy|terminate|kill|halt|dispose|teardown|cleanup)/i;
function isOwnMethod({ pkg, file, node }, call, next) {
  if (!file.is(file.parent(call), "expression_statement") || !next.file.is(next.node, "method_declaration")) return false;
  const operand = file.child(file.bare(file.child(call, "function")), "operand");
  const variable = file.is(operand, "identifier") ? pkg.scopes(file).variableOf(operand) : void 0;
  return variable?.kind === "local" && variable.function === node && namedOf(typeOf(pkg, file, operand))?.package === "";
}

// rules/lifecycle/owner-never-stopped/detect.ts
var detect45 = ({ go, call, receive }, bench) => {
  if (go !== void 0) reportUnstoppable(go, bench);
  else if (call !== void 0) reportForgotten(call, bench);
  else if (receive !== void 0) reportUnusedStop(receive, bench);
};
function reportUnstoppable(go, { file, pkg, report }) {
  const endless = endlessSpawn(pkg, file, go);
  const owner = endless ? ownerOf(pkg, endless) : "";
  if (!endless || owner === "" || isProcessWork(pkg, file, go)) return;
  if (stopInReach(pkg, endless) || waitsForTicksAlone(pkg, endless.unending)) return;
  const { fn, loop } = endless.unending;
  const started = { node: go, message: "the goroutine is started here" };
  const loops = { file: fn.file, node: fn.file.children(loop)[0] ?? loop, message: "this loop has no way out" };
  report(go, `nothing can end this goroutine: its loop has no way out, and ${owner} has no method to stop it`, {
    identity: owner,
    related: [loops],
    codeFlow: [started, loops]
  });
}
function reportForgotten(call, bench) {
  const { file, pkg, report } = bench;
  const work = stoppableWork(pkg, file, call);
  if (!work) reportOpened(call, bench);
  if (!work || isOfProcess2(pkg, file, call)) return;
  const duty = { owner: 0, errorGuard: work.errorGuard, release: work.release };
  const open = undone(pkg, file, call, duty);
  if (!open || isErrorPath(pkg, file, call, work.errorGuard, open)) return;
  const stop = work.stop.file.text(work.stop.file.child(work.stop.node, "name"));
  const name = open.how === "dropped" ? `the ${work.type}` : file.text(resultTargets(file, call)[0] ?? NONE);
  const details = dutyDetails(file, call, open, name);
  const started = { ...work.spawn, message: `the goroutine of ${work.type} is started here` };
  const message = open.how === "dropped" ? `the ${work.type} is thrown away, so its goroutine can never be stopped` : `${name} is not stopped on every way out: its goroutine goes on until ${stop} is called`;
  const isPlain3 = work.stop.file.named(work.stop.file.child(work.stop.node, "parameters")).length === 0;
  report(call, message, {
    ...details,
    related: [started, ...details.related ?? []],
    codeFlow: [...details.codeFlow ?? [], started],
    ...isPlain3 ? releaseFix(pkg, file, call, { ...duty, plain: stop }, open) : {}
  });
}
function isOfProcess2(pkg, file, call) {
  return isProcessMain(pkg, file, file.functionAround(call)) || /^init$/.test(file.functionName(call));
}
function reportOpened(call, { file, pkg, allContracts, report }) {
  const work = file.isTest ? void 0 : openedWork(pkg, file, call, allContracts);
  if (!work || isOfProcess2(pkg, file, call)) return;
  const open = undone(pkg, file, call, work);
  if (!open || isErrorPath(pkg, file, call, work.errorGuard, open)) return;
  const [stop = ""] = work.release;
  const name = open.how === "dropped" ? `the ${work.type}` : file.text(resultTargets(file, call)[work.owner] ?? NONE);
  const details = dutyDetails(file, call, open, name);
  const opened = {
    ...work.opened,
    message: `the ${work.noun} of ${work.type} is ${work.noun === "goroutine" ? "started" : "opened"} here`
  };
  const message = open.how === "dropped" ? `the ${work.type} is thrown away, so its ${work.noun} can never be ended` : `${name} leaves this function without ${stop} on some way: its ${work.noun} stays`;
  report(call, message, {
    ...details,
    related: [opened, ...details.related ?? []],
    codeFlow: [...details.codeFlow ?? [], opened]
  });
}
function reportUnusedStop(receive, { file, pkg, report }) {
  const [channel, ...more] = sharedChannelsAt(pkg, file, receive);
  if (!channel || more.length > 0 || channel.kind !== "field" || !isStopName(channel.name) || file.isTest) return;
  if (!neverAnswered(channel, ["close", "send"])) return;
  const made = channel.makes.map((make) => ({ file: make.file, node: make.node, message: `${channel.name} is made here` }));
  report(receive, `nothing closes ${channel.identity}, so what waits for it to end never ends`, {
    identity: channel.identity,
    related: made.slice(0, 1),
    codeFlow: [...made.slice(0, 1), { node: receive, message: `the stop that is waited for here never comes` }]
  });
}

// rules/lifecycle/process-not-waited/detect.ts
var detect46 = ({ call }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const callee = calleeOf(pkg, file, at);
  if (callee.package !== "os/exec" || callee.name !== "Cmd.Start" || isProcessMain(pkg, file, file.functionAround(at))) return;
  const left = undoneReceiver(pkg, file, at, { release: ["Wait", "Process.Wait", "Process.Release"], errorGuard: 0 });
  if (!left || left.how === "dropped") return;
  const { name } = left.variable;
  const runs = hasGoroutines(bench, left.variable);
  const stays = runs ? "its goroutines and the dead process stay" : "the dead process stays";
  report(at, `${name}.Wait is not called on every way out, so ${stays}`, {
    ...dutyDetails(file, at, left, name),
    ...runs ? {} : { level: "note" }
  });
};
function hasGoroutines({ file }, variable) {
  if (file.text(variable.statement).includes("CommandContext(")) return true;
  return variable.uses.some((use) => {
    const selector = file.parent(use);
    const field = file.text(file.child(selector, "field"));
    const statement = file.parent(file.parent(selector));
    return /^Std(in|out|err)$/.test(field) && file.is(statement, "assignment_statement") && !/\bos\.Std|File\b/.test(file.text(file.child(statement, "right")));
  });
}

// src/go/signals.ts
function stillRegistered(pkg, file, notify) {
  const channel = file.named(file.child(notify, "arguments"))[0] ?? NONE;
  if (pkg.files.some((other) => other.tree.text.includes("signal.Reset("))) return void 0;
  if (file.is(channel, "selector_expression")) return closedField(pkg, file, channel);
  const variable = file.is(channel, "identifier") ? pkg.scopes(file).variableOf(channel) : void 0;
  const fn = file.functionAround(notify);
  if (!variable || variable.function !== fn || makeOf(file, variable) < 0) return void 0;
  const uses = variable.uses.map((use) => ({ use, role: roleOfUse(pkg, file, use) }));
  if (uses.some(({ use, role }) => role === "elsewhere" || isAssigned(file, use))) return void 0;
  const waits = uses.filter(({ role }) => role === "receive").map(({ use }) => use);
  const spawned = waits.find((use) => isSpawned(pkg, file, use, fn));
  if (spawned !== void 0) return { how: "goroutine", variable, waits: spawned };
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.stepAt(notify);
  const received = new Set(waits.map((use) => flow.graph.stepAround(use)?.id));
  const path = start && waits.length > 0 ? findPath(flow, { from: start.id, satisfied: (step) => received.has(step.id) }) : void 0;
  const leaves4 = path?.findLast((step) => step.kind === "return")?.node ?? NONE;
  return path && { how: "returns", variable, leaves: leaves4, listens: waits.every((use) => listensOn(flow, use, leaves4)) };
}
function listensOn(flow, use, leaves4) {
  const { file } = flow;
  const loop = file.enclosing(use, "for_statement", "func_literal");
  const arm = file.enclosing(leaves4, "communication_case");
  return file.is(loop, "for_statement") && arm >= 0 && file.contains(loop, arm) && stopSignal(flow, arm) !== "";
}
function roleOfUse(pkg, file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-") return "receive";
  if (file.is(parent, "range_clause") && file.child(parent, "right") === use) return "receive";
  const call = file.is(parent, "argument_list") ? file.parent(parent) : NONE;
  const callee = call < 0 ? void 0 : calleeOf(pkg, file, call);
  return callee?.package === "os/signal" && callee.name === "Notify" ? "notify" : "elsewhere";
}
function isSpawned(pkg, file, use, fn) {
  for (let at = file.functionAround(use); at >= 0 && at !== fn; at = file.functionAround(at)) {
    if (roleOf(pkg, file, at).kind === "spawned") return true;
  }
  return false;
}
function closedField(pkg, file, selector) {
  const field = fieldOf(pkg, file, selector);
  if (field.owner === "") return void 0;
  let closed2;
  for (const mention of mentionsOfField(pkg, field)) {
    const list = mention.file.parent(mention.node);
    if (!mention.file.is(list, "argument_list")) continue;
    const call = mention.file.parent(list);
    const name = mention.file.text(mention.file.child(call, "function"));
    if (name === "close") closed2 ??= { how: "closed", name: mention.file.text(mention.node), file: mention.file, close: call };
    else if (name !== "signal.Notify") return void 0;
  }
  return closed2;
}

// rules/lifecycle/signal-not-stopped/detect.ts
var FOR_THE_PROCESS = /signal|interrupt|shutdown|graceful|handler|^(init|setup|main|run|serve|start|execute|wait|listen)/i;
var COMMAND3 = /(^|\/)(cmd|cli|commands?)\//;
var detect47 = ({ call }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.functionAround(at);
  const callee = calleeOf(pkg, file, at);
  if (fn < 0 || callee.package !== "os/signal" || callee.name !== "Notify") return;
  const left = stillRegistered(pkg, file, at);
  if (!left || left.how !== "closed" && (pkg.name === "main" || COMMAND3.test(file.path) || FOR_THE_PROCESS.test(plainName(bench, at))))
    return;
  const registered = { file, node: at, message: "the channel is registered for signals here" };
  if (left.how === "closed") {
    const closed2 = { file: left.file, node: left.close, message: "and closed here, still registered" };
    const text2 = `${left.name} is closed while it is still registered: the next signal panics, signal.Stop comes first`;
    report(left.close, text2, { identity: left.name, file: left.file, related: [registered], codeFlow: [registered, closed2] });
    return;
  }
  const { name } = left.variable;
  const spot = spotOf3(left, bench, fn);
  const text = left.how === "returns" ? `${name} stays registered when the function returns, and signals go to nobody` : `${name} is never given to signal.Stop, and the goroutine that waits for it stays`;
  const level = left.how === "returns" && left.listens ? { level: "note" } : {};
  const fix = left.how === "returns" ? stopFix(bench, at, name) : {};
  report(at, text, { identity: name, ...level, related: [spot], codeFlow: [registered, spot], ...fix });
};
function stopFix({ file }, call, name) {
  const statement = file.parent(call);
  const lines = file.is(statement, "expression_statement") ? ownLines(file, statement) : void 0;
  if (!lines || loopAround(file, call, file.functionAround(call)) >= 0) return {};
  const text = `defer ${file.text(file.child(file.child(call, "function"), "operand"))}.Stop(${name})`;
  const edits = [{ file, start: lines.end, end: lines.end, newText: `
${lines.indent}${text}` }];
  return { fix: { description: `take the registration back when the function returns: ${text}`, edits } };
}
function plainName({ file }, node) {
  return file.text(file.child(file.declarationAround(node), "name"));
}
function spotOf3(left, { file }, fn) {
  if (left.how === "goroutine")
    return { file, node: left.waits, message: `a goroutine waits for ${left.variable.name} here, however often the function is called` };
  const end = left.leaves < 0 ? file.named(file.first(file.child(fn, "body"))).at(-1) ?? NONE : left.leaves;
  return { file, node: end, message: `the function can leave here with ${left.variable.name} registered` };
}

// src/go/per-call.ts
var AGAIN2 = new RegExp("^(Set|Update|Reload|Refresh|Configure|Reconfigure|Reset|Restart|Apply|Handle|Reconnect|Schedule|Process|On)(\\p{Lu}|$)", "u");
var GUARD = /\.Do\(|CompareAndSwap|\.Swap\(|\bLoadOrStore\(|[=!]= nil|\bok\b|\bexists\b|\bfound\b|started|running|active|enabled|closed|initiali[sz]ed|\bstop|\bcancel|\.Stop\(|\.Close\(|\bclose\(|\.Wait\(|TryLock|\.Load\(\)/i;
var BOUND2 = /\.Context\(\)|\bctx\b|[cC]ontext|\.Done\(\)|CloseNotify|time\.After|\bdone\b/;
function spawnedPerCall(pkg, file, spawn) {
  const declaration = file.declarationAround(spawn);
  const how = kindOf(pkg, file, declaration);
  if (!how || !runsWithCall(pkg, file, spawn, declaration)) return void 0;
  const before = file.tree.text.slice(file.start(file.child(declaration, "body")), file.start(spawn));
  if (GUARD.test(before)) return void 0;
  for (const fn of calleeOf(pkg, file, file.first(spawn)).candidates) {
    const loop = lastingLoop(fn);
    if (loop >= 0 && !BOUND2.test(file.text(spawn)) && !BOUND2.test(fn.file.text(fn.node))) return { how, loop, fn };
  }
  return void 0;
}
function kindOf(pkg, file, declaration) {
  const parameters = file.text(file.child(declaration, "parameters"));
  if (/\*http\.Request\b/.test(parameters) && /http\.ResponseWriter\b/.test(parameters)) return "handler";
  const again = AGAIN2.test(file.text(file.child(declaration, "name"))) && receiverOf2(pkg, { file, node: declaration }) !== void 0;
  return again ? "again" : void 0;
}
function runsWithCall(pkg, file, spawn, declaration) {
  for (let fn = file.functionAround(spawn); fn >= 0 && fn !== declaration; fn = file.functionAround(fn)) {
    if (!["inline", "spawned"].includes(roleOf(pkg, file, fn).kind)) return false;
  }
  return true;
}
function lastingLoop({ file, node }) {
  for (const loop of file.descendants(file.child(node, "body"), "for_statement", true)) {
    if (file.named(loop).length === 1 && waitsForOthers(file, loop)) return loop;
  }
  return NONE;
}
function waitsForOthers(file, loop) {
  let waits = false;
  for (const receive of file.descendants(loop, "unary_expression", true)) {
    if (file.text(file.child(receive, "operator")) !== "<-" || isAssigned(file, receive)) continue;
    if (!file.is(file.bare(file.child(receive, "operand")), "selector_expression")) return false;
    waits = true;
  }
  for (const call of file.descendants(loop, "call_expression", true))
    if (file.text(file.child(call, "function")) === "time.Sleep") waits = true;
  return waits;
}

// rules/lifecycle/unguarded-spawn/detect.ts
var detect48 = ({ go }, { file, pkg, report }) => {
  const at = go;
  const added = spawnedPerCall(pkg, file, at);
  if (!added || isProcessWork(pkg, file, at) || endlessSpawn(pkg, file, at)) return;
  const { fn, loop, how } = added;
  const name = file.functionName(at);
  const started = { node: at, message: `each call of ${name} starts one more` };
  const loops = { file: fn.file, node: fn.file.children(loop)[0] ?? loop, message: "this loop outlives the call" };
  const whose = how === "handler" ? "each request" : `each call of ${name}`;
  report(at, `${whose} starts another goroutine that outlives it, and nothing keeps the second from running beside the first`, {
    identity: name,
    related: [loops],
    codeFlow: [started, loops]
  });
};

// src/go/sleeps.ts
var LONG = 10;
var UNITS = {
  Nanosecond: 1e-9,
  Microsecond: 1e-6,
  Millisecond: 1e-3,
  Second: 1,
  Minute: 60,
  Hour: 3600
};
function deafSleep(pkg, file, call) {
  const fn = file.functionAround(call);
  if (fn < 0 || file.isTest || ENDING2.test(file.functionName(call).split(".").at(-1) ?? "")) return void 0;
  const { package: path, name } = calleeOf(pkg, file, call);
  if (path !== "time" || name !== "Sleep" || !isLong(pkg, file, file.named(file.child(call, "arguments"))[0] ?? NONE)) return void 0;
  const heard = armIn(file, fn, call);
  if (heard) return { how: hearsAgain(pkg, file, fn, call) ? "turn" : "once", ...heard };
  const context = loopAround(file, call, fn) < 0 ? void 0 : contextMeantFor(pkg, file, call);
  return context && { how: "given", signal: context.text, heard: context.declared };
}
var ENDING2 = /stop|close|shut|drain|grace|clean|wait$/i;
function armIn(file, fn, call) {
  let found;
  for (const arm of file.descendants(file.child(fn, "body"), "communication_case", true)) {
    const heard = file.child(arm, "communication");
    const signal = stopSignal2(file, heard);
    if (signal === "") continue;
    if (file.contains(arm, call)) return void 0;
    found ??= { signal, heard };
  }
  return found;
}
function hearsAgain(pkg, file, fn, call) {
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.stepAt(call);
  return !start || findPath(flow, { from: start.id, satisfied: (step) => looksAtSignal(file, step) }) === void 0;
}
function looksAtSignal(file, { kind, node }) {
  if (kind === "condition") return /\.Err\(\)|[cC]losed|[sS]topped|[dD]one/.test(file.text(node));
  return kind === "select" && file.named(node).some((arm) => stopSignal2(file, file.child(arm, "communication")) !== "");
}
function isLong(pkg, file, duration) {
  const seconds = secondsOf(pkg, file, duration);
  if (seconds !== void 0) return seconds >= LONG;
  const text = file.text(duration);
  return !/Millisecond|Microsecond|Nanosecond|rand|jitter|Until|Float64\(|Int\w*n\(/i.test(text);
}
function secondsOf(pkg, file, node) {
  const at = file.bare(node);
  if (file.is(at, "selector_expression")) return UNITS[file.text(file.child(at, "field"))];
  if (file.is(at, "binary_expression") && file.text(file.child(at, "operator")) === "*") {
    const [left, right] = [file.child(at, "left"), file.child(at, "right")].map(
      (side) => secondsOf(pkg, file, side) ?? constantInt(pkg, file, side)
    );
    return left === void 0 || right === void 0 ? void 0 : left * right;
  }
  if (file.is(at, "int_literal")) return constantInt(pkg, file, at);
  if (!file.is(at, "identifier")) return void 0;
  const variable = pkg.scopes(file).variableOf(at);
  if (variable && variable.kind !== "constant") return void 0;
  const spec = variable ? { file, node: variable.statement } : pkg.value(file.text(at), file);
  const names = spec ? spec.file.childrenIn(spec.node, "name").map((name) => spec.file.text(name)) : [];
  const value = spec?.file.named(spec.file.child(spec.node, "value"))[names.indexOf(file.text(at))] ?? NONE;
  return spec && value >= 0 && !spec.file.is(value, "identifier") ? secondsOf(pkg, spec.file, value) : void 0;
}

// rules/lifecycle/uninterruptible-sleep/detect.ts
var detect49 = ({ call }, { file, pkg, report }) => {
  const at = call;
  const sleep = deafSleep(pkg, file, at);
  if (!sleep || pkg.name === "main" || isProcessMain(pkg, file, file.functionAround(at))) return;
  const { how, signal } = sleep;
  const heard = {
    node: sleep.heard,
    message: how !== "given" ? `here the function waits for ${signal}` : `${signal} tells when to end`
  };
  const exit = how === "given" ? exitOn(file, at, `${signal}.Done()`) : exitByArm(pkg, file, at, sleep.heard);
  const message = how !== "given" ? `the sleep does not hear ${signal}, which the function waits for elsewhere: it sleeps on after it was told to end` : `the sleep between two tries does not hear ${signal}: it sleeps on after it was told to end`;
  report(at, message, {
    identity: `${signal} ${file.text(file.child(at, "arguments"))}`,
    related: [heard],
    codeFlow: [heard, { node: at, message: "nothing wakes this sleep" }],
    ...how !== "once" ? { level: "note" } : {},
    ...selectFix(file, at, exit)
  });
};

// rules/lifecycle/usual-release-missed/detect.ts
var detect50 = ({ release }, { file, pkg, countRelease }) => {
  const given = givenBefore(pkg, file, release);
  if (given) countRelease(given);
};

// rules/messaging/messaging-client-not-closed/detect.ts
var detect51 = ({ call }, bench) => reportMissed(call, bench);
var concerns8 = concernsDuties;

// src/go/notices.ts
var SSH = "golang.org/x/crypto/ssh";
var REQUESTS = { what: "requests", waits: "the whole connection" };
var CHANNELS = { what: "new channels", waits: "the whole connection" };
var RESULTS2 = new Map(
  [
    ...["NewServerConn", "NewClientConn"].map(
      (name) => [
        name,
        [
          [1, CHANNELS],
          [2, REQUESTS]
        ]
      ]
    ),
    ...["NewChannel.Accept", "Conn.OpenChannel", "Client.OpenChannel", "ServerConn.OpenChannel"].map(
      (name) => [name, [[1, REQUESTS]]]
    )
  ].map(([name, results]) => [`${SSH} ${name}`, new Map(results)])
);
var NAMES3 = /* @__PURE__ */ new Set([
  "NewServerConn",
  "NewClientConn",
  "Accept",
  "OpenChannel",
  "NewAsyncProducer",
  "NewAsyncProducerFromClient",
  "NewWatcher",
  "NewBufferedWatcher"
]);
function unreadNotice(pkg, file, call) {
  if (!NAMES3.has(calledName(file, call))) return void 0;
  const { package: path, name } = calleeOf(pkg, file, call);
  if (path === SSH) return droppedChannel2(file, call, RESULTS2.get(`${path} ${name}`));
  const ask = ASKED.find((asked) => asked.path.test(path) && asked.calls.test(name));
  return ask && !file.isTest && ask.isUnread(textOf(pkg)) ? ask.notice : void 0;
}
function droppedChannel2(file, call, results) {
  const targets = resultTargets(file, call);
  for (const [index, notice] of results ?? []) if (file.text(targets[index] ?? NONE) === "_") return notice;
  return void 0;
}
var SARAMA = { path: /^github\.com\/(IBM|Shopify)\/sarama$/, calls: /^NewAsyncProducer(FromClient)?$/ };
var FSNOTIFY = { path: /^(github\.com\/fsnotify\/fsnotify|gopkg\.in\/fsnotify(\.v1)?)$/, calls: /^New(Buffered)?Watcher$/ };
var ASKED = [
  {
    ...FSNOTIFY,
    notice: { what: "errors", waits: "the watcher" },
    isUnread: (text) => /\.Events\b/.test(text) && !/\.Errors\b/.test(text)
  },
  {
    ...SARAMA,
    notice: { what: "errors", waits: "the producer" },
    isUnread: (text) => isSent(text) && !/\.Errors\(\)|Return\.Errors\s*=\s*false/.test(text)
  },
  {
    ...SARAMA,
    notice: { what: "successes", waits: "the producer" },
    isUnread: (text) => isSent(text) && /Return\.Successes\s*=\s*true/.test(text) && !/\.Successes\(\)|NewSyncProducer/.test(text)
  }
];
function isSent(text) {
  return text.includes(".Input()") && text.includes("NewConfig()");
}
var texts = /* @__PURE__ */ new WeakMap();
function textOf(pkg) {
  let text = texts.get(pkg);
  if (text === void 0) {
    text = pkg.files.map((file) => file.isTest ? "" : file.tree.text.replaceAll(/^\s*\/\/.*$/gm, "")).join("\n");
    texts.set(pkg, text);
  }
  return text;
}

// rules/messaging/notify-channel-not-drained/detect.ts
var detect52 = ({ call }, { file, pkg, report }) => {
  const at = call;
  const notice = file.functionAround(at) < 0 ? void 0 : unreadNotice(pkg, file, at);
  if (!notice) return;
  const owner = file.text(resultTargets(file, at)[0] ?? NONE);
  const of = owner === "" || owner === "_" ? calledName(file, at) : owner;
  report(at, `nobody reads the ${notice.what} of ${of}, and ${notice.waits} waits for that as soon as there are some`, {
    identity: `${notice.what} of ${of}`,
    codeFlow: [{ node: at, message: `the channel of ${notice.what} comes from here` }],
    ...drainNotices(pkg, file, at, notice)
  });
};

// src/go/reloads.ts
var RELOAD = /reload|rebind|reconfigur|relisten|reopen|restart|hot_?swap|^re_?init|^(apply|update|change|swap|set|load)_?(new)?_?(conf|config|configuration|settings|options|addr|address|listen\w*)$/i;
var DEPTH9 = 3;
var known7 = /* @__PURE__ */ new WeakMap();
function reloadTo(pkg, fn) {
  const table = remembered(known7, pkg, () => waysOf(pkg));
  return table.get(fn.node)?.find((reached) => reached.fn.file === fn.file)?.way;
}
function waysOf(pkg) {
  const table = /* @__PURE__ */ new Map();
  let front = reloads(pkg).map((fn) => ({ fn, way: [fn] }));
  for (let depth = 0; depth <= DEPTH9 && front.length > 0; depth++) {
    const next = [];
    for (const reached of front) {
      const { fn } = reached;
      const there = table.get(fn.node) ?? [];
      if (there.some((other) => other.fn.file === fn.file)) continue;
      table.set(fn.node, [...there, reached]);
      for (const callee of calledBy(pkg, fn)) next.push({ fn: callee, way: [...reached.way, callee] });
    }
    front = next;
  }
  return table;
}
function reloads(pkg) {
  return [...pkg.declarations()].filter(({ file, node }) => !file.isTest && RELOAD.test(file.text(file.child(node, "name"))));
}
function calledBy(pkg, { file, node }) {
  const found = [];
  for (const call of file.descendants(file.child(node, "body"), "call_expression")) {
    const { candidates } = calleeOf(pkg, file, call);
    const [callee] = candidates;
    if (callee && candidates.length === 1 && !callee.file.is(callee.node, "func_literal")) found.push(callee);
  }
  return found;
}

// src/go/slots.ts
function slotOf(pkg, file, node) {
  if (file.is(node, "identifier")) {
    const isLocal = pkg.scopes(file).variableOf(node) !== void 0;
    return isLocal || !pkg.value(file.text(node), file) ? void 0 : { owner: "", name: file.text(node) };
  }
  if (!file.is(node, "selector_expression")) return void 0;
  const field = fieldOf(pkg, file, node);
  return field.owner === "" ? void 0 : field;
}
function slotFilledBy(pkg, file, value) {
  const target = targetOf3(file, value);
  const direct = slotOf(pkg, file, target);
  if (direct) return direct;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const stores = (variable?.uses ?? []).filter((use) => targetOf3(file, use) >= 0 && !isAssigned(file, use));
  return stores.length === 1 ? slotOf(pkg, file, targetOf3(file, stores[0] ?? NONE)) : void 0;
}
function targetOf3(file, value) {
  const at = file.wrapped(value);
  const list = file.parent(at);
  const statement = file.parent(list);
  if (file.is(statement, "var_spec")) return file.childrenIn(statement, "name")[file.named(list).indexOf(at)] ?? NONE;
  const isStored2 = file.is(statement, "assignment_statement") || file.is(statement, "short_var_declaration");
  if (!isStored2 || file.child(statement, "right") !== list) return NONE;
  return file.named(file.child(statement, "left"))[file.named(list).indexOf(at)] ?? NONE;
}
function mentionsOfSlot(pkg, slot) {
  const files = pkg.files.filter((file) => !file.isTest);
  if (slot.owner === "") return files.flatMap((file) => mentionsOfVariable(pkg, file, slot.name));
  return mentionsOfField(pkg, slot).filter(({ file }) => !file.isTest).map((mention) => ({ ...mention, isSet: isAssigned(mention.file, mention.node) }));
}
function mentionsOfVariable(pkg, file, name) {
  return pkg.scopes(file).free.filter((node) => file.text(node) === name).map((node) => ({ file, node, path: pathAfter(file, node), isSet: isAssigned(file, node) }));
}

// src/go/init-effects.ts
var REGISTERS = /^(Handle|HandleFunc|Notify|Subscribe|AddHandler|AddListener|AddHook|RegisterHandler|RegisterHook|On[A-Z]\w*)$/;
function initEffects(pkg, file, code) {
  const isProgram = pkg.name === "main" && pkg.functions("main", file).length > 0;
  const effects = [];
  if (!isProgram) effects.push(...goroutines(pkg, file, code));
  if (!isProgram && pkg.name === "main") effects.push(...handlers(file, code));
  for (const call of file.descendants(code, "call_expression", true)) {
    const { candidates } = calleeOf(pkg, file, call);
    const [fn] = candidates;
    if (!fn || candidates.length !== 1 || file.is(file.parent(call), "go_statement")) continue;
    const reload = reloadTo(pkg, fn)?.[0];
    const node = reload ? handlers(fn.file, fn.node)[0]?.node ?? growth(pkg, fn) : NONE;
    if (reload && node >= 0) effects.push({ how: "again", file, node: call, fn, reload });
    else if (!isProgram) effects.push(...goroutines(pkg, fn.file, fn.node));
  }
  return effects;
}
function goroutines(pkg, file, code) {
  return [...file.descendants(code, "go_statement", true)].filter((spawn) => endlessSpawn(pkg, file, spawn) !== void 0).map((node) => ({ how: "goroutine", file, node }));
}
function handlers(file, code) {
  const found = [];
  for (const node of file.descendants(code, "call_expression", true)) {
    const callee = file.child(node, "function");
    const name = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
    if (REGISTERS.test(name)) found.push({ how: "handler", file, node, name: file.text(callee) });
  }
  return found;
}
function growth(pkg, { file, node }) {
  for (const call of file.descendants(node, "call_expression", true)) {
    if (file.text(file.child(call, "function")) !== "append") continue;
    const slot = slotOf(pkg, file, targetOf3(file, call));
    if (slot?.owner !== "") continue;
    const sets = mentionsOfSlot(pkg, slot).filter((mention) => isAssigned(mention.file, mention.node));
    if (sets.every((mention) => isGrown(mention.file, mention.node, slot.name))) return call;
  }
  return NONE;
}
function isGrown(file, target, name) {
  const right = file.child(file.parent(file.parent(target)), "right");
  return file.text(right).startsWith(`append(${name},`);
}

// rules/reload/init-side-effect/detect.ts
var detect53 = ({ code }, { file, pkg, report }) => {
  const at = code;
  const isInit = file.is(at, "block");
  if (file.isTest || !isInit && file.functionAround(at) >= 0) return;
  const where = isInit ? "init" : "the initialiser of a variable";
  for (const effect of initEffects(pkg, file, at)) {
    const reload = effect.how === "again" ? [startOf2(effect)] : [];
    report(effect.node, messageOf6(effect, where), {
      identity: `${effect.how} ${effect.file.text(effect.node).split(/[\s{]/, 3).join(" ").slice(0, 80)}`,
      file: effect.file,
      related: reload,
      codeFlow: [
        { file, node: at, message: `${where} runs with the import` },
        { file: effect.file, node: effect.node, message: "and does this" },
        ...reload
      ]
    });
  }
};
function messageOf6(effect, where) {
  if (effect.how === "goroutine") return `${where} starts a goroutine that never ends, and nobody who imports the package can stop it`;
  if (effect.how === "handler") return `${where} of a plugin calls ${effect.name}: each plugin that is loaded anew leaves one more handler`;
  const [name, reload] = [effect.fn, effect.reload].map(({ file, node }) => file.declaredName(node));
  return `${where} calls ${name}, and ${reload} calls it again: what it registers is there once more after each reload`;
}
function startOf2({ reload: { file, node } }) {
  return { file, node: file.child(node, "name"), message: `${file.declaredName(node)} does it again` };
}

// src/go/reopened.ts
var LISTENS = /^(Listen|ListenTCP|ListenUnix|ListenConfig\.Listen)$/;
var SERVES2 = /^(ListenAndServe|ListenAndServeTLS|Serve|ServeTLS)$/;
var ENDS2 = /close|stop|shut|cancel|drain|release|kill|terminat|teardown|cleanup|finish|exit|exec|\bfork|startprocess/i;
var DEPTH10 = 2;
function reopened(pkg, file, opening) {
  const fn = file.declarationAround(opening);
  const way = fn < 0 ? void 0 : reloadTo(pkg, { file, node: fn });
  const what = way && whatOpens(pkg, file, opening);
  const slot = what && slotFilledBy(pkg, file, file.is(file.parent(opening), "unary_expression") ? file.parent(opening) : opening);
  const reload = way?.[0];
  if (!slot || !reload) return void 0;
  const around2 = withCallees(pkg, way);
  if (around2.some((each) => endsSomething(each, freshName(file, opening)))) return void 0;
  const mentions2 = mentionsOfSlot(pkg, slot).filter((mention) => around2.some((each) => isIn(each, mention)));
  const store = mentions2.find((mention) => mention.isSet && mention.file === file && mention.node >= fn && mention.node < file.last(fn));
  if (!store || !mentions2.every(isOnlyUsed)) return void 0;
  if (what === "server" && !serves(around2, slot)) return void 0;
  return { what, name: file.text(store.node), reload, store };
}
function whatOpens(pkg, file, opening) {
  if (file.is(opening, "composite_literal")) return "server";
  const { package: path, name } = calleeOf(pkg, file, opening);
  return (path === "net" || path === "crypto/tls") && LISTENS.test(name) ? "listener" : void 0;
}
function freshName(file, opening) {
  const target = targetOf3(file, opening);
  return file.is(target, "identifier") ? file.text(target) : "";
}
function withCallees(pkg, way) {
  let front = [...way];
  const all2 = [...way];
  for (let depth = 0; depth < DEPTH10; depth++) {
    front = front.flatMap((fn) => calledBy(pkg, fn)).filter((fn) => !all2.some((other) => other.node === fn.node && other.file === fn.file));
    all2.push(...front);
  }
  return all2;
}
function endsSomething({ file, node }, fresh) {
  for (const call of file.descendants(file.child(node, "body"), "call_expression")) {
    const callee = file.text(file.child(call, "function"));
    if (ENDS2.test(callee) && !/\.Body\.Close$/.test(callee) && (fresh === "" || callee !== `${fresh}.Close`)) return true;
  }
  return false;
}
function isIn({ file, node }, mention) {
  return mention.file === file && file.contains(node, mention.node);
}
function isOnlyUsed({ file, node, path, isSet }) {
  if (isSet) return true;
  if (path.length > 0) return path.length === 1 && (SERVES2.test(path[0] ?? "") || /^(Addr|Accept|Handler)$/.test(path[0] ?? ""));
  const list = file.parent(file.wrapped(node));
  const called = file.is(list, "argument_list") ? file.child(file.parent(list), "function") : NONE;
  return SERVES2.test(file.text(file.is(called, "selector_expression") ? file.child(called, "field") : called));
}
function serves(around2, { name }) {
  return around2.some(({ file, node }) => new RegExp(`\\b${name}\\.(ListenAnd)?Serve`).test(file.text(node)));
}

// rules/reload/listener-not-closed/detect.ts
var detect54 = ({ opening, type }, { file, pkg, report }) => {
  const at = opening;
  if (file.isTest || type !== void 0 && !/^&?http\.Server\b/.test(file.text(at))) return;
  const found = reopened(pkg, file, at);
  if (!found) return;
  const { what, name, reload, store } = found;
  const caller = reload.file.declaredName(reload.node);
  const start = { file: reload.file, node: reload.file.child(reload.node, "name"), message: `${caller} runs again at each reload` };
  report(at, `${caller} puts a new ${what} into ${name}, and the old one is neither closed nor handed over`, {
    identity: `${name} ${what}`,
    related: [start],
    codeFlow: [
      start,
      { node: at, message: `the new ${what} is made here` },
      { ...store, message: "here it takes the place of the old one" }
    ]
  });
};

// src/go/stale-pointers.ts
function stalePointer(pkg, file, value) {
  const kept = keeperOf(pkg, file, value);
  if (!kept || isReached(pkg, file, value)) return void 0;
  for (const source of sourcesOf(pkg, file, value)) {
    const slot = slotOf(pkg, file, source);
    if (!slot || isSame3(slot, kept)) continue;
    const found = replacedBy(pkg, slot, kept);
    if (found) return { kept: nameOf4(kept), source: file.text(source), ...found };
  }
  return void 0;
}
function keeperOf(pkg, file, value) {
  let at = file.wrapped(value);
  for (let outer = around(file, at); outer >= 0; outer = around(file, at)) at = file.wrapped(outer);
  const slot = slotOf(pkg, file, targetOf3(file, at));
  if (slot) return slot;
  const field = fieldTarget(pkg, file, at);
  return field && field.owner !== "" ? field : void 0;
}
function around(file, at) {
  const parent = file.parent(at);
  const call = file.parent(parent);
  if (!file.is(call, "call_expression")) return NONE;
  const callee = file.text(file.child(call, "function"));
  if (file.is(parent, "argument_list")) return /^(uintptr|unsafe\.Pointer|reflect\.ValueOf)$/.test(callee) ? call : NONE;
  return file.is(parent, "selector_expression") && /\)\.(Elem|Field|FieldByName)$/.test(callee) ? call : NONE;
}
function sourcesOf(pkg, file, value) {
  const isCall2 = file.is(value, "call_expression");
  let at = file.bare(isCall2 ? file.named(file.child(value, "arguments"))[0] ?? NONE : value);
  const isAddress = file.is(at, "unary_expression") && file.hasToken(at, "&");
  if (isAddress) at = file.bare(file.child(at, "operand"));
  const sources = isAddress ? [] : [at];
  while (file.is(at, "selector_expression")) {
    at = file.bare(file.child(at, "operand"));
    if (typeOf(pkg, file, at)?.kind === "pointer") sources.push(at);
  }
  return sources;
}
function isReached(pkg, file, node) {
  const fn = file.declarationAround(node);
  return fn >= 0 && reloadTo(pkg, { file, node: fn }) !== void 0;
}
function replacedBy(pkg, source, kept) {
  const renewed = mentionsOfSlot(pkg, kept).some((mention) => mention.isSet && isReached(pkg, mention.file, mention.node));
  if (renewed) return void 0;
  for (const replaced of mentionsOfSlot(pkg, source)) {
    const node = replaced.isSet ? replaced.file.declarationAround(replaced.node) : NONE;
    const reload = node < 0 ? void 0 : reloadTo(pkg, { file: replaced.file, node })?.[0];
    if (reload) return { reload, replaced };
  }
  return void 0;
}
function isSame3(a, b) {
  return a.owner === b.owner && a.name === b.name;
}
function nameOf4({ owner, name }) {
  return owner === "" ? name : `${owner}.${name}`;
}
function staleSymbol(pkg, file, call) {
  const kept = slotOf(pkg, file, targetOf3(file, call));
  if (!kept || isReached(pkg, file, call) || !/^Plugin\.Lookup$/.test(calleeOf(pkg, file, call).name)) return void 0;
  if (mentionsOfSlot(pkg, kept).some((mention) => mention.isSet && isReached(pkg, mention.file, mention.node))) return void 0;
  for (const fn of pkg.declarations()) {
    const reload = fn.file.text(fn.node).includes("plugin.Open(") ? reloadTo(pkg, fn)?.[0] : void 0;
    if (reload) return { kept: nameOf4(kept), source: file.text(file.child(file.child(call, "function"), "operand")), reload };
  }
  return void 0;
}

// rules/reload/stale-pointer-escape/detect.ts
var detect55 = ({ value, symbol }, bench) => {
  const { file, pkg, report } = bench;
  const at = value ?? symbol;
  if (file.isTest || isBorrowed(at, bench)) return;
  const found = value === void 0 ? staleSymbol(pkg, file, at) : stalePointer(pkg, file, at);
  if (!found) return;
  const { kept, source, reload } = found;
  const name = reload.file.declaredName(reload.node);
  const replaced = found.replaced ? { file: found.replaced.file, node: found.replaced.node, message: `${name} replaces it here` } : { file: reload.file, node: reload.file.child(reload.node, "name"), message: `${name} opens it again` };
  report(at, `${kept} keeps what ${source} was at first: ${name} replaces it, and ${kept} is not renewed`, {
    identity: `${kept} ${source}`,
    related: [replaced],
    codeFlow: [{ node: at, message: "the pointer is taken here" }, replaced]
  });
};
function isBorrowed(value, { file }) {
  return file.is(value, "unary_expression") && file.is(file.parent(file.wrapped(value)), "argument_list");
}

// rules/runtime/manual-gc/detect.ts
var ASKS = /ReadMemStats|ReadGCStats|\bmetrics\.Read|SetMemoryLimit|WriteHeapProfile|pprof\.|HeapAlloc|HeapInuse|SetFinalizer|AddCleanup/;
var detect56 = ({ call, name }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.declarationAround(at);
  if (file.isTest || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const { package: path, name: callee } = calleeOf(pkg, file, at);
  if (path !== "runtime" && path !== "runtime/debug") return;
  const what = `${path === "runtime" ? "runtime" : "debug"}.${callee}`;
  if (callee === "SetGCPercent") return reportSwitchedOff(at, what, bench);
  if (ASKS.test(file.text(fn))) return;
  report(at, `${what} stops the program for a collection that nothing asks for`, {
    identity: what,
    codeFlow: [{ node: name, message: "the collection is asked for here" }]
  });
};
function reportSwitchedOff(call, what, { file, pkg, report }) {
  const percent = file.named(file.child(call, "arguments"))[0] ?? NONE;
  if (!/^-\s*\d+$/.test(file.text(percent))) return;
  const others = pkg.files.reduce((count, other) => count + (other.tree.text.match(/\bSetGCPercent\(/g)?.length ?? 0), 0);
  if (others > 1 || pkg.files.some((other) => other.tree.text.includes("SetMemoryLimit("))) return;
  report(call, `${what} switches the collector off, and nothing switches it on again`, {
    identity: `${what} off`,
    codeFlow: [{ node: call, message: "from here on memory only grows" }]
  });
}

// src/go/mysql-pools.ts
var OPENS3 = /^(database\/sql|github\.com\/jmoiron\/sqlx) (Open|MustOpen|Connect|MustConnect|ConnectContext|MustConnectContext)$/;
var LIFETIME = ".SetConnMaxLifetime(";
function isUnlimitedMysqlPool(pkg, file, call) {
  if (file.isTest || !opensMysql(pkg, file, call)) return false;
  const importers = pkg.linked?.importersOf(pkg.importPath) ?? [];
  return ![pkg, ...importers].some(({ files }) => files.some(({ tree }) => tree.text.includes(LIFETIME)));
}
function opensMysql(pkg, file, call) {
  const names = file.named(file.child(call, "arguments")).slice(0, 2);
  const driver = names.find((name2) => textOf2(pkg, file, name2) !== "");
  if (driver === void 0 || textOf2(pkg, file, driver) !== "mysql") return false;
  const { package: path, name } = calleeOf(pkg, file, call);
  return OPENS3.test(`${path} ${name}`);
}
function textOf2(pkg, file, node) {
  if (file.is(node, "interpreted_string_literal")) return file.text(node).slice(1, -1);
  const variable = file.is(node, "identifier") ? pkg.scopes(file).variableOf(node) : void 0;
  const spec = variable ? { file, node: variable.statement } : file.is(node, "identifier") ? pkg.value(file.text(node), file) : void 0;
  if (!spec?.file.is(spec.node, "const_spec")) return "";
  const names = spec.file.childrenIn(spec.node, "name").map((name) => spec.file.text(name));
  const value = spec.file.named(spec.file.child(spec.node, "value"))[names.indexOf(file.text(node))] ?? NONE;
  return spec.file.is(value, "interpreted_string_literal") ? spec.file.text(value).slice(1, -1) : "";
}

// rules/sql/pool-without-max-lifetime/detect.ts
var detect57 = ({ call }, { file, pkg, report }) => {
  const at = call;
  if (!isUnlimitedMysqlPool(pkg, file, at)) return;
  report(at, "nothing limits how long the connections of this pool live, which MySQL's driver asks for: SetConnMaxLifetime", {
    identity: "mysql pool",
    codeFlow: [{ node: at, message: "the pool is made here" }]
  });
};

// rules/sql/rows-not-closed/detect.ts
var detect58 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = dutyOfCall(pkg, file, at, contracts);
  if (!contract || isProcessMain(pkg, file, file.functionAround(at)) || endsWithFunction(pkg, file, at)) return;
  const open = rowsLeftOpen(pkg, file, at, contract);
  if (!open || isErrorPath(pkg, file, at, contract.errorGuard, open)) return;
  const name = open.how === "dropped" ? `the ${contract.noun}` : file.text(resultTargets(file, at)[contract.owner] ?? NONE);
  const message = open.how === "dropped" ? `the ${contract.noun} of ${contract.call} can never be closed: nothing holds what it returns` : open.how === "overwritten" ? `${name} gets new ${contract.noun} before the old ones are closed` : `${name} is not closed on every way out, so its connection never goes back to the pool`;
  report(at, message, { ...dutyDetails(file, at, open, name), ...releaseFix(pkg, file, at, contract, open) });
};
var concerns9 = concernsDuties;

// rules/sql/tx-not-finished/detect.ts
var detect59 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  if (!contract || contract.endedBy?.includes("parent") || endsWithFunction(pkg, file, at)) return;
  const open = undone(pkg, file, at, contract);
  if (!open || isErrorPath(pkg, file, at, contract.errorGuard, open)) return;
  const name = open.how === "dropped" ? "the transaction" : file.text(resultTargets(file, at)[contract.owner] ?? NONE);
  const message = open.how === "dropped" ? `the transaction of ${contract.call} is thrown away and can never be finished` : open.how === "overwritten" ? `${name} gets a new transaction before the old one is finished` : `${name} is neither committed nor rolled back on every way out, so its connection stays taken`;
  report(at, message, { ...dutyDetails(file, at, open, name), ...releaseFix(pkg, file, at, contract, open) });
};
var concerns10 = ({ file, pkg, contracts }) => contracts.callsIn(pkg, file).length > 0;

// src/go/lock-table.ts
var FOLLOWED2 = 3;
var tables = /* @__PURE__ */ new WeakMap();
function lockTable(pkg) {
  let table = tables.get(pkg);
  if (!table) {
    table = build(pkg);
    tables.set(pkg, table);
  }
  return table;
}
function build(pkg) {
  const byFile = new Map(pkg.files.map((file) => [file, lockCalls(file)]));
  const names = lockingNames(pkg, byFile);
  return {
    callsIn: (file, fn) => byFile.get(file)?.get(fn) ?? [],
    callsWithin: (file, fn) => [...byFile.get(file) ?? []].filter(([inner2]) => file.contains(fn, inner2)).flatMap(([, calls]) => calls),
    mayLock: (name) => names.has(name)
  };
}
function lockCalls(file) {
  const found = /* @__PURE__ */ new Map();
  if (!/Lock\(\)/.test(file.tree.text)) return found;
  for (const call of file.descendants(0, "call_expression")) {
    if (!LOCK_METHODS.has(calledName2(file, call)) || file.named(file.child(call, "arguments")).length > 0) continue;
    const fn = file.functionAround(call);
    const known12 = found.get(fn);
    if (known12) known12.push(call);
    else found.set(fn, [call]);
  }
  return found;
}
function lockingNames(pkg, byFile) {
  const names = /* @__PURE__ */ new Set();
  for (const [file, calls] of byFile) for (const fn of calls.keys()) names.add(file.text(file.child(file.declarationAround(fn), "name")));
  if (names.size === 0) return names;
  const callers = [...pkg.declarations()].map(({ file, node }) => ({
    name: file.text(file.child(node, "name")),
    calls: new Set([...file.descendants(node, "call_expression")].map((call) => calledName2(file, call)))
  }));
  for (let round = 1; round < FOLLOWED2; round++) {
    const more = callers.filter(({ name, calls }) => !names.has(name) && [...calls].some((called) => names.has(called)));
    for (const { name } of more) names.add(name);
  }
  return names;
}

// src/go/holds.ts
function holdsIn(pkg, fn, releases) {
  const { file, node } = fn;
  return lockTable(pkg).callsIn(file, node).flatMap((call) => {
    const hold = holdOf(pkg, fn, call, releases);
    return hold ? [hold] : [];
  });
}
function holdOf(pkg, fn, call, releases) {
  const { file } = fn;
  const method = calledName2(file, call);
  if (method !== "Lock" && method !== "RLock" || !mutexKind(pkg, file, call)) return void 0;
  const operand = lockOperand(file, call);
  const lock = lockClassOf(pkg, file, operand);
  const flow = pkg.flow(fn);
  const start = flow.graph.stepAt(call);
  const key = canonical(flow, operand);
  if (lock === "" || key === "" || start?.kind !== "simple" || !file.is(start.node, "expression_statement")) return void 0;
  const isRelease = (step) => releasesAt(flow, step, key, lock, releases);
  const held = reach(flow.graph, start, (step) => step === start || isRelease(step));
  const free = new Set([...held].filter(isRelease).flatMap((step) => [...reach(flow.graph, step, (other) => other === start)]));
  const steps = [...held].filter((step) => step !== start && !isRelease(step) && !free.has(step));
  return { fn, call, lock, key, method, steps };
}
function isReached2(pkg, { fn, call, steps }, at) {
  const flow = pkg.flow(fn);
  const start = flow.graph.stepAt(call);
  const target = flow.graph.stepAt(at);
  const held = new Set(steps);
  if (!start || !target) return false;
  return findPath(flow, { from: start.id, satisfied: (step) => !held.has(step), bad: (step) => step === target }) !== void 0;
}
function reach({ steps }, from, ends) {
  const seen = /* @__PURE__ */ new Set();
  const stack = from.next.map((edge) => steps[edge.to]);
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    if (!ends(step)) for (const edge of step.next) stack.push(steps[edge.to]);
  }
  return seen;
}
function releasesAt(flow, step, key, lock, releases) {
  if (step.node < 0 || step.kind === "defer" || step.kind === "go") return false;
  const { file } = flow;
  const part = ownPart(file, step);
  if (part < 0) return false;
  for (const call of file.descendants(part, "call_expression")) {
    if (isPutAside(file, call, part)) continue;
    const name = calledName2(file, call);
    if (/^R?Unlock$/.test(name) ? canonical(flow, lockOperand(file, call)) === key : /unlock/i.test(name) || releases(call, lock))
      return true;
  }
  return false;
}
function isPutAside(file, call, part) {
  const literal = file.enclosing(call, "func_literal");
  return literal > part && file.is(file.parent(literal), "expression_list");
}
function lockOperand(file, call) {
  return file.child(file.bare(file.child(call, "function")), "operand");
}

// src/go/callers-choice.ts
function isCallersChoice(pkg, file, call) {
  let around2 = ifAround(file, call);
  for (; file.is(around2, "if_statement"); around2 = ifAround(file, around2)) {
    const condition = file.child(around2, "condition");
    if (!file.contains(condition, call) && asksCaller(pkg, file, file.bare(condition))) return true;
  }
  return false;
}
function ifAround(file, node) {
  return file.enclosing(file.parent(node), "if_statement", "func_literal", "function_declaration", "method_declaration");
}
function asksCaller(pkg, file, condition) {
  if (/lock|held|sync/i.test(file.text(condition))) return true;
  const asked = file.is(condition, "unary_expression") ? file.child(condition, "operand") : condition;
  const isCompared = file.is(asked, "binary_expression") && /^(nil|true|false|-?\d+|"[^"]*")$/.test(file.text(file.child(asked, "right")));
  const name = isCompared ? file.child(asked, "left") : asked;
  return file.is(name, "identifier") && pkg.scopes(file).variableOf(name)?.kind === "parameter";
}

// src/go/runs.ts
var known8 = new NodeMemo();
function runsIn(pkg, file, node) {
  return known8.of(pkg, file, node, () => find2(pkg, file, node));
}
function find2(pkg, file, node) {
  const found = [];
  for (const call of file.descendants(node, "call_expression", true)) {
    if (isSpawned2(file, call)) continue;
    for (const target of callablesOf(pkg, file, call)) found.push({ call, target });
    for (const argument of file.named(file.child(call, "arguments"))) {
      if (file.is(argument, "func_literal") && roleOf(pkg, file, argument).kind === "inline")
        found.push({ call, target: { file, node: argument } });
    }
  }
  return found;
}
function isSpawned2(file, node) {
  return file.is(file.parent(node), "go_statement");
}

// src/go/lock-summaries.ts
var DEPTH11 = 6;
var NOTHING3 = { acquires: [], releases: /* @__PURE__ */ new Set(), blocking: [] };
var known9 = new NodeMemo();
var holdsKnown = new NodeMemo();
var blockingKnown = new NodeMemo();
function lockSummary(pkg, fn) {
  return known9.of(pkg, fn.file, fn.node, () => summarise(pkg, fn), NOTHING3);
}
function summariesOfCall(pkg, file, call) {
  return callablesOf(pkg, file, call).map((target) => lockSummary(pkg, target));
}
function holdsOf(pkg, fn) {
  return holdsKnown.of(
    pkg,
    fn.file,
    fn.node,
    () => holdsIn(pkg, fn, (call, lock) => summariesOfCall(pkg, fn.file, call).some(({ releases }) => releases.has(lock)))
  );
}
function summarise(pkg, fn) {
  const { file, node } = fn;
  const acquires = /* @__PURE__ */ new Map();
  const add = (acquire) => {
    const key = `${acquire.lock} ${acquire.method}`;
    if (!acquires.has(key)) acquires.set(key, acquire);
  };
  for (const acquire of ownAcquires(pkg, fn)) add(acquire);
  const blocking = [...ownBlocking(pkg, file, file.child(node, "body"))];
  const releases = new Set(ownReleases(pkg, fn));
  for (const { call, target } of runsIn(pkg, file, file.child(node, "body"))) {
    const inner2 = lockSummary(pkg, target);
    if (isCallersChoice(pkg, file, call)) continue;
    for (const acquire of inner2.acquires)
      if (acquire.trail.length < DEPTH11 && !isOfFresh(pkg, file, call, acquire.lock))
        add({ ...acquire, trail: [{ file, node: call }, ...acquire.trail] });
    for (const wait of inner2.blocking) {
      if (wait.trail.length < DEPTH11 && blocking.length < MOST) blocking.push({ ...wait, trail: [{ file, node: call }, ...wait.trail] });
    }
    for (const lock of inner2.releases) releases.add(lock);
  }
  return { acquires: [...acquires.values()], releases, blocking };
}
function isOfFresh(pkg, file, call, lock) {
  const callee = file.bare(file.child(call, "function"));
  const receiver = file.is(callee, "selector_expression") ? file.bare(file.child(callee, "operand")) : NONE;
  const variable = file.is(receiver, "identifier") ? pkg.scopes(file).variableOf(receiver) : void 0;
  if (variable?.kind !== "local" || variable.function !== file.functionAround(call) || !lock.startsWith(`${namedOf(typeOf(pkg, file, receiver))?.name}.`))
    return false;
  const value = file.bare(declaredValue(file, variable));
  const built = file.is(value, "unary_expression") ? file.bare(file.child(value, "operand")) : value;
  return file.is(built, "composite_literal") || file.is(built, "call_expression") && file.text(file.child(built, "function")) === "new";
}
var MOST = 40;
function ownAcquires(pkg, { file, node }) {
  return lockTable(pkg).callsIn(file, node).flatMap((call) => {
    const method = calledName2(file, call);
    if (method !== "Lock" && method !== "RLock" || isCallersChoice(pkg, file, call) || isSpawned2(file, call)) return [];
    const lock = mutexKind(pkg, file, call) ? lockClassOf(pkg, file, lockOperand(file, call)) : "";
    return lock === "" ? [] : [{ lock, method, trail: [{ file, node: call }] }];
  });
}
function ownReleases(pkg, { file, node }) {
  const first = /* @__PURE__ */ new Map();
  for (const call of lockTable(pkg).callsWithin(file, node)) {
    const lock = lockClassOf(pkg, file, lockOperand(file, call));
    if (!first.has(lock)) first.set(lock, /Unlock$/.test(calledName2(file, call)) && !file.is(file.parent(call), "defer_statement"));
  }
  return [...first].filter(([lock, releases]) => releases && lock !== "").map(([lock]) => lock);
}
function ownBlocking(pkg, file, body) {
  return blockingKnown.of(pkg, file, body, () => findBlocking(pkg, file, body));
}
function findBlocking(pkg, file, body) {
  const found = [];
  const add = (kind, at) => {
    if (found.length < MOST && !isCallersChoice(pkg, file, at)) found.push({ kind, trail: [{ file, node: at }] });
  };
  for (const send of file.descendants(body, "send_statement", true)) if (selectOf(file, send).alternatives === 0) add("send", send);
  for (const receive of file.descendants(body, "unary_expression", true)) {
    if (file.text(file.child(receive, "operator")) === "<-" && selectOf(file, receive).alternatives === 0) add("receive", receive);
  }
  for (const range of file.descendants(body, "range_clause", true)) {
    if (isChannelRange(pkg, file, range)) add("range", range);
  }
  for (const call of file.descendants(body, "call_expression", true)) {
    const kind = calledName2(file, call) === "Wait" ? waitKind(pkg, file, call) : void 0;
    if (kind) add(kind, call);
  }
  return found;
}
function waitKind(pkg, file, call) {
  const type = typeOf(pkg, file, lockOperand(file, call));
  if (isNamed(type, "sync", "WaitGroup")) return "wait-group";
  return isNamed(type, "sync", "Cond") ? "condition" : void 0;
}

// src/go/callbacks.ts
function callbackUnder(pkg, hold) {
  const { file } = hold.fn;
  for (const step of hold.steps) {
    if (step.kind === "defer" || step.kind === "go" || step.node < 0) continue;
    const part = ownPart(file, step);
    for (const call of part < 0 ? [] : file.descendants(part, "call_expression", true)) {
      const found = isSpawned2(file, call) ? void 0 : comesBack2(pkg, hold, call);
      if (found && isReached2(pkg, hold, call)) return found;
    }
  }
  return void 0;
}
function comesBack2(pkg, hold, call) {
  const { file } = hold.fn;
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "selector_expression")) return void 0;
  const { owner, name } = fieldOf(pkg, file, callee);
  const holder = fieldOwner(pkg, typeOf(pkg, file, file.child(callee, "operand")), name, file);
  if (owner === "" || !holder || !hold.lock.startsWith(`${owner}.`)) return void 0;
  const known12 = callablesOf(pkg, file, call);
  const acquire = known12.flatMap((target) => lockSummary(pkg, target).acquires).find(({ lock }) => lock === hold.lock);
  if (acquire) return { hold, call, name: file.text(callee), trail: [{ file, node: call }, ...acquire.trail], method: "" };
  const method = known12.length > 0 || !isSettable(pkg, owner, name) ? "" : lockingMethod(pkg, owner, hold.lock);
  return method === "" ? void 0 : { hold, call, name: file.text(callee), trail: [], method };
}
function isSettable(pkg, owner, name) {
  return pkg.name !== "main" && new RegExp("^\\p{Lu}", "u").test(owner) && new RegExp("^\\p{Lu}", "u").test(name);
}
function lockingMethod(pkg, owner, lock) {
  const table = lockTable(pkg);
  for (const { file, node } of pkg.declarations()) {
    const name = file.declaredName(node);
    if (file.isTest || !name.startsWith(`${owner}.`) || !new RegExp("^\\p{Lu}", "u").test(name.slice(owner.length + 1))) continue;
    const locks2 = table.callsIn(file, node).some((call) => calledName2(file, call) === "Lock" && lockClassOf(pkg, file, lockOperand(file, call)) === lock);
    if (locks2) return name;
  }
  return "";
}

// rules/sync/callback-under-lock/detect.ts
var detect60 = ({ call }, { file, pkg, report }) => {
  const fn = file.functionAround(call);
  if (file.isTest || fn < 0) return;
  const hold = holdsOf(pkg, { file, node: fn }).find((candidate) => candidate.call === call);
  const found = hold && callbackUnder(pkg, hold);
  if (!found) return;
  const lock = lockName(found.hold.lock);
  const taken = { node: found.hold.call, message: `${lock} is locked here` };
  const runs = { node: found.call, message: `${found.name} runs with ${lock} held` };
  const last = found.trail.length - 1;
  const down = found.trail.slice(1).map((spot, index) => ({ ...spot, message: index === last - 1 ? `and takes ${lock} here` : "it calls this" }));
  const message = last < 0 ? `${found.name} runs with ${lock} held, and stays for ever when it calls ${found.method}` : `${found.name} runs with ${lock} held, and what the package puts there takes ${lock} too`;
  report(found.call, message, {
    identity: `${lock} ${found.name}`,
    ...last < 0 ? {} : { level: "warning", confidence: "medium" },
    related: [taken, ...down],
    codeFlow: [taken, runs, ...down]
  });
};

// src/go/condition-variables.ts
function conditionOf(pkg, file, wait) {
  const operand = file.bare(lockOperand(file, wait));
  if (!isNamed(typeOf(pkg, file, operand), "sync", "Cond")) return void 0;
  if (file.is(operand, "selector_expression")) return fieldCondition(pkg, file, operand);
  const variable = file.is(operand, "identifier") ? pkg.scopes(file).variableOf(operand) : void 0;
  if (variable?.kind !== "local") return void 0;
  const uses = variable.uses.map((node) => ({ file, node, path: pathAfter(file, node) }));
  return { name: variable.name, identity: variable.name, signalled: uses.some(maySignal), mentions: [{ file, node: variable.declared }] };
}
var locks = /* @__PURE__ */ new WeakMap();
function lockOfCondition(pkg, file, operand) {
  const made = remembered(locks, pkg, () => conditionLocks(pkg)).get(channelClassOf(pkg, file, operand));
  return made?.size === 1 ? [...made][0] ?? "" : "";
}
var OWN = "own";
function conditionLocks(pkg) {
  const found = /* @__PURE__ */ new Map();
  for (const { file, node } of callsNamed(pkg, "NewCond")) {
    const { package: path } = calleeOf(pkg, file, node);
    const argument = file.named(file.child(node, "arguments"))[0] ?? NONE;
    if (path !== "sync" || argument < 0) continue;
    const made = file.bare(file.is(argument, "unary_expression") ? file.child(argument, "operand") : argument);
    const isNew = file.is(made, "composite_literal") || file.is(made, "call_expression") && file.text(file.child(made, "function")) === "new";
    const name = madeAs(pkg, file, node);
    found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(isNew ? OWN : lockClassOf(pkg, file, argument)));
  }
  return found;
}
function fieldCondition(pkg, file, operand) {
  const field = fieldOf(pkg, file, operand);
  if (field.owner === "" || pkg.name !== "main" && new RegExp("^\\p{Lu}", "u").test(field.name) || pkg.files.some(isBroken)) return void 0;
  const uses = mentionsOfField(pkg, field);
  return { name: field.name, identity: `${field.owner}.${field.name}`, signalled: uses.some(maySignal), mentions: uses };
}
function maySignal({ file, node, path }) {
  const [first] = path;
  if (first !== void 0) return first !== "Wait" && first !== "L";
  const parent = file.parent(file.wrapped(node));
  if (file.is(parent, "binary_expression")) return false;
  const statement = file.parent(parent);
  return !(file.is(parent, "expression_list") && file.is(statement, "assignment_statement") && file.child(statement, "left") === parent);
}
function isBroken(file) {
  return file.tree.kind.includes(file.tree.grammar.errorKind);
}

// src/go/taken-before.ts
var answers = new NodeMemo();
function takesBefore(pkg, op, lock, depth = 1) {
  const byQuestion = answers.of(pkg, op.file, op.node, () => /* @__PURE__ */ new Map());
  const found = remembered(byQuestion, `${depth} ${lock} ${op.channel ?? ""}`, () => find3(pkg, op, lock, depth) ?? "none");
  return found === "none" ? void 0 : found;
}
function find3(pkg, op, lock, depth) {
  const { file, node, channel } = op;
  const around2 = file.functionAround(node);
  if (around2 < 0 || depth < 0) return void 0;
  if (file.is(around2, "func_literal") && roleOf(pkg, file, around2).kind === "deferred")
    return takesBefore(pkg, { ...op, node: around2 }, lock, depth);
  const fn = { file, node: around2 };
  const own = acquireBefore(pkg, fn, op, lock);
  if (own || file.is(around2, "func_literal")) return own;
  const calls = callsNamed(pkg, bareName(fn)).filter(
    ({ file: from, node: call }) => isCallOf(pkg, from, call, fn) && !isSpawned2(from, call)
  );
  return firstIfAll(calls, (call) => takesBefore(pkg, { ...call, ...channel ? { channel } : {} }, lock, depth - 1));
}
function firstIfAll(all2, found) {
  let first;
  for (const each of all2) {
    const own = found(each);
    if (own === void 0) return void 0;
    first ??= own;
  }
  return first;
}
function isCallOf(pkg, file, call, fn) {
  return callablesOf(pkg, file, call).some((target) => target.file === fn.file && target.node === fn.node);
}
function acquireBefore(pkg, fn, { node, channel }, lock) {
  const own = takingsOf(pkg, fn).filter(({ acquire }) => acquire.lock === lock);
  if (own.length === 0) return void 0;
  const flow = pkg.flow(fn);
  const target = flow.graph.stepAround(node);
  if (!target) return void 0;
  const makes = (channel ? makesIn(pkg, fn, channel) : addsIn(fn)).map((make) => flow.graph.stepAround(make));
  const leads = (from, to) => findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== void 0;
  const isBefore = ({ step }) => makes.every((make) => !make || leads(make, step)) && (target.kind === "defer" || leads(step, target));
  return own.find(isBefore)?.acquire;
}
var takings = new NodeMemo();
function takingsOf(pkg, fn) {
  const { file, node } = fn;
  return takings.of(pkg, file, node, () => {
    const steps = pkg.flow(fn).graph.steps.filter(({ kind, node: at }) => kind !== "defer" && kind !== "go" && at >= 0);
    return steps.flatMap((step) => acquiresAt(pkg, fn, ownPart(file, step)).map((acquire) => ({ step, acquire })));
  });
}
function addsIn({ file, node }) {
  return [...file.descendants(node, "call_expression", true)].filter((call) => calledName2(file, call) === "Add");
}
function makesIn(pkg, { file, node }, channel) {
  return channelMakes(file).filter((make) => file.contains(node, make) && madeAs(pkg, file, make) === channel);
}
function acquiresAt(pkg, fn, part) {
  const { file } = fn;
  if (part < 0) return [];
  const found = /* @__PURE__ */ new Map();
  for (const { lock, method, call } of holdsOf(pkg, fn))
    if (!found.has(lock) && file.contains(part, call)) found.set(lock, { lock, method, trail: [{ file, node: call }] });
  for (const { call, target } of runsIn(pkg, file, part))
    for (const inner2 of lockSummary(pkg, target).acquires)
      if (!found.has(inner2.lock)) found.set(inner2.lock, { ...inner2, trail: [{ file, node: call }, ...inner2.trail] });
  return [...found.values()];
}

// src/go/handed-locks.ts
function releasedUnder(pkg, inner2, held) {
  const calls = callsOfLock(pkg, inner2);
  const releases = calls.filter(({ file, node }) => calledName2(file, node) === "Unlock");
  const takers = new Set(
    calls.filter((call) => !releases.includes(call)).map(({ file, node }) => `${file.path}:${file.functionAround(node)}`)
  );
  if (releases.some(({ file, node }) => takers.has(`${file.path}:${file.functionAround(node)}`))) return void 0;
  const taking = releases.map((release) => takesBefore(pkg, release, held, 0));
  const [peer] = releases;
  const [takes] = taking;
  return peer && takes && taking.every((each) => each !== void 0) ? { peer, takes } : void 0;
}
function isHandedOn4(pkg, lock) {
  const calls = lock === "" ? [] : callsOfLock(pkg, lock);
  const functionOf = ({ file, node }) => `${file.path}:${file.declarationAround(node)}`;
  const isRelease = ({ file, node }) => /^R?Unlock$/.test(calledName2(file, node));
  const takers = new Set(calls.filter((call) => !isRelease(call)).map(functionOf));
  return calls.some((call) => isRelease(call) && !takers.has(functionOf(call)));
}
var lockCalls2 = /* @__PURE__ */ new WeakMap();
function callsOfLock(pkg, lock) {
  let index = lockCalls2.get(pkg);
  if (!index) {
    const made = /* @__PURE__ */ new Map();
    for (const file of pkg.files.filter((each) => !each.isTest)) {
      for (const node of lockTable(pkg).callsWithin(file, 0)) {
        const name = lockClassOf(pkg, file, lockOperand(file, node));
        made.set(name, [...made.get(name) ?? [], { file, node }]);
      }
    }
    index = made;
    lockCalls2.set(pkg, index);
  }
  return index.get(lock) ?? [];
}

// src/go/lock-order.ts
var known10 = /* @__PURE__ */ new WeakMap();
function nestedLocks(pkg) {
  let orders = known10.get(pkg);
  if (!orders) {
    const nested = functionsThatLock(pkg).flatMap((fn) => holdsOf(pkg, fn).flatMap((hold) => nestedIn(pkg, hold)));
    const byPair = /* @__PURE__ */ new Map();
    for (const each of nested) byPair.set(pairOf(each), [...byPair.get(pairOf(each)) ?? [], each]);
    orders = { nested, byPair };
    known10.set(pkg, orders);
  }
  return orders;
}
function lockCycles(pkg) {
  const { byPair, nested } = nestedLocks(pkg);
  const cycles = [];
  for (const [key, ones] of byPair) {
    const [first] = ones;
    const others = first && byPair.get(pair(first.inner, first.hold.lock));
    if (!first || !others || first.hold.lock === first.inner || key > pair(first.inner, first.hold.lock)) continue;
    const cycle = meeting(pkg, ones, others, nested);
    if (cycle) cycles.push(cycle);
  }
  return cycles;
}
function meeting(pkg, ones, others, nested) {
  for (const one of ones) {
    for (const other of others) {
      if (canMeet(one, other, nested) && isReached2(pkg, one.hold, one.at) && isReached2(pkg, other.hold, other.at)) return { one, other };
    }
  }
  return void 0;
}
function pairOf({ hold, inner: inner2 }) {
  return pair(hold.lock, inner2);
}
function pair(outer, inner2) {
  return `${outer} ${inner2}`;
}
function canMeet(one, other, nested) {
  const conflict = (outer, inner2) => outer.hold.method === "Lock" || inner2.method === "Lock";
  if (!conflict(one, other) || !conflict(other, one) || isFlagged(one) || isFlagged(other)) return false;
  const gates = gatesOf(one, nested);
  return ![...gatesOf(other, nested)].some((gate) => gates.has(gate));
}
function isFlagged({ hold, at }) {
  const { file, node } = hold.fn;
  for (let around2 = file.enclosing(at, "if_statement"); around2 > node; around2 = file.enclosing(file.parent(around2), "if_statement")) {
    const condition = file.bare(file.child(around2, "condition"));
    const flag = file.is(condition, "unary_expression") ? file.bare(file.child(condition, "operand")) : condition;
    if (file.is(flag, "selector_expression") && !file.contains(file.child(around2, "condition"), at)) return true;
  }
  return false;
}
function gatesOf({ hold, at }, nested) {
  const around2 = nested.filter(
    (candidate) => candidate.hold.method === "Lock" && candidate.hold.call !== hold.call && candidate.hold.fn.node === hold.fn.node && candidate.hold.fn.file === hold.fn.file && candidate.at === at
  );
  return new Set(around2.map((candidate) => candidate.hold.lock).filter((lock) => lock !== hold.lock));
}
function functionsThatLock(pkg) {
  const table = lockTable(pkg);
  return pkg.files.filter((file) => !file.isTest).flatMap(
    (file) => ["function_declaration", "method_declaration", "func_literal"].flatMap((kind) => file.all(kind)).filter((node) => table.callsIn(file, node).length > 0).sort((a, b) => a - b).map((node) => ({ file, node }))
  );
}
function nestedIn(pkg, hold) {
  const { file } = hold.fn;
  const flow = pkg.flow(hold.fn);
  const found = /* @__PURE__ */ new Map();
  const add = (inner2, method, at, trail) => {
    const key = `${inner2} ${method}`;
    if (!found.has(key)) found.set(key, { hold, inner: inner2, method, at, trail });
  };
  for (const step of hold.steps) {
    if (step.kind === "defer" || step.kind === "go" || step.node < 0) continue;
    const part = ownPart(flow.file, step);
    if (part < 0) continue;
    for (const call of file.descendants(part, "call_expression", true)) {
      const method = calledName2(file, call);
      if (method !== "Lock" && method !== "RLock" || !mutexKind(pkg, file, call)) continue;
      const inner2 = lockClassOf(pkg, file, lockOperand(file, call));
      if (inner2 !== "") add(inner2, method, call, [{ file, node: call }]);
    }
    for (const { call, target } of runsIn(pkg, file, part)) {
      for (const acquire of lockSummary(pkg, target).acquires) {
        if (isOfFresh(pkg, file, call, acquire.lock)) continue;
        add(acquire.lock, acquire.method, call, [{ file, node: call }, ...acquire.trail]);
      }
    }
  }
  return [...found.values()];
}

// src/go/held-waits.ts
function heldWait(pkg, hold) {
  for (const { at, kind, trail } of waitsIn(pkg, hold)) {
    const op = trail.at(-1);
    const found = answers2(pkg, kind, op, hold);
    if (found && isReached2(pkg, hold, at)) return { hold, kind, at, trail, ...found };
  }
  for (const { inner: inner2, at, trail } of nestedIn(pkg, hold)) {
    const found = inner2 === hold.lock ? void 0 : releasedUnder(pkg, inner2, hold.lock);
    if (found && isReached2(pkg, hold, at)) return { hold, kind: "lock", at, trail, sure: true, ...found };
  }
  return void 0;
}
function waitsIn(pkg, hold) {
  const { file } = hold.fn;
  const found = [];
  for (const step of hold.steps) {
    if (step.kind === "defer" || step.kind === "go" || step.node < 0) continue;
    const part = ownPart(file, step);
    if (part < 0) continue;
    for (const { kind, trail } of ownBlocking(pkg, file, part)) found.push({ at: trail[0].node, kind, trail });
    for (const { call, target } of runsIn(pkg, file, part)) {
      for (const { kind, trail } of lockSummary(pkg, target).blocking)
        found.push({ at: call, kind, trail: [{ file, node: call }, ...trail] });
    }
  }
  return found;
}
function answers2(pkg, kind, op, hold) {
  if (kind === "wait-group") return doneUnder(pkg, op, hold.lock);
  if (kind === "condition") return sleepsUnder(pkg, op, hold);
  const channel = channelClassOf(pkg, op.file, channelOf(op.file, op.node));
  const use = channelUse(pkg, channel);
  if (channel === "" || isOutside(pkg, channel) || use.capacities.length === 0) return void 0;
  const peers = use.ops.filter((peer2) => answersTo(kind, peer2));
  if (kind === "send" && use.capacities.some((capacity) => hasRoom(channel, capacity, peers))) return void 0;
  if (peers.some((peer2) => use.ops.some((other) => isToken(peer2, other)))) return void 0;
  const [peer] = peers;
  const takes = firstIfAll(peers, (each) => takesBefore(pkg, { ...each, channel }, hold.lock));
  return peer && takes && { peer, takes, sure: kind !== "send" || !use.capacities.includes(1) };
}
function hasRoom(channel, capacity, peers) {
  if (capacity === 0) return false;
  const inTurn = ({ kind, file, node }) => kind === "range" || loopAround(file, node, file.functionAround(node)) >= 0;
  return capacity !== 1 || channel.includes("@") || !peers.every(inTurn);
}
function isToken(one, other) {
  const kinds = [one.kind, other.kind];
  if (!kinds.includes("send") || !kinds.includes("receive")) return false;
  return one.file === other.file && one.file.functionAround(one.node) === other.file.functionAround(other.node);
}
function answersTo(kind, peer) {
  return kind === "send" ? peer.kind === "receive" || peer.kind === "range" : peer.kind === "send" || peer.kind === "close";
}
function isOutside(pkg, channel) {
  if (channel.includes("@") || pkg.name === "main") return false;
  return new RegExp("^\\p{Lu}", "u").test(channel.split(".").at(-1) ?? "");
}
function sleepsUnder(pkg, { file, node }, hold) {
  const own = lockOfCondition(pkg, file, lockOperand(file, node));
  const writer = own === "" || own === hold.lock ? void 0 : writerOf(pkg, hold);
  return writer && { peer: writer, takes: { lock: hold.lock, method: "Lock", trail: [writer] }, sure: false };
}
function writerOf(pkg, hold) {
  for (const fn of functionsThatLock(pkg)) {
    const writer = holdsOf(pkg, fn).find(({ lock, method, call }) => lock === hold.lock && method === "Lock" && call !== hold.call);
    if (writer) return { file: fn.file, node: writer.call };
  }
  return void 0;
}
function doneUnder(pkg, { file, node }, lock) {
  for (const done of donesOf(pkg, file, lockOperand(file, node))) {
    const takes = takesBefore(pkg, done, lock, 0);
    if (takes) return { peer: done, takes, sure: true };
  }
  return void 0;
}
function donesOf(pkg, file, group) {
  const at = file.bare(group);
  if (file.is(at, "identifier")) {
    const uses = pkg.scopes(file).variableOf(at)?.uses ?? [];
    return uses.filter((use) => pathAfter(file, use)[0] === "Done").map((use) => ({ file, node: file.parent(file.parent(use)) }));
  }
  if (!file.is(at, "selector_expression")) return [];
  const field = fieldOf(pkg, file, at);
  if (field.owner === "") return [];
  return mentionsOfField(pkg, field).filter((mention) => mention.path[0] === "Done" && !mention.file.isTest).map((mention) => ({ file: mention.file, node: mention.file.parent(mention.file.parent(mention.node)) }));
}

// rules/sync/channel-op-under-lock/detect.ts
var detect61 = ({ call }, { file, pkg, report }) => {
  const fn = file.functionAround(call);
  if (file.isTest || fn < 0) return;
  const hold = holdsOf(pkg, { file, node: fn }).find((candidate) => candidate.call === call);
  const found = hold && heldWait(pkg, hold);
  if (!found) return;
  const { kind, trail, peer, takes } = found;
  const op = trail.at(-1);
  const lock = lockName(found.hold.lock);
  const taken = { file, node: found.hold.call, message: `${lock} is locked here` };
  const down = trail.map(
    (spot, index) => ({
      ...spot,
      message: index === trail.length - 1 ? `${WAITS2[kind].what} waits with ${lock} held` : "which calls this"
    })
  );
  const isAsleep = kind === "condition";
  const needs = {
    ...takes.trail.at(-1),
    message: isAsleep ? `who comes here for ${lock} waits as long` : `${lock} is taken here first`
  };
  const ends = isAsleep ? [] : [{ ...peer, message: "what it waits for comes from here" }];
  const message = isAsleep ? `Wait lets go of the lock of its condition alone: ${lock} stays held as long as it sleeps` : `${WAITS2[kind].what} waits while ${lock} is held, and whoever would end the wait takes ${lock} first`;
  report(op.node, message, {
    identity: `${lock} ${kind}`,
    ...found.sure ? {} : { level: "note", confidence: "low" },
    ...op.file ? { file: op.file } : {},
    waits: [WAITS2[kind].wait, "lock", ...takes.method === "RLock" ? ["rlock"] : []],
    related: [taken, ...down.slice(0, -1), needs, ...ends],
    codeFlow: [taken, ...down, needs, ...ends]
  });
};
var WAITS2 = {
  send: { what: "the send", wait: "chan-send" },
  receive: { what: "the receive", wait: "chan-recv" },
  range: { what: "the range over a channel", wait: "chan-recv" },
  "wait-group": { what: "Wait", wait: "wg" },
  condition: { what: "Wait", wait: "cond" },
  lock: { what: "the second lock", wait: "lock" }
};

// src/go/shared-writes.ts
function sharedWrite(pkg, file, assignment) {
  const target = file.named(file.child(assignment, "left"))[0] ?? NONE;
  const name = file.is(target, "index_expression") ? file.child(target, "operand") : target;
  const isField = file.is(name, "selector_expression") && name !== target;
  const base = isField ? file.child(name, "operand") : name;
  const variable = file.is(base, "identifier") ? pkg.scopes(file).variableOf(base) : void 0;
  const literal = file.functionAround(assignment);
  if (!variable || !(isField ? variable.kind !== "type" : variable.kind === "local")) return void 0;
  if (!file.is(literal, "func_literal") || file.contains(literal, variable.declared)) return void 0;
  const kind = typeOf(pkg, file, name)?.kind;
  const what = file.is(target, "index_expression") ? "map" : "slice";
  if (what === "map" ? kind !== "map" : kind !== "slice" || !appendsTo(file, assignment, variable.name)) return void 0;
  const role = roleOf(pkg, file, literal);
  if (role.kind !== "spawned" || !isInLoop(file, role.spawn, file.functionAround(role.spawn)) || isGuarded(file, literal)) return void 0;
  const loop = file.enclosing(role.spawn, "for_statement");
  return file.contains(loop, variable.declared) || variable.uses.some((use) => file.contains(loop, use) && !file.contains(literal, use) && isAssigned(file, use)) ? void 0 : { name: file.text(name), what, spawn: role.spawn };
}
function appendsTo(file, assignment, name) {
  const value = file.named(file.child(assignment, "right"))[0] ?? NONE;
  return file.is(value, "call_expression") && file.text(value).startsWith(`append(${name},`);
}
function isGuarded(file, literal) {
  return /\.(R?Lock|Acquire|Do|Wait)\(|<-|atomic\./.test(file.text(literal));
}

// rules/sync/concurrent-map-write/detect.ts
var detect62 = ({ write }, { file, pkg, report }) => {
  const at = write;
  const shared = sharedWrite(pkg, file, at);
  if (!shared) return;
  const { name, what, spawn } = shared;
  const started = { node: spawn, message: "each turn of the loop starts a goroutine" };
  const message = what === "map" ? `${name} is a map that several goroutines write without a lock: the runtime ends the process when two meet` : `${name} is a slice that several goroutines append to without a lock: values get lost`;
  report(at, message, {
    identity: name,
    related: [started],
    codeFlow: [started, { node: at, message: `each of them writes ${name} here` }]
  });
};

// rules/sync/cond-never-signalled/detect.ts
var detect63 = ({ wait }, { file, pkg, report }) => {
  const at = wait;
  const condition = file.isTest ? void 0 : conditionOf(pkg, file, at);
  if (!condition || condition.signalled) return;
  const { name, identity } = condition;
  report(at, `${name}.Wait waits for ever: nothing in the package calls ${name}.Signal or ${name}.Broadcast`, {
    identity,
    related: condition.mentions.slice(0, 1).map((mention) => ({ ...mention, message: `${name} is used here` })),
    codeFlow: [{ node: at, message: `${name}.Wait waits for a signal that nobody sends` }]
  });
};

// src/go/lock-paths.ts
function sameness(pkg, hold, trail) {
  const { file } = hold.fn;
  const held = home(pkg, { file, expression: lockOperand(file, hold.call), path: "" }, [], 0);
  const last = trail.at(-1);
  if (!held || !last) return "unknown";
  const taken = home(pkg, { file: last.file, expression: lockOperand(last.file, last.node), path: "" }, trail, trail.length - 1);
  if (!taken) return "unknown";
  const [heldName, takenName] = [nameOf5(held), nameOf5(taken)];
  if (heldName === takenName) return "same";
  return taken.root === held.root && pointsBack(taken.path, held.path) ? "back" : taken.root === held.root ? "other" : "unknown";
}
function nameOf5({ root, path }) {
  return `${root}${path}`;
}
function pointsBack(taken, held) {
  return new RegExp(String.raw`^(\.\w+)*\[\](\.\w+)*\.\w+${held.replaceAll(".", String.raw`\.`)}$`).test(taken);
}
var STEPS = 8;
function home(pkg, start, trail, level) {
  let at = start;
  let depth = level;
  for (let step = 0; step < STEPS * (level + 1) && at; step++) {
    const { file, expression, path } = at;
    const node = bare(file, expression);
    if (file.is(node, "selector_expression")) {
      at = { file, expression: file.child(node, "operand"), path: `.${file.text(file.child(node, "field"))}${path}` };
    } else if (file.is(node, "index_expression")) {
      at = { file, expression: file.child(node, "operand"), path: `[]${path}` };
    } else if (file.is(node, "identifier")) {
      const variable = pkg.scopes(file).variableOf(node);
      if (!variable) return pkg.value(file.text(node), file) ? { root: file.text(node), path } : void 0;
      const origin = originOf(pkg, file, variable, path);
      const isCaptured = depth > 0 && !isOf(trail[depth], file, variable);
      if (origin) at = origin;
      else if (isCaptured) return void 0;
      else if (depth === 0) return { root: `${variable.name}#${variable.id}@${file.path}`, path };
      else {
        depth--;
        at = variable.kind === "local" ? void 0 : passed(pkg, file, variable, trail[depth], path);
      }
    } else return void 0;
  }
  return void 0;
}
function isOf({ file, node }, from, variable) {
  return from === file && variable.function === file.functionAround(node);
}
function bare(file, node) {
  let at = node < 0 ? NONE : file.bare(node);
  while (file.is(at, "unary_expression") && /^[&*]$/.test(file.text(file.child(at, "operator")))) at = file.bare(file.child(at, "operand"));
  return at;
}
function originOf(pkg, file, variable, path) {
  if (variable.kind !== "local" || variable.uses.some((use) => isAssigned(file, use))) return void 0;
  const { statement } = variable;
  if (file.is(statement, "range_clause")) {
    const isValue = file.named(file.child(statement, "left")).indexOf(variable.declared) === 1;
    return isValue ? { file, expression: file.child(statement, "right"), path: `[]${path}` } : void 0;
  }
  const value = bare(file, declaredValue(file, variable));
  if (["identifier", "selector_expression", "index_expression"].some((kind) => file.kindName(value) === kind))
    return { file, expression: value, path };
  return file.is(value, "call_expression") ? builtFrom(pkg, file, value, path) : void 0;
}
function builtFrom(pkg, file, call, path) {
  const [, name = "", rest = ""] = /^\.(\w+)(.*)$/.exec(path) ?? [];
  const [target, ...others] = callablesOf(pkg, file, call);
  if (!target || others.length > 0 || name === "") return void 0;
  const returns = [...target.file.descendants(target.file.child(target.node, "body"), "return_statement", true)];
  const literal = bare(target.file, target.file.named(target.file.first(returns[0] ?? NONE))[0] ?? NONE);
  if (returns.length !== 1 || !target.file.is(literal, "composite_literal")) return void 0;
  for (const element of target.file.named(target.file.child(literal, "body"))) {
    if (!target.file.is(element, "keyed_element") || target.file.text(target.file.child(element, "key")) !== name) continue;
    const value = bare(target.file, target.file.first(target.file.child(element, "value")));
    const index = parameterIndex2(pkg, target, value);
    const argument = file.named(file.child(call, "arguments"))[index] ?? NONE;
    return argument < 0 ? void 0 : { file, expression: argument, path: rest };
  }
  return void 0;
}
function parameterIndex2(pkg, fn, identifier) {
  const variable = fn.file.is(identifier, "identifier") ? pkg.scopes(fn.file).variableOf(identifier) : void 0;
  if (variable?.kind !== "parameter") return -1;
  for (let index = 0; index < PARAMETERS; index++) if (parameterAt(pkg, fn, index) === variable) return index;
  return -1;
}
var PARAMETERS = 12;
function passed(pkg, file, variable, { file: from, node: call }, path) {
  if (variable.uses.some((use) => isAssigned(file, use)) || !from.is(call, "call_expression")) return void 0;
  if (variable.kind === "receiver") {
    const callee = from.bare(from.child(call, "function"));
    return from.is(callee, "selector_expression") ? receiverAt(pkg, from, callee, path) : void 0;
  }
  const index = parameterIndex2(pkg, { file, node: variable.function }, variable.declared);
  const argument = from.named(from.child(call, "arguments"))[index] ?? NONE;
  return argument < 0 ? void 0 : { file: from, expression: argument, path };
}
function receiverAt(pkg, from, callee, path) {
  const operand = from.child(callee, "operand");
  const owner = namedOf(typeOf(pkg, from, operand));
  const method = from.text(from.child(callee, "field"));
  const isOwn3 = owner?.package === "" && (pkg.functions(`${owner.name}.${method}`, from).length > 0 || isInterface(pkg, owner.name, from));
  return isOwn3 ? { file: from, expression: operand, path } : void 0;
}
function isInterface(pkg, name, from) {
  const declared = pkg.type(name, from);
  return declared ? declared.file.is(declared.file.child(declared.node, "type"), "interface_type") : false;
}

// src/go/held-again.ts
function takenAgain(pkg, hold, method) {
  for (const nested of nestedIn(pkg, hold)) {
    if (nested.inner !== hold.lock || nested.method !== method || nested.at === hold.call) continue;
    const how = isSingle(hold.lock) ? "same" : sameness(pkg, hold, nested.trail);
    if ((how === "same" || how === "back") && isReached2(pkg, hold, nested.at)) return { ...nested, how };
  }
  return void 0;
}
function hasWriter(pkg, lock) {
  const table = lockTable(pkg);
  return pkg.files.filter((file) => !file.isTest).some(
    (file) => table.callsWithin(file, 0).some((call) => calledName2(file, call) === "Lock" && lockClassOf(pkg, file, lockOperand(file, call)) === lock)
  );
}

// src/go/locks.ts
var RELEASE = { Lock: "Unlock", RLock: "RUnlock" };
function lockCall(flow, call) {
  const { file } = flow;
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "selector_expression") || file.named(file.child(call, "arguments")).length > 0) return void 0;
  const key = keyOf2(flow, file.child(callee, "operand"));
  return key ? { node: call, method: file.text(file.child(callee, "field")), key } : void 0;
}
function keyOf2(flow, operand) {
  const { file } = flow;
  const call = file.bare(operand);
  if (!file.is(call, "call_expression")) return canonical(flow, operand);
  const getter = file.bare(file.child(call, "function"));
  const name = file.text(file.child(getter, "field"));
  if (!file.is(getter, "selector_expression") || file.named(file.child(call, "arguments")).length > 0 || GIVES_NEW.test(name)) return "";
  const owner = keyOf2(flow, file.child(getter, "operand"));
  return owner && `${owner}.${name}()`;
}
var GIVES_NEW = /^(?:[nN]ew|[mM]ake|[nN]ext|[pP]op|[tT]ake|[aA]lloc|[cC]reate|[bB]orrow|[aA]cquire|[cC]lone|[cC]opy|[oO]pen|[rR]and|[pP]ick)(?![a-z])|^(?:[gG]et|(?:R|r)?(?:[uU]n)?[lL]ock)$/;
function mutexType(pkg, file, call) {
  const type = typeOf(pkg, file, file.child(file.bare(file.child(call, "function")), "operand"));
  const method = methodOf(pkg, type, "Lock", file);
  if (method?.package === "sync") return "mutex";
  return method && method.candidates.length > 0 ? "other" : "unknown";
}
function heldPath(pkg, fn, lock) {
  const flow = pkg.flow(fn);
  const { file, graph } = flow;
  const start = graph.stepAt(lock.node);
  if (!start || start.kind !== "simple" || !file.is(start.node, "expression_statement")) return void 0;
  const wanted = RELEASE[lock.method];
  const { calls: same, conditional } = usesOf(flow, lock.key);
  const releases = same.filter((call) => call.method === wanted);
  const [release] = releases.filter((call) => file.functionAround(call.node) === fn.node);
  if (!release || releases.some((call) => isDeferred2(pkg, file, call.node) && call.node < lock.node)) return void 0;
  if (releases.some((call) => isInUnknownLiteral(pkg, file, call.node, fn.node))) return void 0;
  if (same.find(({ method }) => TAKES_OR_RELEASES.test(method))?.method === wanted) return void 0;
  if (conditional()) return void 0;
  const settled = new Set(releases.map((call) => graph.stepAround(call.node)?.id));
  const satisfied = (step) => step.id === start.id || settled.has(step.id) || handsOver(pkg, flow, step, lock, wanted);
  const path = findPath(flow, { from: start.id, satisfied });
  if (!path) return panicking(flow, findPath(flow, { from: start.id, satisfied, bad: ({ id }) => id === graph.panic }), release.node);
  const leaving = path.findLast((step) => step.kind === "return") ?? path.findLast((step) => step.node >= 0);
  return leaving && { path, leaves: leaving.node, release: release.node };
}
var TAKES_OR_RELEASES = /^R?(Lock|Unlock)$/;
function panicking({ file }, path, release) {
  const last = path?.at(-2);
  const call = last ? file.first(last.node) : NONE;
  const isPanic = last?.kind === "simple" && file.is(call, "call_expression") && file.text(file.child(call, "function")) === "panic";
  return path && isPanic ? { path, leaves: last.node, release, panics: true } : void 0;
}
function isConditionallyHeld(flow, key) {
  return usesOf(flow, key).conditional();
}
var usesByGraph = /* @__PURE__ */ new WeakMap();
function usesOf(flow, key) {
  let uses = usesByGraph.get(flow.graph);
  if (!uses) {
    const byKey = /* @__PURE__ */ new Map();
    for (const call of callsIn2(flow)) pushTo(byKey, call);
    uses = new Map(
      [...byKey].map(([name, same]) => [
        name,
        { calls: same, conditional: once(() => same.some((call) => isConditional(flow, call, same))) }
      ])
    );
    usesByGraph.set(flow.graph, uses);
  }
  return uses.get(key) ?? { calls: [], conditional: () => false };
}
function* callsIn2(flow) {
  for (const call of flow.file.descendants(flow.file.child(flow.graph.function, "body"), "call_expression")) {
    const found = lockCall(flow, call);
    if (found) yield found;
  }
}
function pushTo(byKey, call) {
  const known12 = byKey.get(call.key);
  if (known12) known12.push(call);
  else byKey.set(call.key, [call]);
}
function once(compute) {
  let known12;
  return () => {
    known12 ??= compute();
    return known12;
  };
}
function isDeferred2(pkg, file, call) {
  if (file.is(file.parent(call), "defer_statement")) return true;
  const literal = file.enclosing(call, "func_literal");
  return literal >= 0 && roleOf(pkg, file, literal).kind === "deferred";
}
function isInUnknownLiteral(pkg, file, call, fn) {
  for (let at = file.functionAround(call); at >= 0 && at !== fn; at = file.functionAround(at)) {
    const role = roleOf(pkg, file, at).kind;
    if (role !== "inline" && role !== "deferred") return true;
  }
  return false;
}
function isConditional(flow, call, same) {
  const { file } = flow;
  const statement = file.parent(call.node);
  const list = file.parent(statement);
  const block = file.parent(list);
  if (!file.is(list, "statement_list") || !file.is(block, "block") || !file.is(file.parent(block), "if_statement")) return false;
  const last = file.named(list).at(-1);
  if (LEAVES2.some((kind) => file.is(last, kind)) || endsProcess(flow, last)) return false;
  const balance = same.filter((other) => file.contains(block, other.node)).reduce((sum, other) => sum + (/^R?Lock$/.test(other.method) ? 1 : /^R?Unlock$/.test(other.method) ? -1 : 0), 0);
  return balance !== 0;
}
var LEAVES2 = ["return_statement", "break_statement", "continue_statement", "goto_statement"];
function endsProcess(flow, statement) {
  const step = flow.graph.stepAt(statement);
  return step?.next.every((edge) => edge.to === flow.graph.panic) ?? false;
}
function handsOver(pkg, flow, step, lock, wanted) {
  const { file } = flow;
  const scope = ownPart(file, step);
  for (const call of file.descendants(scope, "call_expression")) if (mayRelease(pkg, flow, call, lock, wanted)) return true;
  for (const address of file.descendants(scope, "unary_expression")) {
    if (file.text(file.child(address, "operator")) === "&" && canonical(flow, file.child(address, "operand")) === lock.key) return true;
  }
  for (const selector of file.descendants(scope, "selector_expression")) {
    if (file.text(file.child(selector, "field")) === wanted && canonical(flow, file.child(selector, "operand")) === lock.key) return true;
  }
  return false;
}
function mayRelease(pkg, flow, call, lock, wanted) {
  const { file } = flow;
  const callee = calleeOf(pkg, file, call);
  if (lockCall(flow, call)?.method.endsWith("Unlock")) return false;
  if (/unlock|release|finish|done/i.test(callee.name.split(".").at(-1) ?? "") && callee.name !== ".Done") return true;
  for (const argument of file.named(file.child(call, "arguments"))) if (canonical(flow, argument) === lock.key) return true;
  const candidates = callee.candidates.length > 0 ? callee.candidates : callee.name.startsWith(".") ? pkg.methodsNamed(callee.name.slice(1), file) : [];
  return candidates.some((target) => unlocksInside(pkg, target, wanted, CALLS));
}
var CALLS = 3;
var known11 = /* @__PURE__ */ new WeakMap();
function unlocksInside(pkg, target, wanted, depth) {
  const answers3 = remembered(known11, pkg, () => /* @__PURE__ */ new Map());
  return remembered(answers3, `${target.file.path}:${target.node}:${wanted}:${depth}`, () => findUnlock(pkg, target, wanted, depth));
}
function findUnlock(pkg, target, wanted, depth) {
  if (unlocksFirst(target, wanted)) return true;
  if (depth === 0) return false;
  const { file, node } = target;
  for (const call of file.descendants(file.child(node, "body"), "call_expression")) {
    const { candidates } = calleeOf(pkg, file, call);
    if (candidates.some((inner2) => inner2.node !== node && unlocksInside(pkg, inner2, wanted, depth - 1))) return true;
  }
  return false;
}
function unlocksFirst({ file, node }, wanted) {
  if (!file.text(node).includes(`.${wanted}()`)) return false;
  const locked = /* @__PURE__ */ new Set();
  for (const selector of file.descendants(node, "selector_expression")) {
    const method = file.text(file.child(selector, "field"));
    const name = file.text(file.child(selector, "operand"));
    if ((TAKES[wanted] ?? []).includes(method)) locked.add(name);
    else if (method === wanted && !locked.has(name)) return true;
  }
  return false;
}
var TAKES = { Unlock: ["Lock", "TryLock"], RUnlock: ["RLock", "TryRLock"] };

// src/go/lock-effects.ts
var effectsKnown = /* @__PURE__ */ new WeakMap();
var releasingKnown = /* @__PURE__ */ new WeakMap();
function effectsOfCall(pkg, file, call, depth = FOLLOWED2) {
  const name = calledName2(file, call);
  if (depth === 0 || LOCK_METHODS.has(name) || !lockTable(pkg).mayLock(name)) return [];
  const [first, ...others] = calleeOf(pkg, file, call).candidates.map((candidate) => effectsOf(pkg, candidate, depth));
  return (first ?? []).filter((effect) => others.every((other) => other.some((twin) => isSame4(twin, effect))));
}
function mayRelease2(pkg, file, call, depth = FOLLOWED2) {
  const name = calledName2(file, call);
  if (LOCK_METHODS.has(name)) return false;
  if (/unlock|release/i.test(name)) return true;
  if (depth === 0 || !lockTable(pkg).mayLock(name)) return false;
  const callee = calleeOf(pkg, file, call);
  const targets = callee.candidates.length > 0 || callee.package !== "" ? callee.candidates : pkg.methodsNamed(name, file);
  return targets.some((target) => isReleasing(pkg, target, depth));
}
function keyAtCall(pkg, flow, call, effect) {
  const { file } = flow;
  if (effect.root === "package") return effect.path;
  const callee = file.bare(file.child(call, "function"));
  const value = effect.root === "receiver" ? file.child(callee, "operand") : file.named(file.child(call, "arguments"))[effect.root] ?? NONE;
  const owner = namedOf(typeOf(pkg, file, value));
  if (owner?.package !== "" || owner.name !== effect.owner) return "";
  const base = canonical(flow, value);
  return base && `${base}${effect.path}`;
}
function isSame4(a, b) {
  return a.root === b.root && a.path === b.path && a.method === b.method;
}
function isReleasing(pkg, fn, depth) {
  return remembered2(releasingKnown, pkg, fn, depth, false, () => {
    const { file, node } = fn;
    return unlocksFirst2(pkg, fn) || [...file.descendants(file.child(node, "body"), "call_expression")].some((call) => mayRelease2(pkg, file, call, depth - 1));
  });
}
function unlocksFirst2(pkg, fn) {
  const { file } = fn;
  const calls = lockTable(pkg).callsWithin(file, fn.node);
  const unlocks = calls.filter((call) => isUnlock(file, call));
  if (unlocks.length === 0) return false;
  const flow = pkg.flow(fn);
  return unlocks.some((unlock) => {
    const key = lockKey(flow, unlock);
    const taken = new Set(
      calls.filter((call) => !isUnlock(file, call) && lockKey(flow, call) === key).map((call) => flow.graph.stepAround(call)?.id)
    );
    const target = flow.graph.stepAround(unlock);
    if (taken.size === 0 || !target) return true;
    return findPath(flow, { from: flow.graph.entry, satisfied: (step) => taken.has(step.id), bad: (step) => step.id === target.id }) !== void 0;
  });
}
function isUnlock(file, call) {
  return calledName2(file, call).endsWith("Unlock");
}
function effectsOf(pkg, fn, depth) {
  return remembered2(effectsKnown, pkg, fn, depth, [], () => {
    const found = [];
    for (const effect of [...ownEffects(pkg, fn), ...passedOn(pkg, fn, depth)]) {
      const twin = found.findIndex((other) => isSame4(other, effect));
      if (twin < 0) found.push(effect);
      else if (effect.always && !found[twin]?.always) found[twin] = effect;
    }
    return found;
  });
}
function ownEffects(pkg, fn) {
  const { file, node } = fn;
  return lockTable(pkg).callsIn(file, node).flatMap((call) => {
    const method = calledName2(file, call);
    if (method !== "Lock" && method !== "RLock" || mutexKind(pkg, file, call) !== "sync") return [];
    const key = lockKey(pkg.flow(fn), call);
    const place = placeOf2(pkg, fn, key);
    const reach2 = place && reachOf(pkg, fn, call, key);
    return reach2 ? [{ ...place, method, always: reach2 === "always", trail: [{ file, node: call }] }] : [];
  });
}
function passedOn(pkg, fn, depth) {
  const { file, node } = fn;
  return [...file.descendants(file.child(node, "body"), "call_expression", true)].flatMap(
    (call) => effectsOfCall(pkg, file, call, depth - 1).flatMap((effect) => {
      const key = keyAtCall(pkg, pkg.flow(fn), call, effect);
      const place = placeOf2(pkg, fn, key);
      const reach2 = place && reachOf(pkg, fn, call, key);
      return reach2 ? [{ ...effect, ...place, always: effect.always && reach2 === "always", trail: [{ file, node: call }, ...effect.trail] }] : [];
    })
  );
}
function reachOf(pkg, fn, call, key) {
  const { file } = fn;
  const flow = pkg.flow(fn);
  const { graph } = flow;
  const target = graph.stepAt(call);
  if (!target || target.kind === "defer" || target.kind === "go" || isCallersChoice(pkg, file, call)) return void 0;
  const path = findPath(flow, {
    from: graph.entry,
    satisfied: (step) => step !== target && lets(pkg, flow, step, key),
    bad: (step) => step === target
  });
  if (!path || path.some((step) => asksParameter(flow, step))) return void 0;
  const around2 = findPath(flow, { from: graph.entry, satisfied: (step) => step === target });
  return around2 || file.functionAround(call) !== fn.node ? "sometimes" : "always";
}
function lets(pkg, flow, step, key) {
  if (step.kind === "defer" || step.node < 0) return false;
  const { file } = flow;
  const scope = ownPart(file, step);
  for (const call of file.descendants(scope, "call_expression")) {
    if (mayRelease2(pkg, file, call)) return true;
    if (file.named(file.child(call, "arguments")).some((argument) => canonical(flow, argument) === key)) return true;
  }
  for (const selector of file.descendants(scope, "selector_expression")) {
    if (/^R?Unlock$/.test(file.text(file.child(selector, "field"))) && canonical(flow, file.child(selector, "operand")) === key) return true;
  }
  return false;
}
function asksParameter({ file, scopes }, step) {
  if (step.kind !== "condition") return false;
  if (/lock|held|sync/i.test(file.text(step.node))) return true;
  return file.is(step.node, "identifier") && scopes.variableOf(step.node)?.kind === "parameter";
}
function placeOf2(pkg, fn, key) {
  const { file, node } = fn;
  const [, name = "", id = "", path = ""] = /^([^#.[\]]+)(#\d+)?((?:\.[^#.[\]]+)*)$/.exec(key) ?? [];
  if (name !== "" && id === "") return pkg.value(name, file) ? { root: "package", owner: "", path: key } : void 0;
  const root = rootOf2(pkg, fn, `${name}${id}`);
  const type = root && namedOf(typeOf(pkg, file, root.declared));
  return root && type?.package === "" && node >= 0 ? { root: root.root, owner: type.name, path } : void 0;
}
function rootOf2(pkg, { file, node }, key) {
  const receiver = file.named(file.child(node, "receiver")).map((parameter) => file.child(parameter, "name"));
  const parameters = file.named(file.child(node, "parameters")).flatMap((parameter) => {
    const names = file.is(parameter, "variadic_parameter_declaration") ? [] : file.childrenIn(parameter, "name");
    return names.length > 0 ? names : [NONE];
  });
  const at = [...receiver, ...parameters].findIndex((name) => {
    const variable = name < 0 ? void 0 : pkg.scopes(file).variableOf(name);
    return variable !== void 0 && `${variable.name}#${variable.id}` === key && !variable.uses.some((use) => isAssigned(file, use));
  });
  if (at < 0) return void 0;
  return at < receiver.length ? { root: "receiver", declared: receiver[at] } : { root: at - receiver.length, declared: parameters[at - receiver.length] };
}
function remembered2(table, pkg, fn, depth, meanwhile, make) {
  const byKey = inner(inner(table, pkg), fn.file);
  const key = `${fn.node}:${depth}`;
  const found = byKey.get(key);
  if (found !== void 0) return found;
  byKey.set(key, meanwhile);
  const made = fn.file.child(fn.node, "body") < 0 ? meanwhile : make();
  byKey.set(key, made);
  return made;
}
function inner(table, key) {
  const known12 = table.get(key) ?? /* @__PURE__ */ new Map();
  table.set(key, known12);
  return known12;
}

// src/go/relocks.ts
function relock(pkg, fn, call) {
  const flow = pkg.flow(fn);
  const start = flow.graph.stepAt(call);
  const key = lockKey(flow, call);
  const method = calledName2(flow.file, call);
  if (start?.kind !== "simple" || key === "" || isRebound(flow, call)) return void 0;
  const again = (step) => takingsOf2(pkg, flow, step).find((taking2) => taking2.key === key && (method === "Lock" || taking2.method === "Lock"));
  const path = findPath(flow, {
    from: start.id,
    satisfied: (step) => changes(flow, step, key) || lets(pkg, flow, step, key),
    bad: (step) => again(step) !== void 0
  });
  const taking = path && again(path.at(-1));
  if (!path || !taking) return void 0;
  const how = taking.effect ? "call" : taking.node === call ? "loop" : "direct";
  return { again: taking.node, how, path, ...taking.effect ? { effect: taking.effect } : {} };
}
function deferredRelock(flow, call) {
  const { file } = flow;
  const statement = file.parent(call);
  const list = file.named(file.parent(statement));
  const below2 = list[list.indexOf(statement) + 1] ?? NONE;
  const deferred = file.is(below2, "defer_statement") ? file.first(below2) : NONE;
  if (deferred < 0 || calledName2(file, deferred) !== calledName2(file, call)) return NONE;
  return lockKey(flow, deferred) === lockKey(flow, call) && calledName2(file, call) === "Lock" ? deferred : NONE;
}
var takings2 = /* @__PURE__ */ new WeakMap();
function takingsOf2(pkg, flow, step) {
  let known12 = takings2.get(flow.graph);
  if (!known12) {
    known12 = [];
    takings2.set(flow.graph, known12);
  }
  known12[step.id] ??= takingsAt(pkg, flow, step);
  return known12[step.id];
}
function takingsAt(pkg, flow, step) {
  if (step.kind === "defer" || step.kind === "go" || step.node < 0) return [];
  const { file } = flow;
  return [...file.descendants(ownPart(file, step), "call_expression", true)].flatMap((call) => {
    const method = calledName2(file, call);
    if (method === "Lock" || method === "RLock") return [{ node: call, key: lockKey(flow, call), method }];
    return effectsOfCall(pkg, file, call).map((effect) => ({
      node: call,
      key: keyAtCall(pkg, flow, call, effect),
      method: effect.method,
      effect
    }));
  });
}
function changes(flow, step, key) {
  return targetsOf(flow.file, ownPart(flow.file, step)).some((target) => mentions(key, canonical(flow, target)));
}
function targetsOf(file, node) {
  if (file.is(node, "inc_statement") || file.is(node, "dec_statement")) return [file.first(node)];
  if (file.is(node, "var_declaration"))
    return [...file.descendants(node, "var_spec", true)].flatMap((spec) => file.childrenIn(spec, "name"));
  const left = file.child(node, "left");
  return file.is(left, "expression_list") ? file.named(left) : left < 0 ? [] : [left];
}
function isRebound({ file, scopes }, call) {
  const operand = file.child(file.bare(file.child(call, "function")), "operand");
  return [...file.descendants(operand, "identifier")].some((name) => {
    const variable = scopes.variableOf(name);
    if (!variable) return false;
    if (file.is(variable.statement, "type_switch_statement")) return true;
    return variable.uses.some((use) => isAssigned(file, use) && file.functionAround(use) !== variable.function);
  });
}

// rules/sync/double-lock/detect.ts
var detect64 = ({ call }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.functionAround(at);
  const kind = mutexKind(pkg, file, at);
  if (fn < 0 || !kind) return;
  const ref = { file, node: fn };
  const flow = bench.flow(ref);
  const name = file.text(file.child(file.child(at, "function"), "operand"));
  const deferred = deferredRelock(flow, at);
  if (deferred >= 0) {
    report(
      deferred,
      `${name} is locked again when the function returns, while it is still held`,
      detailsOf2(name, kind, bench, at, [{ node: deferred, message: "and this locks it again on every way out; Unlock was meant" }])
    );
    return;
  }
  if (isConditionallyHeld(flow, lockKey(flow, at))) return;
  const found = relock(pkg, ref, at);
  if (found)
    report(found.again, messageOf7(name, found, bench), {
      ...detailsOf2(name, found.effect?.always === false ? "like" : kind, bench, at, trailOf(name, found, bench)),
      question: kind === "sync" ? { fn: ref, operations: [found.effect?.trail.at(-1) ?? { file, node: found.again }] } : void 0
    });
  else reportFurtherDown(at, name, bench);
};
function reportFurtherDown(at, name, { file, pkg, report }) {
  const hold = holdsOf(pkg, { file, node: file.functionAround(at) }).find((candidate) => candidate.call === at);
  const again = hold && (takenAgain(pkg, hold, "Lock") ?? (hold.method === "Lock" ? takenAgain(pkg, hold, "RLock") : void 0));
  if (!again || again.trail.length < 2 || file.isTest) return;
  const last = again.trail.length - 1;
  const trail = again.trail.map(
    (spot, index) => ({
      ...spot,
      message: index === last ? `${name} is locked a second time here` : index === 0 ? `this is called with ${name} held` : "which calls this"
    })
  );
  const taken = { file, node: at, message: `${name} is locked here` };
  report(again.at, `${file.text(file.child(again.at, "function"))} leads to a lock of ${name}, which is already held here`, {
    identity: name,
    level: "note",
    confidence: "medium",
    related: [taken, ...trail.slice(1)],
    codeFlow: [taken, ...trail]
  });
}
function messageOf7(name, { how, again }, { file }) {
  if (how === "loop") return `${name} is locked again by the next turn of the loop while it is still held`;
  if (how === "direct") return `${name} is locked again while it is still held`;
  return `${file.text(file.child(again, "function"))} locks ${name}, which is already held here`;
}
function trailOf(name, { how, again, effect, path }, { file }) {
  if (effect) {
    const inner2 = effect.trail.map((place, index) => ({
      ...place,
      message: index === effect.trail.length - 1 ? `${name} is locked a second time here` : "which calls this"
    }));
    return [{ node: again, message: `this is called with ${name} held` }, ...inner2];
  }
  const last = path.findLast((step) => step.node >= 0 && !file.contains(step.node, again));
  const round = how === "loop" && last ? [{ node: last.node, message: `the loop goes round from here with ${name} held` }] : [];
  return [...round, { node: again, message: `${name} is locked a second time here, and nobody can release it` }];
}
function detailsOf2(name, kind, { file }, first, trail) {
  const taken = { file, node: first, message: `${name} is locked here` };
  return {
    identity: name,
    ...kind === "sync" ? {} : { level: "warning", confidence: "medium" },
    related: [taken, ...trail.slice(0, -1), ...trail.slice(-1)],
    codeFlow: [taken, ...trail]
  };
}

// src/go/errgroups.ts
var PATH = "golang.org/x/sync/errgroup";
function errGroupOf(pkg, file, call) {
  const operand = file.bare(lockOperand(file, call));
  const variable = file.is(operand, "identifier") ? pkg.scopes(file).variableOf(operand) : void 0;
  if (variable?.kind !== "local") return void 0;
  const withContext = isWithContext(pkg, file, variable);
  if (!withContext && !isNamed(typeOf(pkg, file, operand), PATH, "Group")) return void 0;
  return { variable, withContext, limit: limitOf(file, variable) };
}
function isWithContext(pkg, file, variable) {
  const value = file.bare(declaredValue(file, variable));
  if (!file.is(value, "call_expression")) return false;
  const { package: path, name } = calleeOf(pkg, file, value);
  return path === PATH && name === "WithContext";
}
function limitOf(file, variable) {
  for (const use of variable.uses) {
    const call = file.parent(file.parent(use));
    if (!file.is(call, "call_expression") || calledName2(file, call) !== "SetLimit") continue;
    if (!file.text(file.child(call, "arguments")).startsWith("(-")) return call;
  }
  return NONE;
}

// src/go/group-senders.ts
function groupSend(pkg, file, send) {
  const name = file.bare(file.child(send, "channel"));
  const variable = file.is(name, "identifier") ? pkg.scopes(file).variableOf(name) : void 0;
  const channel = variable && localChannel(pkg, file, variable);
  if (!channel || channel.escapes.length > 0 || channel.capacity !== 0) return void 0;
  const op = channel.ops.find((candidate) => candidate.node === send);
  const receives = channel.ops.filter(({ kind }) => kind === "receive" || kind === "range");
  const [receive, ...others] = receives;
  if (!op || op.alternatives > 0 || !receive || others.length > 0 || receive.thread.repeated) return void 0;
  const [sends, takes] = [groupOf(pkg, op), groupOf(pkg, receive)];
  if (!sends?.withContext || sends.variable !== takes?.variable || receive.thread === op.thread) return void 0;
  const leaves4 = leavesWithError2(pkg, receive);
  return leaves4 < 0 ? void 0 : { channel, group: sends, send: op, receive, leaves: leaves4 };
}
function groupOf(pkg, { thread }) {
  return thread.via === "group" ? errGroupOf(pkg, thread.spawnFile, thread.spawn) : void 0;
}
function leavesWithError2(pkg, { thread, anchor, kind, file, node }) {
  const flow = pkg.flow(thread.root);
  const step = flow.graph.stepAt(anchor);
  if (!step || thread.root.file !== file) return NONE;
  const isLoop = kind === "range";
  const path = findPath(flow, {
    from: step.id,
    ...isLoop ? { first: true } : {},
    satisfied: (other) => other === step || other.kind === "return" && !isError2(file, other.node)
  });
  const leaving = path?.findLast((other) => other.kind === "return");
  return leaving && (isLoop || repeats(thread.root.file, node, thread.root.node)) ? leaving.node : NONE;
}
function isError2(file, statement) {
  return /\b(err|Err|errors|fmt\.Errorf)\b/.test(file.text(statement));
}
function repeats(file, node, within) {
  const loop = file.enclosing(node, "for_statement");
  return loop > within;
}

// rules/sync/errgroup-context-ignored/detect.ts
var detect65 = ({ send }, { file, pkg, report }) => {
  const at = send;
  if (file.functionAround(at) < 0 || !pkg.imports(file).has("errgroup")) return;
  const found = groupSend(pkg, file, at);
  if (!found) return;
  const channel = found.channel.variable.name;
  const signal = signalOf2(pkg, file, at, found);
  const group = found.group.variable.name;
  const takes = { file: found.receive.file, node: found.receive.node, message: `the only receiver of ${channel}, in the same group` };
  const leaves4 = { file: found.receive.file, node: found.leaves, message: "leaves here when something fails" };
  report(
    at,
    `send on ${channel} does not listen to the context of ${group}: it blocks for ever when the receiver fails, and so does ${group}.Wait`,
    {
      identity: channel,
      related: [takes, leaves4],
      codeFlow: [
        { node: found.send.thread.spawn, message: `this goroutine of ${group} sends` },
        { node: at, message: `the send on ${channel} waits here` },
        leaves4
      ],
      ...signal === "" ? {} : selectFix(file, at, exitOn(file, at, signal))
    }
  );
};
function signalOf2(pkg, file, at, { group }) {
  const made = declaredValue(file, group.variable);
  const context = file.is(made, "call_expression") ? resultTargets(file, made)[1] ?? NONE : NONE;
  return file.is(context, "identifier") && file.text(context) !== "_" && meansTheSame(pkg, file, context, at) ? `${file.text(context)}.Done()` : "";
}

// rules/sync/errgroup-limit-nested/detect.ts
var detect66 = ({ go }, { file, pkg, report }) => {
  const at = go;
  const group = errGroupOf(pkg, file, at);
  if (!group || group.limit < 0) return;
  const name = group.variable.name;
  for (let literal = file.functionAround(at); file.is(literal, "func_literal"); literal = file.functionAround(literal)) {
    const role = roleOf(pkg, file, literal);
    if (role.kind !== "spawned" || role.via !== "group" || errGroupOf(pkg, file, role.spawn)?.variable !== group.variable) continue;
    const limit = { node: group.limit, message: `${name} runs only so many goroutines at a time` };
    const outer = { node: role.spawn, message: `this goroutine of ${name} is one of them` };
    report(at, `${name}.Go is called by a goroutine of ${name}, and blocks when all that the limit allows do the same`, {
      identity: name,
      related: [limit, outer],
      codeFlow: [limit, outer, { node: at, message: "and waits here for one of them to end" }]
    });
    return;
  }
};

// src/rule/fix/defer.ts
function deferInstead(file, fn, taken, releases) {
  const lines = ownLines(file, taken);
  const [first] = releases;
  if (!lines || first === void 0 || !isOfBody(file, fn, taken) || loopAround(file, taken, fn) >= 0 || defersBehind(file, fn, taken))
    return {};
  const text = `defer ${file.text(first)}`;
  const added = { file, start: lines.end, end: lines.end, newText: `
${lines.indent}${text}` };
  return fixOf4(file, fn, { text, added, releases });
}
function deferFirst(file, fn, releases) {
  const [first] = releases;
  const [opening] = bodyOf(file, fn);
  const lines = opening === void 0 ? void 0 : ownLines(file, opening);
  if (!lines || first === void 0 || opening === void 0 || opening === file.parent(first) || defersBehind(file, fn, opening)) return {};
  const text = `defer ${file.text(first)}`;
  return fixOf4(file, fn, { text, added: { file, start: lines.start, end: lines.start, newText: `${text}
${lines.indent}` }, releases });
}
function defersBehind(file, fn, statement) {
  for (const defer of file.descendants(fn, "defer_statement", true)) if (defer >= statement) return true;
  return false;
}
function fixOf4(file, fn, { text, added, releases }) {
  const taken = releases.map((release) => isLastWord(file, fn, release) ? ownLines(file, file.parent(release)) : void 0);
  if (!taken.every((lines) => lines !== void 0)) return {};
  const edits = [added, ...taken.map((lines) => removal(file, lines))];
  return { fix: { description: `do it on every way out, and not on some: ${text}`, edits } };
}
function isLastWord(file, fn, release) {
  const statement = file.parent(release);
  if (!file.is(statement, "expression_statement") || file.functionAround(release) !== fn) return false;
  const siblings = file.named(file.parent(statement));
  const next = siblings[siblings.indexOf(statement) + 1];
  return next === void 0 ? isOfBody(file, fn, statement) : file.is(next, "return_statement") && callsNothing(file, next);
}
function isOfBody(file, fn, statement) {
  return bodyOf(file, fn).includes(statement);
}
function bodyOf(file, fn) {
  const body = file.child(fn, "body");
  const list = file.first(body);
  return file.is(list, "statement_list") ? file.named(list) : file.named(body);
}
function callsNothing(file, leaves4) {
  for (const call of file.descendants(leaves4, "call_expression")) if (!HARMLESS2.test(file.text(file.child(call, "function")))) return false;
  for (const receive of file.descendants(leaves4, "unary_expression")) if (file.text(file.child(receive, "operator")) === "<-") return false;
  return file.descendants(leaves4, "func_literal").next().done === true;
}
var HARMLESS2 = /^(errors\.New|fmt\.Errorf|len|cap|string|u?int(8|16|32|64)?|float(32|64)|ctx\.Err)$/;

// src/rule/fix/unlock.ts
function unlockFix(file, leaves4, unlock) {
  const values = file.named(file.first(leaves4));
  const isOwnLine = file.is(file.parent(leaves4), "statement_list") || file.is(file.parent(leaves4), "block");
  if (!file.is(leaves4, "return_statement") || !isOwnLine || !values.every((value) => isPlain2(file, value))) return {};
  const source = file.tree.text;
  const start = file.start(leaves4);
  const indent = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  if (!/^[ \t]*$/.test(indent)) return {};
  const edit = { file, start, end: start, newText: `${unlock}
${indent}` };
  return { fix: { description: `let go of it before this return: ${unlock}`, edits: [edit] } };
}
var PLAIN2 = ["nil", "true", "false", "int_literal", "interpreted_string_literal"];
function isPlain2(file, value) {
  if (PLAIN2.some((kind) => file.is(value, kind)) || /^(err|ok|ctx\.Err\(\)|Err[A-Z]\w*)$/.test(file.text(value))) return true;
  const callee = file.is(value, "call_expression") ? file.text(file.child(value, "function")) : "";
  const [, ...more] = callee === "" ? [NONE] : file.named(file.child(value, "arguments"));
  return callee === "errors.New" || callee === "fmt.Errorf" && more.every((argument) => isPlain2(file, argument));
}

// rules/sync/lock-not-released/detect.ts
var HANDS_OVER = /lock|acquire|begin|enter|^start/i;
function isFailure(file, leaves4) {
  const [last = NONE] = file.named(file.first(leaves4)).slice(-1);
  return file.is(leaves4, "return_statement") && /^(err|Err[A-Z]\w*|errors\.New\(.*|fmt\.Errorf\(.*)/s.test(file.text(last));
}
function givesBack(file, lock) {
  const statement = file.parent(lock);
  const list = file.named(file.parent(statement));
  const index = list.indexOf(statement);
  const released = file.text(file.child(file.child(lock, "function"), "operand"));
  const before = file.text(list[index - 1] ?? NONE);
  return file.is(list[index + 1] ?? NONE, "return_statement") && (before === `${released}.Unlock()` || before === `${released}.RUnlock()`);
}
function levelOf3(pkg, file, lock, { panics, path, leaves: leaves4 }) {
  const isMutex = mutexType(pkg, file, lock) === "mutex";
  const isByDefault = path.some(({ kind, node }) => kind === "case" && file.is(node, "default_case"));
  const isHanded = !isFailure(file, leaves4) && isHandedOn4(pkg, lockClassOf(pkg, file, lockOperand(file, lock)));
  if (panics || isByDefault || isHanded) return { level: "note" };
  return isMutex ? {} : { level: "warning", confidence: "medium" };
}
function fixOf5(file, fn, lock, { leaves: leaves4 }, release) {
  const calls = [...file.descendants(fn, "call_expression")];
  const operand = file.text(file.child(file.child(lock, "function"), "operand"));
  const unlock = `${operand}.${release}()`;
  const releases = calls.filter((call) => file.text(call) === unlock);
  const isOnce = calls.filter((call) => call !== lock && file.text(call) === file.text(lock)).length === 0;
  const one = unlockFix(file, leaves4, unlock);
  const forgets = (statement) => statement > lock && !releases.some((call) => file.end(call) <= file.start(statement) && nextTo(file, call, statement));
  const forgetting = [...file.descendants(fn, "return_statement", true)].filter(forgets);
  if (one.fix && forgetting.length <= 1) return one;
  const all2 = isOnce ? deferInstead(file, fn, file.parent(lock), releases) : {};
  return all2.fix ? all2 : one;
}
function nextTo(file, call, statement) {
  const siblings = file.named(file.parent(statement));
  return siblings[siblings.indexOf(statement) - 1] === file.parent(call);
}
var detect67 = ({ call }, { file, pkg, flow, report }) => {
  const at = call;
  const fn = file.functionAround(at);
  if (fn < 0 || mutexType(pkg, file, at) === "other") return;
  const ref = { file, node: fn };
  const lock = givesBack(file, at) ? void 0 : lockCall(flow(ref), at);
  const held = lock && heldPath(pkg, ref, lock);
  if (!lock || !held || HANDS_OVER.test(file.text(file.child(fn, "name"))) && !isFailure(file, held.leaves)) return;
  const name = file.text(file.child(file.child(at, "function"), "operand"));
  const release = file.text(file.child(file.child(held.release, "function"), "field"));
  report(
    at,
    held.panics ? `${name} is still locked when the function panics, for its ${release} is not deferred` : `${name} is still locked when the function leaves by another way than its ${release}`,
    {
      identity: `${name}.${lock.method}`,
      ...levelOf3(pkg, file, at, held),
      ...fixOf5(file, fn, at, held, release),
      related: [
        { node: held.leaves, message: `the function can leave here with ${name} locked` },
        { node: held.release, message: `${name} is released here, on other ways out` }
      ],
      codeFlow: [
        { node: at, message: `${name} is locked here` },
        { node: held.leaves, message: `this way out does not release ${name}; whoever locks it next waits for ever` }
      ]
    }
  );
};

// rules/sync/lock-order-cycle/detect.ts
var detect68 = (_captures, bench) => {
  const { pkg, file, report } = bench;
  for (const { one, other } of lockCycles(pkg)) {
    if (one.hold.fn.file !== file) continue;
    const [outer, inner2] = [lockName(one.hold.lock), lockName(one.inner)];
    const where = other.hold.fn.file.functionName(other.hold.fn.node);
    report(one.at, `${inner2} is locked while ${outer} is held, and ${where} takes the two in the other order`, {
      identity: `${outer} ${inner2}`,
      waits: ["lock", "rlock"],
      related: [...trailOf2(one), ...trailOf2(other)],
      codeFlow: [...trailOf2(one), ...trailOf2(other)]
    });
  }
};
function trailOf2({ hold, inner: inner2, trail }) {
  const { fn, call, lock } = hold;
  const last = trail.length - 1;
  return [
    { file: fn.file, node: call, message: `${lockName(lock)} is locked here` },
    ...trail.map(({ file, node }, index) => ({
      file,
      node,
      message: index === last ? `${lockName(inner2)} is locked here, under ${lockName(lock)}` : "which calls this"
    }))
  ];
}

// rules/sync/recursive-rlock/detect.ts
var detect69 = ({ call }, { file, pkg, report }) => {
  const fn = file.functionAround(call);
  if (file.isTest || fn < 0) return;
  const hold = holdsOf(pkg, { file, node: fn }).find((candidate) => candidate.call === call);
  const again = hold?.method === "RLock" ? takenAgain(pkg, hold, "RLock") : void 0;
  if (!hold || !again || !hasWriter(pkg, hold.lock)) return;
  const lock = lockName(hold.lock);
  const taken = { node: hold.call, message: `${lock} is locked for reading here` };
  const last = again.trail.length - 1;
  const down = again.trail.map(
    (spot, index) => ({ ...spot, message: index === last ? `${lock} is locked for reading again` : "which calls this" })
  );
  report(
    again.at,
    `${file.text(file.child(again.at, "function"))} locks ${lock} for reading once more, and waits for ever when a writer comes between the two`,
    {
      identity: lock,
      related: [taken, ...down.slice(1)],
      codeFlow: [taken, ...down]
    }
  );
};

// src/go/group-loops.ts
function earlyWait(pkg, file, wait, group) {
  const fn = file.functionAround(wait);
  const loop = loopAround(file, wait, fn);
  const [add, ...others] = group.adds;
  if (loop < 0 || !add || others.length > 0 || add.file !== file || file.contains(loop, add.node)) return void 0;
  if (file.functionAround(add.node) !== fn || loopAround(file, add.node, fn) >= 0 || countsOne(file, add.node)) return void 0;
  const spawn = spawnIn(pkg, file, loop, group);
  if (spawn === void 0 || group.dones.some((done) => done.file !== file || !file.contains(spawn, done.node))) return void 0;
  return goesRound2(pkg, file, fn, wait, spawn) ? { loop, add, spawn } : void 0;
}
function countsOne(file, add) {
  return file.text(file.child(add, "arguments")) === "(1)";
}
function spawnIn(pkg, file, loop, group) {
  for (const done of group.dones) {
    const literal = file.enclosing(done.node, "func_literal");
    const role = literal < 0 ? void 0 : roleOf(pkg, file, literal);
    if (role?.kind === "spawned" && file.contains(loop, role.spawn)) return role.spawn;
  }
  return void 0;
}
function goesRound2(pkg, file, fn, wait, spawn) {
  const flow = pkg.flow({ file, node: fn });
  const [from, to] = [flow.graph.stepAt(wait), flow.graph.stepAt(spawn)];
  if (!from || !to || loopAround(file, spawn, fn) !== loopAround(file, wait, fn)) return false;
  return findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== void 0;
}

// rules/sync/wait-in-spawn-loop/detect.ts
var detect70 = ({ wait }, { file, pkg, report }) => {
  const at = wait;
  const group = waitGroupOf(pkg, file, at);
  if (!group || group.escapes || group.goes) return;
  const early = earlyWait(pkg, file, at, group);
  if (!early) return;
  const { name } = group;
  const counted = { ...early.add, message: `${name} counts all goroutines here, before the loop` };
  const started = { node: early.spawn, message: "each turn starts one of them" };
  report(at, `${name}.Wait stands in the loop that starts the goroutines: the first turn waits for those of later turns`, {
    identity: name,
    related: [counted, started],
    codeFlow: [counted, started, { node: at, message: "the first turn stays here" }]
  });
};

// src/go/late-adds.ts
function lateAdd(pkg, file, add) {
  const group = file.bare(lockOperand(file, add));
  if (!isNamed(typeOf(pkg, file, group), "sync", "WaitGroup") || file.text(file.child(add, "arguments")).includes("-")) return void 0;
  const literal = file.functionAround(add);
  const role = file.is(literal, "func_literal") ? roleOf(pkg, file, literal) : void 0;
  if (role?.kind !== "spawned") return void 0;
  const starter = file.functionAround(role.spawn);
  const same = callsOn(pkg, file, group);
  const isOf2 = (method, within) => same.filter((call) => calledName2(file, call) === method && file.functionAround(call) === within);
  const outside = same.filter((call) => ["Add", "Go"].includes(calledName2(file, call)) && !file.contains(literal, call));
  if (outside.length > 0 || !same.some((call) => calledName2(file, call) === "Done" && file.contains(literal, call))) return void 0;
  const wait = isOf2("Wait", starter).find((call) => comesAfter(pkg, file, starter, role.spawn, call));
  return wait === void 0 ? void 0 : { name: file.text(group), spawn: role.spawn, wait };
}
function callsOn(pkg, file, group) {
  const key = keyOf3(pkg, file, group);
  if (key === "") return [];
  return file.all("call_expression").filter((call) => keyOf3(pkg, file, file.bare(lockOperand(file, call))) === key);
}
function keyOf3(pkg, file, group) {
  if (file.is(group, "identifier")) {
    const variable = pkg.scopes(file).variableOf(group);
    return variable ? `#${variable.id}` : file.text(group);
  }
  if (!file.is(group, "selector_expression")) return "";
  const { owner, name } = fieldOf(pkg, file, group);
  return owner === "" ? "" : `${owner}.${name}`;
}
function comesAfter(pkg, file, fn, spawn, wait) {
  const flow = pkg.flow({ file, node: fn });
  const [from, to] = [flow.graph.stepAt(spawn), flow.graph.stepAt(wait) ?? flow.graph.stepAround(wait)];
  if (from === void 0 || to === void 0 || fn === NONE) return false;
  return findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== void 0;
}

// rules/sync/waitgroup-add-in-goroutine/detect.ts
var detect71 = ({ add }, { file, pkg, report }) => {
  const at = add;
  const late = lateAdd(pkg, file, at);
  if (!late) return;
  const started = { node: late.spawn, message: "the goroutine is started here, not counted yet" };
  const waits = { node: late.wait, message: `${late.name}.Wait can be over before the goroutine has counted itself` };
  report(
    at,
    `${late.name}.Add runs in the goroutine that it counts, so ${late.name}.Wait can return before it and leave the goroutine behind`,
    {
      identity: late.name,
      related: [started, waits],
      codeFlow: [started, waits]
    }
  );
};

// rules/sync/waitgroup-done-missing/detect.ts
var detect72 = ({ wait }, bench) => {
  const at = wait;
  const group = waitGroupOf(bench.pkg, bench.file, at);
  const [add] = group?.adds ?? [];
  if (!group || !add || group.escapes || group.goes) return;
  const counted = { file: add.file, node: add.node, message: `${group.name} is counted up here` };
  if (group.dones.length === 0) {
    bench.report(at, `${group.name}.Wait blocks for ever: no code calls ${group.name}.Done`, {
      identity: group.name,
      question: questionAt(at, bench),
      related: [counted],
      codeFlow: [counted, { node: at, message: "and nothing counts it down before this waits" }]
    });
    return;
  }
  reportSkipped(at, group, counted, bench);
};
function reportSkipped(wait, group, counted, bench) {
  if (group.dones.some((done) => isDeferred3(done))) return;
  const skipped = group.dones.map((done) => skipOf(done, group, bench)).find((leaves4) => leaves4 !== void 0);
  if (!skipped) return;
  const at = skipped.file ?? bench.file;
  const literal = at.functionAround(skipped.node);
  const own = group.dones.filter(({ file, node }) => file === at && at.functionAround(node) === literal);
  const calls = own.map(({ node }) => at.enclosing(node, "call_expression"));
  bench.report(wait, `${group.name}.Wait blocks for ever when a goroutine returns before its ${group.name}.Done`, {
    identity: `${group.name} skipped`,
    question: questionAt(wait, bench),
    level: "warning",
    related: [counted, skipped],
    ...deferFirst(at, literal, calls),
    codeFlow: [counted, skipped, { node: wait, message: "this then waits for a Done that never comes" }]
  });
}
function questionAt(wait, { file }) {
  return { fn: { file, node: file.declarationAround(wait) }, operations: [{ file, node: wait }] };
}
function isDeferred3({ file, node }) {
  return file.enclosing(node, "defer_statement", "func_literal", "function_declaration", "method_declaration") >= 0 && file.is(file.enclosing(node, "defer_statement", "go_statement"), "defer_statement");
}
function skipOf(done, group, { pkg }) {
  const { file } = done;
  const literal = file.functionAround(done.node);
  if (!file.is(literal, "func_literal") || roleOf(pkg, file, literal).kind !== "spawned") return void 0;
  const flow = pkg.flow({ file, node: literal });
  const steps = new Set(group.dones.filter((other) => other.file === file).map((other) => flow.graph.stepAround(other.node)?.id));
  const path = findPath(flow, { from: flow.graph.entry, satisfied: (step) => steps.has(step.id) });
  const leaves4 = path?.findLast((step) => step.kind === "return");
  return leaves4 && { file, node: leaves4.node, message: `the goroutine can leave here without ${group.name}.Done` };
}

// rules/time/ticker-not-stopped/detect.ts
var detect73 = ({ call, name }, bench) => {
  const { file, pkg, goVersion } = bench;
  const at = call;
  const fn = file.functionAround(at);
  if (calleeOf(pkg, file, at).package !== "time" || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const level = hasNewTimers(goVersion) ? "note" : "warning";
  if (file.text(name) === "Tick") detectTick(at, fn, level, bench);
  else detectTicker(at, level, bench);
};
function detectTick(call, fn, level, bench) {
  if (!canReturn(call, fn, bench)) return;
  bench.report(call, "time.Tick in a function that returns: its ticker can never be stopped", {
    identity: "time.Tick",
    level,
    codeFlow: [{ node: call, message: "the ticker is made here, and nothing holds it" }]
  });
}
function canReturn(call, fn, { file, pkg, flow }) {
  const asked = flow({ file, node: fn });
  const variable = pkg.scopes(file).variableOf(resultTargets(file, call)[0] ?? NONE);
  const ranged = variable?.uses.find((use) => file.is(file.parent(use), "range_clause"));
  const step = asked.graph.stepAt(ranged ?? call);
  if (!step) return false;
  const first = step.kind === "range" ? { first: true } : {};
  return findPath(asked, { ...first, from: step.id, satisfied: (at) => at.id === step.id }) !== void 0;
}
function detectTicker(call, level, bench) {
  const { file, pkg, report } = bench;
  const field = fieldTarget(pkg, file, call);
  if (field) {
    const stopped = mentionsOfField(pkg, field).some((mention) => mention.path[0] === "Stop" || mention.path.length === 0);
    if (stopped) return;
    report(call, `${field.name} is a ticker that no code of this package stops`, {
      identity: field.name,
      level,
      confidence: "medium",
      codeFlow: [{ node: call, message: "the ticker is made here" }]
    });
    return;
  }
  const running = undone(pkg, file, call, { owner: 0, errorGuard: NONE, release: ["Stop"] });
  if (!running) return;
  const name = running.how === "dropped" ? "the ticker" : file.text(resultTargets(file, call)[0]);
  const text = name === "the ticker" ? "the ticker is thrown away and can never be stopped" : `${name} is not stopped on every way out`;
  const fix = running.how === "path" && staysInside(pkg, file, running.variable.declared) ? { description: `stop it when the function returns: defer ${name}.Stop()`, text: `defer ${name}.Stop()` } : void 0;
  report(call, text, { ...dutyDetails(file, call, running, name, fix), level });
}

// rules/time/ticker-range-never-ends/detect.ts
var detect74 = ({ loop, channel }, bench) => {
  const { file, pkg, report } = bench;
  const ticker = tickerOf(bench, channel);
  const fn = file.functionAround(loop);
  if (!ticker || fn < 0 || canLeave(bench, fn, loop)) return;
  const spawns2 = spawnsOf(pkg, { file, node: fn }).filter((spawn2) => !isProcessMain(pkg, spawn2.file, spawn2.file.functionAround(spawn2.node)));
  const [spawn] = spawns2;
  if (!spawn || pkg.name === "main") return;
  const stop = stopOf2(bench, ticker);
  const started = { file: spawn.file, node: spawn.node, message: "the goroutine is started here" };
  const trail = [started, { node: channel, message: "it waits here for the next tick, for ever" }];
  if (stop) trail.push({ ...stop, message: "Stop ends the ticks and leaves the loop waiting: it does not close the channel" });
  const name = file.text(channel);
  report(channel, `the loop over ${name} never ends, not even when the ticker is stopped`, {
    identity: name,
    codeFlow: trail,
    related: trail.filter((spot) => spot.node !== channel),
    confidence: stop ? "high" : "medium",
    ...!stop && (file.is(ticker, "call_expression") || isOfProcess3(bench, spawn)) ? { level: "note" } : {}
  });
};
function isOfProcess3({ pkg }, { file, node }) {
  const around2 = file.declarationAround(node);
  const isBare = file.child(around2, "receiver") < 0 && file.child(around2, "result") < 0 && file.named(file.child(around2, "parameters")).length === 0;
  return isBare || isProcessWork(pkg, file, node);
}
function tickerOf({ file, pkg }, channel) {
  if (file.is(channel, "call_expression")) {
    const callee = calleeOf(pkg, file, channel);
    return callee.package === "time" && callee.name === "Tick" ? channel : void 0;
  }
  if (!file.is(channel, "selector_expression") || file.text(file.child(channel, "field")) !== "C") return void 0;
  const operand = file.child(channel, "operand");
  return isTicker({ file, pkg }, operand) ? operand : void 0;
}
function isTicker({ file, pkg }, operand) {
  if (file.is(operand, "call_expression")) return calleeOf(pkg, file, operand).name === "NewTicker";
  const known12 = typeOf(
    pkg,
    file,
    operand,
    (path, name) => path === "time" && name === "NewTicker" ? { kind: "named", package: "time", name: "Ticker" } : void 0
  );
  return isNamed(known12, "time", "Ticker");
}
function canLeave({ file, flow }, fn, loop) {
  const { graph } = flow({ file, node: fn });
  const body = file.child(loop, "body");
  const head = graph.steps.find((step) => step.kind === "range" && file.parent(step.node) === loop);
  const inside = graph.steps.find((step) => step.node >= 0 && file.contains(body, step.node));
  const start = head ?? inside;
  if (!start) return true;
  const first = head ? { first: true } : {};
  return findPath(flow({ file, node: fn }), {
    ...first,
    from: start.id,
    satisfied: (step) => step.id === head?.id,
    bad: (step) => step.id === graph.exit || step.id === graph.panic
  }) !== void 0;
}
function stopOf2({ file, pkg }, ticker) {
  if (file.is(ticker, "identifier")) {
    const variable = pkg.scopes(file).variableOf(ticker);
    const use = variable?.uses.find((at) => file.text(file.child(file.parent(at), "field")) === "Stop") ?? NONE;
    return use < 0 ? void 0 : { file, node: file.parent(use), message: "" };
  }
  if (!file.is(ticker, "selector_expression")) return void 0;
  const mention = mentionsOfField(pkg, fieldOf(pkg, file, ticker)).find(({ path }) => path[0] === "Stop");
  return mention && { file: mention.file, node: mention.node, message: "" };
}

// src/go/timers.ts
function turnTimer(pkg, file, receive) {
  const make = madeHere(pkg, file, file.bare(file.child(receive, "operand")));
  const { arm, alternatives } = selectOf(file, receive);
  const fn = file.functionAround(receive);
  if (make < 0 || arm < 0 || alternatives === 0 || fn < 0 || loopAround(file, receive, fn) < 0) return void 0;
  const select = file.parent(arm);
  const flow = pkg.flow({ file, node: fn });
  const back = flow.graph.steps.find(
    (step) => step.kind === "arm" && step.node !== arm && file.parent(step.node) === select && comesBack3(flow, step, select)
  );
  return { make, select, back: back?.node ?? NONE };
}
function comesBack3(flow, arm, select) {
  return findPath(flow, { from: arm.id, satisfied: () => false, bad: (step) => step.kind === "select" && step.node === select }) !== void 0;
}
function madeHere(pkg, file, channel) {
  const call = file.is(channel, "selector_expression") ? file.bare(file.child(channel, "operand")) : channel;
  const callee = file.child(call, "function");
  const wanted = call === channel ? "After" : "NewTimer";
  if (!file.is(call, "call_expression") || file.text(file.child(callee, "field")) !== wanted) return NONE;
  return importedPackage(pkg, file, file.child(callee, "operand")) === "time" ? call : NONE;
}
function blockedDrain(pkg, fn, drain) {
  const { file } = fn;
  const timer = timerOf(file, drain);
  if (timer < 0 || !isNamed(typeOf(pkg, file, timer), "time", "Timer")) return void 0;
  const flow = pkg.flow(fn);
  const key = canonical(flow, timer);
  const target = flow.graph.stepAt(drain);
  if (!target || key === "") return void 0;
  for (const receive of file.descendants(file.child(fn.node, "body"), "unary_expression", true)) {
    const other = receive === drain ? NONE : timerOf(file, receive);
    const start = other >= 0 && canonical(flow, other) === key ? flow.graph.stepAt(receive) : void 0;
    const path = start && findPath(flow, {
      from: start.id,
      satisfied: (step) => step.id !== target.id && setsAgain(flow, step, key),
      bad: (step) => step.id === target.id
    });
    if (path && !path.some((step) => isFlag(flow, step))) return { timer: file.text(timer), taken: receive };
  }
  return void 0;
}
function timerOf(file, receive) {
  const channel = file.bare(file.child(receive, "operand"));
  if (file.text(file.child(receive, "operator")) !== "<-" || !file.is(channel, "selector_expression")) return NONE;
  return file.text(file.child(channel, "field")) === "C" ? file.child(channel, "operand") : NONE;
}
function setsAgain(flow, step, key) {
  const { file } = flow;
  const part = ownPart(file, step);
  const left = file.child(part, "left");
  const targets = file.is(left, "expression_list") ? file.named(left) : [left];
  if (targets.some((target) => target >= 0 && canonical(flow, target) === key)) return true;
  const owner = key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : "";
  for (const call of file.descendants(part, "call_expression")) {
    const callee = file.bare(file.child(call, "function"));
    const operand = canonical(flow, file.child(callee, "operand"));
    if (operand === key && file.text(file.child(callee, "field")) === "Reset") return true;
    if (owner !== "" && operand === owner) return true;
    if (file.named(file.child(call, "arguments")).some((argument) => [key, owner].includes(canonical(flow, argument) || "-"))) return true;
  }
  return false;
}
function isFlag({ file }, step) {
  return step.kind === "condition" && (file.is(step.node, "identifier") || file.is(step.node, "selector_expression"));
}

// rules/time/time-after-in-loop/detect.ts
var SHORT = /\((?:\w+\s*\*\s*)?(?:\d\d?\s*\*\s*)?time\.(?:Nano|Micro|Milli)?[sS]econds?\)$|\*\s*time\.(?:Nano|Micro|Milli)second\)$/;
var detect75 = ({ receive }, { file, pkg, goVersion, report }) => {
  const timer = turnTimer(pkg, file, receive);
  if (!timer) return;
  const { make, back } = timer;
  const collected = hasNewTimers(goVersion);
  if (back < 0 && (collected || SHORT.test(file.text(make)))) return;
  const call = file.text(file.child(make, "function"));
  const text = back < 0 ? `${call} in a loop: its last timer lives on after the loop is left` : collected ? `${call} makes a new timer in every turn of the loop` : `${call} in a loop: each turn that another arm wins leaves a timer running`;
  const head = back < 0 ? NONE : file.child(back, "communication") < 0 ? back : file.child(back, "communication");
  const other = head < 0 ? [] : [{ node: head, message: "this arm wins and the loop comes round again" }];
  report(make, text, {
    identity: call,
    related: other,
    codeFlow: [{ node: make, message: "a timer is made here in every turn" }, ...other]
  });
};

// rules/time/timer-drain-blocks/detect.ts
var detect76 = ({ drain }, { file, pkg, goVersion, report }) => {
  const at = drain;
  const fn = file.functionAround(at);
  const blocked = fn < 0 ? void 0 : blockedDrain(pkg, { file, node: fn }, at);
  if (!blocked) return;
  const taken = { node: blocked.taken, message: `the one value of ${blocked.timer} may be received here` };
  report(at, `the drain of ${blocked.timer}.C blocks for ever when its value was received before`, {
    identity: blocked.timer,
    ...hasNewTimers(goVersion) ? {} : { level: "warning", confidence: "medium" },
    related: [taken],
    codeFlow: [taken, { node: at, message: "and this waits for it again: Stop says false because the timer fired" }],
    ...tryFix(file, at)
  });
};

// rules/index.ts
var RULES = [
  { rule: { "id": "channel/close-skipped-on-path", "pack": "channel", "title": "the only close or answer is skipped on a way out", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/close-skipped-on-path/README.md", "summary": "Somebody waits for a channel with no other way out, and exactly one function answers: it closes the channel, or sends. An early return of that function forgets the answer.\n\nThe one who waits stays. It happens on the path that seldom runs: an error, a shutdown, an empty list.", "fix": "`defer close(done)` as the first statement of the function that answers.", "waits": ["chan-recv"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '; Every answer to a waiter: a send, and a close.\n(send_statement) @answer\n\n(call_expression\n  function: (identifier) @callee\n  (#eq? @callee "close")) @answer\n', detect },
  { rule: { "id": "channel/double-send", "pack": "channel", "title": "one path sends twice where one value is received", "level": "error", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/double-send/README.md", "summary": "A goroutine reports its error on a channel, forgets the `return`, and reports its result on the same channel as well. The owner receives once. The second send blocks for ever.\n\nIt happens on the error path only, so tests of the good case never see it: one goroutine leaks for each failed operation.", "fix": "`return` after the first send.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect2 },
  { rule: { "id": "channel/fan-in-stops-early", "pack": "channel", "title": "collecting stops before every sender is served", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/fan-in-stops-early/README.md", "summary": "Several sends go to one channel without enough room, and the collector stops before it has taken them all: it returns at the first error, takes only the first answer, or leaves its `range`. Every send that is still to come blocks its goroutine for ever.\n\nWith twenty workers a request, one failed worker leaks up to nineteen goroutines.", "fix": "`make(chan T, len(work))` where the number is known; otherwise let senders select between the send and the cancellation of a context that the collector cancels when it leaves (`errgroup.WithContext`), or drain the channel before leaving. As an edit, room is offered where each element of a list gives one value; else the drain, in a goroutine, where the channel is closed at last and each sender has an end.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n\n; Every call whose result is received from; whether it starts senders is asked of its function.\n(range_clause right: (call_expression) @taken)\n(short_var_declaration right: (expression_list . (call_expression) @taken .))\n', detect: detect3 },
  { rule: { "id": "channel/nil-channel-wait", "pack": "channel", "title": "a wait at a channel that is always nil", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/nil-channel-wait/README.md", "summary": "A send to and a receive from a nil channel block for ever. Here the variable or field is declared, and no code of the package, which alone can reach it, ever makes the channel. The `C` of a timer from `time.AfterFunc` is nil as well.\n\nEvery goroutine that comes by stays, from the first call on.", "fix": "`make` the channel in the constructor, or delete it with everything that waits for it.", "waits": ["forever"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send (nil chan)", "chan receive (nil chan)"] } }, query: '[\n  (send_statement)\n  (unary_expression operator: "<-")\n  (range_clause)\n] @wait\n\n; A goroutine that is given a channel; whether there is one may not be asked yet.\n(go_statement (call_expression arguments: (argument_list (identifier)))) @spawn\n', detect: detect4 },
  { rule: { "id": "channel/range-never-closed", "pack": "channel", "title": "a range over a channel that nobody closes", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/range-never-closed/README.md", "summary": "`for v := range ch` ends when the channel is closed, and only then. Here values come, their senders end, and no code that can reach the channel closes it: the loop waits for one more value for ever.\n\nEach call of the function (or each object) leaves one goroutine at the range; what stands behind the loop never runs.", "fix": "`defer close(ch)` in the only sender. With several senders, close it in a goroutine that waits for them all: `go func() { wg.Wait(); close(ch) }()`. A worker closes its queue in `Close`.", "waits": ["chan-recv"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: "; Every range; whether it is over a channel that nobody closes is a question to the whole package.\n(range_clause) @range\n", detect: detect5 },
  { rule: { "id": "channel/receive-without-sender", "pack": "channel", "title": "a receive that nothing in the package answers", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/receive-without-sender/README.md", "summary": "A channel that only this package can reach is waited for, and no code of the package sends on it or closes it. Most often the `close` went away with the code around it, or a `Stop` waits for a `done` that the worker never gives.\n\nWhoever comes to the receive stays there: a `Close` that never returns, or a goroutine for each object. For a channel in a package variable the runtime's own leak profile says nothing, since the variable keeps the channel alive.", "fix": "Close the channel where the work ends, `defer close(w.done)` as the first line of the goroutine, or take the wait away.", "waits": ["chan-recv"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '; Every receive; whether anybody answers is a question to the whole package.\n[\n  (unary_expression operator: "<-")\n  (range_clause)\n] @receive\n', detect: detect6 },
  { rule: { "id": "channel/select-never-ready", "pack": "channel", "title": "a select without an arm that can be taken", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/select-never-ready/README.md", "summary": "`select {}` never ends, and neither does a select whose every arm waits for a channel that nobody answers. In `main` that keeps a process alive. In any other goroutine it keeps a goroutine for ever.\n\nEach start of the goroutine adds one that stays until the process ends.", "fix": "Wait for a context or a stop channel instead: `<-ctx.Done()`.", "waits": ["forever", "select"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select (no cases)", "select"] } }, query: "(select_statement) @select\n", detect: detect7 },
  { rule: { "id": "channel/send-abandoned-by-return", "pack": "channel", "title": "a goroutine's send loses its receiver when the function returns early", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-abandoned-by-return/README.md", "summary": "A function starts a goroutine that sends on a channel without room, and then finds a reason to return before it comes to the receive: a second step failed, a check said no. The goroutine stays at its send.\n\nEach early return leaks one goroutine with all it holds; on an error path that means: exactly when the system is in trouble already.", "fix": "Start the goroutine below the check, or give the channel room for the one value: `make(chan T, 1)`.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n\n; Every call whose result may be received from; whether it starts a sender is asked of its function.\n(short_var_declaration right: (expression_list . (call_expression) @taken .))\n', detect: detect8 },
  { rule: { "id": "channel/send-abandoned-by-select", "pack": "channel", "title": "a goroutine's send loses its only receiver in a select", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-abandoned-by-select/README.md", "summary": "A goroutine sends its answer on a channel that holds nothing, and the function that started it waits in a `select`. When the other arm wins (a timer, a context, a second answer), the function leaves, and nobody\nwill ever receive. The goroutine keeps its stack, and everything it refers to, until the process ends.\n\nEach time-out leaks one goroutine: a service with ten time-outs a second loses 36,000 goroutines an hour.", "fix": "Give the channel room for every send that can come, `make(chan T, 1)` for one answer: the goroutine then ends, and the value is collected with the channel. Where the work is worth stopping, let the sender select between the send and `ctx.Done()`.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect9 },
  { rule: { "id": "channel/send-before-receiver", "pack": "channel", "title": "a channel operation stands before anybody who could answer it", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-before-receiver/README.md", "summary": "A channel without room needs two at the same time. Here a function makes one and sends on it, or receives from it, before it starts the goroutine that would be the other side, or before it returns or stores the channel. The function waits at its\nown line, and what stands below is never reached.\n\nWhoever calls the function never gets an answer: each call that comes this way keeps its goroutine for ever. It is often an error path, which no test goes.", "fix": "Give the channel room for the value, `make(chan error, 1)`, or start the receiver first.", "waits": ["chan-send", "chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send", "chan receive"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect10 },
  { rule: { "id": "channel/send-ignores-done", "pack": "channel", "title": "a bare send where the other side, or the loop around it, can leave on a stop signal", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-ignores-done/README.md", "summary": "One side of a channel honours a stop signal (a context, a `done` or `quit` channel), the other does not. Once the side that honours it has left, the bare send has no partner, and no way out.\n\nEach shutdown, and each cancelled request, leaves one goroutine at its send.", "fix": "Put the send into a select with the same signal: `case ch <- v:` and `case <-ctx.Done(): return`. That is offered as an edit where the send knows the signal, leaving there skips nothing, and what to return needs no guess.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: "(send_statement channel: [(identifier) (selector_expression)] @channel) @send\n", detect: detect11 },
  { rule: { "id": "channel/send-without-receiver", "pack": "channel", "title": "a send that nothing in the package receives", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-without-receiver/README.md", "summary": "A channel without room, which only this package can reach, is sent to, and no code of the package receives from it. The receiver went away, or was never written.\n\nEach send costs the goroutine that makes it. In a callback (`time.AfterFunc`, a handler) that is one goroutine for each call.", "fix": "Receive, or take the send away. Where the value is only a hint, give the channel room for one and send in a `select` with `default`.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: "; Every send; whether anybody receives is a question to the whole package.\n(send_statement) @send\n", detect: detect12 },
  { rule: { "id": "channel/stop-check-then-block", "pack": "channel", "title": "a stop signal is looked at, and then the wait does not listen to it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/stop-check-then-block/README.md", "summary": "A `select` with a `default` asks whether to stop. If not, the goroutine goes on to a bare send or receive. When the stop comes while it waits there, nobody tells it: the other side is gone.\n\nEach stop leaves the goroutines that were in the middle of their work.", "fix": "One select that holds both: `case <-p.acks:` and `case <-p.quit: return`, without the `default`. As an edit, a select around the operation alone is offered, where the look before it does nothing but return.", "waits": ["chan-send", "chan-recv"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send", "chan receive"] } }, query: "(select_statement (default_case)) @select\n", detect: detect13 },
  { rule: { "id": "context/cancel-before-goroutine-ends", "pack": "context", "title": "a deferred cancel ends the context of a goroutine that still needs it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/cancel-before-goroutine-ends/README.md", "summary": "The function makes a context, defers its cancel, starts a goroutine that works with the context, and returns at once. The deferred call then cancels the work before it has begun.\n\nThe work is given up by chance, sometimes after half of it, and what it wanted to send afterwards may find nobody.", "fix": "Wait for the goroutine before the function returns, or give it a context of its own (`context.WithoutCancel(ctx)` with a time-out) and let it call the cancel. From Go 1.21 on that is offered as an edit where the context had a time-out. Where it had none, nothing would end the work, and only you know what should.", "waits": [] }, query: '(defer_statement\n  (call_expression\n    function: (identifier) @cancel\n    arguments: (argument_list . ")"))) @defer\n', detect: detect14 },
  { rule: { "id": "context/cancel-field-never-called", "pack": "context", "title": "a cancel function is kept in a field that nothing calls", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/cancel-field-never-called/README.md", "summary": "The cancel function of a context is stored in an unexported field, which settles vet and the linters. But no code of the package, which alone can reach the field, ever calls it: the `Close` that should is missing, or forgot.\n\nEach object keeps its context, and every goroutine that waits for its `Done`, until the parent ends.", "fix": "Call it in the owner's `Close` or `Stop`.", "waits": ["chan-recv", "select"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive", "select"] } }, query: '(field_declaration\n  type: (qualified_type name: (type_identifier) @type)\n  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @field\n', detect: detect15 },
  { rule: { "id": "context/cancel-in-map", "pack": "context", "title": "a cancel function in a map or slice is lost", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/cancel-in-map/README.md", "summary": "Cancel functions are kept in a map or slice until somebody needs them. Here nobody ever reads one back, or an entry is deleted without calling it: then nobody can call it any more.\n\nEach lost entry keeps its context, and the goroutines that wait for it, until the parent ends. Other checks take storing for handing over, so they are silent here.", "fix": "Read the entry and call it before it goes: `if cancel, ok := m[id]; ok { cancel(); delete(m, id) }`.", "waits": [] }, query: '(map_type\n  value: (qualified_type name: (type_identifier) @type)\n  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @store\n\n(slice_type\n  element: (qualified_type name: (type_identifier) @type)\n  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @store\n', detect: detect16 },
  { rule: { "id": "context/context-chain-broken", "pack": "context", "title": "a fresh context in the middle of a chain that has one", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-chain-broken/README.md", "summary": "The function is given a context, and hands `context.Background()` or `context.TODO()` to what it calls. When the caller gives up, the work below goes on: a dial, a request, a wait that nobody needs any more.\n\nIt is a note, since a context is sometimes left behind on purpose. It is a warning where the callee waits for nothing but the end of its context, which then never comes.", "fix": "Pass the context on. Where the work must outlive the caller, say so: `context.WithoutCancel(ctx)` with a time-out of its own (Go 1.21).", "waits": [] }, query: '(argument_list\n  (call_expression\n    function: (selector_expression\n      operand: (identifier) @package\n      field: (field_identifier) @name)\n    arguments: (argument_list . ")")\n    (#eq? @package "context")\n    (#any-of? @name "Background" "TODO")) @fresh)\n', detect: detect17 },
  { rule: { "id": "context/context-grows-in-loop", "pack": "context", "title": "a context is wrapped in itself by every turn of a loop", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-grows-in-loop/README.md", "summary": "`ctx = context.WithValue(ctx, \u2026)` in a loop puts a context around the one of the turn before. After a thousand turns a look for a value, and every `Done` of a child, goes through a thousand of them, and none is ever let go of.\n\nWith a time-out the first one ends all that come after it: a time-out for each turn becomes one for all of them.", "fix": "Give each turn a variable of its own: `turn := context.WithValue(ctx, \u2026)`, and use that one.", "waits": [] }, query: '; A variable that is given a new value made by a call.\n(assignment_statement\n  left: (expression_list . (identifier) @context)\n  operator: "="\n  right: (expression_list . (call_expression) @call .)) @assignment\n', detect: detect18 },
  { rule: { "id": "context/context-in-struct", "pack": "context", "title": "a context is kept in a struct for later calls", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-in-struct/README.md", "summary": "A context belongs to one call. Kept in a value that lives on, it ends the later calls when the first one is over, or keeps them going when their own caller has given up; its values are those of somebody else.", "fix": "Give each method a context as its first parameter. Where the value has goroutines of its own, derive a context with `context.WithCancel`, keep the cancel function beside it, and call it in `Close`.", "waits": [] }, query: '; A field for a context.\n(field_declaration\n  name: (field_identifier) @field\n  type: (qualified_type\n    package: (package_identifier) @package\n    name: (type_identifier) @type)\n  (#eq? @package "context")\n  (#eq? @type "Context")) @declaration\n', detect: detect19 },
  { rule: { "id": "context/context-not-passed", "pack": "context", "title": "a call that cannot be ended although a context is at hand", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-not-passed/README.md", "summary": "The function is given a context and starts something that can take long (a process, a request, a connection, a query) by a call that takes none. When the caller gives up, the work goes on, and with it the goroutine.\n\nIt is a note: many such calls are short.", "fix": "Use the call that takes the context: `exec.CommandContext`, `http.NewRequestWithContext`, `(*net.Dialer).DialContext`, `db.QueryContext`.\n\nWithout Go's types the calls are those of `net/http`, `net`, `os/exec` and `database/sql` that the examples show. Where [Go's own types](../../../docs/exact-types.md) are known they are all that have a twin: beside `Load` there is a `LoadContext`, `LoadWithContext` or\n`LoadCtx` that takes a context first and is its like otherwise. Calls that only log or count are left out.", "waits": [] }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "Command" "NewRequest" "Get" "Post" "Head" "PostForm" "Dial" "Query" "QueryRow" "Exec" "Prepare" "Ping" "Begin")) @call\n\n; Where Go said what calls call, every file is looked through for those with a twin.\n(source_file) @all\n', detect: detect20 },
  { rule: { "id": "context/joined-context-outlives-cancel", "pack": "context", "title": "a goroutine that joins contexts stays when the joined one is cancelled", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/joined-context-outlives-cancel/README.md", "summary": "A function makes one context out of several: a goroutine waits for the others and then cancels the new one. The cancel function is returned, for the caller to call when the work is done. But the goroutine does not wait for the new\ncontext itself, so after that call it goes on waiting for the others.\n\nWhen the others live as long as a server, each call leaves a goroutine behind that ends with the server.", "fix": "Add `case <-ctx.Done():` to the select. From Go 1.21 on `context.AfterFunc(b, cancel)` needs no goroutine, and its stop function takes the registration back.", "waits": ["select", "chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "chan receive"] } }, query: "; Every goroutine that is a literal; the code asks what it waits for.\n(go_statement (call_expression function: (func_literal))) @go\n", detect: detect21 },
  { rule: { "id": "context/lost-cancel", "pack": "context", "title": "a context's cancel function is not called on some way out", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/lost-cancel/README.md", "summary": "`context.WithCancel` and its relatives return a function that must be called: until then the parent keeps the child, and everything that waits for the child's `Done` keeps waiting. Here a way out of the function forgets it.\n\nEach lost cancel keeps one context alive as long as its parent, and with it every goroutine that waits on it. With a time-out the loss is bounded by the time-out, which is why that is a warning and not an error.", "fix": "`defer cancel()` on the next line. Calling it twice is harmless.", "waits": [] }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "WithCancel" "WithCancelCause" "WithTimeout" "WithTimeoutCause" "WithDeadline" "WithDeadlineCause")) @call\n', detect: detect22 },
  { rule: { "id": "context/lost-stop-func", "pack": "context", "title": "a stop function is not called on some way out", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/lost-stop-func/README.md", "summary": "Some functions start something and return the function that ends it: `signal.NotifyContext`, `iter.Pull`, and functions of your own that return a `context.CancelFunc`. Vet looks at the constructors of package context only. Here the stop function is\ndropped, overwritten, or forgotten on a way out.\n\nEach forgotten stop keeps a goroutine (or a coroutine) with all it refers to.", "fix": "`defer stop()` on the next line.", "waits": ["select", "coro"], "stack": { "top": [], "any": ["os/signal.NotifyContext.func1"], "createdBy": [], "state": ["select", "coroutine"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect23 },
  { rule: { "id": "etcd/etcd-context-escapes", "pack": "etcd", "title": "a context of WithRequireLeader that goes beyond its call", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/etcd/etcd-context-escapes/README.md", "summary": "`clientv3.WithRequireLeader` gives a context whose metadata asks the server to end the call when its member has no leader. It is meant for the one call that it is given to. Kept in a field or a map, it decides about calls that never asked for it,\nand keeps whatever it was made from; whoever reads the field later sees a context of nobody's request.", "fix": "Wrap the context where the call is made: `cli.Watch(clientv3.WithRequireLeader(ctx), key)`.", "waits": [] }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#eq? @name "WithRequireLeader")) @call\n', detect: detect24 },
  { rule: { "id": "etcd/etcd-session-not-closed", "pack": "etcd", "title": "a session of etcd that is neither closed nor orphaned", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/etcd/etcd-session-not-closed/README.md", "summary": "A session holds a lease and keeps it alive, with two goroutines, until `Close` revokes it or `Orphan` leaves it to run out. A lock or an election that hangs on a forgotten session is held as long as the process runs: the next holder waits for ever.", "fix": "`defer session.Close()` right after the error check; in a type, in its own `Close`, and before another session takes the place of the old one.", "waits": ["chan-recv"], "stack": { "top": [], "any": ["clientv3/concurrency.NewSession.func1", "client/v3/concurrency.NewSession.func1"], "createdBy": [], "state": ["chan receive"] } }, query: `; Sessions by the constructor's name; whether it is etcd's is in the contract page.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#eq? @name "NewSession")) @call
`, detect: detect25 },
  { rule: { "id": "etcd/watch-lease-shared-context", "pack": "etcd", "title": "one context for a watch and a lease of etcd", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/etcd/watch-lease-shared-context/README.md", "summary": "A watch has to be ended when its values are no longer wanted, or when it is opened anew. A lease has to live as long as what was written with it: a registration, a lock, a leadership. With one context for both, ending the watch drops the lease,\nand whoever therefore does not end it keeps both for ever.", "fix": "One context with its own cancel function for the watch, and one for the lease.", "waits": ["select"], "stack": { "top": [], "any": ["(*lessor).keepAliveCtxCloser"], "createdBy": [], "state": ["select"] } }, query: `; Calls by name; whether they are etcd's is a question to their package.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "KeepAlive" "NewSession")) @call
`, detect: detect26 },
  { rule: { "id": "etcd/watch-not-stopped", "pack": "etcd", "title": "a watch, observation or keep-alive of etcd that nothing ends", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/etcd/watch-not-stopped/README.md", "summary": "etcd's client runs a goroutine and keeps a buffer for every watch until the watch's context is done or the client is closed. That nobody reads its channel any more ends nothing, and a channel on `context.Background()` is never closed.\nEach reload, each subscriber, each turn of a loop that opens another one adds to them, on the server as well.\n\nThe same holds for `Election.Observe`, and for `KeepAlive`: its lease lives on although whoever registered with it is gone.", "fix": "Make a context with `context.WithCancel` for each watch, call its cancel function where the watch's owner is stopped, and before the next watch takes its place.", "waits": ["select"], "stack": { "top": [], "any": ["(*watchGRPCStream).serveSubstream", "(*watchGrpcStream).serveSubstream", "(*watchGRPCStream).run", "(*watchGrpcStream).run", "(*watchGRPCStream).serveWatchClient", "(*watchGrpcStream).serveWatchClient", "(*lessor).keepAliveCtxCloser"], "createdBy": [], "state": ["select"] } }, query: `; Calls by name; whether they are etcd's is a question to their package.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Watch" "Observe" "KeepAlive")) @call
`, detect: detect27 },
  { rule: { "id": "etcd/watch-restart-without-backoff", "pack": "etcd", "title": "a watch of etcd that is opened again without a pause and without a revision", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/etcd/watch-restart-without-backoff/README.md", "summary": "A watch's channel is closed when its context is done, when etcd has no leader, or when the revision asked for is compacted. A loop that opens the next one at once asks a cluster in trouble as fast as it can, and turns for ever once its context is done.\nWithout a revision the new watch begins with the newest state: what happened in between is never seen.", "fix": "Leave the loop when the context is done; wait a moment that grows before the next attempt; go on from `clientv3.WithRev` of the last revision seen and one more, and read everything anew when that is compacted.", "waits": ["select"], "stack": { "top": [], "any": ["(*watchGRPCStream).serveSubstream", "(*watchGrpcStream).serveSubstream"], "createdBy": [], "state": ["select"] } }, query: `; Calls by name; whether they are etcd's is a question to their package.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#eq? @name "Watch")) @call
`, detect: detect28 },
  { rule: { "id": "etcd/watch-shared-context", "pack": "etcd", "title": "many watches of etcd on one context", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/etcd/watch-shared-context/README.md", "summary": "A watch is ended by its context alone. Where many of them live on one, for each key that somebody asked for, none can be ended when that key is no longer wanted: they pile up until the last is of no use, one goroutine and one buffer each.\n\nWatches share a stream by the metadata that their contexts carry, not by the contexts themselves, so a context for each costs no further stream.", "fix": "Derive a context with its own cancel function for each watch, keep the function with the key, and call it when the key goes.", "waits": ["select"], "stack": { "top": [], "any": ["(*watchGRPCStream).serveSubstream", "(*watchGrpcStream).serveSubstream"], "createdBy": [], "state": ["select"] } }, query: `; Calls by name; whether they are etcd's is a question to their package.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#eq? @name "Watch")) @call
`, detect: detect29 },
  { rule: { "id": "grpc/connection-not-closed", "pack": "grpc", "title": "a connection of gRPC that is not closed on some way", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/grpc/connection-not-closed/README.md", "summary": "A connection has a resolver, a balancer and the goroutines of its transports until `Close`: three from the start, two more for each address that it reached. The clients that generated code makes of it do not close it. A function that dials for each request adds all of them each time.", "fix": "`defer conn.Close()` right after the error check; better one connection for the life of the client, closed by it.", "waits": ["chan-recv", "select", "io"], "stack": { "top": [], "any": ["grpcsync.(*CallbackSerializer).run", "transport.(*http2Client)", "transport.NewHTTP2Client", "transport.newHTTP2Client"], "createdBy": [], "state": ["chan receive", "select", "IO wait"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect30, concerns },
  { rule: { "id": "grpc/grpc-stream-not-finished", "pack": "grpc", "title": "a stream of gRPC on a context without an end", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/grpc/grpc-stream-not-finished/README.md", "summary": "A stream is over when its context is done, when its connection is closed, or when `RecvMsg` has given an error, `io.EOF` included. `CloseSend` alone is not enough. On a context that never ends only reading to the end is left, and whoever stops earlier leaves the library's goroutine and the stream, here and at the server.\n\nWhether everything is read is not followed, so this is a note.", "fix": "`ctx, cancel := context.WithCancel(ctx)` and `defer cancel()` before the stream is opened.", "waits": ["select"], "stack": { "top": [], "any": ["grpc.newClientStreamWithParams", "transport.(*recvBufferReader).readClient", "transport.(*recvBufferReader).readHeaderClient", "transport.(*recvBufferReader).readMessageHeaderClient"], "createdBy": [], "state": ["select"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect31, concerns: concerns2 },
  { rule: { "id": "grpc/interceptor-goroutine-unbound", "pack": "grpc", "title": "an interceptor starts a goroutine that no call ends", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/grpc/interceptor-goroutine-unbound/README.md", "summary": "An interceptor runs with every call. A goroutine that it starts belongs to the call, and has to end with it: by the call's context, by a limit of its own, or because the interceptor waits for it. One that loops without any of these stays, and the next call\nadds another.\n\nThe goroutine runs your own code, so no function of a library tells on a stack who left it: a leaked stack is joined to this rule by the function that the finding names.", "fix": "Select on `ctx.Done()` in the loop. Work that has to go on when the call is over gets a context of its own with a limit: `context.WithTimeout(context.WithoutCancel(ctx), limit)`.", "waits": ["select", "chan-recv", "sleep"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "chan receive", "sleep"] } }, query: "; Every goroutine; whether it stands in an interceptor is a question to the functions around it.\n(go_statement) @go\n", detect: detect32 },
  { rule: { "id": "http/body-not-closed", "pack": "http", "title": "a response's body is not closed on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/http/body-not-closed/README.md", "summary": "Who gets an `*http.Response` without an error must close its body. Until then the connection stays open and out of the pool, with two goroutines of the transport (`readLoop`, `writeLoop`) that wait for the body to end.\n\nEach forgotten body keeps two goroutines and one connection: at ten requests a second a server reaches its file limit within minutes.", "fix": "`defer resp.Body.Close()` right after the error check, before anything else can return.", "waits": ["select"], "stack": { "top": [], "any": ["net/http.(*persistConn).readLoop", "http.(*http2clientStream).writeRequest", "http2.(*clientStream).writeRequest"], "createdBy": [], "state": ["select"] } }, query: `; Calls by name; whether they answer with a body is in the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Get" "Post" "PostForm" "Do" "RoundTrip" "ReadResponse")) @call

; Calls of the package's own functions, known by what their result is called.
(short_var_declaration
  left: (expression_list . (identifier) @result)
  right: (expression_list . (call_expression) @wrapped .)
  (#match? @result "^(r|res|resp|rsp|response)$|[a-z](Res|Resp|Rsp|Response)$"))
`, detect: detect33 },
  { rule: { "id": "http/server-never-shut-down", "pack": "http", "title": "a server runs in a goroutine and nothing shuts it down", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/http/server-never-shut-down/README.md", "summary": "A server is started in a goroutine, and its function goes on. But nothing in reach calls `Shutdown` or `Close` of the server, or there is no server to call them of, because it is `http.ListenAndServe` itself that runs.\n\nThe goroutine, the listener and every connection stay until the process ends. The port is taken: the next start of the same thing fails, or a test meets the server of the one before.", "fix": "Keep the `*http.Server`, and call `Shutdown` with a time-out in the owner's `Stop`, or when the context is done. `http.ListenAndServe(a, h)` is `(&http.Server{Addr: a, Handler: h}).ListenAndServe()`.", "waits": ["io"], "stack": { "top": [], "any": ["net/http.(*Server).Serve"], "createdBy": [], "state": ["IO wait"] } }, query: "; A goroutine that serves; the code asks who ends the server.\n(go_statement) @go\n", detect: detect34 },
  { rule: { "id": "http/transport-per-call", "pack": "http", "title": "a transport is made for one call, and dropped with its connections", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/http/transport-per-call/README.md", "summary": "An `http.Transport` keeps a connection open after its response was read, for the next request to the same host. A function that makes a transport, sends one request and forgets it never sends a next one: the connection stays, with two goroutines\nthat hold it, until the other side closes it. A transport that is written as a literal has no time limit for that (`IdleConnTimeout` is zero), unlike `http.DefaultTransport`.\n\nSo every call adds a connection. Closing the body does not help: that is what puts the connection back to wait.", "fix": "Make the client once, in a variable of the package or a field, and share it: clients and transports are safe for many goroutines. Where it has to be of this call, `defer client.CloseIdleConnections()` after it, or `DisableKeepAlives: true` in the transport.", "waits": ["io"], "stack": { "top": [], "any": ["net/http.(*persistConn).readLoop"], "createdBy": [], "state": ["IO wait"] } }, query: '; Transports that are made; what becomes of them is asked of the function.\n(composite_literal\n  type: (qualified_type name: (type_identifier) @name)\n  (#eq? @name "Transport")) @literal\n', detect: detect35 },
  { rule: { "id": "kubernetes/broadcaster-not-shut-down", "pack": "kubernetes", "title": "a broadcaster of events that is never shut down", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/kubernetes/broadcaster-not-shut-down/README.md", "summary": "A broadcaster has a goroutine that hands events on, and one for each sink and each watch, until `Shutdown`. One in a constructor that keeps only the recorder can never be shut down. Most controllers have one for the life of their process, so that for `record` and `events` this is a note.", "fix": "Keep the broadcaster beside the recorder, and call `Shutdown` where the owner ends; `Stop` on what `StartRecordingToSink` and `Watch` return ends a single one.", "waits": ["chan-recv", "select"], "stack": { "top": [], "any": ["watch.(*Broadcaster).loop", "record.(*eventBroadcasterImpl).StartEventWatcher", "events.(*eventBroadcasterImpl).StartEventWatcher"], "createdBy": [], "state": ["chan receive", "select"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe a Stop is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n(keyed_element value: (literal_element (call_expression) @call))\n", detect: detect36, concerns: concerns3 },
  { rule: { "id": "kubernetes/event-handler-not-removed", "pack": "kubernetes", "title": "an event handler that outlives who registered it", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/kubernetes/event-handler-not-removed/README.md", "summary": "Each handler of a shared informer is two goroutines and an unbounded buffer, until the informer stops or the handler is removed. Where something that ends earlier registers with an informer that it was given, and throws the registration away, nobody can remove it:\nthe handler goes on being called for a value that is closed.", "fix": "Keep the registration, and call `informer.RemoveEventHandler(registration)` where the owner ends.", "waits": ["select", "chan-recv"], "stack": { "top": [], "any": ["cache.(*processorListener).pop", "cache.(*processorListener).run"], "createdBy": [], "state": ["select", "chan receive"] } }, query: '; Registrations that nobody keeps.\n(expression_statement\n  (call_expression function: (selector_expression field: (field_identifier) @name)) @call\n  (#any-of? @name "AddEventHandler" "AddEventHandlerWithResyncPeriod" "AddEventHandlerWithOptions"))\n\n(assignment_statement\n  left: (expression_list . (identifier) @blank)\n  right: (expression_list . (call_expression function: (selector_expression field: (field_identifier) @name)) @call .)\n  (#eq? @blank "_")\n  (#any-of? @name "AddEventHandler" "AddEventHandlerWithResyncPeriod" "AddEventHandlerWithOptions"))\n\n(short_var_declaration\n  left: (expression_list . (identifier) @blank)\n  right: (expression_list . (call_expression function: (selector_expression field: (field_identifier) @name)) @call .)\n  (#eq? @blank "_")\n  (#any-of? @name "AddEventHandler" "AddEventHandlerWithResyncPeriod" "AddEventHandlerWithOptions"))\n', detect: detect37 },
  { rule: { "id": "kubernetes/informer-not-stopped", "pack": "kubernetes", "title": "informers or a work queue that nothing stops", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/kubernetes/informer-not-stopped/README.md", "summary": "An informer lists and watches until its stop channel is closed; a factory starts one for each resource, and `Shutdown` only waits for what the channel has ended. With `wait.NeverStop`, `nil` or a channel that nobody closes they run as long as the process:\nten goroutines, an open watch and a copy of every object for each time that the code comes by.\n\nA work queue has a goroutine for its metrics, a delaying one another for what is due, and both stay until `ShutDown`.", "fix": "Give them the `Done` of a context that their owner cancels, then `factory.Shutdown()` to wait for them. `defer queue.ShutDown()` in the method that works through the queue.", "waits": ["chan-recv", "select", "cond"], "stack": { "top": [], "any": ["cache.(*processorListener).run", "cache.(*processorListener).pop", "cache.(*DeltaFIFO).Pop", "cache.(*RealFIFO).Pop", "cache.(*RealFIFO).PopBatch", "cache.(*Reflector)", "cache.(*sharedProcessor).run", "cache.(*controller).Run", "workqueue.(*Typed", "workqueue.(*Type).Get", "workqueue.(*delayingType"], "createdBy": [], "state": ["chan receive", "select", "sync.Cond.Wait"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe a Stop is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n(keyed_element value: (literal_element (call_expression) @call))\n", detect: detect38, concerns: concerns4 },
  { rule: { "id": "kubernetes/watch-not-stopped", "pack": "kubernetes", "title": "a watch of the Kubernetes API that is left without Stop", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/kubernetes/watch-not-stopped/README.md", "summary": "A watch has a goroutine that reads events from the server and hands each to `ResultChan`. Whoever leaves without `Stop` leaves it in that hand-over, with the connection's stream. The end of the context ends the reading and not the hand-over.\n\n`Stop` is due even before the first event was taken. Only a channel that was read until it was closed needs none: then the watch has ended by itself.", "fix": "`defer w.Stop()` right after the error check. Where one waits for a condition, `watchtools.UntilWithSync` does all of it.", "waits": ["select", "io", "chan-send"], "stack": { "top": [], "any": ["watch.(*StreamWatcher).receive", "watch.(*RetryWatcher).receive"], "createdBy": [], "state": ["select", "IO wait", "chan send"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe a Stop is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect39, concerns: concerns5 },
  { rule: { "id": "kubernetes/watch-restart-without-backoff", "pack": "kubernetes", "title": "a watch of the Kubernetes API that is opened again without a pause and without a version", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/kubernetes/watch-restart-without-backoff/README.md", "summary": "The server ends every watch after some minutes, and at once when it is overloaded or the resource version is too old. A loop that opens the next one at once is one of the reasons why it stays overloaded.\nWithout a resource version the new watch begins with the newest state, and says every object again as added.", "fix": "`watchtools.NewRetryWatcher` from the version of a list, or an informer. By hand: wait a moment that grows, go on from the last `ResourceVersion`, and list anew when that is too old.", "waits": [] }, query: `; Calls by name; whether they are Kubernetes' is a question to the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#eq? @name "Watch")) @call
`, detect: detect40 },
  { rule: { "id": "lifecycle/error-path-leaves-work", "pack": "lifecycle", "title": "an error return leaves behind what the function has opened or started", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/error-path-leaves-work/README.md", "summary": "A function makes something that runs or holds: a client, a watcher, a store, a connection, a worker. Where all goes well the value is kept, and whoever keeps it closes it, or the function closes it itself. But a later step fails,\nand the error return drops the value as it is.\n\nNobody can end it any more: its goroutines and its descriptors stay. Errors of this kind come in rows, when a service restarts or a peer is away and the caller tries again, and each try leaves another one behind.\n\nWhat has to be released is not guessed from a name. Either another way of the function releases the value, or the field that keeps it is released somewhere in the package.", "fix": "Release the value before the return. Where there are several such returns, defer one function that looks at the named error:\n\n```go\ntype store interface{ Close() error }\n\nfunc open(openStore func() (store, error), check func() error) (s store, err error) {\n	s, err = openStore()\n	if err != nil {\n		return nil, err\n	}\n	defer func() {\n		if err != nil {\n			s.Close()\n		}\n	}()\n	return s, check()\n}\n```", "waits": ["select", "chan-recv", "io"], "infers": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "chan receive", "IO wait"] } }, query: `; A call whose first result gets a name; whether it has to be released is what the code around it tells.
(short_var_declaration
  left: (expression_list . (identifier) @name)
  right: (expression_list . (call_expression) @call .)
  (#not-eq? @name "_"))

; Work that is started for a value of the function's own.
(expression_statement
  (call_expression
    function: (selector_expression field: (field_identifier) @method)) @start
  (#any-of? @method "start" "Start" "run" "Run" "StartAsync" "startWorker" "Init" "init"))
`, detect: detect41 },
  { rule: { "id": "lifecycle/io-handle-not-closed", "pack": "lifecycle", "title": "a connection, listener or file is not closed on some path", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/io-handle-not-closed/README.md", "summary": "Whoever dials, listens or accepts holds a descriptor until `Close`, and whoever reads from it at the other end waits as long. A way out of the function, usually an error after the connection stands, forgets it.\n\nEach forgotten connection keeps a descriptor here and a goroutine at the peer. For files, which have no goroutine and are closed when they are collected, this is a note.", "fix": "`defer conn.Close()` right after the error check; where the connection is returned on success, close it on each way out that returns an error.", "waits": ["io"], "stack": { "top": [], "any": ["net.(*conn).Read", "net.(*netFD).accept"], "createdBy": [], "state": ["IO wait"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect42, concerns: concerns6 },
  { rule: { "id": "lifecycle/loop-ignores-done", "pack": "lifecycle", "title": "a goroutine's loop has no way out although something tells it to stop", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/loop-ignores-done/README.md", "summary": "A goroutine works in a loop without a way out: no return, no break that leaves it, no condition. Yet there is something that says when to end: a context or stop channel that it was given, or the `Close` of the value it works for.\nClosing the value ends everything but this goroutine, which keeps the value, and all it refers to, for ever.\n\nOne goroutine for each value that is made and closed: a service that makes a client for each tenant or each reload loses one each time. Tests that open and close a value leave one behind each.", "fix": "Select on `ctx.Done()`, or on a channel that `Close` closes, beside what the loop waits for, and return. Where a call in the loop gives an error because of the end, leave the loop on it.", "waits": ["select", "chan-recv", "sleep", "io"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "chan receive", "sleep", "IO wait"] } }, query: "; Every goroutine; whether it can end is a question to what it runs.\n(go_statement) @go\n\n; A break right in an arm of a select: it leaves the select alone.\n(communication_case\n  (statement_list (break_statement) @break))\n\n; An arm of a select, which may answer a stop signal and go on.\n(communication_case\n  communication: (receive_statement)) @arm\n", detect: detect43 },
  { rule: { "id": "lifecycle/must-call-missed", "pack": "lifecycle", "title": "a library's call is made, and what it asks for in return is not", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/must-call-missed/README.md", "summary": "Many calls give a value that somebody has to give back: a client to close, a watch to stop, a group to wait for. Which call asks for which is no property of the code that is checked but of the library, and stands on the\n[contract pages](../../contracts), one for each library. Where such a call is made and a way out of the function leads past what it asks for, this rule says so.\n\nWhat the library keeps running meanwhile is its own: one or two goroutines for a client, one for a watch or a session, a connection with its reader and writer. A function that runs for each request adds them each time.", "fix": "Call the release right after the error check, by `defer` where the value lives as long as the function. Where it lives longer, keep it in the type whose `Close` closes it.", "waits": ["io", "select", "chan-recv", "cond", "wg", "sleep"], "stack": { "top": [], "any": ["net/http/httptest.(*Server).goServe", "database/sql.(*DB).connectionOpener", "(*lessor).recvKeepAliveLoop", "(*lessor).sendKeepAliveLoop", "(*lessor).deadlineLoop", "hashicorp/yamux.(*Session)", "fsnotify.(*inotify).readEvents", "cron.(*Cron).run", "cron/v3.(*Cron).run", "pgxpool.(*Pool).backgroundHealthCheck", "driver/topology.(*Server).update", "driver/topology.(*pool).createConnections", "driver/topology.(*pool).maintain", "lib/pq.(*Listener).listenerMain", "lib/pq.(*ListenerConn).listenerConnMain", "zk.(*Conn).loop", "trace.(*batchSpanProcessor).processQueue", "rueidis.(*pipe)._background"], "createdBy": [], "state": ["IO wait", "select", "chan receive", "sync.Cond.Wait", "sync.WaitGroup.Wait", "sleep"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect44, concerns: concerns7 },
  { rule: { "id": "lifecycle/owner-never-stopped", "pack": "lifecycle", "title": "a value with a goroutine of its own is never stopped", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/owner-never-stopped/README.md", "summary": "A type of the module starts a goroutine for each of its values. There are three ways in which nobody ends it: the function that makes the value drops it without its `Close` or `Stop`; the goroutine waits for a stop channel that nothing closes;\nor its loop has no way out at all and the type offers nothing to stop it.\n\nEach value keeps its goroutine and itself until the process ends. What is made once costs little. What is made for each request, tenant, reload or test adds up, and the tests of everybody who uses the type carry it along.", "fix": "`defer x.Close()` where the value is made, or call it from the `Close` of whoever keeps it. A type that cannot be stopped needs a stop channel that its goroutine selects on and its `Close` closes.", "waits": ["select", "chan-recv", "sleep", "io"], "infers": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "chan receive", "sleep", "IO wait"] } }, query: '; Every goroutine; whether it can end is a question to what it runs.\n(go_statement) @go\n\n; Calls that make something, by their name; what they start is a question to what they call.\n(short_var_declaration\n  left: (expression_list . (identifier))\n  right: (expression_list . (call_expression function: (_) @callee) @call .)\n  (#match? @callee "^(\\\\w+\\\\.)?(New|new|Open|open|Start|start|Create|create|Make|Launch|Connect|Dial|Run|Watch|Begin)\\\\w*$"))\n\n(assignment_statement\n  left: (expression_list . (identifier) @blank)\n  right: (expression_list . (call_expression function: (_) @callee) @call .)\n  (#eq? @blank "_")\n  (#match? @callee "^(\\\\w+\\\\.)?(New|new|Open|open|Start|start|Create|create|Make|Launch|Connect|Dial|Run|Watch|Begin)\\\\w*$"))\n\n(expression_statement\n  (call_expression function: (_) @callee) @call\n  (#match? @callee "^(\\\\w+\\\\.)?(New|new|Open|open|Start|start|Create|create|Make|Launch|Connect|Dial|Run|Watch|Begin)\\\\w*$"))\n\n; An arm of a select that waits for a field called stop, done and the like.\n(communication_case\n  communication: (receive_statement\n    right: (unary_expression operand: (selector_expression field: (field_identifier) @field)) @receive)\n  (#match? @field "^(do)?(done|stop|quit|exit|clos|shutdown|term|cancel|die|halt|kill)"))\n', detect: detect45 },
  { rule: { "id": "lifecycle/process-not-waited", "pack": "lifecycle", "title": "a process is started and not waited for on some path", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/process-not-waited/README.md", "summary": "After `cmd.Start` somebody must call `cmd.Wait`: only that collects the dead process and ends the goroutines that copy its input and output or watch its context. Killing the process does not do it, and neither does the end of the context.\n\nEach forgotten process stays in the process table, with up to four goroutines and their pipes. Where the command has no goroutines of its own, this is a note.", "fix": "`defer cmd.Wait()`, after `cmd.Process.Kill()` where it must end early; set `cmd.WaitDelay` (Go 1.20) where a grandchild may keep the pipes open. To let a process go on by itself: `cmd.Process.Release()`.", "waits": ["select", "io"], "stack": { "top": [], "any": ["os/exec.(*Cmd)"], "createdBy": [], "state": ["select", "IO wait"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  arguments: (argument_list . ")")\n  (#eq? @name "Start")) @call\n', detect: detect46 },
  { rule: { "id": "lifecycle/signal-not-stopped", "pack": "lifecycle", "title": "a channel stays registered for signals", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/signal-not-stopped/README.md", "summary": "`signal.Notify` registers a channel until `signal.Stop`. A function that is over without that leaves the registration, and the goroutine that waits for the channel, behind; from then on Ctrl-C no longer ends the process.\n\nEach call leaves one more registration and, where one was started, one more goroutine.", "fix": "`defer signal.Stop(ch)` on the next line, and `close(ch)` after it where a goroutine ranges over the channel. `signal.NotifyContext` does both.", "waits": ["chan-recv", "select"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive", "select"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#eq? @name "Notify")) @call\n', detect: detect47 },
  { rule: { "id": "lifecycle/unguarded-spawn", "pack": "lifecycle", "title": "every call starts another goroutine that outlives it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/unguarded-spawn/README.md", "summary": "A handler, or a method that is called again and again, starts a goroutine that loops until its owner ends, and does not ask whether one runs already. Each call adds one.\n\nThe goroutines do the same work side by side: twice the requests after the second call, and so on, until the owner is closed or memory is gone. In a dump they stand in one line, with one creator and a number that grows.", "fix": "Start the goroutine where the value is made, or keep what ends it and end the old one before the new one starts.", "waits": ["select", "sleep", "chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "sleep", "chan receive"] } }, query: "; Every goroutine; whether each call adds another one is a question to the function around it.\n(go_statement) @go\n", detect: detect48 },
  { rule: { "id": "lifecycle/uninterruptible-sleep", "pack": "lifecycle", "title": "a sleep goes on after the code was told to end", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/uninterruptible-sleep/README.md", "summary": "A function waits for a context or a stop channel, and a few lines on it calls `time.Sleep` for a long or unknown time. Whoever stops it in that time waits, or goes on and leaves a goroutine behind that wakes up in a world that is gone: it asks a\nclosed client once more, or writes to a file that is removed.\n\nThe goroutine stays for as long as the sleep lasts. Where the time is a back-off or comes from a server, that is minutes. Where the function looks at the signal again in\neach turn, or only has a context and sleeps between two tries, this is a note.", "fix": 'Wait for both with a timer:\n\n```go\nimport (\n	"context"\n	"time"\n)\n\nfunc sleep(ctx context.Context, d time.Duration) error {\n	timer := time.NewTimer(d)\n	defer timer.Stop()\n	select {\n	case <-timer.C:\n		return nil\n	case <-ctx.Done():\n		return ctx.Err()\n	}\n}\n```', "waits": ["sleep"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sleep"] } }, query: '(call_expression\n  function: (selector_expression operand: (identifier) @package field: (field_identifier) @name)\n  (#eq? @package "time")\n  (#eq? @name "Sleep")) @call\n', detect: detect49 },
  { rule: { "id": "lifecycle/usual-release-missed", "pack": "lifecycle", "title": "a value that nearly all callers release is left unreleased", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/usual-release-missed/README.md", "summary": "No contract page knows what a function of your own module, or of a smaller library, expects of those who call it. Its other callers show it: where nineteen of twenty release what the function gives, with `Close`, `Stop`, `Release` and the like,\nthe twentieth has most likely forgotten to.\n\nWhat is told is the exception, with the ratio and with two callers that do release. It is a note, and never blocks.\n\n* A caller is a function, and counts once. It **releases** where the method is called, or handed on to be called, by that function or by a closure of it, and no way out leads past that: the same facts that decide about a contract.\n* It is an **exception** where a way out leads past the release, where the result is thrown away, or where its variable gets a new value first.\n* Whoever returns the value, stores it or hands it to another function is neither: somebody else decides then, and this rule does not ask who.\n* There have to be at least 20 callers that are one or the other, in two files at least, and 95 of 100 have to release. By chance, were it as usual to release as not to, 19 of 20 would agree in one of 50,000 functions; a share that is lower, or fewer\n  callers, would tell habits and not duties.\n* Only what is inspected is counted: a check of a change reads the packages that the change touches, a check of everything reads everything, and may tell more. One caller more can lift a function over the limit, so that an exception\n  that was there before is told for the first time.\n* Tests are not counted: what they hold ends with them. Calls with a contract are left to the rules that answer for those, and so are calls that another rule already has a finding about.\n\nWhat is released here is the module's own, so no stack can be known beforehand: the rule has no stack face.", "fix": "Do what the others do, mostly by `defer` right after the call. If what they do is a duty, write it down: a [contract page](../../../docs/contracts.md) of your own is checked everywhere, from the first caller on, and can block.", "waits": [], "infers": true }, query: '; Releases of a variable; what it was given by is asked of the scopes.\n(call_expression\n  function: (selector_expression operand: (identifier) field: (field_identifier) @method)\n  (#any-of? @method "Close" "Stop" "Release" "Cancel" "Shutdown" "Done" "Finish" "End" "Abort" "Rollback" "Discard" "Dispose" "Destroy" "Free" "Unsubscribe" "Unregister")) @release\n(defer_statement (call_expression function: (identifier)) @release)\n', detect: detect50 },
  { rule: { "id": "messaging/messaging-client-not-closed", "pack": "messaging", "title": "a client or subscription of a message broker that is not closed", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/messaging/messaging-client-not-closed/README.md", "summary": "A producer, consumer, reader or subscription is opened, and some way out of the function leads past what ends it. Its goroutines hold it, so it is never collected: sarama says so of its producers and consumers in as many words.\n\nA subscription that is forgotten also goes on taking messages, which nobody reads: its buffer grows or its broker waits.", "fix": "`defer x.Close()` right after the error check; `Drain` for a connection of nats, so that what was taken is worked on. Better one client for the life of its owner, closed by it.", "waits": ["chan-recv", "io", "select", "cond", "wg"], "stack": { "top": [], "any": ["sarama.(*asyncProducer)", "sarama.(*syncProducer).handle", "sarama.(*topicProducer)", "sarama.(*partitionProducer)", "sarama.(*brokerProducer)", "sarama.(*partitionConsumer)", "sarama.(*brokerConsumer)", "sarama.(*consumerGroup)", "sarama.(*client).backgroundMetadataUpdater", "sarama.(*Broker).responseReceiver", "nats.go.(*Conn).readLoop", "nats.go.(*Conn).flusher", "nats.go.(*Conn).waitForMsgs", "nats.go.(*asyncCallbacksHandler).asyncCBDispatcher", "amqp091-go.(*Connection).reader", "amqp091-go.(*Connection).heartbeater", "amqp091-go.(*consumers).buffer", "go-redis/v9.(*channel).initMsgChan", "go-redis/v9.(*channel).initHealthCheck", "kafka-go.(*Reader).readLag", "kafka-go.(*reader).run", "kafka-go.(*Reader).run", "kafka-go.NewConsumerGroup", "kafka-go.(*connPool).discover", "kafka-go.(*partitionWriter).writeBatches", "paho.mqtt.golang.startComms", "paho.mqtt.golang.startIncoming", "paho.mqtt.golang.startOutgoingComms", "paho.mqtt.golang.keepalive", "paho.mqtt.golang.(*router).matchAndDispatch", "paho.mqtt.golang.(*client).startCommsWorkers", "kgo.(*Client).updateMetadataLoop", "kgo.(*Client).reapConnectionsLoop", "kgo.(*Client).pushMetrics", "kgo.(*groupConsumer)", "kgo.(*fetchManager)", "kgo.(*source).loopFetch", "kgo.(*brokerCxn).handleResps", "go-nsq.(*Consumer)", "go-nsq.(*Producer).router", "go-nsq.(*Conn).readLoop", "go-nsq.(*Conn).writeLoop"], "createdBy": [], "state": ["chan receive", "IO wait", "select", "sync.Cond.Wait", "sync.WaitGroup.Wait"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect51, concerns: concerns8 },
  { rule: { "id": "messaging/notify-channel-not-drained", "pack": "messaging", "title": "a channel that a library sends on is read by nobody", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/messaging/notify-channel-not-drained/README.md", "summary": 'Some libraries tell what happens on a channel: failed messages, requests of the other side, errors of a watch. They send from the goroutine that does their work, so that this goroutine waits where nobody reads: for good, and with it everything that it would do next.\n\n* **sarama**, asynchronous producer: [`Errors`](https://pkg.go.dev/github.com/IBM/sarama#AsyncProducer) must be read unless `Return.Errors` is switched off, and `Successes` if `Return.Successes` is switched on; otherwise the producer deadlocks.\n* **x/crypto/ssh**: requests and new channels ["must be serviced, or the connection will hang"](https://pkg.go.dev/golang.org/x/crypto/ssh#NewServerConn). `ssh.DiscardRequests` does it.\n* **fsnotify**: [`Errors`](https://pkg.go.dev/github.com/fsnotify/fsnotify#Watcher) as well as `Events`; the goroutine that reads from the system sends both.', "fix": "Read the channel in a goroutine until it is closed, and do at least log what comes. Where nothing is to be done about it, switch it off, or discard it: `go ssh.DiscardRequests(requests)`. As an edit, that is what is offered: reading without a word is the least that ends the wait, and whoever takes it decides what to log.", "waits": ["chan-send", "select"], "stack": { "top": [], "any": ["sarama.(*asyncProducer).returnErrors", "sarama.(*asyncProducer).returnSuccesses", "ssh.(*mux).handleGlobalPacket", "ssh.(*channel).handlePacket", "fsnotify.(*shared).sendError"], "createdBy": [], "state": ["chan send", "select"] } }, query: "; Calls whose results go into variables; whether a channel comes with them is asked of the library's name.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n", detect: detect52 },
  { rule: { "id": "reload/init-side-effect", "pack": "reload", "title": "what an import starts or registers", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/reload/init-side-effect/README.md", "summary": "`init`, and the values that a package's variables begin with, run when the package is imported: before anybody has a configuration or a context, and without anything that could be stopped. A goroutine without an end that is started there stays as long as the process, in every test of every package that imports it.\n\nWhere a reload calls the same function again, or a plugin is loaded once more, everything that is registered there is registered a second time. The first handlers go on being called, with the configuration of before.", "fix": "Start and register in a function that the program calls, with a context or a `Stop` that takes it back; a reload stops the old ones first. Where a list of handlers must be made again, begin with an empty one.", "waits": ["select", "chan-recv", "sleep"], "stack": { "top": [], "any": [], "createdBy": [".init.0", ".init.1", ".init.2", ".init.3"], "state": ["select", "chan receive", "sleep"] } }, query: '; The bodies of init, and calls that give variables their first values.\n(function_declaration\n  name: (identifier) @name\n  body: (block) @code\n  (#eq? @name "init"))\n(var_spec value: (expression_list (call_expression) @code))\n', detect: detect53 },
  { rule: { "id": "reload/listener-not-closed", "pack": "reload", "title": "a listener that a reload replaces and does not close", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/reload/listener-not-closed/README.md", "summary": "A reload opens a new listener, or makes a new server, and puts it where the old one was. Nothing on its way closes the old one, shuts its server down or hands it over, and from then on nobody can: its goroutine waits in `Accept`, and clients that it took are served with the configuration of before.", "fix": "Open the new listener, let it serve, then close the old one: `http.Server.Shutdown` for a server, `Close` for a listener. Where the address stays the same, keep the listener and exchange the handler.", "waits": ["io"], "stack": { "top": [], "any": ["net.(*netFD).accept"], "createdBy": [], "state": ["IO wait"] } }, query: `; Listeners by the call's name; whether a reload leads here is asked of the package.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Listen" "ListenTCP" "ListenUnix")) @opening

; Servers of net/http by their literal.
(composite_literal
  type: (qualified_type name: (type_identifier) @type)
  (#eq? @type "Server")) @opening
`, detect: detect54 },
  { rule: { "id": "reload/stale-pointer-escape", "pack": "reload", "title": "a pointer that is kept past a reload", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/reload/stale-pointer-escape/README.md", "summary": "A pointer into the configuration, a `reflect.Value` or an `unsafe.Pointer` of it, or a plugin's symbol is put aside once, and a reload replaces what it was taken of. Whoever uses it goes on with what was before, which it also keeps alive. As a `uintptr` it does not even do that.", "fix": "Keep what is replaced, not a pointer into it, and look at it at each use; share it as an `atomic.Pointer`. Where it has to be taken apart beforehand, do that in the reload as well.", "waits": [] }, query: '; Pointers into something, and conversions that hide one.\n(unary_expression operator: "&" operand: (selector_expression)) @value\n(call_expression\n  function: (selector_expression\n    operand: (identifier) @package\n    field: (field_identifier) @name)\n  (#any-of? @package "unsafe" "reflect")\n  (#any-of? @name "Pointer" "ValueOf")) @value\n\n; Symbols of plugins.\n(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#eq? @name "Lookup")) @symbol\n', detect: detect55 },
  { rule: { "id": "runtime/manual-gc", "pack": "runtime", "title": "a collection by hand, or a collector that is switched off", "level": "note", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/runtime/manual-gc/README.md", "summary": "`runtime.GC` and `debug.FreeOSMemory` stop the program until everything has been marked. The runtime collects when the heap has doubled, and gives memory back by itself; a collection by hand in a request or a loop costs time and changes nothing about what is kept alive: what leaks stays.\n\n`debug.SetGCPercent(-1)` switches the collector off. Without a memory limit, and without anything that sets it back, the process grows until it is killed.", "fix": "Delete the call. Where memory must stay below a bound, say so once with `debug.SetMemoryLimit`, or `GOMEMLIMIT`; where the collector is off for a phase, `defer debug.SetGCPercent(debug.SetGCPercent(-1))`.", "waits": [] }, query: `; Calls by name; whether they are the runtime's is asked of the imports.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "GC" "FreeOSMemory" "SetGCPercent")) @call
`, detect: detect56 },
  { rule: { "id": "sql/pool-without-max-lifetime", "pack": "sql", "title": "a pool of MySQL connections without a limit of their age", "level": "note", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sql/pool-without-max-lifetime/README.md", "summary": "MySQL's server closes connections that are idle for long, and so do the proxies and firewalls in between, mostly without a word. A pool does not see that: it hands out such a connection, and the query waits for a peer that is gone, or fails.\nThe driver's [README](https://github.com/go-sql-driver/mysql#important-settings) calls `SetConnMaxLifetime` required for that reason.\n\nThe goroutine of the pool itself, `database/sql.(*DB).connectionOpener` in `select`, is there with every pool and says nothing about this.", "fix": "`db.SetConnMaxLifetime(3 * time.Minute)`, or whatever is less than the shortest limit between the program and its server.", "waits": [] }, query: `; Pools by the function's name; whether they are MySQL's is in their arguments.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Open" "MustOpen" "Connect" "MustConnect" "ConnectContext" "MustConnectContext")) @call
`, detect: detect57 },
  { rule: { "id": "sql/rows-not-closed", "pack": "sql", "title": "rows, a statement or a connection of a database stays open on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sql/rows-not-closed/README.md", "summary": "`Query` takes a connection out of the pool until its rows are closed. Rows close themselves when `Next` says there are no more, but not when the function leaves before that: a failed `Scan`, a `return` or `break` in the loop, a single `if rows.Next()`.\n\nEach forgotten result keeps one connection and, with a context, one goroutine. With a limited pool the service stands still as soon as the last connection is gone.", "fix": "`defer rows.Close()` right after the error check; it does no harm after the rows have closed themselves. For statements without a result use `Exec`.", "waits": ["select"], "stack": { "top": [], "any": ["database/sql.(*Rows).awaitDone", "database/sql.(*DB).retry"], "createdBy": [], "state": ["select"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect58, concerns: concerns9 },
  { rule: { "id": "sql/tx-not-finished", "pack": "sql", "title": "a transaction is neither committed nor rolled back on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sql/tx-not-finished/README.md", "summary": "A transaction holds its connection, and the locks it took in the database, until `Commit` or `Rollback`. A return between `Begin` and those, usually after a failed statement, leaves it open.\n\nEach open transaction keeps one connection, one goroutine that waits for its context, and rows that other transactions wait for.", "fix": "`defer tx.Rollback()` right after the error check: after a `Commit` it does nothing.", "waits": ["chan-recv", "select"], "stack": { "top": [], "any": ["database/sql.(*Tx).awaitDone", "database/sql.(*DB).retry"], "createdBy": [], "state": ["chan receive", "select"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect59, concerns: concerns10 },
  { rule: { "id": "sync/callback-under-lock", "pack": "sync", "title": "a function that was handed in runs with a lock held", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/callback-under-lock/README.md", "summary": "A field of function type is called while a lock of the same value is held. Whoever wrote that function does not see the lock. When it calls a method of the value that locks as well, it waits for itself.\n\nWhere the package itself puts in a function that takes the lock, this is a warning. Otherwise it is advice.", "fix": "Copy what the function needs, unlock, then call it.", "waits": ["lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect60 },
  { rule: { "id": "sync/channel-op-under-lock", "pack": "sync", "title": "a wait under a lock that the other side needs", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/channel-op-under-lock/README.md", "summary": "A goroutine sends, receives or waits for others with a lock held. Whoever would answer takes that lock before it comes to its side of the channel (or to its `Done`): each waits for the other.\n\nIt shows when the two meet at the wrong moment, most often on shutdown: `Close` locks and waits for the worker, and the worker is just about to lock.", "fix": "Release the lock before the operation: take what is needed under the lock, unlock, then send or wait.", "waits": ["chan-send", "chan-recv", "wg", "lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send", "chan receive", "sync.WaitGroup.Wait", "sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect61 },
  { rule: { "id": "sync/concurrent-map-write", "pack": "sync", "title": "goroutines write to one map without a lock", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/concurrent-map-write/README.md", "summary": "A loop starts goroutines that all write to the same map. A map of Go is not made for that: when two writes meet, the runtime ends the process. Appending to one slice loses values instead.\n\nThe race detector is the authority here. This note points at the place before a test runs into it.", "fix": "Guard the map with a mutex, or send the results to one goroutine that keeps it.", "waits": [] }, query: '(assignment_statement\n  left: (expression_list . (index_expression operand: [(identifier) (selector_expression)]))) @write\n\n(assignment_statement\n  left: (expression_list . (identifier))\n  right: (expression_list . (call_expression function: (identifier) @append (#eq? @append "append")))) @write\n', detect: detect62 },
  { rule: { "id": "sync/cond-never-signalled", "pack": "sync", "title": "a condition that is waited for and never signalled", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/cond-never-signalled/README.md", "summary": "`Wait` of a `sync.Cond` goes on when somebody calls `Signal` or `Broadcast`, and only then. Here nobody who can reach the condition does, so whoever waits stays.\n\nThat the value it waits for gets set in the meantime helps nobody who is asleep.", "fix": "Call `Broadcast` wherever what is waited for changes, on the error path and in `Close` as well.", "waits": ["cond"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Cond.Wait"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  arguments: (argument_list . ")")\n  (#eq? @method "Wait")) @wait\n', detect: detect63 },
  { rule: { "id": "sync/double-lock", "pack": "sync", "title": "a lock is taken again while it is held", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/double-lock/README.md", "summary": "A mutex of Go does not know who holds it: a goroutine that locks it twice waits for itself. It happens in one function, by a loop that goes round with the lock held, or by calling a method that locks for itself.\n\nThe goroutine never comes back, and neither does anybody who needs the lock afterwards.", "fix": "Split off what works under the lock into a method of its own (`lenLocked`), and call that where the lock is held.", "waits": ["lock", "rlock"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect64 },
  { rule: { "id": "sync/errgroup-context-ignored", "pack": "sync", "title": "a send within an errgroup does not listen to the group's context", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/errgroup-context-ignored/README.md", "summary": "In an `errgroup` with context the first error cancels the context, so that the others stop as well. A goroutine that sends to another one of the group without looking at the context does not: when its receiver has left with\nan error, it stays at the send. `Wait` waits for all of the group, so it never returns, and the error is never seen.", "fix": "Put the send into a select with `<-ctx.Done()`, where `ctx` is the one that `WithContext` gave.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: "(send_statement) @send\n", detect: detect65 },
  { rule: { "id": "sync/errgroup-limit-nested", "pack": "sync", "title": "a goroutine of a limited errgroup starts another one of the group", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/errgroup-limit-nested/README.md", "summary": "`SetLimit` lets a group run only so many goroutines at a time; `Go` waits until there is room. When the goroutines of the group call `Go` themselves, all that are running can come to that call together:\neach waits for another one to end, and none does.", "fix": "Give the inner goroutines a group of their own, or use `TryGo` and do the work in place when there is no room.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  (#eq? @method "Go")) @go\n', detect: detect66 },
  { rule: { "id": "sync/lock-not-released", "pack": "sync", "title": "a way out of the function leaves the lock held", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/lock-not-released/README.md", "summary": "The function locks, unlocks on most ways out, and forgets one: an early return, a `break`, a `continue`. Whoever locks next waits for ever, and everybody after that as well.\n\nOne forgotten path stops every goroutine that needs the lock: the leak grows with the traffic until the service stands still.", "fix": "`defer mu.Unlock()` on the next line; where the lock must go earlier, put the locked part into a function of its own. As an edit, the forgotten unlock is offered before its return; where several returns forget it, or what is returned may need the lock, one `defer` in place of all unlocks, if each of those stands right before a return that calls nothing.", "waits": ["lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect67 },
  { rule: { "id": "sync/lock-order-cycle", "pack": "sync", "title": "two locks are taken in both orders", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/lock-order-cycle/README.md", "summary": "One function holds the first lock and asks for the second, another one holds the second and asks for the first. When the two run at the same time, each waits for what the other has, and neither gives way.\n\nThe two orders are often far apart: a method that locks calls into another type, which calls back. Everybody who needs one of the two locks afterwards stays as well.", "fix": "Agree on one order, and write it beside the locks. Where a method under its own lock must call out, release the lock first: copy what is needed, unlock, call.", "waits": ["lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: "(source_file (package_clause) @package)\n", detect: detect68 },
  { rule: { "id": "sync/recursive-rlock", "pack": "sync", "title": "a read lock is taken again by who holds it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/recursive-rlock/README.md", "summary": "Two readers can hold an `RWMutex` at once, so a method that locks for reading seems free to call another one that does. But once a writer waits, new readers wait behind it: the second `RLock` waits for the writer,\nthe writer waits for the first `RLock`, and that is only released after the second.\n\nIt works in every test that has no writer at that very moment, and stops for ever in the one service where there is one.", "fix": "Split off what works under the lock into a method of its own (`hasLocked`), and call that where the lock is held.", "waits": ["rlock", "lock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.RWMutex.RLock", "sync.RWMutex.Lock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect69 },
  { rule: { "id": "sync/wait-in-spawn-loop", "pack": "sync", "title": "Wait stands in the loop that starts the goroutines", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/wait-in-spawn-loop/README.md", "summary": "`Add` counts all goroutines before the loop, and `Wait` stands inside it. The first turn starts one goroutine and waits for all of them; the others would only be started by turns that never come.\n\nWith one element it works, which is why tests pass.", "fix": "Move `Wait` below the loop.", "waits": ["wg"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.WaitGroup.Wait", "semacquire"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  arguments: (argument_list . ")")\n  (#eq? @method "Wait")) @wait\n', detect: detect70 },
  { rule: { "id": "sync/waitgroup-add-in-goroutine", "pack": "sync", "title": "a goroutine counts itself into the wait group", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/waitgroup-add-in-goroutine/README.md", "summary": "`Add` runs inside the goroutine that it counts. Whoever started it may come to `Wait` before the goroutine has run at all: the count is still zero, `Wait` returns, and the goroutine is left behind with nobody who knows of it.\n\nUnder load the goroutine starts late, so it shows where it hurts.", "fix": "Call `Add` right before the `go` statement, or use `wg.Go` from Go 1.25 on.", "waits": ["wg"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.WaitGroup.Wait", "semacquire"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  (#eq? @method "Add")) @add\n', detect: detect71 },
  { rule: { "id": "sync/waitgroup-done-missing", "pack": "sync", "title": "a wait group is counted up and never counted down", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/waitgroup-done-missing/README.md", "summary": "`Wait` returns when `Done` was called as often as `Add` counted. Here no code calls `Done`, or the goroutine can return before it does. `Wait` then blocks for ever.\n\nWhoever waits is lost with everything it holds; when that is a shutdown path, the process never ends by itself.", "fix": "`defer wg.Done()` as the first line of the goroutine, or `wg.Go` from Go 1.25 on.", "waits": ["wg"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.WaitGroup.Wait", "semacquire"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  arguments: (argument_list . ")")\n  (#eq? @method "Wait")) @wait\n', detect: detect72 },
  { rule: { "id": "time/ticker-not-stopped", "pack": "time", "title": "a ticker runs on after the function that made it", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/ticker-not-stopped/README.md", "summary": "A `time.Ticker` that is not stopped keeps ticking. In modules whose `go` line is older than 1.23 the runtime never collects it: each call of the function leaks a timer that fires for ever. From 1.23 on a ticker that nobody refers to is collected, so there this is only a note about wasted work.\n\nThe version that counts is the `go` line of the main module ([Go 1.23 release notes](https://go.dev/doc/go1.23#timer-changes)). Where no go.mod is found, it counts as older.", "fix": "`defer ticker.Stop()` on the next line. In place of `time.Tick`, make a ticker that can be stopped.", "waits": [] }, query: '(call_expression\n  function: (selector_expression\n    operand: (identifier)\n    field: (field_identifier) @name)\n  (#any-of? @name "NewTicker" "Tick")) @call\n', detect: detect73 },
  { rule: { "id": "time/ticker-range-never-ends", "pack": "time", "title": "a goroutine's loop over a ticker has no way out", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/ticker-range-never-ends/README.md", "summary": "`Stop` ends the ticks but does not close the channel. A goroutine that does nothing but range over `ticker.C` therefore never ends: before Stop it works on for ever, after Stop it waits for ever. That holds in every Go version; from 1.23 on the ticker is collected, the goroutine is not.\n\nEach object whose constructor starts such a loop leaves one goroutine behind, with the object.", "fix": "Select between `ticker.C` and a channel or context that ends the loop, and close or cancel that in `Close`.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '(for_statement\n  (range_clause right: (_) @channel)) @loop\n\n(for_statement\n  body: (block (statement_list . (expression_statement (unary_expression operator: "<-" operand: (_) @channel))))) @loop\n\n(for_statement\n  body: (block (statement_list .\n    (select_statement .\n      (communication_case communication: (receive_statement right: (unary_expression operator: "<-" operand: (_) @channel)))\n      .)))) @loop\n', detect: detect74 },
  { rule: { "id": "time/time-after-in-loop", "pack": "time", "title": "each turn of a loop leaves a timer running", "level": "note", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/time-after-in-loop/README.md", "summary": "`time.After` in a `select` inside a loop makes a new timer in every turn, and nobody can stop it. When another arm wins, the timer runs on until it fires.\n\nA loop that takes a thousand messages a second beside a `time.After(time.Minute)` keeps sixty thousand timers. In modules whose `go` line is 1.23 or later the runtime collects them, and only the allocation in every turn is left.", "fix": "One `time.NewTimer` before the loop, `defer timer.Stop()`, and `timer.Reset(d)` in each turn.", "waits": [] }, query: '(communication_case\n  communication: (receive_statement\n    right: (unary_expression\n      operator: "<-"\n      operand: [(call_expression) (selector_expression operand: (call_expression))]) @receive))\n', detect: detect75 },
  { rule: { "id": "time/timer-drain-blocks", "pack": "time", "title": "a timer is drained whose value was received before", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/timer-drain-blocks/README.md", "summary": "`if !t.Stop() { <-t.C }` empties a timer that fired before it could be stopped. When the value was received already, by the select of the last turn, `Stop` says false as well, and the drain waits for a second value that never comes.\n\nThe goroutine stays in that receive. From Go 1.23 on (the module's `go` line) no drain is needed at all: after `Stop` or `Reset` the channel holds no old value. Before 1.23 this is a warning.", "fix": "From Go 1.23 on, take the drain away. Before that, drain in a `select` with `default`, or only in the arm that did not receive. The `select` with `default` is offered as an edit: it is right in every version.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '; `if !t.Stop() { <-t.C }`\n(if_statement\n  condition: (unary_expression\n    operator: "!"\n    operand: (call_expression\n      function: (selector_expression field: (field_identifier) @method)\n      (#eq? @method "Stop")))\n  consequence: (block\n    (statement_list . (expression_statement (unary_expression operator: "<-") @drain))))\n', detect: detect76 }
];
var CONTRACTS = contractsOf([
  { "modules": ["github.com/alicebob/miniredis/v2", "github.com/alicebob/miniredis"], "type": "*Miniredis", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alicebob-miniredis.md", "calls": ["Run", "RunTLS"] },
  { "modules": ["github.com/alicebob/miniredis/v2", "github.com/alicebob/miniredis"], "type": "*Miniredis", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alicebob-miniredis.md", "calls": ["NewMiniRedis", "RunT"] },
  { "modules": ["github.com/alicebob/miniredis/v2", "github.com/alicebob/miniredis"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Close"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alicebob-miniredis.md", "calls": ["Miniredis.Start", "Miniredis.StartAddr"] },
  { "modules": ["github.com/alitto/pond/v2"], "type": "Pool", "owner": 0, "release": ["Stop", "StopAndWait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alitto-pond.md", "calls": ["NewPool"] },
  { "modules": ["github.com/allegro/bigcache/v3"], "type": "*BigCache", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cache", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/allegro-bigcache.md", "endedBy": ["context"], "calls": ["New"] },
  { "modules": ["github.com/allegro/bigcache/v3"], "type": "*BigCache", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cache", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/allegro-bigcache.md", "calls": ["NewBigCache"] },
  { "modules": ["archive/zip"], "type": "*ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "archive", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/archive-zip.md", "level": "note", "endedBy": ["collected"], "calls": ["OpenReader"] },
  { "modules": ["archive/zip"], "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "entry", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/archive-zip.md", "level": "note", "endedBy": ["collected"], "calls": ["File.Open"] },
  { "modules": ["archive/zip"], "type": "", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/archive-zip.md", "calls": ["NewReader", "NewWriter"] },
  { "modules": ["github.com/aws/aws-sdk-go-v2/service/s3"], "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/aws-s3.md", "calls": ["New", "NewFromConfig"] },
  { "modules": ["github.com/aws/aws-sdk-go-v2/service/s3"], "type": "*GetObjectOutput", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "object", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/aws-s3.md", "calls": ["Client.GetObject"] },
  { "modules": ["github.com/benbjohnson/clock"], "type": "*Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md", "until": "go1.23", "calls": ["Clock.Ticker", "Mock.Ticker"] },
  { "modules": ["github.com/benbjohnson/clock"], "type": "*Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md", "calls": ["Clock.Timer", "Clock.AfterFunc"] },
  { "modules": ["github.com/benbjohnson/clock"], "type": "Clock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md", "calls": ["New"] },
  { "modules": ["github.com/benbjohnson/clock"], "type": "*Mock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md", "calls": ["NewMock"] },
  { "modules": ["github.com/cenkalti/backoff/v4", "github.com/cenkalti/backoff/v5", "github.com/cenkalti/backoff/v3", "github.com/cenkalti/backoff"], "type": "*Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cenkalti-backoff.md", "calls": ["NewTicker", "NewTickerWithTimer"] },
  { "modules": ["github.com/chromedp/chromedp"], "type": "context.CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/chromedp.md", "endedBy": ["context"], "calls": ["NewContext", "NewExecAllocator"] },
  { "modules": ["github.com/ClickHouse/clickhouse-go/v2"], "type": "github.com/ClickHouse/clickhouse-go/v2/lib/driver.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/clickhouse.md", "endedBy": ["process"], "calls": ["Open"] },
  { "modules": ["github.com/ClickHouse/clickhouse-go/v2"], "type": "*database/sql.DB", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/clickhouse.md", "endedBy": ["process"], "calls": ["OpenDB"] },
  { "modules": ["github.com/ClickHouse/clickhouse-go/v2/lib/driver"], "type": "Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/clickhouse.md", "endedBy": ["Next"], "calls": ["Conn.Query"] },
  { "modules": ["github.com/ClickHouse/clickhouse-go/v2/lib/driver"], "type": "Batch", "owner": 0, "release": ["Send", "Abort", "Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/clickhouse.md", "calls": ["Conn.PrepareBatch"] },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md", "calls": ["Open"] },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "type": "*Iterator", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md", "calls": ["DB.NewIter", "DB.NewIterWithContext", "Snapshot.NewIter", "Batch.NewIter"] },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "type": "io.Closer", "owner": 1, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "closer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md", "calls": ["DB.Get", "Snapshot.Get", "Batch.Get"] },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "type": "*Snapshot", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "snapshot", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md", "calls": ["DB.NewSnapshot"] },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "type": "*Batch", "owner": 0, "release": ["Close", "Commit"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md", "level": "note", "calls": ["DB.NewBatch", "DB.NewIndexedBatch"] },
  { "modules": ["github.com/coder/websocket", "nhooyr.io/websocket"], "type": "*Conn", "owner": 0, "release": ["Close", "CloseNow"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/coder-websocket.md", "calls": ["Dial"] },
  { "modules": ["github.com/coder/websocket", "nhooyr.io/websocket"], "type": "*Conn", "owner": 0, "release": ["Close", "CloseNow"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/coder-websocket.md", "calls": ["Accept"] },
  { "modules": ["context"], "type": "CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-cancel", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "endedBy": ["context"], "calls": ["WithCancel", "WithTimeout", "WithDeadline"] },
  { "modules": ["context"], "type": "CancelCauseFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-cancel", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "since": "go1.20", "endedBy": ["context"], "calls": ["WithCancelCause"] },
  { "modules": ["context"], "type": "CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-cancel", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "since": "go1.21", "endedBy": ["context"], "calls": ["WithTimeoutCause", "WithDeadlineCause"] },
  { "modules": ["context"], "type": "", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "calls": ["WithValue", "WithoutCancel", "AfterFunc"] },
  { "modules": ["github.com/creack/pty"], "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "terminal", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/creack-pty.md", "calls": ["Start", "StartWithSize", "StartWithAttrs"] },
  { "modules": ["github.com/creack/pty"], "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "terminal", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/creack-pty.md", "calls": ["Open"] },
  { "modules": ["crypto/tls"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md", "calls": ["Dial", "DialWithDialer"] },
  { "modules": ["crypto/tls"], "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md", "calls": ["Dialer.Dial", "Dialer.DialContext"] },
  { "modules": ["crypto/tls"], "type": "net.Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md", "calls": ["Listen"] },
  { "modules": ["crypto/tls"], "type": "*Conn", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md", "calls": ["Client", "Server"] },
  { "modules": ["database/sql"], "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["Next", "context"], "calls": ["DB.Query", "DB.QueryContext", "Conn.QueryContext", "Stmt.Query", "Stmt.QueryContext"] },
  { "modules": ["database/sql"], "type": "*Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"], "calls": ["DB.QueryRow", "DB.QueryRowContext", "Conn.QueryRowContext", "Stmt.QueryRow", "Stmt.QueryRowContext"] },
  { "modules": ["database/sql"], "type": "*Rows", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "calls": ["Tx.Query", "Tx.QueryContext"] },
  { "modules": ["database/sql"], "type": "*Stmt", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "calls": ["Tx.Prepare", "Tx.PrepareContext", "Tx.Stmt", "Tx.StmtContext"] },
  { "modules": ["database/sql"], "type": "*Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "calls": ["DB.Prepare", "DB.PrepareContext", "Conn.PrepareContext"] },
  { "modules": ["database/sql"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "calls": ["DB.Conn"] },
  { "modules": ["database/sql"], "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"], "calls": ["DB.Begin", "DB.BeginTx", "Conn.BeginTx"] },
  { "modules": ["database/sql"], "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["process"], "calls": ["Open"] },
  { "modules": ["database/sql"], "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["process"], "calls": ["OpenDB"] },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md", "calls": ["Open", "OpenManaged"] },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "type": "*Txn", "owner": 0, "release": ["Discard", "Commit", "CommitAt", "CommitWith"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md", "calls": ["DB.NewTransaction", "DB.NewTransactionAt"] },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "type": "*Iterator", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md", "calls": ["Txn.NewIterator", "Txn.NewKeyIterator"] },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "type": "*WriteBatch", "owner": 0, "release": ["Flush", "Cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md", "calls": ["DB.NewWriteBatch", "DB.NewManagedWriteBatch", "DB.NewWriteBatchAt"] },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "type": "*Sequence", "owner": 0, "release": ["Release"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "sequence", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md", "level": "note", "calls": ["DB.GetSequence"] },
  { "modules": ["github.com/dgraph-io/ristretto/v2", "github.com/dgraph-io/ristretto"], "type": "*Cache", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cache", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-ristretto.md", "calls": ["NewCache"] },
  { "modules": ["github.com/docker/docker/client"], "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["process"], "calls": ["NewClientWithOpts", "NewClient", "NewEnvClient"] },
  { "modules": ["github.com/docker/docker/client"], "type": "github.com/docker/docker/api/types.HijackedResponse", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "calls": ["Client.ContainerAttach", "Client.ContainerExecAttach"] },
  { "modules": ["github.com/docker/docker/client"], "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"], "calls": ["Client.ContainerLogs", "Client.ContainerExport", "Client.ImagePull", "Client.ImagePush", "Client.ImageSave", "Client.ImageImport", "Client.ServiceLogs", "Client.TaskLogs", "Client.PluginInstall"] },
  { "modules": ["github.com/docker/docker/client"], "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "archive", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"], "calls": ["Client.CopyFromContainer"] },
  { "modules": ["github.com/docker/docker/client"], "type": "", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"], "calls": ["Client.ImageBuild", "Client.ImageLoad", "Client.ContainerStats"] },
  { "modules": ["github.com/docker/docker/client"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stream of events", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "calls": ["Client.Events"] },
  { "modules": ["github.com/eclipse/paho.mqtt.golang"], "type": "Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/eclipse-paho-mqtt.md", "calls": ["NewClient"] },
  { "modules": ["github.com/eclipse/paho.mqtt.golang"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Disconnect"], "errorGuard": -1, "rule": "messaging/messaging-client-not-closed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/eclipse-paho-mqtt.md", "endedBy": ["process"], "calls": ["Client.Connect"] },
  { "modules": ["github.com/elastic/go-elasticsearch/v8/esutil", "github.com/elastic/go-elasticsearch/v7/esutil", "github.com/elastic/go-elasticsearch/v9/esutil"], "type": "BulkIndexer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "bulk indexer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/elastic-go-elasticsearch.md", "calls": ["NewBulkIndexer"] },
  { "modules": ["go.etcd.io/bbolt", "github.com/boltdb/bolt", "github.com/coreos/bbolt"], "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-bbolt.md", "calls": ["Open"] },
  { "modules": ["go.etcd.io/bbolt", "github.com/boltdb/bolt", "github.com/coreos/bbolt"], "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-bbolt.md", "calls": ["DB.Begin"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["process"], "leftBy": ["go.etcd.io/etcd/client/v3.NewKV", "go.etcd.io/etcd/client/v3.NewWatcher", "go.etcd.io/etcd/client/v3.NewLease", "go.etcd.io/etcd/client/v3.NewMaintenance", "go.etcd.io/etcd/client/v3/concurrency.NewSession", "go.etcd.io/etcd/client/v3/concurrency.NewSTM", "go.etcd.io/etcd/client/v3/leasing.NewKV"], "calls": ["New", "NewFromURL", "NewFromURLs"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["process", "context"], "calls": ["NewCtxClient"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "etcd/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["parent"], "calls": ["Client.Watch", "Watcher.Watch"] },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "etcd/watch-not-stopped", "noun": "observation", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "calls": ["Election.Observe"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "type": "Watcher", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "level": "note", "calls": ["NewWatcher"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "etcd/watch-not-stopped", "noun": "keep-alive", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["parent"], "calls": ["Client.KeepAlive", "Lease.KeepAlive"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "type": "Lease", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "lease client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "level": "note", "calls": ["NewLease"] },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "type": "*Session", "owner": 0, "release": ["Close", "Orphan"], "errorGuard": 1, "rule": "etcd/etcd-session-not-closed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["process"], "leftBy": ["go.etcd.io/etcd/client/v3/concurrency.NewMutex", "go.etcd.io/etcd/client/v3/concurrency.NewLocker", "go.etcd.io/etcd/client/v3/concurrency.NewElection", "go.etcd.io/etcd/client/v3/concurrency.ResumeElection"], "calls": ["NewSession"] },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "type": "*Mutex", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "calls": ["NewMutex"] },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "type": "*Election", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "calls": ["NewElection", "ResumeElection"] },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Unlock"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "lock", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "calls": ["Mutex.Lock", "Mutex.TryLock"] },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Resign"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "leadership", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "level": "note", "calls": ["Election.Campaign"] },
  { "modules": ["go.etcd.io/etcd/client/v3/leasing", "go.etcd.io/etcd/clientv3/leasing", "go.etcd.io/etcd/v3/clientv3/leasing", "github.com/coreos/etcd/clientv3/leasing"], "type": "func()", "owner": 1, "release": ["call"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "close function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "calls": ["NewKV"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "snapshot", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["context"], "calls": ["Client.Snapshot", "Maintenance.Snapshot"] },
  { "modules": ["github.com/fsnotify/fsnotify", "gopkg.in/fsnotify.v1", "github.com/howeyc/fsnotify"], "type": "*Watcher", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/fsnotify.md", "calls": ["NewWatcher", "NewBufferedWatcher"] },
  { "modules": ["github.com/gammazero/workerpool"], "type": "*WorkerPool", "owner": 0, "release": ["Stop", "StopWait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gammazero-workerpool.md", "calls": ["New"] },
  { "modules": ["github.com/go-co-op/gocron/v2"], "type": "Scheduler", "owner": 0, "release": ["Shutdown", "ShutdownWithContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "scheduler", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-co-op-gocron.md", "endedBy": ["process"], "calls": ["NewScheduler"] },
  { "modules": ["github.com/go-ldap/ldap/v3", "gopkg.in/ldap.v3", "gopkg.in/ldap.v2"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-ldap.md", "calls": ["DialURL", "Dial", "DialTLS"] },
  { "modules": ["github.com/go-zookeeper/zk", "github.com/samuel/go-zookeeper/zk"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-zookeeper.md", "leftBy": ["github.com/go-zookeeper/zk.NewLock"], "calls": ["Connect", "ConnectWithDialer"] },
  { "modules": ["github.com/go-zookeeper/zk", "github.com/samuel/go-zookeeper/zk"], "type": "*Lock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-zookeeper.md", "calls": ["NewLock"] },
  { "modules": ["github.com/go-zookeeper/zk", "github.com/samuel/go-zookeeper/zk"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Unlock"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "lock", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-zookeeper.md", "calls": ["Lock.Lock", "Lock.LockWithData"] },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "type": "*Session", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md", "endedBy": ["process"], "calls": ["ClusterConfig.CreateSession", "NewSession"] },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "type": "*ClusterConfig", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md", "calls": ["NewCluster"] },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "type": "*Query", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md", "calls": ["Session.Query", "Query.WithContext", "Query.PageSize", "Query.Consistency"] },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "type": "*Iter", "owner": 0, "release": ["Close", "Scanner", "SliceMap"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md", "level": "note", "calls": ["Query.Iter"] },
  { "modules": ["golang.org/x/crypto/ssh"], "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "leftBy": ["golang.org/x/crypto/ssh/github.com/pkg/sftp.NewClient"], "calls": ["Dial"] },
  { "modules": ["golang.org/x/crypto/ssh"], "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "calls": ["NewClient"] },
  { "modules": ["golang.org/x/crypto/ssh"], "type": "*Session", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"], "calls": ["Client.NewSession"] },
  { "modules": ["golang.org/x/crypto/ssh"], "type": "net.Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"], "calls": ["Client.Listen", "Client.ListenTCP", "Client.ListenUnix"] },
  { "modules": ["golang.org/x/crypto/ssh"], "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"], "calls": ["Client.Dial", "Client.DialContext", "Client.DialTCP"] },
  { "modules": ["golang.org/x/crypto/ssh"], "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 3, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "takenBy": ["golang.org/x/crypto/ssh.NewClient"], "calls": ["NewClientConn"] },
  { "modules": ["golang.org/x/crypto/ssh"], "type": "*ServerConn", "owner": 0, "release": ["Close"], "errorGuard": 3, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "calls": ["NewServerConn"] },
  { "modules": ["golang.org/x/sync/errgroup"], "type": "*Group", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-sync.md", "calls": ["WithContext"] },
  { "modules": ["golang.org/x/sync/errgroup"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-sync.md", "calls": ["Group.Go"] },
  { "modules": ["golang.org/x/sync/semaphore"], "type": "*Weighted", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-sync.md", "calls": ["NewWeighted"] },
  { "modules": ["golang.org/x/sync/semaphore"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Release"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "semaphore", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-sync.md", "level": "note", "calls": ["Weighted.Acquire"] },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md", "calls": ["Dial", "DialContext", "DialURL", "DialURLContext", "DialTimeout"] },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md", "calls": ["Pool.Get"] },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md", "calls": ["Pool.GetContext"] },
  { "modules": ["cloud.google.com/go/storage"], "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md", "endedBy": ["process"], "calls": ["NewClient", "NewGRPCClient"] },
  { "modules": ["cloud.google.com/go/storage"], "type": "*BucketHandle", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md", "calls": ["Client.Bucket"] },
  { "modules": ["cloud.google.com/go/storage"], "type": "*ObjectHandle", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md", "calls": ["BucketHandle.Object"] },
  { "modules": ["cloud.google.com/go/storage"], "type": "*Reader", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md", "calls": ["ObjectHandle.NewReader", "ObjectHandle.NewRangeReader"] },
  { "modules": ["cloud.google.com/go/storage"], "type": "*Writer", "owner": 0, "release": ["Close", "CloseWithError"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md", "endedBy": ["context"], "calls": ["ObjectHandle.NewWriter"] },
  { "modules": ["github.com/gorilla/websocket"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorilla-websocket.md", "calls": ["Dialer.Dial", "Dialer.DialContext", "DefaultDialer.Dial", "DefaultDialer.DialContext"] },
  { "modules": ["github.com/gorilla/websocket"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorilla-websocket.md", "calls": ["Upgrader.Upgrade", "Upgrade"] },
  { "modules": ["gorm.io/gorm"], "type": "*database/sql.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md", "endedBy": ["Next", "context"], "calls": ["DB.Rows"] },
  { "modules": ["gorm.io/gorm"], "type": "*DB", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": -1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md", "level": "note", "calls": ["DB.Begin"] },
  { "modules": ["gorm.io/gorm"], "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md", "calls": ["Open", "DB.Model", "DB.Table", "DB.Where", "DB.Select", "DB.Joins", "DB.Order", "DB.Limit", "DB.Raw", "DB.WithContext", "DB.Session", "DB.Debug"] },
  { "modules": ["google.golang.org/grpc"], "type": "*ClientConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "grpc/connection-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "endedBy": ["process"], "leftBy": [".New*Client"], "calls": ["NewClient", "Dial", "DialContext"] },
  { "modules": ["google.golang.org/grpc"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "grpc/grpc-stream-not-finished", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "level": "note", "endedBy": ["parent"], "calls": ["ClientConn.NewStream", "NewClientStream"] },
  { "modules": ["google.golang.org/grpc/test/bufconn"], "type": "*Listener", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "calls": ["Listen"] },
  { "modules": ["google.golang.org/grpc/test/bufconn"], "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "calls": ["Listener.Dial", "Listener.DialContext"] },
  { "modules": ["google.golang.org/grpc/credentials/tls/certprovider/pemfile"], "type": "google.golang.org/grpc/credentials/tls/certprovider.Provider", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "provider", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "calls": ["NewProvider"] },
  { "modules": ["google.golang.org/grpc"], "type": "*Server", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "calls": ["NewServer"] },
  { "modules": ["github.com/hashicorp/consul/api"], "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "calls": ["NewClient"] },
  { "modules": ["github.com/hashicorp/consul/api/watch"], "type": "*Plan", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "calls": ["Parse"] },
  { "modules": ["github.com/hashicorp/consul/api/watch"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "plan", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "level": "note", "endedBy": ["process"], "calls": ["Plan.Run", "Plan.RunWithConfig", "Plan.RunWithClientAndHclog"] },
  { "modules": ["github.com/hashicorp/consul/api"], "type": "*Lock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "calls": ["Client.LockKey", "Client.LockOpts"] },
  { "modules": ["github.com/hashicorp/consul/api"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Unlock"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "lock", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "calls": ["Lock.Lock"] },
  { "modules": ["github.com/hashicorp/consul/api"], "type": "*Semaphore", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "calls": ["Client.SemaphorePrefix", "Client.SemaphoreOpts"] },
  { "modules": ["github.com/hashicorp/consul/api"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Release"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "semaphore", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "calls": ["Semaphore.Acquire"] },
  { "modules": ["github.com/hashicorp/go-plugin"], "type": "*Client", "owner": 0, "release": ["Kill"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-go-plugin.md", "calls": ["NewClient"] },
  { "modules": ["github.com/hashicorp/memberlist"], "type": "*Memberlist", "owner": 0, "release": ["Shutdown"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "member list", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-memberlist.md", "calls": ["Create"] },
  { "modules": ["github.com/hashicorp/raft"], "type": "*Raft", "owner": 0, "release": ["Shutdown"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "node", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-raft.md", "calls": ["NewRaft"] },
  { "modules": ["github.com/hashicorp/raft"], "type": "*NetworkTransport", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "transport", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-raft.md", "takenBy": ["github.com/hashicorp/raft.NewRaft"], "calls": ["NewTCPTransport"] },
  { "modules": ["github.com/hashicorp/raft"], "type": "", "owner": 0, "carrier": "argument", "release": ["DeregisterObserver(owner)"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "observer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-raft.md", "endedBy": ["parent"], "calls": ["Raft.RegisterObserver"] },
  { "modules": ["github.com/hashicorp/serf/serf"], "type": "*Serf", "owner": 0, "release": ["Shutdown"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "serf", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-serf.md", "calls": ["Create"] },
  { "modules": ["github.com/hashicorp/vault/api"], "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-vault.md", "calls": ["NewClient"] },
  { "modules": ["github.com/hashicorp/vault/api"], "type": "*LifetimeWatcher", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-vault.md", "calls": ["Client.NewLifetimeWatcher", "Client.NewRenewer"] },
  { "modules": ["github.com/hashicorp/vault/api"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-vault.md", "calls": ["LifetimeWatcher.Start", "LifetimeWatcher.Renew"] },
  { "modules": ["github.com/hashicorp/yamux"], "type": "*Session", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-yamux.md", "calls": ["Client", "Server"] },
  { "modules": ["github.com/hashicorp/yamux"], "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-yamux.md", "endedBy": ["parent"], "calls": ["Session.Open", "Session.Accept"] },
  { "modules": ["github.com/hashicorp/yamux"], "type": "*Stream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-yamux.md", "endedBy": ["parent"], "calls": ["Session.OpenStream", "Session.AcceptStream"] },
  { "modules": ["github.com/hibiken/asynq"], "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md", "endedBy": ["process"], "calls": ["NewClient"] },
  { "modules": ["github.com/hibiken/asynq"], "type": "*Inspector", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "inspector", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md", "endedBy": ["process"], "calls": ["NewInspector"] },
  { "modules": ["github.com/hibiken/asynq"], "type": "*Server", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md", "calls": ["NewServer"] },
  { "modules": ["github.com/hibiken/asynq"], "type": "*Scheduler", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md", "calls": ["NewScheduler"] },
  { "modules": ["github.com/hibiken/asynq"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Shutdown"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md", "endedBy": ["process"], "calls": ["Server.Start", "Scheduler.Start"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "type": "Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "takenBy": ["github.com/IBM/sarama.NewClusterAdminFromClient"], "leftBy": ["github.com/IBM/sarama.NewSyncProducerFromClient", "github.com/IBM/sarama.NewAsyncProducerFromClient", "github.com/IBM/sarama.NewConsumerFromClient", "github.com/IBM/sarama.NewConsumerGroupFromClient", "github.com/IBM/sarama.NewOffsetManagerFromClient"], "calls": ["NewClient"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "type": "SyncProducer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "producer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "calls": ["NewSyncProducer", "NewSyncProducerFromClient"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "type": "AsyncProducer", "owner": 0, "release": ["Close", "AsyncClose"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "producer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "calls": ["NewAsyncProducer", "NewAsyncProducerFromClient"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "type": "Consumer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "consumer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "calls": ["NewConsumer", "NewConsumerFromClient"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "type": "PartitionConsumer", "owner": 0, "release": ["Close", "AsyncClose"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "partition consumer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "calls": ["Consumer.ConsumePartition"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "type": "ConsumerGroup", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "consumer group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "calls": ["NewConsumerGroup", "NewConsumerGroupFromClient"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "type": "ClusterAdmin", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "admin client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "calls": ["NewClusterAdmin", "NewClusterAdminFromClient"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "type": "OffsetManager", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "offset manager", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "calls": ["NewOffsetManagerFromClient"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "type": "PartitionOffsetManager", "owner": 0, "release": ["Close", "AsyncClose"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "partition offset manager", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "calls": ["OffsetManager.ManagePartition"] },
  { "modules": ["github.com/influxdata/influxdb-client-go/v2"], "type": "Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/influxdata-influxdb2.md", "endedBy": ["process"], "calls": ["NewClient", "NewClientWithOptions"] },
  { "modules": ["io"], "type": "*PipeWriter", "owner": 1, "release": ["Close", "CloseWithError"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/io.md", "level": "note", "calls": ["Pipe"] },
  { "modules": ["io"], "type": "ReadCloser", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/io.md", "calls": ["NopCloser"] },
  { "modules": ["iter"], "type": "func()", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-stop-func", "noun": "stop function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/iter.md", "since": "go1.23", "calls": ["Pull", "Pull2"] },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "type": "Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["Next"], "calls": ["Conn.Query", "Tx.Query"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "type": "github.com/jackc/pgx/v5.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["Next"], "calls": ["Pool.Query", "Conn.Query", "Tx.Query"] },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "type": "Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["Conn.QueryRow", "Tx.QueryRow"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "type": "github.com/jackc/pgx/v5.Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["Pool.QueryRow", "Conn.QueryRow", "Tx.QueryRow"] },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "type": "BatchResults", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["Conn.SendBatch", "Tx.SendBatch"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "type": "github.com/jackc/pgx/v5.BatchResults", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["Pool.SendBatch", "Conn.SendBatch", "Tx.SendBatch"] },
  { "modules": ["github.com/jackc/pgx/v5/pgconn", "github.com/jackc/pgx/v4/pgconn"], "type": "*MultiResultReader", "owner": 0, "release": ["Close", "ReadAll"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["PgConn.Exec"] },
  { "modules": ["github.com/jackc/pgx/v5/pgconn", "github.com/jackc/pgx/v4/pgconn"], "type": "*ResultReader", "owner": 0, "release": ["Close", "Read"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["PgConn.ExecParams", "PgConn.ExecPrepared"] },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "type": "Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["Conn.Begin", "Conn.BeginTx"] },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "type": "Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["parent"], "calls": ["Tx.Begin"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "type": "github.com/jackc/pgx/v5.Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["Pool.Begin", "Pool.BeginTx", "Conn.Begin", "Conn.BeginTx"] },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["Connect", "ConnectConfig"] },
  { "modules": ["github.com/jackc/pgx/v5/pgconn", "github.com/jackc/pgx/v4/pgconn"], "type": "*PgConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["Connect", "ConnectConfig"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "type": "*Pool", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["process"], "calls": ["New", "NewWithConfig"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "type": "*Conn", "owner": 0, "release": ["Release", "Hijack"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "calls": ["Pool.Acquire"] },
  { "modules": ["github.com/jellydator/ttlcache/v3"], "type": "*Cache", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jellydator-ttlcache.md", "calls": ["New"] },
  { "modules": ["github.com/jellydator/ttlcache/v3"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "cleaning", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jellydator-ttlcache.md", "calls": ["Cache.Start"] },
  { "modules": ["github.com/jlaffaye/ftp"], "type": "*ServerConn", "owner": 0, "release": ["Quit"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jlaffaye-ftp.md", "calls": ["Dial", "DialTimeout", "Connect"] },
  { "modules": ["github.com/jlaffaye/ftp"], "type": "*Response", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jlaffaye-ftp.md", "calls": ["ServerConn.Retr", "ServerConn.RetrFrom"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*database/sql.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"], "calls": ["DB.Query", "DB.QueryContext", "Stmt.Query", "Stmt.QueryContext"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"], "calls": ["DB.Queryx", "DB.QueryxContext", "DB.NamedQuery", "DB.NamedQueryContext", "Conn.QueryxContext", "Stmt.Queryx", "Stmt.QueryxContext", "NamedStmt.Queryx", "NamedStmt.QueryxContext", "NamedQuery", "NamedQueryContext"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*Row", "owner": 0, "release": ["Scan", "StructScan", "MapScan", "SliceScan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"], "calls": ["DB.QueryRowx", "DB.QueryRowxContext", "Stmt.QueryRowx", "Stmt.QueryRowxContext", "NamedStmt.QueryRowx", "NamedStmt.QueryRowxContext"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*database/sql.Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "calls": ["DB.Prepare", "DB.PrepareContext"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "calls": ["DB.Preparex", "DB.PreparexContext", "Conn.PreparexContext"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*NamedStmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "calls": ["DB.PrepareNamed", "DB.PrepareNamedContext"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*database/sql.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "calls": ["DB.Conn"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "calls": ["DB.Connx"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*database/sql.Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"], "calls": ["DB.Begin", "DB.BeginTx"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"], "calls": ["DB.Beginx", "DB.BeginTxx", "Conn.BeginTxx"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": -1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "calls": ["DB.MustBegin", "DB.MustBeginTx"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["process"], "calls": ["Open", "Connect", "ConnectContext"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["process"], "calls": ["MustOpen", "MustConnect"] },
  { "modules": ["github.com/jmoiron/sqlx"], "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "calls": ["NewDb"] },
  { "modules": ["github.com/jonboulle/clockwork"], "type": "Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md", "until": "go1.23", "calls": ["Clock.NewTicker"] },
  { "modules": ["github.com/jonboulle/clockwork"], "type": "Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md", "calls": ["Clock.NewTimer", "Clock.AfterFunc"] },
  { "modules": ["github.com/jonboulle/clockwork"], "type": "Clock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md", "calls": ["NewRealClock"] },
  { "modules": ["github.com/jonboulle/clockwork"], "type": "*FakeClock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md", "calls": ["NewFakeClock", "NewFakeClockAt"] },
  { "modules": ["github.com/klauspost/compress/zstd"], "type": "*Decoder", "owner": 0, "release": ["Close", "IOReadCloser"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "decoder", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/klauspost-zstd.md", "calls": ["NewReader"] },
  { "modules": ["github.com/klauspost/compress/zstd"], "type": "*Encoder", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "encoder", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/klauspost-zstd.md", "level": "note", "calls": ["NewWriter"] },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "type": "*Broadcaster", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "kubernetes/broadcaster-not-shut-down", "noun": "broadcaster", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md", "calls": ["NewBroadcaster", "NewLongQueueBroadcaster"] },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "type": "Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/broadcaster-not-shut-down", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md", "endedBy": ["parent"], "calls": ["Broadcaster.Watch", "Broadcaster.WatchWithPrefix"] },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "type": "*StreamWatcher", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md", "calls": ["NewStreamWatcher"] },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "type": "Interface", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md", "calls": ["Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"], "calls": ["PodInterface.Watch", "ServiceInterface.Watch", "ConfigMapInterface.Watch", "SecretInterface.Watch", "NodeInterface.Watch", "NamespaceInterface.Watch", "EventInterface.Watch", "PersistentVolumeClaimInterface.Watch", "EndpointsInterface.Watch"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"], "calls": ["DeploymentInterface.Watch", "StatefulSetInterface.Watch", "DaemonSetInterface.Watch", "ReplicaSetInterface.Watch"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/batch/v1"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"], "calls": ["JobInterface.Watch", "CronJobInterface.Watch"] },
  { "modules": ["k8s.io/client-go/dynamic"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["ResourceInterface.Watch"] },
  { "modules": ["k8s.io/client-go/metadata"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["ResourceInterface.Watch"] },
  { "modules": ["k8s.io/client-go/rest"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["Request.Watch"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["ListerWatcher.Watch"] },
  { "modules": ["k8s.io/client-go/tools/watch"], "type": "*RetryWatcher", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "calls": ["NewRetryWatcher", "NewRetryWatcherWithContext"] },
  { "modules": ["k8s.io/client-go/tools/watch"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 2, "release": ["Stop"], "errorGuard": -1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewIndexerInformerWatcher", "NewIndexerInformerWatcherWithLogger"] },
  { "modules": ["k8s.io/client-go/rest"], "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "endedBy": ["context"], "calls": ["Request.Stream"] },
  { "modules": ["k8s.io/client-go/kubernetes"], "type": "*Clientset", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewForConfig", "NewForConfigOrDie"] },
  { "modules": ["k8s.io/client-go/dynamic"], "type": "*DynamicClient", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewForConfig"] },
  { "modules": ["k8s.io/client-go/dynamic"], "type": "NamespaceableResourceInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["DynamicClient.Resource", "Interface.Resource"] },
  { "modules": ["k8s.io/client-go/dynamic"], "type": "ResourceInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NamespaceableResourceInterface.Namespace"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "*k8s.io/client-go/rest.Request", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["PodInterface.GetLogs"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", "k8s.io/client-go/tools/cache.WaitForNamedCacheSync", ".Run", ".Start", ".WaitForCacheSync"], "calls": ["SharedIndexInformer.Run", "SharedInformer.Run", "Controller.Run", "Reflector.Run"] },
  { "modules": ["k8s.io/client-go/informers"], "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", ".Run", ".Start", ".WaitForCacheSync"], "calls": ["SharedInformerFactory.Start"] },
  { "modules": ["k8s.io/client-go/dynamic/dynamicinformer"], "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", ".Run", ".Start", ".WaitForCacheSync"], "calls": ["DynamicSharedInformerFactory.Start"] },
  { "modules": ["k8s.io/client-go/metadata/metadatainformer"], "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", ".Run", ".Start", ".WaitForCacheSync"], "calls": ["SharedInformerFactory.Start"] },
  { "modules": ["k8s.io/client-go/informers"], "type": "SharedInformerFactory", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewSharedInformerFactory", "NewSharedInformerFactoryWithOptions", "NewFilteredSharedInformerFactory"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "type": "SharedIndexInformer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewSharedIndexInformer"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "type": "SharedInformer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewSharedInformer"] },
  { "modules": ["k8s.io/client-go/dynamic/dynamicinformer"], "type": "DynamicSharedInformerFactory", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewDynamicSharedInformerFactory", "NewFilteredDynamicSharedInformerFactory"] },
  { "modules": ["k8s.io/client-go/metadata/metadatainformer"], "type": "SharedInformerFactory", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewSharedInformerFactory"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "type": "ResourceEventHandlerRegistration", "owner": 0, "release": ["RemoveEventHandler(owner)"], "errorGuard": 1, "rule": "kubernetes/event-handler-not-removed", "noun": "registration", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["parent"], "calls": ["SharedIndexInformer.AddEventHandler", "SharedInformer.AddEventHandler", "SharedIndexInformer.AddEventHandlerWithResyncPeriod"] },
  { "modules": ["k8s.io/client-go/util/workqueue"], "type": "*Type", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["New", "NewNamed", "NewWithConfig"] },
  { "modules": ["k8s.io/client-go/util/workqueue"], "type": "DelayingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewDelayingQueue", "NewNamedDelayingQueue", "NewDelayingQueueWithConfig"] },
  { "modules": ["k8s.io/client-go/util/workqueue"], "type": "RateLimitingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewRateLimitingQueue", "NewNamedRateLimitingQueue", "NewRateLimitingQueueWithConfig"] },
  { "modules": ["k8s.io/client-go/util/workqueue"], "type": "*Typed", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewTyped", "NewTypedWithConfig"] },
  { "modules": ["k8s.io/client-go/util/workqueue"], "type": "TypedDelayingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewTypedDelayingQueue"] },
  { "modules": ["k8s.io/client-go/util/workqueue"], "type": "TypedRateLimitingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "kubernetes/informer-not-stopped", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["NewTypedRateLimitingQueue", "NewTypedRateLimitingQueueWithConfig"] },
  { "modules": ["k8s.io/client-go/tools/record"], "type": "EventBroadcaster", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "kubernetes/broadcaster-not-shut-down", "noun": "broadcaster", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["process"], "calls": ["NewBroadcaster", "NewBroadcasterWithCorrelatorOptions"] },
  { "modules": ["k8s.io/client-go/tools/events"], "type": "EventBroadcaster", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "kubernetes/broadcaster-not-shut-down", "noun": "broadcaster", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["process"], "calls": ["NewBroadcaster"] },
  { "modules": ["k8s.io/client-go/tools/record"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "kubernetes/broadcaster-not-shut-down", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["parent"], "calls": ["EventBroadcaster.StartEventWatcher", "EventBroadcaster.StartRecordingToSink", "EventBroadcaster.StartLogging", "EventBroadcaster.StartStructuredLogging"] },
  { "modules": ["k8s.io/client-go/tools/leaderelection"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "election", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["process"], "calls": ["RunOrDie", "LeaderElector.Run"] },
  { "modules": ["k8s.io/client-go/tools/portforward"], "type": "", "owner": 2, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "calls": ["New", "NewOnAddresses"] },
  { "modules": ["k8s.io/client-go/kubernetes"], "type": "k8s.io/client-go/kubernetes/typed/core/v1.CoreV1Interface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["Interface.CoreV1", "Clientset.CoreV1"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "PodInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["CoreV1Interface.Pods"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "ServiceInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["CoreV1Interface.Services"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "ConfigMapInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["CoreV1Interface.ConfigMaps"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "SecretInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["CoreV1Interface.Secrets"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "NodeInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["CoreV1Interface.Nodes"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "NamespaceInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["CoreV1Interface.Namespaces"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "EventInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["CoreV1Interface.Events"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "PersistentVolumeClaimInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["CoreV1Interface.PersistentVolumeClaims"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "type": "EndpointsInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["CoreV1Interface.Endpoints"] },
  { "modules": ["k8s.io/client-go/kubernetes"], "type": "k8s.io/client-go/kubernetes/typed/apps/v1.AppsV1Interface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["Interface.AppsV1", "Clientset.AppsV1"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "type": "DeploymentInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["AppsV1Interface.Deployments"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "type": "StatefulSetInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["AppsV1Interface.StatefulSets"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "type": "DaemonSetInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["AppsV1Interface.DaemonSets"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "type": "ReplicaSetInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["AppsV1Interface.ReplicaSets"] },
  { "modules": ["k8s.io/client-go/kubernetes"], "type": "k8s.io/client-go/kubernetes/typed/batch/v1.BatchV1Interface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["Interface.BatchV1", "Clientset.BatchV1"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/batch/v1"], "type": "JobInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["BatchV1Interface.Jobs"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/batch/v1"], "type": "CronJobInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "calls": ["BatchV1Interface.CronJobs"] },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/client"], "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "kubernetes/watch-not-stopped", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md", "calls": ["WithWatch.Watch"] },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/client"], "type": "WithWatch", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md", "calls": ["NewWithWatch"] },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/client"], "type": "Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md", "calls": ["New"] },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/manager"], "type": "Manager", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md", "calls": ["New"] },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/manager"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "manager", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md", "level": "note", "endedBy": ["process"], "calls": ["Manager.Start"] },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/cache"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "manager", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md", "level": "note", "endedBy": ["process"], "calls": ["Cache.Start"] },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/envtest"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "environment", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md", "calls": ["Environment.Start"] },
  { "modules": ["k8s.io/utils/clock"], "type": "Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-utils-clock.md", "until": "go1.23", "calls": ["WithTicker.NewTicker", "RealClock.NewTicker"] },
  { "modules": ["k8s.io/utils/clock"], "type": "Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-utils-clock.md", "calls": ["Clock.NewTimer", "RealClock.NewTimer"] },
  { "modules": ["github.com/lib/pq"], "type": "*Listener", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/lib-pq.md", "calls": ["NewListener", "NewDialListener"] },
  { "modules": ["github.com/lib/pq"], "type": "*ListenerConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/lib-pq.md", "calls": ["NewListenerConn"] },
  { "modules": ["log/syslog"], "type": "*Writer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/log-syslog.md", "endedBy": ["process"], "calls": ["New", "Dial"] },
  { "modules": ["github.com/miekg/dns"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md", "calls": ["Dial", "DialTimeout", "DialWithTLS", "DialTimeoutWithTLS", "Client.Dial", "Client.DialContext"] },
  { "modules": ["github.com/miekg/dns"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Shutdown", "ShutdownContext"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md", "level": "note", "endedBy": ["process"], "calls": ["Server.ListenAndServe", "Server.ActivateAndServe"] },
  { "modules": ["github.com/minio/minio-go/v7"], "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/minio.md", "calls": ["New"] },
  { "modules": ["github.com/minio/minio-go/v7"], "type": "*Object", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "object", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/minio.md", "endedBy": ["context"], "calls": ["Client.GetObject"] },
  { "modules": ["github.com/minio/minio-go/v7"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listing", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/minio.md", "calls": ["Client.ListObjects", "Client.ListIncompleteUploads", "Client.ListenBucketNotification", "Client.ListenNotification"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["Next"], "calls": ["Collection.Find", "Collection.Aggregate", "Database.Aggregate", "Database.ListCollections", "Database.RunCommandCursor"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*ChangeStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "change stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "calls": ["Client.Watch", "Database.Watch", "Collection.Watch"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["Next"], "calls": ["IndexView.List"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*Database", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "calls": ["Client.Database"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*Collection", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "calls": ["Database.Collection"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "IndexView", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "calls": ["Collection.Indexes"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*Session", "owner": 0, "release": ["EndSession"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "calls": ["Client.StartSession"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*GridFSDownloadStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "calls": ["GridFSBucket.OpenDownloadStream", "GridFSBucket.OpenDownloadStreamByName"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*GridFSUploadStream", "owner": 0, "release": ["Close", "Abort"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "calls": ["GridFSBucket.OpenUploadStream", "GridFSBucket.OpenUploadStreamWithID"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*GridFSBucket", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "calls": ["Database.GridFSBucket"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "type": "*Client", "owner": 0, "release": ["Disconnect"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["process"], "calls": ["Connect"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["Next"], "calls": ["Collection.Find", "Collection.Aggregate", "Database.Aggregate", "Database.ListCollections", "Database.RunCommandCursor"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "type": "*ChangeStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "change stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "calls": ["Client.Watch", "Database.Watch", "Collection.Watch"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["Next"], "calls": ["IndexView.List"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "type": "*Database", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "calls": ["Client.Database"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "type": "*Collection", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "calls": ["Database.Collection"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "type": "IndexView", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "calls": ["Collection.Indexes"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "type": "Session", "owner": 0, "release": ["EndSession"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "calls": ["Client.StartSession"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "type": "*Client", "owner": 0, "release": ["Disconnect"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["process"], "calls": ["Connect", "NewClient"] },
  { "modules": ["github.com/nats-io/nats.go"], "type": "*Conn", "owner": 0, "release": ["Close", "Drain"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["process"], "leftBy": ["github.com/nats-io/nats.go/jetstream.New", "github.com/nats-io/nats.go.NewEncodedConn"], "calls": ["Connect", "Options.Connect"] },
  { "modules": ["github.com/nats-io/nats.go"], "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"], "calls": ["Conn.Subscribe", "Conn.QueueSubscribe", "Conn.ChanSubscribe", "Conn.ChanQueueSubscribe", "Conn.SubscribeSync", "Conn.QueueSubscribeSync"] },
  { "modules": ["github.com/nats-io/nats.go"], "type": "JetStreamContext", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "calls": ["Conn.JetStream"] },
  { "modules": ["github.com/nats-io/nats.go"], "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "level": "note", "endedBy": ["parent"], "calls": ["JetStreamContext.Subscribe", "JetStreamContext.QueueSubscribe", "JetStreamContext.ChanSubscribe", "JetStreamContext.SubscribeSync", "JetStreamContext.PullSubscribe"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "type": "JetStream", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "calls": ["New"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "type": "ConsumeContext", "owner": 0, "release": ["Stop", "Drain"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "consumption", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"], "calls": ["Consumer.Consume", "PushConsumer.Consume"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "type": "MessagesContext", "owner": 0, "release": ["Stop", "Drain"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"], "calls": ["Consumer.Messages"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "type": "KeyWatcher", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["context"], "calls": ["KeyValue.Watch", "KeyValue.WatchAll", "KeyValue.WatchFiltered"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "type": "KeyLister", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "lister", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "level": "note", "endedBy": ["context"], "calls": ["KeyValue.ListKeys"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "type": "ObjectWatcher", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["context"], "calls": ["ObjectStore.Watch"] },
  { "modules": ["github.com/neo4j/neo4j-go-driver/v5/neo4j"], "type": "DriverWithContext", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "driver", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/neo4j.md", "endedBy": ["process"], "calls": ["NewDriverWithContext"] },
  { "modules": ["github.com/neo4j/neo4j-go-driver/v5/neo4j"], "type": "SessionWithContext", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/neo4j.md", "calls": ["DriverWithContext.NewSession"] },
  { "modules": ["github.com/neo4j/neo4j-go-driver/v5/neo4j"], "type": "ExplicitTransaction", "owner": 0, "release": ["Commit", "Rollback", "Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/neo4j.md", "endedBy": ["parent"], "calls": ["SessionWithContext.BeginTransaction"] },
  { "modules": ["net/http/httptest"], "type": "*Server", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http-httptest.md", "calls": ["NewServer", "NewTLSServer", "NewUnstartedServer"] },
  { "modules": ["net/http/httptest"], "type": "*ResponseRecorder", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http-httptest.md", "calls": ["NewRecorder"] },
  { "modules": ["net/http"], "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "calls": ["Get", "Post", "PostForm", "Client.Do", "Client.Get", "Client.Post", "Client.PostForm", "DefaultClient.Do", "DefaultClient.Get", "DefaultClient.Post", "DefaultClient.PostForm", "Transport.RoundTrip", "RoundTripper.RoundTrip", "DefaultTransport.RoundTrip"] },
  { "modules": ["net/http"], "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "level": "note", "calls": ["ReadResponse"] },
  { "modules": ["net/http"], "type": "*Response", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "calls": ["Head", "Client.Head", "DefaultClient.Head"] },
  { "modules": ["net/http"], "type": "*Request", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "calls": ["NewRequest", "NewRequestWithContext"] },
  { "modules": ["net/http"], "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "calls": ["Hijacker.Hijack", "ResponseController.Hijack"] },
  { "modules": ["net/http"], "type": "*Transport", "owner": 0, "release": ["CloseIdleConnections"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "transport", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "level": "note", "calls": ["Transport.Clone"] },
  { "modules": ["net/http"], "type": "*ResponseController", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "calls": ["NewResponseController"] },
  { "modules": ["net/http"], "type": "mime/multipart.File", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "level": "note", "calls": ["Request.FormFile"] },
  { "modules": ["net/rpc"], "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md", "calls": ["Dial", "DialHTTP", "DialHTTPPath"] },
  { "modules": ["net/rpc/jsonrpc"], "type": "*net/rpc.Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md", "calls": ["Dial"] },
  { "modules": ["net/rpc"], "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md", "calls": ["NewClient", "NewClientWithCodec"] },
  { "modules": ["net/rpc/jsonrpc"], "type": "*net/rpc.Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md", "calls": ["NewClient"] },
  { "modules": ["net/smtp"], "type": "*Client", "owner": 0, "release": ["Close", "Quit"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-smtp.md", "calls": ["Dial", "NewClient"] },
  { "modules": ["net/smtp"], "type": "io.WriteCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-smtp.md", "level": "note", "calls": ["Client.Data"] },
  { "modules": ["net"], "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["Dial", "DialTimeout", "Dialer.Dial", "Dialer.DialContext", "FileConn", "Listener.Accept", "TCPListener.Accept", "UnixListener.Accept"] },
  { "modules": ["net"], "type": "*TCPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["DialTCP", "TCPListener.AcceptTCP"] },
  { "modules": ["net"], "type": "*UDPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["DialUDP", "ListenUDP", "ListenMulticastUDP"] },
  { "modules": ["net"], "type": "*UnixConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["DialUnix", "ListenUnixgram", "UnixListener.AcceptUnix"] },
  { "modules": ["net"], "type": "*IPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["DialIP", "ListenIP"] },
  { "modules": ["net"], "type": "*TCPListener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["ListenTCP"] },
  { "modules": ["net"], "type": "*UnixListener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["ListenUnix"] },
  { "modules": ["net"], "type": "Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["Listen", "ListenConfig.Listen"] },
  { "modules": ["net"], "type": "PacketConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["ListenPacket", "ListenConfig.ListenPacket"] },
  { "modules": ["net"], "type": "Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "level": "note", "calls": ["FileListener"] },
  { "modules": ["net"], "type": "PacketConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "level": "note", "calls": ["FilePacketConn"] },
  { "modules": ["net"], "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "calls": ["Pipe"] },
  { "modules": ["net"], "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "level": "note", "calls": ["TCPConn.File", "UDPConn.File", "UnixConn.File", "TCPListener.File", "UnixListener.File"] },
  { "modules": ["github.com/nsqio/go-nsq"], "type": "*Producer", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "producer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nsqio-go-nsq.md", "calls": ["NewProducer"] },
  { "modules": ["github.com/nsqio/go-nsq"], "type": "*Consumer", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "consumer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nsqio-go-nsq.md", "calls": ["NewConsumer"] },
  { "modules": ["github.com/nxadm/tail", "github.com/hpcloud/tail"], "type": "*Tail", "owner": 0, "release": ["Stop", "StopAtEOF", "Kill", "Killf"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "tail", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nxadm-tail.md", "calls": ["TailFile"] },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "type": "*Client", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md", "endedBy": ["process"], "calls": ["NewClient", "Dial", "DialContext", "DialWithConfig"] },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md", "calls": ["NewSimpleClient"] },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "type": "*BulkProcessorService", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md", "calls": ["Client.BulkProcessor"] },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "type": "*BulkProcessor", "owner": 0, "release": ["Close", "Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "bulk processor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md", "calls": ["BulkProcessorService.Do"] },
  { "modules": ["go.opentelemetry.io/otel/sdk/trace"], "type": "*TracerProvider", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "provider", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"], "leftBy": [".Tracer"], "calls": ["NewTracerProvider"] },
  { "modules": ["go.opentelemetry.io/otel/sdk/trace"], "type": "SpanProcessor", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "processor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"], "calls": ["NewBatchSpanProcessor"] },
  { "modules": ["go.opentelemetry.io/otel/sdk/metric"], "type": "*MeterProvider", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "provider", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"], "calls": ["NewMeterProvider"] },
  { "modules": ["go.opentelemetry.io/otel/sdk/metric"], "type": "*PeriodicReader", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"], "calls": ["NewPeriodicReader"] },
  { "modules": ["go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"], "type": "*go.opentelemetry.io/otel/exporters/otlp/otlptrace.Exporter", "owner": 0, "release": ["Shutdown"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "exporter", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"], "calls": ["New"] },
  { "modules": ["os/exec"], "type": "*Cmd", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md", "calls": ["Command", "CommandContext"] },
  { "modules": ["os/exec"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait", "Process.Wait", "Process.Release"], "errorGuard": 0, "rule": "lifecycle/process-not-waited", "noun": "command", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md", "calls": ["Cmd.Start"] },
  { "modules": ["os/exec"], "type": "io.ReadCloser", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md", "calls": ["Cmd.StdoutPipe", "Cmd.StderrPipe"] },
  { "modules": ["os/exec"], "type": "io.WriteCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pipe", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md", "level": "note", "endedBy": ["parent"], "calls": ["Cmd.StdinPipe"] },
  { "modules": ["os/signal"], "type": "context.CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-stop-func", "noun": "stop function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-signal.md", "calls": ["NotifyContext"] },
  { "modules": ["os/signal"], "type": "", "owner": 0, "carrier": "argument", "release": ["signal.Stop(owner)", "signal.Reset"], "errorGuard": -1, "rule": "lifecycle/signal-not-stopped", "noun": "channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-signal.md", "endedBy": ["process"], "calls": ["Notify"] },
  { "modules": ["os"], "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "endedBy": ["collected"], "calls": ["Open", "Create", "OpenFile", "CreateTemp"] },
  { "modules": ["os"], "type": "*Root", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "root", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "since": "go1.24", "endedBy": ["collected"], "calls": ["OpenRoot"] },
  { "modules": ["os"], "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "since": "go1.24", "endedBy": ["collected"], "calls": ["OpenInRoot", "Root.Open", "Root.Create", "Root.OpenFile"] },
  { "modules": ["os"], "type": "*File", "owner": 1, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "calls": ["Pipe"] },
  { "modules": ["os"], "type": "*Process", "owner": 0, "release": ["Wait", "Release"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "process", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "calls": ["StartProcess"] },
  { "modules": ["github.com/panjf2000/ants/v2"], "type": "*Pool", "owner": 0, "release": ["Release", "ReleaseTimeout", "ReleaseContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/panjf2000-ants.md", "calls": ["NewPool"] },
  { "modules": ["github.com/panjf2000/ants/v2"], "type": "*PoolWithFunc", "owner": 0, "release": ["Release", "ReleaseTimeout", "ReleaseContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/panjf2000-ants.md", "calls": ["NewPoolWithFunc"] },
  { "modules": ["github.com/panjf2000/ants/v2"], "type": "*MultiPool", "owner": 0, "release": ["ReleaseTimeout", "ReleaseContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/panjf2000-ants.md", "calls": ["NewMultiPool"] },
  { "modules": ["github.com/panjf2000/ants/v2"], "type": "*MultiPoolWithFunc", "owner": 0, "release": ["ReleaseTimeout", "ReleaseContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/panjf2000-ants.md", "calls": ["NewMultiPoolWithFunc"] },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "type": "*Conn", "owner": 0, "release": ["CloseWithError"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md", "calls": ["Dial", "DialAddr", "DialEarly", "DialAddrEarly", "Transport.Dial", "Transport.DialEarly", "Listener.Accept"] },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "type": "*Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md", "calls": ["Listen", "ListenAddr", "Transport.Listen"] },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "type": "*EarlyListener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md", "calls": ["ListenEarly", "ListenAddrEarly", "Transport.ListenEarly"] },
  { "modules": ["github.com/rabbitmq/amqp091-go", "github.com/streadway/amqp"], "type": "*Connection", "owner": 0, "release": ["Close", "CloseDeadline"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/rabbitmq-amqp091.md", "endedBy": ["process"], "calls": ["Dial", "DialTLS", "DialConfig", "DialTLS_ExternalAuth", "Open"] },
  { "modules": ["github.com/rabbitmq/amqp091-go", "github.com/streadway/amqp"], "type": "*Channel", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/rabbitmq-amqp091.md", "endedBy": ["parent", "error"], "takenBy": [".Consume", ".ConsumeWithContext"], "calls": ["Connection.Channel"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "messaging/messaging-client-not-closed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "calls": ["Client.Subscribe", "Client.PSubscribe", "Client.SSubscribe", "ClusterClient.Subscribe", "ClusterClient.PSubscribe", "ClusterClient.SSubscribe", "Ring.Subscribe", "Ring.PSubscribe", "Ring.SSubscribe", "UniversalClient.Subscribe", "UniversalClient.PSubscribe", "UniversalClient.SSubscribe", "SentinelClient.Subscribe", "SentinelClient.PSubscribe"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"], "calls": ["NewClient", "NewFailoverClient"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "type": "*ClusterClient", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"], "calls": ["NewClusterClient", "NewFailoverClusterClient"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "type": "*Ring", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"], "calls": ["NewRing"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "type": "UniversalClient", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"], "calls": ["NewUniversalClient"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "type": "*SentinelClient", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"], "calls": ["NewSentinelClient"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "calls": ["Client.Conn"] },
  { "modules": ["github.com/redis/rueidis"], "type": "Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-rueidis.md", "endedBy": ["process"], "calls": ["NewClient"] },
  { "modules": ["github.com/redis/rueidis"], "type": "func()", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-rueidis.md", "calls": ["Client.Dedicate"] },
  { "modules": ["github.com/redis/rueidis"], "type": "DedicatedClient", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-rueidis.md", "calls": ["Client.Dedicate"] },
  { "modules": ["github.com/robfig/cron/v3", "github.com/robfig/cron", "gopkg.in/robfig/cron.v2"], "type": "*Cron", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/robfig-cron.md", "calls": ["New"] },
  { "modules": ["github.com/robfig/cron/v3", "github.com/robfig/cron", "gopkg.in/robfig/cron.v2"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "scheduler", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/robfig-cron.md", "endedBy": ["process"], "calls": ["Cron.Start"] },
  { "modules": ["runtime/pprof"], "type": "", "owner": 0, "carrier": "package", "release": ["pprof.StopCPUProfile"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "CPU profile", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-pprof.md", "calls": ["StartCPUProfile"] },
  { "modules": ["runtime/trace"], "type": "", "owner": 0, "carrier": "package", "release": ["trace.Stop"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "trace", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md", "calls": ["Start"] },
  { "modules": ["runtime/trace"], "type": "*Task", "owner": 1, "release": ["End"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "task", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md", "calls": ["NewTask"] },
  { "modules": ["runtime/trace"], "type": "*Region", "owner": 0, "release": ["End"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "region", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md", "level": "note", "calls": ["StartRegion"] },
  { "modules": ["runtime/trace"], "type": "*FlightRecorder", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md", "since": "go1.25", "calls": ["NewFlightRecorder"] },
  { "modules": ["runtime/trace"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "flight recorder", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md", "since": "go1.25", "calls": ["FlightRecorder.Start"] },
  { "modules": ["github.com/segmentio/kafka-go"], "type": "*Reader", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "messaging/messaging-client-not-closed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md", "calls": ["NewReader"] },
  { "modules": ["github.com/segmentio/kafka-go"], "type": "*Writer", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "messaging/messaging-client-not-closed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md", "calls": ["NewWriter"] },
  { "modules": ["github.com/segmentio/kafka-go"], "type": "*ConsumerGroup", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "consumer group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md", "calls": ["NewConsumerGroup"] },
  { "modules": ["github.com/segmentio/kafka-go"], "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md", "calls": ["Dial", "DialContext", "DialLeader", "DialPartition", "Dialer.Dial", "Dialer.DialContext", "Dialer.DialLeader", "Dialer.DialPartition"] },
  { "modules": ["github.com/segmentio/kafka-go"], "type": "*Batch", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "messaging/messaging-client-not-closed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md", "calls": ["Conn.ReadBatch", "Conn.ReadBatchWith"] },
  { "modules": ["github.com/sirupsen/logrus"], "type": "*Logger", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sirupsen-logrus.md", "calls": ["New"] },
  { "modules": ["github.com/sirupsen/logrus"], "type": "*io.PipeWriter", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sirupsen-logrus.md", "calls": ["Logger.Writer", "Logger.WriterLevel", "Entry.Writer", "Entry.WriterLevel"] },
  { "modules": ["github.com/sourcegraph/conc"], "type": "*WaitGroup", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md", "calls": ["NewWaitGroup"] },
  { "modules": ["github.com/sourcegraph/conc/pool"], "type": "*Pool", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md", "calls": ["New"] },
  { "modules": ["github.com/sourcegraph/conc"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md", "calls": ["WaitGroup.Go"] },
  { "modules": ["github.com/sourcegraph/conc/pool"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md", "calls": ["Pool.Go", "ErrorPool.Go", "ContextPool.Go"] },
  { "modules": ["sync"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sync.md", "since": "go1.25", "calls": ["WaitGroup.Go"] },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md", "calls": ["OpenFile", "Open", "RecoverFile", "Recover"] },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "type": "github.com/syndtr/goleveldb/leveldb/iterator.Iterator", "owner": 0, "release": ["Release"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md", "calls": ["DB.NewIterator", "Snapshot.NewIterator", "Transaction.NewIterator"] },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "type": "*Snapshot", "owner": 0, "release": ["Release"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "snapshot", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md", "calls": ["DB.GetSnapshot"] },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "type": "*Transaction", "owner": 0, "release": ["Commit", "Discard"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md", "calls": ["DB.OpenTransaction"] },
  { "modules": ["time"], "type": "*Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "time/ticker-not-stopped", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/time.md", "endedBy": ["collected"], "calls": ["NewTicker"] },
  { "modules": ["time"], "type": "*Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/time.md", "calls": ["NewTimer", "AfterFunc"] },
  { "modules": ["time"], "type": "<-chan Time", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/time.md", "calls": ["After", "Tick"] },
  { "modules": ["github.com/twmb/franz-go/pkg/kgo"], "type": "*Client", "owner": 0, "release": ["Close", "CloseAllowingRebalance"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/twmb-franz-go.md", "endedBy": ["process"], "leftBy": [".NewClient"], "calls": ["NewClient"] },
  { "modules": ["github.com/twmb/franz-go/pkg/kgo"], "type": "*GroupTransactSession", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "messaging/messaging-client-not-closed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/twmb-franz-go.md", "calls": ["NewGroupTransactSession"] },
  { "modules": ["go.uber.org/fx"], "type": "*App", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/uber-fx.md", "calls": ["New"] },
  { "modules": ["go.uber.org/fx"], "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "app", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/uber-fx.md", "endedBy": ["process"], "calls": ["App.Start"] },
  { "modules": ["github.com/vishvananda/netlink"], "type": "", "owner": 1, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "done channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/vishvananda-netlink.md", "endedBy": ["process"], "calls": ["AddrSubscribe", "AddrSubscribeWithOptions", "LinkSubscribe", "LinkSubscribeWithOptions", "NeighSubscribe", "NeighSubscribeWithOptions", "RouteSubscribe", "RouteSubscribeWithOptions"] },
  { "modules": ["github.com/ThreeDotsLabs/watermill/message"], "type": "*Router", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/watermill.md", "calls": ["NewRouter"] },
  { "modules": ["github.com/ThreeDotsLabs/watermill/message"], "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "messaging/messaging-client-not-closed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/watermill.md", "calls": ["Subscriber.Subscribe"] },
  { "modules": ["github.com/ThreeDotsLabs/watermill/pubsub/gochannel"], "type": "*GoChannel", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "messaging/messaging-client-not-closed", "noun": "channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/watermill.md", "calls": ["NewGoChannel"] }
]);

export {
  RULES,
  CONTRACTS
};
