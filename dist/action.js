import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  CONTRACTS,
  RULES,
  theOutside
} from "./chunk-2XPVEKNC.js";
import {
  require_tunnel,
  require_undici
} from "./chunk-YZHFHXR3.js";
import "./chunk-NJLWSG4V.js";
import "./chunk-U4MHL25D.js";
import "./chunk-5DOADSSE.js";
import {
  readEvent
} from "./chunk-346LZPGW.js";
import {
  readContext
} from "./chunk-FZUR5C4G.js";
import {
  gateChange,
  recordAt
} from "./chunk-6VNRGXDA.js";
import {
  judgeStored
} from "./chunk-YKABBSZT.js";
import "./chunk-HF7YLYT7.js";
import "./chunk-MV4BIGJS.js";
import "./chunk-HC5ERKLK.js";
import "./chunk-H3IDUHYJ.js";
import "./chunk-X7WPJJXJ.js";
import "./chunk-H363ABU4.js";
import {
  chosenShard
} from "./chunk-OKFQ267H.js";
import "./chunk-AHAYRNRN.js";
import "./chunk-PS63HK3Z.js";
import "./chunk-PUJGOLM5.js";
import {
  recordingFolders
} from "./chunk-JJTKSVDP.js";
import {
  exitCodeOf
} from "./chunk-D7RAX7GN.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import {
  TOOL_NAME
} from "./chunk-QGJBHJ6I.js";
import {
  package_default
} from "./chunk-FB5JCDTH.js";
import "./chunk-P7GN753T.js";
import "./chunk-XBCSHYHS.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import {
  openOrSay
} from "./chunk-MLHXAP2C.js";
import "./chunk-5AYQ5ZAX.js";
import "./chunk-DR256AXM.js";
import "./chunk-AU73K5H2.js";
import "./chunk-ZQVTFLIN.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-O5QLNGEJ.js";
import "./chunk-4PYCGULO.js";
import "./chunk-G5E2YXTC.js";
import "./chunk-FR3NJ7O6.js";
import "./chunk-HZM3K6CF.js";
import {
  rulesOfFolder
} from "./chunk-AW3N6ULL.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-T7MOVD2P.js";
import "./chunk-EBWEAK2C.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-QRVAQIW3.js";
import "./chunk-GE25O2IM.js";
import "./chunk-CGKIDGDA.js";
import {
  annotationsOf,
  renderText,
  renderWorkflowCommands
} from "./chunk-QJDYAGF2.js";
import "./chunk-N7TUVHLZ.js";
import "./chunk-VT33FI4M.js";
import {
  commentMarker,
  historyOf,
  renderComment,
  reportFiles
} from "./chunk-S42BTSA2.js";
import {
  ANNOTATIONS_PER_LEVEL,
  ANNOTATION_CHARACTERS,
  cut,
  renderSummary
} from "./chunk-HM5TPNGP.js";
import "./chunk-PGSS5K3Y.js";
import "./chunk-26CDV4PJ.js";
import "./chunk-CEIQRVYC.js";
import "./chunk-N27ABM2I.js";
import "./chunk-6E3A3EOR.js";
import {
  plain,
  plainLines,
  safeLog
} from "./chunk-A77MII5W.js";
import {
  LEVELS
} from "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import {
  __toESM
} from "./chunk-KC2XOHZQ.js";

// src/action/run.ts
import { join as join2, resolve as resolve2 } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/adapters/github/get-input.ts
function getInput2(name) {
  return getInput(name);
}

