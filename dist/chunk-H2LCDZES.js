import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  bareName,
  calledExpression,
  calledName2 as calledName,
  calleeOf,
  callsNamed,
  capacityOf,
  channelMakes,
  fieldOwner,
  isAssigned,
  isChannelMake,
  isNamed,
  keysAreValues,
  literalOf,
  namedOf,
  parameterAt,
  remembered,
  resultTargets,
  selectOf,
  typeFrom,
  typeOf,
  typeOfBody
} from "./chunk-H6NLGDQU.js";
import {
  NONE
} from "./chunk-GL44MN2Y.js";

// src/go/fields.ts
function fieldTarget(pkg, file, call) {
  const target = resultTargets(file, call)[0] ?? NONE;
  if (file.is(target, "selector_expression")) return fieldOf(pkg, file, target);
  const element = file.enclosing(call, "keyed_element", "func_literal", "argument_list", "statement_list");
  if (!file.is(element, "keyed_element") || file.bare(file.first(file.child(element, "value"))) !== call) return void 0;
  const key = file.first(file.child(element, "key"));
  if (!file.is(key, "identifier") || keysAreValues(file, element)) return void 0;
  return { owner: ownName(typeFrom(pkg, file, typeOfBody(file, file.parent(element)))), name: file.text(key) };
}
function fieldOf(pkg, file, selector) {
  const name = file.text(file.child(selector, "field"));
  const told = pkg.exactly(file)?.owner(file.start(selector), file.end(selector));
  if (told?.type) return { owner: ownName(told.type), name };
  const type = typeOf(pkg, file, file.child(selector, "operand"));
  return { owner: ownName(fieldOwner(pkg, type, name, file) ?? type), name };
}
function ownName(type) {
  const named = namedOf(type);
  return named?.package === "" ? named.name : "";
}
var indexes = /* @__PURE__ */ new WeakMap();
function selectorsOf(file) {
  let index = indexes.get(file.tree);
  if (!index) {
    const byName = /* @__PURE__ */ new Map();
    for (const node of file.all("selector_expression")) {
      const name = file.text(file.child(node, "field"));
      const known5 = byName.get(name);
      if (known5) known5.push(node);
      else byName.set(name, [node]);
    }
    index = byName;
    indexes.set(file.tree, index);
  }
  return index;
}
function mentionsOfField(pkg, field) {
  const found = [];
  for (const file of pkg.files) {
    for (const node of selectorsOf(file).get(field.name) ?? []) {
      const { owner } = fieldOf(pkg, file, node);
      if (owner && field.owner && owner !== field.owner) continue;
      found.push({ file, node, path: pathAfter(file, node) });
    }
  }
  return found;
}
function pathAfter(file, node) {
  const path = [];
  for (let end = file.wrapped(node); ; ) {
    const parent = file.parent(end);
    if (!file.is(parent, "selector_expression") || file.child(parent, "operand") !== end) return path;
    path.push(file.text(file.child(parent, "field")));
    end = file.wrapped(parent);
  }
}

