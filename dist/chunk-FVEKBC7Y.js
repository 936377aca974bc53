import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/adapters/terminal.ts
import { writeSync } from "node:fs";
var terminal = {
  /** Results. */
  out: (text) => write(1, text),
  /** What is said beside the result: progress, warnings, errors. */
  say: (text) => write(2, text.endsWith("\n") ? text : `${text}
`),
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
