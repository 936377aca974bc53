import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/adapters/files/recordings.ts
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var DEPTH = 4;
var OTHERS = ["base", "again", "repeated", "stress", "node_modules", ".git"];
async function recordingFolders(paths) {
  return foldersWith("recording.json", paths, OTHERS);
}
async function reportFolders(paths) {
  return foldersWith("report.json", paths, ["node_modules", ".git"]);
}
async function foldersWith(name, paths, left) {
  const found = await Promise.all(
    paths.map(async (path) => {
      const below = await foldersBelow(path, name, left, 0);
      return below.length > 0 ? below : [path];
    })
  );
  return found.flat();
}
async function foldersBelow(path, name, left, depth) {
  if (existsSync(join(path, name))) return [path];
  if (depth === DEPTH) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const inner = entries.filter((entry) => entry.isDirectory() && !left.includes(entry.name)).map((entry) => entry.name);
  const found = await Promise.all(inner.sort(compareText).map((folder) => foldersBelow(join(path, folder), name, left, depth + 1)));
  return found.flat();
}

export {
  recordingFolders,
  reportFolders
};
