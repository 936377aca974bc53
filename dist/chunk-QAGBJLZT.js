import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  atomOf,
  calledName,
  calleeOf,
  canonical,
  constantInt,
  declaredAbroad,
  isAssigned,
  isNamed,
  localChannel,
  loopAround,
  mentions,
  nilFact,
  ownPart,
  parameterAt,
  remembered,
  resultTargets,
  resultType,
  selectOf,
  typeOf
} from "./chunk-H6NLGDQU.js";
import {
  settingOf,
  workOf
} from "./chunk-ZZ7XX7GF.js";
import {
  NONE
} from "./chunk-GL44MN2Y.js";

// src/go/learned.ts
function learnedAt(names, { function: fn }, step) {
  const { file, scopes } = names;
  if (step.kind !== "simple") return [];
  const isOurs2 = (name) => {
    const variable = scopes.variableOf(name);
    return variable?.uses.every((use) => !isAddressed(file, use) && (!isAssigned(file, use) || file.functionAround(use) === fn)) ?? false;
  };
  const facts = [];
  for (const [name, isNil] of pairsOf(file, step.node)) if (isOurs2(name)) facts.push(nilFact(names, name, isNil));
  return facts;
}
function isAddressed(file, use) {
  const parent = file.parent(use);
  return file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "&";
}
function pairsOf(file, node) {
  if (file.is(node, "var_declaration")) {
    return [...file.descendants(node, "var_spec", true)].flatMap((spec) => {
      const isEmpty = file.child(spec, "value") < 0 && NILABLE.test(file.text(file.child(spec, "type")));
      return isEmpty ? file.childrenIn(spec, "name").map((name) => [name, true]) : [];
    });
  }
  if (!file.is(node, "assignment_statement") && !file.is(node, "short_var_declaration")) return [];
  const targets = file.named(file.child(node, "left"));
  const values = file.named(file.child(node, "right"));
  if (targets.length !== values.length || file.is(node, "assignment_statement") && file.text(file.child(node, "operator")) !== "=")
    return [];
  return targets.flatMap((target, index) => {
    const value = file.bare(values[index] ?? NONE);
    if (!file.is(target, "identifier")) return [];
    if (file.is(value, "nil")) return [[target, true]];
    return MADE.test(file.text(file.child(value, "function"))) || file.text(value).startsWith("&") ? [[target, false]] : [];
  });
}
var NILABLE = /^(error$|\*|chan\b|<-|map\[|\[\]|func\()/;
var MADE = /^(errors\.(New|Errorf)|fmt\.Errorf|status\.Errorf?|xerrors\.(New|Errorf))$/;

// src/go/flow.ts
var STATE_LIMIT = 2e4;
var FACT_LIMIT = 6;
var PARTS_LIMIT = 62;
function findPath(flow, question) {
  const { graph } = flow;
  const search = { flow, assumed: new Set(question.assume?.map((fact) => fact.key)), notes: notesOf(flow) };
  const stack = startOf(search, question);
  const seen = /* @__PURE__ */ new Set();
  for (let visited = 0; stack.length > 0 && visited < STATE_LIMIT; visited++) {
    const state = stack.pop();
    if (question.part?.(state.step)) state.parts++;
    const key = keyOf(state);
    if (seen.has(key)) continue;
    seen.add(key);
    if (question.satisfied(state.step) || question.part && state.parts >= (question.enough ?? 1)) continue;
    if (question.bad ? question.bad(state.step) : state.step.id === graph.exit) return pathOf(state);
    pushReversed(stack, successors(search, state, state.step.next));
  }
  return void 0;
}
function startOf(search, { from, first, assume = [] }) {
  const step = search.flow.graph.steps[from];
  const next = first === void 0 ? step.next : step.next.filter((edge) => edge.when === first);
  const states = search.notes.arrivals(from).flatMap((known2) => successors(search, { step, facts: known2, parts: 0, before: void 0 }, next));
  return states.reverse().map((after) => {
    const others = after.facts.filter((fact) => !search.assumed.has(fact.key));
    return { ...after, facts: [...others, ...assume], before: void 0 };
  });
}
function keyOf({ step, facts, parts }) {
  if (facts.length === 0 && parts < PARTS_LIMIT) return step.id * PARTS_LIMIT + parts;
  let key = `${step.id}|${parts}`;
  for (const fact of facts) key += `|${fact.key}=${fact.is}`;
  return key;
}
function pushReversed(stack, states) {
  for (let at = states.length - 1; at >= 0; at--) stack.push(states[at]);
}
function successors(search, state, next) {
  const { notes, flow } = search;
  const { step } = state;
  const kept = notes.learn(step, notes.forget(step, state.facts));
  const found = notes.atom(step);
  const atom = found && (notes.repeated.has(found.key) || search.assumed.has(found.key)) ? found : void 0;
  const states = [];
  for (const edge of next) {
    const to = flow.graph.steps[edge.to];
    const facts = atom && edge.when !== void 0 ? withFact(search, kept, { key: atom.key, is: edge.when === atom.is }) : kept;
    if (facts) states.push({ step: to, facts, parts: state.parts, before: state });
  }
  return states;
}
function withFact({ assumed }, facts, fact) {
  const known2 = facts.find((other) => other.key === fact.key);
  if (known2) return known2.is === fact.is ? facts : void 0;
  const others = facts.filter((other) => !assumed.has(other.key));
  const oldest = others.length >= FACT_LIMIT ? others[0] : void 0;
  return [...oldest ? facts.filter((other) => other !== oldest) : facts, fact];
}
var notesByGraph = /* @__PURE__ */ new WeakMap();
function notesOf(flow) {
  let notes = notesByGraph.get(flow.graph);
  if (!notes) {
    notes = takeNotes(flow);
    notesByGraph.set(flow.graph, notes);
  }
  return notes;
}
function takeNotes(flow) {
  const atoms = flow.graph.steps.map((step) => step.kind === "condition" ? atomOf(flow, step.node) : void 0);
  const changes = [];
  const counts = /* @__PURE__ */ new Map();
  for (const atom of atoms) if (atom) counts.set(atom.key, (counts.get(atom.key) ?? 0) + 1);
  const learned = learnedIn(flow, counts);
  for (const facts of learned.values()) for (const { key } of facts) counts.set(key, (counts.get(key) ?? 0) + 1);
  let arrivals;
  const notes = {
    arrivals(step) {
      arrivals ??= arrivalsIn({ flow, assumed: /* @__PURE__ */ new Set(), notes });
      return arrivals.get(step) ?? [];
    },
    repeated: new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key)),
    atom: (step) => atoms[step.id],
    learn(step, facts) {
      const more = learned.get(step.id);
      if (!more) return facts;
      const others = facts.filter((fact) => !more.some(({ key }) => key === fact.key));
      return [...others, ...more];
    },
    forget(step, facts) {
      if (facts.length === 0 || step.kind === "condition") return facts;
      changes[step.id] ??= changeOf(flow, step);
      const { assigned, calls } = changes[step.id];
      if (assigned.length === 0 && !calls) return facts;
      return facts.filter((fact) => !assigned.some((name) => mentions(fact.key, name)) && !(calls && fact.key.includes(".")));
    }
  };
  return notes;
}
function learnedIn(flow, asked) {
  const learned = /* @__PURE__ */ new Map();
  if (asked.size === 0) return learned;
  for (const step of flow.graph.steps) {
    const facts = learnedAt(flow, flow.graph, step).filter(({ key }) => asked.has(key));
    if (facts.length > 0) learned.set(step.id, facts);
  }
  return learned;
}
function arrivalsIn(search) {
  const { steps, entry } = search.flow.graph;
  const arrivals = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const stack = [{ step: steps[entry], facts: [], parts: 0, before: void 0 }];
  for (let visited = 0; stack.length > 0 && visited < STATE_LIMIT; visited++) {
    const state = stack.pop();
    const key = keyOf(state);
    if (seen.has(key)) continue;
    seen.add(key);
    const known2 = arrivals.get(state.step.id);
    if (known2) known2.push(state.facts);
    else arrivals.set(state.step.id, [state.facts]);
    pushReversed(stack, successors(search, { ...state, before: void 0 }, state.step.next));
  }
  return arrivals;
}
function changeOf(flow, step) {
  const { file } = flow;
  const part = ownPart(file, step);
  const targets = targetsOf(flow, part).flatMap((list) => file.is(list, "identifier") ? [list] : file.named(list));
  return { assigned: targets.map((target) => canonical(flow, target)), calls: hasCall(flow, part) };
}
function hasCall({ file }, node) {
  for (const _ of file.descendants(node, "call_expression")) return true;
  return false;
}
function targetsOf({ file }, node) {
  if (file.is(node, "inc_statement") || file.is(node, "dec_statement")) return [node];
  if (file.is(node, "var_declaration"))
    return [...file.descendants(node, "var_spec", true)].flatMap((spec) => file.childrenIn(spec, "name"));
  const left = file.child(node, "left");
  return left < 0 ? [] : [left];
}
function pathOf(state) {
  const steps = [];
  for (let at = state; at; at = at.before) steps.push(at.step);
  return steps.reverse();
}

