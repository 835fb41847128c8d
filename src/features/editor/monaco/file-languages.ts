import type { languages } from "monaco-editor/editor";

export const HCL = "hcl";
export const YAML = "yaml";
export const DOCKERIGNORE = "dockerignore";

/** Colors for bake files, in HCL and in JSON. They only color; what the text means is for the evaluation to say. */
export const hclTokens: languages.IMonarchLanguage = {
  defaultToken: "",
  blocks: ["group", "target", "variable", "function"],
  constants: ["true", "false", "null"],
  words: ["for", "in", "if", "else", "endif", "endfor"],
  tokenizer: {
    root: [
      [/#.*|\/\/.*/, "comment"],
      [/\/\*/, { token: "comment", next: "@comment" }],
      [/<<-?\s*(\w+)\s*$/, { token: "tag", next: "@heredoc.$1" }],
      [/[a-zA-Z_][\w-]*(?=\s*\()/, "tag"],
      [/[a-zA-Z_][\w-]*(?=\s*=[^=>])/, "attribute"],
      [
        /[a-zA-Z_][\w-]*/,
        {
          cases: {
            "@blocks": "keyword",
            "@constants": "number",
            "@words": "keyword",
            "@default": "variable",
          },
        },
      ],
      [/\d+(\.\d+)?([eE][-+]?\d+)?/, "number"],
      [/"/, { token: "string", next: "@text" }],
      [/[{}[\]()]/, "delimiter"],
    ],
    comment: [
      [/\*\//, { token: "comment", next: "@pop" }],
      [/[^*]+|\*/, "comment"],
    ],
    text: [
      [/\$\$\{|%%\{|\\./, "string"],
      [/[$%]\{~?/, { token: "delimiter", next: "@template" }],
      [/"/, { token: "string", next: "@pop" }],
      [/[^"$%\\]+|[$%]/, "string"],
    ],
    template: [
      [/~?\}/, { token: "delimiter", next: "@pop" }],
      [/\{/, { token: "delimiter", next: "@template" }],
      { include: "@root" },
    ],
    heredoc: [
      [/^\s*(\w+)\s*$/, { cases: { "$1~$S2": { token: "tag", next: "@pop" }, "@default": "string.heredoc" } }],
      [/\$\$\{|%%\{/, "string.heredoc"],
      [/[$%]\{~?/, { token: "delimiter", next: "@template" }],
      [/[^$%]+|[$%]/, "string.heredoc"],
    ],
  },
};

export const hclConfiguration: languages.LanguageConfiguration = {
  comments: { lineComment: "#", blockComment: ["/*", "*/"] },
  brackets: [
    ["{", "}"],
    ["[", "]"],
    ["(", ")"],
  ],
  autoClosingPairs: [
    { open: "{", close: "}" },
    { open: "[", close: "]" },
    { open: "(", close: ")" },
    { open: '"', close: '"', notIn: ["string", "comment"] },
  ],
};

/** Colors for Compose files. */
export const yamlTokens: languages.IMonarchLanguage = {
  defaultToken: "",
  tokenizer: {
    root: [
      [/(^|\s)#.*$/, "comment"],
      [/^---|^\.\.\./, "delimiter"],
      [/[\w./-]+(?=\s*:(\s|$))/, "attribute"],
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, "attribute"],
      [/"(?:[^"\\$]|\\.|\$(?!\{))*"/, "string"],
      [/'[^']*'/, "string"],
      [/\$\$|\$\{[^}\n]*\}|\$\w+/, "variable"],
      [/[&*][\w-]+|<<(?=\s*:)/, "tag"],
      [/!\w+/, "tag"],
      [/\b(true|false|null|yes|no)\b|~(?=\s|$)/, "number"],
      [/\b\d[\d._]*\b/, "number"],
      [/[-:?|>](?=\s|$)/, "delimiter"],
      [/[{}[\],]/, "delimiter"],
    ],
  },
};

export const yamlConfiguration: languages.LanguageConfiguration = { comments: { lineComment: "#" } };

/** Colors for ignore files. */
export const ignoreTokens: languages.IMonarchLanguage = {
  defaultToken: "",
  tokenizer: {
    root: [
      [/^#.*$/, "comment"],
      [/^\s*!/, "keyword"],
      [/\*\*|[*?]/, "variable"],
    ],
  },
};
