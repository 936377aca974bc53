import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/model/region.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compareRegions(a, b) {
  return compareText(a.file, b.file) || a.startLine - b.startLine || a.startColumn - b.startColumn || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

export {
  compareText,
  compareRegions
};
