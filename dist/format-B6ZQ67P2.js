import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  parseBaseline,
  printBaseline
} from "./chunk-XBCSHYHS.js";
import "./chunk-DM65KSEY.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  parseBaseline,
  printBaseline
};