// src/go/callback-senders.ts
function withCallbacks(channel) {
  const { offers, escapes: escapes2, capacity, ops } = channel;
  if (offers.length === 0 || capacity !== 0 || escapes2.length > offers.length) return channel;
  if (ops.some((op) => op.kind === "send" || op.kind === "close")) return channel;
  const threads = /* @__PURE__ */ new Map();
  const sends = offers.map((use) => sendOf(channel, use, threads));
  const known2 = sends.flatMap((send) => send ?? []);
  return known2.length < sends.length ? channel : { ...channel, ops: [...ops, ...known2], escapes: [], offers: [] };
}
function sendOf({ file, owner }, use, threads) {
  const node = file.enclosing(use, "send_statement");
  const literal = file.functionAround(node);
  const call = file.parent(file.parent(literal));
  if (!file.is(file.parent(literal), "argument_list") || !file.is(call, "call_expression")) return void 0;
  if (file.functionAround(call) !== owner.root.node || file.is(file.parent(call), "defer_statement")) return void 0;
  if (selectOf(file, node).alternatives > 0) return void 0;
  const spawn = file.is(file.parent(call), "go_statement") ? file.parent(call) : call;
  const thread = remembered(threads, literal, () => ({
    root: { file, node: literal },
    parent: owner,
    spawn,
    spawnFile: file,
    repeated: false,
    via: "callback"
  }));
  return { kind: "send", file, node, thread, anchor: node, deferred: false, repeats: false, arm: NONE, alternatives: 0 };
}

// src/go/counting.ts
function timesStarted(pkg, thread, receives) {
  if (!thread.repeated || !thread.parent) return 1;
  if (thread.parent.parent) return Number.POSITIVE_INFINITY;
  const { spawnFile: file } = thread;
  const loop = loopAround(file, thread.spawn, thread.parent.root.node);
  if (receives.some((op) => op.file === file && file.contains(loop, op.anchor))) return 1;
  const outer = loopAround(file, loop, thread.parent.root.node);
  return outer >= 0 ? Number.POSITIVE_INFINITY : turnsOf(pkg, file, loop) ?? Number.POSITIVE_INFINITY;
}
function turnsOf(pkg, file, loop) {
  const clause = file.named(loop).find((child) => file.is(child, "for_clause") || file.is(child, "range_clause")) ?? NONE;
  if (file.is(clause, "range_clause")) {
    const over = file.child(clause, "right");
    if (file.is(over, "composite_literal")) return file.named(file.child(over, "body")).length;
    return constantInt(pkg, file, over);
  }
  const condition = file.child(clause, "condition");
  const start = file.named(file.child(file.child(clause, "initializer"), "right"))[0] ?? NONE;
  if (file.text(start) !== "0" || file.text(file.child(condition, "operator")) !== "<") return void 0;
  return constantInt(pkg, file, file.child(condition, "right"));
}
function mostOnOnePath(pkg, thread, ops) {
  const graph = pkg.graph(thread.root);
  const byStep = /* @__PURE__ */ new Map();
  for (const op of ops) {
    const step = op.deferred ? void 0 : graph.stepAt(op.anchor);
    if (step) byStep.set(step.id, [...byStep.get(step.id) ?? [], op]);
  }
  const weight = new Map([...byStep].map(([step, there]) => [step, mostAtStep(pkg, thread, there)]));
  const body = heaviestPath(graph, weight);
  const deferred = ops.filter((op) => op.deferred);
  const late = deferred.length === 0 ? 0 : mostInside(pkg, deferred);
  return deferred.some((op) => isOptional(pkg, thread, op)) ? Math.max(body, late) : body + late;
}
function mostOfSpawns(pkg, owner, weights) {
  const graph = pkg.graph(owner.root);
  const byStep = /* @__PURE__ */ new Map();
  for (const [spawn, weight] of weights) {
    const step = graph.stepAround(spawn);
    if (!step) return [...weights.values()].reduce((sum, each) => sum + each, 0);
    byStep.set(step.id, (byStep.get(step.id) ?? 0) + weight);
  }
  return heaviestPath(graph, byStep);
}
function mostAtStep(pkg, thread, ops) {
  const own = ops.filter((op) => homeOf(op) === thread.root.node && op.file === thread.root.file);
  return own.length + (own.length < ops.length ? mostInside(
    pkg,
    ops.filter((op) => !own.includes(op))
  ) : 0);
}
function mostInside(pkg, ops) {
  const homes = /* @__PURE__ */ new Map();
  for (const op of ops) {
    const key = `${op.file.path}:${homeOf(op)}`;
    homes.set(key, [...homes.get(key) ?? [], op]);
  }
  return Math.max(
    ...[...homes.values()].map((there) => {
      const [{ file }] = there;
      const graph = pkg.graph({ file, node: homeOf(there[0]) });
      const weight = /* @__PURE__ */ new Map();
      for (const op of there) {
        const step = graph.stepAround(op.node);
        if (step) weight.set(step.id, (weight.get(step.id) ?? 0) + 1);
      }
      return heaviestPath(graph, weight);
    })
  );
}
function isOptional(pkg, thread, op) {
  const home = homeOf(op);
  if (home === thread.root.node) return false;
  const flow = pkg.flow({ file: op.file, node: home });
  const step = flow.graph.stepAround(op.node);
  return findPath(flow, { from: flow.graph.entry, satisfied: (at) => at.id === step?.id }) !== void 0;
}
function homeOf(op) {
  return op.file.functionAround(op.node);
}
function canComeAgain(pkg, thread, op) {
  if (!op.repeats || op.deferred) return false;
  return comesBack(pkg, { file: op.file, node: homeOf(op) }, op.node) || comesBack(pkg, thread.root, op.anchor);
}
function comesBack(pkg, fn, node) {
  if (!fn.file.contains(fn.node, node)) return false;
  const flow = pkg.flow(fn);
  const step = flow.graph.stepAround(node);
  return step !== void 0 && findPath(flow, { from: step.id, satisfied: () => false, bad: (at) => at.id === step.id }) !== void 0;
}
function heaviestPath(graph, weight) {
  const best = /* @__PURE__ */ new Map();
  const open = [];
  const enter = (id) => {
    best.set(id, 0);
    open.push({ id, next: 0, most: 0 });
  };
  enter(graph.entry);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const edge = graph.steps[top.id]?.next[top.next++];
    if (edge) {
      const known2 = best.get(edge.to);
      if (known2 === void 0) enter(edge.to);
      else top.most = Math.max(top.most, known2);
      continue;
    }
    const sum = (weight.get(top.id) ?? 0) + top.most;
    best.set(top.id, sum);
    open.pop();
    const above = open.at(-1);
    if (above) above.most = Math.max(above.most, sum);
  }
  return best.get(graph.entry) ?? 0;
}

// src/go/channel-story.ts
function storyOf(pkg, channel, capacity) {
  const { owner, ops } = channel;
  const receives = ops.filter((op) => op.kind === "receive" || op.kind === "range");
  if (receives.length === 0 || receives.some((op) => op.thread !== owner)) return void 0;
  if (ops.some((op) => op.kind === "close" && op.thread === owner && closesAfterSpawn(pkg, channel, op))) return void 0;
  if (receives.some((op) => op.deferred && (op.kind === "range" || op.repeats))) return void 0;
  const sends = ops.filter((op) => op.kind === "send");
  if (sends.some((op) => op.thread === owner || spawnByOwner(op.thread, owner) === void 0)) return void 0;
  const threads = [...new Set(sends.map((op) => op.thread))];
  const senders = threads.map(
    (thread) => senderOf(
      pkg,
      thread,
      sends.filter((op) => op.thread === thread),
      receives
    )
  );
  const total = totalOf(pkg, owner, senders);
  if (capacity >= total || senders.every((sender) => sender.bare.length === 0)) return void 0;
  return { channel, capacity, senders, receives, sends: total };
}
function totalOf(pkg, owner, senders) {
  const bySpawn = /* @__PURE__ */ new Map();
  for (const { thread, sends } of senders) {
    const spawn = spawnByOwner(thread, owner) ?? NONE;
    bySpawn.set(spawn, (bySpawn.get(spawn) ?? 0) + sends);
  }
  return mostOfSpawns(pkg, owner, bySpawn);
}
function spawnByOwner(thread, owner) {
  for (let at = thread; at; at = at.parent) if (at.parent === owner) return at.spawn;
  return void 0;
}
function senderOf(pkg, thread, sends, receives) {
  const each = sends.some((op) => canComeAgain(pkg, thread, op)) ? Number.POSITIVE_INFINITY : mostOnOnePath(pkg, thread, sends);
  return { thread, bare: sends.filter((op) => op.alternatives === 0), sends: each * timesStarted(pkg, thread, receives) };
}
function closesAfterSpawn(pkg, channel, close) {
  const flow = pkg.flow(channel.owner.root);
  const target = flow.graph.stepAround(close.anchor);
  if (!target || close.deferred) return true;
  const spawns = channel.ops.filter((op) => op.kind === "send").map((op) => flow.graph.stepAround(spawnByOwner(op.thread, channel.owner) ?? NONE));
  return spawns.some(
    (spawn) => !spawn || findPath(flow, { from: spawn.id, satisfied: () => false, bad: (step) => step.id === target.id }) !== void 0
  );
}

