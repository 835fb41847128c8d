import type { Step } from "#core/llb/step.ts";
import { shortUrl } from "#core/export/short-source.ts";
import { imageName } from "./image-name.ts";
import { stepsMessages } from "#i18n/en/steps.ts";

const NAME = /^\[[^\]]*\]\s*(.*)$/s;

/** What a step does in one line, without its stage and number: `RUN npm ci`, `FROM node:20`, `build context`. */
export function stepText({ name, op, stage }: Step): string {
  if (op.kind === "source") {
    if (op.identifier.startsWith("local://")) return stepsMessages().buildContext;
    const ref = /^docker-image:\/\/(.*)$/s.exec(op.identifier)?.[1];
    if (ref !== undefined) return stage >= 0 ? `FROM ${imageName(ref)}` : imageName(ref);
    return shortUrl(op.identifier);
  }
  return joined(NAME.exec(name)?.[1] ?? name);
}

/** The same without flags, for where there is little room: `npm ci`, `COPY . .`. */
export function stepTextShort(step: Step): string {
  const text = stepText(step).replace(/\s--[a-z][\w-]*(=\S+)?(?=\s)/g, "");
  return step.op.kind === "exec" ? text.replace(/^RUN\s+/, "") : text;
}

function joined(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
