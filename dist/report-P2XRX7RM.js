import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  render
} from "./chunk-GZV75WLT.js";
import {
  FORMATS
} from "./chunk-52E2CCT3.js";
import "./chunk-KCQXTPZ7.js";
import "./chunk-7B55K362.js";
import "./chunk-4LKPWXMX.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  FORMATS,
  render
};
