import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  GO_GRAMMAR,
  NAMED,
  field,
  node,
  token
} from "./chunk-ZQVTFLIN.js";
import {
  NONE
} from "./chunk-GL44MN2Y.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/go/module.ts
function readGoMod(file, text) {
  return { dir: folderOf(file), path: lineOf(text, "module"), go: lineOf(text, "go"), godebug: settingsIn(text) };
}
function readGoWork(file, text) {
  const dir = folderOf(file);
  const uses = directives(text, "use").map((words) => joined(dir, unquoted(words)));
  return { dir, go: lineOf(text, "go"), godebug: settingsIn(text), uses };
}
function moduleOf(modules, dir) {
  return nearest(modules, dir);
}
function workOf(works, module) {
  return nearest(
    works.filter((work) => work.uses.includes(module.dir)),
    module.dir
  );
}
function nearest(all, dir) {
  const holders = all.filter((one) => one.dir === "" || dir === one.dir || dir.startsWith(`${one.dir}/`));
  return holders.sort((a, b) => b.dir.length - a.dir.length || compareText(a.dir, b.dir))[0];
}
function importPathOf(module, dir) {
  if (!module?.path) return dir || ".";
  const below = module.dir === "" ? dir : dir.slice(module.dir.length + 1);
  return below === "" ? module.path : `${module.path}/${below}`;
}
function folderOf(file) {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "" : file.slice(0, slash);
}
function lineOf(text, word2) {
  return new RegExp(`^\\s*${word2}[ \\t]+(?:\\(\\s*)?(["\`]?)([^\\s"\`()]+)\\1`, "m").exec(text)?.[2] ?? "";
}
function settingsIn(text) {
  return Object.fromEntries(directives(text, "godebug").flatMap((words) => settingOf(words)));
}
function settingOf(words) {
  const match = /^(\w+)=(\S+)$/.exec(words);
  return match ? [[match[1], match[2]]] : [];
}
function directives(text, word2) {
  const found = [];
  let inBlock = false;
  for (const line of text.split(/\r?\n/)) {
    const words = line.replace(/\/\/.*/, "").trim();
    if (inBlock && words === ")") inBlock = false;
    else if (inBlock) found.push(words);
    else if (new RegExp(`^${word2}\\s*\\($`).test(words)) inBlock = true;
    else if (words.startsWith(`${word2} `) || words.startsWith(`${word2}	`)) found.push(words.slice(word2.length).trim());
  }
  return found.filter((words) => words !== "");
}
function unquoted(words) {
  return words.replace(/^(["`])(.*)\1$/, "$2");
}
function joined(dir, path) {
  const parts = dir === "" ? [] : dir.split("/");
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

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
function writtenType(pkg, file, type2, depth = DEPTH) {
  if (type2 < 0 || depth === 0) return void 0;
  return TYPES[file.kindName(type2)]?.({ pkg, file, inner: (node2) => writtenType(pkg, file, node2, depth - 1), depth }, type2);
}
var TYPES = {
  type_identifier: named,
  qualified_type: qualified,
  pointer_type: ({ file, inner }, node2) => pointerTo(inner(file.first(node2))),
  parenthesized_type: ({ file, inner }, node2) => inner(file.first(node2)),
  generic_type: ({ file, inner }, node2) => inner(file.child(node2, "type")),
  channel_type: ({ file, inner }, node2) => ({ kind: "chan", element: inner(file.child(node2, "value")) }),
  slice_type: sequence,
  array_type: sequence,
  implicit_length_array_type: sequence,
  map_type: ({ file, inner }, node2) => ({ kind: "map", element: inner(file.child(node2, "value")) }),
  function_type: ({ file }, node2) => ({ kind: "func", file, node: node2 }),
  struct_type: ({ file }, node2) => ({ kind: "struct", file, node: node2 }),
  interface_type: () => ({ kind: "interface" })
};
function named({ pkg, file, inner, depth }, node2) {
  const name = file.text(node2);
  const local = pkg.scopes(file).variableOf(node2);
  if (local) return isTypeSpec(file, local.statement) ? inner(file.child(local.statement, "type")) : void 0;
  const declaration2 = pkg.type(name, file);
  if (!declaration2?.file.is(declaration2.node, "type_alias")) return { kind: "named", package: "", name };
  return writtenType(pkg, declaration2.file, declaration2.file.child(declaration2.node, "type"), depth - 1);
}
function isTypeSpec(file, node2) {
  return file.is(node2, "type_spec") || file.is(node2, "type_alias");
}
function qualified({ pkg, file }, node2) {
  const alias = file.text(file.child(node2, "package"));
  return { kind: "named", package: pkg.imports(file).get(alias) ?? alias, name: file.text(file.child(node2, "name")) };
}
function sequence({ file, inner }, node2) {
  return { kind: "slice", element: inner(file.child(node2, "element")) };
}
function pointerTo(to) {
  return to && { kind: "pointer", to };
}
function resultType(file, fn, index) {
  const list = file.child(fn, "result");
  if (!file.is(list, "parameter_list")) return index === 0 ? list : NONE;
  const types = file.named(list).flatMap((parameter2) => {
    const names2 = file.childrenIn(parameter2, "name").length;
    return Array.from({ length: Math.max(1, names2) }, () => file.child(parameter2, "type"));
  });
  return types[index] ?? NONE;
}

// src/go/embedding.ts
var LEVELS = 8;
function fieldType(pkg, owner, name, from) {
  for (const level of levelsOf(pkg, owner, from)) {
    const found = level.flatMap((type2) => ownField(pkg, type2, name, from));
    if (found.length > 0) return found.length === 1 ? found[0]?.type : void 0;
  }
  return void 0;
}
function fieldOwner(pkg, owner, name, from) {
  for (const level of levelsOf(pkg, owner, from)) {
    const holders = level.filter((type2) => ownField(pkg, type2, name, from).length > 0);
    if (holders.length > 0) return holders.length === 1 ? holders[0] : void 0;
  }
  return void 0;
}
function methodOf(pkg, owner, name, from) {
  for (const level of levelsOf(pkg, owner, from)) {
    const named2 = level.flatMap((type2) => namedOf(type2) ?? []);
    const own = named2.filter((type2) => type2.package === "" && pkg.functions(`${type2.name}.${name}`, from).length > 0);
    if (own.length > 1) return void 0;
    if (own[0]) return { package: "", name: `${own[0].name}.${name}`, candidates: pkg.functions(`${own[0].name}.${name}`, from) };
    const foreign = named2.filter((type2) => type2.package !== "");
    if (foreign.length > 0)
      return foreign.length === 1 && foreign[0] ? { package: foreign[0].package, name: `${foreign[0].name}.${name}`, candidates: [] } : void 0;
  }
  return void 0;
}
function* levelsOf(pkg, owner, from) {
  const seen = /* @__PURE__ */ new Set();
  let level = owner ? [owner] : [];
  for (let depth = 0; depth < LEVELS && level.length > 0; depth++) {
    yield level;
    level = level.flatMap((type2) => embeddedIn(pkg, type2, from)).filter((type2) => isNew(type2, seen));
  }
}
function isNew(type2, seen) {
  const named2 = namedOf(type2);
  if (!named2) return true;
  const key = `${named2.package}.${named2.name}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
function embeddedIn(pkg, type2, from) {
  const struct = structOf(pkg, type2, from);
  return struct ? struct.fields.filter((field2) => field2.names.length === 0).flatMap((field2) => writtenType(pkg, struct.file, field2.type) ?? []) : [];
}
function ownField(pkg, type2, name, from) {
  const struct = structOf(pkg, type2, from);
  return (struct?.fields ?? []).filter((field2) => field2.names.length > 0 ? field2.names.includes(name) : field2.embeds === name).map((field2) => ({ type: struct && writtenType(pkg, struct.file, field2.type) }));
}
var structs = /* @__PURE__ */ new WeakMap();
function structOf(pkg, type2, from, depth = LEVELS) {
  if (depth === 0) return void 0;
  if (type2.kind === "pointer") return structOf(pkg, type2.to, from, depth - 1);
  if (type2.kind === "struct") return fieldsOf(type2.file, type2.node);
  if (type2.kind !== "named" || type2.package !== "") return void 0;
  const declaration2 = pkg.type(type2.name, from);
  const written = declaration2 && writtenType(pkg, declaration2.file, declaration2.file.child(declaration2.node, "type"));
  return written && structOf(pkg, written, from, depth - 1);
}
function fieldsOf(file, struct) {
  const known2 = remembered(structs, file.tree, () => /* @__PURE__ */ new Map());
  return remembered(known2, struct, () => {
    const declarations = file.named(file.first(struct)).filter((node2) => file.is(node2, "field_declaration"));
    return { file, fields: declarations.map((node2) => fieldOf(file, node2)) };
  });
}
function fieldOf(file, declaration2) {
  const type2 = file.child(declaration2, "type");
  const generic = file.is(type2, "generic_type") ? file.child(type2, "type") : type2;
  const embeds = file.text(file.is(generic, "qualified_type") ? file.child(generic, "name") : generic);
  return { names: file.childrenIn(declaration2, "name").map((name) => file.text(name)), embeds, type: type2 };
}

// src/go/linked.ts
var Linked = class {
  makers = /* @__PURE__ */ new Map();
  made = /* @__PURE__ */ new Map();
  importers;
  /** Two folders with one import path (a module that is there twice) make it unknown. */
  add(importPath, make, files = []) {
    this.makers.set(importPath, this.makers.has(importPath) ? void 0 : { make, files });
  }
  /** The package of an import path; undefined where its text is not at hand. */
  package(importPath) {
    const known2 = this.made.get(importPath);
    if (known2) return known2;
    const made = this.makers.get(importPath)?.make();
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
      const imported = new Set(maker?.files.flatMap((file) => file.isTest ? [] : file.imports));
      for (const other of imported) index.set(other, [...index.get(other) ?? [], path]);
    }
    return index;
  }
};
function productionFile(pkg) {
  return pkg.files.find((file) => !file.isTest);
}
function seenFromOutside(from, type2) {
  if (type2 === void 0 || type2.kind === "interface") return type2;
  if (type2.kind === "func" || type2.kind === "struct") return void 0;
  if (type2.kind === "named") {
    const isOwn = type2.package === "" && productionFile(from) !== void 0 && from.type(type2.name, productionFile(from));
    return isOwn ? { ...type2, package: from.importPath } : type2;
  }
  if (type2.kind !== "pointer") return { ...type2, element: seenFromOutside(from, type2.element) };
  const to = seenFromOutside(from, type2.to);
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
  const type2 = dot > 0 ? { kind: "named", package: "", name: name.slice(0, dot) } : void 0;
  const promoted = type2 && methodOf(peer, type2, name.slice(dot + 1), from);
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
  const texts = new Set(found?.candidates.map(({ file, node: node2 }) => file.text(resultType(file, node2, result))));
  const first = found?.candidates[0];
  if (!found || !first || texts.size !== 1) return void 0;
  return seenFromOutside(found.pkg, writtenType(found.pkg, first.file, resultType(first.file, first.node, result)));
}
function fieldAbroad(pkg, owner, field2) {
  const peer = pkg.linked?.package(owner.package);
  const from = peer && productionFile(peer);
  return from && seenFromOutside(peer, fieldType(peer, { kind: "named", package: "", name: owner.name }, field2, from));
}

// src/go/literal.ts
function keysAreValues(file, element2) {
  const type2 = typeOfBody(file, file.parent(element2));
  return KEYS_ARE_VALUES.some((kind) => file.is(type2, kind));
}
var KEYS_ARE_VALUES = ["map_type", "slice_type", "array_type", "implicit_length_array_type"];
function typeOfBody(file, body) {
  const path = [];
  let at = body;
  while (at >= 0 && !file.is(file.parent(at), "composite_literal")) {
    path.push(file.parent(at));
    at = file.enclosing(file.parent(at), "literal_value");
  }
  let type2 = file.child(file.parent(at), "type");
  for (const place of path.reverse()) type2 = elementType(file, type2, place);
  return type2;
}
function elementType(file, type2, place) {
  const holder = file.is(type2, "pointer_type") ? file.first(type2) : type2;
  if (file.is(holder, "map_type")) return file.child(holder, isKey(file, place) ? "key" : "value");
  return file.child(holder, "element");
}
function isKey(file, place) {
  const element2 = file.parent(place);
  return file.is(element2, "keyed_element") && file.child(element2, "key") === place;
}

// src/go/types.ts
var DEPTH3 = 12;
var known = /* @__PURE__ */ new WeakMap();
function typeOf(pkg, file, node2, external) {
  if (external) return new Types(pkg, external).expression(file, node2, 0, DEPTH3);
  const byFile = remembered(known, pkg, () => /* @__PURE__ */ new Map());
  const byNode = remembered(byFile, file, () => /* @__PURE__ */ new Map());
  if (!byNode.has(node2)) byNode.set(node2, new Types(pkg, resultsKnownTo(pkg)).expression(file, node2, 0, DEPTH3));
  return byNode.get(node2);
}
function resultsKnownTo(pkg) {
  if (!pkg.linked) return pkg.external;
  return (path, name, result) => pkg.external(path, name, result) ?? resultAbroad(pkg, path, name, result);
}
function typeFrom(pkg, file, type2) {
  return writtenType(pkg, file, type2);
}
function namedOf(type2) {
  const target = type2?.kind === "pointer" ? type2.to : type2;
  return target?.kind === "named" ? target : void 0;
}
function isNamed(type2, path, name) {
  const named2 = namedOf(type2);
  return named2?.package === path && named2.name === name;
}
function importedPackage(pkg, file, node2) {
  if (!file.is(node2, "identifier") || pkg.scopes(file).variableOf(node2)) return "";
  const name = file.text(node2);
  return pkg.value(name, file) ? "" : pkg.imports(file).get(name) ?? "";
}
function calledExpression(pkg, file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "index_expression")) return callee;
  const operand2 = file.child(callee, "operand");
  if (importedPackage(pkg, file, file.child(operand2, "operand"))) return operand2;
  const isFunction = file.is(operand2, "identifier") && !pkg.scopes(file).variableOf(operand2) && pkg.functions(file.text(operand2), file).length > 0;
  return isFunction ? operand2 : callee;
}
var Types = class {
  pkg;
  external;
  constructor(pkg, external) {
    this.pkg = pkg;
    this.external = external;
  }
  /** `result` picks one of several values of a call, receive or map read. */
  expression(file, node2, result, depth) {
    if (node2 < 0 || depth === 0) return void 0;
    return EXPRESSIONS[file.kindName(node2)]?.(this, file, node2, result, depth - 1);
  }
  written(file, type2) {
    return writtenType(this.pkg, file, type2);
  }
  identifier(file, node2, depth) {
    const variable = this.pkg.scopes(file).variableOf(node2);
    if (variable) return this.variable(file, variable, depth);
    const declaration2 = this.pkg.value(file.text(node2), file);
    return declaration2 && this.spec(declaration2.file, declaration2.node, file.text(node2), depth);
  }
  variable(file, variable, depth) {
    const { statement: statement2 } = variable;
    if (variable.kind === "type") return void 0;
    if (file.is(statement2, "parameter_declaration")) return this.written(file, file.child(statement2, "type"));
    if (file.is(statement2, "variadic_parameter_declaration")) {
      return { kind: "slice", element: this.written(file, file.child(statement2, "type")) };
    }
    if (file.is(statement2, "var_spec") || file.is(statement2, "const_spec")) return this.spec(file, statement2, variable.name, depth);
    if (file.is(statement2, "range_clause")) return this.ranged(file, statement2, variable, depth);
    if (file.is(statement2, "type_switch_statement")) return void 0;
    const targets = file.named(file.child(statement2, "left"));
    return this.nth(file, file.child(statement2, "right"), targets.indexOf(variable.declared), targets.length, depth);
  }
  spec(file, spec, name, depth) {
    const type2 = file.child(spec, "type");
    if (type2 >= 0) return this.written(file, type2);
    const names2 = file.childrenIn(spec, "name");
    const index = names2.findIndex((candidate) => file.text(candidate) === name);
    return this.nth(file, file.child(spec, "value"), index, names2.length, depth);
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
  underlying(type2, from, depth = DEPTH3) {
    if (type2?.kind !== "named" || type2.package !== "" || depth === 0) return type2;
    const declaration2 = this.pkg.type(type2.name, from);
    return declaration2 && this.underlying(this.written(declaration2.file, declaration2.file.child(declaration2.node, "type")), from, depth - 1);
  }
  selector(file, node2, depth) {
    const operand2 = file.child(node2, "operand");
    if (importedPackage(this.pkg, file, operand2)) return void 0;
    const owner = this.expression(file, operand2, 0, depth);
    const field2 = file.text(file.child(node2, "field"));
    const named2 = namedOf(owner);
    return named2 && named2.package !== "" ? fieldAbroad(this.pkg, named2, field2) : fieldType(this.pkg, owner, field2, file);
  }
  call(file, node2, result, depth) {
    const callee = calledExpression(this.pkg, file, node2);
    if (file.is(callee, "identifier")) return this.plainCall(file, callee, node2, result, depth);
    if (!file.is(callee, "selector_expression")) return void 0;
    const operand2 = file.child(callee, "operand");
    const method = file.text(file.child(callee, "field"));
    const path = importedPackage(this.pkg, file, operand2);
    if (path) return this.external(path, method, result);
    const target = methodOf(this.pkg, this.expression(file, operand2, 0, depth), method, file);
    if (!target) return void 0;
    return target.package === "" ? this.results(target.candidates, result) : this.external(target.package, target.name, result);
  }
  /** `make`, `new`, a conversion, or a function of this package. */
  plainCall(file, callee, call, result, depth) {
    const name = file.text(callee);
    const first = file.named(file.child(call, "arguments"))[0] ?? NONE;
    if (this.pkg.scopes(file).variableOf(callee)) return void 0;
    if (name === "make") return this.written(file, first);
    if (name === "new") return pointerTo(this.written(file, first) ?? this.expression(file, first, 0, depth));
    if (this.pkg.type(name, file)) return { kind: "named", package: "", name };
    return this.results(this.pkg.functions(name, file), result);
  }
  /** `T(x)`, and `New[int](x)`, which looks the same. */
  conversion(file, type2, result) {
    const name = file.is(type2, "generic_type") ? file.child(type2, "type") : NONE;
    if (file.is(name, "qualified_type")) return void 0;
    const candidates = name < 0 ? [] : this.pkg.functions(file.text(name), file);
    return candidates.length > 0 ? this.results(candidates, result) : this.written(file, type2);
  }
  /** A result that all candidates (twins for different systems) declare alike. */
  results(candidates, result) {
    const texts = new Set(candidates.map(({ file, node: node2 }) => file.text(resultType(file, node2, result))));
    const [first] = candidates;
    return first && texts.size === 1 ? this.written(first.file, resultType(first.file, first.node, result)) : void 0;
  }
  index(file, node2, result, depth) {
    const over = result === 0 ? this.underlying(this.expression(file, file.child(node2, "operand"), 0, depth), file) : void 0;
    return over?.kind === "slice" || over?.kind === "map" ? over.element : void 0;
  }
  unary(file, node2, result, depth) {
    const operand2 = this.expression(file, file.child(node2, "operand"), 0, depth);
    const operator = file.text(file.child(node2, "operator"));
    if (operator === "&") return pointerTo(operand2);
    if (operator === "*") return operand2?.kind === "pointer" ? operand2.to : void 0;
    const channel = operator === "<-" && result === 0 ? this.underlying(operand2, file) : void 0;
    return channel?.kind === "chan" ? channel.element : void 0;
  }
};
var EXPRESSIONS = {
  identifier: (types, file, node2, _result, depth) => types.identifier(file, node2, depth),
  selector_expression: (types, file, node2, _result, depth) => types.selector(file, node2, depth),
  call_expression: (types, file, node2, result, depth) => types.call(file, node2, result, depth),
  parenthesized_expression: (types, file, node2, result, depth) => types.expression(file, file.bare(node2), result, depth),
  composite_literal: (types, file, node2) => types.written(file, file.child(node2, "type")),
  literal_value: (types, file, node2) => types.written(file, typeOfBody(file, node2)),
  literal_element: (types, file, node2, result, depth) => types.expression(file, file.first(node2), result, depth),
  type_assertion_expression: (types, file, node2, result) => result === 0 ? types.written(file, file.child(node2, "type")) : void 0,
  type_conversion_expression: (types, file, node2, result) => types.conversion(file, file.child(node2, "type"), result),
  func_literal: (_types, file, node2) => ({ kind: "func", file, node: node2 }),
  index_expression: (types, file, node2, result, depth) => types.index(file, node2, result, depth),
  unary_expression: (types, file, node2, result, depth) => types.unary(file, node2, result, depth)
};

// src/go/calls.ts
function calleeOf(pkg, file, call) {
  const callee = calledExpression(pkg, file, call);
  if (file.is(callee, "func_literal")) return { package: "", name: "", candidates: [{ file, node: callee }] };
  if (file.is(callee, "identifier")) return localCallee(pkg, file, callee);
  if (!file.is(callee, "selector_expression")) return { package: "", name: "", candidates: [] };
  const operand2 = file.child(callee, "operand");
  const method = file.text(file.child(callee, "field"));
  const path = importedPackage(pkg, file, operand2);
  if (path) return { package: path, name: method, candidates: [] };
  if (file.is(operand2, "selector_expression")) {
    const variable = importedPackage(pkg, file, file.child(operand2, "operand"));
    if (variable) return { package: variable, name: `${file.text(file.child(operand2, "field"))}.${method}`, candidates: [] };
  }
  const type2 = typeOf(pkg, file, operand2);
  const owner = namedOf(type2);
  if (!type2 || !owner && type2.kind !== "struct") return { package: "", name: `.${method}`, candidates: [] };
  return methodOf(pkg, type2, method, file) ?? { package: owner?.package ?? "", name: `${owner?.name ?? ""}.${method}`, candidates: [] };
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
  const statement2 = file.parent(list);
  const isTarget = file.child(statement2, "left") === list;
  return isTarget && (file.is(statement2, "assignment_statement") || file.is(statement2, "short_var_declaration") || file.is(statement2, "range_clause") || file.is(statement2, "receive_statement"));
}
function parameterAt(pkg, fn, index) {
  const { file, node: node2 } = fn;
  const names2 = [];
  for (const parameter2 of file.named(file.child(node2, "parameters"))) {
    if (file.is(parameter2, "variadic_parameter_declaration"))
      return names2[index] === void 0 ? void 0 : pkg.scopes(file).variableOf(names2[index]);
    const declared = file.childrenIn(parameter2, "name");
    names2.push(...declared.length > 0 ? declared : [NONE]);
  }
  const name = names2[index];
  return name === void 0 || name < 0 ? void 0 : pkg.scopes(file).variableOf(name);
}

// src/go/conditions.ts
function atomOf(names2, condition) {
  const { file } = names2;
  const at = file.bare(condition);
  const operator = file.text(file.child(at, "operator"));
  if (file.is(at, "binary_expression") && (operator === "==" || operator === "!=")) {
    const left = canonical(names2, file.child(at, "left"));
    const right = canonical(names2, file.child(at, "right"));
    if (!left || !right) return void 0;
    const [a, b] = left === "nil" ? [right, left] : [left, right];
    return { key: `${a}==${b}`, is: operator === "==" };
  }
  const key = canonical(names2, at);
  return key ? { key, is: true } : void 0;
}
function nilFact(names2, identifier, isNil) {
  return { key: `${canonical(names2, identifier)}==nil`, is: isNil };
}
var DEPTH4 = 40;
function canonical(names2, node2, depth = DEPTH4) {
  const { file, scopes } = names2;
  const at = file.bare(node2);
  const part = (field2) => canonical(names2, file.child(at, field2), depth - 1);
  if (depth === 0) return "";
  if (file.is(at, "identifier")) {
    const variable = scopes.variableOf(at);
    return variable ? `${variable.name}#${variable.id}` : file.text(at);
  }
  if (file.is(at, "selector_expression")) {
    const operand2 = part("operand");
    return operand2 && `${operand2}.${file.text(file.child(at, "field"))}`;
  }
  if (file.is(at, "unary_expression")) {
    const operator = file.text(file.child(at, "operator"));
    const operand2 = operator === "<-" ? "" : part("operand");
    return operand2 && (operator === "&" || operator === "*" ? operand2 : `${operator}${operand2}`);
  }
  if (file.is(at, "index_expression")) {
    const operand2 = part("operand");
    const index = operand2 && part("index");
    return index && `${operand2}[${index}]`;
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
function calledName(file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (file.is(callee, "selector_expression")) return file.text(file.child(callee, "field"));
  return file.is(callee, "identifier") ? file.text(callee) : "";
}
function lockKey(flow, call) {
  return canonical(flow, operandOf(flow.file, call));
}
function mutexKind(pkg, file, call) {
  const method = methodOf(pkg, typeOf(pkg, file, operandOf(file, call)), calledName(file, call), file);
  if (!method || !/^(RW)?Mutex\./.test(method.name) || method.package === "") return void 0;
  return method.package === "sync" ? "sync" : "like";
}
function operandOf(file, call) {
  return file.child(file.bare(file.child(call, "function")), "operand");
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

// src/go/kinds.ts
var KIND_NAMES = [
  "source_file",
  "package_clause",
  "package_identifier",
  "import_spec",
  "function_declaration",
  "method_declaration",
  "func_literal",
  "block",
  "statement_list",
  "type_spec",
  "type_alias",
  "type_declaration",
  "struct_type",
  "interface_type",
  "field_declaration",
  "field_identifier",
  "type_identifier",
  "qualified_type",
  "pointer_type",
  "generic_type",
  "channel_type",
  "slice_type",
  "array_type",
  "implicit_length_array_type",
  "map_type",
  "function_type",
  "parenthesized_type",
  "var_spec",
  "const_spec",
  "short_var_declaration",
  "assignment_statement",
  "identifier",
  "call_expression",
  "selector_expression",
  "index_expression",
  "slice_expression",
  "unary_expression",
  "binary_expression",
  "parenthesized_expression",
  "type_assertion_expression",
  "type_conversion_expression",
  "composite_literal",
  "literal_value",
  "keyed_element",
  "literal_element",
  "argument_list",
  "expression_list",
  "parameter_list",
  "parameter_declaration",
  "variadic_parameter_declaration",
  "go_statement",
  "defer_statement",
  "send_statement",
  "receive_statement",
  "return_statement",
  "if_statement",
  "for_statement",
  "for_clause",
  "range_clause",
  "select_statement",
  "communication_case",
  "default_case",
  "expression_switch_statement",
  "expression_case",
  "type_switch_statement",
  "type_case",
  "labeled_statement",
  "label_name",
  "break_statement",
  "continue_statement",
  "goto_statement",
  "fallthrough_statement",
  "expression_statement",
  "inc_statement",
  "dec_statement",
  "int_literal",
  "interpreted_string_literal",
  "raw_string_literal",
  "nil",
  "true",
  "false",
  "comment",
  "method_elem",
  "dot",
  "var_declaration",
  "const_declaration",
  "import_declaration",
  "type_arguments"
];
var FIELD_NAMES = [
  "name",
  "path",
  "type",
  "value",
  "receiver",
  "parameters",
  "result",
  "body",
  "left",
  "right",
  "operator",
  "operand",
  "field",
  "function",
  "arguments",
  "condition",
  "consequence",
  "alternative",
  "initializer",
  "update",
  "channel",
  "communication",
  "alias",
  "index",
  "key",
  "label",
  "element",
  "package",
  "type_parameters"
];
var vocabularies = /* @__PURE__ */ new WeakMap();
function vocabularyOf(grammar) {
  let known2 = vocabularies.get(grammar);
  if (!known2) {
    const kinds = Object.fromEntries(KIND_NAMES.map((name) => [name, grammar.kind(name)]));
    const fields = Object.fromEntries(FIELD_NAMES.map((name) => [name, grammar.field(name)]));
    known2 = { kinds, fields };
    vocabularies.set(grammar, known2);
  }
  return known2;
}

// src/go/file.ts
var GoFile = class {
  /** Relative to the repository root. */
  path;
  k;
  f;
  held;
  again;
  lineStarts;
  byKind = /* @__PURE__ */ new Map();
  knownImports;
  constructor(path, tree) {
    this.path = path;
    if ("parse" in tree) {
      this.again = tree.parse;
      this.knownImports = tree.imports;
    } else this.held = tree;
    const { kinds, fields } = vocabularyOf(tree.grammar);
    this.k = kinds;
    this.f = fields;
  }
  /** The paths of all imports, in the order of the text. */
  get imports() {
    this.knownImports ??= this.all("import_spec").map((spec) => this.text(this.child(spec, "path")).slice(1, -1));
    return this.knownImports;
  }
  get tree() {
    return this.held ?? this.hold();
  }
  hold() {
    if (!this.again) throw new Error(`the tree of ${this.path} is gone`);
    this.held = this.again();
    return this.held;
  }
  /** Lets go of the tree and of what was gathered from it, where it can be made again. Nodes keep their numbers. */
  release() {
    if (!this.again) return;
    this.held = void 0;
    this.lineStarts = void 0;
    this.byKind.clear();
  }
  /** The name of the package clause; '' where there is none. */
  get packageName() {
    const clause = this.children(0).find((node2) => this.is(node2, "package_clause")) ?? NONE;
    return this.text(this.first(clause));
  }
  get isTest() {
    return this.path.endsWith("_test.go");
  }
  kind(node2) {
    return node2 < 0 ? -1 : this.tree.kind[node2];
  }
  is(node2, name) {
    return node2 >= 0 && this.tree.kind[node2] === this.k[name];
  }
  /** The kind's name, for messages and for anonymous tokens ("go", "<-"). */
  kindName(node2) {
    return node2 < 0 ? "" : this.tree.grammar.kindNames[this.tree.kind[node2]] ?? "";
  }
  isNamed(node2) {
    return (this.tree.flags[node2] & 1) !== 0;
  }
  text(node2) {
    return node2 < 0 ? "" : this.tree.text.slice(this.tree.start[node2], this.tree.end[node2]);
  }
  start(node2) {
    return this.tree.start[node2];
  }
  end(node2) {
    return this.tree.end[node2];
  }
  parent(node2) {
    return node2 < 0 ? NONE : this.tree.parent[node2];
  }
  /** One past the node's last descendant. */
  last(node2) {
    return this.tree.last[node2];
  }
  /** First child in the field, or NONE. */
  child(node2, field2) {
    if (node2 < 0) return NONE;
    const wanted = this.f[field2];
    const end = this.last(node2);
    for (let child = node2 + 1; child < end; child = this.last(child)) if (this.tree.field[child] === wanted) return child;
    return NONE;
  }
  /** All named children in the field; the commas between them stand in it as well. */
  childrenIn(node2, field2) {
    const wanted = this.f[field2];
    return this.children(node2).filter((child) => this.tree.field[child] === wanted && this.isNamed(child));
  }
  /** All children, anonymous tokens included. */
  children(node2) {
    const found = [];
    if (node2 < 0) return found;
    const end = this.last(node2);
    for (let child = node2 + 1; child < end; child = this.last(child)) found.push(child);
    return found;
  }
  /** Named children without comments. */
  named(node2) {
    return this.children(node2).filter((child) => this.isNamed(child) && !this.is(child, "comment"));
  }
  /** First named child that is no comment, or NONE. */
  first(node2) {
    if (node2 < 0) return NONE;
    const end = this.last(node2);
    for (let child = node2 + 1; child < end; child = this.last(child)) if (this.isNamed(child) && !this.is(child, "comment")) return child;
    return NONE;
  }
  /** Whether the node has the anonymous token as a child. */
  hasToken(node2, token2) {
    return this.children(node2).some((child) => !this.isNamed(child) && this.kindName(child) === token2);
  }
  contains(outer, inner) {
    return outer >= 0 && inner >= outer && inner < this.last(outer);
  }
  /** Nearest node of one of the kinds at or above `node`, or NONE. */
  enclosing(node2, ...names2) {
    const kinds = names2.map((name) => this.k[name]);
    for (let at = node2; at >= 0; at = this.parent(at)) if (kinds.includes(this.kind(at))) return at;
    return NONE;
  }
  /** Nearest function (declaration or literal) strictly above the node, or NONE. */
  functionAround(node2) {
    return this.enclosing(this.parent(node2), "func_literal", "function_declaration", "method_declaration");
  }
  /** The declared function around the node, the node itself included, or NONE at package level. */
  declarationAround(node2) {
    return this.enclosing(node2, "function_declaration", "method_declaration");
  }
  /** All nodes of a kind in file order; gathered once. */
  all(name) {
    let found = this.byKind.get(name);
    if (!found) {
      const nodes = [];
      const wanted = this.k[name];
      const { kind } = this.tree;
      for (let at = kind.indexOf(wanted); at >= 0; at = kind.indexOf(wanted, at + 1)) nodes.push(at);
      this.byKind.set(name, nodes);
      found = nodes;
    }
    return found;
  }
  /** Descendants (the node included) of a kind; bodies of function literals below `node` are left out when `skipLiterals`. */
  *descendants(node2, name, skipLiterals = false) {
    if (node2 < 0) return;
    const end = this.last(node2);
    if (!skipLiterals && end - node2 > SMALL) {
      const nodes = this.all(name);
      for (let at = firstAtOrAfter(nodes, node2); at < nodes.length && nodes[at] < end; at++) yield nodes[at];
      return;
    }
    const wanted = this.k[name];
    const literal = this.k.func_literal;
    for (let at = node2; at < end; at++) {
      if (this.tree.kind[at] === wanted) yield at;
      if (skipLiterals && at !== node2 && this.tree.kind[at] === literal) at = this.last(at) - 1;
    }
  }
  /** The expression with parentheses taken off. */
  bare(node2) {
    let at = node2;
    while (this.is(at, "parenthesized_expression")) at = this.first(at);
    return at;
  }
  /** The expression with the parentheses around it. */
  wrapped(node2) {
    let at = node2;
    while (this.is(this.parent(at), "parenthesized_expression")) at = this.parent(at);
    return at;
  }
  region(node2) {
    return this.span(this.start(node2), this.end(node2));
  }
  /** A span of UTF-16 offsets as a region. */
  span(start, end) {
    const [startLine, startColumn] = this.position(start);
    const [endLine, endColumn] = this.position(Math.max(start, end));
    return { file: this.path, startLine, startColumn, endLine, endColumn };
  }
  line(node2) {
    return this.position(this.start(node2))[0];
  }
  /** `Name` or `Receiver.Name` of the declared function around a node; empty at package level, a variable's name for `var f = func…`. */
  functionName(node2) {
    const declaration2 = this.declarationAround(node2);
    if (declaration2 >= 0) return this.declaredName(declaration2);
    const spec = this.enclosing(node2, "var_spec");
    return spec < 0 ? "" : this.text(this.child(spec, "name"));
  }
  /** `Name` or `Receiver.Name` of a function or method declaration. */
  declaredName(declaration2) {
    const name = this.text(this.child(declaration2, "name"));
    const receiver = this.receiverType(declaration2);
    return receiver ? `${receiver}.${name}` : name;
  }
  /** Base type name of a method's receiver, without star and type parameters; empty for a function. */
  receiverType(declaration2) {
    const list = this.child(declaration2, "receiver");
    if (list < 0) return "";
    for (const name of this.descendants(list, "type_identifier")) return this.text(name);
    return "";
  }
  position(offset) {
    this.lineStarts ??= lineStartsOf(this.tree.text);
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - starts[low] + 1];
  }
};
var SMALL = 64;
function firstAtOrAfter(nodes, node2) {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (nodes[middle] < node2) low = middle + 1;
    else high = middle;
  }
  return low;
}
function lineStartsOf(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}

// src/go/syntax/tokens.ts
var IDENTIFIER = node("identifier");
var INT = node("int_literal");
var FLOAT = node("float_literal");
var IMAGINARY = node("imaginary_literal");
var RUNE = node("rune_literal");
var STRING = node("interpreted_string_literal");
var RAW_STRING = node("raw_string_literal");
var COMMENT = node("comment");
var NEWLINE = 2;
var END = 0;
var SEMICOLON = token(";");
var COMMA = token(",");
var DOT = token(".");
var COLON = token(":");
var OPEN_PAREN = token("(");
var CLOSE_PAREN = token(")");
var OPEN_BRACKET = token("[");
var CLOSE_BRACKET = token("]");
var OPEN_BRACE = token("{");
var CLOSE_BRACE = token("}");
var ASSIGN = token("=");
var DEFINE = token(":=");
var ELLIPSIS = token("...");
var ARROW = token("<-");
var STAR = token("*");
var TILDE = token("~");
var PIPE = token("|");
var INCREMENT = token("++");
var DECREMENT = token("--");
var QUOTE = token('"');
var BACKQUOTE = token("`");
var BREAK = token("break");
var CASE = token("case");
var CHAN = token("chan");
var CONST = token("const");
var CONTINUE = token("continue");
var DEFAULT = token("default");
var DEFER = token("defer");
var ELSE = token("else");
var FALLTHROUGH = token("fallthrough");
var FOR = token("for");
var FUNC = token("func");
var GO = token("go");
var GOTO = token("goto");
var IF = token("if");
var IMPORT = token("import");
var INTERFACE = token("interface");
var MAP = token("map");
var PACKAGE = token("package");
var RANGE = token("range");
var RETURN = token("return");
var SELECT = token("select");
var STRUCT = token("struct");
var SWITCH = token("switch");
var TYPE = token("type");
var VAR = token("var");
var NIL = node("nil");
var TRUE = node("true");
var FALSE = node("false");
var IOTA = node("iota");
var KEYWORDS = [
  "break",
  "case",
  "chan",
  "const",
  "continue",
  "default",
  "defer",
  "else",
  "fallthrough",
  "for",
  "func",
  "go",
  "goto",
  "if",
  "import",
  "interface",
  "map",
  "package",
  "range",
  "return",
  "select",
  "struct",
  "switch",
  "type",
  "var"
];
var WORDS = tableOf([
  ...KEYWORDS.map((text) => ({ text, kind: token(text) })),
  ...["nil", "true", "false", "iota"].map((text) => ({ text, kind: node(text) }))
]);
function tableOf(known2) {
  const table = new Array(256).fill(void 0);
  for (const word2 of known2) {
    const at = placeOf(word2.text, 0, word2.text.length);
    if (table[at]) throw new Error(`"${word2.text}" and "${table[at].text}" share a place`);
    table[at] = word2;
  }
  return table;
}
function placeOf(text, start, end) {
  return text.charCodeAt(start) * 7 + text.charCodeAt(start + 1) * 3 + text.charCodeAt(end - 1) * 5 + (end - start) * 11 & 255;
}
function wordKind(text, start, end) {
  if (end - start < 2) return 0;
  const word2 = WORDS[placeOf(text, start, end)];
  return word2 !== void 0 && word2.text.length === end - start && text.startsWith(word2.text, start) ? word2.kind : 0;
}
var AFTER_OPERAND = [
  IDENTIFIER,
  INT,
  FLOAT,
  IMAGINARY,
  RUNE,
  STRING,
  RAW_STRING,
  BREAK,
  CONTINUE,
  FALLTHROUGH,
  RETURN,
  INCREMENT,
  DECREMENT,
  CLOSE_PAREN,
  CLOSE_BRACKET,
  CLOSE_BRACE
];
var ENDS_LINE = marks(AFTER_OPERAND);
var PRECEDENCE = new Uint8Array(256);
var LEVELS2 = [["||"], ["&&"], ["==", "!=", "<", "<=", ">", ">="], ["+", "-", "|", "^"], ["*", "/", "%", "<<", ">>", "&", "&^"]];
LEVELS2.forEach((operators, level) => {
  for (const operator of operators) PRECEDENCE[token(operator)] = level + 1;
});
var ASSIGNS = marks(
  ["=", ...["*", "/", "%", "<<", ">>", "&", "&^", "+", "-", "|", "^"].map((sign) => `${sign}=`)].map(token)
);
var UNARY = marks(["+", "-", "!", "^", "*", "&", "<-"].map(token));
var BEGINS_TYPE = marks([IDENTIFIER, OPEN_BRACKET, STRUCT, STAR, FUNC, INTERFACE, MAP, CHAN, ARROW, TILDE]);
function marks(kinds) {
  const table = new Uint8Array(256);
  for (const kind of kinds) table[kind] = 1;
  return table;
}

// src/go/syntax/lexer.ts
var UNSURE = new Error("not sure how this parses");
var SPACE = 1;
var LETTER = 2;
var DIGIT = 3;
var SIGN = 4;
var CLASS = new Uint8Array(128);
for (const char of " 	\r\n") CLASS[char.charCodeAt(0)] = SPACE;
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(char)) CLASS[code] = LETTER;
  else if (/\d/.test(char)) CLASS[code] = DIGIT;
  else if (/[-+*/%&|^<>=!()[\]{},;.:~"'`]/.test(char)) CLASS[code] = SIGN;
}
var LINE_FEED = 10;
var QUOTE2 = 34;
var APOSTROPHE = 39;
var STAR2 = 42;
var POINT = 46;
var SLASH = 47;
var BACKSLASH = 92;
var BACKQUOTE2 = 96;
var SIGNS = signTable([
  ...["...", "<<=", ">>=", "&^="],
  ...[":=", "<-", "++", "--", "*=", "/=", "%=", "&=", "&^", "+=", "-=", "|=", "^=", "<<", ">>", "==", "!=", "<=", ">=", "&&", "||"],
  ...["(", ")", "[", "]", "{", "}", ",", ";", ".", ":", "=", "*", "~", "|", "+", "-", "!", "^", "&", "/", "%", "<", ">"]
]);
function signTable(signs) {
  return Array.from(
    { length: 128 },
    (_, code) => signs.filter((sign) => sign.charCodeAt(0) === code).map((text) => ({ text, kind: token(text) }))
  );
}
var Lexer = class {
  text = "";
  /** The token: its kind, its span, and for names what the word is in an expression. */
  kind = END;
  word = 0;
  start = 0;
  end = 0;
  /** Comments so far, as pairs of start and end. */
  commentSpans = new Int32Array(1024);
  commentCount = 0;
  open(text) {
    this.text = text;
    this.kind = END;
    this.end = 0;
    this.commentCount = 0;
    this.next();
  }
  /** The kind of the token behind this one. */
  peek() {
    const { kind, word: word2, start, end, commentCount } = this;
    this.next();
    const ahead = this.kind;
    this.kind = kind;
    this.word = word2;
    this.start = start;
    this.end = end;
    this.commentCount = commentCount;
    return ahead;
  }
  goBack(place) {
    this.kind = place.kind;
    this.word = place.word;
    this.start = place.start;
    this.end = place.end;
    this.commentCount = place.comments;
  }
  /** Goes on to the next token; returns its kind. */
  next() {
    const { text } = this;
    const endsLine = ENDS_LINE[this.kind] === 1;
    let at = this.end;
    for (; ; ) {
      if (at >= text.length) return this.token(END, at, at);
      const code = text.charCodeAt(at);
      if (code > 127) return this.name(at);
      const kind = CLASS[code];
      if (kind === SPACE) {
        if (code === LINE_FEED && endsLine) return this.lineEnd(at);
        at++;
      } else if (kind === LETTER) return this.name(at);
      else if (kind === DIGIT) return this.number(at);
      else if (kind !== SIGN) throw UNSURE;
      else if (code === SLASH && (text.charCodeAt(at + 1) === SLASH || text.charCodeAt(at + 1) === STAR2)) at = this.comment(at);
      else return this.sign(at, code);
    }
  }
  token(kind, start, end) {
    this.kind = kind;
    this.word = 0;
    this.start = start;
    this.end = end;
    return kind;
  }
  /** Empty lines directly behind it belong to a line end, as in the grammar's lexer. */
  lineEnd(start) {
    let at = start + 1;
    while (this.text.charCodeAt(at) === LINE_FEED) at++;
    return this.token(NEWLINE, start, at);
  }
  name(start) {
    const { text } = this;
    let at = start;
    let code = text.charCodeAt(at);
    while (code < 128 && (CLASS[code] === LETTER || CLASS[code] === DIGIT)) code = text.charCodeAt(++at);
    if (code > 127) {
      WORD2.lastIndex = start;
      if (!WORD2.test(text)) throw UNSURE;
      return this.token(IDENTIFIER, start, WORD2.lastIndex);
    }
    const kind = wordKind(text, start, at);
    const isPlain = kind === 0 || kind === NIL || kind === TRUE || kind === FALSE || kind === IOTA;
    this.token(isPlain ? IDENTIFIER : kind, start, at);
    if (isPlain) this.word = kind;
    return this.kind;
  }
  /** The place behind the comment. */
  comment(start) {
    const isLine = this.text.charCodeAt(start + 1) === SLASH;
    let end = isLine ? this.text.indexOf("\n", start) : this.text.indexOf("*/", start + 2) + 2;
    if (isLine && end < 0) end = this.text.length;
    if (!isLine && end < 2) throw UNSURE;
    if (this.commentCount * 2 === this.commentSpans.length) {
      const larger = new Int32Array(this.commentSpans.length * 2);
      larger.set(this.commentSpans);
      this.commentSpans = larger;
    }
    this.commentSpans[this.commentCount * 2] = start;
    this.commentSpans[this.commentCount * 2 + 1] = end;
    this.commentCount++;
    return end;
  }
  sign(at, code) {
    if (code === QUOTE2) return this.string(at);
    if (code === BACKQUOTE2) {
      const end = this.text.indexOf("`", at + 1);
      if (end < 0) throw UNSURE;
      return this.token(RAW_STRING, at, end + 1);
    }
    if (code === APOSTROPHE) return this.matching(RUNE_TOKEN, RUNE, at);
    if (code === POINT && CLASS[this.text.charCodeAt(at + 1)] === DIGIT) return this.number(at);
    for (const { text, kind } of SIGNS[code]) {
      if (text.length === 1 || this.text.startsWith(text, at)) return this.token(kind, at, at + text.length);
    }
    throw UNSURE;
  }
  string(start) {
    for (let at = start + 1; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === QUOTE2) return this.token(STRING, start, at + 1);
      if (code === LINE_FEED) throw UNSURE;
      if (code === BACKSLASH) at++;
    }
    throw UNSURE;
  }
  number(start) {
    const { text } = this;
    let at = start;
    while (CLASS[text.charCodeAt(at)] === DIGIT) at++;
    const code = text.charCodeAt(at);
    const isPlain = at > start && code < 128 && CLASS[code] !== LETTER && code !== POINT;
    if (isPlain && (at === start + 1 || text.charCodeAt(start) !== 48)) return this.token(INT, start, at);
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (!match) throw UNSURE;
    const kind = match.groups?.imaginary ? IMAGINARY : match.groups?.float ? FLOAT : INT;
    const after = text.charCodeAt(NUMBER.lastIndex);
    if (after > 127 || CLASS[after] === LETTER || CLASS[after] === DIGIT || after === POINT) throw UNSURE;
    return this.token(kind, start, NUMBER.lastIndex);
  }
  matching(pattern, kind, at) {
    pattern.lastIndex = at;
    if (!pattern.test(this.text)) throw UNSURE;
    return this.token(kind, at, pattern.lastIndex);
  }
};
var WORD2 = /[_\p{XIDS}][_\p{XIDC}]*/uy;
var RUNE_TOKEN = /'(?:[^'\\\n]|\\(?:x[\da-fA-F]{2}|[0-7]{3}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[abfnrtv\\'"]))'/uy;
var NUMBER = numberPattern();
function numberPattern() {
  const decimal = "\\d(?:_?\\d)*";
  const hex = "[\\da-fA-F](?:_?[\\da-fA-F])*";
  const exponent = `[eE][+-]?${decimal}`;
  const hexFloat = `0[xX](?:_?${hex}(?:\\.(?:${hex})?)?|\\.${hex})[pP][+-]?${decimal}`;
  const decimalFloat = `${decimal}\\.(?:${decimal})?(?:${exponent})?|${decimal}${exponent}|\\.${decimal}(?:${exponent})?`;
  const int = `0[bB]_?[01](?:_?[01])*|0[xX]_?${hex}|0[oO]?_?[0-7](?:_?[0-7])*|0|[1-9](?:_?${decimal})?`;
  return new RegExp(`(?:(?<float>${hexFloat}|${decimalFloat})|${int})(?<imaginary>i)?`, "y");
}

// src/go/syntax/parameters.ts
var PARAMETER_LIST = node("parameter_list");
var PARAMETER_DECLARATION = node("parameter_declaration");
var VARIADIC_PARAMETER_DECLARATION = node("variadic_parameter_declaration");
var TYPE_PARAMETER_LIST = node("type_parameter_list");
var TYPE_PARAMETER_DECLARATION = node("type_parameter_declaration");
var TYPE_CONSTRAINT = node("type_constraint");
var NAME = field("name");
var TYPE2 = field("type");
var PARAMETERS = field("parameters");
var RESULT = field("result");
var TYPE_PARAMETERS = field("type_parameters");
function parameters(r, role = PARAMETERS) {
  const first = r.open();
  r.expect(OPEN_PAREN);
  if (r.kind !== CLOSE_PAREN) {
    do
      parameter(r);
    while (commaBefore(r, CLOSE_PAREN));
  }
  r.expect(CLOSE_PAREN);
  return r.close(PARAMETER_LIST, first, role);
}
function results(r) {
  if (r.kind === OPEN_PAREN) parameters(r, RESULT);
  else if (BEGINS_TYPE[r.kind] === 1) type(r, RESULT);
}
function parameter(r) {
  const first = r.open();
  const names2 = r.kind === IDENTIFIER ? namesAhead(r) : 0;
  if (names2 > 0) takeNames(r, names2);
  if (r.kind !== ELLIPSIS) {
    type(r, TYPE2);
    return r.close(PARAMETER_DECLARATION, first);
  }
  if (names2 > 1) throw UNSURE;
  r.take();
  type(r, TYPE2);
  return r.close(VARIADIC_PARAMETER_DECLARATION, first);
}
function takeNames(r, count) {
  r.name(IDENTIFIER, NAME);
  for (let taken = 1; taken < count; taken++) {
    r.expect(COMMA);
    r.name(IDENTIFIER, NAME);
  }
}
function namesAhead(r) {
  const spot = r.spot();
  let names2 = 0;
  let isList = true;
  while (isList && r.kind === IDENTIFIER) {
    r.lexer.next();
    names2++;
    isList = r.kind === COMMA;
    if (isList) r.lexer.next();
  }
  const isNamed2 = !isList && beginsTypeOfNames(r);
  r.goBack(spot);
  return isNamed2 ? names2 : 0;
}
function beginsTypeOfNames(r) {
  if (r.kind !== OPEN_BRACKET) return r.kind === ELLIPSIS || r.kind === OPEN_PAREN || BEGINS_TYPE[r.kind] === 1;
  r.skipBrackets();
  return r.kind !== COMMA && r.kind !== CLOSE_PAREN;
}
function typeParameters(r) {
  const first = r.open();
  r.expect(OPEN_BRACKET);
  do
    typeParameter(r);
  while (commaBefore(r, CLOSE_BRACKET));
  r.expect(CLOSE_BRACKET);
  return r.close(TYPE_PARAMETER_LIST, first, TYPE_PARAMETERS);
}
function typeParameter(r) {
  const first = r.open();
  r.name(IDENTIFIER, NAME);
  while (r.kind === COMMA) {
    r.take();
    r.name(IDENTIFIER, NAME);
  }
  typeElem(r, TYPE_CONSTRAINT, TYPE2);
  return r.close(TYPE_PARAMETER_DECLARATION, first);
}

// src/go/syntax/types.ts
var TYPE_IDENTIFIER = node("type_identifier");
var PACKAGE_IDENTIFIER = node("package_identifier");
var FIELD_IDENTIFIER = node("field_identifier");
var QUALIFIED_TYPE = node("qualified_type");
var GENERIC_TYPE = node("generic_type");
var TYPE_ARGUMENTS = node("type_arguments");
var TYPE_ELEM = node("type_elem");
var POINTER_TYPE = node("pointer_type");
var SLICE_TYPE = node("slice_type");
var ARRAY_TYPE = node("array_type");
var IMPLICIT_LENGTH_ARRAY_TYPE = node("implicit_length_array_type");
var STRUCT_TYPE = node("struct_type");
var FIELD_DECLARATION_LIST = node("field_declaration_list");
var FIELD_DECLARATION = node("field_declaration");
var INTERFACE_TYPE = node("interface_type");
var METHOD_ELEM = node("method_elem");
var MAP_TYPE = node("map_type");
var CHANNEL_TYPE = node("channel_type");
var FUNCTION_TYPE = node("function_type");
var NEGATED_TYPE = node("negated_type");
var PARENTHESIZED_TYPE = node("parenthesized_type");
var NAME2 = field("name");
var TYPE3 = field("type");
var PACKAGE2 = field("package");
var ELEMENT = field("element");
var LENGTH = field("length");
var KEY = field("key");
var VALUE = field("value");
var TAG = field("tag");
var ARGUMENTS = field("type_arguments");
function type(r, role = 0) {
  const first = r.open();
  switch (r.kind) {
    case IDENTIFIER:
      return namedType(r, role);
    case STAR:
      r.take();
      type(r);
      return r.close(POINTER_TYPE, first, role);
    case OPEN_BRACKET:
      return bracketType(r, role, false);
    case MAP:
      return mapType(r, role);
    case CHAN:
    case ARROW:
      return channelType(r, role);
    case FUNC:
      r.take();
      parameters(r);
      results(r);
      return r.close(FUNCTION_TYPE, first, role);
    case STRUCT:
      return structType(r, role);
    case INTERFACE:
      return interfaceType(r, role);
    case TILDE:
      r.take();
      type(r);
      return r.close(NEGATED_TYPE, first, role);
    case OPEN_PAREN:
      r.take();
      type(r);
      r.expect(CLOSE_PAREN);
      return r.close(PARENTHESIZED_TYPE, first, role);
  }
  throw UNSURE;
}
function namedType(r, role = 0) {
  const first = r.open();
  let row = r.name(TYPE_IDENTIFIER, role);
  if (r.kind === DOT) {
    r.rows.kind[row] = PACKAGE_IDENTIFIER;
    r.setField(row, PACKAGE2);
    r.take();
    r.name(TYPE_IDENTIFIER, NAME2);
    row = r.close(QUALIFIED_TYPE, first, role);
  }
  return r.kind === OPEN_BRACKET ? genericType(r, row, role) : row;
}
function genericType(r, row, role) {
  const first = row - r.rows.size[row] + 1;
  r.setField(row, TYPE3);
  typeArguments(r);
  return r.close(GENERIC_TYPE, first, role);
}
function typeArguments(r) {
  const first = r.open();
  r.expect(OPEN_BRACKET);
  do
    typeElem(r, TYPE_ELEM);
  while (commaBefore(r, CLOSE_BRACKET));
  r.expect(CLOSE_BRACKET);
  return r.close(TYPE_ARGUMENTS, first, ARGUMENTS);
}
function commaBefore(r, closing) {
  if (r.kind !== COMMA) return false;
  r.take();
  return r.kind !== closing;
}
function typeElem(r, kind, role = 0) {
  const first = r.open();
  type(r);
  while (r.kind === PIPE) {
    r.take();
    type(r);
  }
  return r.close(kind, first, role);
}
function bracketType(r, role, mayImply) {
  const first = r.open();
  r.expect(OPEN_BRACKET);
  let kind = SLICE_TYPE;
  if (r.kind === ELLIPSIS) {
    if (!mayImply) throw UNSURE;
    r.take();
    kind = IMPLICIT_LENGTH_ARRAY_TYPE;
  } else if (r.kind !== CLOSE_BRACKET) {
    const { inHeader } = r;
    r.inHeader = false;
    expression(r, LENGTH);
    r.inHeader = inHeader;
    kind = ARRAY_TYPE;
  }
  r.expect(CLOSE_BRACKET);
  type(r, ELEMENT);
  return r.close(kind, first, role);
}
function mapType(r, role) {
  const first = r.open();
  r.take();
  r.expect(OPEN_BRACKET);
  type(r, KEY);
  r.expect(CLOSE_BRACKET);
  type(r, VALUE);
  return r.close(MAP_TYPE, first, role);
}
function channelType(r, role) {
  const first = r.open();
  if (r.kind === ARROW) {
    r.take();
    r.expect(CHAN);
  } else {
    r.take();
    if (r.kind === ARROW) r.take();
  }
  type(r, VALUE);
  return r.close(CHANNEL_TYPE, first, role);
}
function structType(r, role) {
  const first = r.open();
  r.take();
  const list = r.open();
  braced(r, fieldDeclaration);
  r.close(FIELD_DECLARATION_LIST, list);
  return r.close(STRUCT_TYPE, first, role);
}
function braced(r, element2) {
  r.expect(OPEN_BRACE);
  while (r.kind !== CLOSE_BRACE) {
    element2(r);
    if (r.kind !== CLOSE_BRACE) r.endStatement();
  }
  r.take();
}
function fieldDeclaration(r) {
  const first = r.open();
  if (r.kind === STAR) {
    r.take();
    namedType(r, TYPE3);
  } else if (isEmbedded(r)) namedType(r, TYPE3);
  else {
    r.name(FIELD_IDENTIFIER, NAME2);
    while (r.kind === COMMA) {
      r.take();
      r.name(FIELD_IDENTIFIER, NAME2);
    }
    type(r, TYPE3);
  }
  if (r.kind === STRING || r.kind === RAW_STRING) r.string(TAG);
  return r.close(FIELD_DECLARATION, first);
}
function isEmbedded(r) {
  const spot = r.spot();
  r.lexer.next();
  if (r.kind === OPEN_BRACKET) r.skipBrackets();
  const is = r.kind === DOT || r.kind === STRING || r.kind === RAW_STRING || r.isAtEnd();
  r.goBack(spot);
  return is;
}
function interfaceType(r, role) {
  const first = r.open();
  r.take();
  braced(r, interfaceElement);
  return r.close(INTERFACE_TYPE, first, role);
}
function interfaceElement(r) {
  if (r.kind !== IDENTIFIER || !r.isFollowedBy(OPEN_PAREN)) return typeElem(r, TYPE_ELEM);
  const first = r.open();
  r.name(FIELD_IDENTIFIER, NAME2);
  parameters(r);
  results(r);
  return r.close(METHOD_ELEM, first);
}

// src/go/syntax/arguments.ts
var ARGUMENT_LIST = node("argument_list");
var CALL_EXPRESSION = node("call_expression");
var VARIADIC_ARGUMENT = node("variadic_argument");
var ARGUMENTS2 = field("arguments");
var FUNCTION = field("function");
function callArguments(r) {
  const first = r.open();
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_PAREN);
  let count = 0;
  let isVariadic = false;
  if (r.kind !== CLOSE_PAREN) {
    do {
      isVariadic = argument(r) || isVariadic;
      count++;
    } while (commaBefore(r, CLOSE_PAREN));
  }
  r.expect(CLOSE_PAREN);
  r.inHeader = inHeader;
  r.close(ARGUMENT_LIST, first, ARGUMENTS2);
  return count === 1 && !isVariadic;
}
function argument(r) {
  const first = r.open();
  expression(r);
  if (r.kind !== ELLIPSIS) return false;
  r.take();
  r.close(VARIADIC_ARGUMENT, first);
  return true;
}
function specialCall(r) {
  const first = r.open();
  r.take(FUNCTION);
  if (r.attempt(() => specialArguments(r)) === void 0) callArguments(r);
  return r.close(CALL_EXPRESSION, first);
}
function specialArguments(r) {
  const first = r.open();
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_PAREN);
  if (r.kind !== CLOSE_PAREN) {
    type(r);
    if (r.kind !== COMMA && r.kind !== CLOSE_PAREN) throw UNSURE;
    while (commaBefore(r, CLOSE_PAREN)) expression(r);
  }
  r.expect(CLOSE_PAREN);
  r.inHeader = inHeader;
  r.close(ARGUMENT_LIST, first, ARGUMENTS2);
  return true;
}

// src/go/syntax/literals.ts
var COMPOSITE_LITERAL = node("composite_literal");
var LITERAL_VALUE = node("literal_value");
var LITERAL_ELEMENT = node("literal_element");
var KEYED_ELEMENT = node("keyed_element");
var SELECTOR_EXPRESSION = node("selector_expression");
var QUALIFIED_TYPE2 = node("qualified_type");
var TYPE_IDENTIFIER2 = node("type_identifier");
var PACKAGE_IDENTIFIER2 = node("package_identifier");
var TYPE4 = field("type");
var BODY = field("body");
var KEY2 = field("key");
var VALUE2 = field("value");
var PACKAGE3 = field("package");
var NAME3 = field("name");
function isTypeName(r, row) {
  const { kind, size } = r.rows;
  if (kind[row] === IDENTIFIER) return true;
  return kind[row] === SELECTOR_EXPRESSION && size[row] === 4 && kind[row - 3] === IDENTIFIER;
}
function asTypeName(r, row) {
  const { kind, field: role } = r.rows;
  if (kind[row] === IDENTIFIER) {
    kind[row] = TYPE_IDENTIFIER2;
    return;
  }
  kind[row] = QUALIFIED_TYPE2;
  kind[row - 3] = PACKAGE_IDENTIFIER2;
  role[row - 3] = PACKAGE3;
  kind[row - 1] = TYPE_IDENTIFIER2;
  role[row - 1] = NAME3;
}
function compositeLiteral(r, first, row) {
  if (isTypeName(r, row)) asTypeName(r, row);
  r.setField(row, TYPE4);
  literalValue(r, BODY);
  return r.close(COMPOSITE_LITERAL, first);
}
function literalValue(r, role = 0) {
  const first = r.open();
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_BRACE);
  if (r.kind !== CLOSE_BRACE) {
    do
      element(r);
    while (commaBefore(r, CLOSE_BRACE));
  }
  r.expect(CLOSE_BRACE);
  r.inHeader = inHeader;
  return r.close(LITERAL_VALUE, first, role);
}
function element(r) {
  const first = r.open();
  const key = literalElement(r);
  if (r.kind !== COLON) return key;
  r.setField(key, KEY2);
  r.take();
  r.setField(literalElement(r), VALUE2);
  return r.close(KEYED_ELEMENT, first);
}
function literalElement(r) {
  const first = r.open();
  if (r.kind === OPEN_BRACE) literalValue(r);
  else expression(r);
  return r.close(LITERAL_ELEMENT, first);
}

// src/go/syntax/preference.ts
var SELECTOR_EXPRESSION2 = node("selector_expression");
var UNARY_EXPRESSION = node("unary_expression");
var INDEX_EXPRESSION = node("index_expression");
var PARENTHESIZED_EXPRESSION = node("parenthesized_expression");
function preference(r, row) {
  const { kind } = r.rows;
  switch (kind[row]) {
    case IDENTIFIER:
    case NIL:
    case TRUE:
    case FALSE:
    case IOTA:
      return -1;
    case SELECTOR_EXPRESSION2:
      return isTypeName(r, row) ? 0 : void 0;
    case UNARY_EXPRESSION:
      return kind[row - r.rows.size[row] + 1] === STAR ? preference(r, row - 1) : void 0;
    case PARENTHESIZED_EXPRESSION:
      return preference(r, row - 2);
    case INDEX_EXPRESSION:
      return ofIndex(r, row);
    default:
      return void 0;
  }
}
function ofIndex(r, row) {
  const index = row - 2;
  const operand2 = index - r.rows.size[index] - 1;
  const inner = preference(r, index);
  return inner !== void 0 && isTypeName(r, operand2) ? inner + 2 : void 0;
}

// src/go/syntax/brackets.ts
var INDEX_EXPRESSION2 = node("index_expression");
var SLICE_EXPRESSION = node("slice_expression");
var CALL_EXPRESSION2 = node("call_expression");
var TYPE_INSTANTIATION_EXPRESSION = node("type_instantiation_expression");
var OPERAND = field("operand");
var INDEX = field("index");
var START = field("start");
var END2 = field("end");
var CAPACITY = field("capacity");
var FUNCTION2 = field("function");
var TYPE5 = field("type");
function bracketed(r, first, row, before) {
  const spot = r.spot();
  const isName = isTypeName(r, row);
  const index = isName ? r.attempt(() => nested(r, () => indexOrSlice(r, first, row))) : nested(r, () => indexOrSlice(r, first, row));
  if (index === void 0) return withTypeArguments(r, first, row);
  const wish = r.rows.kind[index] === INDEX_EXPRESSION2 ? preference(r, index - 2) : void 0;
  if (wish === void 0) return index;
  if (isName && r.kind === OPEN_BRACE && !r.inHeader) return withTypeArguments(r, first, row, spot);
  if (r.kind === OPEN_PAREN) {
    if (isName && isConversionAhead(r)) return withTypeArguments(r, first, row, spot);
    if (wish > -1) return callWithTypeArguments(r, first, row, spot);
  }
  if (isName) return wish >= (r.rows.kind[row] === IDENTIFIER ? 3 : 2) ? instantiation(r, first, row, spot) : index;
  const outer = before ? preference(r, row - 2) : void 0;
  return before === void 0 || outer === void 0 || outer + wish < 0 ? index : instantiationOfGeneric(r, first, before);
}
function isConversionAhead(r) {
  const spot = r.spot();
  const is = callArguments(r);
  r.goBack(spot);
  return is;
}
function indexOrSlice(r, first, row) {
  r.setField(row, OPERAND);
  r.take();
  if (r.kind !== COLON) {
    const index = expression(r, START);
    if (r.kind === CLOSE_BRACKET) {
      r.setField(index, INDEX);
      r.take();
      return r.close(INDEX_EXPRESSION2, first);
    }
  }
  r.expect(COLON);
  if (r.kind !== CLOSE_BRACKET) {
    expression(r, END2);
    if (r.kind === COLON) {
      r.take();
      expression(r, CAPACITY);
    }
  }
  r.expect(CLOSE_BRACKET);
  return r.close(SLICE_EXPRESSION, first);
}
function withTypeArguments(r, first, row, from) {
  if (from) r.goBack(from);
  const spot = r.spot();
  const kinds = r.rows.kind.slice(first, row + 1);
  const roles = r.rows.field.slice(first, row + 1);
  asTypeName(r, row);
  const generic = nested(r, () => genericType(r, row, TYPE5));
  if (r.kind === OPEN_BRACE && !r.inHeader) return compositeLiteral(r, first, generic);
  if (r.kind !== OPEN_PAREN) return instantiation(r, first, row, spot);
  if (isConversionAhead(r)) return conversion(r, first, generic);
  r.rows.kind.set(kinds, first);
  r.rows.field.set(roles, first);
  return callWithTypeArguments(r, first, row, spot);
}
function callWithTypeArguments(r, first, row, spot) {
  r.goBack(spot);
  r.setField(row, FUNCTION2);
  nested(r, () => typeArguments(r));
  callArguments(r);
  return r.close(CALL_EXPRESSION2, first);
}
function instantiation(r, first, row, spot) {
  r.goBack(spot);
  if (isTypeName(r, row)) asTypeName(r, row);
  r.setField(row, TYPE5);
  r.take();
  nested(r, () => {
    do
      type(r);
    while (commaBefore(r, CLOSE_BRACKET));
  });
  r.expect(CLOSE_BRACKET);
  return r.close(TYPE_INSTANTIATION_EXPRESSION, first);
}
function instantiationOfGeneric(r, first, before) {
  r.goBack(before);
  const name = before.rows - 1;
  asTypeName(r, name);
  const generic = nested(r, () => genericType(r, name, TYPE5));
  return instantiation(r, first, generic, r.spot());
}

// src/go/syntax/parentheses.ts
var PARENTHESIZED_EXPRESSION2 = node("parenthesized_expression");
function parenthesized(r) {
  const spot = r.spot();
  const first = r.open();
  const row = r.attempt(() => nested(r, () => inParentheses(r, first)));
  if (row === void 0) return toType(r);
  if (r.kind !== OPEN_PAREN || (preference(r, row) ?? -1) < 1) return row;
  const called = r.spot();
  const isConversion = callArguments(r);
  r.goBack(called);
  if (!isConversion) return row;
  r.goBack(spot);
  return toType(r);
}
function inParentheses(r, first) {
  r.take();
  expression(r);
  r.expect(CLOSE_PAREN);
  return r.close(PARENTHESIZED_EXPRESSION2, first);
}
function toType(r) {
  const first = r.open();
  const row = type(r);
  return conversion(r, first, row);
}

// src/go/syntax/simple.ts
var EXPRESSION_LIST = node("expression_list");
var EXPRESSION_STATEMENT = node("expression_statement");
var SEND_STATEMENT = node("send_statement");
var INC_STATEMENT = node("inc_statement");
var DEC_STATEMENT = node("dec_statement");
var ASSIGNMENT_STATEMENT = node("assignment_statement");
var SHORT_VAR_DECLARATION = node("short_var_declaration");
var LEFT = field("left");
var RIGHT = field("right");
var OPERATOR = field("operator");
var CHANNEL = field("channel");
var VALUE3 = field("value");
function isSimpleEnd(kind) {
  return kind === NEWLINE || kind === SEMICOLON || kind === CLOSE_BRACE || kind === CASE || kind === DEFAULT;
}
function simpleStatement(r) {
  const first = r.open();
  return simpleStatementFrom(r, first, expression(r));
}
function simpleStatementFrom(r, first, row) {
  const { kind } = r;
  if (kind === COMMA || kind === DEFINE || ASSIGNS[kind] === 1) return assignment(r, first);
  if (kind === ARROW) {
    r.setField(row, CHANNEL);
    r.take();
    expression(r, VALUE3);
    return r.close(SEND_STATEMENT, first);
  }
  if (kind === INCREMENT || kind === DECREMENT) {
    r.take();
    return r.close(kind === INCREMENT ? INC_STATEMENT : DEC_STATEMENT, first);
  }
  return r.close(EXPRESSION_STATEMENT, first);
}
function assignment(r, first) {
  leftSide(r, first);
  const isDefinition = r.kind === DEFINE;
  if (!isDefinition && ASSIGNS[r.kind] !== 1) throw UNSURE;
  r.take(isDefinition ? 0 : OPERATOR);
  expressionList(r, RIGHT);
  return r.close(isDefinition ? SHORT_VAR_DECLARATION : ASSIGNMENT_STATEMENT, first);
}
function leftSide(r, first, role = LEFT) {
  while (r.kind === COMMA) {
    r.take();
    expression(r);
  }
  return r.close(EXPRESSION_LIST, first, role);
}

// src/go/syntax/headers.ts
var IF_STATEMENT = node("if_statement");
var FOR_STATEMENT = node("for_statement");
var FOR_CLAUSE = node("for_clause");
var RANGE_CLAUSE = node("range_clause");
var INITIALIZER = field("initializer");
var CONDITION = field("condition");
var UPDATE = field("update");
var CONSEQUENCE = field("consequence");
var ALTERNATIVE = field("alternative");
var BODY2 = field("body");
var RIGHT2 = field("right");
function ifStatement(r, role = 0) {
  const first = r.open();
  r.take();
  const outer = r.inHeader;
  r.inHeader = true;
  ifHeader(r);
  r.inHeader = outer;
  block(r, CONSEQUENCE);
  if (r.kind === ELSE) {
    r.take();
    if (r.kind === IF) ifStatement(r, ALTERNATIVE);
    else block(r, ALTERNATIVE);
  }
  return r.close(IF_STATEMENT, first, role);
}
function ifHeader(r) {
  const start = r.open();
  const row = expression(r);
  if (r.kind === OPEN_BRACE) {
    r.setField(row, CONDITION);
    return;
  }
  r.setField(simpleStatementFrom(r, start, row), INITIALIZER);
  r.expect(SEMICOLON);
  expression(r, CONDITION);
}
function forStatement(r) {
  const first = r.open();
  r.take();
  const outer = r.inHeader;
  r.inHeader = true;
  if (r.kind !== OPEN_BRACE) forHeader(r);
  r.inHeader = outer;
  block(r, BODY2);
  return r.close(FOR_STATEMENT, first);
}
function forHeader(r) {
  const first = r.open();
  if (r.kind === SEMICOLON) return forClause(r, first);
  if (r.kind === RANGE) return rangeClause(r, first);
  const row = expression(r);
  if (r.kind === OPEN_BRACE) return row;
  if (rangeAhead(r)) {
    leftSide(r, first);
    r.take();
    return rangeClause(r, first);
  }
  r.setField(simpleStatementFrom(r, first, row), INITIALIZER);
  return forClause(r, first);
}
function rangeAhead(r) {
  if (r.kind !== COMMA && r.kind !== DEFINE && r.kind !== ASSIGN) return false;
  const spot = r.spot();
  while (r.kind !== DEFINE && r.kind !== ASSIGN) {
    if (r.kind === OPEN_BRACE || r.kind === SEMICOLON || r.kind === END) break;
    r.lexer.next();
  }
  r.lexer.next();
  const is = r.kind === RANGE;
  r.goBack(spot);
  return is;
}
function rangeClause(r, first) {
  if (r.kind !== RANGE) throw UNSURE;
  r.take();
  expression(r, RIGHT2);
  return r.close(RANGE_CLAUSE, first);
}
function forClause(r, first) {
  r.expect(SEMICOLON);
  if (r.kind !== SEMICOLON) expression(r, CONDITION);
  r.expect(SEMICOLON);
  if (r.kind !== OPEN_BRACE) r.setField(simpleStatement(r), UPDATE);
  return r.close(FOR_CLAUSE, first);
}

// src/go/syntax/switches.ts
var EXPRESSION_SWITCH_STATEMENT = node("expression_switch_statement");
var TYPE_SWITCH_STATEMENT = node("type_switch_statement");
var SELECT_STATEMENT = node("select_statement");
var EXPRESSION_CASE = node("expression_case");
var TYPE_CASE = node("type_case");
var DEFAULT_CASE = node("default_case");
var COMMUNICATION_CASE = node("communication_case");
var SEND_STATEMENT2 = node("send_statement");
var RECEIVE_STATEMENT = node("receive_statement");
var INITIALIZER2 = field("initializer");
var VALUE4 = field("value");
var ALIAS = field("alias");
var TYPE6 = field("type");
var COMMUNICATION = field("communication");
var CHANNEL2 = field("channel");
var RIGHT3 = field("right");
function switchStatement(r) {
  const first = r.open();
  r.take();
  const outer = r.inHeader;
  r.inHeader = true;
  const isTypeSwitch2 = r.kind !== OPEN_BRACE && header(r, true);
  r.inHeader = outer;
  cases(r, isTypeSwitch2 ? typeCase : expressionCase);
  return r.close(isTypeSwitch2 ? TYPE_SWITCH_STATEMENT : EXPRESSION_SWITCH_STATEMENT, first);
}
function header(r, mayBeInitializer) {
  const first = r.open();
  const row = expression(r);
  if (r.kind === DOT) return typeGuard(r, row);
  if (r.kind === OPEN_BRACE) {
    r.setField(row, VALUE4);
    return false;
  }
  if (aliasAhead(r)) {
    leftSide(r, first, ALIAS);
    r.take();
    return typeGuard(r, expression(r));
  }
  if (!mayBeInitializer) throw UNSURE;
  r.setField(simpleStatementFrom(r, first, row), INITIALIZER2);
  r.expect(SEMICOLON);
  return r.kind !== OPEN_BRACE && header(r, false);
}
function aliasAhead(r) {
  if (r.kind !== DEFINE) return false;
  const spot = r.spot();
  r.take();
  const is = r.attempt(() => expression(r)) !== void 0 && r.kind === DOT;
  r.goBack(spot);
  return is;
}
function typeGuard(r, row) {
  r.setField(row, VALUE4);
  r.expect(DOT);
  r.expect(OPEN_PAREN);
  r.expect(TYPE);
  r.expect(CLOSE_PAREN);
  return true;
}
function selectStatement(r) {
  const first = r.open();
  r.take();
  cases(r, communicationCase);
  return r.close(SELECT_STATEMENT, first);
}
function cases(r, one) {
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_BRACE);
  while (r.kind !== CLOSE_BRACE) {
    if (r.kind === DEFAULT) defaultCase(r);
    else one(r);
  }
  r.take();
  r.inHeader = inHeader;
}
function defaultCase(r) {
  const first = r.open();
  r.take();
  r.expect(COLON);
  statementList(r);
  return r.close(DEFAULT_CASE, first);
}
function expressionCase(r) {
  const first = r.open();
  r.expect(CASE);
  expressionList(r, VALUE4);
  r.expect(COLON);
  statementList(r);
  return r.close(EXPRESSION_CASE, first);
}
function typeCase(r) {
  const first = r.open();
  r.expect(CASE);
  type(r, TYPE6);
  while (r.kind === COMMA) {
    r.take(TYPE6);
    type(r, TYPE6);
  }
  r.expect(COLON);
  statementList(r);
  return r.close(TYPE_CASE, first);
}
function communicationCase(r) {
  const first = r.open();
  r.expect(CASE);
  r.setField(communication(r), COMMUNICATION);
  r.expect(COLON);
  statementList(r);
  return r.close(COMMUNICATION_CASE, first);
}
function communication(r) {
  const first = r.open();
  const row = expression(r);
  if (r.kind === ARROW) {
    r.setField(row, CHANNEL2);
    r.take();
    expression(r, VALUE4);
    return r.close(SEND_STATEMENT2, first);
  }
  if (r.kind === COLON) {
    r.setField(row, RIGHT3);
    return r.close(RECEIVE_STATEMENT, first);
  }
  leftSide(r, first);
  if (r.kind !== DEFINE && r.kind !== ASSIGN) throw UNSURE;
  r.take();
  expression(r, RIGHT3);
  return r.close(RECEIVE_STATEMENT, first);
}

