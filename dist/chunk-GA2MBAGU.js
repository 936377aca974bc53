import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  headerOf,
  notParsed,
  parseDeclarations,
  parseGo
} from "./chunk-Q6SBJPIL.js";
import {
  GO_GRAMMAR
} from "./chunk-Y4D72GIO.js";
import {
  GoPackage,
  standardResult
} from "./chunk-GQHAIGAC.js";
import {
  GoFile
} from "./chunk-XTFU4IHH.js";
import {
  dutyDetails,
  goVersion,
  handedDuties,
  nameOfCallee,
  treatmentOf,
  versionOf,
  witnessed
} from "./chunk-QAGBJLZT.js";
import {
  Linked,
  atomOf,
  bareName,
  calledExpression,
  calledName,
  calledName2,
  calleeOf,
  callsNamed,
  canonical,
  constantInt,
  importedPackage,
  isChannelMake,
  mentions,
  namedOf,
  remembered,
  typeFrom,
  typeOf
} from "./chunk-H6NLGDQU.js";
import {
  folderOf,
  importPathOf,
  moduleOf,
  readGoMod,
  readGoWork
} from "./chunk-ZZ7XX7GF.js";
import {
  NONE
} from "./chunk-GL44MN2Y.js";
import {
  digest
} from "./chunk-VT33FI4M.js";
import {
  compareFindings
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/explore/state.ts
var MADE = { kind: "made" };
function isReference(value) {
  return typeof value === "object" && value !== null && value.kind === "reference";
}
function thingAt(state, value) {
  return isReference(value) ? state.heap[value.to] : void 0;
}
function withThing(state, at, thing) {
  const heap = [...state.heap];
  heap[at] = thing;
  return { ...state, heap };
}
function allocated(state, thing) {
  return [
    { ...state, heap: [...state.heap, thing] },
    { kind: "reference", to: state.heap.length }
  ];
}
function withGoroutine(state, goroutine) {
  return { ...state, goroutines: state.goroutines.map((other) => other.id === goroutine.id ? goroutine : other) };
}
function without(state, id) {
  return { ...state, goroutines: state.goroutines.filter((other) => other.id !== id) };
}
function topOf(goroutine) {
  return goroutine.frames.at(-1);
}
function withTop(state, goroutine, frame) {
  return withGoroutine(state, { ...goroutine, frames: [...goroutine.frames.slice(0, -1), frame] });
}
function goroutineOf(state, id) {
  return state.goroutines.find((goroutine) => goroutine.id === id);
}

// src/explore/reach.ts
function valuesOf(goroutine, visit) {
  const top = goroutine.frames.length - 1;
  for (const [index, frame] of goroutine.frames.entries()) frameValues(frame, index === top, visit);
  if (goroutine.group >= 0) visit({ kind: "reference", to: goroutine.group });
}
function frameValues(frame, isTop, visit) {
  if (!frame.returned) for (const slot of liveIn(frame, isTop)) visit(frame.slots[slot]);
  if (frame.returned) for (const value of frame.returned) visit(value);
  if (frame.returned) for (const slot of frame.code.results) visit(frame.slots[slot]);
  for (const { target } of frame.deferred) pendingValues(target, visit);
}
function liveIn({ code, at }, isTop) {
  if (isTop) return code.live[at];
  const live = /* @__PURE__ */ new Set();
  for (const to of code.operations[at]?.next ?? []) for (const slot of code.live[to] ?? []) live.add(slot);
  return live;
}
function pendingValues(target, visit) {
  if (target.kind === "primitive") visit({ kind: "reference", to: target.on });
  if (target.kind === "context") visit(target.parent);
  else if (target.kind === "newcond") visit(target.lock);
  else for (const value of target.values) visit(value);
  if (target.kind === "code") for (const value of target.captures) visit(value);
}
function innerValues(value, visit) {
  if (typeof value !== "object" || value === null) return;
  if (value.kind === "closure") for (const capture of value.captures) visit(capture);
  else if (value.kind === "method") visit(value.of);
  else if (value.kind === "cancel") visit({ kind: "reference", to: value.context });
}
function thingValues(thing, visit) {
  if (thing.kind === "box") visit(thing.value);
  else if (thing.kind === "struct") for (const value of thing.fields.values()) visit(value);
  else if (thing.kind === "cond") visit(thing.lock);
  else if (thing.kind === "group" && thing.context >= 0) visit({ kind: "reference", to: thing.context });
  else if (thing.kind === "channel") {
    for (const value of thing.buffer) visit(value);
    for (const child of thing.children ?? []) visit({ kind: "reference", to: child });
  }
}
function reachInto(state, start, reached) {
  const stack = [...start];
  for (let value = stack.pop(); stack.length > 0 || value !== void 0; value = stack.pop()) {
    if (isReference(value)) {
      if (reached.has(value.to)) continue;
      reached.add(value.to);
      const thing = state.heap[value.to];
      if (thing) thingValues(thing, (inner) => inner !== void 0 && stack.push(inner));
    } else innerValues(value, (inner) => inner !== void 0 && stack.push(inner));
  }
}
function share(state, values) {
  const reached = /* @__PURE__ */ new Set();
  reachInto(state, values, reached);
  let heap;
  for (const at of reached) {
    const thing = state.heap[at];
    if (!thing || thing.isShared) continue;
    heap ??= [...state.heap];
    heap[at] = { ...thing, isShared: true };
  }
  return heap ? { ...state, heap } : state;
}

// src/explore/blocked.ts
function strandedIn(state, all2, movable) {
  const waiting = all2.filter(({ goroutine, offer }) => goroutine.mode !== "spinning" && !movable.has(goroutine.id) && !hasOtherWays(offer));
  if (waiting.length === 0) return [];
  let stranded = new Set(waiting.map(({ goroutine }) => goroutine.id));
  const reached = /* @__PURE__ */ new Set();
  for (; ; ) {
    for (const goroutine of state.goroutines) if (!stranded.has(goroutine.id)) reachInto(state, liveValues(state, goroutine.id), reached);
    const left = waiting.filter((ready) => stranded.has(ready.goroutine.id) && !canBeWoken(state, ready, reached, stranded));
    if (left.length === stranded.size) return left;
    stranded = new Set(left.map(({ goroutine }) => goroutine.id));
    if (left.length === 0) return [];
  }
}
function hasOtherWays(offer) {
  return offer.kind === "communicate" && (offer.others.length > 0 || offer.fallback >= 0);
}
function liveValues(state, id) {
  const values = [];
  const goroutine = state.goroutines.find((candidate) => candidate.id === id);
  if (goroutine) valuesOf(goroutine, (value) => value !== void 0 && values.push(value));
  return values;
}
function canBeWoken(state, { goroutine, offer }, reached, stranded) {
  if (offer.kind === "communicate") return offer.arms.some((arm2) => reached.has(arm2.channel) || isShared(state, arm2.channel));
  const thing = state.heap[offer.on];
  if (thing?.kind === "cond") {
    if (goroutine.mode !== "woken") return reached.has(offer.on) || thing.isShared;
    const lock = typeof thing.lock === "object" && thing.lock?.kind === "reference" ? thing.lock.to : -1;
    return isHeldByLive(state, lock, stranded);
  }
  if (thing?.kind !== "lock") return reached.has(offer.on) || isShared(state, offer.on);
  return isHeldByLive(state, offer.on, stranded);
}
function isShared(state, at) {
  return state.heap[at]?.isShared ?? true;
}
function isHeldByLive(state, at, stranded) {
  const lock = state.heap[at];
  if (lock?.kind !== "lock") return true;
  const holders = lock.writer >= 0 ? [lock.writer] : lock.readers;
  const running = new Set(state.goroutines.map((goroutine) => goroutine.id));
  if (holders.length === 0) return true;
  return !holders.some((holder) => stranded.has(holder) || !running.has(holder) && !(lock.isShared && holder === 0));
}

// src/explore/shapes.ts
var PRIMITIVES = {
  "sync.Mutex": "lock",
  "sync.RWMutex": "lock",
  "sync.WaitGroup": "group",
  "sync.Once": "once",
  "sync.Cond": "cond",
  "golang.org/x/sync/errgroup.Group": "errgroup"
};
function zeroOf(pkg, file, type) {
  return zeroOfType(pkg, file, typeFrom(pkg, file, type));
}
function zeroOfType(pkg, file, type) {
  if (!type) return { kind: "value", value: void 0 };
  if (type.kind === "struct") return { kind: "struct", shape: { name: "", file: type.file, node: type.node }, fields: [] };
  if (type.kind !== "named") return { kind: "value", value: null };
  const primitive2 = PRIMITIVES[`${type.package}.${type.name}`];
  if (primitive2) return { kind: primitive2 };
  if (type.package !== "") return { kind: "value", value: void 0 };
  const shape = shapeNamed(pkg, file, type.name);
  if (shape) return { kind: "struct", shape, fields: [] };
  const declaration2 = pkg.type(type.name, file);
  if (declaration2)
    return { kind: "value", value: isReference2(declaration2.file, declaration2.file.child(declaration2.node, "type")) ? null : void 0 };
  if (type.name === "bool") return { kind: "value", value: false };
  if (type.name === "error" || type.name === "any") return { kind: "value", value: null };
  return { kind: "value", value: /^u?int(8|16|32|64)?$/.test(type.name) ? 0 : void 0 };
}
var REFERENCES = ["channel_type", "function_type", "pointer_type", "map_type", "slice_type", "interface_type"];
function isReference2(file, type) {
  return REFERENCES.some((kind) => file.is(type, kind));
}
function shapeNamed(pkg, from, name, depth = 4) {
  const declaration2 = depth > 0 ? pkg.type(name, from) : void 0;
  if (!declaration2) return void 0;
  const { file, node } = declaration2;
  const type = file.child(node, "type");
  if (file.is(type, "struct_type")) return { name, file, node: type };
  return void 0;
}
function shapeOf(pkg, file, type) {
  return shapeOfType(pkg, file, typeFrom(pkg, file, type));
}
function shapeOfType(pkg, file, type) {
  const target = type?.kind === "pointer" ? type.to : type;
  if (target?.kind === "struct") return { name: "", file: target.file, node: target.node };
  const named = namedOf(target);
  return named?.package === "" ? shapeNamed(pkg, file, named.name) : void 0;
}
var fieldsKnown = /* @__PURE__ */ new WeakMap();
function fieldsOf({ file, node }) {
  const known4 = fieldsKnown.get(file) ?? /* @__PURE__ */ new Map();
  fieldsKnown.set(file, known4);
  const found = known4.get(node) ?? readFields(file, node);
  known4.set(node, found);
  return found;
}
function readFields(file, struct) {
  const list = file.first(struct);
  return file.named(list).flatMap((field2) => {
    if (!file.is(field2, "field_declaration")) return [];
    const type = file.child(field2, "type");
    const names2 = file.childrenIn(field2, "name");
    const isPointer = file.is(type, "pointer_type") || file.hasToken(field2, "*");
    if (names2.length > 0) return names2.map((name) => ({ name: file.text(name), type, isEmbedded: false, isPointer }));
    return [{ name: embeddedName(file, type), type, isEmbedded: true, isPointer }];
  });
}
function embeddedName(file, type) {
  const at = file.is(type, "generic_type") ? file.child(type, "type") : type;
  return file.text(file.is(at, "qualified_type") ? file.child(at, "name") : at);
}

// src/explore/evaluate.ts
function evaluate(pkg, state, frame, expression2) {
  switch (expression2.kind) {
    case "constant":
      return [state, expression2.value];
    case "made":
      return [state, MADE];
    case "slot":
      return [state, readSlot(state, frame, expression2.slot)];
    case "function":
      return [state, { kind: "closure", fn: expression2.fn, captures: [] }];
    case "literal":
      return [state, { kind: "closure", fn: expression2.fn, captures: expression2.captures.map(({ from }) => frame.slots[from]) }];
    case "field":
      return fieldExpression(pkg, state, frame, expression2);
    case "global":
      return global(pkg, state, expression2);
    case "count":
      return count(pkg, state, frame, expression2);
    case "not": {
      const [after, value] = evaluate(pkg, state, frame, expression2.of);
      return [after, typeof value === "boolean" ? !value : void 0];
    }
    case "binary": {
      const [between, left] = evaluate(pkg, state, frame, expression2.left);
      const [after, right] = evaluate(pkg, between, frame, expression2.right);
      return [after, combine(expression2.operator, left, right)];
    }
    default:
      return [state, void 0];
  }
}
function readSlot(state, frame, slot) {
  const value = frame.slots[slot];
  if (!frame.code.boxed.has(slot)) return value;
  const box = thingAt(state, value);
  if (box?.kind !== "box") return void 0;
  return box.isShared && !isReference(box.value) ? void 0 : box.value;
}
function combine(operator, left, right) {
  if (operator === "&&") return left === false || right === false ? false : left === true && right === true ? true : void 0;
  if (operator === "||") return left === true || right === true ? true : left === false && right === false ? false : void 0;
  if (operator === "==" || operator === "!=") {
    const same = isSame(left, right);
    return same === void 0 ? void 0 : same === (operator === "==");
  }
  return typeof left === "number" && typeof right === "number" ? calculate(operator, left, right) : void 0;
}
var LARGEST = 9;
function calculate(operator, left, right) {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "+":
    case "-": {
      const result = operator === "+" ? left + right : left - right;
      return Math.abs(result) > LARGEST ? void 0 : result;
    }
    default:
      return void 0;
  }
}
function isSame(left, right) {
  if (left === void 0 || right === void 0 || isNamed(left) || isNamed(right)) return void 0;
  if (typeof left !== "object" || typeof right !== "object") return left === right;
  if (left === null || right === null) return left === right;
  if (isReference(left) && isReference(right)) return left.to === right.to;
  return void 0;
}
function isNamed(value) {
  return typeof value === "object" && value !== null && value.kind === "named";
}
function fieldExpression(pkg, state, frame, { of, name }) {
  const [after, owner] = evaluate(pkg, state, frame, of);
  if (isReference(owner)) {
    const found = field(pkg, after, owner, name);
    if (found) return found;
    return [after, { kind: "method", of: owner, name }];
  }
  return [after, void 0];
}
function field(pkg, state, owner, name, depth = 4) {
  const thing = state.heap[owner.to];
  if (thing?.kind === "cond" && name === "L") return [state, thing.lock];
  if (thing?.kind !== "struct" || depth === 0) return void 0;
  const shapes = fieldsOf(thing.shape);
  if (shapes.some((shape) => shape.name === name)) return ownField(pkg, state, owner, thing, name);
  for (const embedded of shapes.filter((shape) => shape.isEmbedded)) {
    const [after, value] = ownField(pkg, state, owner, thing, embedded.name);
    if (!isReference(value)) continue;
    const found = field(pkg, after, value, name, depth - 1);
    if (found) return found;
  }
  return void 0;
}
function ownField(pkg, state, owner, thing, name) {
  if (thing.fields.has(name)) {
    const value2 = thing.fields.get(name);
    return [state, thing.isShared && !isReference(value2) ? void 0 : value2];
  }
  const shape = fieldsOf(thing.shape).find((candidate) => candidate.name === name);
  const { file } = thing.shape;
  if (!shape) return [state, void 0];
  const [after, value] = thing.isShared ? foreign(pkg, state, file, shape.type) : initial(pkg, state, file, shape);
  return [withThing(after, owner.to, { ...thing, fields: new Map([...thing.fields, [name, value]]) }), value];
}
function initial(pkg, state, file, { type, isPointer }) {
  if (isPointer) return [state, null];
  return fromZero(state, zeroOf(pkg, file, type), false);
}
function fromZero(state, zero, isShared3) {
  switch (zero.kind) {
    case "value":
      return [state, zero.value];
    case "struct":
      return allocated(state, { kind: "struct", shape: zero.shape, fields: /* @__PURE__ */ new Map(), isShared: isShared3 });
    case "lock":
      return allocated(state, { kind: "lock", writer: -1, readers: [], isShared: isShared3 });
    case "group":
    case "errgroup":
      return allocated(state, { kind: "group", count: 0, context: -1, isShared: isShared3 });
    case "once":
      return allocated(state, { kind: "once", isDone: false, isShared: isShared3 });
    case "cond":
      return allocated(state, { kind: "cond", lock: null, isShared: isShared3 });
    default:
      return [state, void 0];
  }
}
function foreign(pkg, state, file, type) {
  const shape = shapeOf(pkg, file, type);
  if (shape) return allocated(state, { kind: "struct", shape, fields: /* @__PURE__ */ new Map(), isShared: true });
  const written = typeFrom(pkg, file, type);
  const target = written?.kind === "pointer" ? written.to : written;
  if (target?.kind === "named" && target.package === "sync" && /^(RW)?Mutex$/.test(target.name))
    return allocated(state, { kind: "lock", writer: -1, readers: [], isShared: true });
  return [state, void 0];
}
function global(pkg, state, { name, file, node }) {
  const key = `global ${name}`;
  const known4 = state.counts.get(key);
  if (known4 !== void 0) return [state, { kind: "reference", to: known4 }];
  const type = typeOf(pkg, file, node);
  const target = type?.kind === "pointer" ? type.to : type;
  const shape = shapeOfType(pkg, file, type);
  const isLock = target?.kind === "named" && target.package === "sync" && /^(RW)?Mutex$/.test(target.name);
  if (!shape && !isLock) return [state, void 0];
  const thing = shape ? { kind: "struct", shape, fields: /* @__PURE__ */ new Map(), isShared: true } : { kind: "lock", writer: -1, readers: [], isShared: true };
  const [after, value] = allocated(state, thing);
  return [{ ...after, counts: new Map([...after.counts, [key, value.to]]) }, value];
}
function count(pkg, state, frame, { key, of, isLength }) {
  const [after, value] = evaluate(pkg, state, frame, of);
  if (typeof value === "number" && !isLength) return [after, value];
  const name = typeof value === "object" && value?.kind === "named" ? value.key : keyIn(frame, key);
  return [after, after.counts.get(name)];
}
function keyIn(frame, key) {
  return `${frame.code.fn.file.path} ${key}`;
}

