import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  leave,
  readTypes
} from "./chunk-M56ZRKFM.js";
import "./chunk-YTMJ73OC.js";
import "./chunk-KCFJW4FA.js";
import "./chunk-VT33FI4M.js";
import "./chunk-KC2XOHZQ.js";
export {
  leave,
  readTypes
};
