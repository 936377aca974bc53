import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  leave,
  readTypes
} from "./chunk-CKN6WUQV.js";
import "./chunk-6T6CJNXB.js";
import "./chunk-5AYQ5ZAX.js";
import "./chunk-VT33FI4M.js";
import "./chunk-KC2XOHZQ.js";
export {
  leave,
  readTypes
};