// src/go/syntax/statements.ts
var BLOCK = node("block");
var STATEMENT_LIST = node("statement_list");
var LABELED_STATEMENT = node("labeled_statement");
var LABEL_NAME = node("label_name");
var FALLTHROUGH_STATEMENT = node("fallthrough_statement");
var BREAK_STATEMENT = node("break_statement");
var CONTINUE_STATEMENT = node("continue_statement");
var GOTO_STATEMENT = node("goto_statement");
var RETURN_STATEMENT = node("return_statement");
var GO_STATEMENT = node("go_statement");
var DEFER_STATEMENT = node("defer_statement");
var LABEL = field("label");
function block(r, role = 0) {
  const first = r.open();
  r.expect(OPEN_BRACE);
  statementList(r);
  r.expect(CLOSE_BRACE);
  return r.close(BLOCK, first, role);
}
function statementList(r) {
  if (isListEnd(r.kind)) return;
  const first = r.open();
  let end = 0;
  do {
    statement(r);
    end = r.lexer.kind === NEWLINE || r.lexer.kind === SEMICOLON ? r.endStatement() : 0;
  } while (end > 0 && !isListEnd(r.kind));
  if (!isListEnd(r.kind)) throw UNSURE;
  const row = r.close(STATEMENT_LIST, first);
  if (end > 0) r.rows.end[row] = end;
}
function isListEnd(kind) {
  return kind === CLOSE_BRACE || kind === CASE || kind === DEFAULT;
}
function statement(r) {
  switch (r.kind) {
    case IDENTIFIER:
      return r.isFollowedBy(COLON) ? labeledStatement(r) : simpleStatement(r);
    case RETURN:
      return returnStatement(r);
    case IF:
      return ifStatement(r);
    case FOR:
      return forStatement(r);
    case SWITCH:
      return switchStatement(r);
    case SELECT:
      return selectStatement(r);
    case GO:
      return callStatement(r, GO_STATEMENT);
    case DEFER:
      return callStatement(r, DEFER_STATEMENT);
    case OPEN_BRACE:
      return block(r);
    case BREAK:
      return jump(r, BREAK_STATEMENT);
    case CONTINUE:
      return jump(r, CONTINUE_STATEMENT);
    case GOTO:
      return jump(r, GOTO_STATEMENT);
    case FALLTHROUGH:
      return jump(r, FALLTHROUGH_STATEMENT);
    case VAR:
      return varDeclaration(r);
    case CONST:
      return constDeclaration(r);
    case TYPE:
      return typeDeclaration(r);
    default:
      return simpleStatement(r);
  }
}
function labeledStatement(r) {
  const first = r.open();
  r.name(LABEL_NAME, LABEL);
  r.take();
  if (!isListEnd(r.kind)) statement(r);
  return r.close(LABELED_STATEMENT, first);
}
function returnStatement(r) {
  const first = r.open();
  r.take();
  if (!isSimpleEnd(r.kind)) expressionList(r);
  return r.close(RETURN_STATEMENT, first);
}
function callStatement(r, kind) {
  const first = r.open();
  r.take();
  expression(r);
  return r.close(kind, first);
}
function jump(r, kind) {
  const first = r.open();
  r.take();
  if (r.kind === IDENTIFIER && kind !== FALLTHROUGH_STATEMENT) r.name(LABEL_NAME);
  else if (kind === GOTO_STATEMENT) throw UNSURE;
  return r.close(kind, first);
}

