import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  createTwoFilesPatch
} from "./chunk-KQKOLEAQ.js";

// src/report/file-patch.ts
function filePatch(file, before, after) {
  if (before === after) return "";
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, void 0, void 0, { context: 3 });
  return `diff --git a/${file} b/${file}
${patch.replace(/^=+\n/, "")}`;
}

export {
  filePatch
};
