import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  require_tunnel,
  require_undici
} from "./chunk-YZHFHXR3.js";
import {
  commentMarker,
  historyOf,
  renderComment
} from "./chunk-LGOT2QBA.js";
import {
  plain,
  plainLines,
  safeLog
} from "./chunk-67AXR2H5.js";
import {
  __toESM
} from "./chunk-KC2XOHZQ.js";

// src/adapters/github/outputs.ts
import { appendFileSync as appendFileSync2 } from "node:fs";

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
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
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
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
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

// src/adapters/github/outputs.ts
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

// src/adapters/github/request.ts
import { setTimeout as sleep } from "node:timers/promises";
var TRIES = 3;
var LONGEST_PAUSE_MS = 3e4;
async function requesterOf(options) {
  const ask = await askerOf(options);
  const pause = options.pause ?? ((milliseconds) => sleep(milliseconds));
  return {
    once: async (route, parameters) => (await ask(route, parameters)).data,
    again: (route, parameters, read) => repeat(async () => read((await ask(route, parameters)).data), pause),
    page: (route, parameters, page) => repeat(async () => pageOf(await ask(route, { ...parameters, page, per_page: 100 })), pause)
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
function pageOf({ data, headers }) {
  if (!Array.isArray(data)) throw new Error("the answer is no list");
  return { data, more: /\brel="next"/.test(headers.link ?? "") };
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
function recordOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}
function numberOf(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

// src/adapters/github/client.ts
function clientOf(ask) {
  return {
    async comments(repository, issue_number, page) {
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
      const { data, more } = await ask.page(route, { ...split(repository), issue_number }, page);
      return { comments: data.map(commentOf), more };
    },
    async createComment(repository, issue_number, body) {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      return written(await ask.once(route, { ...split(repository), issue_number, body }));
    },
    updateComment(repository, comment_id, body) {
      return ask.again("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...split(repository), comment_id, body }, written);
    },
    async deleteComment(repository, comment_id) {
      await ask.again("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...split(repository), comment_id }, () => {
      });
    },
    login: () => loginOf(ask)
  };
}
function loginOf(ask) {
  return ask.again(
    "POST /graphql",
    { query: "{ viewer { login } }" },
    (data) => textOf(recordOf(recordOf(recordOf(data).data).viewer).login)
  );
}
function isBy({ author, isBot }, login) {
  if (author === "" || login === "") return false;
  if (login.endsWith("[bot]") && !isBot) return false;
  return author === login || isBot && author === `${login}[bot]`;
}
function written(data) {
  const comment = commentOf(data);
  if (comment.id === 0) throw new Error("the answer is no comment");
  return comment;
}
function commentOf(data) {
  const { id, body, user, html_url } = recordOf(data);
  const { login, type } = recordOf(user);
  return { id: numberOf(id), body: textOf(body), author: textOf(login), isBot: type === "Bot", url: textOf(html_url) };
}

// src/adapters/github/attempt.ts
var RIGHTS = {
  comments: "pull-requests: write",
  suggestions: "pull-requests: write",
  issues: "issues: write",
  checks: "checks: write",
  branches: "contents: write",
  "pull requests": "pull-requests: write (and the repository must allow workflows to create them)"
};
async function attempt(what, ask) {
  try {
    return { value: await ask() };
  } catch (error2) {
    return { why: reasonOf(error2, what) };
  }
}
function reasonOf(error2, what) {
  const status = statusOf(error2);
  const said = plain(error2 instanceof Error ? error2.message : String(error2)).slice(0, 200);
  if (status === void 0) return `GitHub could not be reached: ${said}`;
  if (status === 401) return `GitHub does not accept the token (401: ${said})`;
  if (status !== 403 && status !== 404) return `GitHub answered ${status}: ${said}`;
  const right = `A job needs the permission ${RIGHTS[what]}; pull requests from forks and of Dependabot never have it`;
  return `the token may not write ${what} here (${status}: ${said}). ${right}`;
}

// src/adapters/github/comment.ts
var ACTIONS_BOT = "github-actions[bot]";
var MOST_PAGES = 30;
async function upsertComment(client, comment) {
  const found = await attempt("comments", () => findOwn(client, comment));
  if ("why" in found) return { posted: false, why: found.why };
  const [old, ...twins] = found.value;
  if (!old && !comment.worthwhile) return { posted: false, why: "there is nothing to say", needless: true };
  const body = comment.body(old?.body ?? "");
  if (firstLine(body) !== comment.marker) throw new Error("a comment must begin with its marker");
  await removeAll(client, comment, twins);
  if (old && sameText(old.body, body)) return { posted: true, how: "unchanged", url: old.url };
  const written2 = await attempt(
    "comments",
    () => old ? client.updateComment(comment.repository, old.id, body) : client.createComment(comment.repository, comment.number, body)
  );
  if ("why" in written2) return { posted: false, why: written2.why };
  return old ? { posted: true, how: "updated", url: written2.value.url } : yieldToOlder(client, comment, written2.value);
}
async function yieldToOlder(client, comment, own) {
  const found = await attempt("comments", () => findOwn(client, comment));
  const older = "value" in found ? found.value.find(({ id }) => id < own.id) : void 0;
  if (!older) return { posted: true, how: "created", url: own.url };
  const written2 = await attempt("comments", () => client.updateComment(comment.repository, older.id, comment.body(older.body)));
  if ("why" in written2) return { posted: true, how: "created", url: own.url };
  await removeAll(client, comment, [own]);
  return { posted: true, how: "updated", url: written2.value.url };
}
async function removeAll(client, comment, twins) {
  for (const twin of twins) await attempt("comments", () => client.deleteComment(comment.repository, twin.id));
}
async function findOwn(client, comment) {
  const foreign = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { comments, more } = await client.comments(comment.repository, comment.number, page);
    const marked = comments.filter(({ body }) => firstLine(body) === comment.marker);
    const own = marked.filter((one) => isBy(one, comment.author ?? ACTIONS_BOT));
    if (own.length > 0) return own;
    foreign.push(...marked);
    if (!more) break;
  }
  if (foreign.length === 0 || comment.author !== void 0) return [];
  const login = await client.login();
  return foreign.filter((one) => isBy(one, login));
}
function firstLine(body) {
  return body.split(/\r?\n/, 1)[0] ?? "";
}
function sameText(a, b) {
  const normal = (text) => text.replace(/\r\n/g, "\n").trimEnd();
  return normal(a) === normal(b);
}

// src/action/post-comment.ts
var COMMENT_ID = "default";
async function postComment(ask, where, report, options) {
  const posted = await upsertComment(clientOf(ask), {
    ...where,
    marker: commentMarker(COMMENT_ID),
    body: (previous) => renderComment(report, { ...options, id: COMMENT_ID, history: historyOf(previous) }),
    worthwhile: report.verdict.kind !== "pass"
  });
  return posted.posted || posted.needless ? "" : `no comment: ${posted.why}`;
}

export {
  getInput,
  setOutputs,
  writeSummary,
  printCommands,
  log,
  warn,
  complain,
  hideSecret,
  requesterOf,
  statusOf,
  split,
  recordOf,
  textOf,
  numberOf,
  attempt,
  loginOf,
  isBy,
  commentOf,
  COMMENT_ID,
  postComment
};
