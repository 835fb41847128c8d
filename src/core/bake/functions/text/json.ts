import { impliedJsonType, readJsonValue } from "../../value/read-json.ts";
import { ANY, STRING } from "../../value/type.ts";
import { isWhollyKnown, NULL, stringValue, unknownOf } from "../../value/value.ts";
import { writeJson } from "../../value/write-json.ts";
import { text, textOf } from "../arguments.ts";
import { anything, type BakeFunction } from "../function.ts";

export const jsonEncodeFunction: BakeFunction = {
  params: [anything("val")],
  returns: STRING,
  call: ([value = NULL]) => {
    if (!isWhollyKnown(value)) return unknownOf(STRING);
    const written = writeJson(value);
    return typeof written === "string" ? stringValue(written.trim()) : written;
  },
};

export const jsonDecodeFunction: BakeFunction = {
  params: [text("str")],
  returns: ([value]) => (value?.kind === "string" ? impliedJsonType(value.text) : ANY),
  call: ([value], type) => readJsonValue(textOf(value), type),
};
