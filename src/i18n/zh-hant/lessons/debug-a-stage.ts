import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { debugAStage as plan } from "#content/lessons/debug-a-stage.ts";

export const debugAStage: LessonText<typeof plan> = {
  title: "為沒有 shell 的映像檔除錯",
  summary: "在映像檔上面加一個有 shell 的階段，而且兩者互不影響。",
  steps: [
    {
      title: "shell 給你用，不給使用者",
      text: [
        "`app` 從沒有 shell 的映像檔開始，所以 `docker run -it app sh` 會失敗，你沒辦法進去看。把 shell 放進映像檔能幫到你，也會幫到攻擊者。",
        "以 `FROM app` 開始的階段正好有映像檔的檔案，還可以加上 shell：用 `docker build --target debug .` 建置它。一般的建置取最後一個階段，所以最後一個階段要以 `app` 為基礎。",
      ],
      task: "新增階段 `debug`，從 `app` 開始，並從 `busybox:1.37-musl` 複製 shell。一般的建置仍然要產生沒有 shell 的 `app`。",
      hints: [
        "在 `busybox` 裡，shell 是 `/bin/busybox`。複製成 `/bin/sh` 就能當 shell 用。",
        "`FROM app AS debug`，接著 `COPY --from=busybox:1.37-musl /bin/busybox /bin/sh`，再在那個階段下面寫另一個 `FROM app`。",
      ],
      done: "`docker build --target debug .` 有映像檔的檔案和 shell。一般的建置取 {ships}，沒有 shell。",
      wrong: {
        gone: "已經沒有階段 `app`。",
        "no-debug": "沒有階段 `debug`。",
        "not-from-app": "`debug` 不是從 `app` 開始，所以看不到映像檔裡有什麼。",
        "no-shell": "`debug` 沒有 shell：沒有從 `busybox` 複製。",
        "not-a-shell": "{taken} 不是 `busybox` 的 shell。它的 shell 是 `/bin/busybox`，名字叫 `sh` 時就是 shell。",
        published: "一般的建置產生 {published}，裡面有 shell。一般的建置產生的是最後一個階段。",
        other: "一般的建置產生 {published}，它不是從 `app` 開始。",
        "in-image": "一般的建置產生的映像檔裡也有 shell。",
      },
    },
    {
      title: "除錯目標會建置什麼？",
      text: ["目標只建置它需要的東西，所以除錯不會讓一般的建置多花時間。"],
      task: "從 `debug` 往回走。",
      hints: ["從 `debug` 沿著 `FROM` 和 `COPY --from` 往上看。"],
      done: "`debug`、`app` 和 `build`。`release` 在檔案的後面，但要建置的東西都不需要它。",
    },
  ],
};
