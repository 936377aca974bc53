import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  NONE
} from "./chunk-GL44MN2Y.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/go/remembered.ts
function remembered(table, key, make) {
  const known2 = table.get(key);
  if (known2 !== void 0) return known2;
  const made = make();
  table.set(key, made);
  return made;
}

// src/go/written.ts
var DEPTH = 24;
function writtenType(pkg, file, type, depth = DEPTH) {
  if (type < 0 || depth === 0) return void 0;
  const told = pkg.exactly(file)?.type(file.start(type), file.end(type), 0);
  if (told?.isWhole) return told.type;
  return TYPES[file.kindName(type)]?.({ pkg, file, inner: (node) => writtenType(pkg, file, node, depth - 1), depth }, type);
}
var TYPES = {
  type_identifier: named,
  qualified_type: qualified,
  pointer_type: ({ file, inner }, node) => pointerTo(inner(file.first(node))),
  parenthesized_type: ({ file, inner }, node) => inner(file.first(node)),
  generic_type: ({ file, inner }, node) => inner(file.child(node, "type")),
  channel_type: ({ file, inner }, node) => ({ kind: "chan", element: inner(file.child(node, "value")) }),
  slice_type: sequence,
  array_type: sequence,
  implicit_length_array_type: sequence,
  map_type: ({ file, inner }, node) => ({ kind: "map", element: inner(file.child(node, "value")) }),
  function_type: ({ file }, node) => ({ kind: "func", file, node }),
  struct_type: ({ file }, node) => ({ kind: "struct", file, node }),
  interface_type: () => ({ kind: "interface" })
};
function named({ pkg, file, inner, depth }, node) {
  const name = file.text(node);
  const local = pkg.scopes(file).variableOf(node);
  if (local) return isTypeSpec(file, local.statement) ? inner(file.child(local.statement, "type")) : void 0;
  const declaration = pkg.type(name, file);
  if (!declaration && name === "any") return { kind: "interface" };
  if (isTypeParameter(file, node, name)) return void 0;
  if (!declaration?.file.is(declaration.node, "type_alias")) return { kind: "named", package: "", name };
  return writtenType(pkg, declaration.file, declaration.file.child(declaration.node, "type"), depth - 1);
}
function isTypeParameter(file, node, name) {
  const parameters = file.child(file.enclosing(node, "type_spec"), "type_parameters");
  return file.named(parameters).some((parameter) => file.childrenIn(parameter, "name").some((declared) => file.text(declared) === name));
}
function isTypeSpec(file, node) {
  return file.is(node, "type_spec") || file.is(node, "type_alias");
}
function qualified({ pkg, file }, node) {
  const path = pkg.imports(file).get(file.text(file.child(node, "package")));
  return path === void 0 ? void 0 : { kind: "named", package: path, name: file.text(file.child(node, "name")) };
}
function sequence({ file, inner }, node) {
  return { kind: "slice", element: inner(file.child(node, "element")) };
}
function pointerTo(to) {
  return to && { kind: "pointer", to };
}
function resultType(file, fn, index) {
  const list = file.child(fn, "result");
  if (!file.is(list, "parameter_list")) return index === 0 ? list : NONE;
  const types = file.named(list).flatMap((parameter) => {
    const names = file.childrenIn(parameter, "name").length;
    return Array.from({ length: Math.max(1, names) }, () => file.child(parameter, "type"));
  });
  return types[index] ?? NONE;
}