// src/explore/key.ts
function keyOf(state) {
  return new Writer(state).text();
}
var numbers = /* @__PURE__ */ new WeakMap();
var counter = { next: 0 };
function numberOf(code) {
  let number = numbers.get(code);
  if (number === void 0) {
    number = counter.next++;
    numbers.set(code, number);
  }
  return number;
}
var Writer = class {
  state;
  parts = [];
  met = /* @__PURE__ */ new Map();
  order = [];
  goroutines;
  constructor(state) {
    this.state = state;
    this.goroutines = new Map(state.goroutines.map(({ id }, index) => [id, index]));
  }
  text() {
    for (const goroutine of this.state.goroutines) this.goroutine(goroutine);
    for (const [key, value] of this.state.counts) this.parts.push(key, key.startsWith("global ") ? this.reference(value) : String(value));
    for (let at = 0; at < this.order.length; at++) {
      const thing = this.state.heap[this.order[at]];
      if (thing) this.thing(thing);
    }
    return this.parts.join(",");
  }
  reference(to) {
    let number = this.met.get(to);
    if (number === void 0) {
      number = this.met.size;
      this.met.set(to, number);
      this.order.push(to);
    }
    return `#${number}`;
  }
  goroutine({ id, mode, group: group2, frames }) {
    this.parts.push(id === 0 ? "R" : "G", mode, group2 < 0 ? "-" : this.reference(group2));
    for (const [index, frame] of frames.entries()) this.frame(frame, index === frames.length - 1);
  }
  frame(frame, isTop) {
    const { code, at, facts, deferred, returned, slots } = frame;
    this.parts.push(`${numberOf(code)}@${returned ? "r" : at}`);
    if (returned) {
      for (const value of returned) this.value(value);
      for (const slot of code.results) this.value(slots[slot]);
    } else for (const slot of liveIn(frame, isTop)) this.value(slots[slot]);
    for (const { key, is } of facts) this.parts.push(key, is ? "t" : "f");
    for (const pending of deferred) this.pending(pending);
  }
  pending({ target }) {
    this.parts.push(target.kind);
    if (target.kind === "primitive") this.parts.push(target.name, this.reference(target.on));
    if (target.kind === "code") {
      this.parts.push(String(numberOf(target.code)));
      for (const value of target.captures) this.value(value);
    }
    for (const value of givenTo(target)) this.value(value);
  }
  value(value) {
    if (typeof value !== "object" || value === null) this.parts.push(String(value));
    else if (value.kind === "reference") this.parts.push(this.reference(value.to));
    else if (value.kind === "made") this.parts.push("m");
    else if (value.kind === "named") this.parts.push(value.key);
    else if (value.kind === "cancel") this.parts.push("x", this.reference(value.context));
    else if (value.kind === "method") {
      this.parts.push(".", value.name);
      this.value(value.of);
    } else {
      this.parts.push(`f${value.fn.file.path}:${value.fn.node}`);
      for (const capture of value.captures) this.value(capture);
    }
  }
  thing(thing) {
    this.parts.push(thing.kind, thing.isShared ? "s" : "o");
    switch (thing.kind) {
      case "channel":
        this.parts.push(String(thing.capacity), thing.isClosed ? "c" : "n", String(thing.buffer.length));
        for (const value of thing.buffer) this.value(value);
        for (const child of thing.children ?? []) this.parts.push(this.reference(child));
        return;
      case "lock":
        this.parts.push(this.holder(thing.writer), ...thing.readers.map((reader) => this.holder(reader)));
        return;
      case "group":
        this.parts.push(String(thing.count), thing.context < 0 ? "-" : this.reference(thing.context));
        return;
      case "once":
        this.parts.push(String(thing.isDone));
        return;
      case "cond":
        this.value(thing.lock);
        return;
      case "box":
        this.value(thing.value);
        return;
      default:
        for (const [name, value] of thing.fields) {
          this.parts.push(name);
          this.value(value);
        }
    }
  }
  holder(id) {
    return id < 0 ? "-" : `g${this.goroutines.get(id) ?? "x"}`;
  }
};
function givenTo(target) {
  if (target.kind === "context") return [target.parent];
  return target.kind === "newcond" ? [target.lock] : target.values;
}

// src/explore/captures.ts
function isVariableOf(variable) {
  return variable.kind !== "type" && variable.kind !== "constant";
}
var known = /* @__PURE__ */ new WeakMap();
function capturesOf(pkg, file, literal2) {
  const byNode = known.get(file) ?? /* @__PURE__ */ new Map();
  known.set(file, byNode);
  const found = byNode.get(literal2) ?? find(pkg, file, literal2);
  byNode.set(literal2, found);
  return found;
}
function find(pkg, file, literal2) {
  const scopes = pkg.scopes(file);
  const found = /* @__PURE__ */ new Set();
  for (const identifier2 of file.descendants(literal2, "identifier")) {
    const variable = scopes.variableOf(identifier2);
    if (variable && isVariableOf(variable) && !file.contains(literal2, variable.declared)) found.add(variable);
  }
  return [...found].sort((a, b) => a.id - b.id);
}

// src/explore/builder.ts
var Builder = class {
  pkg;
  file;
  fn;
  flow;
  operations = [];
  boxed = /* @__PURE__ */ new Set();
  keys = /* @__PURE__ */ new Map();
  slots = /* @__PURE__ */ new Map();
  count = 0;
  /** A large number of turns was taken for a small one. */
  isClamped = false;
  constructor(pkg, fn) {
    this.pkg = pkg;
    this.file = fn.file;
    this.fn = fn;
    this.flow = pkg.flow(fn);
  }
  get slotCount() {
    return this.count;
  }
  /** A slot that no variable has. */
  temporary() {
    return this.count++;
  }
  slotOf(variable) {
    let slot = this.slots.get(variable);
    if (slot === void 0) {
      slot = this.count++;
      this.slots.set(variable, slot);
      this.keys.set(slot, `${variable.name}#${variable.id}`);
      if (isShared2(this.file, variable)) this.boxed.add(slot);
    }
    return slot;
  }
  variableAt(identifier2) {
    const variable = this.pkg.scopes(this.file).variableOf(identifier2);
    return variable && isVariableOf(variable) ? variable : void 0;
  }
  read(variable) {
    return { kind: "slot", slot: this.slotOf(variable), name: `${variable.name}#${variable.id}` };
  }
  /** Adds an operation that the next one follows, and gives its index. */
  add(node, action) {
    const at = this.operations.length;
    this.operations.push({ node, next: [at + 1], ...action });
    return at;
  }
};
function isShared2(file, variable) {
  return variable.uses.some((use) => file.functionAround(use) !== variable.function);
}
var UNKNOWN = { kind: "unknown" };

// src/explore/liveness.ts
function liveSlots({ operations, boxed }, results2) {
  const live = operations.map(() => /* @__PURE__ */ new Set());
  const uses = operations.map((operation) => boxedUses(operation, usesOf(operation), boxed, results2));
  let changed = true;
  while (changed) {
    changed = false;
    for (let at = operations.length - 1; at >= 0; at--) if (update(operations[at], at, live, uses[at])) changed = true;
  }
  return live;
}
function update(operation, at, live, { reads, writes, isPure }) {
  const here = live[at];
  const before = here.size;
  const after = /* @__PURE__ */ new Set();
  for (const to of successors(operation)) for (const slot of live[to] ?? []) after.add(slot);
  const isWanted = !isPure || writes.some((slot) => after.has(slot));
  for (const slot of after) if (!writes.includes(slot)) here.add(slot);
  if (isWanted) for (const slot of reads) here.add(slot);
  return here.size !== before;
}
function successors(operation) {
  if (operation.kind !== "select") return operation.next;
  return [...operation.arms.map((arm2) => arm2.next), operation.fallback];
}
function boxedUses(operation, uses, boxed, results2) {
  if (operation.kind === "set" && !operation.isNew && boxed.has(operation.slot))
    return { reads: [...uses.reads, operation.slot], writes: [], isPure: false };
  return operation.kind === "return" ? { ...uses, reads: [...uses.reads, ...results2] } : uses;
}
var NOTHING = { reads: [], writes: [], isPure: false };
function usesOf(operation) {
  switch (operation.kind) {
    case "set":
      return { reads: readsOf(operation.value), writes: [operation.slot], isPure: true };
    case "store":
      return { ...NOTHING, reads: [...readsOf(operation.of), ...readsOf(operation.value)] };
    case "escape":
      return { ...NOTHING, reads: operation.values.flatMap(readsOf) };
    case "allocate":
      return { ...NOTHING, reads: allocationReads(operation), writes: [operation.slot] };
    case "branch":
      return { ...NOTHING, reads: readsOf(operation.condition) };
    case "match":
      return { ...NOTHING, reads: readsOf(operation.value) };
    case "send":
      return { ...NOTHING, reads: [...readsOf(operation.channel), ...readsOf(operation.value)] };
    case "receive":
      return { ...NOTHING, reads: readsOf(operation.channel), writes: [operation.slot, operation.okSlot] };
    case "range":
      return { ...NOTHING, reads: [...readsOf(operation.over), ...readsOf(operation.count), operation.turn], writes: [operation.value] };
    case "select":
      return { ...NOTHING, reads: operation.arms.flatMap((arm2) => [...readsOf(arm2.channel), ...readsOf(arm2.value)]) };
    case "call":
      return { ...NOTHING, reads: callReads(operation.call), writes: operation.results };
    case "go":
    case "defer":
      return { ...NOTHING, reads: callReads(operation.call) };
    case "return":
      return { ...NOTHING, reads: operation.values.flatMap(readsOf) };
    default:
      return NOTHING;
  }
}
function allocationReads(operation) {
  const { what } = operation;
  if (what.kind === "channel") return readsOf(what.capacity);
  return what.kind === "struct" ? what.fields.flatMap((field2) => readsOf(field2.value)) : [];
}
function callReads({ callee, arguments: given }) {
  return [...calleeReads(callee), ...given.flatMap(readsOf)];
}
function calleeReads(callee) {
  return callee.kind === "value" || callee.kind === "method" ? readsOf(callee.of) : [];
}
function readsOf(expression2) {
  switch (expression2.kind) {
    case "slot":
      return [expression2.slot];
    case "field":
    case "not":
    case "count":
      return readsOf(expression2.of);
    case "literal":
      return expression2.captures.map((capture) => capture.from);
    case "binary":
      return [...readsOf(expression2.left), ...readsOf(expression2.right)];
    default:
      return [];
  }
}

// src/explore/simplify.ts
var ROUNDS = 12;
function simplify(builder, results2) {
  const { operations, boxed } = builder;
  let live = liveSlots(builder, results2);
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const operation of operations) changed = dropDead(operation, live, boxed) || changed;
    for (const [at, operation] of operations.entries()) changed = lead(operations, at, operation) || changed;
    if (!changed) break;
    live = liveSlots(builder, results2);
  }
  return live;
}
function dropDead(operation, live, boxed) {
  const isDead = (slot) => !operation.next.some((to) => live[to]?.has(slot));
  if (operation.kind === "set") return isDead(operation.slot) && (operation.isNew || !boxed.has(operation.slot)) && pass(operation);
  if (operation.kind === "allocate") return isDead(operation.slot) && pass(operation);
  if (operation.kind === "escape") return operation.values.every(isNothing) && pass(operation);
  if (operation.kind === "store") return isNothing(operation.of) && isNothing(operation.value) && pass(operation);
  return false;
}
function pass(operation) {
  const { node, next } = operation;
  for (const key of Object.keys(operation)) delete operation[key];
  Object.assign(operation, { node, next: [...new Set(next)], kind: "pass" });
  return true;
}
function isNothing(expression2) {
  return expression2.kind === "unknown" || expression2.kind === "constant" || expression2.kind === "made";
}
function lead(operations, at, operation) {
  let changed = false;
  const next = operation.next.map((to) => {
    const past = beyond(operations, to);
    changed ||= past !== to;
    return past;
  });
  operation.next = operation.kind === "choose" ? [...new Set(next)] : next;
  if (operation.kind === "select") {
    const arms = operation.arms.map((arm2) => ({ ...arm2, next: beyond(operations, arm2.next) }));
    Object.assign(operation, { arms, fallback: beyond(operations, operation.fallback) });
  }
  return collapse(at, operation) || changed;
}
function beyond(operations, from) {
  let at = from;
  for (let steps = 0; steps < operations.length; steps++) {
    const operation = operations[at];
    if (operation?.kind !== "pass" || operation.next.length !== 1 || operation.next[0] === at) return at;
    at = operation.next[0];
  }
  return at;
}
function collapse(at, operation) {
  if (operation.kind !== "branch" && operation.kind !== "choose" && operation.kind !== "match" && !(operation.kind === "range" && operation.isOther))
    return false;
  const ways = [...new Set(operation.next.filter((to) => to !== at))];
  if (ways.length !== 1 || ways[0] < 0) return false;
  operation.next = ways;
  return pass(operation);
}

// src/explore/expressions.ts
function expression(builder, node) {
  const at = builder.file.bare(node);
  const read = at < 0 ? void 0 : EXPRESSIONS[builder.file.kindName(at)];
  if (read) return read(builder, at);
  for (const child of builder.file.named(at)) expression(builder, child);
  return UNKNOWN;
}
function countOf(builder, node) {
  const { pkg, file, flow } = builder;
  const value = constantInt(pkg, file, node);
  if (value !== void 0) return { kind: "constant", value };
  const at = file.bare(node);
  if (file.is(at, "call_expression") && file.text(file.child(at, "function")) === "len")
    return lengthOf(builder, file.named(file.child(at, "arguments"))[0] ?? NONE);
  const key = canonical(flow, at);
  const of = expression(builder, at);
  return key ? { kind: "count", key, of, isLength: false } : of;
}
function lengthOf(builder, node) {
  const { file, flow } = builder;
  const at = file.bare(node);
  const made = file.is(at, "identifier") ? madeLength(builder, at) : NONE;
  if (made >= 0) return countOf(builder, made);
  const key = canonical(flow, at);
  return key ? { kind: "count", key, of: expression(builder, at), isLength: true } : UNKNOWN;
}
function madeLength({ pkg, file }, identifier2) {
  const variable = pkg.scopes(file).variableOf(identifier2);
  if (!variable || !file.is(variable.statement, "short_var_declaration")) return NONE;
  const left = file.named(file.child(variable.statement, "left"));
  const value = file.named(file.child(variable.statement, "right"))[left.indexOf(variable.declared)] ?? NONE;
  if (file.text(file.child(value, "function")) !== "make" || left.length !== file.named(file.child(variable.statement, "right")).length)
    return NONE;
  if (variable.uses.some((use) => file.child(file.parent(file.parent(use)), "left") === file.parent(use))) return NONE;
  const [type = NONE, length = NONE] = file.named(file.child(value, "arguments"));
  return file.is(type, "slice_type") ? length : NONE;
}
var EXPRESSIONS = {
  nil: () => ({ kind: "constant", value: null }),
  true: () => ({ kind: "constant", value: true }),
  false: () => ({ kind: "constant", value: false }),
  int_literal: (builder, node) => ({ kind: "constant", value: constantInt(builder.pkg, builder.file, node) ?? null }),
  identifier,
  unary_expression: unary,
  binary_expression: binary,
  selector_expression: selector,
  call_expression: (builder, node) => call(builder, node, 1)[0] ?? UNKNOWN,
  func_literal: literal,
  composite_literal: (builder, node) => composite(builder, builder.file.child(node, "type"), builder.file.child(node, "body"), node),
  type_assertion_expression: (builder, node) => expression(builder, builder.file.child(node, "operand")),
  type_conversion_expression: (builder, node) => expression(builder, builder.file.child(node, "operand"))
};
function identifier(builder, node) {
  const { pkg, file } = builder;
  const variable = builder.variableAt(node);
  if (variable) return builder.read(variable);
  const value = constantInt(pkg, file, node);
  if (value !== void 0) return { kind: "constant", value };
  const name = file.text(node);
  const [fn] = pkg.functions(name, file);
  if (fn) return { kind: "function", fn };
  return pkg.value(name, file) ? { kind: "global", name, file, node } : UNKNOWN;
}
function unary(builder, node) {
  const { file } = builder;
  const operator = file.text(file.child(node, "operator"));
  const operand = file.child(node, "operand");
  if (operator === "<-") return receive(builder, node)[0];
  const of = expression(builder, operand);
  if (operator === "!") return { kind: "not", of };
  if (operator === "-") return { kind: "binary", operator: "-", left: { kind: "constant", value: 0 }, right: of };
  return operator === "&" || operator === "*" ? of : UNKNOWN;
}
function receive(builder, node) {
  const channel = expression(builder, builder.file.child(node, "operand"));
  const slot = builder.temporary();
  const okSlot = builder.temporary();
  builder.add(node, { kind: "receive", channel, slot, okSlot });
  return [
    { kind: "slot", slot, name: "" },
    { kind: "slot", slot: okSlot, name: "" }
  ];
}
function binary(builder, node) {
  const { file } = builder;
  const operator = file.text(file.child(node, "operator"));
  const side = (at) => COMPARES.test(operator) && isCounted(builder, at) ? countOf(builder, at) : expression(builder, at);
  const left = side(file.child(node, "left"));
  const right = side(file.child(node, "right"));
  return { kind: "binary", operator, left, right };
}
var COMPARES = /^([<>]=?|[=!]=)$/;
function isCounted({ pkg, file }, node) {
  const at = file.bare(node);
  return file.text(file.child(at, "function")) === "len" || constantInt(pkg, file, at) !== void 0;
}
function selector(builder, node) {
  const { pkg, file } = builder;
  const operand = file.child(node, "operand");
  if (importedPackage(pkg, file, operand)) return { kind: "made" };
  return { kind: "field", of: expression(builder, operand), name: file.text(file.child(node, "field")) };
}
function literal(builder, node) {
  const { pkg, file } = builder;
  const captures = capturesOf(pkg, file, node).map((variable, to) => ({ from: builder.slotOf(variable), to }));
  return { kind: "literal", fn: { file, node }, captures };
}
function allocate(builder, node, what) {
  const slot = builder.temporary();
  builder.add(node, { kind: "allocate", slot, what });
  return { kind: "slot", slot, name: "" };
}
function composite(builder, type, body, node) {
  const { pkg, file } = builder;
  const shape = shapeOf(pkg, file, type);
  if (!shape) return container(builder, body, type);
  const names2 = fieldsOf(shape).map((field2) => field2.name);
  const fields = file.named(body).map((element, index) => {
    const keyed = file.is(element, "keyed_element");
    const value = file.bare(file.first(keyed ? file.child(element, "value") : element));
    const inner = file.is(value, "literal_value") ? UNKNOWN : expression(builder, value);
    return { name: keyed ? file.text(file.child(element, "key")) : names2[index] ?? "", value: inner };
  });
  return allocate(builder, node, { kind: "struct", shape, fields });
}
function container(builder, body, type) {
  const { pkg, file } = builder;
  const zero = file.named(body).length === 0 && !file.is(type, "slice_type") ? zeroOf(pkg, file, type) : void 0;
  if (zero && zero.kind !== "value") return allocate(builder, body, zero);
  const values = [];
  const visit = (element) => {
    if (file.is(element, "literal_value") || file.is(element, "keyed_element") || file.is(element, "literal_element"))
      for (const inner of file.named(element)) visit(inner);
    else values.push(expression(builder, element));
  };
  visit(body);
  if (values.length > 0) builder.add(body, { kind: "escape", values });
  return { kind: "made" };
}

// src/explore/harmless.ts
function isHarmless(path) {
  return HARMLESS.test(path);
}
var HARMLESS = /^(fmt|log|log\/slog|strings|strconv|errors|time|math|math\/rand|os|path|path\/filepath|runtime|runtime\/pprof|testing|sync\/atomic|github\.com\/sirupsen\/logrus|go\.uber\.org\/zap|github\.com\/stretchr\/testify\/\w+)$/;