// src/go/channel-names.ts
function channelFields(pkg) {
  return fieldsOfType(pkg, (file, type) => file.is(type, "channel_type"));
}
function fieldsOfType(pkg, isWanted) {
  const found = [];
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const node of file.descendants(0, "field_declaration")) {
      if (!isWanted(file, file.child(node, "type"))) continue;
      const spec = file.parent(file.parent(file.parent(node)));
      if (!file.is(spec, "type_spec") || file.functionAround(spec) >= 0) continue;
      const owner = file.text(file.child(spec, "name"));
      for (const name of file.childrenIn(node, "name")) {
        if (isPrivate(pkg, file.text(name))) found.push({ file, node, owner, name: file.text(name) });
      }
    }
  }
  return found;
}
function placesOfFields(pkg, fields) {
  const byName = /* @__PURE__ */ new Map();
  for (const field of fields) byName.set(field.name, [...byName.get(field.name) ?? [], field]);
  const places = new Map(fields.map((field) => [field, []]));
  if (fields.length === 0) return places;
  const add = (file, node, name, owner) => {
    const named = byName.get(name);
    if (!named) return;
    const known5 = owner();
    const exact = named.filter((field) => field.owner === known5);
    for (const field of exact.length > 0 ? exact : named) places.get(field)?.push({ file, node });
  };
  for (const file of pkg.files) {
    for (const node of file.descendants(0, "selector_expression")) {
      add(file, node, file.text(file.child(node, "field")), () => fieldOf(pkg, file, node).owner);
    }
    for (const body of file.descendants(0, "literal_value")) {
      const owner = () => ownerOfLiteral(pkg, file, body);
      for (const element of file.named(body)) {
        if (!file.is(element, "keyed_element")) continue;
        const key = file.first(file.child(element, "key"));
        if (file.is(key, "identifier")) add(file, key, file.text(key), owner);
      }
      addUnkeyed(file, body, owner, fields, places);
    }
  }
  return places;
}
function ownerOfLiteral(pkg, file, body) {
  const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, body)));
  return owner?.package === "" ? owner.name : "";
}
function addUnkeyed(file, body, owner, fields, places) {
  const [first] = file.named(body);
  if (first === void 0 || file.is(first, "keyed_element")) return;
  const known5 = owner();
  for (const field of fields) if (known5 !== "" && field.owner === known5) places.get(field)?.push({ file, node: body });
}
function channelGlobals(pkg) {
  const found = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Set();
  for (const file of pkg.files) {
    for (const declaration of file.children(0)) {
      if (!file.is(declaration, "var_declaration")) continue;
      for (const node of file.descendants(declaration, "var_spec", true)) {
        for (const [name, value] of namesOf(file, node)) {
          if (found.has(name)) twins.add(name);
          if (isPrivate(pkg, name) && (file.is(file.child(node, "type"), "channel_type") || isChannelMake(file, value)))
            found.set(name, { file, node, value });
        }
      }
    }
  }
  const names = [...found.keys()].filter((name) => !twins.has(name) && !found.get(name)?.file.isTest);
  const places = new Map(names.map((name) => [name, []]));
  if (names.length > 0)
    for (const file of pkg.files) for (const node of pkg.scopes(file).free) places.get(file.text(node))?.push({ file, node });
  return names.map((name) => ({ ...found.get(name), name, places: places.get(name) ?? [] }));
}
function namesOf(file, spec) {
  const values = file.named(file.child(spec, "value"));
  return file.childrenIn(spec, "name").map((name, index) => [file.text(name), values[index] ?? NONE]);
}
function channelLocals(pkg) {
  return pkg.files.filter((file) => !file.isTest && file.tree.text.includes("chan")).flatMap(
    (file) => pkg.scopes(file).variables.filter((variable) => variable.kind === "local").map((variable) => ({ file, variable, value: declaredValue(file, variable) })).filter(({ variable, value }) => isChannelMake(file, value) || value < 0 && isChannelSpec(file, variable))
  );
}
function isChannelSpec(file, { statement }) {
  return file.is(statement, "var_spec") && file.is(file.child(statement, "type"), "channel_type");
}
function declaredValue(file, { statement, declared }) {
  const isSpec = file.is(statement, "var_spec");
  if (!isSpec && !file.is(statement, "short_var_declaration")) return NONE;
  const targets = isSpec ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  const values = file.named(file.child(statement, isSpec ? "value" : "right"));
  if (values.length !== targets.length) return values[0] ?? NONE;
  return values[targets.indexOf(declared)] ?? NONE;
}
function isPrivate(pkg, name) {
  return name !== "_" && (pkg.name === "main" || !new RegExp("^\\p{Lu}", "u").test(name));
}

