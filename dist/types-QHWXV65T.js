import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  leave,
  readTypes
} from "./chunk-HCWUJJMB.js";
import "./chunk-YTMJ73OC.js";
import "./chunk-5AYQ5ZAX.js";
import "./chunk-VT33FI4M.js";
import "./chunk-KC2XOHZQ.js";
export {
  leave,
  readTypes
};
