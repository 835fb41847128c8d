import type { bakeGroups as plan } from "#content/lessons/bake-groups.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const bakeGroups: LessonText<typeof plan> = {
  title: "Bake：用一個檔案建置多個映像檔",
  summary: "Bake 檔列出專案要建置什麼：群組、目標，以及以另一個目標為起點的目標。",
  steps: [
    {
      title: "群組會建置什麼",
      text: [
        "實際的專案很少只有一個 Dockerfile。`docker buildx bake` 會讀取 Bake 檔，這裡是 `docker-bake.hcl`。每個 `target` 是一個映像檔：由哪個目錄、哪個 Dockerfile 建置，又叫什麼名字。`group` 替一起建置的目標命名；沒有指定別的時，Bake 就建置 `default`。",
        "也看看 `contexts`。兩個服務都是 `FROM node-base`，但 registry 裡沒有這個映像檔：Bake 檔說明這個名稱代表 `target:base`。所以一個[目標](target)可以是另一個的基礎。",
      ],
      task: "讀一讀 `docker-bake.hcl` 和三個 Dockerfile，再說說 `docker buildx bake` 會建置什麼。",
      hints: [
        "從群組 `default` 開始，順著它的目標需要什麼往下找。",
        "除非另有指定，目標會在它的 Dockerfile 的最後一個階段結束。",
      ],
      done: "群組只要求 `api`。`api` 需要它的 `build`，而後者以目標 `base` 為起點。它不在群組裡，仍然會建置。沒有人要求 `test` 或 `web`。",
    },
    {
      title: "兩個服務都建置",
      text: ["團隊裡每個人輸入的都是 `docker buildx bake`。目前它漏掉了網站。"],
      task: "讓 `docker buildx bake` 同時建置 `api` 和 `web`。",
      hints: ["群組 `default` 裡的清單決定要建置什麼。", '`targets = ["api", "web"]`'],
      done: "一個命令就平行建置兩個映像檔。兩者都取用 `base`，它只建置一次。",
      wrong: {
        "not-default": "`docker buildx bake` 還是不會建置 `web`：它不在群組 `default` 裡。",
        dropped: "現在會建置 `web`，但不再建置 `api`。",
        gone: "已經沒有目標 {target}。",
        "only-chosen": "你在這個頁面選了 `web`。其他人輸入 `docker buildx bake` 時，得到的還是只有 `api`。請修改檔案。",
        changed: "{target} 和原來不同了：它不再於最後一個階段結束，或不再以 `base` 為起點。",
      },
    },
    {
      title: "替測試加一個目標",
      text: [
        "`api/Dockerfile` 有一個沒有目標會建置的階段 `test`，所以測試從來不會執行。應該要能在流水線輸入 `docker buildx bake api-test`。",
        '目標可以指定在哪個階段結束：`target = "test"`。它也可以用 `inherits` 取得另一個目標的設定，而且是全部的設定，所以要留意哪些是它不該有的。',
      ],
      task: "加一個目標 `api-test`，在 `api/Dockerfile` 的階段 `test` 結束。預設不要建置它，也不要給它 `api` 的標籤。",
      hints: ["它需要和 `api` 相同的 `context` 與 `contexts`。", '成果不必留成映像檔：`output = ["type=cacheonly"]`'],
      done: "`docker buildx bake api-test` 會執行測試。到 `build` 為止的步驟都和 `api` 共用，所以其中一個建置過的，另一個就能從快取取得。",
      wrong: {
        missing: "還沒有目標 `api-test`。",
        "other-stage": "`api-test` 在 {stage} 結束，所以不會執行測試。",
        "other-file": "`api-test` 由 {file} 建置，而不是 `api/Dockerfile`。",
        "no-stage": "`api/Dockerfile` 已經沒有階段 `test`。",
        "api-tests": "現在 `api` 自己在 {stage} 結束。它是要發布的，應該在 `api` 結束。",
        "no-base":
          "`api-test` 不知道 `node-base` 代表什麼，所以 BuildKit 會到 registry 找這個名稱的映像檔。請給它和 `api` 相同的 `contexts`。",
        "by-default": "這樣每次 `docker buildx bake` 都會執行測試。不要把 `api-test` 放進群組 `default`。",
        "same-tag":
          "`api-test` 也有標籤 {tag}，因為它繼承了這個標籤。最後建置的那個會得到這個名稱。請在 `api-test` 裡設定 `tags = []`。",
        dropped: "`docker buildx bake` 不再建置 {target}。",
      },
    },
    {
      title: "把相關的連起來",
      text: [
        "這個專案的目標還沒有人連起來。兩個服務都以 `base` 已發布的映像檔為起點。想試試基礎的變更，就得先推送它。從圖裡也看得出來：沒有線從一個 Dockerfile 連到另一個。",
        "`contexts` 也可以代替映像檔。它的鍵就是 Dockerfile 裡所寫的映像檔。",
      ],
      task: "讓兩個服務都以目標 `base` 建置的成果為起點，並繼續發布 `base`。",
      hints: [
        "兩個目標都需要 `contexts`，值是 `target:base`。",
        '`contexts = { "registry.example.com/node-base:4" = "target:base" }`',
      ],
      done: "兩個服務都以這個專案裡目前的基礎建置，BuildKit 會先建置它。單獨使用這些 Dockerfile 時仍然可行，用的是已發布的映像檔。",
      wrong: {
        pulled: "{target} 仍然從 registry 拉取已發布的映像檔。",
        unused: "{target} 有上下文 {name}，但它的 Dockerfile 裡沒有 `FROM` 寫這個名稱，所以沒有任何地方使用它。",
        elsewhere: "{target} 不再拉取已發布的映像檔，但也不是以目標 `base` 為起點。",
        "no-base": "已經沒有目標 `base`。",
        gone: "`docker buildx bake` 不再建置 {target}。",
        "not-pushed": "`base` 已經沒有標籤，其他人無法拉取它。",
      },
    },
  ],
};
