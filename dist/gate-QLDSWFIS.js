import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  baseOf
} from "./chunk-ZIZWLJIT.js";
import {
  makeRecordingFolder
} from "./chunk-MLQXE65T.js";
import {
  refuseWords
} from "./chunk-4FYK3EIQ.js";
import {
  gateChange
} from "./chunk-GV7DMQI6.js";
import "./chunk-AHAYRNRN.js";
import "./chunk-FCTQGURP.js";
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
import {
  UserError
} from "./chunk-EHAN2LZF.js";
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
  options: { ...JUDGING, out: "keep the recordings in this folder" },
  examples: ["gate -- go test ./...", "gate --base origin/main --report-dir reports -- make test"],
  run: async ({ options, outside, catalogue, tool }) => {
    refuseWords("gate", options);
    const { cwd, config, failOn, external, command } = options;
    if (!command || command.length === 0)
      throw new UserError("`gate` needs the test command", "pass it behind two dashes: goroutine-gate gate -- go test ./...");
    const output = options.format === "text" || options.output ? "inherit" : "stderr";
    const base = await baseOf(options, outside);
    const temporary = options.out ? void 0 : await outside.temporaryFolder();
    try {
      const out = temporary ? temporary.dir : await makeRecordingFolder(cwd, options.out);
      const request = { cwd, base, config, failOn, external, command, catalogue, tool, out, output };
      return await emit(await untilStopped(outside, (stoppable) => gateChange(request, stoppable)), options);
    } finally {
      await temporary?.dispose();
    }
  }
};
export {
  gateVerb
};