// src/adapters/github/inputs.ts
var MODES = ["gate", "record", "judge"];
function readInputs(get) {
  return {
    test: get("test").trim(),
    mode: choice(get, "mode", MODES) ?? "gate",
    workingDirectory: path(get, "working-directory"),
    config: path(get, "config"),
    baseline: inside(get, "baseline"),
    base: revision(get, "base"),
    recordings: lines(get, "recordings"),
    external: lines(get, "external"),
    failOn: choice(get, "fail-on", [...LEVELS, "never"]),
    comment: flag(get, "comment"),
    annotations: flag(get, "annotations"),
    sarifFile: path(get, "sarif-file"),
    reportDir: path(get, "report-dir"),
    token: get("token").trim()
  };
}
function choice(get, name, allowed) {
  const text = get(name).trim();
  if (text === "") return void 0;
  return allowed.find((one) => one === text) ?? refuse(name, text, `one of ${allowed.join(", ")}`);
}
function flag(get, name) {
  const text = get(name).trim();
  if (text === "") return void 0;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  return refuse(name, text, "true or false");
}
function path(get, name) {
  const text = get(name).trim();
  return hasControls(text) ? refuse(name, text, "one path, on one line") : text;
}
function inside(get, name) {
  const text = path(get, name);
  const leaves = /^([/\\~]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes("..");
  return leaves ? refuse(name, text, "a path inside the repository, relative to its root") : text;
}
function revision(get, name) {
  const text = get(name).trim();
  return /^-|\s/.test(text) || hasControls(text) ? refuse(name, text, "a commit, a branch or a tag") : text;
}
function lines(get, name) {
  const all = get(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  const bad = all.find(hasControls);
  return bad === void 0 ? all : refuse(name, bad, "one path a line");
}
function hasControls(text) {
  return new RegExp("\\p{Cc}", "u").test(text);
}
function refuse(name, found, right) {
  throw new UserError(`input ${name}: found ${JSON.stringify(found)}`, `Give ${name} ${right}, or leave it out.`);
}

// src/adapters/github/outputs.ts
import { appendFileSync as appendFileSync2 } from "node:fs";
var OUTPUT_NAMES = [
  "verdict",
  "new-findings",
  "known-findings",
  "leaks",
  "new-leaks",
  "leak-rate",
  "gaps",
  "sarif-file",
  "report-html",
  "report-json",
  "comment-file"
];
function setOutputs(outputs) {
  for (const name of OUTPUT_NAMES) setOutput(name, outputs[name]);
}
function writeSummary(markdown, file) {
  if (!file) return "GITHUB_STEP_SUMMARY is not set";
  try {
    appendFileSync2(file, markdown.endsWith("\n") ? markdown : `${markdown}
`);
    return "";
  } catch (error2) {
    return error2 instanceof Error ? error2.message : String(error2);
  }
}
function printCommands(commands) {
  if (commands !== "") process.stdout.write(`
${commands.endsWith("\n") ? commands : `${commands}
`}`);
}
function log(text) {
  for (const line of plainLines(text).split("\n")) info(safeLog(line));
}
function warn(message) {
  warning(safeLog(message), { title: "goroutine-gate" });
}
function complain(message) {
  error(safeLog(message), { title: "goroutine-gate" });
}
function hideSecret(value) {
  if (value !== "") setSecret(value);
}

// src/action/show.ts
import { isAbsolute, join, resolve } from "node:path";

// src/adapters/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";
var TRIES = 3;
var LONGEST_PAUSE_MS = 3e4;
async function connect(options) {
  const ask = await askerOf(options);
  const pause = options.pause ?? ((milliseconds) => sleep(milliseconds));
  return {
    async comments(repository, number, page) {
      const route = "GET /repos/{owner}/{repo}/issues/{number}/comments";
      const { data, headers } = await repeat(
        async () => whole(await ask(route, { ...split(repository), number, page, per_page: 100 })),
        pause
      );
      return { comments: data.map(commentOf), more: /\brel="next"/.test(headers.link ?? "") };
    },
    async createComment(repository, number, body) {
      const { data } = await ask("POST /repos/{owner}/{repo}/issues/{number}/comments", { ...split(repository), number, body });
      return written(data);
    },
    async updateComment(repository, id, body) {
      const route = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
      return repeat(async () => written((await ask(route, { ...split(repository), id, body })).data), pause);
    },
    async deleteComment(repository, id) {
      await repeat(() => ask("DELETE /repos/{owner}/{repo}/issues/comments/{id}", { ...split(repository), id }), pause);
    },
    async login() {
      const { data } = await repeat(() => ask("POST /graphql", { query: "{ viewer { login } }" }), pause);
      return textOf(recordOf(recordOf(recordOf(data).data).viewer).login);
    }
  };
}
async function askerOf({ token, apiUrl, timeoutMs = 2e4 }) {
  const { getOctokit } = await import("./github-APMLR4NY.js");
  const silent = () => {
  };
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: { debug: silent, info: silent, warn: silent, error: silent } });
  return async (route, parameters) => {
    const baseUrl = route.endsWith(" /graphql") ? apiUrl.replace(/\/v3$/, "") : apiUrl;
    const { data, headers } = await octokit.request(route, { ...parameters, baseUrl, request: { signal: AbortSignal.timeout(timeoutMs) } });
    return { data, headers: headers.link === void 0 ? {} : { link: headers.link } };
  };
}
function whole({ data, headers }) {
  if (!Array.isArray(data)) throw new Error("the answer is no list of comments");
  return { data, headers };
}
async function repeat(ask, pause) {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error2) {
      const wait = waitBefore(error2, tries);
      if (wait === void 0) throw error2;
      await pause(wait);
    }
  }
}
function waitBefore(error2, tries) {
  const status = statusOf(error2);
  const asked = Number(recordOf(recordOf(recordOf(error2).response).headers)["retry-after"]);
  const isLimit = status === 429 || status === 403 && asked > 0;
  const isPassing = isLimit || status === void 0 || status >= 500;
  if (!isPassing || tries >= TRIES) return void 0;
  const wait = asked > 0 ? asked * 1e3 : 1e3 * tries;
  return wait > LONGEST_PAUSE_MS ? void 0 : wait;
}
function statusOf(error2) {
  const { status, response } = recordOf(error2);
  return response !== void 0 && typeof status === "number" ? status : void 0;
}
function split(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}
function written(data) {
  const comment2 = commentOf(data);
  if (comment2.id === 0) throw new Error("the answer is no comment");
  return comment2;
}
function commentOf(data) {
  const { id, body, user, html_url } = recordOf(data);
  const { login, type } = recordOf(user);
  return { id: typeof id === "number" ? id : 0, body: textOf(body), author: textOf(login), isBot: type === "Bot", url: textOf(html_url) };
}
function recordOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}

