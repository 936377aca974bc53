import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  isInside
} from "./chunk-MXGRQFKV.js";

// src/adapters/files/read.ts
import { constants } from "node:fs";
import { lstat, open, realpath } from "node:fs/promises";

// src/adapters/files/decode.ts
import { getHeapStatistics } from "node:v8";
var HEAP_FOR_A_BYTE = 400;
var SOURCE_LIMIT = sourceLimit(getHeapStatistics().heap_size_limit);
function sourceLimit(heap) {
  return Math.min(5e6, Math.floor(heap / HEAP_FOR_A_BYTE));
}
function decodeSource(bytes) {
  if (bytes.length === 0) return { why: "empty file" };
  if (bytes.includes(0)) return { why: "binary file (it holds a NUL byte)" };
  const text = new TextDecoder("utf-8").decode(bytes);
  return isUtf8(bytes) ? { text } : { text, why: "not UTF-8 throughout; the broken bytes were replaced" };
}
function tooLarge(size, limit = SOURCE_LIMIT) {
  return `too large: ${size} bytes, limit ${limit}`;
}
function fileGap(kind, file, why) {
  return { kind, what: file, why, region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } };
}
function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// src/adapters/files/read.ts
var TEXT_LIMIT = 256e6;
async function readText(path, limit = TEXT_LIMIT) {
  try {
    const real = await realpath(path);
    if (!(await lstat(real)).isFile()) return { kind: "unreadable", why: "not a regular file" };
    const bytes = await readRegular(real, limit);
    if (typeof bytes === "number") return { kind: "unreadable", why: tooLarge(bytes, limit) };
    return { kind: "text", text: new TextDecoder("utf-8").decode(bytes) };
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? { kind: "absent" } : { kind: "unreadable", why: `the system says ${code}` };
  }
}
async function readHanded(root, path, limit) {
  try {
    if (!(await lstat(path)).isFile()) return { kind: "unreadable", why: "not a regular file" };
    if (!isInside(await realpath(path), await realpath(root))) return { kind: "unreadable", why: `it does not lie below ${root}` };
    const bytes = await readRegular(path, limit);
    if (typeof bytes === "number") return { kind: "unreadable", why: tooLarge(bytes, limit) };
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { kind: "unreadable", why: "it is not UTF-8 throughout" };
    const code = errorCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? { kind: "absent" } : { kind: "unreadable", why: `the system says ${code}` };
  }
}
async function readSource(root, path) {
  try {
    const isLink = (await lstat(path)).isSymbolicLink();
    const real = isLink ? await realpath(path) : path;
    if (isLink && !isInside(real, root)) return { why: "a symbolic link that leads out of the repository; not followed" };
    if (!(await lstat(real)).isFile()) return { why: "not a regular file" };
    const bytes = await readRegular(real, SOURCE_LIMIT);
    return typeof bytes === "number" ? { why: tooLarge(bytes) } : decodeSource(bytes);
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" ? void 0 : { why: `could not be read: ${code}` };
  }
}
async function readRegular(path, limit) {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = await file.stat();
    return size > limit ? size : await file.readFile();
  } finally {
    await file.close();
  }
}
function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}

export {
  SOURCE_LIMIT,
  decodeSource,
  tooLarge,
  fileGap,
  TEXT_LIMIT,
  readText,
  readHanded,
  readSource
};