// src/go/syntax/expressions.ts
var BINARY_EXPRESSION = node("binary_expression");
var UNARY_EXPRESSION2 = node("unary_expression");
var SELECTOR_EXPRESSION3 = node("selector_expression");
var FIELD_IDENTIFIER2 = node("field_identifier");
var CALL_EXPRESSION3 = node("call_expression");
var TYPE_ASSERTION_EXPRESSION = node("type_assertion_expression");
var TYPE_CONVERSION_EXPRESSION = node("type_conversion_expression");
var FUNC_LITERAL = node("func_literal");
var FUNCTION_TYPE2 = node("function_type");
var EXPRESSION_LIST2 = node("expression_list");
var INDEX_EXPRESSION3 = node("index_expression");
var POSTFIXED = /* @__PURE__ */ new Set([
  SELECTOR_EXPRESSION3,
  CALL_EXPRESSION3,
  TYPE_ASSERTION_EXPRESSION,
  INDEX_EXPRESSION3,
  node("slice_expression")
]);
var LEFT2 = field("left");
var RIGHT4 = field("right");
var OPERATOR2 = field("operator");
var OPERAND2 = field("operand");
var FIELD = field("field");
var FUNCTION3 = field("function");
var TYPE7 = field("type");
var BODY3 = field("body");
function expressionList(r, role = 0) {
  const first = r.open();
  do
    expression(r);
  while (r.kind === COMMA && r.take() >= 0);
  return r.close(EXPRESSION_LIST2, first, role);
}
function expression(r, role = 0) {
  const row = binary(r, 1);
  if (role !== 0) r.setField(row, role);
  return row;
}
function binary(r, loosest) {
  const first = r.open();
  let row = unary(r);
  for (let level = PRECEDENCE[r.kind]; level >= loosest; level = PRECEDENCE[r.kind]) {
    r.setField(row, LEFT2);
    r.take(OPERATOR2);
    r.setField(binary(r, level + 1), RIGHT4);
    row = r.close(BINARY_EXPRESSION, first);
  }
  return row;
}
function unary(r) {
  if (UNARY[r.kind] === 0) return postfixed(r);
  if (r.kind === ARROW && r.isFollowedBy(CHAN)) return postfix(r, r.open(), typed(r));
  const spot = r.kind === STAR ? r.spot() : void 0;
  const first = r.open();
  r.take(OPERATOR2);
  const row = unary(r);
  if (spot && isConverted(r, row)) {
    r.goBack(spot);
    const start = r.open();
    return postfix(r, start, conversion(r, start, type(r)));
  }
  r.setField(row, OPERAND2);
  return r.close(UNARY_EXPRESSION2, first);
}
function isConverted(r, row) {
  const { kind } = r.rows;
  let at = row;
  while (POSTFIXED.has(kind[at])) at = r.rows.firstChild(at);
  return kind[at] === TYPE_CONVERSION_EXPRESSION;
}
function postfixed(r) {
  const first = r.open();
  return postfix(r, first, operand(r));
}
function postfix(r, first, operandRow) {
  let row = operandRow;
  let before;
  for (; ; ) {
    switch (r.kind) {
      case DOT: {
        const next = selector(r, first, row);
        if (next < 0) return row;
        row = next;
        break;
      }
      case OPEN_BRACKET: {
        const spot = isTypeName(r, row) ? r.spot() : void 0;
        row = bracketed(r, first, row, before);
        before = r.rows.kind[row] === INDEX_EXPRESSION3 ? spot : void 0;
        continue;
      }
      case OPEN_PAREN:
        r.setField(row, FUNCTION3);
        callArguments(r);
        row = r.close(CALL_EXPRESSION3, first);
        break;
      case OPEN_BRACE:
        if (r.inHeader || !isTypeName(r, row)) return row;
        row = compositeLiteral(r, first, row);
        break;
      default:
        return row;
    }
    before = void 0;
  }
}
function selector(r, first, row) {
  const isAssertion = r.isFollowedBy(OPEN_PAREN);
  if (isAssertion && isTypeSwitch(r)) return -1;
  r.setField(row, OPERAND2);
  r.take();
  if (!isAssertion) {
    r.name(FIELD_IDENTIFIER2, FIELD);
    return r.close(SELECTOR_EXPRESSION3, first);
  }
  r.take();
  type(r, TYPE7);
  r.expect(CLOSE_PAREN);
  return r.close(TYPE_ASSERTION_EXPRESSION, first);
}
function isTypeSwitch(r) {
  const spot = r.spot();
  r.lexer.next();
  r.lexer.next();
  const is = r.kind === TYPE;
  r.goBack(spot);
  return is;
}
function operand(r) {
  switch (r.kind) {
    case IDENTIFIER:
      return word(r);
    case STRING:
    case RAW_STRING:
      return r.string();
    case INT:
    case FLOAT:
    case IMAGINARY:
    case RUNE:
      return r.take();
    case OPEN_PAREN:
      return parenthesized(r);
    case FUNC:
      return functionLiteral(r);
    case OPEN_BRACKET:
    case MAP:
    case CHAN:
    case STRUCT:
    case INTERFACE:
      return typed(r);
  }
  throw UNSURE;
}
function word(r) {
  const { word: word2, start, end, text } = r.lexer;
  if (word2 !== 0) return r.take(0, word2);
  const mayBeSpecial = end - start === 3 && text.startsWith("new", start) || end - start === 4 && text.startsWith("make", start);
  if (mayBeSpecial && r.isFollowedBy(OPEN_PAREN)) return specialCall(r);
  return r.take();
}
function typed(r) {
  const first = r.open();
  const row = r.kind === OPEN_BRACKET ? bracketType(r, TYPE7, true) : type(r, TYPE7);
  return r.kind === OPEN_BRACE ? compositeLiteral(r, first, row) : conversion(r, first, row);
}
function conversion(r, first, row) {
  r.setField(row, TYPE7);
  r.expect(OPEN_PAREN);
  nested(r, () => expression(r, OPERAND2));
  commaBefore(r, CLOSE_PAREN);
  r.expect(CLOSE_PAREN);
  return r.close(TYPE_CONVERSION_EXPRESSION, first);
}
function nested(r, read) {
  const { inHeader } = r;
  r.inHeader = false;
  const value = read();
  r.inHeader = inHeader;
  return value;
}
function functionLiteral(r) {
  const first = r.open();
  r.take();
  parameters(r);
  results(r);
  if (r.kind !== OPEN_BRACE) return conversion(r, first, r.close(FUNCTION_TYPE2, first));
  nested(r, () => block(r, BODY3));
  return r.close(FUNC_LITERAL, first);
}

