import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  decodePercent
} from "./chunk-AWTYSO4M.js";

// src/snapshot/normalise.ts
function normaliseFunction(name) {
  const plain = withoutTypeArguments(decodePercent(name));
  const local = plain.startsWith("vendor/") ? plain.slice("vendor/".length) : plain;
  let current = local;
  for (let cut = cutSuffix(current); cut !== current; cut = cutSuffix(current)) current = cut;
  return current.replace(/\.(?:glob\.|(?:map\.)?init(?:\.\d+)?)$/, ".init");
}
function isClosure(name) {
  const plain = withoutTypeArguments(name);
  return CLOSURE.test(plain) || RANGE.test(plain);
}
function isWrapper(name) {
  return WRAPPER.test(name) || /\._C2?func_[^./]*$/.test(name);
}
function declaredName(name, file = "") {
  const normal = normaliseFunction(name);
  const symbol = normal.slice(packageOf(normal, file).length).replace(/^\./, "");
  const receiver = /\(\*?([^()]+)\)\.([^().]+)$/.exec(symbol);
  if (receiver !== null) return `${receiver[1]}.${receiver[2]}`;
  const parts = symbol.split(".").filter((part) => part !== "" && !/^func\d+$/.test(part) && !/^\d+$/.test(part));
  if (parts[0] === "init" || parts[0] === "main" && normal.startsWith("main.")) return parts.at(-1) ?? symbol;
  return parts.slice(-2).join(".");
}
function packageOf(name, file = "") {
  const plain = withoutTypeArguments(decodePercent(name));
  const local = plain.startsWith("vendor/") ? plain.slice("vendor/".length) : plain;
  const receiver = local.indexOf("(");
  const slash = local.lastIndexOf("/", receiver === -1 ? local.length : receiver);
  const rest = local.slice(slash + 1);
  const folder = /([^/\\]*)[/\\][^/\\]*$/.exec(file)?.[1]?.replace(/@.*$/, "") ?? "";
  if (folder.includes(".") && rest.startsWith(`${folder}.`)) return local.slice(0, slash + 1) + folder;
  const dot = rest.indexOf(".");
  if (dot === -1) return "";
  const version = /^[^.()]+\.v\d+(?=\.)/.exec(rest);
  return local.slice(0, slash + 1) + (version !== null && slash !== -1 ? version[0] : rest.slice(0, dot));
}
function isStandardLibrary(packagePath, modules = []) {
  if (packagePath.startsWith("vendor/")) return true;
  const first = packagePath.split("/", 1)[0] ?? "";
  if (first.includes(".") || OWN.has(first)) return false;
  return !modules.some((module) => isWithin(packagePath, module));
}
function isWithin(packagePath, module) {
  if (module === "" || !packagePath.startsWith(module)) return false;
  const rest = packagePath.slice(module.length);
  return rest === "" || rest.startsWith("/") || rest === "_test" || rest === ".test";
}
var OWN = /* @__PURE__ */ new Set(["main", "main_test", "command-line-arguments", "command-line-arguments_test", "_"]);
var CLOSURE = /\.func\d+(?:\.\d+)*$/;
var RANGE = /-range\d+(?:\.\d+)*$/;
var WRAPPER = /\.(?:go|defer)wrap\d+$/;
function cutSuffix(name) {
  return name.replace(CLOSURE, "").replace(RANGE, "").replace(WRAPPER, "").replace(/·[^/]*$/, "").replace(/-fm$/, "");
}
function withoutTypeArguments(name) {
  if (!name.includes("[")) return name;
  let result = "";
  let depth = 0;
  let open = 0;
  for (let at = 0; at < name.length; at++) {
    const char = name[at];
    if (char === "[" && depth++ === 0) open = at;
    if (depth === 0) result += char;
    if (char === "]" && depth > 0) depth--;
  }
  return depth === 0 ? result : result + name.slice(open);
}

export {
  normaliseFunction,
  isClosure,
  isWrapper,
  declaredName,
  packageOf,
  isStandardLibrary,
  isWithin
};