// src/go/field-values.ts
var known = /* @__PURE__ */ new WeakMap();
function valuesOfField(pkg, field) {
  const byField = remembered(known, pkg, () => /* @__PURE__ */ new Map());
  return remembered(
    byField,
    `${field.owner}.${field.name}`,
    () => [...assignedValues(pkg, field), ...keyedValues(pkg, field.name)].filter(([file, value]) => !file.is(value, "nil"))
  );
}
function assignedValues(pkg, field) {
  const values = [];
  for (const { file, node } of mentionsOfField(pkg, field)) {
    const list = file.parent(node);
    const statement = file.parent(list);
    if (file.isTest || !file.is(list, "expression_list") || !file.is(statement, "assignment_statement")) continue;
    if (file.child(statement, "left") !== list) continue;
    const [targets, sources] = [file.named(list), file.named(file.child(statement, "right"))];
    values.push([file, targets.length === sources.length ? sources[targets.indexOf(node)] ?? NONE : NONE]);
  }
  return values;
}
var keyed = /* @__PURE__ */ new WeakMap();
function keyedValues(pkg, name) {
  return remembered(keyed, pkg, () => indexKeys(pkg)).get(name) ?? [];
}
function indexKeys(pkg) {
  const byName = /* @__PURE__ */ new Map();
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const element of file.all("keyed_element")) {
      const key = file.first(file.child(element, "key"));
      if (!file.is(key, "identifier") || keysAreValues(file, element)) continue;
      const name = file.text(key);
      const value = [file, file.first(file.child(element, "value"))];
      const list = byName.get(name);
      if (list) list.push(value);
      else byName.set(name, [value]);
    }
  }
  return byName;
}
function storedAs(pkg, file, value) {
  const slot = file.parent(value);
  const element = file.parent(slot);
  if (file.is(slot, "literal_element")) {
    const isKeyed = file.is(element, "keyed_element");
    if (isKeyed && (keysAreValues(file, element) || file.child(element, "value") !== slot)) return "";
    const body = isKeyed ? file.parent(element) : element;
    const owner2 = namedOf(typeFrom(pkg, file, typeOfBody(file, body)));
    const name2 = isKeyed ? file.text(file.child(element, "key")) : fieldAt(pkg, file, owner2?.name ?? "", file.named(body).indexOf(slot));
    return owner2?.package === "" && name2 !== "" ? `${owner2.name}.${name2}` : "";
  }
  const list = file.parent(value);
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement") || file.child(statement, "right") !== list) return "";
  const target = file.named(file.child(statement, "left"))[file.named(list).indexOf(value)] ?? NONE;
  if (!file.is(target, "selector_expression")) return "";
  const { owner, name } = fieldOf(pkg, file, target);
  return owner === "" ? "" : `${owner}.${name}`;
}
function fieldAt(pkg, from, owner, index) {
  const declared = pkg.type(owner, from);
  if (!declared || index < 0) return "";
  const { file, node } = declared;
  const fields = file.named(file.first(file.child(node, "type"))).filter((field) => file.is(field, "field_declaration"));
  return fields.flatMap((field) => file.childrenIn(field, "name").map((name) => file.text(name)))[index] ?? "";
}

// src/go/node-memo.ts
var NodeMemo = class {
  known = /* @__PURE__ */ new WeakMap();
  /** What is known of the node, made when it is first asked for; `meanwhile` is the answer to whoever asks while it is made. */
  of(pkg, file, node, make, meanwhile) {
    const byFile = remembered(this.known, pkg, () => /* @__PURE__ */ new Map());
    const byNode = remembered(byFile, file, () => /* @__PURE__ */ new Map());
    const found = byNode.get(node);
    if (found !== void 0) return found;
    if (meanwhile !== void 0) byNode.set(node, meanwhile);
    const made = make();
    byNode.set(node, made);
    return made;
  }
};

