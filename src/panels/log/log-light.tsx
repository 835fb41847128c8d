import type { LogRow } from "#views/log/log-view.ts";

/** Marks the stages of failed steps in the graph while the log is open. */
export function LogLight({ rows }: { readonly rows: readonly LogRow[] }) {
  const stages = new Set(
    rows.filter(({ status, stage }) => status === "error" && stage >= 0).map(({ stage }) => stage),
  );
  if (stages.size === 0) return null;
  const rules = [...stages].map(
    (stage) => `[data-testid="stage"][data-stage="${stage}"] { box-shadow: 0 0 0 2px var(--error) }`,
  );
  return <style>{rules.join("\n")}</style>;
}
