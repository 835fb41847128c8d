/**
 * Tag for a Dockerfile in a template: backslashes stay as they are and `\${NAME}` is a variable of the Dockerfile. The
 * line break after the opening backtick is left out.
 */
export function dockerfileText({ raw }: TemplateStringsArray): string {
  return raw.join("").replace(/^\n/, "").replaceAll("\\${", "${");
}
