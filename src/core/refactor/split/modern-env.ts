/** `ENV NAME value` as BuildKit prefers it, where it is written a second time. */
export function modernEnv(text: string): string {
  const legacy = /^(\s*env\s+)([A-Za-z_]\w*)[ \t]+([^\n]*)$/i.exec(text);
  if (!legacy) return text;
  const [, keyword = "", name = "", value = ""] = legacy;
  const trimmed = value.trim();
  return `${keyword}${name}=${/[\s"']/.test(trimmed) ? quoted(trimmed) : trimmed}`;
}

function quoted(value: string): string {
  return /^"[^"]*"$|^'[^']*'$/.test(value) ? value : `"${value.replace(/"/g, '\\"')}"`;
}
