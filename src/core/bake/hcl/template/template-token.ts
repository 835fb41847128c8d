import type { Expression } from "../expression.ts";
import type { SourceRange } from "../position.ts";

/** A piece of a template before `%{if}` and `%{for}` are matched with their ends. */
export type TemplateToken =
  | { readonly kind: "literal"; readonly text: string; readonly range: SourceRange }
  | { readonly kind: "interpolation"; readonly expression: Expression; readonly range: SourceRange }
  | { readonly kind: "if"; readonly condition: Expression; readonly range: SourceRange }
  | {
      readonly kind: "for";
      readonly keyName: string;
      readonly valueName: string;
      readonly collection: Expression;
      readonly range: SourceRange;
    }
  | { readonly kind: "else" | "endif" | "endfor"; readonly range: SourceRange }
  | { readonly kind: "end"; readonly range: SourceRange };

export interface TemplateTokens {
  readonly tokens: readonly TemplateToken[];
  readonly range: SourceRange;
}
