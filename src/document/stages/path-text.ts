import { cutEnd } from "./cut-middle.ts";

/**
 * `/app/dist → /usr/share/nginx/html`, in at most `most` characters: first the folders before a path's last name go,
 * then all sources but the first, then where they go, then the end of what is left.
 */
export function pathText(sources: readonly string[], destination: string, most: number): string {
  const [first = "", ...others] = sources;
  const more = others.length === 0 ? "" : ` +${others.length}`;
  const whole = `${sources.join(" ")} → ${destination}`;
  if (whole.length <= most) return whole;
  const candidates = [
    `${sources.map(shortPath).join(" ")} → ${destination}`,
    `${sources.map(shortPath).join(" ")} → ${shortPath(destination)}`,
    `${shortPath(first)}${more} → ${shortPath(destination)}`,
    `${first}${more}`,
    `${shortPath(first)}${more}`,
  ];
  const fitting = candidates.find((text) => text.length <= most);
  return fitting ?? `${cutEnd(shortPath(first), Math.max(most - more.length, 4))}${more}`;
}

/** `…/dist` for `/app/packages/web/dist`; a path of one or two short names stays whole. */
export function shortPath(path: string): string {
  const trimmed = path.endsWith("/") ? path.slice(0, -1) : path;
  const slash = trimmed.lastIndexOf("/");
  if (slash <= 0 || path.length <= 12) return path;
  return `…${path.slice(slash)}`;
}