// src/adapters/github/comment.ts
var ACTIONS_BOT = "github-actions[bot]";
var MOST_PAGES = 30;
async function upsertComment(client, comment2) {
  const found = await attempt(() => findOwn(client, comment2));
  if ("why" in found) return { posted: false, why: found.why };
  const [old, ...twins] = found.value;
  if (!old && !comment2.worthwhile) return { posted: false, why: "there is nothing to say", needless: true };
  const body = comment2.body(old?.body ?? "");
  if (firstLine(body) !== comment2.marker) throw new Error("a comment must begin with its marker");
  await removeAll(client, comment2, twins);
  if (old && sameText(old.body, body)) return { posted: true, how: "unchanged", url: old.url };
  const written2 = await attempt(
    () => old ? client.updateComment(comment2.repository, old.id, body) : client.createComment(comment2.repository, comment2.number, body)
  );
  if ("why" in written2) return { posted: false, why: written2.why };
  return old ? { posted: true, how: "updated", url: written2.value.url } : yieldToOlder(client, comment2, written2.value);
}
async function yieldToOlder(client, comment2, own) {
  const found = await attempt(() => findOwn(client, comment2));
  const older = "value" in found ? found.value.find(({ id }) => id < own.id) : void 0;
  if (!older) return { posted: true, how: "created", url: own.url };
  const written2 = await attempt(() => client.updateComment(comment2.repository, older.id, comment2.body(older.body)));
  if ("why" in written2) return { posted: true, how: "created", url: own.url };
  await removeAll(client, comment2, [own]);
  return { posted: true, how: "updated", url: written2.value.url };
}
async function removeAll(client, comment2, twins) {
  for (const twin of twins) await attempt(() => client.deleteComment(comment2.repository, twin.id));
}
async function findOwn(client, comment2) {
  const foreign = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { comments, more } = await client.comments(comment2.repository, comment2.number, page);
    const marked = comments.filter(({ body }) => firstLine(body) === comment2.marker);
    const own = marked.filter((one) => isBy(one, comment2.author ?? ACTIONS_BOT));
    if (own.length > 0) return own;
    foreign.push(...marked);
    if (!more) break;
  }
  if (foreign.length === 0 || comment2.author !== void 0) return [];
  const login = await client.login();
  return foreign.filter((one) => isBy(one, login));
}
function isBy({ author, isBot }, login) {
  if (author === "" || login === "") return false;
  if (login.endsWith("[bot]") && !isBot) return false;
  return author === login || isBot && author === `${login}[bot]`;
}
function firstLine(body) {
  return body.split(/\r?\n/, 1)[0] ?? "";
}
function sameText(a, b) {
  const normal = (text) => text.replace(/\r\n/g, "\n").trimEnd();
  return normal(a) === normal(b);
}
async function attempt(ask) {
  try {
    return { value: await ask() };
  } catch (error2) {
    return { why: reasonOf(error2) };
  }
}
function reasonOf(error2) {
  const status = statusOf(error2);
  const said = plain(error2 instanceof Error ? error2.message : String(error2)).slice(0, 200);
  if (status === void 0) return `GitHub could not be reached: ${said}`;
  if (status === 401) return `GitHub does not accept the token (401: ${said})`;
  if (status !== 403 && status !== 404) return `GitHub answered ${status}: ${said}`;
  const right = "A job needs the permission pull-requests: write; pull requests from forks and of Dependabot never have it";
  return `the token may not write comments here (${status}: ${said}). ${right}`;
}

