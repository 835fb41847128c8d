import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { orderAndLinks as plan } from "#content/lessons/order-and-links.ts";

export const orderAndLinks: LessonText<typeof plan> = {
  title: "同名、觸發與連結",
  summary: "兩個同名的階段、會帶進另一個階段的 ONBUILD，還有不在乎基底更新的 COPY --link。",
  steps: [
    {
      title: "猜猜看：兩個同名",
      text: [
        "有兩個階段都叫 `build`。BuildKit 接受，只提出警告 `DuplicateStageName`。同名的階段中，`COPY --from` 指的是**最後**一個。",
      ],
      task: "`app` 需要兩個中的哪一個？",
      hints: ["用編號分辨：`0` 和 `1`。", "哪一個寫出 `/out/serve` 並不重要。名字才算數，而它屬於最後一個。"],
      done: "建置的是第二個 `build`。第一個一聲不響就被略過，再也無法用名稱參照它。",
    },
    {
      title: "各自的名字",
      text: [
        "`app` 應該兩者都有：第一個階段的網頁檔案放在 `/srv`，還有第二個階段的程式。",
        "BuildKit 對重複的名字只提出警告。**問題**面板列為錯誤，因為其中一個階段就這樣無聲無息地丟了。",
      ],
      task: "給兩個階段各自的名字，並讓 `app` 也從第一個把 `/web/dist` 複製到 `/srv`。",
      hints: ["把第一個叫做 `web`。", "然後 `app` 就能從它取：`COPY --from=web /web/dist /srv`。"],
      done: "三個名字，三個階段，全部建置：{built}。",
      wrong: {
        "too-much": "{source} 裡不只有打包結果：原始碼也會進入映像檔。請複製 `/web/dist`。",
        elsewhere: "網頁檔案複製到了 {place}，應該放在 `/srv`。",
        twins: "仍有兩個階段同名。這會建置 {built}，而兩個中的第一個無法引用。",
        gone: "檔案裡不再同時有 `node bundle.js` 和 `go build`。",
        "not-there": "全部都會建置，但沒有全部進入 {target}：`/web/dist` 在打包的階段裡，{program} 在編譯的階段裡。",
        skipped: "現在名字清楚了。但 {skipped} 被略過，因為 {target} 沒有從那裡取任何東西。",
      },
    },
    {
      title: "猜猜看：留到以後的一行",
      text: [
        "`ONBUILD` 在它所在之處不執行任何東西。它是先放著的一行，在以這個階段為 `FROM` 的階段裡、緊接著 `FROM` 之後執行。",
      ],
      task: "目標是 `shop`。把 `ONBUILD` 的那一行放到它會執行的地方。",
      hints: ["`shop` 從 `site` 開始，所以得到先放在那裡的 `COPY`。", "那個 `COPY` 從 `assets` 取東西。"],
      done: "會建置 {built}：`shop` 藉由寫在 `site` 裡的一行，從 `assets` 複製。{skipped} 不是從 `site` 開始，也不需要。",
    },
    {
      title: "新的基底，同樣的檔案",
      text: [
        "今天有新的 `nginx:1.29-alpine`。`build` 來自快取，它的檔案沒變。但 `COPY` 把它們疊在基底上，而基底變了：所以這個步驟重新執行。用 `COPY --link`，這些檔案就是獨立的一[層](layer)，不依賴下面是什麼。",
      ],
      task: "讓新的 nginx 映像檔不會使 `COPY` 重新執行。",
      hints: ["它是 `COPY` 的旗標，和 `--from` 並列。", "`COPY --link --from=build /app/dist /usr/share/nginx/html`"],
      done: "基底更新時，複製的那一層來自快取。可以在**快取**面板試試。",
      wrong: {
        again: "`nginx:1.29-alpine` 更新時，`COPY` 會重新執行：它建立在基底之上。",
        gone: "映像檔應該仍從 nginx 開始，並複製 `build` 的檔案。",
      },
    },
  ],
};
