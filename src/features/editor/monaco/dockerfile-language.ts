import type { languages } from "monaco-editor/editor";

export const DOCKERFILE = "dockerfile";

const KEYWORDS = [
  "add",
  "arg",
  "cmd",
  "copy",
  "entrypoint",
  "env",
  "expose",
  "healthcheck",
  "label",
  "maintainer",
  "run",
  "shell",
  "stopsignal",
  "user",
  "volume",
  "workdir",
];

export const dockerfileConfiguration: languages.LanguageConfiguration = {
  comments: { lineComment: "#" },
  brackets: [
    ["{", "}"],
    ["[", "]"],
    ["(", ")"],
  ],
  colorizedBracketPairs: [],
  autoClosingPairs: [
    { open: "{", close: "}" },
    { open: "[", close: "]" },
    { open: "(", close: ")" },
    { open: '"', close: '"', notIn: ["string", "comment"] },
    { open: "'", close: "'", notIn: ["string", "comment"] },
  ],
};

/**
 * Colors for the words of a Dockerfile: instructions in any case, flags, variables, strings, comments between continued
 * lines, here-documents up to their end. It only colors; what the text means is the analysis's to say.
 */
export const dockerfileTokens: languages.IMonarchLanguage = {
  defaultToken: "",
  ignoreCase: true,
  includeLF: true,
  keywords: KEYWORDS,
  tokenizer: {
    root: [
      [/^\s*#\s*(syntax|escape|check)\s*=.*/, "comment.directive"],
      [/^\s*#.*/, "comment"],
      [/\s+/, ""],
      [/onbuild(?=\s)/, "keyword"],
      [/from(?=\s)/, { token: "keyword", next: "@from" }],
      [
        /[a-z]+/,
        {
          cases: {
            "@keywords": { token: "keyword", next: "@arguments" },
            "@default": { token: "invalid", next: "@arguments" },
          },
        },
      ],
      [/./, { token: "", next: "@arguments" }],
    ],
    from: [[/\bas(?=\s)/, "keyword"], { include: "@arguments" }],
    arguments: [
      [/^\s*#.*\n/, "comment"],
      [/^\s*\n/, ""],
      [/[\\`]\s*\n/, "delimiter.continuation"],
      [/\n/, { token: "", next: "@popall" }],
      [/(<<-?)(["']?)(\w+)(["']?)/, ["delimiter", "delimiter", { token: "tag", next: "@heredocLine.$3" }, "delimiter"]],
      [/--[a-z][\w-]*(?==|\s|\n)/, "attribute"],
      { include: "@words" },
    ],
    heredocLine: [[/["']?\n/, { token: "", switchTo: "@heredoc.$S2" }], { include: "@words" }],
    heredoc: [
      [/^\t*(\w+)\n?$/, { cases: { "$1~$S2": { token: "tag", next: "@popall" }, "@default": "string.heredoc" } }],
      [/\$\{?\w+\}?/, "variable"],
      [/[^$\n]+/, "string.heredoc"],
      [/\$|\n/, "string.heredoc"],
    ],
    words: [
      [/\\./, ""],
      [/\$\{\w+(:?[-+?#%/][^}\n]*)?\}|\$\w+/, "variable"],
      [/"(?:[^"\\$\n]|\\.)*"/, "string"],
      [/'[^'\n]*'/, "string"],
      [/"/, { token: "string", next: "@quoted" }],
      [/[^\s\\`$"'<\n-]+/, ""],
      [/./, ""],
    ],
    quoted: [
      [/\\\s*\n/, "delimiter.continuation"],
      [/\n/, { token: "", next: "@popall" }],
      [/\$\{\w+[^}\n]*\}|\$\w+/, "variable"],
      [/"/, { token: "string", next: "@pop" }],
      [/\\.|[^"\\$\n]+|\$|\\/, "string"],
    ],
  },
};
