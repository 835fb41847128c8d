import { asked } from "./answer-changes.ts";
import { rightAnswersTo, wrongAnswersTo } from "./answer-lists.ts";

const ignoring = (...lines: readonly string[]) => asked({ dockerignore: `${lines.join("\n")}\n` });

/** Wrong answers to the lesson about what is sent. */
export const wrongAnswersAboutContext = [
  ...wrongAnswersTo("what-is-sent", 1, [
    ["git", ignoring("node_modules")],
    ["git", ignoring("node_modules", "git")],
    ["git", ignoring("node_modules", ".git", "!.git")],
    ["git", ignoring("node_modules", "# .git")],
    ["modules", ignoring(".git")],
    ["modules", ignoring(".git", "node_modules/.bin")],
    ["modules", ignoring(".git", "modules")],
    ["too-much", ignoring("*")],
    ["too-much", ignoring(".git", "node_modules", "src")],
    ["too-much", ignoring(".git", "node_modules", "deploy")],
  ]),
  ...wrongAnswersTo("what-is-sent", 2, [
    ["missing", ignoring(".git", "node_modules", "deploy", "# !deploy/nginx.conf")],
    ["missing", ignoring(".git", "node_modules", "!deploy/nginx.conf", "deploy")],
    ["missing", ignoring(".git", "node_modules", "deploy", "!nginx.conf")],
    ["secrets", ignoring(".git", "node_modules")],
    ["secrets", ignoring(".git", "node_modules", "deploy", "!deploy")],
    ["secrets", ignoring(".git", "node_modules", "deploy", "!deploy/*")],
    ["large", ignoring("deploy", "!deploy/nginx.conf")],
    ["large", ignoring("node_modules", "deploy", "!deploy/nginx.conf")],
    ["too-much", ignoring("*", "!deploy/nginx.conf")],
  ]),
];

/** Right answers to the lesson about what is sent. */
export const rightAnswersAboutContext = [
  ...rightAnswersTo("what-is-sent", 1, [
    [
      "with a comment and in another order",
      asked({ dockerignore: "# not for the build\nnode_modules\n*.log\n.git\n" }),
    ],
    ["in any folder", ignoring("**/.git", "**/node_modules")],
    ["with slashes", ignoring("/.git/", "/node_modules/")],
    ["with a comment and a pattern", ignoring("# large", ".git*", "node_modules")],
    ["all but what is needed", ignoring("*", "!src", "!package*.json", "!deploy")],
    ["more than was asked", ignoring(".git", "node_modules", "README.md")],
  ]),
  ...rightAnswersTo("what-is-sent", 2, [
    ["a pattern for the secrets", ignoring(".git", "node_modules", "deploy/p*")],
    ["a pattern brought back", ignoring(".git", "node_modules", "deploy", "!deploy/*.conf")],
    ["only the secrets", ignoring(".git", "node_modules", "deploy/prod.env")],
    ["secrets in any folder", ignoring(".git", "node_modules", "**/*.env")],
    ["all but what is needed", ignoring("*", "!src", "!package*.json", "!deploy/nginx.conf")],
    ["the content of the directory", ignoring(".git", "node_modules", "deploy/*", "!deploy/nginx.conf")],
  ]),
];