// src/go/inner-leave.ts
function armPastReceive(pkg, op, receives) {
  if (op.anchor === op.node || op.arm < 0 || op.deferred) return void 0;
  const { file } = op;
  const home = file.functionAround(op.node);
  if (!leadsTo(pkg, op, home)) return void 0;
  const flow = pkg.flow({ file, node: home });
  const inside = receives.filter((other) => other.file === file && file.functionAround(other.node) === home);
  const receiving = new Set(inside.map((other) => flow.graph.stepAt(other.node)?.id));
  for (const arm of flow.graph.steps) {
    if (arm.kind !== "arm" || arm.node === op.arm || file.parent(arm.node) !== file.parent(op.arm) || receiving.has(arm.id)) continue;
    if (findPath(flow, { from: arm.id, satisfied: (step) => receiving.has(step.id) })) return arm.node;
  }
  return void 0;
}
function leadsTo(pkg, op, home) {
  const { candidates } = calleeOf(pkg, op.thread.root.file, op.anchor);
  return candidates.length === 1 && candidates[0]?.node === home && candidates[0].file === op.file;
}

// src/go/stranded.ts
var cache = /* @__PURE__ */ new WeakMap();
function strandingsOf(pkg, file, make) {
  const known2 = cache.get(pkg) ?? /* @__PURE__ */ new Map();
  cache.set(pkg, known2);
  const key = `${file.path}:${make}`;
  const found = known2.get(key) ?? analyse(pkg, file, make);
  known2.set(key, found);
  return found;
}
function analyse(pkg, file, make) {
  const made = channelMadeBy(pkg, file, make);
  const channel = made && withCallbacks(made);
  if (!channel || channel.escapes.length > channel.offers.length || typeof channel.capacity !== "number") return [];
  if (isProcessMain(pkg, file, channel.owner.root.node)) return [];
  const story = storyOf(pkg, channel, channel.capacity);
  return story ? [...new Analysis(pkg, story).run()] : [];
}
function channelMadeBy(pkg, file, make) {
  const statement = file.enclosing(make, "short_var_declaration", "var_spec");
  if (statement < 0) return void 0;
  const targets = file.is(statement, "var_spec") ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  for (const target of targets) {
    const variable = pkg.scopes(file).variableOf(target);
    const channel = variable && variable.declared === target ? localChannel(pkg, file, variable) : void 0;
    if (channel?.make === make) return channel;
  }
  return void 0;
}
function isProcessMain(pkg, file, fn) {
  return pkg.name === "main" && file.is(fn, "function_declaration") && ["main", "TestMain"].includes(file.declaredName(fn));
}
var Analysis = class {
  pkg;
  story;
  file;
  flow;
  /** Owner steps at which a value is received. */
  receiving = /* @__PURE__ */ new Map();
  /** Those of them that call a function which can leave without receiving, with the arm by which it does. */
  passing = /* @__PURE__ */ new Map();
  constructor(pkg, story) {
    this.pkg = pkg;
    this.story = story;
    this.file = story.channel.file;
    this.flow = pkg.flow(story.channel.owner.root);
    for (const op of story.receives) {
      const step = op.deferred ? this.flow.graph.stepAround(op.anchor) : this.flow.graph.stepAt(op.anchor);
      if (!step) continue;
      this.receiving.set(step.id, op);
      const arm = armPastReceive(pkg, op, story.receives);
      if (arm !== void 0) this.passing.set(step.id, { op, arm });
    }
  }
  *run() {
    const { senders, sends, receives } = this.story;
    const [only] = senders;
    if (!only) return;
    if (sends === 1) {
      for (const sender of senders) yield* this.single(sender);
      return;
    }
    if (senders.length === 1 && Number.isFinite(sends)) {
      const doubled = this.doubled(only);
      if (doubled) {
        yield doubled;
        return;
      }
    }
    const early = receives.some((op) => op.repeats || op.kind === "range") ? this.leavesLoop() : this.fewerThanSent();
    if (early) yield early;
  }
  /** One goroutine that sends once: the owner must not leave without a receive. */
  *single(sender) {
    const send = sender.bare[0];
    const start = this.flow.graph.stepAt(spawnByOwner(sender.thread, this.story.channel.owner) ?? NONE);
    if (!send || !start) return;
    const path = findPath(this.flow, {
      from: start.id,
      satisfied: (step) => this.receiving.has(step.id) && !this.passing.has(step.id) || this.waitsFor(step, sender, send)
    });
    const passed = path?.map((step) => this.passing.get(step.id)).find((there) => there !== void 0);
    if (path && passed) yield this.passedBy(send, passed);
    else if (path) yield this.strandingOf(path, send, "return");
  }
  /** The function that should receive leaves by another arm. */
  passedBy(send, { op, arm }) {
    const { channel, sends } = this.story;
    return { how: "select", channel, send, leaves: arm, leaver: op.file, receive: op, sends };
  }
  /** How a path leaves decides the name: by another arm of a select that could have received, or not. */
  strandingOf(path, send, otherwise) {
    const { channel, receives, sends } = this.story;
    const arm = path.find((step) => step.kind === "arm" && this.siblingReceive(step.node));
    const sibling = arm && this.siblingReceive(arm.node);
    const leaving = path.findLast((step) => step.kind === "return");
    const receive = sibling ?? receives[0];
    return { how: sibling ? "select" : otherwise, channel, send, leaves: arm?.node ?? leaving?.node ?? NONE, receive, sends };
  }
  /** The receive of the channel that stands in another arm of the same select. */
  siblingReceive(arm) {
    return this.story.receives.find((op) => op.arm >= 0 && op.arm !== arm && this.file.parent(op.arm) === this.file.parent(arm));
  }
  /**
   * Whether the owner, at this step, waits for something that the sender only does when its send is over or never comes:
   * the sender's other channel, or its wait group.
   */
  waitsFor(step, sender, send) {
    if (step.node < 0) return false;
    for (const identifier of this.waitedNames(step)) {
      const variable = this.flow.scopes.variableOf(identifier);
      if (variable && variable !== this.story.channel.variable && this.servedOnlyAfter(variable.uses, sender, send)) return true;
    }
    return false;
  }
  /** Channels received from, and wait groups waited for, by the step itself. */
  waitedNames(step) {
    const { file } = this;
    const scope = ownPart(file, step);
    const names = [];
    for (const receive of file.descendants(scope, "unary_expression", true)) {
      if (file.text(file.child(receive, "operator")) === "<-") names.push(file.child(receive, "operand"));
    }
    for (const call of file.descendants(scope, "call_expression", true)) {
      const callee = file.child(call, "function");
      if (file.is(callee, "selector_expression") && file.text(file.child(callee, "field")) === "Wait")
        names.push(file.child(callee, "operand"));
    }
    if (step.kind === "range") names.push(file.child(step.node, "right"));
    return names;
  }
  /** Whether the sender uses the name, and never before a send that could still come after it. */
  servedOnlyAfter(uses, sender, send) {
    const { root } = sender.thread;
    if (sender.thread.via === "group" && uses.some((use) => use >= 0 && this.file.contains(sender.thread.spawn, use))) return true;
    if (root.file !== this.file) return false;
    const inside = uses.filter((use) => this.file.contains(root.node, use));
    if (inside.length === 0) return false;
    const flow = this.pkg.flow(root);
    const target = flow.graph.stepAt(send.anchor);
    return inside.every((use) => {
      const step = flow.graph.stepAt(use);
      if (!step || !target || step.kind === "defer") return true;
      return !findPath(flow, { from: step.id, satisfied: () => false, bad: (at) => at.id === target.id });
    });
  }
  /** More sends on one path of the one sender than the owner ever receives. */
  doubled(sender) {
    const { channel, receives, capacity, sends } = this.story;
    if (receives.some((op) => op.repeats || op.kind === "range")) return void 0;
    const received = mostOnOnePath(this.pkg, channel.owner, receives);
    if (received + capacity >= sends) return void 0;
    const send = sender.bare.at(-1);
    return send && { how: "double", channel, send, leaves: NONE, receive: receives[0], sends };
  }
  /** The owner collects in a loop and leaves it before its own end. */
  leavesLoop() {
    const send = this.boundSend();
    if (!send) return void 0;
    for (const op of this.story.receives) {
      const loop = op.kind === "range" ? this.file.parent(op.node) : loopAround(this.file, op.anchor, this.flow.graph.function);
      const step = this.flow.graph.stepAt(op.anchor);
      if (loop < 0 || !step) continue;
      const path = this.pathOutOf(loop, op, step);
      if (path) return this.strandingOf(path, send, "fan-in");
    }
    return void 0;
  }
  /** A way out of the collecting loop that is not its own end: by return or break after a value, or by another select arm. */
  pathOutOf(loop, op, step) {
    const { graph } = this.flow;
    const heads = this.loopHeads(loop);
    const starts = op.arm >= 0 ? graph.steps.filter(
      (other) => other.kind === "arm" && this.file.parent(other.node) === this.file.parent(op.arm) && !this.receiving.has(other.id)
    ) : [];
    const fromReceive = heads.size > 0 ? [step] : [];
    for (const start of [...fromReceive, ...starts]) {
      const first = start.kind === "range" ? { first: true } : {};
      const path = findPath(this.flow, {
        ...first,
        from: start.id,
        satisfied: (at) => this.receiving.has(at.id) || heads.has(at.id) || this.waitsForAny(at)
      });
      if (path && !this.countsDown(path, loop)) return path;
    }
    return void 0;
  }
  waitsForAny(step) {
    return this.story.senders.some((sender) => sender.bare.some((send) => this.waitsFor(step, sender, send)));
  }
  loopHeads(loop) {
    const { graph } = this.flow;
    const body = this.file.child(loop, "body");
    const isHead = (step) => (step.kind === "condition" || step.kind === "range") && this.file.contains(loop, step.node) && !this.file.contains(body, step.node);
    return new Set(graph.steps.filter(isHead).map((step) => step.id));
  }
  /** Leaving because a counter says that everything came is no early end. */
  countsDown(path, loop) {
    return path.some((step) => step.kind === "condition" && this.file.contains(loop, step.node) && COUNTING.test(this.file.text(step.node)));
  }
  /** No loop on the receiving side: some path takes fewer values than are sent. */
  fewerThanSent() {
    const { sends, capacity, senders } = this.story;
    const send = this.boundSend();
    const starts = senders.map((sender) => this.flow.graph.stepAt(spawnByOwner(sender.thread, this.story.channel.owner) ?? NONE));
    const last = starts.findLast((step) => step !== void 0);
    if (!send || !last) return void 0;
    const path = findPath(this.flow, {
      from: last.id,
      satisfied: (step) => this.waitsForAny(step),
      part: (step) => this.receiving.has(step.id),
      enough: sends - capacity
    });
    return path && this.strandingOf(path, send, "fan-in");
  }
  /** The send to report: a bare one, of a goroutine that is started in a loop where there is one. */
  boundSend() {
    const { senders } = this.story;
    const sender = senders.find((candidate) => candidate.thread.repeated && candidate.bare.length > 0) ?? senders.find((candidate) => candidate.bare.length > 0);
    return sender?.bare[0];
  }
};
var COUNTING = /[<>]|\b(len|count|n|left|remaining|pending)\b\s*[=!]=|[=!]=\s*(len\(|\d|n\b|count\b|total\b)/;

// src/rule/witness.ts
function witnessed(explore, details) {
  const answer = explore && details.question && explore(details.question);
  if (answer?.kind === "free" && answer.complete) return void 0;
  if (answer?.kind !== "blocked") return details;
  return { ...details, codeFlow: answer.witness };
}
function questionOf(channel, operation) {
  const [make, ...more] = channel.makes;
  const node = make ? make.file.functionAround(make.node) : -1;
  if (!make || more.length > 0 || channel.kind !== "local" || node < 0) return void 0;
  return { fn: { file: make.file, node }, operations: [operation], make };
}

// src/go/targets.ts
function declarationsOf(pkg, file, call) {
  return signaturesOf(pkg, file, call).flatMap(withBodies);
}
function withBodies(target) {
  const pkg = target.pkg.linked?.whole(target.pkg) ?? target.pkg;
  if (pkg === target.pkg) return [target];
  const found = pkg.functions(target.file.declaredName(target.node), target.file);
  return found.filter(({ file }) => file.path === target.file.path).map((ref) => ({ ...ref, pkg }));
}
function declarationOf(pkg, file, call) {
  const targets = declarationsOf(pkg, file, call);
  const [only] = targets;
  return only && targets.length === 1 && only.file.child(only.node, "body") >= 0 ? only : void 0;
}
function signaturesOf(pkg, file, call) {
  const callee = calleeOf(pkg, file, call);
  if (callee.candidates.length > 0) return callee.candidates.map((ref) => ({ ...ref, pkg }));
  const abroad = declaredAbroad(pkg, callee.package, callee.name);
  return abroad ? abroad.candidates.map((ref) => ({ ...ref, pkg: abroad.pkg })) : onlyImplementation(pkg, file, callee);
}
function onlyImplementation(pkg, file, { package: path, name }) {
  const [type = "", method] = name.split(".");
  if (!pkg.exact || type === "" || method === void 0) return [];
  const [only, ...others] = pkg.exact.implementations(path || pkg.importPath, type) ?? [];
  if (!only || others.length > 0) return [];
  if (only.package === pkg.importPath) return pkg.functions(`${only.name}.${method}`, file).map((ref) => ({ ...ref, pkg }));
  const abroad = declaredAbroad(pkg, only.package, `${only.name}.${method}`);
  return (abroad?.candidates ?? []).map((ref) => ({ ...ref, pkg: abroad?.pkg ?? pkg }));
}

// src/go/carriers.ts
function carrierOf(pkg, file, target, call) {
  if (!file.is(target, "selector_expression")) return void 0;
  const variable = madeHere(pkg, file, file.child(target, "operand"));
  if (!variable) return void 0;
  const carrier = { variable, field: file.text(file.child(target, "field")) };
  const loop = loopAround(file, call, variable.function);
  if (loop >= 0 && !file.contains(loop, variable.declared)) return void 0;
  return variable.uses.some((use) => use < target && handsOn(pkg, file, use, carrier)) ? void 0 : carrier;
}
function carrierAt(pkg, file, use) {
  const parent = file.parent(file.wrapped(use));
  if (file.is(parent, "expression_list")) return assignedTo(pkg, file, parent, use);
  return literalAround(pkg, file, use);
}
function staysInside(pkg, file, identifier) {
  const variable = pkg.scopes(file).variableOf(identifier);
  return variable !== void 0 && !variable.uses.some((use) => file.functionAround(use) !== variable.function || carrierAt(pkg, file, use));
}
function handsOn(pkg, file, use, carrier) {
  const { field, variable } = carrier;
  if (file.functionAround(use) !== variable.function) return true;
  const selector = file.parent(use);
  if (file.is(selector, "binary_expression")) return false;
  if (!file.is(selector, "selector_expression") || file.child(selector, "operand") !== use) return true;
  if (file.text(file.child(selector, "field")) === field) return !isTarget(file, selector);
  const call = file.parent(selector);
  return file.is(call, "call_expression") && file.child(call, "function") === selector && mayKeep(pkg, file, call, field, METHODS);
}
var METHODS = 3;
function mayKeep(pkg, file, call, field, depth) {
  const targets = depth > 0 ? declarationsOf(pkg, file, call) : [];
  return targets.length === 0 || targets.some((target) => keeps(target, field, depth - 1));
}
function keeps({ pkg, file, node }, field, depth) {
  if (!file.is(node, "method_declaration") || file.child(node, "body") < 0) return true;
  const name = file.childrenIn(file.named(file.child(node, "receiver"))[0] ?? NONE, "name")[0];
  const variable = name === void 0 ? void 0 : pkg.scopes(file).variableOf(name);
  return (variable?.uses ?? []).some((use) => {
    const call = file.parent(file.parent(use));
    const isOwnCall = file.is(call, "call_expression") && file.child(call, "function") === file.parent(use);
    return isOwnCall && isPlain(file, use, node) ? mayKeep(pkg, file, call, field, depth) : handsOn(pkg, file, use, { variable, field });
  });
}
function isPlain(file, use, fn) {
  return file.is(file.parent(use), "selector_expression") && file.functionAround(use) === fn;
}
function assignedTo(pkg, file, list, use) {
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement") || file.child(statement, "right") !== list) return void 0;
  const target = file.named(file.child(statement, "left"))[file.named(list).indexOf(use)] ?? NONE;
  return carrierOf(pkg, file, target, statement);
}
function literalAround(pkg, file, use) {
  let field = "";
  let at = file.parent(use);
  for (; LITERAL.some((kind) => file.is(at, kind)); at = file.parent(at)) {
    if (file.is(at, "unary_expression") && file.text(file.child(at, "operator")) !== "&") return void 0;
    if (file.is(at, "keyed_element")) field = file.text(file.child(at, "key"));
  }
  const statement = file.parent(at);
  if (field === "" || !file.is(at, "expression_list") || !file.is(statement, "short_var_declaration")) return void 0;
  const index = file.named(at).findIndex((value) => file.contains(value, use));
  const variable = madeHere(pkg, file, file.named(file.child(statement, "left"))[index] ?? NONE);
  return variable && { variable, field };
}
var LITERAL = ["literal_element", "keyed_element", "literal_value", "composite_literal", "unary_expression"];
function madeHere(pkg, file, identifier) {
  const variable = file.is(identifier, "identifier") ? pkg.scopes(file).variableOf(identifier) : void 0;
  if (variable?.kind !== "local" || variable.function !== file.functionAround(identifier)) return void 0;
  if (variable.uses.some((use) => isTarget(file, use))) return void 0;
  const { statement, declared } = variable;
  if (file.is(statement, "var_spec")) return file.child(statement, "value") < 0 ? variable : void 0;
  if (!file.is(statement, "short_var_declaration")) return void 0;
  const value = file.named(file.child(statement, "right"))[file.named(file.child(statement, "left")).indexOf(declared)] ?? NONE;
  return isMade(file, value) ? variable : void 0;
}
function isMade(file, value) {
  if (file.is(value, "call_expression")) return file.text(file.child(value, "function")) === "new";
  const literal = file.is(value, "unary_expression") ? file.child(value, "operand") : value;
  return file.is(literal, "composite_literal");
}
function isTarget(file, expression) {
  const list = file.parent(expression);
  return file.is(list, "expression_list") && file.child(file.parent(list), "left") === list && !file.is(file.parent(list), "short_var_declaration");
}

// src/go/own-errors.ts
function ownErrorSteps({ file, scopes, graph }, owner) {
  const arrivals = /* @__PURE__ */ new Map();
  for (const step of graph.steps) for (const { to } of step.next) arrivals.set(to, (arrivals.get(to) ?? 0) + 1);
  return graph.steps.flatMap((step) => {
    const asked = step.kind === "condition" ? errorAsked(file, step.node) : void 0;
    const variable = asked && scopes.variableOf(asked.error);
    if (!variable || !isFromOwner(file, lastValue(file, variable, step), owner)) return [];
    return step.next.filter(({ when, to }) => when === asked.isError && arrivals.get(to) === 1).map(({ to }) => to);
  });
}
function errorAsked(file, condition) {
  const at = file.bare(condition);
  const operator = file.text(file.child(at, "operator"));
  const error = file.child(at, "left");
  if (!file.is(at, "binary_expression") || !file.is(error, "identifier") || file.text(file.child(at, "right")) !== "nil") return void 0;
  return operator === "!=" || operator === "==" ? { error, isError: operator === "!=" } : void 0;
}
function lastValue(file, variable, { node }) {
  const targets = [variable.declared, ...variable.uses.filter((use) => isAssigned(file, use))].filter((target) => target < node);
  const statement = file.enclosing(Math.max(NONE, ...targets), "short_var_declaration", "assignment_statement");
  const [value = NONE, more] = file.named(file.child(statement, "right"));
  return more === void 0 ? value : NONE;
}
function isFromOwner(file, value, owner) {
  if (!file.is(value, "call_expression")) return false;
  const given = [file.child(file.child(value, "function"), "operand"), ...file.named(file.child(value, "arguments"))];
  return given.some((node) => owner.uses.includes(node));
}

// src/go/left-by.ts
var known = /* @__PURE__ */ new WeakMap();
function isLeftBy(pkg, file, call, { argument, path, duty, settles: settles2 }) {
  if (file.is(file.parent(call), "go_statement")) return false;
  const index = file.named(file.child(call, "arguments")).indexOf(argument);
  const inner = { ...duty, release: duty.release.flatMap((release) => remainder(release, path)) };
  const targets = declarationsOf(pkg, file, call);
  return index >= 0 && inner.release.length > 0 && targets.length > 0 && targets.every((target) => !takes(target, index, inner, settles2));
}
function remainder(release, path) {
  if (path.length === 0) return [release];
  const prefix = `${path.join(".")}.`;
  const plain = release.replace(/^\./, "");
  return plain.startsWith(prefix) ? [plain.slice(prefix.length)] : [];
}
function takes(target, index, duty, settles2) {
  const { pkg, file, node } = target;
  const parameter = file.child(node, "body") < 0 ? void 0 : parameterAt(pkg, target, index);
  if (!parameter || parameter.uses.some((use) => isIterated(file, use))) return true;
  const answers = remembered(known, file, () => /* @__PURE__ */ new Map());
  const key = `${node} ${index} ${duty.release.join()}`;
  const answer = answers.get(key);
  if (answer !== void 0) return answer;
  answers.set(key, true);
  const taken = parameter.uses.some((use) => settles2(pkg, file, use, duty));
  answers.set(key, taken);
  return taken;
}
function isIterated(file, use) {
  const parent = file.parent(use);
  return file.is(parent, "selector_expression") && file.text(file.child(parent, "field")) === "Next";
}

// src/go/takers.ts
var READERS = /^(io|io\/ioutil|bufio|fmt|log|log\/slog|strings|bytes|errors|encoding\/.*|compress\/.*|archive\/.*|html|html\/.*|text\/.*|image|image\/.*|mime|mime\/.*|net\/http\/httputil|net\/textproto|hash|hash\/.*|crypto|crypto\/.*|reflect|sort|unicode\/.*)$/;
function takesOver(pkg, file, call, { argument, path, duty }) {
  const callee = file.bare(file.child(call, "function"));
  if (["len", "cap", "append", "panic", "print", "println"].includes(file.text(callee))) return file.text(callee) === "append";
  const target = calleeOf(pkg, file, call);
  if (duty.takenBy?.some((pattern) => means(pattern, target))) return true;
  if (duty.leftBy?.some((pattern) => means(pattern, target))) return carriesOn(pkg, file, call);
  if (!READERS.test(target.package)) return !isReader(pkg, file, call, { target, argument });
  if (path.length > 0) return target.name === "NopCloser";
  if (LOGS.test(target.package) && LOGGER.test(target.name)) return carriesOn(pkg, file, call);
  if (WRAPPERS.test(target.package)) return !READS.test(target.name) && carriesOn(pkg, file, call);
  return !target.package.startsWith("fmt") && !target.package.startsWith("log") && target.package !== "net/http/httputil";
}
var RETAINS = /^(Set|Reset|Add|Register|Use|With|Attach|Start|Handle|Init|Subscribe|Listen|Serve|Watch|Pipe|Hook|Bind|Mount|Put|Push|Enqueue|Send|Store|New|Go|Run|Append|Insert|Schedule)/i;
function isReader(pkg, file, call, { target, argument }) {
  if (!pkg.exact || target.name === "" || file.is(file.parent(call), "go_statement")) return false;
  if (RETAINS.test(target.name.split(".").at(-1) ?? "") || target.package === "net/http") return false;
  if (declarationOf(pkg, file, call)) return false;
  const at = file.named(file.child(call, "arguments")).indexOf(argument);
  const how = pkg.exact.reader(target.package || pkg.importPath, target.name, at);
  return how === "reads" || how === "keeps" && !carriesOn(pkg, file, call);
}
function givesOn(pkg, file, call, method, { takenBy }) {
  return takenBy?.includes(`.${method}`) === true && carriesOn(pkg, file, call);
}
var WRAPPERS = /^(io|io\/ioutil|bufio|encoding\/.*|compress\/.*|archive\/.*|image|image\/.*)$/;
var LOGS = /^log(\/slog)?$/;
var LOGGER = /^New(TextHandler|JSONHandler)?$/;
var READS = /^(Read|Copy|Write|Decode)/;
function means(pattern, { package: path, name }) {
  const at = pattern.lastIndexOf("/") + 1;
  const dot = pattern.indexOf(".", at);
  if (dot > at && pattern.slice(0, dot) !== path) return false;
  const own = dot === at ? name.slice(name.lastIndexOf(".") + 1) : name;
  const [head = "", tail] = pattern.slice(dot + 1).split("*");
  return tail === void 0 ? own === head : own.startsWith(head) && own.endsWith(tail);
}
function carriesOn(pkg, file, call) {
  const targets = resultTargets(file, call);
  if (targets.length === 0) return !isStatement(file, call) && !isOperand(file, call) && !isAsked(file, call);
  return targets.some((target) => {
    if (/^(_|err)$/.test(file.text(target))) return false;
    const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
    if (!variable || variable.kind === "result" || variable.function !== file.functionAround(call)) return true;
    return variable.uses.some((use) => use !== target && !isAssigned(file, use) && escapes(file, use, variable));
  });
}
function isStatement(file, call) {
  return file.is(file.parent(file.wrapped(call)), "expression_statement");
}
function isAsked(file, call) {
  const parent = file.parent(file.wrapped(call));
  return ["unary_expression", "binary_expression", "range_clause", "if_statement", "for_statement"].some(
    (kind) => file.is(parent, kind)
  );
}
function isOperand(file, call) {
  const parent = file.parent(file.wrapped(call));
  return file.is(parent, "selector_expression") && file.is(file.parent(parent), "call_expression");
}
function escapes(file, use, variable) {
  if (file.functionAround(use) !== variable.function) return true;
  const parent = file.parent(use);
  if (file.is(parent, "binary_expression") || file.is(parent, "range_clause")) return false;
  if (file.is(parent, "unary_expression")) return file.text(file.child(parent, "operator")) !== "<-";
  return !(file.is(parent, "selector_expression") && file.is(file.parent(parent), "call_expression"));
}

// src/go/settles.ts
var PLAIN_DATA = /^(URL|Name|Addr|Address|Path|ID|C|Events|Errors|Status(Code)?|Header)$/;
function settles(pkg, file, use, duty) {
  const { path, end } = selectorPath(file, use);
  if (duty.release.some((release) => isRelease(file, path, end, release))) return true;
  const parent = file.parent(end);
  if (file.is(parent, "binary_expression")) return path.length > 0 && duty.release.some((release) => holdsRelease(release, path));
  if (path.length > 0 && duty.release.every((release) => release.startsWith(".") && !holdsRelease(release, path))) return false;
  if (file.is(parent, "argument_list") && path.length === 1 && PLAIN_DATA.test(path[0] ?? "")) return false;
  if (file.is(parent, "argument_list")) {
    const call = file.parent(parent);
    return takesOver(pkg, file, call, { argument: end, path, duty }) && !isLeftBy(pkg, file, call, { argument: end, path, duty, settles });
  }
  if (path.length > 0 && file.is(parent, "call_expression") && file.child(parent, "function") === end)
    return path.length === 1 && givesOn(pkg, file, parent, path[0] ?? "", duty);
  if (path.length > 0 && !duty.release.some((release) => holdsRelease(release, path))) return false;
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) !== "&") return false;
  if (file.is(parent, "range_clause") && path.length > 0) return false;
  return !isBlankAssignment(file, end);
}
function releasesWith(file, use, { release }) {
  const { path, end } = selectorPath(file, use);
  return release.some((each) => isRelease(file, path, end, each));
}
function selectorPath(file, use) {
  const path = [];
  let end = use;
  for (let parent = file.parent(use); file.is(parent, "selector_expression") && file.child(parent, "operand") === end; parent = file.parent(parent)) {
    path.push(file.text(file.child(parent, "field")));
    end = parent;
  }
  return { path, end };
}
function isRelease(file, path, end, release) {
  if (release === "call") return path.length === 0 && !isBlankAssignment(file, end);
  return path.join(".") === release.replace(/^\./, "");
}
function holdsRelease(release, path) {
  return release.replace(/^\./, "").startsWith(`${path.join(".")}.`);
}
function isBlankAssignment(file, value) {
  const list = file.parent(value);
  const statement = file.parent(list);
  return file.is(statement, "assignment_statement") && file.child(statement, "right") === list && file.text(file.child(statement, "left")) === "_";
}