// src/go/embedding.ts
var LEVELS = 8;
function fieldType(pkg, owner, name, from) {
  for (const level of levelsOf(pkg, owner, from)) {
    const found = level.flatMap((type) => ownField(pkg, type, name, from));
    if (found.length > 0) return found.length === 1 ? found[0]?.type : void 0;
  }
  return void 0;
}
function fieldOwner(pkg, owner, name, from) {
  for (const level of levelsOf(pkg, owner, from)) {
    const holders = level.filter((type) => ownField(pkg, type, name, from).length > 0);
    if (holders.length > 0) return holders.length === 1 ? holders[0] : void 0;
  }
  return void 0;
}
function methodOf(pkg, owner, name, from) {
  for (const level of levelsOf(pkg, owner, from)) {
    const named2 = level.flatMap((type) => namedOf(type) ?? []);
    const own = named2.filter((type) => type.package === "" && pkg.functions(`${type.name}.${name}`, from).length > 0);
    if (own.length > 1) return void 0;
    if (own[0]) return { package: "", name: `${own[0].name}.${name}`, candidates: pkg.functions(`${own[0].name}.${name}`, from) };
    const told = named2.flatMap((type) => type.package === "" ? pkg.exact?.promoted(pkg.importPath, `${type.name}.${name}`) ?? [] : []);
    if (told[0]) return promotedMethod(pkg, told[0], from);
    const foreign = named2.filter((type) => type.package !== "");
    if (foreign.length > 0)
      return foreign.length === 1 && foreign[0] ? { package: foreign[0].package, name: `${foreign[0].name}.${name}`, candidates: [] } : void 0;
  }
  return void 0;
}
function promotedMethod(pkg, told, from) {
  if (told.package !== pkg.importPath) return { ...told, candidates: [] };
  return { package: "", name: told.name, candidates: pkg.functions(told.name, from) };
}
function* levelsOf(pkg, owner, from) {
  const seen = /* @__PURE__ */ new Set();
  let level = owner ? [owner] : [];
  for (let depth = 0; depth < LEVELS && level.length > 0; depth++) {
    yield level;
    level = level.flatMap((type) => embeddedIn(pkg, type, from)).filter((type) => isNew(type, seen));
  }
}
function isNew(type, seen) {
  const named2 = namedOf(type);
  if (!named2) return true;
  const key = `${named2.package}.${named2.name}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
function embeddedIn(pkg, type, from) {
  const struct = structOf(pkg, type, from);
  return struct ? struct.fields.filter((field) => field.names.length === 0).flatMap((field) => typeOfField(pkg, struct.file, field) ?? []) : [];
}
function ownField(pkg, type, name, from) {
  const struct = structOf(pkg, type, from);
  return (struct?.fields ?? []).filter((field) => field.names.length > 0 ? field.names.includes(name) : field.embeds === name).map((field) => ({ type: struct && typeOfField(pkg, struct.file, field) }));
}
function typeOfField(pkg, file, { type, isPointer }) {
  const written = writtenType(pkg, file, type);
  return isPointer ? pointerTo(written) : written;
}
var structs = /* @__PURE__ */ new WeakMap();
function structOf(pkg, type, from, depth = LEVELS) {
  if (depth === 0) return void 0;
  if (type.kind === "pointer") return structOf(pkg, type.to, from, depth - 1);
  if (type.kind === "struct") return fieldsOf(type.file, type.node);
  if (type.kind !== "named" || type.package !== "") return void 0;
  const declaration = pkg.type(type.name, from);
  const written = declaration && writtenType(pkg, declaration.file, declaration.file.child(declaration.node, "type"));
  return written && structOf(pkg, written, from, depth - 1);
}
function fieldsOf(file, struct) {
  const known2 = remembered(structs, file.tree, () => /* @__PURE__ */ new Map());
  return remembered(known2, struct, () => {
    const declarations = file.named(file.first(struct)).filter((node) => file.is(node, "field_declaration"));
    return { file, fields: declarations.map((node) => fieldOf(file, node)) };
  });
}
function fieldOf(file, declaration) {
  const type = file.child(declaration, "type");
  const generic = file.is(type, "generic_type") ? file.child(type, "type") : type;
  const embeds = file.text(file.is(generic, "qualified_type") ? file.child(generic, "name") : generic);
  const names = file.childrenIn(declaration, "name").map((name) => file.text(name));
  return { names, embeds, type, isPointer: names.length === 0 && file.hasToken(declaration, "*") };
}

// src/go/exact/written-types.ts
var NOTHING = { type: void 0, isWhole: true };
var LEFT_OUT = { type: void 0, isWhole: false };
function readType(text) {
  for (const [prefix, make] of PREFIXES) if (text.startsWith(prefix)) return around(make, readType(text.slice(prefix.length)));
  if (text === "func" || text === "struct") return LEFT_OUT;
  if (text === "interface") return { type: { kind: "interface" }, isWhole: true };
  const dot = text.lastIndexOf(".");
  if (dot < 0) return NOTHING;
  return { type: { kind: "named", package: text.slice(0, dot), name: text.slice(dot + 1) }, isWhole: true };
}
var PREFIXES = [
  ["*", (to) => to && { kind: "pointer", to }],
  ["[]", (element) => ({ kind: "slice", element })],
  ["map ", (element) => ({ kind: "map", element })],
  ["chan<- ", (element) => ({ kind: "chan", element })],
  ["<-chan ", (element) => ({ kind: "chan", element })],
  ["chan ", (element) => ({ kind: "chan", element })]
];
function around(make, { type, isWhole }) {
  return { type: make(type), isWhole };
}
function partsOf(text) {
  return text.startsWith("(") ? text.slice(1, -1).split(",") : [text];
}
function agrees(told, declared) {
  if (declared?.kind === "func" || declared?.kind === "struct") return told === void 0;
  if (told === void 0 && declared?.kind === "pointer") return agrees(told, declared.to);
  if (told === void 0 || declared === void 0 || told.kind !== declared.kind) return false;
  if (told.kind === "pointer") return declared.kind === "pointer" && agrees(told.to, declared.to);
  if (told.kind === "named" || told.kind === "interface") return true;
  return "element" in told && "element" in declared && agrees(told.element, declared.element);
}

// src/go/recent.ts
var Recent = class {
  limit;
  values = /* @__PURE__ */ new Map();
  constructor(limit) {
    this.limit = limit;
  }
  get(key, make) {
    const value = this.values.get(key) ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.limit && oldest !== void 0) this.values.delete(oldest);
    return value;
  }
};

// src/go/linked.ts
var Linked = class {
  makers = /* @__PURE__ */ new Map();
  made = /* @__PURE__ */ new Map();
  outlines = new Recent(OTHERS);
  wholes = new Recent(OTHERS);
  importers;
  /** Two folders with one import path (a module that is there twice) make it unknown. */
  add(importPath, make, imports) {
    this.makers.set(importPath, this.makers.has(importPath) ? void 0 : { make, imports });
  }
  /** A package of others: what it declares, and apart from that, for those who ask what a function does, the package with its bodies. */
  addOutline(importPath, make, whole) {
    this.makers.set(importPath, { make, imports: () => [], whole });
  }
  /** The package with what its functions do; another one than `package` where that only declares. */
  whole(pkg) {
    const make = this.makers.get(pkg.importPath)?.whole;
    return make ? this.wholes.get(pkg.importPath, make) : pkg;
  }
  has(importPath) {
    return this.makers.has(importPath);
  }
  /** The package of an import path; undefined where its text is not at hand. */
  package(importPath) {
    const known2 = this.made.get(importPath);
    if (known2) return known2;
    const maker = this.makers.get(importPath);
    if (maker?.whole) return this.outlines.get(importPath, maker.make);
    const made = maker?.make();
    if (made) this.made.set(importPath, made);
    return made;
  }
  /** The packages that import a path outside of their tests, in the order of their own paths. */
  importersOf(importPath) {
    this.importers ??= this.indexImporters();
    return (this.importers.get(importPath) ?? []).flatMap((path) => this.package(path) ?? []);
  }
  release(importPath) {
    this.made.delete(importPath);
  }
  indexImporters() {
    const index = /* @__PURE__ */ new Map();
    for (const [path, maker] of [...this.makers].sort(([a], [b]) => compareText(a, b))) {
      for (const other of new Set(maker?.imports())) index.set(other, [...index.get(other) ?? [], path]);
    }
    return index;
  }
};
var OTHERS = 32;
function productionFile(pkg) {
  return pkg.files.find((file) => !file.isTest);
}
function seenFromOutside(from, type) {
  if (type === void 0 || type.kind === "interface") return type;
  if (type.kind === "func" || type.kind === "struct") return void 0;
  if (type.kind === "named") {
    const isOwn = type.package === "" && productionFile(from) !== void 0 && from.type(type.name, productionFile(from));
    return isOwn ? { ...type, package: from.importPath } : type;
  }
  if (type.kind !== "pointer") return { ...type, element: seenFromOutside(from, type.element) };
  const to = seenFromOutside(from, type.to);
  return to && { kind: "pointer", to };
}

// src/go/linked-types.ts
var DEPTH2 = 4;
function declaredAbroad(pkg, path, name, depth = DEPTH2) {
  const peer = path === "" || depth === 0 ? void 0 : pkg.linked?.package(path);
  const from = peer && productionFile(peer);
  if (!peer || !from) return void 0;
  const own = peer.functions(name, from);
  if (own.length > 0) return { pkg: peer, candidates: own };
  const dot = name.indexOf(".");
  const type = dot > 0 ? { kind: "named", package: "", name: name.slice(0, dot) } : void 0;
  const promoted = type && methodOf(peer, type, name.slice(dot + 1), from);
  if (!promoted) return void 0;
  if (promoted.package === "") return { pkg: peer, candidates: promoted.candidates };
  return declaredAbroad(peer, promoted.package, promoted.name, depth - 1);
}
function resultAbroad(pkg, path, name, result) {
  const peer = pkg.linked?.package(path);
  const from = peer && productionFile(peer);
  if (!from) return void 0;
  if (result === 0 && peer.type(name, from)) return { kind: "named", package: path, name };
  const found = declaredAbroad(pkg, path, name);
  const texts = new Set(found?.candidates.map(({ file, node }) => file.text(resultType(file, node, result))));
  const first = found?.candidates[0];
  if (!found || !first || texts.size !== 1) return void 0;
  return seenFromOutside(found.pkg, writtenType(found.pkg, first.file, resultType(first.file, first.node, result)));
}
function fieldAbroad(pkg, owner, field) {
  const peer = pkg.linked?.package(owner.package);
  const from = peer && productionFile(peer);
  return from && seenFromOutside(peer, fieldType(peer, { kind: "named", package: "", name: owner.name }, field, from));
}

// src/go/literal.ts
function keysAreValues(file, element) {
  const type = typeOfBody(file, file.parent(element));
  return KEYS_ARE_VALUES.some((kind) => file.is(type, kind));
}
var KEYS_ARE_VALUES = ["map_type", "slice_type", "array_type", "implicit_length_array_type"];
function typeOfBody(file, body) {
  if (file.is(file.parent(body), "composite_literal")) return file.child(file.parent(body), "type");
  const path = [];
  let at = body;
  while (at >= 0 && !file.is(file.parent(at), "composite_literal")) {
    path.push(file.parent(at));
    at = file.enclosing(file.parent(at), "literal_value");
  }
  let type = file.child(file.parent(at), "type");
  for (const place of path.reverse()) type = elementType(file, type, place);
  return type;
}
function elementType(file, type, place) {
  const holder = file.is(type, "pointer_type") ? file.first(type) : type;
  if (file.is(holder, "map_type")) return file.child(holder, isKey(file, place) ? "key" : "value");
  return file.child(holder, "element");
}
function isKey(file, place) {
  const element = file.parent(place);
  return file.is(element, "keyed_element") && file.child(element, "key") === place;
}

// src/go/types.ts
var DEPTH3 = 12;
var known = /* @__PURE__ */ new WeakMap();
function typeOf(pkg, file, node, external) {
  if (external) return new Types(pkg, external).expression(file, node, 0, DEPTH3);
  const byFile = remembered(known, pkg, () => /* @__PURE__ */ new Map());
  const byNode = remembered(byFile, file, () => /* @__PURE__ */ new Map());
  if (!byNode.has(node)) byNode.set(node, new Types(pkg, resultsKnownTo(pkg)).expression(file, node, 0, DEPTH3));
  return byNode.get(node);
}
function resultsKnownTo(pkg) {
  if (!pkg.linked) return pkg.external;
  return (path, name, result) => pkg.external(path, name, result) ?? resultAbroad(pkg, path, name, result);
}
function typeFrom(pkg, file, type) {
  return writtenType(pkg, file, type);
}
function namedOf(type) {
  const target = type?.kind === "pointer" ? type.to : type;
  return target?.kind === "named" ? target : void 0;
}
function isNamed(type, path, name) {
  const named2 = namedOf(type);
  return named2?.package === path && named2.name === name;
}
function importedPackage(pkg, file, node) {
  if (!file.is(node, "identifier") || pkg.scopes(file).variableOf(node)) return "";
  const name = file.text(node);
  return pkg.value(name, file) ? "" : pkg.imports(file).get(name) ?? "";
}
function calledExpression(pkg, file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "index_expression")) return callee;
  const operand = file.child(callee, "operand");
  if (importedPackage(pkg, file, file.child(operand, "operand"))) return operand;
  const isFunction = file.is(operand, "identifier") && !pkg.scopes(file).variableOf(operand) && pkg.functions(file.text(operand), file).length > 0;
  return isFunction ? operand : callee;
}
var Types = class {
  pkg;
  external;
  constructor(pkg, external) {
    this.pkg = pkg;
    this.external = external;
  }
  /** `result` picks one of several values of a call, receive or map read. */
  expression(file, node, result, depth) {
    if (node < 0 || depth === 0) return void 0;
    const told = this.pkg.exactly(file)?.type(file.start(node), file.end(node), result);
    if (told?.isWhole) return told.type;
    const declared = EXPRESSIONS[file.kindName(node)]?.(this, file, node, result, depth - 1);
    return told && !agrees(told.type, declared) ? told.type : declared;
  }
  written(file, type) {
    return writtenType(this.pkg, file, type);
  }
  identifier(file, node, depth) {
    const variable = this.pkg.scopes(file).variableOf(node);
    if (variable) return this.variable(file, variable, depth);
    const declaration = this.pkg.value(file.text(node), file);
    return declaration && this.spec(declaration.file, declaration.node, file.text(node), depth);
  }
  variable(file, variable, depth) {
    const { statement } = variable;
    if (variable.kind === "type") return void 0;
    if (file.is(statement, "parameter_declaration")) return this.written(file, file.child(statement, "type"));
    if (file.is(statement, "variadic_parameter_declaration")) {
      return { kind: "slice", element: this.written(file, file.child(statement, "type")) };
    }
    if (file.is(statement, "var_spec") || file.is(statement, "const_spec")) return this.spec(file, statement, variable.name, depth);
    if (file.is(statement, "range_clause")) return this.ranged(file, statement, variable, depth);
    if (file.is(statement, "type_switch_statement")) return void 0;
    const targets = file.named(file.child(statement, "left"));
    return this.nth(file, file.child(statement, "right"), targets.indexOf(variable.declared), targets.length, depth);
  }
  spec(file, spec, name, depth) {
    const type = file.child(spec, "type");
    if (type >= 0) return this.written(file, type);
    const names = file.childrenIn(spec, "name");
    const index = names.findIndex((candidate) => file.text(candidate) === name);
    return this.nth(file, file.child(spec, "value"), index, names.length, depth);
  }
  /** The type of target `index` of `of`, from a list of values, or from one value that has several. */
  nth(file, right, index, of, depth) {
    const values = file.is(right, "expression_list") ? file.named(right) : [right];
    if (index < 0) return void 0;
    if (values.length === of) return this.expression(file, values[index] ?? NONE, 0, depth);
    return values.length === 1 ? this.expression(file, values[0] ?? NONE, index, depth) : void 0;
  }
  ranged(file, clause, variable, depth) {
    const over = this.underlying(this.expression(file, file.child(clause, "right"), 0, depth), file);
    const index = file.named(file.child(clause, "left")).indexOf(variable.declared);
    if (over?.kind === "chan") return index === 0 ? over.element : void 0;
    return index === 1 && (over?.kind === "slice" || over?.kind === "map") ? over.element : void 0;
  }
  /** What a named type of this package is made of: the slice behind `type conns []*conn`. */
  underlying(type, from, depth = DEPTH3) {
    if (type?.kind !== "named" || type.package !== "" || depth === 0) return type;
    const declaration = this.pkg.type(type.name, from);
    return declaration && this.underlying(this.written(declaration.file, declaration.file.child(declaration.node, "type")), from, depth - 1);
  }
  selector(file, node, depth) {
    const operand = file.child(node, "operand");
    if (importedPackage(this.pkg, file, operand)) return void 0;
    const owner = this.expression(file, operand, 0, depth);
    const field = file.text(file.child(node, "field"));
    const named2 = namedOf(owner);
    return named2 && named2.package !== "" ? fieldAbroad(this.pkg, named2, field) : fieldType(this.pkg, owner, field, file);
  }
  call(file, node, result, depth) {
    const callee = calledExpression(this.pkg, file, node);
    if (file.is(callee, "identifier")) return this.plainCall(file, callee, node, result, depth);
    if (!file.is(callee, "selector_expression")) return void 0;
    const operand = file.child(callee, "operand");
    const method = file.text(file.child(callee, "field"));
    const path = importedPackage(this.pkg, file, operand);
    if (path) return this.external(path, method, result);
    const target = methodOf(this.pkg, this.expression(file, operand, 0, depth), method, file);
    if (!target) return void 0;
    return target.package === "" ? this.results(target.candidates, result) : this.external(target.package, target.name, result);
  }
  /** `make`, `new`, a conversion, or a function of this package. */
  plainCall(file, callee, call, result, depth) {
    const name = file.text(callee);
    const first = file.named(file.child(call, "arguments"))[0] ?? NONE;
    if (this.pkg.scopes(file).variableOf(callee)) return void 0;
    if (name === "make") return this.written(file, first);
    if (name === "new")
      return pointerTo(isValue(this.pkg, file, first) ? void 0 : this.written(file, first) ?? this.expression(file, first, 0, depth));
    if (this.pkg.type(name, file)) return { kind: "named", package: "", name };
    return this.results(this.pkg.functions(name, file), result);
  }
  /** `T(x)`, and `New[int](x)`, which looks the same. */
  conversion(file, type, result) {
    const name = file.is(type, "generic_type") ? file.child(type, "type") : NONE;
    if (file.is(name, "qualified_type")) return void 0;
    const candidates = name < 0 ? [] : this.pkg.functions(file.text(name), file);
    return candidates.length > 0 ? this.results(candidates, result) : this.written(file, type);
  }
  /** A result that all candidates (twins for different systems) declare alike. */
  results(candidates, result) {
    const texts = new Set(candidates.map(({ file, node }) => file.text(resultType(file, node, result))));
    const [first] = candidates;
    return first && texts.size === 1 ? this.written(first.file, resultType(first.file, first.node, result)) : void 0;
  }
  index(file, node, result, depth) {
    const over = result === 0 ? this.underlying(this.expression(file, file.child(node, "operand"), 0, depth), file) : void 0;
    return over?.kind === "slice" || over?.kind === "map" ? over.element : void 0;
  }
  unary(file, node, result, depth) {
    const operand = this.expression(file, file.child(node, "operand"), 0, depth);
    const operator = file.text(file.child(node, "operator"));
    if (operator === "&") return pointerTo(operand);
    if (operator === "*") return operand?.kind === "pointer" ? operand.to : void 0;
    const channel = operator === "<-" && result === 0 ? this.underlying(operand, file) : void 0;
    return channel?.kind === "chan" ? channel.element : void 0;
  }
};
function isValue(pkg, file, node) {
  if (file.is(node, "qualified_type")) return !pkg.imports(file).has(file.text(file.child(node, "package")));
  if (!file.is(node, "type_identifier")) return false;
  const name = file.text(node);
  const local = pkg.scopes(file).variableOf(node);
  if (local) return local.kind !== "type";
  return !pkg.type(name, file) && (pkg.value(name, file) !== void 0 || /^(true|false)$/.test(name));
}
var EXPRESSIONS = {
  identifier: (types, file, node, _result, depth) => types.identifier(file, node, depth),
  selector_expression: (types, file, node, _result, depth) => types.selector(file, node, depth),
  call_expression: (types, file, node, result, depth) => types.call(file, node, result, depth),
  parenthesized_expression: (types, file, node, result, depth) => types.expression(file, file.bare(node), result, depth),
  composite_literal: (types, file, node) => types.written(file, file.child(node, "type")),
  literal_value: (types, file, node) => types.written(file, typeOfBody(file, node)),
  literal_element: (types, file, node, result, depth) => types.expression(file, file.first(node), result, depth),
  type_assertion_expression: (types, file, node, result) => result === 0 ? types.written(file, file.child(node, "type")) : void 0,
  type_conversion_expression: (types, file, node, result) => types.conversion(file, file.child(node, "type"), result),
  func_literal: (_types, file, node) => ({ kind: "func", file, node }),
  index_expression: (types, file, node, result, depth) => types.index(file, node, result, depth),
  unary_expression: (types, file, node, result, depth) => types.unary(file, node, result, depth)
};

// src/go/calls.ts
function calleeOf(pkg, file, call) {
  const [told, declared] = pkg.exactly(file)?.callee(file.start(call), file.end(call)) ?? [];
  if (told) {
    const candidates = told.package === "" ? pkg.functions(told.name, file) : [];
    return { ...told, candidates, ...declared ? { declared } : {} };
  }
  const callee = calledExpression(pkg, file, call);
  if (file.is(callee, "func_literal")) return { package: "", name: "", candidates: [{ file, node: callee }] };
  if (file.is(callee, "identifier")) return localCallee(pkg, file, callee);
  if (!file.is(callee, "selector_expression")) return { package: "", name: "", candidates: [] };
  const operand = file.child(callee, "operand");
  const method = file.text(file.child(callee, "field"));
  const path = importedPackage(pkg, file, operand);
  if (path) return { package: path, name: method, candidates: [] };
  if (file.is(operand, "selector_expression")) {
    const variable = importedPackage(pkg, file, file.child(operand, "operand"));
    if (variable) return { package: variable, name: `${file.text(file.child(operand, "field"))}.${method}`, candidates: [] };
  }
  const type = typeOf(pkg, file, operand);
  const owner = namedOf(type);
  if (!type || !owner && type.kind !== "struct") return { package: "", name: `.${method}`, candidates: [] };
  return methodOf(pkg, type, method, file) ?? { package: owner?.package ?? "", name: `${owner?.name ?? ""}.${method}`, candidates: [] };
}
function localCallee(pkg, file, identifier) {
  const name = file.text(identifier);
  const variable = pkg.scopes(file).variableOf(identifier);
  if (!variable) return { package: "", name, candidates: pkg.functions(name, file) };
  const literal = literalOf(file, variable);
  return { package: "", name, candidates: literal < 0 ? [] : [{ file, node: literal }] };
}
function literalOf(file, variable) {
  if (!file.is(variable.statement, "short_var_declaration") && !file.is(variable.statement, "var_spec")) return NONE;
  const targets = file.is(variable.statement, "var_spec") ? file.childrenIn(variable.statement, "name") : file.named(file.child(variable.statement, "left"));
  const values = file.named(file.child(variable.statement, file.is(variable.statement, "var_spec") ? "value" : "right"));
  const value = values[targets.indexOf(variable.declared)] ?? NONE;
  if (!file.is(value, "func_literal")) return NONE;
  return variable.uses.some((use) => isAssigned(file, use)) ? NONE : value;
}
function isAssigned(file, identifier) {
  const list = file.parent(identifier);
  if (!file.is(list, "expression_list")) return false;
  const statement = file.parent(list);
  const isTarget = file.child(statement, "left") === list;
  return isTarget && (file.is(statement, "assignment_statement") || file.is(statement, "short_var_declaration") || file.is(statement, "range_clause") || file.is(statement, "receive_statement"));
}
function parameterAt(pkg, fn, index) {
  const { file, node } = fn;
  const names = [];
  for (const parameter of file.named(file.child(node, "parameters"))) {
    if (file.is(parameter, "variadic_parameter_declaration"))
      return names[index] === void 0 ? void 0 : pkg.scopes(file).variableOf(names[index]);
    const declared = file.childrenIn(parameter, "name");
    names.push(...declared.length > 0 ? declared : [NONE]);
  }
  const name = names[index];
  return name === void 0 || name < 0 ? void 0 : pkg.scopes(file).variableOf(name);
}

// src/go/threads.ts
var SYNCHRONOUS = /* @__PURE__ */ new Set([
  "Do",
  "Run",
  "Slice",
  "SliceStable",
  "SortFunc",
  "Walk",
  "WalkDir",
  "Range",
  "Map",
  "ContainsFunc",
  "IndexFunc"
]);
function roleOf(pkg, file, literal) {
  const parent = file.parent(literal);
  if (file.is(parent, "call_expression")) return calledRole(file, parent);
  if (file.is(parent, "argument_list")) return argumentRole(pkg, file, file.parent(parent));
  return variableRole(pkg, file, literal);
}
function calledRole(file, call) {
  const around2 = file.parent(call);
  if (file.is(around2, "go_statement")) return { kind: "spawned", spawn: around2, via: "go" };
  return { kind: file.is(around2, "defer_statement") ? "deferred" : "inline" };
}
function argumentRole(pkg, file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "selector_expression")) return { kind: "unknown" };
  const method = file.text(file.child(callee, "field"));
  if (method === "Go") return { kind: "spawned", spawn: call, via: "group" };
  const { package: path } = calleeOf(pkg, file, call);
  if (path === "time" && method === "AfterFunc") return { kind: "spawned", spawn: call, via: "timer" };
  return { kind: SYNCHRONOUS.has(method) && !file.is(file.parent(call), "go_statement") ? "inline" : "unknown" };
}
function variableRole(pkg, file, literal) {
  const statement = file.parent(file.parent(literal));
  const names = file.is(statement, "var_spec") ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  const target = names[file.named(file.parent(literal)).indexOf(literal)] ?? NONE;
  const variable = pkg.scopes(file).variableOf(target);
  if (!variable || literalOf(file, variable) !== literal || variable.uses.length !== 1) return { kind: "unknown" };
  const use = variable.uses[0];
  const around2 = file.parent(use);
  if (file.is(around2, "argument_list")) return argumentRole(pkg, file, file.parent(around2));
  if (!file.is(around2, "call_expression") || file.child(around2, "function") !== use) return { kind: "unknown" };
  return calledRole(file, around2);
}
function isInLoop(file, node, within) {
  return loopAround(file, node, within) >= 0;
}
function loopAround(file, node, within) {
  let from = node;
  let below = NONE;
  for (let at = file.parent(node); at >= 0 && at !== within; at = file.parent(at)) {
    if (file.is(at, "func_literal") && roleEnds(file, at)) return NONE;
    if (file.is(at, "for_statement") && repeats(file, from, below)) return at;
    below = from;
    from = at;
  }
  return NONE;
}
function roleEnds(file, literal) {
  return !file.is(file.parent(literal), "call_expression");
}
function repeats(file, child, below) {
  if (file.is(child, "for_clause")) return file.child(child, "initializer") !== below;
  return !file.is(child, "range_clause");
}

// src/go/constants.ts
function constantInt(pkg, file, node) {
  const at = file.bare(node);
  if (file.is(at, "int_literal")) return integer(file.text(at));
  return file.is(at, "identifier") ? constantNamed(pkg, file, at) : void 0;
}
function constantNamed(pkg, file, node) {
  const variable = pkg.scopes(file).variableOf(node);
  const spec = variable ? { file, node: variable.statement } : pkg.value(file.text(node), file);
  if (!spec?.file.is(spec.node, "const_spec")) return void 0;
  const names = spec.file.childrenIn(spec.node, "name").map((name) => spec.file.text(name));
  const value = spec.file.named(spec.file.child(spec.node, "value"))[names.indexOf(file.text(node))] ?? NONE;
  return spec.file.is(value, "int_literal") ? integer(spec.file.text(value)) : void 0;
}
function integer(text) {
  return Number(text.replaceAll("_", "").replace(/^0(?=\d)/, "0o"));
}

// src/go/channel-make.ts
function makeOf(file, variable) {
  const { statement } = variable;
  const isSpec = file.is(statement, "var_spec");
  if (!isSpec && !file.is(statement, "short_var_declaration")) return NONE;
  const targets = isSpec ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  const value = file.named(file.child(statement, isSpec ? "value" : "right"))[targets.indexOf(variable.declared)] ?? NONE;
  return isChannelMake(file, value) ? value : NONE;
}
function isChannelMake(file, node) {
  if (!file.is(node, "call_expression") || file.text(file.child(node, "function")) !== "make") return false;
  return file.is(file.named(file.child(node, "arguments"))[0] ?? NONE, "channel_type");
}
var makesByFile = /* @__PURE__ */ new WeakMap();
function channelMakes(file) {
  let makes = makesByFile.get(file.tree);
  if (!makes) {
    makes = file.all("channel_type").map((type) => file.parent(file.parent(type))).filter((call) => isChannelMake(file, call));
    makesByFile.set(file.tree, makes);
  }
  return makes;
}
function capacityOf(pkg, file, make) {
  const size = file.named(file.child(make, "arguments"))[1] ?? NONE;
  if (size < 0) return 0;
  const told = pkg.exactly(file)?.capacity(file.start(make), file.end(make));
  return told ?? constantInt(pkg, file, size) ?? { text: file.text(size) };
}

// src/go/channels.ts
var FOLLOW_DEPTH = 3;
function localChannel(pkg, file, variable) {
  const make = makeOf(file, variable);
  if (make < 0) return void 0;
  return { file, variable, make, capacity: capacityOf(pkg, file, make), ...doingsWith(pkg, file, variable) };
}
function doingsWith(pkg, file, variable) {
  const owner = {
    root: { file, node: variable.function },
    parent: void 0,
    spawn: NONE,
    spawnFile: file,
    repeated: false,
    via: "owner"
  };
  const follower = new Follower(pkg);
  follower.follow(file, variable, { thread: owner, anchor: NONE, deferred: false, repeats: false, depth: FOLLOW_DEPTH });
  const { ops, escapes, offers } = follower;
  return { owner, ops, escapes, offers };
}
var Follower = class {
  ops = [];
  escapes = [];
  offers = [];
  pkg;
  seen = /* @__PURE__ */ new Set();
  threads = /* @__PURE__ */ new Map();
  constructor(pkg) {
    this.pkg = pkg;
  }
  /** Classifies every use of the variable. */
  follow(file, variable, visit) {
    for (const use of variable.uses) {
      const inside = this.place(file, use, variable.function, visit);
      if (inside) this.use(file, use, variable, inside);
      else {
        this.escapes.push(use);
        if (isSend(file, use)) this.offers.push(use);
      }
    }
  }
  /** How a use is come to: climbs through the function literals up to the variable's own function. */
  place(file, use, home, visit) {
    const literals = [];
    for (let fn = file.functionAround(use); fn >= 0 && fn !== home; fn = file.functionAround(fn)) literals.push(fn);
    let { thread, anchor, deferred, repeats: repeats2 } = visit;
    let root = home;
    for (const literal of literals.reverse()) {
      const role = roleOf(this.pkg, file, literal);
      if (role.kind === "unknown") return void 0;
      if (role.kind === "deferred") deferred = true;
      if (role.kind !== "spawned") continue;
      thread = this.thread(
        file,
        { file, node: literal },
        thread,
        role.spawn,
        repeats2 || thread.repeated || isInLoop(file, role.spawn, root),
        role.via
      );
      root = literal;
      anchor = NONE;
      deferred = false;
      repeats2 = false;
    }
    return {
      thread,
      anchor,
      deferred: deferred || isDeferredArgument(file, use),
      repeats: repeats2 || isInLoop(file, use, root),
      depth: visit.depth
    };
  }
  /** One `Thread` value for each place that starts one, so that operations can be grouped by it. */
  thread(file, root, parent, spawn, repeated, via) {
    const key = `${file.path}:${spawn}:${root.file.path}:${root.node}`;
    let known2 = this.threads.get(key);
    if (!known2) {
      known2 = { root, parent, spawn, spawnFile: file, repeated, via };
      this.threads.set(key, known2);
    }
    return known2;
  }
  use(file, name, variable, visit) {
    const use = file.wrapped(name);
    const operation = operationOf(file, use);
    const argument = argumentOf(file, use);
    if (operation) {
      const { thread, anchor, deferred, repeats: repeats2 } = visit;
      const { arm, alternatives } = selectOf(file, operation.node);
      this.ops.push({ ...operation, file, thread, anchor: anchor < 0 ? operation.node : anchor, deferred, repeats: repeats2, arm, alternatives });
    } else if (!isHarmless(file, use) && !(argument && visit.depth > 0 && this.enter(file, argument, variable, visit))) {
      this.escapes.push(name);
    }
  }
  /** Follows the channel into the one function of this package that is called with it. */
  enter(file, argument, variable, visit) {
    const { candidates } = calleeOf(this.pkg, file, argument.call);
    const [target] = candidates;
    if (!target || candidates.length !== 1 || target.file.child(target.node, "body") < 0) return false;
    const parameter = parameterAt(this.pkg, target, argument.index);
    if (!parameter) return false;
    const key = `${file.path}:${argument.call}:${target.file.path}:${parameter.id}:${variable.id}`;
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    this.follow(target.file, parameter, this.onward(file, argument.call, target, visit));
    return true;
  }
  /** The callee's code belongs to the thread that calls it, or to a new one behind `go`. */
  onward(file, call, target, visit) {
    const around2 = file.parent(call);
    const depth = visit.depth - 1;
    if (!file.is(around2, "go_statement")) return { ...visit, anchor: visit.anchor < 0 ? call : visit.anchor, depth };
    const repeated = visit.thread.repeated || visit.repeats;
    return { thread: this.thread(file, target, visit.thread, around2, repeated, "go"), anchor: NONE, deferred: false, repeats: false, depth };
  }
};
function isSend(file, name) {
  return operationOf(file, file.wrapped(name))?.kind === "send";
}
function isDeferredArgument(file, name) {
  const argument = argumentOf(file, file.wrapped(name));
  return argument !== void 0 && file.is(file.parent(argument.call), "defer_statement");
}
function operationOf(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "send_statement") && file.child(parent, "channel") === use) return { kind: "send", node: parent };
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-") return { kind: "receive", node: parent };
  if (file.is(parent, "range_clause") && file.child(parent, "right") === use) return { kind: "range", node: parent };
  const argument = argumentOf(file, use);
  if (argument && file.text(file.child(argument.call, "function")) === "close") return { kind: "close", node: argument.call };
  return void 0;
}
function selectOf(file, operation) {
  const wrapped = file.wrapped(operation);
  const statement = file.is(file.parent(wrapped), "receive_statement") ? file.parent(wrapped) : operation;
  const arm = file.parent(statement);
  if (!file.is(arm, "communication_case") || file.child(arm, "communication") !== statement) return { arm: NONE, alternatives: 0 };
  const arms = file.named(file.parent(arm)).filter((child) => file.is(child, "communication_case") || file.is(child, "default_case"));
  return { arm, alternatives: arms.length - 1 };
}
function argumentOf(file, use) {
  const list = file.parent(use);
  if (!file.is(list, "argument_list")) return void 0;
  return { call: file.parent(list), index: file.named(list).indexOf(use) };
}
function isHarmless(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "binary_expression")) return true;
  const argument = argumentOf(file, use);
  return argument !== void 0 && ["len", "cap"].includes(file.text(file.child(argument.call, "function")));
}

// src/go/contracts.ts
function calledName(file, call) {
  const callee = file.bare(file.child(call, "function"));
  const named2 = file.is(callee, "index_expression") ? file.child(callee, "operand") : callee;
  return file.text(file.is(named2, "selector_expression") ? file.child(named2, "field") : named2);
}
function resultTargets(file, call) {
  const list = file.parent(file.wrapped(call));
  const statement = file.is(list, "expression_list") ? file.parent(list) : NONE;
  if (statement < 0 || file.named(list).length !== 1) return [];
  return file.is(statement, "var_spec") ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
}

// src/go/conditions.ts
function atomOf(names, condition) {
  const { file } = names;
  const at = file.bare(condition);
  const operator = file.text(file.child(at, "operator"));
  if (file.is(at, "binary_expression") && (operator === "==" || operator === "!=")) {
    const left = canonical(names, file.child(at, "left"));
    const right = canonical(names, file.child(at, "right"));
    if (!left || !right) return void 0;
    const [a, b] = left === "nil" ? [right, left] : [left, right];
    return { key: `${a}==${b}`, is: operator === "==" };
  }
  const key = canonical(names, at);
  return key ? { key, is: true } : void 0;
}
function nilFact(names, identifier, isNil) {
  return { key: `${canonical(names, identifier)}==nil`, is: isNil };
}
var DEPTH4 = 40;
function canonical(names, node, depth = DEPTH4) {
  const { file, scopes } = names;
  const at = file.bare(node);
  const part = (field) => canonical(names, file.child(at, field), depth - 1);
  if (depth === 0) return "";
  if (file.is(at, "identifier")) {
    const variable = scopes.variableOf(at);
    return variable ? `${variable.name}#${variable.id}` : file.text(at);
  }
  if (file.is(at, "selector_expression")) {
    const operand = part("operand");
    return operand && `${operand}.${file.text(file.child(at, "field"))}`;
  }
  if (file.is(at, "unary_expression")) {
    const operator = file.text(file.child(at, "operator"));
    const operand = operator === "<-" ? "" : part("operand");
    return operand && (operator === "&" || operator === "*" ? operand : `${operator}${operand}`);
  }
  if (file.is(at, "index_expression")) {
    const operand = part("operand");
    const index = operand && part("index");
    return index && `${operand}[${index}]`;
  }
  if (file.is(at, "binary_expression")) {
    const left = part("left");
    const right = left && part("right");
    return right && `${left}${file.text(file.child(at, "operator"))}${right}`;
  }
  return LITERALS.some((kind) => file.is(at, kind)) ? file.text(at) : "";
}
var LITERALS = ["nil", "true", "false", "int_literal", "interpreted_string_literal", "raw_string_literal"];
function mentions(key, name) {
  if (name === "") return false;
  for (let at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + 1)) {
    if (!WORD.test(key[at - 1] ?? "") && !WORD.test(key[at + name.length] ?? "")) return true;
  }
  return false;
}
var WORD = /[\p{L}\p{N}_#]/u;

// src/go/mutexes.ts
var LOCK_METHODS = /* @__PURE__ */ new Set(["Lock", "RLock", "Unlock", "RUnlock"]);
function calledName2(file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (file.is(callee, "selector_expression")) return file.text(file.child(callee, "field"));
  return file.is(callee, "identifier") ? file.text(callee) : "";
}
function lockKey(flow, call) {
  return canonical(flow, operandOf(flow.file, call));
}
function mutexKind(pkg, file, call) {
  const method = methodOf(pkg, typeOf(pkg, file, operandOf(file, call)), calledName2(file, call), file);
  if (!method || !/^(RW)?Mutex\./.test(method.name) || method.package === "") return void 0;
  return method.package === "sync" ? "sync" : "like";
}
function operandOf(file, call) {
  return file.child(file.bare(file.child(call, "function")), "operand");
}

// src/go/call-index.ts
var indexes = /* @__PURE__ */ new WeakMap();
function callsNamed(pkg, name) {
  let index = indexes.get(pkg);
  if (!index) {
    index = build(pkg);
    indexes.set(pkg, index);
  }
  return index.get(name) ?? [];
}
function bareName({ file, node }) {
  return file.text(file.child(node, "name"));
}
function build(pkg) {
  const index = /* @__PURE__ */ new Map();
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const node of file.all("call_expression")) {
      const name = calledName2(file, node);
      const known2 = index.get(name);
      if (known2) known2.push({ file, node });
      else index.set(name, [{ file, node }]);
    }
  }
  return index;
}