// src/go/syntax/declarations.ts
var PACKAGE_CLAUSE = node("package_clause");
var PACKAGE_IDENTIFIER3 = node("package_identifier");
var IMPORT_DECLARATION = node("import_declaration");
var IMPORT_SPEC = node("import_spec");
var IMPORT_SPEC_LIST = node("import_spec_list");
var DOT_NAME = node("dot");
var BLANK_IDENTIFIER = node("blank_identifier");
var CONST_DECLARATION = node("const_declaration");
var CONST_SPEC = node("const_spec");
var VAR_DECLARATION = node("var_declaration");
var VAR_SPEC = node("var_spec");
var VAR_SPEC_LIST = node("var_spec_list");
var TYPE_DECLARATION = node("type_declaration");
var TYPE_SPEC = node("type_spec");
var TYPE_ALIAS = node("type_alias");
var TYPE_IDENTIFIER3 = node("type_identifier");
var FIELD_IDENTIFIER3 = node("field_identifier");
var FUNCTION_DECLARATION = node("function_declaration");
var METHOD_DECLARATION = node("method_declaration");
var NAME4 = field("name");
var PATH = field("path");
var TYPE8 = field("type");
var VALUE5 = field("value");
var RECEIVER = field("receiver");
var BODY4 = field("body");
function packageClause(r) {
  const first = r.open();
  r.expect(PACKAGE);
  r.name(PACKAGE_IDENTIFIER3);
  return r.close(PACKAGE_CLAUSE, first);
}
function importDeclaration(r) {
  const first = r.open();
  r.take();
  const list = r.open();
  if (listed(r, importSpec)) r.close(IMPORT_SPEC_LIST, list);
  else importSpec(r);
  return r.close(IMPORT_DECLARATION, first);
}
function listed(r, spec) {
  if (r.kind !== OPEN_PAREN) return false;
  r.take();
  while (r.kind !== CLOSE_PAREN) {
    spec(r);
    if (r.kind !== CLOSE_PAREN) r.endStatement();
  }
  r.take();
  return true;
}
function importSpec(r) {
  const first = r.open();
  if (r.kind === IDENTIFIER) {
    const isBlank = r.lexer.end === r.lexer.start + 1 && r.lexer.text[r.lexer.start] === "_";
    r.name(isBlank ? BLANK_IDENTIFIER : PACKAGE_IDENTIFIER3, NAME4);
  } else if (r.kind === DOT) {
    const dot = r.open();
    r.take();
    r.close(DOT_NAME, dot, NAME4);
  }
  if (r.kind !== STRING && r.kind !== RAW_STRING) throw UNSURE;
  r.string(PATH);
  return r.close(IMPORT_SPEC, first);
}
function constDeclaration(r) {
  const first = r.open();
  r.take();
  if (!listed(r, constSpec)) constSpec(r);
  return r.close(CONST_DECLARATION, first);
}
function constSpec(r) {
  const first = r.open();
  names(r, NAME4);
  if (!r.isAtEnd()) {
    if (r.kind !== ASSIGN) type(r, TYPE8);
    r.expect(ASSIGN);
    expressionList(r, VALUE5);
  }
  return r.close(CONST_SPEC, first);
}
function names(r, comma) {
  r.name(IDENTIFIER, NAME4);
  while (r.kind === COMMA) {
    r.take(comma);
    r.name(IDENTIFIER, NAME4);
  }
}
function varDeclaration(r) {
  const first = r.open();
  r.take();
  const list = r.open();
  if (listed(r, varSpec)) r.close(VAR_SPEC_LIST, list);
  else varSpec(r);
  return r.close(VAR_DECLARATION, first);
}
function varSpec(r) {
  const first = r.open();
  names(r, 0);
  if (r.kind !== ASSIGN) type(r, TYPE8);
  if (r.kind === ASSIGN) {
    r.take();
    expressionList(r, VALUE5);
  }
  return r.close(VAR_SPEC, first);
}
function typeDeclaration(r) {
  const first = r.open();
  r.take();
  if (!listed(r, typeSpec)) typeSpec(r);
  return r.close(TYPE_DECLARATION, first);
}
function typeSpec(r) {
  const first = r.open();
  r.name(TYPE_IDENTIFIER3, NAME4);
  if (r.kind === OPEN_BRACKET && hasTypeParameters(r)) typeParameters(r);
  const isAlias = r.kind === ASSIGN;
  if (isAlias) r.take();
  type(r, TYPE8);
  return r.close(isAlias ? TYPE_ALIAS : TYPE_SPEC, first);
}
function hasTypeParameters(r) {
  const spot = r.spot();
  r.lexer.next();
  const isName = r.kind === IDENTIFIER;
  r.lexer.next();
  const { kind } = r;
  r.goBack(spot);
  if (!isName) return false;
  if (kind === STAR || kind === OPEN_PAREN) throw UNSURE;
  return kind === COMMA || BEGINS_TYPE[kind] === 1;
}
function functionDeclaration(r) {
  const first = r.open();
  r.take();
  const isMethod = r.kind === OPEN_PAREN;
  if (isMethod) parameters(r, RECEIVER);
  r.name(isMethod ? FIELD_IDENTIFIER3 : IDENTIFIER, NAME4);
  if (r.kind === OPEN_BRACKET && !isMethod) typeParameters(r);
  parameters(r);
  results(r);
  if (r.kind === OPEN_BRACE) block(r, BODY4);
  return r.close(isMethod ? METHOD_DECLARATION : FUNCTION_DECLARATION, first);
}

