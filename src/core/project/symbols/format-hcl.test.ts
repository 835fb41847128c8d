import { describe, expect, it } from "vitest";
import { applyEdits } from "../../lint/fix/apply-edits.ts";
import { formatHcl } from "./format-hcl.ts";

function formatted(text: string): string {
  return applyEdits(text, formatHcl(text));
}

describe("formatHcl", () => {
  it("indents by level, and puts signs and comments of neighboring lines below each other", () => {
    expect(
      formatted(
        'target   "app"{\ncontext="."   # here\n    dockerfile   = "a.Dockerfile"# there\n\n args={\nA=1\n   LONGER   =  "2"\n}\n}\n',
      ),
    ).toBe(
      'target "app" {\n  context    = "."            # here\n  dockerfile = "a.Dockerfile" # there\n\n  args = {\n    A      = 1\n    LONGER = "2"\n  }\n}\n',
    );
  });

  it("puts one blank around operators, none within brackets, and leaves texts as they are", () => {
    expect(formatted("a=[ 1,2 ,  -3 ]\n")).toBe("a = [1, 2, -3]\n");
    expect(formatted("a=f ( x ) ?  !b:c . d [0]\n")).toBe("a = f(x) ? !b : c.d[0]\n");
    expect(formatted('a="x  ${ b+1 }  y"\n')).toBe('a = "x  ${b + 1}  y"\n');
    expect(formatted("a={b=1,c={ }}\n")).toBe("a = { b = 1, c = {} }\n");
    expect(formatted("a=[for x in[1,2]:x if x>1]\n")).toBe("a = [for x in [1, 2] : x if x > 1]\n");
  });

  it("changes no text of a heredoc, no comment and no line ending", () => {
    const text = 'target "a" {\r\n  dockerfile-inline = <<EOT\r\nFROM   a\r\n   RUN b\r\nEOT\r\n}\r\n';
    expect(formatted(text)).toBe(text);
    expect(formatted("/*  a\n b */\n   #  c\n")).toBe("/*  a\n b */\n#  c\n");
  });

  it("leaves a text with a syntax error alone, and changes nothing twice", () => {
    expect(formatHcl('target "a" {\n   b   =\n')).toEqual([]);
    const once = formatted('target "a"{\n tags=[\n"x",\n  "y"]\n}\n');
    expect(once).toBe('target "a" {\n  tags = [\n    "x",\n  "y"]\n}\n');
    expect(formatHcl(once)).toEqual([]);
  });

  it("puts the signs of more lines below each other than a call takes arguments", () => {
    const text = Array.from({ length: 130_000 }, (_, at) => `a${at}=1\n`).join("");
    expect(formatted(text).endsWith("\na129999 = 1\n")).toBe(true);
  });
});
