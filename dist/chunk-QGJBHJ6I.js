import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/model/report.ts
var TOOL_NAME = "goroutine-gate";

export {
  TOOL_NAME
};