// src/go/told-by-others.ts
var ENDS = /^(Close|CloseNow|CloseWithError|Stop|Shutdown|Kill|Quit|Disconnect|Drain|Release)$/i;
function parentEnds({ file, graph }, start, { endedBy }) {
  const parent = endedBy?.includes("parent") ? receiverText(file, start) : "";
  if (parent === "") return [];
  const isEnd = (call) => {
    const callee = file.child(call, "function");
    if (!file.is(callee, "selector_expression") || !ENDS.test(file.text(file.child(callee, "field")))) return false;
    return `${parent}.`.startsWith(`${file.text(file.child(callee, "operand"))}.`);
  };
  return graph.steps.filter((step) => [...file.descendants(ownPart(file, step), "call_expression")].some(isEnd)).map(({ id }) => id);
}
function receiverText(file, { node }) {
  const call = file.bare(file.named(file.child(node, "right"))[0] ?? NONE);
  const callee = file.is(call, "call_expression") ? file.bare(file.child(call, "function")) : NONE;
  return file.is(callee, "selector_expression") ? file.text(file.child(callee, "operand")) : "";
}
function toldBySibling({ file, scopes, graph }, start, duty) {
  const targets = file.named(file.child(start.node, "left"));
  const guard = variableAt(duty.errorGuard);
  const siblings = targets.flatMap((_, index) => index === duty.owner || index === duty.errorGuard ? [] : variableAt(index) ?? []);
  if (!guard || siblings.length === 0) return [];
  const asked = Math.min(...guard.uses.filter((use) => use > start.node && !file.contains(start.node, use) && isAsked2(file, use)));
  const telling = siblings.flatMap(
    ({ uses }) => uses.flatMap((use) => use > start.node && use < asked ? statementAsking(file, use) ?? [] : [])
  );
  return graph.steps.filter((step) => step.kind === "return" && telling.some((node) => file.contains(node, step.node))).map(({ id }) => id);
  function variableAt(index) {
    const target = targets[index] ?? NONE;
    return file.is(target, "identifier") && file.text(target) !== "_" ? scopes.variableOf(target) : void 0;
  }
}
function isAsked2(file, use) {
  return file.is(file.parent(use), "binary_expression");
}
function statementAsking(file, use) {
  const around = file.enclosing(use, "if_statement", "expression_switch_statement", "func_literal", "block");
  const asks = file.is(around, "if_statement") ? file.child(around, "condition") : file.child(around, "value");
  return !file.is(around, "func_literal") && file.contains(asks, use) ? around : void 0;
}

