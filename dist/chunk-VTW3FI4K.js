import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/report/formats.ts
var FORMATS = [
  "text",
  "json",
  "sarif",
  "github",
  "markdown",
  "html",
  "checkstyle",
  "junit",
  "codeclimate",
  "rdjson",
  "openmetrics"
];

export {
  FORMATS
};
