import { stringValue, UNKNOWN } from "../../value/value.ts";
import type { TokenCursor } from "../cursor.ts";
import { type Expression, rangeOf } from "../expression.ts";
import { describeRange, rangeBetween, type Position, type SourceRange } from "../position.ts";
import type { TemplateToken } from "./template-token.ts";

/** The expressions of a template: its directives with everything that is between them and their ends. */
export function buildTemplate(cursor: TokenCursor, tokens: readonly TemplateToken[]): readonly Expression[] {
  const reader = new TemplateReader(cursor, tokens);
  const parts: Expression[] = [];
  while (reader.peek().kind !== "end") parts.push(reader.readPart());
  return parts;
}

type ForToken = Extract<TemplateToken, { kind: "for" }>;
type IfToken = Extract<TemplateToken, { kind: "if" }>;

class TemplateReader {
  readonly #cursor: TokenCursor;
  readonly #tokens: readonly TemplateToken[];
  #next = 0;

  constructor(cursor: TokenCursor, tokens: readonly TemplateToken[]) {
    this.#cursor = cursor;
    this.#tokens = tokens;
  }

  peek(): TemplateToken {
    return this.#tokens[this.#next] ?? { kind: "end", range: this.#cursor.nextRange };
  }

  readPart(): Expression {
    const token = this.peek();
    if (token.kind !== "end") this.#next++;
    switch (token.kind) {
      case "literal":
        return { kind: "literal", value: stringValue(token.text), range: token.range };
      case "interpolation":
        return token.expression;
      case "if":
        return this.#deeper(token, () => this.#readIf(token));
      case "for":
        return this.#deeper(token, () => this.#readFor(token));
      default: {
        const what = token.kind === "end" ? "end of template" : `${token.kind} directive`;
        return this.#refuse(`Unexpected ${what}`, "The control directives within this template are unbalanced.", token);
      }
    }
  }

  #deeper(token: TemplateToken, read: () => Expression): Expression {
    return this.#cursor.deeper(read, () => placeholder(token.range));
  }

  #readIf(open: IfToken): Expression {
    const whenTrue: Expression[] = [];
    const whenFalse: Expression[] = [];
    let isElse = false;
    for (;;) {
      const next = this.peek();
      switch (next.kind) {
        case "end":
          return this.#refuseEnd("if", "endif", open, next);
        case "else":
          this.#next++;
          if (isElse)
            return this.#refuse(
              "Unexpected else directive",
              `Already in the else clause for the if started at ${describeRange(open.range)}.`,
              next,
            );
          isElse = true;
          break;
        case "endif":
          this.#next++;
          return {
            kind: "conditional",
            condition: open.condition,
            whenTrue: toTemplate(whenTrue, open.range, open.range.end),
            whenFalse: toTemplate(whenFalse, next.range, next.range.start),
            range: rangeBetween(open.range, next.range),
          };
        case "endfor":
          this.#next++;
          return this.#refuse(
            "Unexpected endfor directive",
            `Expecting an endif directive for the if started at ${describeRange(open.range)}.`,
            next,
          );
        default:
          (isElse ? whenFalse : whenTrue).push(this.readPart());
      }
    }
  }

  #readFor(open: ForToken): Expression {
    const contents: Expression[] = [];
    for (;;) {
      const next = this.peek();
      switch (next.kind) {
        case "end":
          return this.#refuseEnd("for", "endfor", open, next);
        case "else":
          this.#next++;
          return this.#refuse("Unexpected else directive", "An else clause is not expected for a for directive.", next);
        case "endif":
          this.#next++;
          return this.#refuse(
            "Unexpected endif directive",
            `Expecting an endfor directive corresponding to the for directive at ${describeRange(open.range)}.`,
            next,
          );
        case "endfor":
          this.#next++;
          return joinOf(open, contents, next.range);
        default:
          contents.push(this.readPart());
      }
    }
  }

  #refuseEnd(name: string, end: string, open: TemplateToken, at: TemplateToken): Expression {
    const detail = `The ${name} directive at ${describeRange(open.range)} is missing its corresponding ${end} directive.`;
    return this.#refuse("Unexpected end of template", detail, at);
  }

  #refuse(summary: string, detail: string, at: TemplateToken): Expression {
    this.#cursor.report(summary, detail, at.range);
    return placeholder(at.range);
  }
}

function joinOf(open: ForToken, contents: readonly Expression[], end: SourceRange): Expression {
  const { keyName, valueName, collection, range } = open;
  const value = toTemplate(contents, range, range.end);
  return {
    kind: "template join",
    tuple: {
      kind: "for",
      keyName,
      valueName,
      collection,
      value,
      isGrouped: false,
      range: rangeBetween(range, end),
      openRange: range,
    },
  };
}

function toTemplate(parts: readonly Expression[], around: SourceRange, at: Position): Expression {
  const [first] = parts;
  const last = parts.at(-1);
  if (first && last) return { kind: "template", parts, range: rangeBetween(rangeOf(first), rangeOf(last)) };
  const range = { file: around.file, start: at, end: at };
  return { kind: "template", parts: [{ kind: "literal", value: stringValue(""), range }], range };
}

function placeholder(range: SourceRange): Expression {
  return { kind: "literal", value: UNKNOWN, range };
}