// src/explore/call.ts
function call(builder, node, wanted) {
  const { file } = builder;
  const name = file.text(file.child(node, "function"));
  const known4 = builder.variableAt(file.child(node, "function")) ? void 0 : BUILTINS[name];
  if (known4) return [known4(builder, node)];
  const described = describe(builder, node);
  if (described && doesNothing(described)) return [];
  if (!described) return file.named(file.child(node, "arguments")).map((argument) => expression(builder, argument));
  const results2 = Array.from({ length: wanted }, () => builder.temporary());
  builder.add(node, { kind: "call", call: described, results: results2 });
  return results2.map((slot) => ({ kind: "slot", slot, name: "" }));
}
function doesNothing({ callee, arguments: given }) {
  if (given.some((argument) => argument.kind === "literal" || argument.kind === "field" || argument.kind === "slot") && callee.kind !== "imported")
    return false;
  if (given.some((argument) => argument.kind === "literal" || argument.kind === "function")) return false;
  if (callee.kind === "imported") return isHarmless(callee.package) && !/^(New|Errorf|Wrap)$/.test(callee.name);
  return callee.kind === "method" && callee.of.kind === "unknown" && callee.fns.length === 0;
}
var BUILTINS = {
  make,
  new: (builder, node) => {
    const { pkg, file } = builder;
    const zero = zeroOf(pkg, file, file.named(file.child(node, "arguments"))[0] ?? NONE);
    return zero.kind === "value" ? { kind: "made" } : allocate(builder, node, zero);
  },
  len: (builder, node) => countOf(builder, node),
  cap: () => UNKNOWN,
  append: (builder, node) => {
    const values = builder.file.named(builder.file.child(node, "arguments")).map((argument) => expression(builder, argument));
    builder.add(node, { kind: "escape", values });
    return UNKNOWN;
  }
};
function make(builder, node) {
  const { file } = builder;
  const [type = NONE, size = NONE] = file.named(file.child(node, "arguments"));
  if (!isChannelMake(file, node) && !isChannelName(builder, type)) return { kind: "made" };
  const capacity = size < 0 ? { kind: "constant", value: 0 } : countOf(builder, size);
  const target = file.child(file.parent(file.parent(node)), "left");
  const written = target >= 0 ? target : file.parent(node);
  const name = /^[\w.]+(?= *:?=|$)/.exec(file.text(written))?.[0] ?? "the channel";
  return allocate(builder, node, { kind: "channel", capacity, name });
}
function isChannelName({ pkg, file }, type) {
  const declaration2 = file.is(type, "type_identifier") ? pkg.type(file.text(type), file) : void 0;
  return declaration2?.file.is(declaration2.file.child(declaration2.node, "type"), "channel_type") ?? false;
}
function describe(builder, node) {
  const { file } = builder;
  const callee = calleeIn(builder, node);
  if (!callee) return void 0;
  const list = file.child(node, "arguments");
  const given = file.named(list).map((argument) => argumentOf(builder, argument));
  return {
    callee,
    arguments: given,
    spread: file.hasToken(list, "...") || file.children(list).some((child) => file.kindName(child) === "variadic_argument")
  };
}
function argumentOf(builder, node) {
  const { file } = builder;
  if (file.text(file.child(file.bare(node), "function")) === "len") return countOf(builder, node);
  return expression(builder, node);
}
function calleeIn(builder, node) {
  const { pkg, file } = builder;
  const target = calledExpression(pkg, file, node);
  if (file.is(target, "identifier")) return namedCallee(builder, target);
  if (!file.is(target, "selector_expression")) return { kind: "value", of: expression(builder, target) };
  const operand = file.child(target, "operand");
  const name = file.text(file.child(target, "field"));
  const path = importedPackage(pkg, file, operand);
  if (path) return { kind: "imported", package: path, name };
  const known4 = calleeOf(pkg, file, node);
  return { kind: "method", of: expression(builder, operand), name, fns: known4.candidates, package: known4.package };
}
function namedCallee(builder, target) {
  const { pkg, file } = builder;
  const name = file.text(target);
  const variable = builder.variableAt(target);
  if (variable) return { kind: "value", of: builder.read(variable) };
  const fns = pkg.functions(name, file);
  if (fns.length > 0) return { kind: "function", fns };
  if (pkg.type(name, file) || TYPE_NAMES.test(name)) return void 0;
  return pkg.value(name, file) ? { kind: "value", of: UNKNOWN } : { kind: "builtin", name };
}
var TYPE_NAMES = /^(string|bool|byte|rune|error|any|u?int(8|16|32|64)?|uintptr|float(32|64)|complex(64|128))$/;