// src/go/no-return.ts
var NO_RETURN_METHODS = /* @__PURE__ */ new Set([
  "Fatal",
  "Fatalf",
  "Fatalln",
  "Fatalw",
  "FatalContext",
  "FailNow",
  "SkipNow",
  "Goexit",
  "Panic",
  "Panicf",
  "Panicln",
  "Panicw"
]);
var TESTING_METHODS = /* @__PURE__ */ new Set(["Skip", "Skipf"]);
var TESTING_RECEIVERS = /* @__PURE__ */ new Set(["t", "b", "tb", "f"]);
function isNoReturnCall(file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (file.is(callee, "identifier")) return file.text(callee) === "panic";
  if (!file.is(callee, "selector_expression")) return false;
  const method = file.text(file.child(callee, "field"));
  const receiver = file.text(file.child(callee, "operand"));
  if (TESTING_METHODS.has(method)) return TESTING_RECEIVERS.has(receiver);
  return NO_RETURN_METHODS.has(method) || method === "Exit" && receiver === "os";
}

// src/go/cfg-branching.ts
function ifStatement(builder, node, from) {
  const { file } = builder;
  const ends = [];
  let remaining = from;
  let at = node;
  for (; file.is(at, "if_statement"); at = file.child(at, "alternative")) {
    const start = builder.statement(file.child(at, "initializer"), remaining);
    const { yes, no } = builder.condition(file.child(at, "condition"), start);
    ends.push(...builder.statement(file.child(at, "consequence"), yes));
    remaining = no;
  }
  return [...ends, ...builder.statement(at, remaining)];
}
function forStatement(builder, node, from) {
  const { file } = builder;
  const clause = file.named(node).find((child) => file.is(child, "for_clause") || file.is(child, "range_clause")) ?? NONE;
  const isRange = file.is(clause, "range_clause");
  return builder.leavable(
    true,
    (target) => isRange ? rangeLoop(builder, node, clause, from, target) : conditionLoop(builder, node, clause, from, target)
  );
}
function rangeLoop(builder, node, clause, from, target) {
  const head = builder.step("range", clause, from);
  const body = builder.statement(builder.file.child(node, "body"), [{ from: head.id, when: true }]);
  builder.connect([...body, ...target.continues ?? []], head.id);
  return [{ from: head.id, when: false }];
}
function conditionLoop(builder, node, clause, from, target) {
  const { file } = builder;
  const start = builder.statement(file.child(clause, "initializer"), from);
  const condition = clause >= 0 ? file.child(clause, "condition") : bareCondition(builder, node);
  const head = builder.step("simple", NONE, start);
  const { yes, no } = condition >= 0 ? builder.condition(condition, [{ from: head.id }]) : { yes: [{ from: head.id }], no: [] };
  const body = builder.statement(file.child(node, "body"), yes);
  const updated = builder.statement(file.child(clause, "update"), [...body, ...target.continues ?? []]);
  builder.connect(updated, head.id);
  return no;
}
function bareCondition({ file }, node) {
  const body = file.child(node, "body");
  return file.named(node).find((child) => child !== body) ?? NONE;
}
var CASES = ["expression_case", "type_case", "default_case"];
function switchStatement(builder, node, from) {
  const { file } = builder;
  let start = builder.statement(file.child(node, "initializer"), from);
  const value = file.child(node, "value");
  if (value >= 0) start = builder.plain("switch", value, start);
  const conditional = value < 0 && file.is(node, "expression_switch_statement");
  const clauses = file.named(node).filter((child) => CASES.some((kind) => file.is(child, kind)));
  return builder.leavable(false, () => cases(builder, clauses, start, conditional));
}
function cases(builder, clauses, from, conditional) {
  const { file } = builder;
  const chosen = /* @__PURE__ */ new Map();
  let remaining = from;
  for (const clause of clauses) {
    if (file.is(clause, "default_case")) continue;
    if (!conditional) chosen.set(clause, from);
    else {
      const { yes, no } = asked(builder, clause, remaining);
      chosen.set(clause, yes);
      remaining = no;
    }
  }
  const ends = [];
  let fallen = [];
  for (const clause of clauses) {
    const head = builder.step("case", clause, [...chosen.get(clause) ?? remaining, ...fallen]);
    const body = builder.list(bodyOf(builder, clause), [{ from: head.id }]);
    const falls = fallsThrough(builder, clause);
    fallen = falls ? body : [];
    if (!falls) ends.push(...body);
  }
  const hasDefault = clauses.some((clause) => file.is(clause, "default_case"));
  return hasDefault ? [...ends, ...fallen] : [...ends, ...fallen, ...remaining];
}
function asked(builder, clause, from) {
  const { file } = builder;
  const yes = [];
  let remaining = from;
  for (const value of file.named(file.child(clause, "value"))) {
    const answer = builder.condition(value, remaining);
    yes.push(...answer.yes);
    remaining = answer.no;
  }
  return { yes, no: remaining };
}
function bodyOf({ file }, clause) {
  return file.named(clause).find((child) => file.is(child, "statement_list")) ?? NONE;
}
function fallsThrough(builder, clause) {
  const { file } = builder;
  return file.is(file.named(bodyOf(builder, clause)).at(-1) ?? NONE, "fallthrough_statement");
}
function selectStatement(builder, node, from) {
  const { file } = builder;
  const head = builder.step("select", node, from);
  const arms = file.named(node).filter((child) => file.is(child, "communication_case") || file.is(child, "default_case"));
  return builder.leavable(
    false,
    () => arms.flatMap((arm) => {
      const chosen = builder.plain("arm", arm, [{ from: head.id }]);
      return builder.list(bodyOf(builder, arm), chosen);
    })
  );
}

