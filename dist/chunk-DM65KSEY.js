import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/model/goroutine.ts
var WAIT_KINDS = [
  "chan-recv",
  "chan-send",
  "select",
  "forever",
  "lock",
  "rlock",
  "wg",
  "cond",
  "io",
  "sleep",
  "syscall",
  "coro",
  "spin",
  "other"
];

export {
  WAIT_KINDS
};
