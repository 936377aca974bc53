import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
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
function lineOf(text, word) {
  return new RegExp(`^\\s*${word}[ \\t]+(?:\\(\\s*)?(["\`]?)([^\\s"\`()]+)\\1`, "m").exec(text)?.[2] ?? "";
}
function settingsIn(text) {
  return Object.fromEntries(directives(text, "godebug").flatMap((words) => settingOf(words)));
}
function settingOf(words) {
  const match = /^(\w+)=(\S+)$/.exec(words);
  return match ? [[match[1], match[2]]] : [];
}
function directives(text, word) {
  const found = [];
  let inBlock = false;
  for (const line of text.split(/\r?\n/)) {
    const words = line.replace(/\/\/.*/, "").trim();
    if (inBlock && words === ")") inBlock = false;
    else if (inBlock) found.push(words);
    else if (new RegExp(`^${word}\\s*\\($`).test(words)) inBlock = true;
    else if (words.startsWith(`${word} `) || words.startsWith(`${word}	`)) found.push(words.slice(word.length).trim());
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

export {
  readGoMod,
  readGoWork,
  moduleOf,
  workOf,
  importPathOf,
  folderOf,
  settingOf,
  directives,
  unquoted
};
