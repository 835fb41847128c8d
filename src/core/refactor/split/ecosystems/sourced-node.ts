import { baseOf } from "../base-of.ts";
import type { StageReading } from "../read-stage.ts";
import { imageParts } from "../runtime-image.ts";
import { declaredBy } from "../stage-commands.ts";
import { nodeInstalls } from "./node-installs.ts";

/** Only the RUN that installs finds Node, by what its shell reads before; lines that a split adds wouldn't. */
export function isNodeSourced(reading: StageReading): boolean {
  if (/(?:^|\/)node$/.test(imageParts(baseOf(reading).ref).name)) return false;
  const hasPath = reading.blocks.some((block) => block.at.keyword === "env" && declaredBy(block).includes("PATH"));
  return (
    !hasPath &&
    nodeInstalls(reading).some(({ command, block: { at } }) =>
      at.script?.commands.some((one) => {
        const text = at.script.text.slice(one.start, one.end);
        return one.start < command.start && SOURCES.test(text);
      }),
    )
  );
}

const SOURCES = /^(?:(?:\.|source) .*(?:nvm|fnm|volta|asdf|mise|profile|bashrc|nodeenv)|eval .*\b(?:fnm|mise|asdf)\b)/;
