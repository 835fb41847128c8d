// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { PlanCpu } from "./plan-cpu.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => root.close());

it("draws how busy the machine was, in place and in words", () => {
  const use = [
    { start: 2, end: 12, share: 0.5 },
    { start: 12, end: 22, share: 1 },
  ];
  act(() => root.render(<PlanCpu use={use} total={40} />));
  const picture = document.querySelector("figure");
  expect(picture?.getAttribute("aria-label")).toBe("CPU usage of the whole machine: 75% on average, 100% at peak");
  const drawn = [...document.querySelectorAll<HTMLElement>("figure > span")].map(({ style }) => style);
  expect(drawn.map(({ left, width, height }) => [left, width, height])).toEqual([
    ["5%", "25%", "50%"],
    ["30%", "25%", "100%"],
  ]);
});
