import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/model/hash.ts
function digest(...parts) {
  let low = 2216829733;
  let high = 3421674724;
  for (const byte of encoder.encode(parts.map((part) => `${part}\0`).join(""))) {
    low = (low ^ byte) >>> 0;
    const product = low * 435;
    high = (high * 435 + Math.floor(product / 4294967296) + low * 256) % 4294967296;
    low = product % 4294967296;
  }
  return hex(high) + hex(low);
}
var encoder = new TextEncoder();
function hex(word) {
  return word.toString(16).padStart(8, "0");
}

export {
  digest
};
