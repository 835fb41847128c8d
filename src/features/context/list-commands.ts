/** Commands whose output the page reads, by the name of what they are for. */
export const LIST_COMMANDS = [
  { id: "onLinux", text: String.raw`find . -printf '%y\t%s\t%m\t%l\t%P\n'` },
  { id: "onMac", text: String.raw`find . -exec stat -f '%HT%t%z%t%OLp%t%Y%t%N' {} +` },
  { id: "tracked", text: "git ls-tree -r -l HEAD" },
  { id: "rough", text: "du -ak" },
] as const;
