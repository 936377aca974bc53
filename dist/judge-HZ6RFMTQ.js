import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  baseOf
} from "./chunk-ZIZWLJIT.js";
import {
  refuseWords
} from "./chunk-4FYK3EIQ.js";
import {
  judgeStored
} from "./chunk-FCTQGURP.js";
import "./chunk-VTAHZDZ6.js";
import "./chunk-DM65KSEY.js";
import "./chunk-ICZGNYBX.js";
import "./chunk-CTVHQ33J.js";
import {
  JUDGING
} from "./chunk-IO54RF4Z.js";
import {
  emit
} from "./chunk-VKOCFX6B.js";
import "./chunk-FVEKBC7Y.js";
import "./chunk-Q6FEE7WI.js";
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
    const { cwd, config, failOn, external, recordings, baseRecordings } = options;
    const base = await baseOf(options, outside);
    return emit(await judgeStored({ cwd, base, config, failOn, external, recordings, baseRecordings, catalogue, tool }, outside), options);
  }
};
export {
  judgeVerb
};