// src/go/callables.ts
var known2 = new NodeMemo();
function callablesOf(pkg, file, call) {
  return known2.of(pkg, file, call, () => find(pkg, file, call), []);
}
function find(pkg, file, call) {
  const { candidates, name, package: path } = calleeOf(pkg, file, call);
  if (candidates.length > 0) return candidates.filter((target) => target.file.child(target.node, "body") >= 0);
  const callee = calledExpression(pkg, file, call);
  if (path !== "" && !isField(pkg, file, callee)) return [];
  const behind = implementation(pkg, file, name);
  return behind.length > 0 ? behind : functionValues(pkg, file, callee, DEPTH) ?? [];
}
function isField(pkg, file, callee) {
  if (!file.is(callee, "selector_expression")) return false;
  const type = typeOf(pkg, file, file.child(callee, "operand"));
  return fieldOwner(pkg, type, file.text(file.child(callee, "field")), file) !== void 0;
}
function implementation(pkg, file, name) {
  const [owner = "", method = ""] = name.split(".");
  const declared = owner === "" || method === "" ? void 0 : pkg.type(owner, file);
  if (!declared || !declared.file.is(declared.file.child(declared.node, "type"), "interface_type")) return [];
  const methods = pkg.methodsNamed(method, file).filter((target) => target.file.child(target.node, "body") >= 0);
  const told = pkg.exact?.implementations(pkg.importPath, owner);
  if (told) return told.length === 1 && told[0]?.package === pkg.importPath ? pkg.functions(`${told[0].name}.${method}`, file) : [];
  return methods.length === 1 ? methods : [];
}
var DEPTH = 4;
var VALUES = 3;
function functionValues(pkg, file, node, depth) {
  const at = file.bare(node);
  if (depth === 0 || at < 0) return void 0;
  if (file.is(at, "func_literal")) return [{ file, node: at }];
  if (file.is(at, "type_conversion_expression")) return functionValues(pkg, file, file.child(at, "operand"), depth - 1);
  if (file.is(at, "identifier")) return nameValues(pkg, file, at, depth);
  if (file.is(at, "selector_expression")) return selectorValues(pkg, file, at, depth);
  return file.is(at, "call_expression") ? returnedValues(pkg, file, at, depth) : void 0;
}
function nameValues(pkg, file, identifier, depth) {
  const variable = pkg.scopes(file).variableOf(identifier);
  if (!variable) {
    const functions = pkg.functions(file.text(identifier), file);
    return functions.length > 0 ? functions : void 0;
  }
  if (variable.kind === "parameter") return argumentValues(pkg, file, variable, depth);
  const literal = literalOf(file, variable);
  return literal < 0 ? void 0 : [{ file, node: literal }];
}
function selectorValues(pkg, file, selector, depth) {
  const field = fieldOf(pkg, file, selector);
  if (field.owner === "") return void 0;
  const methods = pkg.functions(`${field.owner}.${field.name}`, file);
  if (methods.length > 0) return methods;
  if (!isField(pkg, file, selector)) return void 0;
  return all(valuesOfField(pkg, field).map(([from, value]) => value < 0 ? void 0 : functionValues(pkg, from, value, depth - 1)));
}
function argumentValues(pkg, file, variable, depth) {
  const fn = { file, node: variable.function };
  if (variable.uses.some((use) => isAssigned(file, use)) || file.is(fn.node, "func_literal")) return void 0;
  const calls = callsNamed(pkg, bareName(fn)).filter((place) => argumentIndex(pkg, place.file, place.node, fn, variable) >= 0);
  if (calls.length === 0 || calls.length > VALUES) return void 0;
  return all(
    calls.map(
      ({ file: from, node }) => functionValues(pkg, from, from.named(from.child(node, "arguments"))[argumentIndex(pkg, from, node, fn, variable)] ?? NONE, depth - 1)
    )
  );
}
function argumentIndex(pkg, file, call, fn, variable) {
  const candidates = calleeOf(pkg, file, call).candidates;
  const hidden = candidates.length === 0 ? implementationOf(pkg, file, call) : candidates;
  if (!hidden.some((target) => target.file === fn.file && target.node === fn.node)) return -1;
  const count = file.named(file.child(call, "arguments")).length;
  for (let index = 0; index < count; index++) if (parameterAt(pkg, fn, index) === variable) return index;
  return -1;
}
function implementationOf(pkg, file, call) {
  return implementation(pkg, file, calleeOf(pkg, file, call).name);
}
function returnedValues(pkg, file, call, depth) {
  const candidates = calleeOf(pkg, file, call).candidates;
  const [target] = candidates.length > 0 ? candidates : implementationOf(pkg, file, call);
  if (!target || calledName(file, call) === "") return void 0;
  const returns = [...target.file.descendants(target.file.child(target.node, "body"), "return_statement", true)];
  return all(
    returns.map((statement) => functionValues(pkg, target.file, target.file.named(target.file.first(statement))[0] ?? NONE, depth - 1))
  );
}
function all(lists) {
  if (lists.length === 0 || lists.some((list) => list === void 0)) return void 0;
  const flat = lists.flatMap((list) => list ?? []);
  return flat.length <= VALUES ? flat : void 0;
}

