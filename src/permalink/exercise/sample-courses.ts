import type { Course } from "./course.ts";

/** A single exercise with as little as it can have. */
const SMALLEST: Course = {
  title: "",
  exercises: [
    {
      title: "Drop root",
      task: "The image must not start as root.",
      start: { dockerfile: 'FROM alpine:3.22\nCMD ["id"]\n' },
      goals: [{ kind: "not-root" }],
      hints: [],
      solution: null,
      golf: null,
    },
  ],
};

/** Two exercises with every kind of goal and every option. */
const EVERYTHING: Course = {
  title: "Docker 第一週",
  exercises: [
    {
      title: "Two stages",
      task: "Split it.\n\n- keep `go build`\n- **no** compiler in the image",
      start: { dockerfile: "FROM golang:1.25\nCOPY . .\nRUN go build -o /app\n", dockerignore: ".git\n" },
      goals: [
        { kind: "no-tool", tool: "go" },
        { kind: "builds", target: "", stage: "build" },
        { kind: "skips", target: "app", stage: "test" },
        { kind: "reruns", file: "main.go", most: 2 },
        { kind: "user", user: "nobody" },
        { kind: "not-root" },
        { kind: "starts", command: "/app" },
        { kind: "runs", command: "go build" },
        { kind: "no-problem", rule: "DL3006" },
        { kind: "layers", most: 1 },
        { kind: "base-size", most: 10 },
      ],
      hints: ["A second `FROM` starts a stage."],
      solution: { dockerfile: "FROM golang:1.25 AS build\n", target: "build", buildArgs: { A: "1" } },
      golf: { measure: "reruns", file: "main.go" },
    },
    {
      title: "Fewer layers",
      task: "",
      start: { dockerfile: "FROM alpine\nRUN a\nRUN b\n" },
      goals: [{ kind: "layers", most: 1 }],
      hints: [],
      solution: { dockerfile: "FROM alpine\nRUN a && b\n" },
      golf: { measure: "layers" },
    },
  ],
};

export const SAMPLE_COURSES = { SMALLEST, EVERYTHING } as const;
