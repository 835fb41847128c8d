/** `user:group` of `--chown` or USER as the step keeps it, `root` being 0 and a missing part of a pair too; as `llb.WithUser`. */
export function formatOwner(written: string): string {
  if (written === "") return "";
  const colon = written.indexOf(":");
  const user = formatPart(colon < 0 ? written : written.slice(0, colon));
  return `${user}:${colon < 0 ? "" : formatPart(written.slice(colon + 1))}`;
}

function formatPart(part: string): string {
  if (part === "" || part === "root") return "0";
  if (!/^[+-]?[0-9]+$/.test(part)) return part;
  const id = Number(part);
  if (id < -(2 ** 31) || id >= 2 ** 31) return part;
  return String(id < 0 ? id + 2 ** 32 : id);
}