// src/go/syntax/rows.ts
var Rows = class {
  count = 0;
  kind = new Uint16Array(FIRST_CAPACITY);
  start = new Int32Array(FIRST_CAPACITY);
  end = new Int32Array(FIRST_CAPACITY);
  field = new Uint8Array(FIRST_CAPACITY);
  /** Rows of the subtree, the node's own included: they are the last ones up to it. */
  size = new Int32Array(FIRST_CAPACITY);
  leaf(kind, start, end, field2) {
    const at = this.count;
    if (at === this.kind.length) this.grow();
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.field[at] = field2;
    this.size[at] = 1;
    this.count = at + 1;
    return at;
  }
  /** Ends the node whose first descendant is row `first`; it ends where its last child does. */
  close(kind, first, field2) {
    const at = this.leaf(kind, this.start[first], this.end[this.count - 1], field2);
    this.size[at] = at - first + 1;
    return at;
  }
  /** The first child of a node that has children. */
  firstChild(row) {
    const first = row - this.size[row] + 1;
    let child = row - 1;
    for (let begin = child - this.size[child]; begin >= first; begin = child - this.size[child]) child = begin;
    return child;
  }
  grow() {
    const length = this.kind.length * 2;
    this.kind = copied(new Uint16Array(length), this.kind);
    this.start = copied(new Int32Array(length), this.start);
    this.end = copied(new Int32Array(length), this.end);
    this.field = copied(new Uint8Array(length), this.field);
    this.size = copied(new Int32Array(length), this.size);
  }
};
var FIRST_CAPACITY = 1 << 15;
function copied(to, from) {
  to.set(from);
  return to;
}
var open = { parents: new Int32Array(256), behind: new Int32Array(256) };
function treeOf(rows, text) {
  const { count } = rows;
  const tree = {
    grammar: GO_GRAMMAR,
    text,
    count,
    kind: new Uint16Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    field: new Uint8Array(count),
    parent: new Int32Array(count),
    last: new Int32Array(count),
    flags: new Uint8Array(count)
  };
  let { parents, behind } = open;
  let depth = 0;
  parents[0] = -1;
  behind[0] = count;
  for (let row = count - 1; row >= 0; row--) {
    const size = rows.size[row];
    const last = behind[depth];
    const at = last - size;
    const parent = parents[depth];
    behind[depth] = at;
    const kind = rows.kind[row];
    tree.kind[at] = kind;
    tree.start[at] = rows.start[row];
    tree.end[at] = rows.end[row];
    tree.field[at] = rows.field[row];
    tree.parent[at] = parent;
    tree.last[at] = last;
    tree.flags[at] = NAMED[kind];
    if (size > 1) {
      depth++;
      if (depth === parents.length) {
        open.parents = parents = copied(new Int32Array(depth * 2), parents);
        open.behind = behind = copied(new Int32Array(depth * 2), behind);
      }
      parents[depth] = at;
      behind[depth] = last;
    } else while (depth > 0 && behind[depth] === parents[depth] + 1) depth--;
  }
  return tree;
}

