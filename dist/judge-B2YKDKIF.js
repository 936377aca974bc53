import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  evidenceOf,
  judgeStored,
  open
} from "./chunk-6LGC5VHT.js";
import "./chunk-XKXIV3JH.js";
import "./chunk-5L6T7VAR.js";
import "./chunk-HC5ERKLK.js";
import "./chunk-R5NBMANW.js";
import "./chunk-JRL5A77H.js";
import "./chunk-H363ABU4.js";
import "./chunk-QI6FBMXM.js";
import "./chunk-3DJTB35Q.js";
import "./chunk-P7GN753T.js";
import "./chunk-XBCSHYHS.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import "./chunk-IZBXZ6G4.js";
import "./chunk-5AYQ5ZAX.js";
import "./chunk-RVHV45QY.js";
import "./chunk-EIGB3F4S.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-GIOOTWMN.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-O5QLNGEJ.js";
import "./chunk-VTER7577.js";
import "./chunk-F5UK3WMD.js";
import "./chunk-2WPFX4QL.js";
import "./chunk-FR3NJ7O6.js";
import "./chunk-HZM3K6CF.js";
import "./chunk-Y7SBQQGQ.js";
import "./chunk-ZZ7XX7GF.js";
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