// src/go/settlements.ts
function settlements(pkg, flow, start, variable, duty) {
  const { file, graph } = flow;
  const elsewhere = [...parentEnds(flow, start, duty), ...toldBySibling(flow, start, duty)];
  const settling = /* @__PURE__ */ new Set([...errorTests(flow, start, duty), ...doneTests(flow, start, duty), ...elsewhere]);
  if (duty.endedBy?.includes("error")) for (const id of ownErrorSteps(flow, variable)) settling.add(id);
  const overwriting = /* @__PURE__ */ new Set();
  let kept = false;
  const goroutines = /* @__PURE__ */ new Map();
  for (const use of [...variable.uses, variable.declared]) {
    const step = graph.stepAround(use);
    if (!step || file.contains(start.node, use)) continue;
    const isHere = file.functionAround(use) === graph.function;
    if (isHere && isAssigned(file, use)) overwriting.add(step.id);
    else if (settles(pkg, file, use, duty)) {
      const carrier = isHere ? carrierAt(pkg, file, use) : void 0;
      if (carrier) kept = true;
      if (carrier) for (const id of settlingOfCarrier(pkg, flow, step, carrier)) settling.add(id);
      else if (step.kind === "go" && !isHere) goroutines.set(step.id, file.child(file.first(step.node), "function"));
      else settling.add(step.id);
    }
  }
  const passed = goroutines.size === 1 ? passedTo(pkg, file, [...goroutines][0], variable, duty) : void 0;
  for (const [step] of goroutines) if (step !== passed?.step) settling.add(step);
  return { settling, overwriting, kept, ...passed ? { passed } : {} };
}
var TOLD = /\.Done\(\)/;
function passedTo(pkg, file, [step, literal], variable, duty) {
  if (!file.is(literal, "func_literal")) return void 0;
  const flow = pkg.flow({ file, node: literal });
  const { graph } = flow;
  const settling = /* @__PURE__ */ new Set();
  for (const use of variable.uses) {
    const at = file.contains(literal, use) ? graph.stepAround(use) : void 0;
    if (at && (isAssigned(file, use) || settles(pkg, file, use, duty))) settling.add(at.id);
  }
  const isTold = (at) => duty.release.includes("call") && TOLD.test(file.text(ownPart(file, at)));
  const path = findPath(flow, { from: graph.entry, satisfied: (at) => settling.has(at.id) || at.node >= 0 && isTold(at) });
  return path && { step, path };
}
function settlingOfCarrier(pkg, { file, graph }, start, carrier) {
  const settling = /* @__PURE__ */ new Set();
  for (const use of carrier.variable.uses) {
    const step = graph.stepAround(use);
    if (step && !file.contains(start.node, use) && handsOn(pkg, file, use, carrier)) settling.add(step.id);
  }
  return settling;
}
function doneTests({ file, scopes, graph }, start, { release }) {
  const context = release.includes("call") ? scopes.variableOf(file.named(file.child(start.node, "left"))[0] ?? NONE) : void 0;
  if (!context) return [];
  const asking = context.uses.filter((use) => ASKED.test(file.text(file.parent(file.parent(use)))));
  return graph.steps.filter((step) => (step.kind === "condition" || step.kind === "arm") && asking.some((use) => file.contains(ownPart(file, step), use))).map((step) => step.id);
}
var ASKED = /^\w+\.(Err|Done)\(\)$|^context\.Cause\(/;
var ERROR_TEST = /^(is|has|as|should|can|was)/i;
function errorTests({ file, scopes, graph }, start, duty) {
  const left = file.named(file.child(start.node, "left"));
  const guard = scopes.variableOf(left[duty.errorGuard] ?? NONE);
  if (!guard) return [];
  return graph.steps.filter((step) => step.kind === "condition" && asksAbout(file, step.node, guard)).map((step) => step.id);
}
function asksAbout(file, condition, guard) {
  if (!file.is(condition, "call_expression")) return false;
  const callee = file.child(condition, "function");
  const name = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
  return ERROR_TEST.test(name) && guard.uses.some((use) => file.contains(file.child(condition, "arguments"), use));
}

// src/go/duties.ts
function undone(pkg, file, call, duty) {
  if (isDropped(file, call, duty)) return { how: "dropped" };
  const targets = resultTargets(file, call);
  const target = targets[duty.owner] ?? NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const carrier = variable ? void 0 : carrierOf(pkg, file, target, call);
  const fn = file.functionAround(call);
  if (fn < 0 || isGuardCopied(pkg, file, targets[duty.errorGuard] ?? NONE)) return void 0;
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.stepAt(call);
  if (!start) return void 0;
  const assume = assumptions(pkg, flow, targets, duty);
  if (carrier)
    return pathLeft(flow, start, carrier.variable, {
      settling: settlingOfCarrier(pkg, flow, start, carrier),
      overwriting: /* @__PURE__ */ new Set(),
      kept: true,
      assume
    });
  if (!variable || !isOurs(file, variable, fn)) return void 0;
  return pathLeft(flow, start, variable, { ...settlements(pkg, flow, start, variable, duty), assume });
}
function isDropped(file, call, duty) {
  if (file.is(file.parent(file.wrapped(call)), "expression_statement")) return true;
  return file.text(resultTargets(file, call)[duty.owner] ?? NONE) === "_";
}
function isOurs(file, variable, fn) {
  if (variable.function !== fn || variable.kind === "result") return false;
  const declaredHere = file.is(variable.statement, "short_var_declaration");
  return declaredHere || variable.uses.every((use) => file.functionAround(use) === fn);
}
function isGuardCopied(pkg, file, guard) {
  const variable = file.is(guard, "identifier") ? pkg.scopes(file).variableOf(guard) : void 0;
  return (variable?.uses ?? []).some((use) => {
    const list = file.parent(use);
    const statement = file.parent(list);
    return (file.is(statement, "assignment_statement") || file.is(statement, "short_var_declaration")) && file.child(statement, "right") === list && variable?.function === file.functionAround(use);
  });
}
function assumptions(pkg, flow, targets, duty) {
  const facts = [];
  const owner = targets[duty.owner];
  const guard = targets[duty.errorGuard];
  if (owner !== void 0) facts.push(nilFact(flow, owner, false));
  if (guard !== void 0 && flow.file.is(guard, "identifier") && flow.file.text(guard) !== "_") facts.push(nilFact(flow, guard, true));
  const last = targets.at(-1) ?? NONE;
  if (targets.length > 1 && isGiven(pkg, flow.file, last)) facts.push({ key: canonical(flow, last), is: true });
  if (duty.errorGuard === NONE && duty.release.includes("call")) {
    for (const target of targets) if (flow.file.is(target, "identifier")) facts.push(nilFact(flow, target, false));
  }
  return facts;
}
function isGiven(pkg, file, target) {
  return file.is(target, "identifier") && OK_NAME.test(file.text(target)) && isNamed(typeOf(pkg, file, target), "", "bool");
}
var OK_NAME = /ok$|^(found|exists|valid|success)/i;
function pathLeft(flow, start, variable, { settling, overwriting, passed, kept, assume }) {
  const { graph } = flow;
  const path = findPath(flow, {
    from: start.id,
    assume,
    satisfied: (step) => settling.has(step.id),
    bad: (step) => step.id === graph.exit || step.id === start.id || overwriting.has(step.id)
  });
  const end = path?.at(-1);
  if (!path || !end) return void 0;
  if (end.id !== graph.exit) return { how: "overwritten", variable, leaves: end.node, path, ...kept ? { kept } : {} };
  const way = passed && path.some((step) => step.id === passed.step) ? passed.path : path;
  const leaving = way.findLast((step) => step.kind === "return");
  return { how: "path", variable, leaves: leaving?.node ?? NONE, path: way, ...kept ? { kept } : {} };
}

// src/rule/duty.ts
function dutyDetails(file, call, undone2, name, fix) {
  const taken = { file, node: call, message: `${name} comes from here` };
  const leaves = undone2.how === "dropped" ? [] : [leavingSpot(file, undone2)];
  return {
    identity: `${name} ${file.text(file.child(call, "function")).replaceAll(/\s+/g, "")}`,
    related: leaves,
    codeFlow: [taken, ...leaves],
    ...fix ? { fix: { description: fix.description, edits: [lineAfter(file, call, fix.text)] } } : {}
  };
}
function leavingSpot(file, undone2) {
  const { name } = undone2.variable;
  if (undone2.how === "overwritten") return { file, node: undone2.leaves, message: `${name} gets a new value here` };
  const node = undone2.leaves === NONE ? lastStatement(file, undone2.variable.function) : undone2.leaves;
  return { file, node, message: `the function can leave here without settling ${name}` };
}
function lastStatement(file, fn) {
  const body = file.child(fn, "body");
  return file.named(file.first(body)).at(-1) ?? body;
}
function lineAfter(file, call, text) {
  const statement = file.enclosing(call, "short_var_declaration", "assignment_statement", "var_declaration", "expression_statement");
  const start = file.start(statement);
  const source = file.tree.text;
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const indent = /^[ \t]*/.exec(source.slice(lineStart, start))?.[0] ?? "";
  const end = file.end(statement);
  return { file, start: end, end, newText: `
${indent}${text}` };
}

// src/go/error-paths.ts
function isErrorPath(pkg, file, call, errorGuard, undone2) {
  const guard = resultTargets(file, call)[errorGuard] ?? NONE;
  const variable = file.is(guard, "identifier") ? pkg.scopes(file).variableOf(guard) : void 0;
  if (!variable || undone2.how === "dropped") return false;
  const isError = (node) => file.is(node, "identifier") && pkg.scopes(file).variableOf(node) === variable;
  return undone2.path.some((step, at) => {
    const next = undone2.path[at + 1];
    const said = next && step.next.find((edge) => edge.to === next.id)?.when;
    return step.kind === "condition" && said === true && meansError(pkg, file, step.node, isError);
  });
}
function meansError(pkg, file, condition, isError) {
  const at = file.bare(condition);
  if (file.is(at, "call_expression")) return file.named(file.child(at, "arguments")).some(isError);
  if (file.is(at, "binary_expression")) return isSentinel(file, at, isError);
  return file.is(at, "identifier") && isAsserted(pkg, file, at, isError);
}
function isSentinel(file, comparison, isError) {
  const sides = [file.child(comparison, "left"), file.child(comparison, "right")];
  return file.text(file.child(comparison, "operator")) === "==" && sides.some(isError) && !sides.some((side) => file.text(side) === "nil");
}
function isAsserted(pkg, file, ok, isError) {
  const statement = pkg.scopes(file).variableOf(ok)?.statement ?? NONE;
  const [value = NONE, more] = file.named(file.child(statement, "right"));
  return more === void 0 && file.is(value, "type_assertion_expression") && isError(file.child(value, "operand"));
}

// src/go/handed-duties.ts
function dutyOfCall(pkg, file, call, contracts) {
  return contracts.dutyOf(pkg, file, call) ?? handedDuty(pkg, file, call, contracts);
}
function handedDuties(pkg, file, call, contracts) {
  const duty = handedDuty(pkg, file, call, contracts);
  return duty ? [duty] : NOTHING;
}
var NOTHING = [];
var handed = /* @__PURE__ */ new WeakMap();
function handedDuty(pkg, file, call, contracts) {
  const byName = handingsIn(pkg, contracts);
  const known2 = byName.size > 0 ? byName.get(calledName(file, call)) : void 0;
  const target = known2 && declarationOf(pkg, file, call);
  return known2?.find((handing) => handing.node === target?.node && handing.file === target.file)?.contract;
}
function hasDuties(pkg, file, contracts) {
  return contracts.callsIn(pkg, file).length > 0 || handingsIn(pkg, contracts).size > 0;
}
function handingsIn(pkg, contracts) {
  const byPackage = remembered(handed, contracts, () => /* @__PURE__ */ new WeakMap());
  return remembered(byPackage, pkg, () => handingsOf(pkg, contracts));
}
function handingsOf(pkg, contracts) {
  const found = /* @__PURE__ */ new Map();
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const [node, calls] of callsByFunction(pkg, file, contracts)) {
      const contract = handedBy(pkg, { file, node }, calls, contracts);
      if (contract) remembered(found, file.text(file.child(node, "name")), () => []).push({ file, node, contract });
    }
  }
  return found;
}
function callsByFunction(pkg, file, contracts) {
  const calls = /* @__PURE__ */ new Map();
  for (const call of contracts.callsIn(pkg, file)) {
    const fn = file.functionAround(call);
    const isDeclared = file.is(fn, "function_declaration") || file.is(fn, "method_declaration");
    if (isDeclared && contracts.dutyOf(pkg, file, call)) remembered(calls, fn, () => []).push(call);
  }
  return calls;
}
function handedBy(pkg, fn, calls, contracts) {
  const [call = NONE] = calls;
  const contract = calls.length === 1 && fn.file.child(fn.node, "result") >= 0 ? contracts.dutyOf(pkg, fn.file, call) : void 0;
  return contract && passedOn(pkg, fn, call, contract);
}
function passedOn(pkg, fn, call, contract) {
  const { file } = fn;
  if (contract.endedBy?.some((end) => end !== "Next" && end !== "process")) return void 0;
  const list = file.parent(file.wrapped(call));
  if (file.is(file.parent(list), "return_statement") && file.named(list).length === 1) return contract;
  const target = resultTargets(file, call)[contract.owner] ?? NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const owner = variable ? onlyReturned(pkg, fn, variable, contract) : NONE;
  return owner < 0 ? void 0 : { ...contract, owner, errorGuard: errorOf(fn), call: file.text(file.child(fn.node, "name")) };
}
function onlyReturned(pkg, { file, node }, variable, contract) {
  let owner = NONE;
  if (variable.function !== node || variable.kind === "result") return NONE;
  for (const use of variable.uses) {
    if (file.functionAround(use) !== node) return NONE;
    const list = file.parent(file.wrapped(use));
    const index = file.is(file.parent(list), "return_statement") ? file.named(list).indexOf(file.wrapped(use)) : NONE;
    if (index >= 0 && owner >= 0 && owner !== index) return NONE;
    if (index >= 0) owner = index;
    else if (settles(pkg, file, use, contract) && !releasesAtOnce(file, use, contract)) return NONE;
  }
  return owner;
}
function releasesAtOnce(file, use, contract) {
  return releasesWith(file, use, contract) && file.enclosing(use, "defer_statement") < 0;
}
function errorOf({ file, node }) {
  for (let index = 0; index < 4; index++) if (file.text(resultType(file, node, index)) === "error") return index;
  return NONE;
}