// src/go/syntax/strings.ts
var CONTENT = node("interpreted_string_literal_content");
var RAW_CONTENT = node("raw_string_literal_content");
var ESCAPE = node("escape_sequence");
function writeString(rows, text, start, end) {
  const isRaw = text.charCodeAt(start) === 96;
  const quote = isRaw ? BACKQUOTE : QUOTE;
  rows.leaf(quote, start, start + 1, 0);
  if (isRaw) rows.leaf(RAW_CONTENT, start + 1, end - 1, 0);
  else writeContent(rows, text, start + 1, end - 1);
  rows.leaf(quote, end - 1, end, 0);
}
function writeContent(rows, text, start, end) {
  let done = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 92) continue;
    if (at > done) rows.leaf(CONTENT, done, at, 0);
    ESCAPE_SEQUENCE.lastIndex = at;
    if (!ESCAPE_SEQUENCE.test(text) || ESCAPE_SEQUENCE.lastIndex > end) throw UNSURE;
    done = ESCAPE_SEQUENCE.lastIndex;
    rows.leaf(ESCAPE, at, done, 0);
    at = done - 1;
  }
  if (end > done) rows.leaf(CONTENT, done, end, 0);
}
var ESCAPE_SEQUENCE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\d{2,3}|[^xuU\n])/uy;

