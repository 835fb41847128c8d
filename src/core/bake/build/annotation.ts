import { parsePlatform } from "../../resolve/platform.ts";
import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";

const TYPE = /^([a-z-]+)(?:\[([A-Za-z0-9_/-]+)\])?$/;
const TYPES = new Set(["index", "index-descriptor", "manifest", "manifest-descriptor"]);

/** Whether `index,manifest[linux/amd64]:key=value` is sound, with buildx's messages. */
export function checkAnnotation(text: string): Result<void> {
  if (text === "") return ok(undefined);
  const cut = text.indexOf("=");
  if (cut < 0) return fail(`invalid annotation ${quote(text)}, expected key=value`);
  const key = text.slice(0, cut);
  const colon = key.indexOf(":");
  if (colon < 0) return ok(undefined);
  for (const one of key.slice(0, colon).split(",")) {
    const found = TYPE.exec(one);
    if (!found)
      return fail(`invalid annotation type ${quote(one)}, expected type and optional platform in square brackets`);
    const [, type = "", platform = ""] = found;
    if (!TYPES.has(type)) return fail(`unknown annotation type ${quote(type)}`);
    if (platform === "") continue;
    const parsed = parsePlatform(platform);
    if (!parsed.ok) return fail(`invalid platform ${quote(platform)}: ${parsed.message}`);
  }
  return ok(undefined);
}