// src/go/version.ts
function goVersion(text, settings = {}) {
  const match = /^(?:go)?(\d+)\.(\d+)/.exec(text.trim());
  if (!match) return { text: "", settings, atLeast: () => false };
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return {
    text: `${major}.${minor}`,
    settings,
    atLeast: (wantMajor, wantMinor) => major > wantMajor || major === wantMajor && minor >= wantMinor
  };
}
function versionOf(module, works, mains = []) {
  const main = (module && workOf(works, module)) ?? module;
  const settings = { ...main?.godebug, ...Object.fromEntries(mains.flatMap(debugLines)) };
  return goVersion(main?.go || module?.go || "", settings);
}
function debugLines(text) {
  return [...text.matchAll(/^\/\/go:debug[ \t]+(\S+)[ \t]*\r?$/gm)].flatMap((match) => settingOf(match[1]));
}
function hasNewTimers({ settings, ...version }) {
  const { asynctimerchan, default: from } = settings;
  if (asynctimerchan !== void 0) return asynctimerchan === "0";
  return (from === void 0 ? version : goVersion(from)).atLeast(1, 23);
}
function isInForce({ since, until }, version) {
  return (since === void 0 || atLeast(version, since)) && (until === void 0 || !atLeast(version, until));
}
function atLeast(version, text) {
  const [major = 0, minor = 0] = text.replace(/^go/, "").split(".").map(Number);
  return version.atLeast(major, minor);
}

