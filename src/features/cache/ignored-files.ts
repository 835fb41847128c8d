import type { Analysis } from "#core/analysis.ts";
import type { OutsideChange } from "#core/build/cache-key-inputs.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import type { CacheIdea } from "./cache-idea.ts";

const SELDOM_NEEDED =
  /(^|\/)(readme|license|changelog|contributing|docs?\/|tests?\/|\.git\/|\.github\/|\.vscode\/|\.idea\/|dockerfile|compose\.ya?ml|docker-compose)|\.(md|log|tmp|swp)$/i;

/** Files that no build needs and every `COPY . .` sees. */
export function ignoredFiles({ options }: Analysis, { files = [] }: OutsideChange): readonly CacheIdea[] {
  const needless = files.filter((file) => SELDOM_NEEDED.test(file));
  if (needless.length === 0) return [];
  const before = options.dockerignore ?? "";
  const kept = before === "" || before.endsWith("\n") ? before : `${before}\n`;
  const words = cacheMessages();
  return [
    {
      key: "ignore",
      words: words.ignore(
        words.list(
          needless.map((file) => `\`${file}\``),
          0,
        ),
      ),
      text: null,
      dockerignore: `${kept}${needless.join("\n")}\n`,
      line: 0,
    },
  ];
}
