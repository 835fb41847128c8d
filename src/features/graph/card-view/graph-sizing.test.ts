import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import type { DrawingOptions } from "../view/graph-context.ts";
import { graphView } from "../view/graph-view.ts";
import type { GraphSizing } from "./sizing-options.ts";
import { PLAIN_DRAWING } from "../view/plain-drawing.ts";

const OPTIONS: DrawingOptions = {
  direction: "auto",
  ...PLAIN_DRAWING,
  screenWidth: 880,
  screenHeight: 840,
};

function planOf(text: string, options: Partial<DrawingOptions> = {}): GraphSizing {
  return graphView(analyze(text), { ...OPTIONS, ...options }).plan;
}

/** Each stage starts from the one before. */
function chain(length: number): string {
  const stages = Array.from(
    { length },
    (_, n) => `FROM ${n === 0 ? "alpine:3.20" : `s${n - 1}`} AS s${n}\nRUN make s${n}`,
  );
  return stages.join("\n");
}

/** One base, and as many stages side by side. */
function fan(width: number): string {
  const stages = Array.from({ length: width }, (_, n) => `FROM base AS s${n}\nRUN make all of the part ${n}`);
  return ["FROM alpine:3.20 AS base", ...stages].join("\n");
}

describe("chooseSizing", () => {
  it("lets a long chain run down, and many side by side appear in one column, where the screen is high", () => {
    expect(planOf(chain(8)).direction).toBe("down");
    expect(planOf(fan(9)).direction).toBe("right");
  });

  it("lets a chain run to the right where the screen is broad", () => {
    expect(planOf(chain(5), { screenWidth: 2_400, screenHeight: 500 }).direction).toBe("right");
  });

  it("keeps to a direction that was chosen", () => {
    expect(planOf(chain(8), { direction: "right" }).direction).toBe("right");
    expect(planOf(fan(9), { direction: "down" }).direction).toBe("down");
  });

  it("makes cards as broad as their words need, and no broader than there is room", () => {
    const short = planOf("FROM a AS b\nRUN c\n");
    const long = planOf("FROM a AS b\nRUN go build -trimpath -ldflags='-s -w' -o /out/server ./cmd/server\n");
    expect(short.cardWidth).toBeLessThan(long.cardWidth);
    expect(planOf(fan(9), { direction: "down" }).cardWidth).toBeLessThan(long.cardWidth);
  });

  it("shows less of each stage the more there are", () => {
    expect(planOf(chain(3)).detail).toBe("full");
    expect(planOf(chain(19)).detail).not.toBe("full");
    const copies = Array.from({ length: 8 }, (_, n) => `COPY --from=base /part/${n} /${n}`).join("\n");
    const many = Array.from({ length: 40 }, (_, n) => `FROM alpine AS s${n}\n${copies}`).join("\n");
    expect(planOf(`FROM alpine AS base\n${many}`).detail).toBe("titles");
  });

  it("shows few rows where only names can be read", () => {
    const phone = { direction: "down", screenWidth: 390, screenHeight: Infinity } as const;
    expect(planOf(fan(4), phone)).toMatchObject({ detail: "brief", nameSize: expect.toSatisfy((size) => size > 20) });
    expect(planOf(fan(4), { ...phone, screenWidth: 1_600 })).toMatchObject({ detail: "full", nameSize: 0 });
    expect(planOf(fan(12), phone)).toMatchObject({ detail: "full", nameSize: 0 });
  });

  it("keeps what there is while that is nearly as good", () => {
    const previous = planOf(chain(5));
    const longer = `${chain(5)}\nRUN one more command that is long enough to count\n`;
    expect(planOf(longer, { previous })).toMatchObject({
      direction: previous.direction,
      cardWidth: previous.cardWidth,
      detail: previous.detail,
    });
    expect(planOf(fan(12), { previous }).direction).toBe("right");
  });

  it("reckons with the room of lines that pass by", () => {
    const names = Array.from({ length: 48 }, (_, n) => `s${n}`);
    const stages = names.map((name, n) => `FROM ${n < 6 ? "scratch" : `s${n - 6}`} AS ${name}\nRUN make`).join("\n");
    const copies = names.map((name) => `COPY --from=${name} /out /${name}`).join("\n");
    expect(planOf(stages).direction).toBe("down");
    expect(planOf(`${stages}\nFROM scratch\n${copies}`).direction).toBe("right");
  });

  it("does not depend on the target", () => {
    const text = `${chain(4)}\nFROM s1 AS test\nRUN make test\n`;
    const plans = ["s2", "test"].map((target) => graphView(analyze(text, { target }), OPTIONS).plan);
    expect(plans[0]).toEqual(plans[1]);
  });
});