// src/go/usual-releases.ts
function givenBefore(pkg, file, release) {
  const callee = file.child(release, "function");
  const isMethod = file.is(callee, "selector_expression");
  const variable = pkg.scopes(file).variableOf(isMethod ? file.child(callee, "operand") : callee);
  if (variable?.kind !== "local") return void 0;
  const targets = [variable.declared, ...variable.uses.filter((use) => isAssigned(file, use))].filter((target2) => target2 < release);
  const target = targets.length > 0 ? Math.max(...targets) : NONE;
  const call = callAssignedTo(file, target);
  const owner = resultTargets(file, call).indexOf(target);
  return owner < 0 ? void 0 : { call, owner, release: isMethod ? file.text(file.child(callee, "field")) : "call" };
}
function callAssignedTo(file, target) {
  const statement = file.enclosing(target, "short_var_declaration", "assignment_statement", "var_spec");
  const right = file.child(statement, file.is(statement, "var_spec") ? "value" : "right");
  const [value = NONE, more] = file.named(right);
  return more === void 0 && file.is(value, "call_expression") ? value : NONE;
}
function nameOfCallee(pkg, file, call) {
  const { package: path, name, candidates } = calleeOf(pkg, file, call);
  if (name === "" || name.startsWith(".")) return "";
  if (path !== "") return isStandard(pkg, path) ? "" : `${path}.${name}`;
  const isDeclared = candidates.some((target) => target.file.child(target.node, "name") >= 0);
  return isDeclared || pkg.type(name.split(".")[0] ?? "", file) ? `${pkg.importPath}.${name}` : "";
}
function isStandard(pkg, path) {
  const [first = ""] = path.split("/");
  return !first.includes(".") && first !== pkg.importPath.split("/")[0];
}
function treatmentOf(pkg, file, call, duty) {
  const fn = file.functionAround(call);
  if (fn < 0 || isProcessMain(pkg, file, fn) || file.declaredName(fn) === "init") return { how: "handed on" };
  const owed = { ...duty, errorGuard: errorResult(pkg, file, call) };
  const left = undone(pkg, file, call, owed);
  if (left && !isErrorPath(pkg, file, call, owed.errorGuard, left) && !hasFired(file, call, left)) return { how: "left", undone: left };
  const target = resultTargets(file, call)[duty.owner] ?? NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const at = variable?.uses.find((use) => use !== target && !isAssigned(file, use) && releasesWith(file, use, owed));
  return left || at === void 0 ? { how: "handed on" } : { how: "released", at };
}
function hasFired(file, call, left) {
  if (left.how === "dropped") return false;
  const ticks = resultTargets(file, call).map((target) => `<-${file.text(target)}.C`);
  return left.path.some(
    (step) => step.node >= 0 && step.kind === "arm" && ticks.some((tick) => file.text(ownPart(file, step)).includes(tick))
  );
}
function errorResult(pkg, file, call) {
  const targets = resultTargets(file, call);
  const [declared] = signaturesOf(pkg, file, call);
  if (!declared) return ERROR_NAME.test(file.text(targets.at(-1) ?? NONE)) ? targets.length - 1 : NONE;
  return targets.findIndex((_target, index) => declared.file.text(resultType(declared.file, declared.node, index)) === "error");
}
var ERROR_NAME = /^(e|err|\w*[eE]rr(or)?\d*)$/;

export {
  findPath,
  timesStarted,
  mostOnOnePath,
  canComeAgain,
  strandingsOf,
  channelMadeBy,
  isProcessMain,
  witnessed,
  questionOf,
  declarationsOf,
  declarationOf,
  signaturesOf,
  carriesOn,
  settles,
  releasesWith,
  staysInside,
  undone,
  dutyDetails,
  isErrorPath,
  dutyOfCall,
  handedDuties,
  hasDuties,
  goVersion,
  versionOf,
  hasNewTimers,
  isInForce,
  givenBefore,
  nameOfCallee,
  treatmentOf
};
