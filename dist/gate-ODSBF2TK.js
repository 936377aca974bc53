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
  makeRecordingFolder
} from "./chunk-MLQXE65T.js";
import {
  refuseWords
} from "./chunk-K232SXFG.js";
import "./chunk-LWQGBV5B.js";
import {
  gateChange
} from "./chunk-GWKIRWYI.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-CMIGFPGV.js";
import "./chunk-MUEYAN4C.js";
import "./chunk-D62OEYT3.js";
import "./chunk-KTY5XQJW.js";
import "./chunk-JDRMUCYY.js";
import "./chunk-S5FUQHZ2.js";
import "./chunk-A2IJNZPG.js";
import "./chunk-AHAYRNRN.js";
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
import {
  UserError
} from "./chunk-EHAN2LZF.js";
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

// src/cli/interrupt.ts
var SIGNALS = ["SIGINT", "SIGTERM"];
async function untilStopped(outside, work) {
  const heard = {};
  const hear = (signal) => {
    heard.stop = new UserError(`stopped by ${signal}, so nothing is judged`, "run it again");
  };
  const record = async (options) => {
    if (heard.stop) throw heard.stop;
    return outside.record(options);
  };
  for (const signal of SIGNALS) process.once(signal, hear);
  try {
    const result = await work({ ...outside, record });
    if (heard.stop) throw heard.stop;
    return result;
  } finally {
    for (const signal of SIGNALS) process.off(signal, hear);
  }
}

// src/cli/gate.ts
var gateVerb = {
  usage: "gate [--base REV] -- CMD\u2026",
  about: "check, record (head, and base where needed) and judge in one: what the action does",
  options: { ...JUDGING, ...SERIES, out: "keep the recordings in this folder" },
  examples: ["gate -- go test ./...", "gate --base origin/main --report-dir reports -- make test"],
  run: async ({ options, outside, catalogue, tool }) => {
    refuseWords("gate", options);
    const { cwd, config, failOn, external, command, types } = options;
    if (!command || command.length === 0)
      throw new UserError("`gate` needs the test command", "pass it behind two dashes: goroutine-gate gate -- go test ./...");
    const output = options.format === "text" || options.output ? "inherit" : "stderr";
    const base = await baseOf(options, outside);
    const temporary = options.out ? void 0 : await outside.temporaryFolder();
    try {
      const out = temporary ? temporary.dir : await makeRecordingFolder(cwd, options.out);
      const request = {
        cwd,
        base,
        config,
        failOn,
        external,
        command,
        series: seriesOf(options),
        catalogue,
        tool,
        out,
        output,
        ...types && { types }
      };
      return await emit(await untilStopped(outside, (stoppable) => gateChange(request, stoppable)), options);
    } finally {
      await temporary?.dispose();
    }
  }
};
export {
  gateVerb
};
