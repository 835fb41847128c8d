/** Lines of CI services and of Compose around a build. */
const AROUND =
  /^(?:##\[|::(?:group|endgroup|error|warning|notice|debug|add-mask)\b|section_(?:start|end):|\s*(?:[✔✓] )?(?:Image|Service|Container|Network)? ?\S+ +(?:Building|Built|Started|Created|Starting|Creating|Pulled)\s*(?:[\d.]+s)?\s*$|\[\+\] \S+ (?:[\d.]+s \()?\d+\/\d+)/;

/** Whether a line is of what surrounds the build in a log, such as a group of a CI service. */
export function isAroundBuild(line: string): boolean {
  return AROUND.test(line);
}