// src/go/cfg-builder.ts
var NESTING_LIMIT = 400;
var GraphBuilder = class {
  file;
  fn;
  neverReturns;
  steps = [];
  targets = [];
  labels = /* @__PURE__ */ new Map();
  gotos = [];
  opaque = [];
  /** Label of the statement about to be built. */
  label = "";
  depth = 0;
  exit;
  panic;
  owner = /* @__PURE__ */ new Map();
  constructor(file, fn, neverReturns) {
    this.file = file;
    this.fn = fn;
    this.neverReturns = neverReturns;
    this.step("entry", NONE, []);
    this.exit = this.step("exit", NONE, []).id;
    this.panic = this.step("panic", NONE, []).id;
  }
  build() {
    const end = this.statement(this.file.child(this.fn, "body"), [{ from: 0 }]);
    this.connect(end, this.exit);
    for (const { from, label } of this.gotos) this.connect(from, this.labels.get(label) ?? this.exit);
    return {
      function: this.fn,
      steps: this.steps,
      entry: 0,
      exit: this.exit,
      panic: this.panic,
      opaque: this.opaque,
      stepAt: (node) => this.stepAt(node),
      stepAround: (node) => this.stepAround(node)
    };
  }
  stepAt(node) {
    for (let at = node; at >= 0 && at !== this.fn; at = this.file.parent(at)) {
      const step = this.owner.get(at);
      if (step) return step;
      if (at !== node && this.file.is(at, "func_literal")) return void 0;
    }
    return void 0;
  }
  stepAround(node) {
    for (let at = node; at >= 0 && at !== this.fn; at = this.file.parent(at)) {
      const step = this.owner.get(at);
      if (step) return step;
    }
    return void 0;
  }
  step(kind, node, from) {
    const step = { id: this.steps.length, kind, node, next: [] };
    this.steps.push(step);
    if (node >= 0 && !this.owner.has(node)) this.owner.set(node, step);
    this.connect(from, step.id);
    return step;
  }
  connect(from, to) {
    for (const { from: id, when } of from) this.steps[id].next.push(when === void 0 ? { to } : { to, when });
  }
  /** A step that always goes on. */
  plain(kind, node, from) {
    return [{ from: this.step(kind, node, from).id }];
  }
  /** Builds one statement after `from` and returns the ends that fall out of it. */
  statement(node, from) {
    if (node < 0) return from;
    const build2 = STATEMENTS[this.file.kindName(node)];
    if (!build2) return this.simple(node, from);
    if (this.depth >= NESTING_LIMIT) return this.giveUp(node, from);
    this.depth++;
    const ends = build2(this, node, from);
    this.depth--;
    return ends;
  }
  /** As if the statement panicked: no path through it is found, and what it contains still belongs to a step. */
  giveUp(node, from) {
    this.opaque.push(node);
    this.connect(this.plain("simple", node, from), this.panic);
    return [];
  }
  list(node, from) {
    let ends = from;
    for (const child of this.file.named(node)) ends = this.statement(child, ends);
    return ends;
  }
  simple(node, from) {
    if (!this.file.isNamed(node) || this.file.is(node, "comment")) return from;
    const ends = this.plain("simple", node, from);
    if (!this.endsHere(node)) return ends;
    this.connect(ends, this.panic);
    return [];
  }
  endsHere(node) {
    if (!this.file.is(node, "expression_statement")) return false;
    const call = this.file.bare(this.file.first(node));
    return this.file.is(call, "call_expression") && (isNoReturnCall(this.file, call) || this.neverReturns(call));
  }
  returns(node, from) {
    this.connect(this.plain("return", node, from), this.exit);
    return [];
  }
  labeled(node, from) {
    const { file } = this;
    const name = file.child(node, "label");
    const head = this.step("simple", name, from);
    this.labels.set(file.text(name), head.id);
    const body = file.named(node).at(-1) ?? NONE;
    if (body === name) return [{ from: head.id }];
    this.label = file.text(name);
    const ends = this.statement(body, [{ from: head.id }]);
    this.label = "";
    return ends;
  }
  /** Builds what `break` and `continue` inside it can leave; the ends include the breaks. */
  leavable(loops, build2) {
    const target = { label: this.label, breaks: [], continues: loops ? [] : void 0 };
    this.label = "";
    this.targets.push(target);
    const ends = build2(target);
    this.targets.pop();
    return [...ends, ...target.breaks];
  }
  branch(node, from, kind) {
    const label = this.file.text(this.file.first(node));
    const target = this.targets.findLast((at) => (label === "" || at.label === label) && at[kind] !== void 0);
    target?.[kind]?.push(...this.plain("simple", node, from));
    return [];
  }
  goto(node, from) {
    this.gotos.push({ from: this.plain("simple", node, from), label: this.file.text(this.file.first(node)) });
    return [];
  }
  /** Takes `&&`, `||` and `!` apart, so that each step asks one thing. */
  condition(node, from, depth = 0) {
    const { file } = this;
    const at = file.bare(node);
    const operator = depth < NESTING_LIMIT ? file.text(file.child(at, "operator")) : "";
    if (operator === "!" && file.is(at, "unary_expression")) {
      const { yes, no } = this.condition(file.child(at, "operand"), from, depth + 1);
      return { yes: no, no: yes };
    }
    if (operator === "&&" || operator === "||") {
      const left = this.condition(file.child(at, "left"), from, depth + 1);
      const right = this.condition(file.child(at, "right"), operator === "&&" ? left.yes : left.no, depth + 1);
      return operator === "&&" ? { yes: right.yes, no: [...left.no, ...right.no] } : { yes: [...left.yes, ...right.yes], no: right.no };
    }
    const { id } = this.step("condition", at, from);
    return { yes: file.is(at, "false") ? [] : [{ from: id, when: true }], no: file.is(at, "true") ? [] : [{ from: id, when: false }] };
  }
};
var STATEMENTS = {
  block: (builder, node, from) => builder.list(builder.file.first(node), from),
  statement_list: (builder, node, from) => builder.list(node, from),
  return_statement: (builder, node, from) => builder.returns(node, from),
  if_statement: ifStatement,
  for_statement: forStatement,
  expression_switch_statement: switchStatement,
  type_switch_statement: switchStatement,
  select_statement: selectStatement,
  labeled_statement: (builder, node, from) => builder.labeled(node, from),
  break_statement: (builder, node, from) => builder.branch(node, from, "breaks"),
  continue_statement: (builder, node, from) => builder.branch(node, from, "continues"),
  goto_statement: (builder, node, from) => builder.goto(node, from),
  defer_statement: (builder, node, from) => builder.plain("defer", node, from),
  go_statement: (builder, node, from) => builder.plain("go", node, from),
  fallthrough_statement: (_builder, _node, from) => from
};

// src/go/cfg.ts
function graphOf(file, fn, neverReturns = () => false) {
  return new GraphBuilder(file, fn, neverReturns).build();
}
function ownPart(file, step) {
  if (step.kind === "arm") return file.child(step.node, "communication");
  return step.kind === "case" || step.kind === "select" ? NONE : step.node;
}

export {
  remembered,
  readType,
  partsOf,
  Linked,
  resultType,
  declaredAbroad,
  keysAreValues,
  typeOfBody,
  typeOf,
  typeFrom,
  namedOf,
  isNamed,
  importedPackage,
  calledExpression,
  fieldOwner,
  methodOf,
  calleeOf,
  literalOf,
  isAssigned,
  parameterAt,
  constantInt,
  makeOf,
  isChannelMake,
  channelMakes,
  capacityOf,
  roleOf,
  isInLoop,
  loopAround,
  localChannel,
  doingsWith,
  selectOf,
  calledName,
  resultTargets,
  isNoReturnCall,
  graphOf,
  ownPart,
  atomOf,
  nilFact,
  canonical,
  mentions,
  LOCK_METHODS,
  calledName2,
  lockKey,
  mutexKind,
  callsNamed,
  bareName
};
