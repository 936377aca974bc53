import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  baseOf
} from "./chunk-ZIZWLJIT.js";
import {
  refuseWords
} from "./chunk-EIVPGOMS.js";
import {
  judgeStored
} from "./chunk-ETPNVXTO.js";
import "./chunk-KYN7MM3P.js";
import "./chunk-DM65KSEY.js";
import "./chunk-ICZGNYBX.js";
import "./chunk-52E2CCT3.js";
import {
  JUDGING
} from "./chunk-BRM42C4R.js";
import {
  emit
} from "./chunk-AXMZPF4C.js";
import "./chunk-FVEKBC7Y.js";
import "./chunk-JPHMQ3E5.js";
import "./chunk-5N4H3ZG4.js";
import "./chunk-OBO6G4C3.js";
import "./chunk-J3MDCOJ5.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-NJQYBTBI.js";
import "./chunk-XADRATD5.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/judge.ts
var judgeVerb = {
  usage: "judge [--base REV] [--recording DIR]\u2026 [--base-recording DIR]\u2026",
  about: "findings, recordings, baseline and policy make the verdict; runs nothing",
  options: {
    ...JUDGING,
    recording: "a folder that `record` wrote (may be given more than once)",
    "base-recording": "the same of the base"
  },
  examples: ["judge", "judge --base origin/main --recording .goroutine-gate/recording"],
  run: async ({ options, outside, catalogue, tool }) => {
    refuseWords("judge", options);
    const { cwd, config, failOn, recordings, baseRecordings } = options;
    const base = await baseOf(options, outside);
    return emit(await judgeStored({ cwd, base, config, failOn, recordings, baseRecordings, catalogue, tool }, outside), options);
  }
};
export {
  judgeVerb
};
