import { cutMiddle } from "./cut-middle.ts";

/**
 * `/app/dist → /usr/share/nginx/html`, in at most `most` characters: first the folders before a path's last name go,
 * then all sources but the first, then the middle.
 */
export function pathText(sources: readonly string[], destination: string, most: number): string {
  const [first = "", ...others] = sources;
  const counted = others.length === 0 ? shortPath(first) : `${shortPath(first)} +${others.length}`;
  const candidates = [
    `${sources.join(" ")} → ${destination}`,
    `${sources.map(shortPath).join(" ")} → ${destination}`,
    `${sources.map(shortPath).join(" ")} → ${shortPath(destination)}`,
    `${counted} → ${destination}`,
    `${counted} → ${shortPath(destination)}`,
  ];
  const fitting = candidates.find((text) => text.length <= most);
  return fitting ?? cutMiddle(`${counted} → ${shortPath(destination)}`, most);
}

/** `…/dist` for `/app/packages/web/dist`; a path of one or two short names stays whole. */
export function shortPath(path: string): string {
  const trimmed = path.endsWith("/") ? path.slice(0, -1) : path;
  const slash = trimmed.lastIndexOf("/");
  if (slash <= 0 || path.length <= 12) return path;
  return `…${path.slice(slash)}`;
}
