import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  evidenceOf,
  judgeStored,
  open
} from "./chunk-YKABBSZT.js";
import "./chunk-HF7YLYT7.js";
import "./chunk-MV4BIGJS.js";
import "./chunk-HC5ERKLK.js";
import "./chunk-H3IDUHYJ.js";
import "./chunk-X7WPJJXJ.js";
import "./chunk-H363ABU4.js";
import "./chunk-PS63HK3Z.js";
import "./chunk-PUJGOLM5.js";
import "./chunk-P7GN753T.js";
import "./chunk-XBCSHYHS.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import "./chunk-MLHXAP2C.js";
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
import "./chunk-AW3N6ULL.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-T7MOVD2P.js";
import "./chunk-EBWEAK2C.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-QRVAQIW3.js";
import "./chunk-GE25O2IM.js";
import "./chunk-CGKIDGDA.js";
import "./chunk-VT33FI4M.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  evidenceOf,
  judgeStored,
  open
};