// src/action/outputs.ts
function outputsOf(report, files) {
  const { findings, growth, leaks, captures, gaps, verdict } = report;
  const tests = captures.reduce((sum, entry) => sum + entry.tests, 0);
  const goroutines = leaks.reduce((sum, leak) => sum + leak.count, 0);
  const ofStanding = (kind) => findings.filter((finding) => finding.standing.kind === kind).length;
  return {
    verdict: verdict.kind,
    "new-findings": ofStanding("new"),
    "known-findings": ofStanding("known"),
    leaks: growth.filter((entry) => entry.head > 0).length,
    "new-leaks": growth.filter((entry) => entry.state === "new").length,
    "leak-rate": tests === 0 ? 0 : Number((goroutines / tests).toFixed(4)),
    gaps: gaps.length,
    "sarif-file": files.get("github.sarif") ?? "",
    "report-html": files.get("report.html") ?? "",
    "report-json": files.get("report.json") ?? "",
    "comment-file": files.get("comment.md") ?? ""
  };
}

// src/action/show.ts
var COMMENT_ID = "default";
async function show(outcome, inputs, context, workspace) {
  const { report, sources } = outcome;
  const links = { serverUrl: context.serverUrl, repository: context.repository, headSha: context.headSha || report.run.head };
  const troubles = [];
  log(`
${renderText(report, { sources, color: false })}`);
  const unwritten = writeSummary(renderSummary(report, { sources, links }), process.env.GITHUB_STEP_SUMMARY);
  if (unwritten) troubles.push(`the job summary could not be written: ${unwritten}`);
  const annotations = inputs.annotations === false ? [] : annotationsOf(report).annotations;
  printCommands(renderWorkflowCommands(annotations));
  const files = await writeReports(outcome, links, inputs, workspace, troubles);
  try {
    setOutputs(outputsOf(report, files));
  } catch (error2) {
    troubles.push(`the outputs of the step could not be set: ${saidBy(error2)}`);
  }
  if (inputs.comment !== false) troubles.push(...await comment(outcome, links, inputs, context));
  tell(troubles, annotations);
}
function tell(troubles, annotations) {
  if (troubles.length === 0) return;
  const room = annotations.filter(({ level }) => level === "warning").length < ANNOTATIONS_PER_LEVEL;
  if (room) warn(cut(troubles.join("; "), ANNOTATION_CHARACTERS));
  else for (const trouble of troubles) log(`warning: ${trouble}`);
}
async function writeReports(outcome, links, inputs, workspace, troubles) {
  const folder = inputs.reportDir ? resolve(workspace, inputs.reportDir) : join(process.env.RUNNER_TEMP || workspace, "goroutine-gate", "reports");
  const files = reportFiles(outcome, { commentId: COMMENT_ID, links });
  const written2 = /* @__PURE__ */ new Map();
  const failed = [];
  const write = async (dir, name, as) => {
    try {
      written2.set(name, await writeReportFile(dir, as, files.get(name) ?? ""));
    } catch (error2) {
      failed.push(saidBy(error2));
    }
  };
  for (const name of files.keys()) await write(folder, name, name);
  if (inputs.sarifFile) {
    const path2 = isAbsolute(inputs.sarifFile) ? inputs.sarifFile : join(workspace, inputs.sarifFile);
    written2.delete("github.sarif");
    await write(join(path2, ".."), "github.sarif", path2.slice(path2.lastIndexOf("/") + 1));
  }
  if (failed.length > 0) troubles.push(`${failed[0]}${failed.length > 1 ? ` (and ${failed.length - 1} more)` : ""}`);
  return written2;
}
async function comment(outcome, links, inputs, context) {
  if (context.prNumber === null || context.isQueue || inputs.token === "") return [];
  if (context.readOnlyToken) {
    log("no comment: the token of a fork (and of Dependabot) is read-only; the job summary has the whole report");
    return [];
  }
  const { report, sources } = outcome;
  try {
    const client = await connect({ token: inputs.token, apiUrl: context.apiUrl });
    const posted = await upsertComment(client, {
      repository: context.repository,
      number: context.prNumber,
      marker: commentMarker(COMMENT_ID),
      body: (previous) => renderComment(report, { sources, links, id: COMMENT_ID, history: historyOf(previous) }),
      worthwhile: report.verdict.kind !== "pass"
    });
    if (posted.posted || posted.needless) return [];
    return [`no comment: ${posted.why}`];
  } catch (error2) {
    return [`no comment: ${saidBy(error2)}`];
  }
}
function saidBy(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}

