/** A sentence for the user: its id and what is in it, so that any language can say it. */
export interface Message {
  /** The English sentence with `{}` for each value; the translations are kept by it. */
  readonly id: string;
  readonly values: readonly MessageValue[];
}

export type MessageValue = string | number | Message | undefined;

/** Makes a message: say`\`${name}\` is not a stage`. */
export function say(texts: TemplateStringsArray, ...values: readonly MessageValue[]): Message {
  return { id: texts.join("{}"), values };
}

/** The message in English. */
export function inEnglish(message: Message | string): string {
  return typeof message === "string" ? message : fillMessage(message.id, message.values.map(valueInEnglish));
}

function valueInEnglish(value: MessageValue): string {
  return typeof value === "object" ? inEnglish(value) : String(value ?? "");
}

/** Puts values into a sentence, at its `{}` in order or, where a language needs another order, at its `{0}`, `{1}`. */
export function fillMessage(sentence: string, values: readonly string[]): string {
  if (!sentence.includes("{")) return sentence;
  if (!PLACED.test(sentence)) return fillInOrder(sentence.split("{}"), values);
  let next = 0;
  return sentence.replaceAll(/\{(\d?)\}/gu, (_, at: string) => {
    const place = at === "" ? next : Number(at);
    next += 1;
    return values[place] ?? "";
  });
}

const PLACED = /\{\d\}/;

/** Most sentences name their values in order, so that there is no need to search for each. */
function fillInOrder(parts: readonly string[], values: readonly string[]): string {
  let filled = parts[0] ?? "";
  for (let at = 1; at < parts.length; at++) filled += (values[at - 1] ?? "") + (parts[at] ?? "");
  return filled;
}
