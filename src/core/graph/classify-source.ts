/**
 * What kind of source a written path of ADD looks like, for the picture. The build decides after expansion; see
 * `parseGitReference`.
 */
export function classifySource(source: string): "git" | "http" | "local" {
  if (/^(?:git|ssh):\/\/|^[\w-]+@[\w.-]+:/.test(source)) return "git";
  if (!/^https?:\/\//.test(source)) return "local";
  return /\.git(?:[?#].*)?$/.test(source) ? "git" : "http";
}
