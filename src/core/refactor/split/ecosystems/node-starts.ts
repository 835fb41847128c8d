import type { StageReading } from "../read-stage.ts";

const DEV_PROGRAM =
  /^(?:nodemon|ts-node(?:-dev)?|tsx|vite|webpack(?:-dev-server)?|react-scripts|ng|vue-cli-service|parcel|astro|gatsby|nuxi?|next-dev)$/;

/** It starts a tool that is a development dependency, so that leaving these out would break it. */
export function startsDevelopment(words: readonly string[]): boolean {
  if (words.some((word) => DEV_PROGRAM.test(word.slice(word.lastIndexOf("/") + 1)))) return true;
  return (
    /^(?:npm|yarn|pnpm|bun)$/.test(words[0] ?? "") &&
    words.some((word) => /^(?:[\w-]+:)?(?:dev|develop|serve|preview|watch|storybook)(?::[\w-]+)?$/.test(word))
  );
}

/** A shell also starts other programs than Node, which may read any file. */
export function startsOthers({ starts }: StageReading): boolean {
  const [, flag, script = ""] = starts;
  if (flag !== "-c") return false;
  return script.split(/&&|\|\||[;|&]/).some((part) => {
    const [name = ""] = part
      .trim()
      .replace(/^exec\s+/, "")
      .split(/\s+/);
    return !/^(?:|(?:.*\/)?node|cd|set|export|echo|sleep|wait)$/.test(name);
  });
}
