import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/go/exact/hash.ts
function textHash(text) {
  let first = 2166136261;
  let second = 2538058380;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 16777619);
    second = Math.imul(second ^ unit, 1540483477);
    second ^= second >>> 15;
  }
  return `${hex(first)}${hex(second)}${text.length.toString(16)}`;
}
function hex(word) {
  return (word >>> 0).toString(16).padStart(8, "0");
}

// src/go/exact/format.ts
var FORMAT = 2;

export {
  textHash,
  FORMAT
};
