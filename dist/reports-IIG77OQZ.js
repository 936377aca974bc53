import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  reportFiles
} from "./chunk-JNO6FG52.js";
import "./chunk-7B55K362.js";
import "./chunk-4LKPWXMX.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  reportFiles
};