// src/action/run.ts
async function runAction() {
  const inputs = readInputs(getInput2);
  if (inputs.token) hideSecret(inputs.token);
  forgetInputs();
  const context = readContext(readEvent(process.env.GITHUB_EVENT_PATH ?? ""), process.env);
  refuse2(inputs, context);
  const outside = theOutside(log);
  const workspace = context.workspace || process.cwd();
  const cwd = resolve2(workspace, inputs.workingDirectory);
  if (inputs.mode === "record") return recordOnly(inputs, cwd, outside);
  const outcome = await judged(inputs, context, cwd, outside);
  await show(outcome, inputs, context, workspace);
  return exitCodeOf(outcome.report.verdict);
}
function forgetInputs() {
  for (const name of Object.keys(process.env)) if (name.startsWith("INPUT_")) delete process.env[name];
}
function refuse2(inputs, context) {
  if (context.event === "pull_request_target") {
    throw new UserError(
      "pull_request_target runs with write access and secrets on code from outside",
      "use the event pull_request; see SECURITY.md"
    );
  }
  if (context.event === "workflow_run" && inputs.test !== "") {
    throw new UserError(
      "workflow_run runs with write access, so no test command is run there",
      "run the tests in a job of the event pull_request"
    );
  }
  if (inputs.mode === "record" && inputs.test === "")
    throw new UserError("mode record has no input `test`", "give the command that runs your tests");
}
async function recordOnly(inputs, cwd, outside) {
  const git = await outside.openGit(cwd);
  const root = git?.root ?? cwd;
  const commit = await git?.head().catch(() => void 0);
  const shard = chosenShard("", process.env);
  const { policy } = await rulesOfFolder(root, CATALOGUE, outside);
  const out = inputs.reportDir ? resolve2(cwd, inputs.reportDir) : join2(root, ".goroutine-gate", "recording");
  const request = { command: [inputs.test], script: inputs.test, out, output: "inherit" };
  const recording = await recordAt(
    request,
    { root, cwd, name: "head", ...commit && { commit }, ...shard && { shard }, types: true },
    policy,
    outside
  );
  log(`the recording is in ${out}/head`);
  return recording.exitCode;
}
var CATALOGUE = { rules: RULES, contracts: CONTRACTS };
async function judged(inputs, context, cwd, outside) {
  const request = {
    cwd,
    base: await baseOf(inputs, context, cwd, outside),
    config: inputs.config && resolve2(cwd, inputs.config),
    failOn: inputs.failOn,
    external: inputs.external.map((file) => resolve2(cwd, file)),
    baseline: inputs.baseline,
    catalogue: CATALOGUE,
    tool: { name: TOOL_NAME, version: package_default.version }
  };
  if (inputs.mode === "judge") {
    const recordings = await recordingFolders(inputs.recordings.map((folder) => resolve2(cwd, folder)));
    return judgeStored({ ...request, recordings, baseRecordings: [] }, outside);
  }
  const out = join2(process.env.RUNNER_TEMP || cwd, "goroutine-gate");
  const command = inputs.test === "" ? [] : [inputs.test];
  return gateChange({ ...request, command, ...inputs.test === "" ? {} : { script: inputs.test }, out, output: "inherit" }, outside);
}
async function baseOf(inputs, context, cwd, outside) {
  if (inputs.base) return inputs.base;
  const git = await openOrSay(cwd, outside);
  if (context.mergeCommit && await git.head() === context.sha) return git.resolve(`${context.sha}^1`);
  if (context.baseSha || context.defaultBranch === "") return context.baseSha;
  return git.defaultBase().catch(() => git.resolve(context.defaultBranch));
}

// src/action/trouble.ts
function complainOf(error2) {
  if (error2 instanceof UserError) {
    complain(`${error2.message} \u2014 ${error2.help}`);
    return 2;
  }
  log(error2 instanceof Error ? error2.stack ?? error2.message : String(error2));
  complain("this is a defect of goroutine-gate; please report it with the lines above");
  return 3;
}

// src/action.ts
process.exitCode = await runAction().catch(complainOf);
