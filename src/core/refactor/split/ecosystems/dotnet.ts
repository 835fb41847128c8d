import type { ShellCommand } from "../../../shell/script/script.ts";
import { baseOf } from "../base-of.ts";
import { PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import { dotnetRuntime } from "../runtime-image.ts";
import { pathInContainer, commandsOf, copiesSourcesFirst, isProgram, startedWords } from "../stage-commands.ts";

/** .NET: the published files run on the ASP.NET runtime. */
export const readDotnet: ReadRecipe = (reading, answers) => {
  const isBuild = (command: ShellCommand): boolean =>
    isProgram(command, "dotnet") && ["restore", "build", "publish"].includes(command.args[0]?.text ?? "");
  const runtime = dotnetRuntime(baseOf(reading));
  if (runtime === null || !commandsOf(reading).some(isBuild)) return null;
  const words = startedWords(reading);
  if (words.includes("run") || words.includes("watch")) return { why: { id: "needs-tool", detail: "dotnet run" } };
  const file = words.find((word) => word.endsWith(".dll")) ?? (words[0]?.includes("/") ? words[0] : undefined);
  if (file === undefined || file.includes("$")) return { why: { id: "unknown-program", detail: "" } };
  const path = pathInContainer(reading, file);
  const folder = path.slice(0, path.lastIndexOf("/")) || "/";
  if (folder === "/") return { why: { id: "root-folder", detail: "" } };
  const project = commandsOf(reading)
    .filter(isBuild)
    .flatMap(({ args }) => args.map(({ text }) => text))
    .find((text) => /\.(?:cs|fs|vb)proj$/.test(text));
  return {
    ...PLAIN_RECIPE,
    ecosystem: ".NET",
    runtimeImage: answers.get("runtime") === "runtime" ? runtime.replace("dotnet/aspnet", "dotnet/runtime") : runtime,
    installFirst: copiesSourcesFirst(reading, isBuild) ? restoreFirst(project) : null,
    isReplaced: (command) => isProgram(command, "dotnet") && command.args[0]?.text === "restore",
    artifacts: [{ from: folder, to: folder }],
    questions: [{ id: "runtime", options: ["aspnet", "runtime"], assumed: "aspnet" }],
    leftOut: ["sdk", "caches", "sources"],
  };
};

function restoreFirst(project: string | undefined): readonly string[] {
  if (project === undefined || !project.includes("/"))
    return [`COPY ${project ?? "*.csproj"} ./`, "RUN dotnet restore"];
  const folder = project.slice(0, project.lastIndexOf("/") + 1);
  return [`COPY ${project} ${folder}`, `RUN dotnet restore ${project}`];
}
