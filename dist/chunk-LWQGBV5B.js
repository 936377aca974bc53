import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/adapters/terminal.ts
import { writeSync } from "node:fs";
var LINE_END = 10;
var isMidLine = false;
var terminal = {
  /** Results. */
  out: (text) => write(1, text),
  /** What is said beside the result: progress, warnings, errors. */
  say: (text) => {
    write(2, `${isMidLine ? "\n" : ""}${text.endsWith("\n") ? text : `${text}
`}`);
    isMidLine = false;
  },
  /** Told of each piece of a command's output that was passed on, so that what is said next begins on a line of its own. */
  passed: (bytes) => {
    isMidLine = bytes.at(-1) !== LINE_END;
  },
  /** Whether somebody sees what is said while it is said. */
  isWatched: () => process.stderr.isTTY === true,
  /** Whether standard output shows colours: a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` overrules. */
  isColored: () => {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (FORCE_COLOR) return FORCE_COLOR !== "0";
    return !NO_COLOR && TERM !== "dumb" && process.stdout.isTTY === true;
  }
};
function write(descriptor, text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}

export {
  terminal
};
