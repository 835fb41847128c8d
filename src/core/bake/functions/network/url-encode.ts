import { toByteString } from "../../../text/unicode.ts";
import { stringValue } from "../../value/value.ts";
import { textFunction } from "../arguments.ts";

/** As Go's `url.QueryEscape`: a space becomes a plus sign. */
export const urlEncodeFunction = textFunction(["str"], (value = "") =>
  stringValue(
    Array.from(toByteString(value), (byte) => {
      if (/^[A-Za-z0-9._~-]$/.test(byte)) return byte;
      return byte === " " ? "+" : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
    }).join(""),
  ),
);
