import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  JUDGING
} from "./chunk-GKNDW7J2.js";
import {
  emit
} from "./chunk-4URJC5UO.js";
import "./chunk-LWQGBV5B.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import {
  check
} from "./chunk-KQKOLEAQ.js";
import "./chunk-GA2MBAGU.js";
import "./chunk-KCFJW4FA.js";
import "./chunk-Q6SBJPIL.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-AVHOR3I7.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-GQHAIGAC.js";
import "./chunk-N3OVQWBY.js";
import "./chunk-XTFU4IHH.js";
import "./chunk-AWTYSO4M.js";
import "./chunk-USAMHWLS.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-QAGBJLZT.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import "./chunk-DQBK34TT.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/check.ts
var checkVerb = {
  usage: "check [PATH\u2026]",
  about: "rules over Go files, folders and ./... patterns; reads only text, needs no Go",
  options: {
    ...JUDGING,
    packs: "only these packs, separated by commas",
    types: "syntax (the default: no Go is needed), auto (Go's own types, where nothing has to be built for them) or exact (and build what they need)"
  },
  examples: ["check", "check ./internal/...", "check --base origin/main --format sarif --output leaks.sarif"],
  run: async ({ options, outside, catalogue, tool }) => {
    const paths = [...options.words, ...options.command ?? []];
    const { cwd, base, config, failOn, external, packs, types = "syntax" } = options;
    return emit(await check({ paths, cwd, base, config, failOn, external, packs, types, catalogue, tool }, outside), options);
  }
};
export {
  checkVerb
};
