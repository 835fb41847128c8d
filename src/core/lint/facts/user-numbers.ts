import type { Facts } from "./facts.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { flagValues, plainArgs } from "../../shell/script/shell-args.ts";
import { stageLinks } from "./stages/stage-links.ts";

/** Flags of `useradd` and `adduser` that take the next word. */
const USER_FLAGS = "u g G s d c b e k h uid gid shell home home-dir comment groups base-dir gecos ingroup".split(" ");

/** A user that a RUN makes. */
export interface CreatedUser {
  readonly at: InstructionFacts;
  readonly name: string;
  /** "" where the number is left to the system. */
  readonly uid: string;
}

/** The users that the RUNs of some stages make, in order of the text. */
export function createdUsers(facts: Facts, stages: readonly number[]): readonly CreatedUser[] {
  const calls = [...facts.commands("useradd"), ...facts.commands("adduser")];
  return calls
    .filter(({ at }) => stages.includes(at.stage))
    .toSorted((a, b) => a.at.range.start - b.at.range.start || a.command.start - b.command.start)
    .flatMap(({ at, command }) => {
      const word = plainArgs(command, USER_FLAGS).find(({ isLiteral }) => isLiteral);
      if (!word) return [];
      const joined = command.args.flatMap(({ text }) => /^--uid=(\d+)$/.exec(text)?.[1] ?? []);
      const apart = [...flagValues(command, "u"), ...flagValues(command, "uid")].map(({ text }) => text);
      return [{ at, name: word.text, uid: [...joined, ...apart].find((uid) => /^\d+$/.test(uid)) ?? "" }];
    });
}

/** The number of a user where an instruction is, by the RUNs above and by the base image; "" where it is not known. */
export function userNumber(facts: Facts, at: InstructionFacts, name: string): string {
  const chain = stageLinks(facts).chainOf(at.stage);
  const created = createdUsers(facts, chain).findLast(
    (user) => user.name === name && user.at.range.start < at.range.start,
  );
  if (created) return created.uid;
  return facts.input.baseImages[at.stage]?.users.find((user) => user.name === name)?.uid ?? "";
}
