/** What a text can make an analysis do, each in its own unit. */
export type Expense = "characters" | "steps" | "entries" | "commands" | "ports";

const EXPENSES: readonly Expense[] = ["characters", "steps", "entries", "commands", "ports"];

/**
 * How much of it one conversion of a text may cost. A build of a thousand instructions needs a hundredth of it; with
 * these everything made of the result stays within a second and 300 MB.
 */
const LIMITS: Readonly<Record<Expense, number>> = {
  characters: 4_000_000,
  steps: 10_000_000,
  entries: 1_000_000,
  commands: 100_000,
  ports: 100_000,
};

const REASONS: Readonly<Record<Expense, (limit: string) => string>> = {
  characters: (limit) => `variables, paths and names become more than ${limit} characters`,
  steps: (limit) => `matching patterns takes more than ${limit} steps`,
  entries: (limit) => `the variables of all steps are more than ${limit}`,
  ports: (limit) => `more than ${limit} ports are exposed`,
  commands: (limit) => `all stages have more than ${limit} instructions, triggers included`,
};

/** What is left to spend on one conversion. Once anything is used up, `problem` says so, and the build ends. */
export class Budget {
  /** Why the build ends, with the figure; "" while it does not. */
  problem = "";
  private readonly spent: Record<Expense, number> = { characters: 0, steps: 0, entries: 0, commands: 0, ports: 0 };

  /** Notes an expense; false where there is too much of it. */
  spend(expense: Expense, amount: number): boolean {
    this.spent[expense] += amount;
    const limit = LIMITS[expense];
    if (this.spent[expense] > limit && this.problem === "")
      this.problem = `too much to work out here: ${REASONS[expense](limit.toLocaleString("en-US"))}`;
    return this.problem === "";
  }

  /** Whether anything was spent more of than there. */
  hasSpentMoreThan(other: Budget): boolean {
    return EXPENSES.some((expense) => this.spent[expense] > other.spent[expense]);
  }
}