// src/go/channel-classes.ts
var known3 = /* @__PURE__ */ new WeakMap();
var uses = /* @__PURE__ */ new WeakMap();
var NO_USE = { ops: [], capacities: [] };
function channelClassOf(pkg, file, node) {
  const byNode = remembered(
    remembered(known3, pkg, () => /* @__PURE__ */ new Map()),
    file,
    () => /* @__PURE__ */ new Map()
  );
  const found = byNode.get(node);
  if (found !== void 0) return found;
  byNode.set(node, "");
  const made = classOf(pkg, file, node, DEPTH2);
  byNode.set(node, made);
  return made;
}
function channelUse(pkg, channel) {
  let index = uses.get(pkg);
  if (!index) {
    index = gather(pkg);
    uses.set(pkg, index);
  }
  return index.get(channel) ?? NO_USE;
}
function channelOf(file, op) {
  if (file.is(op, "send_statement")) return file.child(op, "channel");
  if (file.is(op, "unary_expression")) return file.child(op, "operand");
  if (file.is(op, "range_clause")) return file.child(op, "right");
  return file.named(file.child(op, "arguments"))[0] ?? NONE;
}
function isChannelRange(pkg, file, range) {
  const over = file.child(range, "right");
  const type = typeOf(pkg, file, over);
  return type ? type.kind === "chan" : file.is(over, "call_expression") && channelClassOf(pkg, file, over) !== "";
}
var DEPTH2 = 5;
function classOf(pkg, file, node, depth) {
  const at = node < 0 ? NONE : file.bare(node);
  if (at < 0 || depth === 0) return "";
  if (file.is(at, "selector_expression")) {
    const { owner, name } = fieldOf(pkg, file, at);
    return owner === "" ? "" : `${owner}.${name}`;
  }
  if (file.is(at, "call_expression")) return returnedClass(pkg, file, at, depth);
  if (!file.is(at, "identifier")) return "";
  const variable = pkg.scopes(file).variableOf(at);
  if (!variable) return pkg.value(file.text(at), file) ? file.text(at) : "";
  if (variable.kind === "parameter") return passedClass(pkg, file, variable, depth);
  if (variable.kind !== "local") return "";
  return localClass(pkg, file, variable, depth);
}
function localClass(pkg, file, variable, depth) {
  const value = declaredValue(file, variable);
  if (value < 0 || variable.uses.some((use) => isAssigned(file, use))) return `${variable.name}@${file.path}#${variable.id}`;
  if (!isChannelMake(file, value)) return classOf(pkg, file, value, depth - 1);
  const stored = variable.uses.map((use) => storedAs(pkg, file, use)).find((name) => name !== "");
  return stored ?? `${variable.name}@${file.path}#${variable.id}`;
}
function passedClass(pkg, file, variable, depth) {
  const fn = { file, node: variable.function };
  if (file.is(fn.node, "func_literal") || variable.uses.some((use) => isAssigned(file, use))) return "";
  const classes = /* @__PURE__ */ new Set();
  for (const { file: from, node: call } of callsNamed(pkg, bareName(fn))) {
    if (!callablesOf(pkg, from, call).some((target) => target.file === file && target.node === fn.node)) continue;
    const args = from.named(from.child(call, "arguments"));
    const index = args.findIndex((_, at) => parameterAt(pkg, fn, at) === variable);
    classes.add(classOf(pkg, from, args[index] ?? NONE, depth - 1));
    if (classes.size > 1) return "";
  }
  return [...classes][0] ?? "";
}
function returnedClass(pkg, file, call, depth) {
  const [target, ...others] = callablesOf(pkg, file, call);
  if (!target || others.length > 0) return "";
  const classes = /* @__PURE__ */ new Set();
  for (const statement of target.file.descendants(target.file.child(target.node, "body"), "return_statement", true)) {
    const value = target.file.named(target.file.first(statement))[0] ?? NONE;
    if (!target.file.is(value, "nil")) classes.add(classOf(pkg, target.file, value, depth - 1));
  }
  return classes.size === 1 ? [...classes][0] ?? "" : "";
}
function gather(pkg) {
  const ops = /* @__PURE__ */ new Map();
  const capacities = /* @__PURE__ */ new Map();
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const op of operationsIn(pkg, file)) push(ops, channelClassOf(pkg, file, channelOf(file, op.node)), op);
    for (const make of channelMakes(file)) push(capacities, madeAs(pkg, file, make), capacityOf(pkg, file, make));
  }
  ops.delete("");
  return new Map([...ops].map(([name, list]) => [name, { ops: list, capacities: capacities.get(name) ?? [] }]));
}
function* operationsIn(pkg, file) {
  const op = (kind, node) => ({ kind, file, node, alternatives: selectOf(file, node).alternatives });
  for (const node of file.all("send_statement")) yield op("send", node);
  for (const node of file.all("unary_expression")) if (file.text(file.child(node, "operator")) === "<-") yield op("receive", node);
  for (const node of file.all("range_clause")) {
    if (isChannelRange(pkg, file, node)) yield { kind: "range", file, node, alternatives: 0 };
  }
  for (const node of file.all("call_expression"))
    if (calledName(file, node) === "close") yield { kind: "close", file, node, alternatives: 0 };
}
function madeAs(pkg, file, make) {
  const target = resultTargets(file, make)[0] ?? NONE;
  if (file.is(target, "identifier")) return channelClassOf(pkg, file, target);
  return storedAs(pkg, file, make);
}
function push(table, key, value) {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

// src/go/lock-classes.ts
var known4 = /* @__PURE__ */ new WeakMap();
function lockClassOf(pkg, file, operand) {
  const byNode = remembered(known4, file.tree, () => /* @__PURE__ */ new Map());
  return remembered(byNode, operand, () => classOf2(pkg, file, operand));
}
function lockName(lock) {
  return lock.replace(/@.*$/, "").replace(/\.(RW)?Mutex$/, "");
}
function isSingle(lock) {
  return (!lock.includes(".") || lock.includes("@")) && !lock.includes("[");
}
function classOf2(pkg, file, operand) {
  const at = pointedAt(file, operand);
  const type = typeOf(pkg, file, at);
  const holder = type?.kind === "pointer" ? type.to : type;
  if (holder?.kind !== "struct" && namedOf(type)?.package !== "") return placeOf(pkg, file, at, DEPTH3);
  for (const name of ["Mutex", "RWMutex"]) {
    const owner = namedOf(fieldOwner(pkg, type, name, file));
    if (owner?.package === "") return `${owner.name}.${name}`;
    if (!owner && holder?.kind === "struct" && fieldOwner(pkg, type, name, file)) {
      const place = placeOf(pkg, file, at, DEPTH3);
      return place && `${place}.${name}`;
    }
  }
  return "";
}
var DEPTH3 = 6;
function placeOf(pkg, file, node, depth) {
  const at = pointedAt(file, node);
  if (depth === 0) return "";
  if (file.is(at, "identifier")) return variablePlace(pkg, file, at, depth);
  if (file.is(at, "index_expression")) {
    const holder = placeOf(pkg, file, file.child(at, "operand"), depth - 1);
    return holder && `${holder}[]`;
  }
  if (!file.is(at, "selector_expression")) return "";
  const operand = file.child(at, "operand");
  const name = file.text(file.child(at, "field"));
  const type = typeOf(pkg, file, operand);
  const owner = fieldOwner(pkg, type, name, file);
  const named = namedOf(owner);
  if (named) return named.package === "" ? `${named.name}.${name}` : "";
  if (owner?.kind !== "struct" && !(owner?.kind === "pointer" && owner.to.kind === "struct")) return "";
  const outer = placeOf(pkg, file, operand, depth - 1);
  return outer && `${outer}.${name}`;
}
function variablePlace(pkg, file, identifier, depth) {
  const variable = pkg.scopes(file).variableOf(identifier);
  const name = file.text(identifier);
  if (!variable) return pkg.value(name, file) ? name : "";
  if (variable.kind !== "local") return "";
  const value = pointedAt(file, declaredValue(file, variable));
  const isAlias = (file.is(value, "selector_expression") || file.is(value, "index_expression")) && !variable.uses.some((use) => isAssigned(file, use));
  if (isAlias) return placeOf(pkg, file, value, depth - 1);
  if (file.is(variable.statement, "range_clause")) return "";
  const stored = value < 0 ? void 0 : variable.uses.map((use) => storedAs(pkg, file, use)).find((field) => field !== "");
  return stored ?? `${name}@${file.path}#${variable.id}`;
}
function pointedAt(file, node) {
  let at = node < 0 ? NONE : file.bare(node);
  while (file.is(at, "unary_expression") && /^[&*]$/.test(file.text(file.child(at, "operator")))) at = file.bare(file.child(at, "operand"));
  return at;
}

// src/go/waitgroups.ts
function waitGroupOf(pkg, file, wait) {
  const operand = file.bare(file.child(file.child(wait, "function"), "operand"));
  if (!isNamed(typeOf(pkg, file, operand), "sync", "WaitGroup")) return void 0;
  if (file.is(operand, "identifier")) {
    const variable = pkg.scopes(file).variableOf(operand);
    if (!variable || variable.kind !== "local") return void 0;
    return gather2(
      variable.name,
      variable.uses.map((node) => ({ file, node, path: pathAfter(file, node) }))
    );
  }
  if (!file.is(operand, "selector_expression")) return void 0;
  const field = fieldOf(pkg, file, operand);
  if (field.owner === "" || /^[A-Z]/.test(field.name)) return void 0;
  return gather2(field.name, mentionsOfField(pkg, field));
}
function gather2(name, uses2) {
  const calls = (method) => uses2.filter(({ path }) => path[0] === method).map(({ file, node }) => ({ file, node: callOn(file, node) }));
  const known5 = /* @__PURE__ */ new Set(["Add", "Done", "Wait", "Go"]);
  return {
    name,
    adds: calls("Add"),
    dones: uses2.filter(({ path }) => path[0] === "Done").map(({ file, node }) => ({ file, node })),
    goes: uses2.some(({ path }) => path[0] === "Go"),
    escapes: uses2.some(({ path }) => !known5.has(path[0] ?? "")) || calls("Add").some(({ file, node }) => isNegative(file, node))
  };
}
function callOn(file, operand) {
  const call = file.parent(file.parent(operand));
  return file.is(call, "call_expression") ? call : NONE;
}
function isNegative(file, call) {
  return !file.text(file.child(call, "arguments")).match(/^\([^-]*\)$/);
}

export {
  fieldTarget,
  fieldOf,
  mentionsOfField,
  pathAfter,
  channelFields,
  fieldsOfType,
  placesOfFields,
  channelGlobals,
  channelLocals,
  declaredValue,
  valuesOfField,
  storedAs,
  NodeMemo,
  callablesOf,
  channelClassOf,
  channelUse,
  channelOf,
  isChannelRange,
  madeAs,
  lockClassOf,
  lockName,
  isSingle,
  waitGroupOf
};
