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
function textDigest(text) {
  let a = 2166136261;
  let b = 2654435769;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 16777619);
    b = Math.imul(b ^ unit, 1540483477);
  }
  return hex(mixed(a ^ text.length)) + hex(mixed(b ^ a));
}
function mixed(word) {
  const once = Math.imul(word ^ word >>> 16, 2246822507);
  const twice = Math.imul(once ^ once >>> 13, 3266489909);
  return (twice ^ twice >>> 16) >>> 0;
}

export {
  digest,
  textDigest
};
