import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { listTexts } from "../../text-list.ts";
import { say } from "../../say.ts";

const PROGRAMS = ["free", "kill", "mount", "ps", "service", "shutdown", "ssh", "top", "vim"];

export const dl3001: Rule = {
  id: "DL3001",
  family: "hadolint",
  title: "A command that is useless during a build",
  severity: "info",
  check: eachRun(PROGRAMS, (at, commands) => {
    const [first] = commands;
    if (!first) return null;
    const names = [...new Set(commands.map(({ name }) => name))];
    const message = say`${listTexts(names)}: nothing it does ends up in the image`;
    return { message, range: at.scriptRange(first.nameWord) };
  }),
};