// src/go/syntax/reader.ts
var Reader = class {
  lexer = new Lexer();
  rows = new Rows();
  /** In the header of `if`, `for` or `switch`, where `T {` begins the body and no literal. */
  inHeader = false;
  /** Comments that have their row. */
  written = 0;
  /** How often the reader may still go back: text that makes it do so too often is left to the wasm parser. */
  patience = 0;
  start(text) {
    this.rows.count = 0;
    this.written = 0;
    this.inHeader = false;
    this.patience = 1e4 + text.length;
    this.lexer.open(text);
  }
  get kind() {
    return this.lexer.kind;
  }
  /** Begins a node at the token; returns the row of its first descendant. */
  open() {
    if (this.written < this.lexer.commentCount) this.writeComments();
    return this.rows.count;
  }
  close(kind, first, field2 = 0) {
    return this.rows.close(kind, first, field2);
  }
  /** The token as a row, under its own kind or another. */
  take(field2 = 0, kind = this.lexer.kind) {
    if (this.written < this.lexer.commentCount) this.writeComments();
    const row = this.rows.leaf(kind, this.lexer.start, this.lexer.end, field2);
    this.lexer.next();
    return row;
  }
  expect(kind, field2 = 0) {
    if (this.lexer.kind !== kind) throw UNSURE;
    this.take(field2);
  }
  /** A name under one of the kinds that names have. */
  name(kind, field2 = 0) {
    if (this.lexer.kind !== IDENTIFIER) throw UNSURE;
    return this.take(field2, kind);
  }
  /** A string literal with its parts. */
  string(role = 0) {
    const first = this.open();
    const { start, end, kind } = this.lexer;
    writeString(this.rows, this.lexer.text, start, end);
    this.lexer.next();
    return this.rows.close(kind, first, role);
  }
  /** Whether a statement, field or method may end here. */
  isAtEnd() {
    const { kind } = this.lexer;
    return kind === NEWLINE || kind === SEMICOLON || kind === CLOSE_BRACE || kind === CLOSE_PAREN || kind === END;
  }
  /** Takes the line end, which no tree shows, or the semicolon; returns where that ends. */
  endStatement() {
    const { end } = this.lexer;
    if (this.lexer.kind === SEMICOLON) this.take();
    else if (this.lexer.kind === NEWLINE) {
      this.open();
      this.lexer.next();
    } else throw UNSURE;
    return end;
  }
  isFollowedBy(kind) {
    return this.lexer.peek() === kind;
  }
  /** Goes on behind the bracket that closes the one here, writing nothing. */
  skipBrackets() {
    let depth = 0;
    do {
      const { kind } = this.lexer;
      if (kind === OPEN_BRACKET || kind === OPEN_PAREN || kind === OPEN_BRACE) depth++;
      else if (kind === CLOSE_BRACKET || kind === CLOSE_PAREN || kind === CLOSE_BRACE) depth--;
      else if (kind === END) throw UNSURE;
      this.lexer.next();
    } while (depth > 0);
  }
  setField(row, field2) {
    this.rows.field[row] = field2;
  }
  spot() {
    const { kind, word: word2, start, end, commentCount } = this.lexer;
    return { kind, word: word2, start, end, comments: commentCount, rows: this.rows.count, written: this.written, inHeader: this.inHeader };
  }
  goBack(spot) {
    this.patience -= this.lexer.end - spot.end;
    if (this.patience < 0) throw UNSURE;
    this.lexer.goBack(spot);
    this.rows.count = spot.rows;
    this.written = spot.written;
    this.inHeader = spot.inHeader;
  }
  /** What `read` returns, or undefined, with the reader where it was, when it is not sure. */
  attempt(read) {
    const spot = this.spot();
    try {
      return read();
    } catch (error) {
      if (error !== UNSURE) throw error;
      this.goBack(spot);
      return void 0;
    }
  }
  writeComments() {
    const { commentSpans, commentCount } = this.lexer;
    for (; this.written < commentCount; this.written++)
      this.rows.leaf(COMMENT, commentSpans[this.written * 2], commentSpans[this.written * 2 + 1], 0);
  }
};

// src/go/syntax/parse.ts
var SOURCE_FILE = node("source_file");
var PACKAGE_IDENTIFIER4 = node("package_identifier");
var PATH2 = field("path");
var reader = new Reader();
function parseGo(text) {
  try {
    reader.start(text);
    sourceFile(reader);
    return treeOf(reader.rows, text);
  } catch (error) {
    if (error === UNSURE || error instanceof RangeError) return void 0;
    throw error;
  }
}
function headerOf(text) {
  try {
    reader.start(text);
    packageClause(reader);
    while (reader.kind === NEWLINE || reader.kind === SEMICOLON) {
      reader.endStatement();
      if (reader.kind === IMPORT) importDeclaration(reader);
    }
    return headerIn(reader.rows, text);
  } catch (error) {
    if (error === UNSURE) return void 0;
    throw error;
  }
}
function headerIn({ count, kind, field: fields, start, end }, text) {
  const rows = Array.from({ length: count }, (_, row) => row);
  const textOf = (row) => text.slice(start[row], end[row]);
  const name = rows.find((row) => kind[row] === PACKAGE_IDENTIFIER4);
  return { packageName: textOf(name), imports: rows.filter((row) => fields[row] === PATH2).map((row) => textOf(row).slice(1, -1)) };
}
function sourceFile(r) {
  packageClause(r);
  while (r.kind !== END) {
    r.endStatement();
    if (r.kind !== END) declaration(r);
  }
  r.open();
  const row = r.close(SOURCE_FILE, 0);
  r.rows.end[row] = r.lexer.text.length;
}
function declaration(r) {
  switch (r.kind) {
    case FUNC:
      return functionDeclaration(r);
    case IMPORT:
      return importDeclaration(r);
    case VAR:
      return varDeclaration(r);
    case CONST:
      return constDeclaration(r);
    case TYPE:
      return typeDeclaration(r);
  }
  throw UNSURE;
}

