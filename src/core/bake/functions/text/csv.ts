import { quote } from "../../../text/quote.ts";
import { failure } from "../../value/failure.ts";
import { ANY, listType, objectOf, STRING } from "../../value/type.ts";
import { listValue, objectValue, stringValue, type Value } from "../../value/value.ts";
import { text, textOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";
import { readCsv } from "./read-csv.ts";

export const csvDecodeFunction: BakeFunction = {
  params: [text("str")],
  returns: ([value]) => {
    if (value?.kind !== "string") return ANY;
    const rows = readCsv(value.text, 1);
    if ("kind" in rows) return rows;
    const [headers] = rows;
    if (!headers) return failure("missing header line");
    const names = new Set<string>();
    for (const name of headers.fields) {
      if (names.has(name)) return failure(`duplicate column name ${quote(name)}`);
      names.add(name);
    }
    return listType(objectOf(new Map(headers.fields.map((name) => [name, STRING]))));
  },
  call: ([value], type) => {
    const rows = readCsv(textOf(value));
    if ("kind" in rows) return rows;
    const [headers, ...records] = rows;
    const names = headers?.fields ?? [];
    const objects: Value[] = [];
    for (const { fields, line } of records) {
      if (fields.length !== names.length) return failure(`CSV parse error on line ${line}: wrong number of fields`);
      objects.push(objectValue(new Map(names.map((name, at) => [name, stringValue(fields[at] ?? "")]))));
    }
    return listValue("element" in type ? type.element : ANY, objects);
  },
};
