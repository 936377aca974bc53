import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/model/verdict.ts
function exitCodeOf(verdict) {
  return verdict.kind === "block" ? 1 : verdict.kind === "unjudged" ? 2 : 0;
}

export {
  exitCodeOf
};
