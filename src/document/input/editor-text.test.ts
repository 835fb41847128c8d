import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { editorText, mergeEdited } from "./editor-text.ts";

describe("editorText", () => {
  it("gives a plain text as it is", () => {
    expect(editorText("FROM a\nRUN b\n")).toBe("FROM a\nRUN b\n");
  });

  it("ends every line in a line feed and leaves the byte order mark out", () => {
    expect(editorText("\ufeffFROM a\r\nRUN b\n")).toBe("FROM a\nRUN b\n");
  });

  it("shows a lone carriage return as a sign, so that it breaks no line", () => {
    expect(editorText("RUN a\rb\n")).toBe("RUN a\u240db\n");
  });
});

describe("mergeEdited", () => {
  it("keeps Windows line endings, and gives them to new lines", () => {
    expect(mergeEdited("FROM a\r\nRUN b\r\n", "FROM a\nUSER c\nRUN b\n")).toBe("FROM a\r\nUSER c\r\nRUN b\r\n");
  });

  it("keeps each ending of a text with both", () => {
    expect(mergeEdited("FROM a\r\nRUN b\nRUN c\n", "FROM a\nRUN bb\nRUN c\n")).toBe("FROM a\r\nRUN bb\nRUN c\n");
  });

  it("keeps the byte order mark", () => {
    expect(mergeEdited("\ufeffFROM a", "FROM ab")).toBe("\ufeffFROM ab");
  });

  it("takes a carriage return out together with its line feed", () => {
    expect(mergeEdited("FROM a\r\nRUN b\r\n", "FROM aRUN b\n")).toBe("FROM aRUN b\r\n");
  });

  it("changes nothing when the editor changed nothing, whatever the text is", () => {
    assert(
      property(string({ unit: constantFrom("a", "\n", "\r", "\ufeff", "\ud800", "\0") }), (text) => {
        expect(mergeEdited(text, editorText(text))).toBe(text);
      }),
    );
  });

  it("gives a text that the editor shows as edited, whatever the texts are", () => {
    const line = string({ unit: constantFrom("a", "b", "\n", "\r\n") });
    const typed = string({ unit: constantFrom("a", "b", "\n") });
    assert(
      property(line, typed, (text, edited) => {
        expect(editorText(mergeEdited(text, edited))).toBe(edited);
      }),
    );
  });
});
