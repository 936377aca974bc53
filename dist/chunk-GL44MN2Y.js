import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/go/tree.ts
var NONE = -1;

export {
  NONE
};
