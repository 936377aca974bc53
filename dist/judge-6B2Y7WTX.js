import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  baseOf
} from "./chunk-L47QLRVI.js";
import {
  seriesOf
} from "./chunk-X64MCHIH.js";
import {
  JUDGING,
  SERIES
} from "./chunk-GKNDW7J2.js";
import {
  emit
} from "./chunk-4URJC5UO.js";
import {
  refuseWords
} from "./chunk-K232SXFG.js";
import "./chunk-LWQGBV5B.js";
import {
  recordingFolders
} from "./chunk-JJTKSVDP.js";
import "./chunk-D7RAX7GN.js";
import {
  judgeStored
} from "./chunk-CMIGFPGV.js";
import "./chunk-MUEYAN4C.js";
import "./chunk-D62OEYT3.js";
import "./chunk-KTY5XQJW.js";
import "./chunk-JDRMUCYY.js";
import "./chunk-S5FUQHZ2.js";
import "./chunk-A2IJNZPG.js";
import "./chunk-OESQ3N7R.js";
import "./chunk-SXZIJH5V.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-P7GN753T.js";
import "./chunk-H2LCDZES.js";
import "./chunk-XBCSHYHS.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import "./chunk-5NA7BJ6C.js";
import "./chunk-KQKOLEAQ.js";
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
import "./chunk-VTW3FI4K.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/judge.ts
var judgeVerb = {
  usage: "judge [--base REV] [--recording DIR]\u2026 [--base-recording DIR]\u2026 [--series DIR]\u2026",
  about: "findings, recordings, baseline and policy make the verdict; runs nothing",
  options: {
    ...JUDGING,
    ...SERIES,
    recording: "a folder that `record` wrote, or one with such folders below it (may be given more than once)",
    shards: "how many recordings there must be, where they do not say so themselves",
    "base-recording": "the same of the base",
    runs: "stored reports, or folders with such below them: prints what the policy of --config would have said about each"
  },
  examples: [
    "judge",
    "judge --runs stored --config other.yml",
    "judge --base origin/main --recording .goroutine-gate/recording",
    "judge --series .goroutine-gate/series"
  ],
  run: async (setting) => {
    const { options, outside, catalogue, tool } = setting;
    refuseWords("judge", options);
    if (options.runs.length > 0) return (await import("./replay-NIAD3F7D.js")).replayStored(setting);
    const { cwd, config, failOn, external, shards, types } = options;
    const recordings = await recordingFolders(options.recordings);
    const baseRecordings = await recordingFolders(options.baseRecordings);
    const base = await baseOf(options, outside);
    return emit(
      await judgeStored(
        {
          cwd,
          base,
          config,
          failOn,
          external,
          recordings,
          shards,
          baseRecordings,
          series: seriesOf(options),
          catalogue,
          tool,
          ...types && { types }
        },
        outside
      ),
      options
    );
  }
};
export {
  judgeVerb
};