// src/go/contracts.ts
function contractTable(contracts) {
  const byCall = /* @__PURE__ */ new Map();
  const byRoot = /* @__PURE__ */ new Map();
  for (const contract of contracts) {
    if (contract.release.length === 0) continue;
    for (const module of contract.modules) {
      add(byCall, `${module} ${contract.call}`, contract);
      byRoot.set(rootOf(module), (byRoot.get(rootOf(module)) ?? /* @__PURE__ */ new Set()).add(lastName(contract.call)));
    }
  }
  const names2 = /* @__PURE__ */ new WeakMap();
  const dutiesOf = (pkg, file, call) => {
    const known2 = remembered(names2, pkg, () => namesIn(pkg, byRoot));
    if (known2.size === 0 || !known2.has(calledName2(file, call))) return [];
    const target = calleeOf(pkg, file, call);
    return byCall.get(`${target.package} ${target.name}`) ?? [];
  };
  return { dutiesOf, dutyOf: (pkg, file, call) => dutiesOf(pkg, file, call).find((contract) => contract.carrier === void 0) };
}
function add(table, key, contract) {
  const known2 = table.get(key);
  if (known2) known2.push(contract);
  else table.set(key, [contract]);
}
function lastName(call) {
  return call.slice(call.lastIndexOf(".") + 1);
}
function calledName2(file, call) {
  const callee = file.bare(file.child(call, "function"));
  const named2 = file.is(callee, "index_expression") ? file.child(callee, "operand") : callee;
  return file.text(file.is(named2, "selector_expression") ? file.child(named2, "field") : named2);
}
function namesIn(pkg, byRoot) {
  const names2 = /* @__PURE__ */ new Set();
  const roots = new Set(pkg.files.flatMap((file) => [...pkg.imports(file).values()].map(rootOf)));
  for (const root of roots) for (const name of byRoot.get(root) ?? []) names2.add(name);
  return names2;
}
function rootOf(path) {
  const parts = path.split("/");
  const host = parts[0] ?? "";
  if (!host.includes(".")) return "std";
  return parts.slice(0, /^(github|gitlab|bitbucket)\./.test(host) || host.startsWith("golang.org") ? 3 : 2).join("/");
}
function resultTargets(file, call) {
  const list = file.parent(file.wrapped(call));
  const statement2 = file.is(list, "expression_list") ? file.parent(list) : NONE;
  if (statement2 < 0 || file.named(list).length !== 1) return [];
  return file.is(statement2, "var_spec") ? file.childrenIn(statement2, "name") : file.named(file.child(statement2, "left"));
}

// src/rule/witness.ts
function witnessed(explore, details) {
  const answer = explore && details.question && explore(details.question);
  if (answer?.kind === "free" && answer.complete) return void 0;
  if (answer?.kind !== "blocked") return details;
  return { ...details, codeFlow: answer.witness };
}
function questionOf(channel, operation) {
  const [make, ...more] = channel.makes;
  const node2 = make ? make.file.functionAround(make.node) : -1;
  if (!make || more.length > 0 || channel.kind !== "local" || node2 < 0) return void 0;
  return { fn: { file: make.file, node: node2 }, operations: [operation], make };
}

// src/go/constants.ts
function constantInt(pkg, file, node2) {
  const at = file.bare(node2);
  if (file.is(at, "int_literal")) return integer(file.text(at));
  return file.is(at, "identifier") ? constantNamed(pkg, file, at) : void 0;
}
function constantNamed(pkg, file, node2) {
  const variable = pkg.scopes(file).variableOf(node2);
  const spec = variable ? { file, node: variable.statement } : pkg.value(file.text(node2), file);
  if (!spec?.file.is(spec.node, "const_spec")) return void 0;
  const names2 = spec.file.childrenIn(spec.node, "name").map((name) => spec.file.text(name));
  const value = spec.file.named(spec.file.child(spec.node, "value"))[names2.indexOf(file.text(node2))] ?? NONE;
  return spec.file.is(value, "int_literal") ? integer(spec.file.text(value)) : void 0;
}
function integer(text) {
  return Number(text.replaceAll("_", "").replace(/^0(?=\d)/, "0o"));
}

// src/go/channel-make.ts
function makeOf(file, variable) {
  const { statement: statement2 } = variable;
  const isSpec = file.is(statement2, "var_spec");
  if (!isSpec && !file.is(statement2, "short_var_declaration")) return NONE;
  const targets = isSpec ? file.childrenIn(statement2, "name") : file.named(file.child(statement2, "left"));
  const value = file.named(file.child(statement2, isSpec ? "value" : "right"))[targets.indexOf(variable.declared)] ?? NONE;
  return isChannelMake(file, value) ? value : NONE;
}
function isChannelMake(file, node2) {
  if (!file.is(node2, "call_expression") || file.text(file.child(node2, "function")) !== "make") return false;
  return file.is(file.named(file.child(node2, "arguments"))[0] ?? NONE, "channel_type");
}
var makesByFile = /* @__PURE__ */ new WeakMap();
function channelMakes(file) {
  let makes = makesByFile.get(file.tree);
  if (!makes) {
    makes = file.all("channel_type").map((type2) => file.parent(file.parent(type2))).filter((call) => isChannelMake(file, call));
    makesByFile.set(file.tree, makes);
  }
  return makes;
}
function capacityOf(pkg, file, make) {
  const size = file.named(file.child(make, "arguments"))[1] ?? NONE;
  if (size < 0) return 0;
  return constantInt(pkg, file, size) ?? { text: file.text(size) };
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
function ifStatement2(builder, node2, from) {
  const { file } = builder;
  const ends = [];
  let remaining = from;
  let at = node2;
  for (; file.is(at, "if_statement"); at = file.child(at, "alternative")) {
    const start = builder.statement(file.child(at, "initializer"), remaining);
    const { yes, no } = builder.condition(file.child(at, "condition"), start);
    ends.push(...builder.statement(file.child(at, "consequence"), yes));
    remaining = no;
  }
  return [...ends, ...builder.statement(at, remaining)];
}
function forStatement2(builder, node2, from) {
  const { file } = builder;
  const clause = file.named(node2).find((child) => file.is(child, "for_clause") || file.is(child, "range_clause")) ?? NONE;
  const isRange = file.is(clause, "range_clause");
  return builder.leavable(
    true,
    (target) => isRange ? rangeLoop(builder, node2, clause, from, target) : conditionLoop(builder, node2, clause, from, target)
  );
}
function rangeLoop(builder, node2, clause, from, target) {
  const head = builder.step("range", clause, from);
  const body = builder.statement(builder.file.child(node2, "body"), [{ from: head.id, when: true }]);
  builder.connect([...body, ...target.continues ?? []], head.id);
  return [{ from: head.id, when: false }];
}
function conditionLoop(builder, node2, clause, from, target) {
  const { file } = builder;
  const start = builder.statement(file.child(clause, "initializer"), from);
  const condition = clause >= 0 ? file.child(clause, "condition") : bareCondition(builder, node2);
  const head = builder.step("simple", NONE, start);
  const { yes, no } = condition >= 0 ? builder.condition(condition, [{ from: head.id }]) : { yes: [{ from: head.id }], no: [] };
  const body = builder.statement(file.child(node2, "body"), yes);
  const updated = builder.statement(file.child(clause, "update"), [...body, ...target.continues ?? []]);
  builder.connect(updated, head.id);
  return no;
}
function bareCondition({ file }, node2) {
  const body = file.child(node2, "body");
  return file.named(node2).find((child) => child !== body) ?? NONE;
}
var CASES = ["expression_case", "type_case", "default_case"];
function switchStatement2(builder, node2, from) {
  const { file } = builder;
  let start = builder.statement(file.child(node2, "initializer"), from);
  const value = file.child(node2, "value");
  if (value >= 0) start = builder.plain("switch", value, start);
  const conditional = value < 0 && file.is(node2, "expression_switch_statement");
  const clauses = file.named(node2).filter((child) => CASES.some((kind) => file.is(child, kind)));
  return builder.leavable(false, () => cases2(builder, clauses, start, conditional));
}
function cases2(builder, clauses, from, conditional) {
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
function selectStatement2(builder, node2, from) {
  const { file } = builder;
  const head = builder.step("select", node2, from);
  const arms = file.named(node2).filter((child) => file.is(child, "communication_case") || file.is(child, "default_case"));
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
      stepAt: (node2) => this.stepAt(node2),
      stepAround: (node2) => this.stepAround(node2)
    };
  }
  stepAt(node2) {
    for (let at = node2; at >= 0 && at !== this.fn; at = this.file.parent(at)) {
      const step = this.owner.get(at);
      if (step) return step;
      if (at !== node2 && this.file.is(at, "func_literal")) return void 0;
    }
    return void 0;
  }
  stepAround(node2) {
    for (let at = node2; at >= 0 && at !== this.fn; at = this.file.parent(at)) {
      const step = this.owner.get(at);
      if (step) return step;
    }
    return void 0;
  }
  step(kind, node2, from) {
    const step = { id: this.steps.length, kind, node: node2, next: [] };
    this.steps.push(step);
    if (node2 >= 0 && !this.owner.has(node2)) this.owner.set(node2, step);
    this.connect(from, step.id);
    return step;
  }
  connect(from, to) {
    for (const { from: id, when } of from) this.steps[id].next.push(when === void 0 ? { to } : { to, when });
  }
  /** A step that always goes on. */
  plain(kind, node2, from) {
    return [{ from: this.step(kind, node2, from).id }];
  }
  /** Builds one statement after `from` and returns the ends that fall out of it. */
  statement(node2, from) {
    if (node2 < 0) return from;
    const build = STATEMENTS[this.file.kindName(node2)];
    if (!build) return this.simple(node2, from);
    if (this.depth >= NESTING_LIMIT) return this.giveUp(node2, from);
    this.depth++;
    const ends = build(this, node2, from);
    this.depth--;
    return ends;
  }
  /** As if the statement panicked: no path through it is found, and what it contains still belongs to a step. */
  giveUp(node2, from) {
    this.opaque.push(node2);
    this.connect(this.plain("simple", node2, from), this.panic);
    return [];
  }
  list(node2, from) {
    let ends = from;
    for (const child of this.file.named(node2)) ends = this.statement(child, ends);
    return ends;
  }
  simple(node2, from) {
    if (!this.file.isNamed(node2) || this.file.is(node2, "comment")) return from;
    const ends = this.plain("simple", node2, from);
    if (!this.endsHere(node2)) return ends;
    this.connect(ends, this.panic);
    return [];
  }
  endsHere(node2) {
    if (!this.file.is(node2, "expression_statement")) return false;
    const call = this.file.bare(this.file.first(node2));
    return this.file.is(call, "call_expression") && (isNoReturnCall(this.file, call) || this.neverReturns(call));
  }
  returns(node2, from) {
    this.connect(this.plain("return", node2, from), this.exit);
    return [];
  }
  labeled(node2, from) {
    const { file } = this;
    const name = file.child(node2, "label");
    const head = this.step("simple", name, from);
    this.labels.set(file.text(name), head.id);
    const body = file.named(node2).at(-1) ?? NONE;
    if (body === name) return [{ from: head.id }];
    this.label = file.text(name);
    const ends = this.statement(body, [{ from: head.id }]);
    this.label = "";
    return ends;
  }
  /** Builds what `break` and `continue` inside it can leave; the ends include the breaks. */
  leavable(loops, build) {
    const target = { label: this.label, breaks: [], continues: loops ? [] : void 0 };
    this.label = "";
    this.targets.push(target);
    const ends = build(target);
    this.targets.pop();
    return [...ends, ...target.breaks];
  }
  branch(node2, from, kind) {
    const label = this.file.text(this.file.first(node2));
    const target = this.targets.findLast((at) => (label === "" || at.label === label) && at[kind] !== void 0);
    target?.[kind]?.push(...this.plain("simple", node2, from));
    return [];
  }
  goto(node2, from) {
    this.gotos.push({ from: this.plain("simple", node2, from), label: this.file.text(this.file.first(node2)) });
    return [];
  }
  /** Takes `&&`, `||` and `!` apart, so that each step asks one thing. */
  condition(node2, from, depth = 0) {
    const { file } = this;
    const at = file.bare(node2);
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
  block: (builder, node2, from) => builder.list(builder.file.first(node2), from),
  statement_list: (builder, node2, from) => builder.list(node2, from),
  return_statement: (builder, node2, from) => builder.returns(node2, from),
  if_statement: ifStatement2,
  for_statement: forStatement2,
  expression_switch_statement: switchStatement2,
  type_switch_statement: switchStatement2,
  select_statement: selectStatement2,
  labeled_statement: (builder, node2, from) => builder.labeled(node2, from),
  break_statement: (builder, node2, from) => builder.branch(node2, from, "breaks"),
  continue_statement: (builder, node2, from) => builder.branch(node2, from, "continues"),
  goto_statement: (builder, node2, from) => builder.goto(node2, from),
  defer_statement: (builder, node2, from) => builder.plain("defer", node2, from),
  go_statement: (builder, node2, from) => builder.plain("go", node2, from),
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
  readGoMod,
  readGoWork,
  moduleOf,
  importPathOf,
  folderOf,
  remembered,
  resultType,
  fieldOwner,
  methodOf,
  Linked,
  declaredAbroad,
  keysAreValues,
  typeOfBody,
  typeOf,
  typeFrom,
  namedOf,
  isNamed,
  importedPackage,
  calledExpression,
  atomOf,
  nilFact,
  canonical,
  mentions,
  calleeOf,
  literalOf,
  isAssigned,
  parameterAt,
  constantInt,
  makeOf,
  isChannelMake,
  channelMakes,
  capacityOf,
  LOCK_METHODS,
  calledName,
  lockKey,
  mutexKind,
  goVersion,
  versionOf,
  hasNewTimers,
  isInForce,
  GoFile,
  isNoReturnCall,
  graphOf,
  ownPart,
  parseGo,
  headerOf,
  contractTable,
  calledName2,
  resultTargets,
  witnessed,
  questionOf
};
