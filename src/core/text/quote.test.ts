import { expect, it } from "vitest";
import { quote } from "./quote.ts";

it.each([
  ["plain", '"plain"'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ["tab\tline\nend\r", '"tab\\tline\\nend\\r"'],
  ["\x00\x1b\x7f", '"\\x00\\x1b\\x7f"'],
  ["größe 🐳", '"größe 🐳"'],
  ["\u00a0\u200b\uFEFF", '"\\u00a0\\u200b\\ufeff"'],
  ["\u{e0001}", '"\\U000e0001"'],
  ["\uD800", '"�"'],
])("quotes %j as Go does", (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
