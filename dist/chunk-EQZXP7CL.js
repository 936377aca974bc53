import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/drive/type-files.ts
var HEAD_TYPES = "types.txt";
var BASE_TYPES = "types-of-base.txt";

export {
  HEAD_TYPES,
  BASE_TYPES
};