// src/explore/plain.ts
var tables = /* @__PURE__ */ new WeakMap();
function isPlain(pkg, { file, node }) {
  if (file.is(node, "func_literal")) return !touches(pkg, file, node);
  return !touchingNames(pkg).has(file.text(file.child(node, "name")));
}
function touches(pkg, file, node) {
  return TOUCHES.test(file.text(node)) || callsTouching(pkg, file, node);
}
var TOUCHES = /\bgo\b|<-|\bselect\b|\bchan\b|\bclose\(|\.(R?Lock|R?Unlock|Wait|Done|Add|Go|Do|Signal|Broadcast|TryLock)\(|cancel|sync\.|context\.With/;
function callsTouching(pkg, file, node) {
  const names2 = touchingNames(pkg);
  return [...file.descendants(node, "call_expression")].some((call2) => names2.has(calledName2(file, call2)));
}
function touchingNames(pkg) {
  const known4 = tables.get(pkg);
  if (known4) return known4;
  const all2 = [...pkg.declarations()].map(({ file, node }) => ({
    name: file.text(file.child(node, "name")),
    text: file.text(file.child(node, "body")),
    calls: [...file.descendants(node, "call_expression")].map((call2) => calledName2(file, call2)),
    makes: file.child(node, "result") >= 0
  }));
  const names2 = new Set(all2.filter(({ text, makes }) => TOUCHES.test(text) || makes && MAKES.test(text)).map(({ name }) => name));
  for (let grown = -1; grown !== names2.size; ) {
    grown = names2.size;
    for (const { name, calls } of all2) if (!names2.has(name) && calls.some((called) => names2.has(called))) names2.add(name);
  }
  tables.set(pkg, names2);
  return names2;
}
var MAKES = /return .*(&?\w+\{|\bnew\(|func\()/;

// src/explore/choices.ts
function select(builder, { node, next }) {
  const { file, flow } = builder;
  const arms = [];
  let fallback = -1;
  for (const edge of next) {
    const to = flow.graph.steps[edge.to];
    const communication = file.child(to.node, "communication");
    if (communication < 0) fallback = to.id;
    else arms.push(armOf(builder, to, communication));
  }
  builder.add(node, { kind: "select", arms, fallback });
}
function armOf(builder, to, communication) {
  const { file } = builder;
  const isSend = file.is(communication, "send_statement");
  const operation = isSend ? communication : file.bare(file.is(communication, "receive_statement") ? file.child(communication, "right") : file.first(communication));
  const channel = expression(builder, file.child(operation, isSend ? "channel" : "operand"));
  const value = isSend ? expression(builder, file.child(operation, "value")) : UNKNOWN;
  const left = file.named(file.child(communication, "left"));
  const slot = left.length > 0 ? armSlot(builder, to.node, 0) : -1;
  const okSlot = left.length > 1 ? armSlot(builder, to.node, 1) : -1;
  return { direction: isSend ? "send" : "receive", channel, value, slot, okSlot, node: operation, next: to.id };
}
var armSlots = /* @__PURE__ */ new WeakMap();
function armSlot(builder, node, index) {
  const known4 = armSlots.get(builder) ?? /* @__PURE__ */ new Map();
  armSlots.set(builder, known4);
  const key = `${node}:${index}`;
  const slot = known4.get(key) ?? builder.temporary();
  known4.set(key, slot);
  return slot;
}
function arm(builder, { node }) {
  const { file } = builder;
  const communication = file.child(node, "communication");
  for (const [index, target] of file.named(file.child(communication, "left")).entries())
    assign(builder, target, { kind: "slot", slot: armSlot(builder, node, index), name: "" }, communication);
}
var ELEMENTS = /* @__PURE__ */ new Set(["slice", "map", "func"]);
function range(builder, { node }) {
  const { pkg, file } = builder;
  const right = file.child(node, "right");
  const type = typeOf(pkg, file, right);
  const over = expression(builder, right);
  const isPlain2 = canonical(builder.flow, right) !== "";
  const isInt = file.is(file.bare(right), "int_literal") || type?.kind === "named";
  const counts = touches(pkg, file, file.parent(node));
  const count2 = !counts ? UNKNOWN : !isPlain2 ? over : isInt ? bound(builder, right) : lengthOf(builder, right);
  const turn = builder.temporary();
  const value = builder.temporary();
  const targets = file.named(file.child(node, "left"));
  builder.add(node, { kind: "set", slot: turn, isNew: true, value: { kind: "constant", value: 0 } });
  builder.add(node, {
    kind: "range",
    over,
    count: count2,
    turn,
    value,
    isChannel: type?.kind === "chan",
    isOther: over.kind === "unknown" || ELEMENTS.has(type?.kind ?? "")
  });
  for (const [index, target] of targets.entries())
    assign(builder, target, index === 0 ? { kind: "slot", slot: value, name: "" } : UNKNOWN, node);
}
function typeSwitch(builder, { node, next }, value) {
  const { file, flow, pkg } = builder;
  const alias = file.child(file.parent(node), "alias");
  const variable = alias >= 0 ? pkg.scopes(file).variableOf(file.named(alias)[0] ?? NONE) : void 0;
  if (variable) builder.add(node, { kind: "set", slot: builder.slotOf(variable), isNew: true, value });
  const cases = next.map(({ to }) => {
    const step3 = flow.graph.steps[to];
    return file.is(step3.node, "type_case") ? file.childrenIn(step3.node, "type").map((type) => file.text(type)) : [];
  });
  builder.add(node, { kind: "match", value, cases });
}
function valueSwitch(builder, { node, next }, value) {
  const { file, flow } = builder;
  const cases = next.map(({ to }) => {
    const step3 = flow.graph.steps[to];
    return file.is(step3.node, "expression_case") ? file.named(file.child(step3.node, "value")).map((each) => file.text(each)) : [];
  });
  if (cases.flat().every((text) => /^(\d+|true|false)$/.test(text))) builder.add(node, { kind: "match", value, cases });
}

// src/explore/statements.ts
function statement(builder, step3) {
  const write = WRITERS[step3.kind];
  if (write) write(builder, step3);
  else if (step3.kind === "simple" && step3.node >= 0) simple(builder, step3.node);
  builder.add(step3.node, { kind: step3.next.length > 1 ? "choose" : "pass" });
}
var WRITERS = {
  condition,
  return: (builder, { node }) => {
    const { file } = builder;
    const list = file.first(node);
    const values = list < 0 ? [] : valuesOf2(builder, file.named(list), RESULTS);
    builder.add(node, { kind: "return", values, isBare: list < 0 });
  },
  exit: (builder, { node }) => void builder.add(node, { kind: "return", values: [], isBare: true }),
  panic: (builder, { node }) => void builder.add(node, { kind: "panic" }),
  go: (builder, { node }) => started(builder, node, "go"),
  defer: (builder, { node }) => started(builder, node, "defer"),
  switch: (builder, step3) => {
    const value = expression(builder, step3.node);
    if (builder.file.is(builder.file.parent(step3.node), "type_switch_statement")) typeSwitch(builder, step3, value);
    else valueSwitch(builder, step3, value);
  },
  select,
  arm,
  range,
  case: () => {
  }
};
var RESULTS = 8;
function started(builder, node, kind) {
  const { file } = builder;
  const target = file.first(node);
  const described = file.is(target, "call_expression") ? describe(builder, target) : void 0;
  if (described) builder.add(node, { kind, call: described });
}
function condition(builder, { node }) {
  const { file } = builder;
  const loop = loopOf(builder, node);
  const inLoop = loop >= 0;
  const operator = file.text(file.child(node, "operator"));
  const compares = inLoop && file.is(node, "binary_expression") && /^[<>]=?$/.test(operator);
  const value = compares ? { kind: "binary", operator, left: bound(builder, file.child(node, "left")), right: bound(builder, file.child(node, "right")) } : expression(builder, node);
  const atom = atomOf(builder.flow, node);
  builder.add(node, {
    kind: "branch",
    condition: value,
    key: atom?.key ?? "",
    is: atom?.is ?? true,
    turns: inLoop && touches(builder.pkg, file, loop)
  });
}
function bound(builder, node) {
  const count2 = countOf(builder, node);
  if (count2.kind !== "constant" || typeof count2.value !== "number" || count2.value <= MOST_TURNS) return count2;
  builder.isClamped = true;
  return { kind: "constant", value: FEW_TURNS };
}
var MOST_TURNS = 8;
var FEW_TURNS = 3;
function loopOf({ file }, node) {
  const loop = file.enclosing(node, "for_statement", "block", "func_literal");
  return file.is(loop, "for_statement") ? loop : NONE;
}
function simple(builder, node) {
  const { file } = builder;
  const write = SIMPLE[file.kindName(node)];
  if (write) write(builder, node);
  else for (const child of file.named(node)) expression(builder, child);
}
var SIMPLE = {
  label_name: () => {
  },
  identifier: () => {
  },
  send_statement: (builder, node) => {
    const { file } = builder;
    const channel = expression(builder, file.child(node, "channel"));
    const value = expression(builder, file.child(node, "value"));
    builder.add(node, { kind: "send", channel, value });
  },
  short_var_declaration: assignment,
  assignment_statement: assignment,
  inc_statement: (builder, node) => step(builder, builder.file.first(node), "+", node),
  dec_statement: (builder, node) => step(builder, builder.file.first(node), "-", node),
  var_declaration: (builder, node) => {
    for (const spec of builder.file.descendants(node, "var_spec", true)) declaration(builder, spec);
  }
};
function step(builder, target, operator, node) {
  const right = { kind: "constant", value: 1 };
  assign(builder, target, { kind: "binary", operator, left: expression(builder, target), right }, node);
}
function assignment(builder, node) {
  const { file } = builder;
  const targets = file.named(file.child(node, "left"));
  const operator = file.text(file.child(node, "operator"));
  const values = valuesOf2(builder, file.named(file.child(node, "right")), targets.length);
  if (/^[+-]=$/.test(operator)) {
    const [target = NONE] = targets;
    const left = expression(builder, target);
    assign(builder, target, { kind: "binary", operator: operator[0], left, right: values[0] ?? UNKNOWN }, node);
    return;
  }
  const kept = targets.length > 1 ? values.map((value) => keep(builder, value, node)) : values;
  for (const [index, target] of targets.entries())
    assign(builder, target, operator === "" || operator === "=" ? kept[index] ?? UNKNOWN : UNKNOWN, node);
}
function keep(builder, value, node) {
  if (value.kind !== "slot" || value.name === "") return value;
  const slot = builder.temporary();
  builder.add(node, { kind: "set", slot, isNew: true, value });
  return { kind: "slot", slot, name: "" };
}
function valuesOf2(builder, values, wanted) {
  const { file } = builder;
  const [only = NONE] = values;
  const at = file.bare(only);
  if (values.length === 1 && wanted > 1) {
    if (file.is(at, "call_expression")) return call(builder, at, wanted);
    if (file.is(at, "unary_expression") && file.text(file.child(at, "operator")) === "<-") return receive(builder, at);
  }
  return values.map((value) => expression(builder, value));
}
function assign(builder, target, value, node) {
  const { file } = builder;
  const at = file.bare(target);
  if (file.is(at, "identifier")) {
    const variable = builder.variableAt(at);
    if (variable) builder.add(node, { kind: "set", slot: builder.slotOf(variable), isNew: variable.declared === at, value });
    else if (file.text(at) !== "_") builder.add(node, { kind: "escape", values: [value] });
    return;
  }
  if (file.is(at, "selector_expression")) {
    const of = expression(builder, file.child(at, "operand"));
    builder.add(node, { kind: "store", of, name: file.text(file.child(at, "field")), value });
    return;
  }
  expression(builder, at);
  builder.add(node, { kind: "escape", values: [value] });
}
function declaration(builder, spec) {
  const { pkg, file } = builder;
  const names2 = file.childrenIn(spec, "name");
  const given = file.named(file.child(spec, "value"));
  if (given.length > 0) {
    const values = valuesOf2(builder, given, names2.length);
    for (const [index, name] of names2.entries()) assign(builder, name, values[index] ?? UNKNOWN, spec);
    return;
  }
  for (const name of names2) {
    const zero = zeroOf(pkg, file, file.child(spec, "type"));
    const value = zero.kind !== "value" ? allocate(builder, name, zero) : zero.value === void 0 ? UNKNOWN : { kind: "constant", value: zero.value };
    assign(builder, name, value, spec);
  }
}

// src/explore/skeleton.ts
var codes = /* @__PURE__ */ new WeakMap();
function skeletonOf(pkg, fn) {
  const byFile = codes.get(pkg) ?? /* @__PURE__ */ new Map();
  codes.set(pkg, byFile);
  const byNode = byFile.get(fn.file) ?? /* @__PURE__ */ new Map();
  byFile.set(fn.file, byNode);
  const found = byNode.get(fn.node) ?? build(pkg, fn);
  byNode.set(fn.node, found);
  return found;
}
function build(pkg, fn) {
  const builder = new Builder(pkg, fn);
  const { file, node } = fn;
  if (file.is(node, "func_literal")) for (const variable of capturesOf(pkg, file, node)) builder.slotOf(variable);
  const parameters = [...names(builder, "receiver"), ...names(builder, "parameters")];
  const results2 = names(builder, "result").filter((slot) => slot >= 0);
  namedResults(builder);
  const { graph } = builder.flow;
  const firsts = [];
  const lasts = [];
  builder.add(NONE, { kind: "pass" });
  const prologue = builder.operations.length - 1;
  for (const step3 of graph.steps) {
    firsts.push(builder.operations.length);
    statement(builder, step3);
    lasts.push(builder.operations.length - 1);
  }
  link(builder, graph.steps, firsts, lasts);
  const start = builder.operations[prologue];
  start.next = [firsts[graph.entry]];
  const live = simplify(builder, results2);
  return {
    fn,
    operations: builder.operations,
    entry: 0,
    slots: builder.slotCount,
    parameters,
    isVariadic: file.named(file.child(node, "parameters")).some((parameter) => file.is(parameter, "variadic_parameter_declaration")),
    results: results2,
    boxed: builder.boxed,
    live,
    keys: builder.keys,
    isClamped: builder.isClamped,
    isOpaque: graph.opaque.length > 0
  };
}
function names(builder, field2) {
  const { file, fn, pkg } = builder;
  const list = file.child(fn.node, field2);
  if (!file.is(list, "parameter_list")) return [];
  return file.named(list).flatMap((parameter) => {
    const identifiers = file.childrenIn(parameter, "name");
    if (identifiers.length === 0) return [-1];
    return identifiers.map((identifier2) => {
      const variable = pkg.scopes(file).variableOf(identifier2);
      return variable ? builder.slotOf(variable) : -1;
    });
  });
}
function namedResults(builder) {
  const { file, fn, pkg } = builder;
  const list = file.child(fn.node, "result");
  if (!file.is(list, "parameter_list")) return;
  for (const parameter of file.named(list)) {
    for (const identifier2 of file.childrenIn(parameter, "name")) {
      const variable = pkg.scopes(file).variableOf(identifier2);
      const zero = zeroOf(pkg, file, file.child(parameter, "type"));
      if (!variable || zero.kind !== "value") continue;
      const value = zero.value === void 0 ? { kind: "unknown" } : { kind: "constant", value: zero.value };
      builder.add(identifier2, { kind: "set", slot: builder.slotOf(variable), isNew: true, value });
    }
  }
}
function link(builder, steps, firsts, lasts) {
  const { operations } = builder;
  const first = (step3) => firsts[step3];
  for (const step3 of steps) {
    const lead2 = (to) => entryOf(builder, step3, steps[to], firsts, lasts);
    const edge = (when) => {
      const found = step3.next.find((candidate) => candidate.when === when);
      return found ? lead2(found.to) : -1;
    };
    const last = operations[lasts[step3.id]];
    last.next = step3.next.map(({ to }) => lead2(to));
    for (let at = first(step3.id); at < lasts[step3.id]; at++) linkOne(operations[at], at, last, edge, first);
  }
}
function linkOne(operation, at, last, edge, first) {
  if (operation.kind === "branch") operation.next = [edge(true), edge(false)];
  if (operation.kind === "range") {
    operation.next = [at + 1, edge(false)];
    last.next = [edge(true)].filter((to) => to >= 0);
  }
  if (operation.kind === "match") operation.next = [...last.next];
  if (operation.kind === "return" || operation.kind === "panic") operation.next = [];
  if (operation.kind === "select") {
    const arms = operation.arms.map((arm2) => ({ ...arm2, next: first(arm2.next) }));
    Object.assign(operation, { arms, fallback: operation.fallback < 0 ? -1 : first(operation.fallback), next: [...last.next] });
  }
}
function entryOf({ operations, file }, from, to, firsts, lasts) {
  const first = firsts[to.id];
  if (to.kind !== "range" || from.node < 0 || !file.contains(file.child(file.parent(to.node), "body"), from.node)) {
    return first;
  }
  for (let at = first; at < lasts[to.id]; at++) if (operations[at]?.kind === "range") return at;
  return first;
}

// src/explore/machine.ts
function withSlot(state, frame, slot, value, isNew = false) {
  if (slot < 0) return [state, frame];
  const key = frame.code.keys.get(slot);
  const facts = key === void 0 || frame.facts.length === 0 ? frame.facts : frame.facts.filter((fact) => !mentions(fact.key, key));
  const held = frame.slots[slot];
  if (frame.code.boxed.has(slot) && !isNew) {
    const box = thingAt(state, held);
    if (box?.kind !== "box") return [state, { ...frame, facts }];
    return [withThing(state, held.to, { ...box, value }), { ...frame, facts }];
  }
  const [after, kept] = frame.code.boxed.has(slot) ? allocated(state, { kind: "box", value, isShared: false }) : [state, value];
  const slots = [...frame.slots];
  slots[slot] = kept;
  return [after, { ...frame, slots, facts }];
}
function advance(state, id, fills2, to) {
  const goroutine = goroutineOf(state, id);
  if (!goroutine) return state;
  let frame = topOf(goroutine);
  let after = state;
  for (const [slot, value] of fills2) [after, frame] = withSlot(after, frame, slot, value, true);
  return withTop(after, { ...goroutine, mode: "running" }, { ...frame, at: to });
}
function resume(state, id, results2) {
  const goroutine = goroutineOf(state, id);
  if (!goroutine) return state;
  const frame = topOf(goroutine);
  if (frame.returned) return withTop(state, { ...goroutine, mode: "running" }, { ...frame, deferred: frame.deferred.slice(0, -1) });
  const operation = frame.code.operations[frame.at];
  const slots = operation?.kind === "call" ? operation.results : [];
  return advance(
    state,
    id,
    slots.map((slot, index) => [slot, results2[index]]),
    operation?.next[0] ?? 0
  );
}
function entered(state, code, captures, values, results2) {
  const slots = captures.map((capture) => capture);
  let frame = { code, at: code.entry, slots, deferred: [], returned: void 0, results: results2, facts: [] };
  let after = state;
  for (const [index, slot] of code.parameters.entries()) {
    const isRest = code.isVariadic && index === code.parameters.length - 1;
    [after, frame] = withSlot(after, frame, slot, isRest ? void 0 : values[index], true);
  }
  return [after, frame];
}
function push(state, id, target) {
  const goroutine = goroutineOf(state, id);
  const [after, frame] = entered(state, target.code, target.captures, target.values, []);
  return withGoroutine(after, { ...goroutine, frames: [...goroutine.frames, frame] });
}
function spawn(state, parent, target, place, group2) {
  const [after, frame] = entered(state, target.code, target.captures, target.values, []);
  const goroutine = { id: state.nextId, parent, frames: [frame], spawned: place, mode: "running", group: group2 };
  return { ...after, goroutines: [...after.goroutines, goroutine], nextId: state.nextId + 1 };
}
function finalResults(state, frame) {
  if (frame.code.results.length === 0) return frame.returned ?? [];
  return frame.code.results.map((slot) => readSlot(state, frame, slot));
}
function pop(state, goroutine) {
  const frame = topOf(goroutine);
  const results2 = finalResults(state, frame);
  if (goroutine.frames.length === 1) return without(state, goroutine.id);
  const after = withGoroutine(state, { ...goroutine, frames: goroutine.frames.slice(0, -1) });
  return resume(after, goroutine.id, results2);
}
function deferring(state, goroutine, pending, to) {
  const frame = topOf(goroutine);
  return withTop(state, goroutine, { ...frame, deferred: [...frame.deferred, pending], at: to });
}
function codeOf(run, fn) {
  const code = skeletonOf(run.pkg, fn);
  if (code.isOpaque) run.cut ||= "statements nested too deep";
  if (code.isClamped) run.isSampled = true;
  return code;
}

// src/explore/resolve.ts
function resolve(run, state, frame, call2) {
  let after = state;
  const values = [];
  for (const expression2 of call2.arguments) {
    const [next, value] = evaluate(run.pkg, after, frame, expression2);
    after = next;
    values.push(value === void 0 ? nameOf(frame, expression2) : value);
  }
  const { callee } = call2;
  switch (callee.kind) {
    case "function":
      return [after, functions(run, callee.fns, values, call2.spread)];
    case "imported":
      return [after, imported(callee.package, callee.name, values)];
    case "builtin":
      return [after, builtin(callee.name, values)];
    case "value": {
      const [next, value] = evaluate(run.pkg, after, frame, callee.of);
      return calledValue(run, next, value, values, call2.spread);
    }
    default: {
      const [next, of] = evaluate(run.pkg, after, frame, callee.of);
      if (isReference(of)) return method(run, next, of, callee.name, values);
      if (isHarmless(callee.package)) return [next, harmless(values)];
      if (callee.fns.length === 1) return [next, functions(run, callee.fns, [of, ...values], call2.spread)];
      return [next, away(values)];
    }
  }
}
function nameOf(frame, expression2) {
  return expression2.kind === "slot" && expression2.name !== "" ? { kind: "named", key: `${frame.code.fn.file.path} ${expression2.name}` } : void 0;
}
function away(values, result) {
  return { kind: "away", values, result };
}
function results(...values) {
  return { kind: "results", values };
}
function harmless(values, result) {
  return away(
    values.filter(
      (value) => typeof value === "object" && value !== null && (value.kind === "closure" || value.kind === "method" || value.kind === "cancel")
    ),
    result
  );
}
function functions(run, fns, values, spread, captures = []) {
  const [fn] = fns;
  if (!fn || fns.length > 1 || fn.file.child(fn.node, "body") < 0 || !run.pkg.files.includes(fn.file)) return away(values);
  const isTracked = values.some((value) => typeof value === "object" && value !== null && value.kind !== "made" && value.kind !== "named");
  if (!isTracked && captures.length === 0 && fn.file.last(fn.node) - fn.node > SMALL && isPlain(run.pkg, fn)) return results();
  const code = codeOf(run, fn);
  if (spread || code.isVariadic) return isTracked ? variadic(code, values, spread) : { kind: "code", code, captures, values };
  return { kind: "code", code, captures, values };
}
var SMALL = 60;
function variadic(code, values, spread) {
  const rest = values.slice(code.parameters.length - 1);
  const keeps = rest.some((value) => typeof value === "object" && value !== null && value.kind !== "made" && value.kind !== "named");
  return spread || keeps ? away(values) : { kind: "code", code, captures: [], values };
}
function calledValue(run, state, value, values, spread = false) {
  if (typeof value !== "object" || value === null) return [state, away(values)];
  if (value.kind === "closure") return [state, functions(run, [value.fn], values, spread, value.captures)];
  if (value.kind === "cancel") return [state, { kind: "primitive", name: "cancel", on: value.context, values: [] }];
  if (value.kind === "method" && isReference(value.of)) return method(run, state, value.of, value.name, values);
  return [state, away(values)];
}
function builtin(name, values) {
  const [first] = values;
  if (name === "close") return isReference(first) ? { kind: "primitive", name: "close", on: first.to, values: [] } : results();
  return harmless(values);
}
var METHODS = {
  lock: { Lock: "lock", Unlock: "unlock", RLock: "rlock", RUnlock: "runlock" },
  group: { Add: "add", Done: "done", Wait: "wait", Go: "spawn" },
  once: { Do: "do" },
  cond: { Wait: "sleep", Signal: "signal", Broadcast: "broadcast" }
};
function method(run, state, of, name, values, depth = 4) {
  const thing = state.heap[of.to];
  if (!thing || depth === 0) return [state, away([of, ...values])];
  const primitive2 = METHODS[thing.kind]?.[name];
  if (primitive2) return [state, { kind: "primitive", name: primitive2, on: of.to, values }];
  if (thing.kind === "channel") return [state, name === "Done" ? results(of) : results()];
  if (thing.kind !== "struct") return [state, away([of, ...values])];
  const { shape } = thing;
  const own = run.pkg.functions(`${shape.name}.${name}`, shape.file);
  if (own.length > 0) return [state, functions(run, own, [of, ...values], false)];
  const held = fieldsOf(shape).some((entry) => entry.name === name) ? field(run.pkg, state, of, name) : void 0;
  if (held) return calledValue(run, held[0], held[1], values);
  let after = state;
  for (const embedded of fieldsOf(shape).filter((entry) => entry.isEmbedded)) {
    const inner = field(run.pkg, after, of, embedded.name);
    if (!inner) continue;
    after = inner[0];
    if (isReference(inner[1]) && has(run, after, inner[1], name, depth - 1)) return method(run, after, inner[1], name, values, depth - 1);
  }
  return [after, away([of, ...values])];
}
function has(run, state, of, name, depth) {
  const thing = state.heap[of.to];
  if (!thing || depth === 0) return false;
  if (thing.kind !== "struct") return METHODS[thing.kind]?.[name] !== void 0 || thing.kind === "channel";
  if (run.pkg.functions(`${thing.shape.name}.${name}`, thing.shape.file).length > 0) return true;
  if (fieldsOf(thing.shape).some((entry) => entry.name === name)) return true;
  return fieldsOf(thing.shape).some((entry) => {
    const inner = entry.isEmbedded ? field(run.pkg, state, of, entry.name) : void 0;
    return inner !== void 0 && isReference(inner[1]) && has(run, inner[0], inner[1], name, depth - 1);
  });
}
function imported(path, name, values) {
  const [first] = values;
  if (path === "context") return fromContext(name, first, values);
  if (path === "golang.org/x/sync/errgroup" && name === "WithContext")
    return { kind: "context", parent: first, timed: false, isErrgroup: true };
  if (path === "sync" && name === "NewCond") return { kind: "newcond", lock: first };
  if (name === "New" || name === "Errorf" || name === "Wrap") return harmless(path === "errors" || path === "fmt" ? [] : values, MADE);
  return isHarmless(path) ? harmless(values) : away(values);
}
function fromContext(name, parent, values) {
  if (name === "Background" || name === "TODO") return results(MADE);
  if (name === "WithValue" || name === "WithoutCancel") return results(name === "WithValue" ? parent : MADE);
  if (/^With(Cancel|Timeout|Deadline)(Cause)?$/.test(name))
    return { kind: "context", parent, timed: /Timeout|Deadline/.test(name), isErrgroup: false };
  return away(values);
}

// src/explore/offers.ts
function offerOf(run, state, goroutine) {
  const frame = topOf(goroutine);
  const pending = frame.deferred.at(-1);
  if (frame.returned) return pending?.target.kind === "primitive" ? [state, primitiveOffer(pending.target, pending.place)] : void 0;
  const operation = frame.code.operations[frame.at];
  const place = { file: frame.code.fn.file, node: operation.node };
  switch (operation.kind) {
    case "send":
    case "receive":
    case "range":
      return single(run, state, frame, operation, place);
    case "select":
      return select2(run, state, frame, operation, place);
    case "call": {
      const [after, target] = resolve(run, state, frame, operation.call);
      return target.kind === "primitive" ? [after, primitiveOffer(target, place)] : void 0;
    }
    default:
      return void 0;
  }
}
function primitiveOffer({ name, on, values }, place) {
  return { kind: "primitive", name, on, values, place };
}
function single(run, state, frame, operation, place) {
  const [between, channel] = evaluate(run.pkg, state, frame, operation.kind === "range" ? operation.over : operation.channel);
  const [after, value] = operation.kind === "send" ? evaluate(run.pkg, between, frame, operation.value) : [between, void 0];
  const to = operation.next[0] ?? -1;
  const arm2 = {
    direction: operation.kind === "send" ? "send" : "receive",
    value,
    slot: operation.kind === "receive" ? operation.slot : operation.kind === "range" ? operation.value : -1,
    okSlot: operation.kind === "receive" ? operation.okSlot : -1,
    to,
    closedTo: operation.kind === "range" ? operation.next[1] ?? -1 : -1,
    node: operation.node
  };
  return [after, gather(after, [[channel, arm2]], -1, false, place)];
}
function select2(run, state, frame, operation, place) {
  let after = state;
  const arms = [];
  for (const arm2 of operation.arms) {
    const [between, channel] = evaluate(run.pkg, after, frame, arm2.channel);
    const [next, value] = evaluate(run.pkg, between, frame, arm2.value);
    after = next;
    arms.push([
      channel,
      { direction: arm2.direction, value, slot: arm2.slot, okSlot: arm2.okSlot, to: arm2.next, closedTo: -1, node: arm2.node }
    ]);
  }
  return [after, gather(after, arms, operation.fallback, true, place)];
}
function gather(state, all2, fallback, isSelect, place) {
  const arms = [];
  const others = [];
  for (const [channel, arm2] of all2) {
    if (channel === null) continue;
    const thing = isReference(channel) ? state.heap[channel.to] : void 0;
    if (thing?.kind === "channel" && !thing.isShared && isReference(channel)) arms.push({ ...arm2, channel: channel.to });
    else others.push({ to: arm2.to, node: arm2.node });
    if (arm2.closedTo >= 0 && others.length > 0) others.push({ to: arm2.closedTo, node: arm2.node });
  }
  return { kind: "communicate", arms, fallback, others, isSelect, place };
}

// src/explore/acts.ts
function quiet(state) {
  return { state, events: [] };
}
function goTo(state, goroutine, frame, to) {
  return quiet(withTop(state, goroutine, { ...frame, at: to }));
}
function forgetFields(frame) {
  const facts = frame.facts.filter((fact) => !fact.key.includes("."));
  return facts.length === frame.facts.length ? frame : { ...frame, facts };
}
function all(run, state, frame, expressions) {
  let after = state;
  const values = expressions.map((expression2) => {
    const [next, value] = evaluate(run.pkg, after, frame, expression2);
    after = next;
    return value;
  });
  return [after, values];
}

// src/explore/branching.ts
function branch({ run, state, goroutine, frame, operation }) {
  const [after, value] = evaluate(run.pkg, state, frame, operation.condition);
  const [yes = -1, no = -1] = operation.next;
  const known4 = typeof value === "boolean" ? value : factOf(frame, operation);
  return [true, false].filter((way) => known4 === void 0 || known4 === way).flatMap((way) => {
    const to = way ? yes : no;
    if (to < 0) return [];
    const [refined, next] = known4 === void 0 ? remember(after, frame, operation, way) : [after, frame];
    return [goTo(refined, goroutine, next, to)];
  });
}
function factOf(frame, { key, is }) {
  const fact = key === "" ? void 0 : frame.facts.find((candidate) => candidate.key === key);
  return fact && fact.is === is;
}
var FACTS = 6;
function remember(state, frame, { condition: condition2, key, is }, way) {
  const isNegated = condition2.kind === "not";
  const of = condition2.kind === "not" ? condition2.of : condition2;
  if (of.kind === "slot") return withSlot(state, frame, of.slot, isNegated ? !way : way);
  if (of.kind === "binary" && of.left.kind === "slot" && of.right.kind === "constant" && of.right.value === null) {
    const isNil = of.operator === "==" === way;
    if (of.operator === "==" || of.operator === "!=") return withSlot(state, frame, of.left.slot, isNil ? null : MADE);
  }
  const again = frame.code.operations.filter((operation) => operation.kind === "branch" && operation.key === key).length > 1;
  if (key === "" || !again) return [state, frame];
  return [state, { ...frame, facts: [...frame.facts.slice(1 - FACTS), { key, is: way === is }] }];
}

// src/explore/counting.ts
var TRIED = [0, 1, 2];
function openCount(pkg, state, frame, expression2) {
  if (expression2.kind === "not") return openCount(pkg, state, frame, expression2.of);
  if (expression2.kind === "binary") return openCount(pkg, state, frame, expression2.left) ?? openCount(pkg, state, frame, expression2.right);
  if (expression2.kind !== "count") return void 0;
  const [, value] = evaluate(pkg, state, frame, expression2.of);
  if (typeof value === "number" && !expression2.isLength) return void 0;
  if (typeof value === "object" && value?.kind === "named") return state.counts.has(value.key) ? void 0 : value.key;
  if (value === null || isReference(value) || value !== void 0 && !expression2.isLength) return void 0;
  const key = keyIn(frame, expression2.key);
  return state.counts.has(key) || !isAskedAgain(frame.code, expression2.key) ? void 0 : key;
}
var known2 = /* @__PURE__ */ new WeakMap();
function isAskedAgain(code, key) {
  const answers = known2.get(code) ?? /* @__PURE__ */ new Map();
  known2.set(code, answers);
  const found = answers.get(key) ?? mentionsTwice(code, key);
  answers.set(key, found);
  return found;
}
function mentionsTwice({ fn: { file, node } }, key) {
  const name = key.replaceAll(/#\d+/g, "").replaceAll(/[^\w]/g, (sign) => `\\${sign}`);
  const pattern = new RegExp(`(range|[<>]=?|[(,]) *${name}\\b(?![.(\\w\\[])|\\b${name} *[<>]`, "g");
  const outer = file.declarationAround(node);
  return (file.text(outer >= 0 ? outer : node).match(pattern)?.length ?? 0) > 1;
}

// src/explore/invoke.ts
function invoke(run, state, goroutine, target, place) {
  const { id } = goroutine;
  switch (target.kind) {
    case "code": {
      const isTooDeep = goroutine.frames.length >= run.limits.depth || goroutine.frames.filter(({ code }) => code === target.code).length > 1;
      if (!isTooDeep) return [quiet2(push(state, id, target))];
      run.cut ||= "too many calls within calls";
      return [quiet2(resume(share(state, [...target.values, ...target.captures]), id, []))];
    }
    case "away":
      return [quiet2(resume(share(state, target.values), id, [target.result]))];
    case "results":
      return [quiet2(resume(state, id, target.values))];
    case "context":
      return [quiet2(context(state, id, target, place))];
    case "newcond": {
      const [after, value] = allocated(state, { kind: "cond", lock: target.lock, isShared: false });
      return [quiet2(resume(after, id, [value]))];
    }
    default:
      return primitive(run, state, goroutine, target, place);
  }
}
function quiet2(state) {
  return { state, events: [] };
}
function context(state, id, { parent, timed, isErrgroup }, place) {
  const above = thingAt(state, parent);
  const isRoot = typeof parent === "object" && parent !== null && parent.kind === "made";
  const isShared3 = timed || (above?.kind === "channel" ? above.isShared : !isRoot);
  const [made, value] = allocated(state, {
    kind: "channel",
    capacity: 0,
    buffer: [],
    isClosed: above?.kind === "channel" && above.isClosed,
    children: [],
    name: "the context",
    made: place,
    isShared: isShared3
  });
  const linked = above?.kind === "channel" && isReference(parent) ? withThing(made, parent.to, { ...above, children: [...above.children ?? [], value.to] }) : made;
  if (!isErrgroup) return resume(linked, id, [value, { kind: "cancel", context: value.to }]);
  const [grouped, group2] = allocated(linked, { kind: "group", count: 0, context: value.to, isShared: false });
  return resume(grouped, id, [group2, value]);
}
function primitive(run, state, goroutine, target, place) {
  const thing = state.heap[target.on];
  const { id } = goroutine;
  if (!thing) return [quiet2(resume(state, id, []))];
  if (thing.kind === "lock") return release(state, id, target, thing, place);
  if (thing.kind === "group") return group(run, state, goroutine, target, thing, place);
  if (thing.kind === "once") return once(run, state, goroutine, target, thing);
  if (thing.kind === "channel" && thing.isShared) return [quiet2(resume(state, id, []))];
  if (thing.kind === "cond" && (thing.isShared || !isReference(thing.lock))) return [quiet2(resume(state, id, []))];
  return void 0;
}
function release(state, id, { name, on }, lock, place) {
  if (name === "unlock")
    return [
      { state: resume(withThing(state, on, { ...lock, writer: -1 }), id, []), events: [{ goroutine: id, kind: "unlock", place, on }] }
    ];
  if (name !== "runlock") return void 0;
  const mine = lock.readers.includes(id) ? lock.readers.indexOf(id) : 0;
  const readers = lock.readers.filter((_, index) => index !== mine);
  return [{ state: resume(withThing(state, on, { ...lock, readers }), id, []), events: [{ goroutine: id, kind: "unlock", place, on }] }];
}
function group(run, state, goroutine, { name, on, values }, thing, place) {
  const { id } = goroutine;
  if (name === "spawn") return spawned(run, state, goroutine, on, values, thing, place);
  if (thing.isShared) return [quiet2(resume(state, id, []))];
  if (name === "wait") return void 0;
  const by = name === "done" ? -1 : values[0];
  if (typeof by !== "number") return [quiet2(resume(share(state, [{ kind: "reference", to: on }]), id, []))];
  const count2 = thing.count + by;
  if (count2 < 0) return [];
  const kind = by < 0 ? "done" : "add";
  return [{ state: resume(withThing(state, on, { ...thing, count: count2 }), id, []), events: [{ goroutine: id, kind, place, on }] }];
}
function spawned(run, state, goroutine, on, values, thing, place) {
  const { id } = goroutine;
  const [after, target] = calledValue(run, state, values[0], []);
  if (target.kind !== "code") return [quiet2(resume(share(after, values), id, []))];
  if (after.goroutines.length >= run.limits.goroutines) {
    run.cut ||= "too many goroutines";
    return [quiet2(withGoroutine(after, { ...goroutine, mode: "spinning" }))];
  }
  const counted = withThing(after, on, { ...thing, count: thing.count + 1 });
  const begun = spawn(resume(counted, id, []), id, target, place, on);
  return [{ state: begun, events: [{ goroutine: id, kind: "spawn", place, on: after.nextId }] }];
}
function once(run, state, goroutine, { on, values }, thing) {
  if (thing.isDone) return [quiet2(resume(state, goroutine.id, []))];
  const [after, target] = calledValue(run, withThing(state, on, { ...thing, isDone: true }), values[0], []);
  return invoke(run, after, goroutine, target.kind === "primitive" ? { kind: "results", values: [] } : target, {
    file: goroutine.frames[0]?.code.fn.file,
    node: -1
  });
}

// src/explore/storing.ts
function store({ run, state, goroutine, frame, operation }) {
  const [between, owner] = evaluate(run.pkg, state, frame, operation.of);
  const [after, value] = evaluate(run.pkg, between, frame, operation.value);
  const next = operation.next[0] ?? 0;
  const kept = forgetFields(frame);
  const holder = isReference(owner) ? holderOf(run, after, owner, operation.name) : void 0;
  const thing = holder ? after.heap[holder.to] : void 0;
  if (thing?.kind === "cond" && operation.name === "L" && holder)
    return [goTo(withThing(after, holder.to, { ...thing, lock: value }), goroutine, kept, next)];
  if (!holder || thing?.kind !== "struct") return [goTo(share(after, [value]), goroutine, kept, next)];
  const stored = withThing(after, holder.to, { ...thing, fields: new Map([...thing.fields, [operation.name, value]]) });
  return [goTo(thing.isShared ? share(stored, [value]) : stored, goroutine, kept, next)];
}
function holderOf(run, state, owner, name, depth = 4) {
  const thing = state.heap[owner.to];
  if (thing?.kind === "cond") return owner;
  if (thing?.kind !== "struct" || depth === 0) return void 0;
  if (fieldsOf(thing.shape).some((entry) => entry.name === name)) return owner;
  for (const embedded of fieldsOf(thing.shape).filter((entry) => entry.isEmbedded)) {
    const value = thing.fields.get(embedded.name);
    const found = isReference(value) ? holderOf(run, state, value, name, depth - 1) : void 0;
    if (found) return found;
  }
  return void 0;
}
function make2(run, state, frame, what, node) {
  if (what.kind === "channel") {
    const [after2, capacity] = evaluate(run.pkg, state, frame, what.capacity);
    const isKnown = typeof capacity === "number";
    return allocated(after2, {
      kind: "channel",
      capacity: isKnown ? capacity : 0,
      buffer: [],
      isClosed: false,
      children: void 0,
      name: what.name,
      made: { file: frame.code.fn.file, node },
      isShared: !isKnown
    });
  }
  if (what.kind !== "struct") {
    const [after2, value] = fromZero(state, what, false);
    return [after2, value];
  }
  const [after, values] = all(
    run,
    state,
    frame,
    what.fields.map((entry) => entry.value)
  );
  const fields = new Map(what.fields.map((entry, index) => [entry.name, values[index]]));
  return allocated(after, { kind: "struct", shape: what.shape, fields, isShared: false });
}

// src/explore/local.ts
function localMoves(run, state, goroutine) {
  const frame = topOf(goroutine);
  if (frame.returned) return leaving(run, state, goroutine, frame);
  const operation = frame.code.operations[frame.at];
  const open = countsOf(operation).map((count2) => openCount(run.pkg, state, frame, count2)).find((key) => key !== void 0);
  if (open !== void 0) return chosen(run, state, open);
  const act = LOCAL[operation.kind];
  return act?.({ run, state, goroutine, frame, operation });
}
function countsOf(operation) {
  if (operation.kind === "branch") return operation.turns ? [operation.condition] : [];
  if (operation.kind === "range") return [operation.count];
  if (operation.kind === "allocate") return operation.what.kind === "channel" ? [operation.what.capacity] : [];
  return operation.kind === "call" ? operation.call.arguments.filter((argument) => argument.kind === "count") : [];
}
function chosen(run, state, key) {
  run.isSampled = true;
  return TRIED.map((value) => quiet({ ...state, counts: new Map([...state.counts, [key, value]]) }));
}
function leaving(run, state, goroutine, frame) {
  const pending = frame.deferred.at(-1);
  if (pending) return invoke(run, state, goroutine, pending.target, pending.place);
  const results2 = finalResults(state, frame);
  const isLast = goroutine.frames.length === 1;
  const ended = pop(isLast && goroutine.parent < 0 ? share(state, results2) : state, goroutine);
  return isLast ? ending(ended, goroutine, frame, results2[0]) : [quiet(ended)];
}
function ending(state, { id, group: group2 }, frame, result) {
  const events = [{ goroutine: id, kind: "return", place: leavingPlace(frame), on: -1 }];
  const thing = state.heap[group2];
  if (thing?.kind !== "group") return [{ state, events }];
  const counted = withThing(state, group2, { ...thing, count: thing.count - 1 });
  if (thing.context < 0 || result === null) return [{ state: counted, events }];
  const ended = { state: closeContext(counted, thing.context), events };
  return result === MADE ? [ended] : [{ state: counted, events }, ended];
}
function leavingPlace({ code, at }) {
  const { file, node } = code.fn;
  const left = code.operations[at]?.node ?? -1;
  return { file, node: left >= 0 ? left : node };
}
function closeContext(state, at) {
  const thing = state.heap[at];
  if (thing?.kind !== "channel" || thing.isClosed) return state;
  return (thing.children ?? []).reduce(closeContext, withThing(state, at, { ...thing, isClosed: true }));
}
var LOCAL = {
  pass: ({ state, goroutine, frame, operation }) => [goTo(state, goroutine, frame, operation.next[0] ?? 0)],
  choose: ({ state, goroutine, frame, operation }) => operation.next.map((to) => goTo(state, goroutine, frame, to)),
  set: ({ run, state, goroutine, frame, operation }) => {
    const [after, value] = evaluate(run.pkg, state, frame, operation.value);
    const [filled, next] = withSlot(after, frame, operation.slot, value, operation.isNew);
    return [goTo(forgetCounts(filled, frame, operation.slot), goroutine, next, operation.next[0] ?? 0)];
  },
  store,
  escape: ({ run, state, goroutine, frame, operation }) => {
    const [after, values] = all(run, state, frame, operation.values);
    return [goTo(share(after, values), goroutine, frame, operation.next[0] ?? 0)];
  },
  allocate: ({ run, state, goroutine, frame, operation }) => {
    const [after, value] = make2(run, state, frame, operation.what, operation.node);
    const [filled, next] = withSlot(after, frame, operation.slot, value, true);
    return [goTo(filled, goroutine, next, operation.next[0] ?? 0)];
  },
  branch,
  match: ({ run, state, goroutine, frame, operation }) => {
    const [after, value] = evaluate(run.pkg, state, frame, operation.value);
    const thing = thingAt(after, value);
    const name = thing?.kind === "struct" ? thing.shape.name : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
    const fitting = operation.next.filter((_, index) => operation.cases[index]?.some((type) => type.replace(/^\*/, "") === name));
    const others = operation.next.filter((_, index) => operation.cases[index]?.length === 0);
    const ways = name === "" ? operation.next : fitting.length > 0 ? fitting : others.length > 0 ? others : operation.next;
    return ways.map((to) => goTo(after, goroutine, frame, to));
  },
  range: range2,
  call: ({ run, state, goroutine, frame, operation }) => {
    const [after, target] = resolve(run, state, frame, operation.call);
    const kept = forgetFields(frame);
    return invoke(
      run,
      withTop(after, goroutine, kept),
      { ...goroutine, frames: [...goroutine.frames.slice(0, -1), kept] },
      target,
      placeOf(frame, operation)
    );
  },
  go: started2,
  defer: ({ run, state, goroutine, frame, operation }) => {
    const [after, target] = resolve(run, state, frame, operation.call);
    const pending = { target, place: placeOf(frame, operation) };
    return [quiet(deferring(after, goroutine, pending, operation.next[0] ?? 0))];
  },
  return: ({ run, state, goroutine, frame, operation }) => {
    let [after, values] = all(run, state, frame, operation.values);
    let next = frame;
    if (!operation.isBare)
      for (const [index, slot] of frame.code.results.entries())
        [after, next] = withSlot(after, next, slot, values[index], !frame.code.boxed.has(slot));
    if (operation.isBare) values = frame.code.results.map(() => void 0);
    return [quiet(withTop(after, goroutine, { ...next, returned: values }))];
  },
  panic: ({ run }) => {
    if (run.pkg.files.some((file) => file.tree.text.includes("recover()"))) run.cut ||= "a panic that may be recovered from";
    return [];
  }
};
function placeOf(frame, { node }) {
  return { file: frame.code.fn.file, node };
}
function forgetCounts(state, frame, slot) {
  const key = frame.code.keys.get(slot);
  const name = key === void 0 ? void 0 : `${frame.code.fn.file.path} ${key}`;
  if (name === void 0 || !state.counts.has(name)) return state;
  return { ...state, counts: new Map([...state.counts].filter(([other]) => other !== name)) };
}
function range2({ run, state, goroutine, frame, operation }) {
  const [between, over] = evaluate(run.pkg, state, frame, operation.over);
  const thing = thingAt(between, over);
  if (thing?.kind === "channel" && !thing.isShared) return void 0;
  if (over === null && operation.isChannel) return void 0;
  const [after, count2] = evaluate(run.pkg, between, frame, operation.count);
  const [body = -1, exit = -1] = operation.next;
  const turn = frame.slots[operation.turn];
  const isCounted2 = typeof count2 === "number" && typeof turn === "number";
  const ways = over === null ? [exit] : isCounted2 ? [turn < count2 ? body : exit] : [body, exit];
  return ways.filter((to) => to >= 0).map((to) => {
    const [filled, next] = withSlot(after, frame, operation.turn, isCounted2 && to === body ? turn + 1 : void 0, true);
    const [given, last] = withSlot(filled, next, operation.value, void 0, true);
    return goTo(given, goroutine, last, to);
  });
}
function spawnPrimitive(state, { id }, target, place) {
  const frame = {
    code: topOf(goroutineOf(state, id)).code,
    at: 0,
    slots: [],
    deferred: [{ target, place }],
    returned: [],
    results: [],
    facts: []
  };
  const goroutine = { id: state.nextId, parent: id, frames: [frame], spawned: place, mode: "running", group: -1 };
  return { ...state, goroutines: [...state.goroutines, goroutine], nextId: state.nextId + 1 };
}
function started2({ run, state, goroutine, frame, operation }) {
  const [after, target] = resolve(run, state, frame, operation.call);
  const next = operation.next[0] ?? 0;
  if (target.kind === "away") return [goTo(share(after, target.values), goroutine, frame, next)];
  if (target.kind !== "code" && target.kind !== "primitive") return [goTo(after, goroutine, frame, next)];
  if (after.goroutines.length >= run.limits.goroutines) {
    run.cut ||= "too many goroutines";
    return [quiet(withGoroutine(after, { ...goroutine, mode: "spinning" }))];
  }
  const place = placeOf(frame, operation);
  const gone = withTop(after, goroutine, { ...frame, at: next });
  const begun = target.kind === "code" ? spawn(gone, goroutine.id, target, place, -1) : spawnPrimitive(gone, goroutine, target, place);
  return [{ state: begun, events: [{ goroutine: goroutine.id, kind: "spawn", place, on: after.nextId }] }];
}

// src/explore/settle.ts
function settle(run, state, ids, events) {
  const settled = [];
  const stack = [{ state, events, ids, steps: 0 }];
  const seen = new Seen();
  let round;
  for (let at = stack.pop(); at; at = stack.pop()) {
    run.work++;
    const [id2, ...rest] = at.ids;
    const goroutine = id2 === void 0 ? void 0 : goroutineOf(at.state, id2);
    if (id2 === void 0) settled.push(at);
    else if (!goroutine || goroutine.mode !== "running") stack.push({ ...at, ids: rest, steps: 0 });
    else if (at.steps > run.limits.steps || seen.size > 4 * run.limits.steps || run.work > run.limits.work) {
      run.cut ||= "too many steps";
      stack.push({ ...spinning(at, id2), ids: rest, steps: 0 });
    } else if (!step2(run, at, id2, rest, stack, seen)) round = at;
  }
  const id = round?.ids[0];
  return settled.length > 0 || !round || id === void 0 ? settled : settle(run, spinning(round, id).state, round.ids.slice(1), round.events);
}
function spinning(at, id) {
  const goroutine = goroutineOf(at.state, id);
  return goroutine ? { ...at, state: withGoroutine(at.state, { ...goroutine, mode: "spinning" }) } : at;
}
function step2(run, at, id, rest, stack, seen) {
  const goroutine = goroutineOf(at.state, id);
  if (!goroutine) return true;
  const moves = localMoves(run, at.state, goroutine);
  if (!moves) {
    const offer = offerOf(run, at.state, goroutine);
    stack.push({ ...at, state: offer?.[0] ?? at.state, ids: rest, steps: 0 });
    return true;
  }
  if (moves.length > 1) {
    if (seen.has(at)) return false;
  }
  for (let index = moves.length - 1; index >= 0; index--) {
    const { state, events } = moves[index];
    const started3 = state.goroutines.filter((other) => other.id >= at.state.nextId).map((other) => other.id);
    stack.push({ state, events: [...at.events, ...events], ids: [...at.ids, ...started3], steps: at.steps + 1 });
  }
  return true;
}
var Seen = class {
  first = /* @__PURE__ */ new Map();
  keys = /* @__PURE__ */ new Set();
  size = 0;
  /** Whether it was met before; it counts as met from now on. */
  has(at) {
    this.size++;
    const goroutine = goroutineOf(at.state, at.ids[0]);
    const place = `${at.ids.join(" ")}|${goroutine?.frames.map((frame) => `${frame.code.fn.node}:${frame.at}`).join(" ")}`;
    const first = this.first.get(place);
    if (!first) {
      this.first.set(place, at);
      return false;
    }
    this.keys.add(`${place}|${keyOf(first.state)}`);
    const key = `${place}|${keyOf(at.state)}`;
    if (this.keys.has(key)) return true;
    this.keys.add(key);
    return false;
  }
};

// src/explore/transitions.ts
function transitionsOf(run, state, { goroutine, offer }, all2) {
  if (goroutine.mode === "spinning" || goroutine.mode === "asleep") return [];
  return offer.kind === "communicate" ? communications(state, goroutine, offer, all2) : primitives(run, state, goroutine, offer, all2);
}
function communications(state, goroutine, offer, all2) {
  const { id } = goroutine;
  const found = offer.arms.flatMap(
    (arm2) => arm2.direction === "send" ? sends(state, id, offer, arm2, all2) : receives(state, id, offer, arm2)
  );
  const isReady = found.length > 0 || offer.arms.some((arm2) => arm2.direction === "receive" && hasSender(id, arm2, all2));
  const values = offer.arms.filter((arm2) => arm2.direction === "send").map((arm2) => arm2.value);
  for (const { to, node } of offer.others) {
    const after = advance(values.length > 0 ? share(state, values) : state, id, [], to);
    found.push({ move: { state: after, events: offer.isSelect ? [event(id, "arm", offer.place, node, -1)] : [] }, movers: [id] });
  }
  if (offer.fallback >= 0 && !isReady) found.push({ move: quiet3(advance(state, id, [], offer.fallback)), movers: [id] });
  return found;
}
function hasSender(id, arm2, all2) {
  return all2.some(
    ({ goroutine, offer }) => goroutine.id !== id && offer.kind === "communicate" && offer.arms.some((other) => other.direction === "send" && other.channel === arm2.channel)
  );
}
function quiet3(state) {
  return { state, events: [] };
}
function event(goroutine, kind, place, node, on) {
  return { goroutine, kind, place: { file: place.file, node }, on };
}
function sends(state, id, offer, arm2, all2) {
  const channel = state.heap[arm2.channel];
  if (channel.isClosed) return [{ move: void 0, movers: [id] }];
  const sent = event(id, "send", offer.place, arm2.node, arm2.channel);
  if (channel.buffer.length < channel.capacity) {
    const filled = withThing(state, arm2.channel, { ...channel, buffer: [...channel.buffer, arm2.value] });
    return [{ move: { state: advance(filled, id, [], arm2.to), events: [sent] }, movers: [id] }];
  }
  if (channel.capacity > 0) return [];
  return all2.flatMap((other) => {
    const peer = other.offer;
    if (other.goroutine.id === id || peer.kind !== "communicate") return [];
    return peer.arms.filter((candidate) => candidate.direction === "receive" && candidate.channel === arm2.channel).map((receiving) => {
      const given = advance(advance(state, id, [], arm2.to), other.goroutine.id, fills(receiving, arm2.value, true), receiving.to);
      const got = event(other.goroutine.id, "receive", peer.place, receiving.node, arm2.channel);
      return { move: { state: given, events: [sent, got] }, movers: [id, other.goroutine.id] };
    });
  });
}
function fills(arm2, value, ok) {
  return [
    [arm2.slot, value],
    [arm2.okSlot, ok]
  ];
}
function receives(state, id, offer, arm2) {
  const channel = state.heap[arm2.channel];
  const got = event(id, "receive", offer.place, arm2.node, arm2.channel);
  const [first, ...rest] = channel.buffer;
  if (channel.buffer.length > 0) {
    const taken = withThing(state, arm2.channel, { ...channel, buffer: rest });
    return [{ move: { state: advance(taken, id, fills(arm2, first, true), arm2.to), events: [got] }, movers: [id] }];
  }
  if (!channel.isClosed) return [];
  const to = arm2.closedTo >= 0 ? arm2.closedTo : arm2.to;
  return [{ move: { state: advance(state, id, fills(arm2, void 0, false), to), events: [got] }, movers: [id] }];
}
function primitives(_run, state, goroutine, offer, all2) {
  const thing = state.heap[offer.on];
  if (thing?.kind === "lock") return locks(state, goroutine, offer, thing, all2);
  if (thing?.kind === "group") return waits(state, goroutine.id, offer, thing);
  if (thing?.kind === "cond") return conds(state, goroutine, offer, thing, all2);
  if (thing?.kind === "channel") return closes(state, goroutine.id, offer, thing);
  return [];
}
function one(id, state, offer, kind) {
  return [{ move: { state, events: [event(id, kind, offer.place, offer.place.node, offer.on)] }, movers: [id] }];
}
function locks(state, goroutine, offer, lock, all2) {
  const { id } = goroutine;
  if (offer.name === "rlock") {
    const isQueued = all2.some(
      (other) => other.goroutine.mode === "queued" && other.offer.kind === "primitive" && other.offer.on === offer.on
    );
    if (lock.writer >= 0 || isQueued) return [];
    return one(id, resume(withThing(state, offer.on, { ...lock, readers: [...lock.readers, id] }), id, []), offer, "lock");
  }
  if (offer.name !== "lock") return [];
  if (lock.writer < 0 && lock.readers.length === 0)
    return one(id, resume(withThing(state, offer.on, { ...lock, writer: id }), id, []), offer, "lock");
  if (lock.readers.length === 0 || goroutine.mode === "queued") return [];
  return [{ move: quiet3(withGoroutine(state, { ...goroutine, mode: "queued" })), movers: [] }];
}
function waits(state, id, offer, group2) {
  if (group2.count > 0) return [];
  const ended = group2.context >= 0 ? closeContext(state, group2.context) : state;
  return one(id, resume(ended, id, []), offer, "wait");
}
function conds(state, goroutine, offer, cond, all2) {
  const { id, mode } = goroutine;
  const lock = thingAt(state, cond.lock);
  const at = isReference(cond.lock) ? cond.lock.to : -1;
  if (offer.name === "sleep") {
    if (lock?.kind !== "lock") return one(id, resume(state, id, []), offer, "wait");
    if (mode === "woken")
      return lock.writer >= 0 || lock.readers.length > 0 ? [] : one(id, resume(withThing(state, at, { ...lock, writer: id }), id, []), offer, "wake");
    return [
      {
        ...one(
          id,
          withGoroutine(withThing(state, at, { ...lock, writer: -1 }), { ...goroutine, mode: "asleep" }),
          offer,
          "sleep"
        )[0],
        movers: []
      }
    ];
  }
  const sleepers = all2.filter(
    (other) => other.goroutine.mode === "asleep" && other.offer.kind === "primitive" && other.offer.on === offer.on
  );
  const done = resume(state, id, []);
  if (sleepers.length === 0) return [{ move: quiet3(done), movers: [id] }];
  const woken = offer.name === "broadcast" ? [sleepers] : sleepers.map((sleeper) => [sleeper]);
  return woken.map((some) => ({ move: quiet3(some.reduce((after, sleeper) => wake(after, sleeper.goroutine.id), done)), movers: [id] }));
}
function wake(state, id) {
  const goroutine = goroutineOf(state, id);
  return goroutine ? withGoroutine(state, { ...goroutine, mode: "woken" }) : state;
}
function closes(state, id, offer, channel) {
  if (offer.name === "cancel") return one(id, resume(closeContext(state, offer.on), id, []), offer, "cancel");
  if (channel.isClosed) return [{ move: void 0, movers: [id] }];
  return one(id, resume(withThing(state, offer.on, { ...channel, isClosed: true }), id, []), offer, "close");
}

// src/explore/search.ts
function placeKey({ file, node }) {
  return `${file.path}:${node}`;
}
function search(pkg, fn, limits) {
  const run = { pkg, limits, cut: "", isSampled: false, work: 0 };
  const stranded = /* @__PURE__ */ new Map();
  const shared = /* @__PURE__ */ new Set();
  const met = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const queue = [];
  let freeEnds = 0;
  const add = (settled, before) => {
    for (const next of settled) {
      const key = keyOf(next.state);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ ...next, before });
    }
  };
  add(settle(run, startOf(run, fn), [0], []), void 0);
  let states = 0;
  for (; states < queue.length && states < limits.states && run.work < limits.work; states++) {
    const visited = queue[states];
    noteShared(visited.state, shared);
    const ready = readyIn(run, visited.state);
    for (const { offer } of ready) for (const place of placesOf(offer)) met.add(placeKey(place));
    const transitions = ready.map((one2) => transitionsOf(run, visited.state, one2, ready));
    const movable = new Set(transitions.flat().flatMap((transition) => transition.movers));
    for (const { goroutine } of queueing(ready, transitions)) movable.add(goroutine.id);
    const blocked = strandedIn(visited.state, ready, movable);
    if (blocked.length > 0) note(stranded, visited, blocked);
    if (blocked.length === 0 && transitions.every((list) => list.length === 0)) freeEnds++;
    for (const transition of chosen2(visited.state, ready, transitions)) {
      if (transition.move) add(settle(run, transition.move.state, transition.movers, transition.move.events), visited);
    }
  }
  if (states < queue.length) run.cut ||= "too many states";
  const isComplete = run.cut === "";
  return {
    stranded,
    isComplete,
    cut: run.cut,
    isSampled: run.isSampled,
    shared,
    met,
    states,
    isCertain: isComplete && freeEnds === 0 && stranded.size > 0
  };
}
function queueing(ready, transitions) {
  return ready.filter((_, index) => (transitions[index] ?? []).some((transition) => transition.movers.length === 0));
}
function readyIn(run, state) {
  return state.goroutines.flatMap((goroutine) => {
    const offer = offerOf(run, state, goroutine);
    if (offer) return [{ goroutine, offer: offer[1] }];
    return [];
  });
}
function chosen2(state, ready, transitions) {
  const all2 = transitions.flat();
  const moving = transitions.filter((list) => list.length > 0);
  if (moving.length < 2) return all2;
  const reaches = /* @__PURE__ */ new Map();
  for (const [index, list] of transitions.entries()) {
    const one2 = ready[index];
    if (list.length > 0 && list.every(({ movers }) => movers.length === 1 && movers[0] === one2.goroutine.id) && isAlone(state, one2, reaches))
      return list;
  }
  return all2;
}
function isAlone(state, { goroutine, offer }, reaches) {
  const things = offer.kind === "primitive" ? [offer.on] : offer.arms.map((arm2) => arm2.channel);
  return state.goroutines.every((other) => other.id === goroutine.id || !things.some((thing) => reachOf(state, other, reaches).has(thing)));
}
function reachOf(state, goroutine, known4) {
  const found = known4.get(goroutine.id);
  if (found) return found;
  const values = [];
  valuesOf(goroutine, (value) => values.push(value));
  const reached = /* @__PURE__ */ new Set();
  reachInto(state, values, reached);
  known4.set(goroutine.id, reached);
  return reached;
}
function note(stranded, visited, blocked) {
  for (const { offer } of blocked) {
    for (const place of placesOf(offer)) {
      const key = placeKey(place);
      if (!stranded.has(key)) stranded.set(key, { state: visited.state, blocked, events: trailOf(visited) });
    }
  }
}
function placesOf(offer) {
  return offer.kind === "communicate" ? [offer.place, ...offer.arms.map(({ node }) => ({ file: offer.place.file, node }))] : [offer.place];
}
function trailOf(visited) {
  const parts = [];
  for (let at = visited; at; at = at.before) parts.push(at.events);
  return parts.reverse().flat();
}
function noteShared(state, shared) {
  for (const thing of state.heap) if (thing?.kind === "channel" && thing.isShared) shared.add(placeKey(thing.made));
}
function startOf(run, fn) {
  const code = codeOf(run, fn);
  let state = { goroutines: [], heap: [], counts: /* @__PURE__ */ new Map(), nextId: 1 };
  let frame = { code, at: code.entry, slots: [], deferred: [], returned: void 0, results: [], facts: [] };
  const types = parameterTypes(fn);
  for (const [index, slot] of code.parameters.entries()) {
    const type = types[index] ?? -1;
    const [after, value] = type < 0 ? [state, void 0] : foreign(run.pkg, state, fn.file, type);
    state = after;
    if (slot >= 0) [state, frame] = withSlot(state, frame, slot, value, true);
  }
  const root = { id: 0, parent: -1, frames: [frame], spawned: void 0, mode: "running", group: -1 };
  return { ...state, goroutines: [root] };
}
function parameterTypes({ file, node }) {
  return [file.child(node, "receiver"), file.child(node, "parameters")].flatMap(
    (list) => file.is(list, "parameter_list") ? file.named(list).flatMap((parameter) => {
      const type = file.is(parameter, "variadic_parameter_declaration") ? -1 : file.child(parameter, "type");
      return Array.from({ length: Math.max(1, file.childrenIn(parameter, "name").length) }, () => type);
    }) : []
  );
}

// src/explore/witness.ts
var STEPS = 12;
function witnessOf(stranded, operation) {
  const { state, blocked, events } = stranded;
  const target = blocked.find((ready) => placesOf2(ready).includes(operation)) ?? blocked[0];
  if (!target) return [];
  const circle = blocked.filter((ready) => ready === target || concerns(ready, thingsOf([target])) || isHolder(state, target, ready));
  const things = thingsOf(circle);
  const told = events.filter((event2) => things.has(event2.on) || event2.kind === "spawn" || event2.kind === "return" || event2.kind === "arm");
  const people = /* @__PURE__ */ new Set([
    ...circle.map(({ goroutine }) => goroutine.id),
    ...told.filter((event2) => things.has(event2.on)).map((event2) => event2.goroutine),
    0
  ]);
  const steps = [
    ...[...thingsOf([target])].flatMap((at) => madeStep(state, at)),
    ...told.filter((event2) => isTold(event2, people)).flatMap(eventStep),
    ...circle.filter((ready) => ready !== target).map((ready) => waitStep(ready)),
    waitStep(target)
  ];
  return distinct(steps.length > STEPS ? [...steps.slice(0, 4), ...steps.slice(4 - STEPS)] : steps);
}
function placesOf2({ offer }) {
  const { place } = offer;
  if (offer.kind === "primitive") return [placeKey(place)];
  return [placeKey(place), ...offer.arms.map(({ node }) => placeKey({ file: place.file, node }))];
}
function thingsOf(ready) {
  return new Set(ready.flatMap(({ offer }) => offer.kind === "primitive" ? [offer.on] : offer.arms.map((arm2) => arm2.channel)));
}
function concerns(ready, things) {
  return [...thingsOf([ready])].some((thing) => things.has(thing));
}
function isHolder(state, target, other) {
  const lock = target.offer.kind === "primitive" ? state.heap[target.offer.on] : void 0;
  return lock?.kind === "lock" && (lock.writer === other.goroutine.id || lock.readers.includes(other.goroutine.id));
}
function isTold(event2, people) {
  if (event2.kind === "spawn") return people.has(event2.on);
  return people.has(event2.goroutine);
}
function madeStep(state, at) {
  const thing = state.heap[at];
  if (thing?.kind !== "channel" || thing.made.node < 0) return [];
  const room = thing.capacity === 0 ? "no value" : thing.capacity === 1 ? "one value" : `${thing.capacity} values`;
  const holds = isChosen(thing.made) ? `takes ${room} in this schedule` : `holds ${room}`;
  return [{ ...thing.made, message: thing.children ? "the context is made here" : `${thing.name} is made here and ${holds}` }];
}
function isChosen({ file, node }) {
  const size = file.named(file.child(node, "arguments"))[1] ?? NONE;
  return size >= 0 && !/^[\d_]+$|^[A-Z]\w*$/.test(file.text(size));
}
var SENTENCES = {
  spawn: () => "this goroutine is started",
  return: () => "here it returns",
  send: (name) => `a value is sent on ${name}`,
  receive: (name) => `it is received from ${name}`,
  close: (name) => `${name} is closed`,
  arm: (name) => `the select goes on by ${name}`,
  lock: (name) => `${name} is locked`,
  unlock: (name) => `${name} is released`,
  wait: (name) => `the wait for ${name} is over`,
  add: (name) => `${name} is counted up`,
  done: (name) => `${name} is counted down`,
  cancel: () => "the context is cancelled",
  sleep: (name) => `this waits for ${name} to be signalled`,
  wake: (name) => `${name} was signalled`
};
function eventStep({ kind, place }) {
  if (place.node < 0) return [];
  const node = kind === "return" ? leaving2(place) : place.node;
  return [{ file: place.file, node, message: SENTENCES[kind](nameAt({ file: place.file, node: place.node })) }];
}
function leaving2({ file, node }) {
  const body = file.child(node, "body");
  if (body < 0) return node;
  return file.named(file.first(body)).at(-1) ?? body;
}
function waitStep({ offer }) {
  const name = nameAt(offer.place);
  if (offer.kind === "primitive")
    return { ...offer.place, message: offer.name === "wait" ? `${name} is waited for here, for ever` : `this waits for ${name} for ever` };
  const [only] = offer.arms;
  if (offer.isSelect) return { ...offer.place, message: "no arm of this select can be taken any more" };
  return { ...offer.place, message: `the ${only?.direction === "send" ? "send on" : "receive from"} ${name} waits here for ever` };
}
function nameAt({ file, node }) {
  const at = file.is(node, "expression_statement") ? file.first(node) : node;
  const inner = NAMED.map((field2) => file.child(at, field2)).find((child) => child >= 0) ?? NONE;
  if (file.is(inner, "argument_list")) return file.text(file.first(inner));
  if (!file.is(at, "call_expression")) return file.text(inner >= 0 ? inner : at);
  const callee = file.bare(file.child(at, "function"));
  if (file.is(callee, "selector_expression")) return file.text(file.child(callee, "operand"));
  return file.text(file.first(file.child(at, "arguments"))) || file.text(callee);
}
var NAMED = ["channel", "operand", "right"];
function distinct(steps) {
  const seen = /* @__PURE__ */ new Set();
  return steps.filter((step3) => {
    const key = `${placeKey(step3)} ${step3.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// src/explore/explore.ts
var LIMITS = { states: 800, goroutines: 6, depth: 10, steps: 300, work: 1500 };
var IN_TESTS = { ...LIMITS, states: 300, work: 600 };
var known3 = /* @__PURE__ */ new WeakMap();
function exploring(pkg, limits = LIMITS) {
  return ({ fn, operations, make: make3 }) => {
    const found = followed(pkg, fn, limits);
    const keys = operations.map(placeKey);
    const key = keys.find((candidate) => found.stranded.has(candidate)) ?? "";
    const stranded = found.stranded.get(key);
    if (stranded) return { kind: "blocked", witness: witnessOf(stranded, key) };
    if (make3 && found.shared.has(placeKey(make3))) return { kind: "unknown", reason: "the channel goes to code that is not followed" };
    if (!keys.every((candidate) => found.met.has(candidate)))
      return { kind: "unknown", reason: "no schedule that was followed comes to the operation" };
    return { kind: "free", complete: found.isComplete && !found.isSampled };
  };
}
function followed(pkg, fn, limits = LIMITS) {
  if (limits !== LIMITS) return search(pkg, fn, limits);
  const byFile = remembered(known3, pkg, () => /* @__PURE__ */ new Map());
  const byNode = remembered(byFile, fn.file, () => /* @__PURE__ */ new Map());
  return remembered(byNode, fn.node, () => search(pkg, fn, fn.file.isTest ? IN_TESTS : limits));
}

// src/go/runs-once.ts
var DEPTH = 4;
function runsOnce(pkg, file, node) {
  return pkg.name === "main" && !file.isTest && isOnce(pkg, file, node, DEPTH);
}
function isOnce(pkg, file, node, depth) {
  const fn = onceWithin(file, node);
  if (depth === 0 || !file.is(fn, "function_declaration")) return false;
  const name = file.declaredName(fn);
  if (name === "main") return true;
  if (isValue(pkg, name)) return false;
  const calls = callsNamed(pkg, name).filter((call2) => isCallOf(pkg, call2, { file, node: fn }));
  return calls.length > 0 && calls.every((call2) => isOnce(pkg, call2.file, call2.node, depth - 1));
}
function onceWithin(file, node) {
  let at = file.parent(node);
  while (at >= 0 && !file.is(at, "function_declaration") && !file.is(at, "method_declaration")) {
    if (file.is(at, "for_statement") || file.is(at, "func_literal") && !isRunInPlace(file, at)) return NONE;
    at = file.parent(at);
  }
  return at;
}
function isRunInPlace(file, literal2) {
  const parent = file.parent(literal2);
  if (file.is(parent, "call_expression")) return true;
  const call2 = file.is(parent, "argument_list") ? file.parent(parent) : NONE;
  const callee = file.child(call2, "function");
  return file.is(callee, "selector_expression") && file.text(file.child(callee, "field")) === "Go";
}
function isCallOf(pkg, call2, fn) {
  const { candidates } = calleeOf(pkg, call2.file, call2.node);
  return bareName(fn) !== "" && (candidates.length === 0 || candidates.some(({ file, node }) => file === fn.file && node === fn.node));
}
function isValue(pkg, name) {
  for (const file of pkg.files) {
    if (file.isTest || !file.tree.text.includes(name)) continue;
    for (const node of file.all("identifier")) {
      if (file.text(node) !== name) continue;
      const parent = file.parent(node);
      const isCalled = file.is(parent, "call_expression") && file.child(parent, "function") === node;
      if (!isCalled && !file.is(parent, "function_declaration")) return true;
    }
  }
  return false;
}

// src/rule/level-here.ts
var SHOWN = /(^|\/)(_?examples?|demos?|samples?|bench(marks?)?|tests|integration)\//;
var EXAMPLE = /(^|\/)(_?examples?|demos?|samples?)\//;
var DUTY = /^(sql|http|lifecycle|time|etcd|kubernetes|grpc|messaging|reload)\/|^context\/lost-/;
var LEFT_BEHIND = /^channel\//;
var NOT_BUILT = /^\/\/go:build ignore\b/m;
var COMMAND_LINE = /^github\.com\/(spf13\/cobra|urfave\/cli|alecthomas\/(kong|kingpin)|(hashicorp|mitchellh)\/cli|peterbourgon\/ff\/(v\d+\/)?ffcli|traefik\/paerser\/cli)(\/|$)/;
var MOSTLY = 0.25;
function levelHere(level, ruleId, file, { command, isOnce: isOnce3, isForTests: isForTests2 }) {
  if (level === "note" || isForTests2() || isNotBuilt(file)) return "note";
  const isLeftBehind = LEFT_BEHIND.test(ruleId) || DUTY.test(ruleId);
  if (!isLeftBehind) return level;
  if (DUTY.test(ruleId) && SHOWN.test(file.path)) return "note";
  if (command() === "mostly" || isOnce3()) return "note";
  if (!LEFT_BEHIND.test(ruleId)) return level;
  if (EXAMPLE.test(file.path)) return level === "error" ? "warning" : "note";
  return level === "error" && command() === "some" ? "warning" : level;
}
function commandLineOf(pkg) {
  const files = pkg.files.filter((file) => !file.isTest);
  const reading = files.filter((file) => [...pkg.imports(file).values()].some((path) => COMMAND_LINE.test(path)));
  if (reading.length === 0) return "none";
  return pkg.name !== "main" && reading.length >= files.length * MOSTLY ? "mostly" : "some";
}
function isNotBuilt(file) {
  return NOT_BUILT.test(headOf(file));
}
function headOf(file) {
  const clause = file.children(0).find((node) => file.is(node, "package_clause"));
  return file.tree.text.slice(0, clause === void 0 ? 0 : file.start(clause));
}

// src/rule/finding.ts
var FINGERPRINT = "v1";
function resourceOf({ details, file, node }) {
  const plain = details.identity.replaceAll(/\s+/g, " ").replaceAll(/(?<![\p{L}\p{N}_]) | (?![\p{L}\p{N}_])/gu, "");
  const receiver = receiverName(file, node);
  if (receiver === "") return plain;
  return plain.replaceAll(/(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_]*(?=\.)/gu, (word) => word === receiver ? "recv" : word);
}
function receiverName(file, node) {
  const list = file.child(file.declarationAround(node), "receiver");
  return file.text(file.child(file.first(list), "name"));
}
function findingOf(reported, home, ordinal) {
  const { rule, file, node, message, details } = reported;
  const name = file.functionName(node);
  const resource = resourceOf(reported);
  return {
    ruleId: rule.id,
    level: levelHere(details.level ?? rule.level, rule.id, file, surroundings(reported, home)),
    confidence: details.confidence ?? rule.confidence,
    message: message.replaceAll(/\s+/g, " "),
    region: file.region(node),
    function: name,
    related: (details.related ?? []).map((spot) => placeOf2(spot, file)),
    codeFlow: (details.codeFlow ?? []).map((spot) => placeOf2(spot, file)),
    fixes: details.fix ? [fixOf(details.fix)] : [],
    fingerprint: digest(FINGERPRINT, rule.id, home.path, home.name, name, resource, String(ordinal)),
    resource,
    standing: { kind: "new" },
    seenIn: [],
    waits: details.waits ?? rule.waits
  };
}
function surroundings(reported, home) {
  const { file, node } = reported;
  return { command: home.command, isOnce: () => isOnce2(reported, home), isForTests: () => home.isForTests(file, node) };
}
function isOnce2({ file, node, details }, home) {
  const first = details.codeFlow?.[0] ?? { file, node };
  return home.runsOnce(first.file ?? file, first.node);
}
function placeOf2(spot, home) {
  const file = spot.file ?? home;
  return { message: spot.message, region: file.region(spot.node), function: file.functionName(spot.node) };
}
function fixOf(fix) {
  return {
    description: fix.description,
    edits: fix.edits.map((edit) => ({ region: edit.file.span(edit.start, edit.end), newText: edit.newText }))
  };
}

// src/rule/stand-ins.ts
var STAND_IN = new RegExp("^([Nn]ew)?([Mm]ock|[Ff]ake)\\p{Lu}|[_\\p{Ll}]Test_?(Helper|Util)s?$", "u");
function isUnusedStandIn(pkg, file, node) {
  const name = bearer(file, node);
  return STAND_IN.test(name) && !isUsed(pkg, name, /* @__PURE__ */ new Set());
}
function bearer(file, node) {
  return file.declaredName(file.declarationAround(node)).split(".")[0] ?? "";
}
function isUsed(pkg, name, seen) {
  if (seen.has(name)) return false;
  seen.add(name);
  const files = pkg.files.filter((file) => !file.isTest && file.tree.text.includes(name));
  return isUsedAbroad(pkg, name) || files.some((file) => usersIn(file, name).some((user) => !STAND_IN.test(user) || isUsed(pkg, user, seen)));
}
function usersIn(file, name) {
  return [...file.all("identifier"), ...file.all("type_identifier")].flatMap((node) => {
    if (file.text(node) !== name) return [];
    const user = file.declarationAround(node) >= 0 ? bearer(file, node) : file.text(file.child(file.enclosing(node, "type_spec"), "name"));
    return user === name ? [] : [user];
  });
}
function isUsedAbroad(pkg, name) {
  if (!new RegExp("^\\p{Lu}", "u").test(name)) return false;
  const importers = pkg.linked?.importersOf(pkg.importPath) ?? [];
  return importers.some(({ files }) => files.some((file) => !file.isTest && file.tree.text.includes(`.${name}`) && !isNotBuilt(file)));
}

// src/rule/for-tests.ts
var TEST_SUPPORT = /(^|\/)(e2e|mocks?|fakes?|test[-_]?(utils?|helpers?|support)|(?!(la|con|at|pro|fas|grea)test)\w+test)\//;
var TAKES_TEST = /[(,]\s*(?!_\s)\w+\s+(\w+)\.TB\b|[(,]\s*(?!_\s)\w+\s+\*(\w+)\.[TBF]\b/g;
function isForTests(pkg, file, node) {
  if (file.isTest || TEST_SUPPORT.test(file.path)) return true;
  for (let fn = file.functionAround(node); fn >= 0; fn = file.functionAround(fn)) if (takesTest(pkg, file, fn)) return true;
  const type = receiverType(file, file.declarationAround(node));
  return type !== "" && isMadeForTests(pkg, type) || isUnusedStandIn(pkg, file, node);
}
function takesTest(pkg, file, fn) {
  if (!file.imports.includes("testing")) return false;
  const parameters = file.text(file.child(fn, "parameters"));
  return [...parameters.matchAll(TAKES_TEST)].some(([, tb, pointer]) => pkg.imports(file).get(tb ?? pointer ?? "") === "testing");
}
function receiverType(file, method2) {
  return /(\w+)(\[[^\]]*\])?\s*\)$/.exec(file.text(file.child(method2, "receiver")))?.[1] ?? "";
}
function isMadeForTests(pkg, type) {
  const files = pkg.files.filter((file) => !file.isTest);
  if (!files.some((file) => file.imports.includes("testing"))) return false;
  const mentions2 = files.flatMap((file) => mentionsIn(file, type).map((node) => ({ file, node })));
  const isTaken = ({ file, node }) => takesTest(pkg, file, file.declarationAround(node));
  return mentions2.every(isTaken) && mentions2.some((mention) => isResult(mention) && isTaken(mention));
}
function mentionsIn(file, type) {
  if (!file.tree.text.includes(type)) return [];
  return [...file.all("type_identifier"), ...file.all("identifier")].filter((node) => {
    if (file.text(node) !== type || receiverType(file, file.declarationAround(node)) === type) return false;
    const spec = file.enclosing(node, "type_spec", "var_spec");
    const name = file.text(file.child(spec, "name"));
    return name !== type && name !== "_";
  });
}
function isResult({ file, node }) {
  return file.contains(file.child(file.declarationAround(node), "result"), node);
}

// src/rule/same-cause.ts
function oncePerCause(reported) {
  const known4 = new Set(reported.filter(({ rule, details }) => !rule.infers && (details.level ?? rule.level) !== "note").map(causeOf));
  return reported.filter((entry) => !entry.rule.infers || !known4.has(causeOf(entry)));
}
function causeOf({ file, node, details }) {
  const first = details.codeFlow?.[0];
  return `${(first?.file ?? file).path}
${first?.node ?? node}`;
}

// src/rule/findings.ts
function findingsOf(reported, home) {
  const findings = [];
  const places = /* @__PURE__ */ new Set();
  const ordinals = /* @__PURE__ */ new Map();
  const ordered = oncePerCause(reported).sort((a, b) => compareText(a.file.path, b.file.path) || a.node - b.node);
  for (const entry of ordered) {
    const place = `${entry.rule.id}
${entry.file.path}
${entry.node}`;
    if (places.has(place)) continue;
    places.add(place);
    const identity = [entry.rule.id, entry.file.functionName(entry.node), resourceOf(entry)].join("\n");
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    findings.push(findingOf(entry, home, ordinal));
  }
  return findings;
}
function homeOf(pkg, module, modules) {
  const isShared3 = modules.some((other) => other !== module && other.path === module?.path);
  return {
    path: isShared3 ? pkg.dir : pkg.importPath,
    name: pkg.name,
    command: () => commandLineOf(pkg),
    runsOnce: (file, node) => runsOnce(pkg, file, node),
    isForTests: (file, node) => isForTests(pkg, file, node)
  };
}

// src/rule/outline.ts
function announce(path, text, { syntax, plan, trees }) {
  const outcome = { unparsed: [] };
  const parse = () => {
    const { tree, unparsed, defect } = parseSafely(text, syntax, plan);
    outcome.unparsed = unparsed;
    outcome.defect = defect;
    return tree;
  };
  const header = headerOf(text);
  const file = trees.file(path, { grammar: syntax.grammar, parse, ...header ? { imports: header.imports } : {} });
  return { file, packageName: header?.packageName ?? file.packageName, size: text.length, outcome };
}
function outlineOf({ file, outcome }) {
  const { tree } = file;
  const clause = file.children(0).find((node) => file.is(node, "package_clause")) ?? NONE;
  const gaps = outcome.defect === void 0 ? gapsOf(file, outcome.unparsed, file.packageName) : [defectGap(file, `parsing ${file.path}`, outcome.defect)];
  return { gaps, generated: GENERATED.test(tree.text.slice(0, Math.max(0, file.start(clause) || 0))) };
}
function parseSafely(text, syntax, plan) {
  try {
    return syntax.parse(text, plan.query);
  } catch (defect) {
    return notParsed(syntax.grammar, defect);
  }
}
var GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m;
var GAPS_PER_FILE = 5;
function gapsOf(file, unparsed, packageName) {
  const gaps = unparsed.slice(0, GAPS_PER_FILE).map(({ start, end }) => {
    const region = file.span(start, end);
    return {
      kind: "source",
      what: `${file.path} ${linesOf(region)}`,
      why: "this is not Go that we can parse; rules saw the rest of the file",
      region
    };
  });
  const more = unparsed.length - gaps.length;
  if (more > 0) gaps.push({ kind: "source", what: file.path, why: `${more} more places could not be parsed`, region: file.span(0, 0) });
  if (packageName === "" && gaps.length === 0)
    gaps.push({ kind: "source", what: file.path, why: "it has no package clause, so it is no Go file", region: file.span(0, 0) });
  return gaps;
}
function linesOf({ startLine, endLine }) {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine}-${endLine}`;
}
function defectGap(file, what, error, node = NONE) {
  const why = `it failed, which is a defect of goroutine-gate: ${error instanceof Error ? error.message : String(error)}`;
  return { kind: what.startsWith("rule ") ? "rule" : "source", what, why, region: node < 0 ? file.span(0, 0) : file.region(node) };
}

// src/rule/usual.ts
var LIMITS2 = { callers: 20, agreeing: 0.95, files: 2 };
var Usual = class {
  tallies = /* @__PURE__ */ new Map();
  /** Counts the function around a release. Tests do not count: what they hold ends with them. */
  add(rule, pkg, file, { call: call2, owner, release: release2 }) {
    const callee = file.isTest ? "" : nameOfCallee(pkg, file, call2);
    if (callee === "") return;
    const tally = this.tallies.get(callee) ?? { rule, name: calledName(file, call2), callers: /* @__PURE__ */ new Map() };
    this.tallies.set(callee, tally);
    const releases = tally.callers.get(owner) ?? /* @__PURE__ */ new Map();
    tally.callers.set(owner, releases);
    releases.set(release2, (releases.get(release2) ?? /* @__PURE__ */ new Set()).add(callerAt(file, call2)));
  }
  /** The functions, by the name of `nameOfCallee`, whose result so many callers release that it is worth reading them all. */
  expected({ callers: needed, agreeing } = LIMITS2) {
    const found = /* @__PURE__ */ new Map();
    for (const [callee, { rule, name, callers }] of this.tallies) {
      const byOwner = [...callers].map(([owner, releases]) => ({ owner, releases, size: sizeOf(releases) }));
      const [most] = byOwner.sort((a, b) => b.size - a.size || a.owner - b.owner);
      if (!most || most.size < needed * agreeing) continue;
      const release2 = [...most.releases].sort(([a, first], [b, second]) => second.size - first.size || compareText(a, b));
      found.set(callee, { rule, name, owner: most.owner, release: release2.map(([method2]) => method2) });
    }
    return found;
  }
};
function sizeOf(releases) {
  return new Set([...releases.values()].flatMap((callers) => [...callers])).size;
}
function callerAt(file, call2) {
  return `${file.path}
${file.declarationAround(call2)}`;
}
function usualCalls(pkg, files, expected, duties) {
  const names2 = new Set([...expected.values()].map(({ name }) => name));
  const calls = [];
  for (const file of files) {
    if (file.isTest) continue;
    for (const call2 of file.all("call_expression")) {
      const callee = names2.has(calledName(file, call2)) && file.declarationAround(call2) >= 0 ? nameOfCallee(pkg, file, call2) : "";
      const wanted = expected.get(callee);
      if (!wanted) continue;
      const treatment = treatmentOf(pkg, file, call2, wanted);
      if (treatment.how === "released") calls.push({ callee, file, call: call2, released: treatment.at });
      if (treatment.how === "left" && !hasContract(pkg, file, call2, duties))
        calls.push({ callee, file, call: call2, released: NONE, undone: treatment.undone });
    }
  }
  return calls;
}
function hasContract(pkg, file, call2, duties) {
  return duties.dutiesOf(pkg, file, call2).length > 0 || handedDuties(pkg, file, call2, duties).length > 0;
}
function unusual(calls, expected, limits = LIMITS2) {
  return [...expected].flatMap(([callee, wanted]) => {
    const all2 = calls.filter((call2) => call2.callee === callee);
    return exceptions(wanted, all2, limits);
  });
}
function exceptions(expected, calls, limits) {
  const left = calls.filter(({ undone }) => undone);
  const leaving3 = new Set(left.map(({ file, call: call2 }) => callerAt(file, call2)));
  const kept = calls.filter(({ file, call: call2, released }) => released >= 0 && !leaving3.has(callerAt(file, call2)));
  const keeping = new Set(kept.map(({ file, call: call2 }) => callerAt(file, call2))).size;
  const all2 = keeping + leaving3.size;
  if (all2 < limits.callers || keeping < all2 * limits.agreeing || new Set(kept.map(({ file }) => file)).size < limits.files) return [];
  const [method2 = ""] = expected.release;
  const ratio = `${keeping} of ${all2} callers of ${expected.name} call ${method2 === "call" ? "what it gives" : `${method2} on what it gives`}`;
  const examples = twoOf(kept).map(({ file, released }) => ({ file, node: released, message: "another caller releases it here" }));
  return left.flatMap(({ file, call: call2, undone }) => undone ? [tell(expected, { file, call: call2, undone }, ratio, examples)] : []);
}
function twoOf(kept) {
  const second = kept.find(({ file }) => file !== kept[0]?.file);
  return [...kept.slice(0, 1), ...second ? [second] : []];
}
function tell({ rule, name }, { file, call: call2, undone }, ratio, examples) {
  const variable = undone.how === "dropped" ? `the result of ${name}` : undone.variable.name;
  const details = dutyDetails(file, call2, undone, variable);
  const message = `${ratio}, and here ${endOf(undone, variable)}`;
  return { rule, file, node: call2, message, details: { ...details, related: [...details.related ?? [], ...examples] } };
}
function endOf({ how }, variable) {
  if (how === "dropped") return "it is thrown away";
  return how === "overwritten" ? `${variable} gets a new value before that` : `${variable} leaves the function without it on some way`;
}

// src/rule/exceptions.ts
function exceptionsOf(usual, whole) {
  const expected = usual.expected();
  if (expected.size === 0) return { findings: [], gaps: [] };
  const gaps = [];
  const calls = whole.groups.flatMap((group2) => callsIn(group2, expected, whole, gaps));
  const told = unusual(calls, expected).filter((entry) => !whole.begun.has(causeOf(entry)));
  const findings = whole.groups.flatMap((group2) => {
    const own = told.filter(({ file }) => group2.files.includes(file));
    if (own.length === 0) return [];
    const pkg = whole.link.package(group2);
    const found = findingsOf(own, homeOf(pkg, moduleOf(whole.modules, pkg.dir), whole.modules));
    whole.link.release(group2);
    return found;
  });
  return { findings, gaps };
}
function callsIn(group2, expected, { link: link2, plan, texts }, gaps) {
  const wanted = [...expected.values()];
  const [first, ...more] = group2.files.filter(({ path }) => wanted.some(({ name }) => texts.get(path)?.includes(name)));
  if (!first) return [];
  try {
    return usualCalls(link2.package(group2), [first, ...more], expected, plan.duties.all);
  } catch (error) {
    gaps.push(defectGap(first, `rule ${wanted[0]?.rule.id} on the package of ${first.path}`, error));
    return [];
  } finally {
    link2.release(group2);
  }
}

// src/go/declared-files.ts
var DeclaredFiles = class {
  files;
  read;
  byName = /* @__PURE__ */ new Map();
  /** `parse` reads functions with their bodies or without; undefined is a text that is not plainly Go. */
  constructor(texts, parse) {
    this.read = texts.map(({ file, text }) => declaredFile(file, text, parse));
    this.files = this.read.map(({ file }) => file);
  }
  /**
   * The files that declare a function (`Name`), method (`Type.Name`), type or value as gofmt writes it, in order; none where one of them
   * is not plainly Go, for half of an answer is none.
   */
  filesWith(what, name) {
    return remembered(this.byName, `${what} ${name}`, () => this.search(WRITTEN[what](name)));
  }
  /** All of them, in order; none where one is not plainly Go. */
  all() {
    return this.search([""]);
  }
  search(written) {
    const found = this.read.filter(({ text }) => written.some((part) => text.includes(part)));
    if (found.some(({ tree }) => tree() === void 0)) return [];
    return found.map(({ file }) => file).filter((file) => file.packageName !== "main");
  }
};
var WRITTEN = {
  function: (name) => name.includes(".") ? [`) ${name.slice(name.indexOf(".") + 1)}(`] : [`func ${name}(`, `func ${name}[`],
  type: (name) => [`type ${name} `, `type ${name}[`, `
	${name} `, `
	${name}[`],
  value: (name) => [`var ${name}`, `const ${name}`, `
	${name}`]
};
function declaredFile(path, text, parse) {
  let known4;
  const tree = () => {
    known4 ??= { tree: parse(text) };
    return known4.tree;
  };
  return { text, file: new GoFile(path, { grammar: GO_GRAMMAR, parse: () => tree() ?? NOTHING2 }), tree };
}
var NOTHING2 = parseGo("package nothing\n");

// src/rule/link.ts
function linkOf(groups, seen, surroundings2) {
  const { modules, syntax, external, dependencies = [], exact } = surroundings2;
  const linked = new Linked();
  const pathOf = (dir) => importPathOf(moduleOf(modules, dir), dir);
  const make3 = (dir, { name, files }) => new GoPackage(dir, name, pathOf(dir), files, external, linked, exact);
  const keyOf2 = (group2) => keyIn2(pathOf(dirOf(group2)), group2);
  const importsOf = ({ files }) => files.flatMap((file) => file.isTest ? [] : file.imports);
  for (const group2 of groups)
    linked.add(
      keyOf2(group2),
      () => make3(dirOf(group2), group2),
      () => importsOf(group2)
    );
  const judged = new Set(groups.map(dirOf));
  for (const [dir, files] of foldersOf(seen)) {
    if (judged.has(dir)) continue;
    linked.add(
      pathOf(dir),
      () => make3(dir, parsed(files, syntax)),
      () => files.flatMap(({ text }) => headerOf(text)?.imports ?? [])
    );
  }
  for (const dependency of dependencies) {
    const { path } = dependency;
    if (linked.has(path)) continue;
    const read = (parse) => {
      const declared = new DeclaredFiles(dependency.files, parse);
      return new GoPackage(path, "", path, declared.files, external, linked, void 0, declared);
    };
    linked.addOutline(
      path,
      () => read(parseDeclarations),
      () => read(dependency.from === "GOROOT" ? unread : parsedWhole)
    );
  }
  return {
    package(group2) {
      const known4 = linked.package(keyOf2(group2));
      return known4?.files === group2.files ? known4 : make3(dirOf(group2), group2);
    },
    release: (group2) => linked.release(keyOf2(group2))
  };
}
var WHOLE = 3e4;
function unread() {
  return void 0;
}
function parsedWhole(text) {
  return text.length > WHOLE ? void 0 : parseGo(text);
}
function dirOf({ files }) {
  return folderOf(files[0]?.path ?? "");
}
function keyIn2(path, { name, files }) {
  return name !== "main" && files.some((file) => !file.isTest) ? path : `${path} ${name}`;
}
function foldersOf(files) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (file.file.endsWith("_test.go")) continue;
    const dir = folderOf(file.file);
    folders.set(dir, [...folders.get(dir) ?? [], file]);
  }
  return folders;
}
function parsed(texts, syntax) {
  const files = texts.map(({ file, text }) => new GoFile(file, syntax.parse(text).tree));
  const named = files.map((file) => ({ file, name: file.packageName })).filter(({ name: name2 }) => name2 !== "main");
  const name = named[0]?.name ?? "";
  return { name, files: named.filter((entry) => entry.name === name).map(({ file }) => file) };
}

// src/go/contract-table.ts
function contractTables(contracts) {
  const index = new Index(contracts);
  const tables2 = /* @__PURE__ */ new Map();
  return {
    all: tableOf(index, (duties) => duties),
    of: (name) => remembered(tables2, name, () => tableOf(index, (duties) => duties.filter(({ rule }) => rule === name)))
  };
}
function tableOf(index, chosen3) {
  const dutiesOf = (pkg, file, call2) => {
    const duties = index.dutiesIn(pkg, file).get(call2);
    return duties ? chosen3(duties) : NOTHING3;
  };
  return {
    dutiesOf,
    dutyOf: (pkg, file, call2) => dutiesOf(pkg, file, call2).find((contract) => contract.carrier === void 0),
    callsIn: (pkg, file) => [...index.dutiesIn(pkg, file)].flatMap(([call2, duties]) => chosen3(duties).length > 0 ? [call2] : [])
  };
}
var NOTHING3 = [];
var Index = class {
  byCall = /* @__PURE__ */ new Map();
  byRoot = /* @__PURE__ */ new Map();
  allNames;
  names = /* @__PURE__ */ new WeakMap();
  known = /* @__PURE__ */ new WeakMap();
  constructor(contracts) {
    for (const contract of contracts) {
      if (contract.release.length === 0) continue;
      for (const module of contract.modules) {
        remembered(this.byCall, `${module} ${contract.call}`, () => []).push(contract);
        remembered(this.byRoot, rootOf(module), () => /* @__PURE__ */ new Set()).add(lastName(contract.call));
      }
    }
    this.allNames = new Set([...this.byRoot.values()].flatMap((called) => [...called]));
  }
  /** The calls of a file that owe something, in file order; rule after rule asks about the same ones. */
  dutiesIn(pkg, file) {
    return remembered(
      remembered(this.known, pkg, () => /* @__PURE__ */ new Map()),
      file,
      () => this.look(pkg, file)
    );
  }
  look(pkg, file) {
    const names2 = pkg.exactly(file) ? this.allNames : remembered(this.names, pkg, () => this.namesIn(pkg));
    const found = /* @__PURE__ */ new Map();
    if (names2.size === 0) return found;
    for (const call2 of file.all("call_expression")) {
      const duties = names2.has(calledName(file, call2)) ? this.dutiesOf(pkg, file, call2) : NOTHING3;
      if (duties.length > 0) found.set(call2, duties);
    }
    return found;
  }
  dutiesOf(pkg, file, call2) {
    const { declared, ...target } = calleeOf(pkg, file, call2);
    return firstOfEachRule([this.named(target), declared ? this.named(declared) : NOTHING3, this.behindInterface(pkg, target)]);
  }
  named(call2) {
    return this.byCall.get(`${call2.package} ${call2.name}`) ?? NOTHING3;
  }
  /** The duties of a method of the module's interface, where all types that are put into it have them. */
  behindInterface(pkg, { package: path, name }) {
    const [type = "", method2] = name.split(".");
    const behind = method2 === void 0 || type === "" ? [] : pkg.exact?.implementations(path || pkg.importPath, type) ?? [];
    const [first = NOTHING3, ...others] = behind.map((one2) => this.named({ package: one2.package, name: `${one2.name}.${method2}` }));
    return first.filter(({ rule }) => others.every((duties) => duties.some((other) => other.rule === rule)));
  }
  /** Names of the calls with a duty in libraries that this package imports something of. */
  namesIn(pkg) {
    const roots = new Set(pkg.files.flatMap((file) => [...pkg.imports(file).values()].map(rootOf)));
    return new Set([...roots].flatMap((root) => [...this.byRoot.get(root) ?? []]));
  }
};
function firstOfEachRule(lists) {
  const told = lists.filter(({ length }) => length > 0);
  if (told.length < 2) return told[0] ?? NOTHING3;
  return told.flatMap(
    (list, at) => list.filter(({ rule }) => told.slice(0, at).every((earlier) => earlier.every((other) => other.rule !== rule)))
  );
}
function lastName(call2) {
  return call2.slice(call2.lastIndexOf(".") + 1);
}
function rootOf(path) {
  const parts = path.split("/");
  const host = parts[0] ?? "";
  if (!host.includes(".")) return "std";
  return parts.slice(0, /^(github|gitlab|bitbucket)\./.test(host) || host.startsWith("golang.org") ? 3 : 2).join("/");
}

// src/go/library-results.ts
function resultsOfLibraries(contracts) {
  const types = /* @__PURE__ */ new Map();
  for (const contract of contracts) {
    if (contract.carrier) continue;
    for (const module of contract.modules) {
      const type = libraryType(contract.type, module);
      if (type) types.set(`${module} ${contract.call} ${contract.owner}`, type);
    }
  }
  return (path, name, result) => types.get(`${path} ${name} ${result}`) ?? standardResult(path, name, result);
}
function libraryType(text, module) {
  const match = /^(\*?)(?:([\w./~-]+)\.)?([A-Z]\w*)$/.exec(text);
  if (!match) return void 0;
  const [, star, path = module, name = ""] = match;
  const named = { kind: "named", package: path, name };
  return star ? { kind: "pointer", to: named } : named;
}

// src/rule/plan.ts
function planOf({ rules, contracts, syntax }) {
  const users = /* @__PURE__ */ new Map();
  for (const loaded of rules) users.set(loaded.query, [...users.get(loaded.query) ?? [], loaded]);
  const joined = joinAll([...users.keys()], syntax) ?? joinGood([...users.keys()], syntax);
  const gaps = rules.flatMap(({ rule, query }) => {
    const error = joined.errors.get(query);
    return error === void 0 ? [] : [{ kind: "rule", what: `rule ${rule.id}`, why: `its query does not compile: ${error}` }];
  });
  return {
    query: joined.query,
    rulesOf: joined.texts.map((text) => users.get(text) ?? []),
    duties: contractTables(contracts),
    external: resultsOfLibraries(contracts),
    gaps,
    dispose: () => joined.query?.dispose()
  };
}
function joinAll(texts, syntax) {
  if (!texts.every(isClosed)) return void 0;
  const query = syntax.compile(texts.join("\n"));
  if ("error" in query) return void 0;
  const starts = [];
  for (let at = 0, index = 0; index < texts.length; index++) {
    starts.push(at);
    at += (texts[index] ?? "").length + 1;
  }
  const textAt = (start) => texts[starts.findLastIndex((from) => from <= start)] ?? "";
  return { query, texts: query.patternStarts.map(textAt), errors: /* @__PURE__ */ new Map() };
}
function joinGood(texts, syntax) {
  const errors = /* @__PURE__ */ new Map();
  const owners = [];
  const good = texts.filter((text) => {
    const alone = syntax.compile(text);
    if ("error" in alone) return void errors.set(text, alone.error);
    owners.push(...alone.patternStarts.map(() => text));
    alone.dispose();
    return true;
  });
  const query = syntax.compile(good.join("\n"));
  if (!("error" in query)) return { query, texts: owners, errors };
  for (const text of good) errors.set(text, query.error);
  return { query: void 0, texts: [], errors };
}
function isClosed(query) {
  const bare = query.replaceAll(/"(?:\\.|[^"\\\n])*"|;[^\n]*/g, (token) => token.startsWith(";") ? "" : "_").trim();
  let depth = 0;
  for (const sign of bare) {
    if (sign === "(" || sign === "[") depth++;
    if (sign === ")" || sign === "]") depth--;
    if (depth < 0 || sign === '"') return false;
  }
  return depth === 0 && /^[([]/.test(bare);
}

// src/rule/runaway.ts
var MOST_MATCHES = 5e3;
var Runaways = class {
  matches = /* @__PURE__ */ new Map();
  /** Whether one more match of the rule is looked at. */
  takes(loaded) {
    const number = (this.matches.get(loaded) ?? 0) + 1;
    this.matches.set(loaded, number);
    return number <= MOST_MATCHES;
  }
  /** The findings without those of rules that ran away: a part of them would look like all. */
  without(findings) {
    const left = new Set(this.left().map(({ rule }) => rule.id));
    return left.size === 0 ? findings : findings.filter(({ ruleId }) => !left.has(ruleId));
  }
  gaps() {
    const why = `its query matches more than ${MOST_MATCHES} places, so the rule is left out`;
    return this.left().map(({ rule }) => ({ kind: "rule", what: `rule ${rule.id}`, why }));
  }
  left() {
    return [...this.matches].filter(([, number]) => number > MOST_MATCHES).map(([loaded]) => loaded);
  }
};

// src/rule/trees.ts
var ROWS = 1e6;
var CHARACTERS = 3;
var Trees = class {
  held = [];
  rows = 0;
  limit = ROWS;
  /** A file whose tree is made when it is asked for. */
  file(path, unread2) {
    const file = new GoFile(path, {
      ...unread2,
      parse: () => {
        const tree = unread2.parse();
        this.hold(file, tree.count);
        return tree;
      }
    });
    return file;
  }
  /** Makes room for what is looked at together: a package of so many characters, and one more that it looks into. */
  makeRoomFor(characters) {
    this.limit = Math.max(ROWS, 2 * characters / CHARACTERS);
  }
  hold(file, rows) {
    this.held.push({ file, rows });
    this.rows += rows;
    while (this.rows > this.limit && this.held.length > 1) {
      const first = this.held.shift();
      first?.file.release();
      this.rows -= first?.rows ?? 0;
    }
  }
};

// src/rule/inspect.ts
function inspect(sources, inspection) {
  const plan = planOf(inspection);
  const modules = sources.modules.filter(({ file }) => file.endsWith("go.mod")).map(({ file, text }) => readGoMod(file, text));
  const works = sources.modules.filter(({ file }) => file.endsWith("go.work")).map(({ file, text }) => readGoWork(file, text));
  const trees = new Trees();
  const announced = [...sources.files].sort((a, b) => compareText(a.file, b.file)).map(({ file, text }) => announce(file, text, { syntax: inspection.syntax, plan, trees }));
  const groups = groupByPackage(announced);
  trees.makeRoomFor(Math.max(0, ...groups.map((group2) => group2.reduce((sum, { size }) => sum + size, 0))));
  const named = groups.map((group2) => ({ name: group2[0]?.packageName ?? "", files: group2.map((entry) => entry.file) }));
  const surroundings2 = {
    modules,
    syntax: inspection.syntax,
    external: plan.external,
    dependencies: sources.dependencies ?? [],
    exact: sources.exact
  };
  const link2 = linkOf(named, sources.seen ?? [], surroundings2);
  const outlines = /* @__PURE__ */ new Map();
  const usual = new Usual();
  const runaways = new Runaways();
  const results2 = groups.map((group2, index) => {
    for (const entry of group2) outlines.set(entry.file.path, outlineOf(entry));
    const result = inspectPackage(group2, link2.package(named[index]), { modules, works }, plan, inspection, { usual, runaways });
    link2.release(named[index]);
    return result;
  });
  const texts = new Map(sources.files.map(({ file, text }) => [file, text]));
  const begun = new Set(results2.flatMap((result) => [...result.begun]));
  const exceptions2 = exceptionsOf(usual, { groups: named, link: link2, plan, modules, texts, begun });
  plan.dispose();
  const told = announced.map(({ file }) => [file.path, outlines.get(file.path)]);
  return {
    findings: [...runaways.without(results2.flatMap((result) => result.findings)), ...exceptions2.findings].sort(compareFindings),
    gaps: [
      ...plan.gaps,
      ...told.flatMap(([, { gaps }]) => gaps),
      ...results2.flatMap((result) => result.gaps),
      ...runaways.gaps(),
      ...exceptions2.gaps
    ],
    read: new Set(told.map(([path]) => path)),
    generated: new Set(told.filter(([, { generated }]) => generated).map(([path]) => path)),
    packages: new Set(told.map(([path]) => folderOf(path))).size
  };
}
function groupByPackage(announced) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of announced) {
    const key = `${folderOf(entry.file.path)}
${entry.packageName}`;
    const group2 = groups.get(key);
    if (group2) group2.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.keys()].sort(compareText).map((key) => groups.get(key));
}
function inspectPackage(group2, pkg, { modules, works }, plan, inspection, { usual, runaways }) {
  const [first] = group2;
  if (!first) return { findings: [], gaps: [], begun: [] };
  const module = moduleOf(modules, pkg.dir);
  const mains = first.packageName === "main" ? group2.map(({ file }) => file.tree.text) : [];
  const version = inspection.goVersion ? goVersion(inspection.goVersion) : versionOf(module, works, mains);
  const reported = [];
  const gaps = [];
  for (const entry of group2) {
    const benches = benchesOf(entry.file, pkg, { version, plan, usual }, reported);
    const rulesOf = concerned(entry.file, plan, benches, gaps);
    for (const match of matchesOf(entry.file, plan, inspection.syntax, gaps)) {
      const captures = match.first;
      for (const loaded of rulesOf(match.pattern))
        if (loaded.detect || runaways.takes(loaded)) runRule(loaded, captures, benches(loaded), gaps);
    }
  }
  return {
    findings: findingsOf(reported, homeOf(pkg, module, modules)),
    gaps: [...gaps, ...pkg.tooDeep.map(({ file, node }) => deepGap(file, node))],
    begun: reported.map(causeOf)
  };
}
function matchesOf(file, { query }, syntax, gaps) {
  try {
    return query ? syntax.matches(file.tree, query) : [];
  } catch (error) {
    gaps.push(defectGap(file, `looking for what rules ask for in ${file.path}`, error));
    return [];
  }
}
function deepGap(file, node) {
  const region = file.region(node);
  const why = "statements are nested too deep to be followed; rules say nothing about what happens on these ways";
  return { kind: "source", what: `${file.path} ${linesOf(region)}`, why, region };
}
function benchesOf(file, pkg, { version, plan, usual }, reported) {
  const benches = /* @__PURE__ */ new Map();
  return (loaded) => {
    const known4 = benches.get(loaded);
    if (known4) return known4;
    const { rule } = loaded;
    const explore = rule.explores ? exploring(pkg) : void 0;
    const bench = {
      file,
      pkg,
      goVersion: version,
      contracts: plan.duties.of(rule.id),
      allContracts: plan.duties.all,
      flow: (fn) => pkg.flow(fn),
      ...explore ? { explore } : {},
      report: (node, message, said) => {
        const details = witnessed(explore, said);
        if (details) reported.push({ rule, file: details.file ?? file, node, message, details });
      },
      countRelease: (given) => usual.add(rule, pkg, file, given)
    };
    benches.set(loaded, bench);
    return bench;
  };
}
function concerned(file, { rulesOf }, benches, gaps) {
  const answers = /* @__PURE__ */ new Map();
  const byPattern = [];
  const isConcerned = (loaded) => {
    try {
      return loaded.concerns?.(benches(loaded)) ?? true;
    } catch (error) {
      gaps.push(defectGap(file, `rule ${loaded.rule.id} on ${file.path}`, error));
      return false;
    }
  };
  return (pattern) => {
    byPattern[pattern] ??= (rulesOf[pattern] ?? []).filter((loaded) => remembered(answers, loaded, () => isConcerned(loaded)));
    return byPattern[pattern];
  };
}
function runRule(loaded, captures, bench, gaps) {
  const { rule, detect } = loaded;
  try {
    if (detect) detect(captures, bench);
    else reportMatch(loaded, captures, bench);
  } catch (error) {
    gaps.push(defectGap(bench.file, `rule ${rule.id} on ${bench.file.path}`, error, Object.values(captures)[0]));
  }
}
var MOST_TEXT = 4e3;
function reportMatch({ rule }, captures, bench) {
  const node = captures.report ?? Object.values(captures)[0];
  if (node === void 0) return;
  const details = { identity: bench.file.text(node).slice(0, MOST_TEXT).replaceAll(/\s+/g, "").slice(0, 200) };
  bench.report(node, rule.title, details);
}

export {
  inspect
};
