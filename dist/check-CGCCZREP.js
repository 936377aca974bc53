import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  JUDGING
} from "./chunk-IO54RF4Z.js";
import {
  emit
} from "./chunk-VKOCFX6B.js";
import "./chunk-FVEKBC7Y.js";
import {
  check
} from "./chunk-Q6FEE7WI.js";
import "./chunk-VFGU2QL5.js";
import "./chunk-EMW4GLR7.js";
import "./chunk-ZQVTFLIN.js";
import "./chunk-PKHKSUAB.js";
import "./chunk-U3SNIL4T.js";
import "./chunk-34HKIRBH.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-5EN4HUGV.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-NJQYBTBI.js";
import "./chunk-XADRATD5.js";
import "./chunk-3NHVCBLO.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/check.ts
var checkVerb = {
  usage: "check [PATH\u2026]",
  about: "rules over Go files, folders and ./... patterns; reads only text, needs no Go",
  options: { ...JUDGING, packs: "only these packs, separated by commas" },
  examples: ["check", "check ./internal/...", "check --base origin/main --format sarif --output leaks.sarif"],
  run: async ({ options, outside, catalogue, tool }) => {
    const paths = [...options.words, ...options.command ?? []];
    const { cwd, base, config, failOn, external, packs } = options;
    return emit(await check({ paths, cwd, base, config, failOn, external, packs, catalogue, tool }, outside), options);
  }
};
export {
  checkVerb
};
