import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/report/formats.ts
var FORMATS = ["text", "json", "sarif", "github", "markdown", "checkstyle", "junit", "codeclimate", "rdjson"];

export {
  FORMATS
};
