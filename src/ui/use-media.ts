import { useSyncExternalStore } from "react";

interface MediaList {
  readonly isTrue: () => boolean;
  readonly subscribe: (onChange: () => void) => () => void;
}

const lists = new Map<string, MediaList>();

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const { isTrue, subscribe } = mediaList(query);
  return useSyncExternalStore(subscribe, isTrue);
}

/** One list for each query of the page: the browser needs longer to make one than to ask it. */
function mediaList(query: string): MediaList {
  const known = lists.get(query);
  if (known !== undefined) return known;
  const list = matchMedia(query);
  const made: MediaList = {
    isTrue: () => list.matches,
    subscribe: (onChange) => {
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
  };
  lists.set(query, made);
  return made;
}
