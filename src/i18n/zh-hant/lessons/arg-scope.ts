import type { argScope as plan } from "#content/lessons/arg-scope.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const argScope: LessonText<typeof plan> = {
  title: "ARG 的有效範圍",
  summary: "第一個 FROM 上方的 ARG 只給 FROM 用。在階段裡要再宣告一次。",
  steps: [
    {
      title: "變數是空的",
      text: [
        "`ARG` 宣告建置時的變數，也就是[建置引數](build-argument)。`ARG ALPINE=3.22` 寫在第一個 `FROM` 上方。那裡不屬於任何階段：只有 `FROM` 那幾行能用它。所以 `RUN` 看到的 `$ALPINE` 是空的，頁面也對此提出警告。",
        "階段要用它，就再宣告一次，不寫值：`ARG ALPINE`。",
      ],
      task: "讓 `RUN` 看到的版本，和階段開始時用的版本相同，而版本號只寫一次。",
      hints: ["宣告要放在 `FROM` 和 `RUN` 之間。", "在 `FROM` 正下方加一行 `ARG ALPINE`。"],
      done: "`RUN` 看到的就是階段開始時用的版本，而版本只寫在一個地方。",
      wrong: {
        "too-late": "`ARG ALPINE` 排在 `RUN` 之後，因此在那裡還是空的。變數只在自己的 `ARG` 之後才看得到。",
        "own-default":
          "這個階段宣告了 `ALPINE`，卻給了它自己的預設值，而那是空的：在預設值裡也看不到第一個 `FROM` 之前的 `ARG`。請不要寫值。",
        empty: "在這次建置裡，`RUN` 使用的 `$ALPINE` 是空的：這個階段沒有 `ARG` 宣告它。",
        differs: "`RUN` 看到 {value}，階段卻從 {bases} 開始。第二個 `ARG` 有自己的值，就是另一個同名的變數：不要寫值。",
        twice: "`RUN` 看到 {value}，今天是對的。但現在數字寫在兩個地方，總有一天會不一致：不要寫值。",
        "in-shell": "`RUN` 自己設定了 `ALPINE`，版本就寫在兩個地方了。改成在這個階段宣告建置引數。",
        quoted: "在單引號裡，shell 不會替換 `$ALPINE`，檔案裡會是這個字本身。請改用雙引號。",
        unused: "`RUN` 已經不使用 `$ALPINE`，版本改了它也不會跟著變。",
        "no-run": "已經沒有 `RUN echo` 可以使用這個變數了。",
      },
    },
    {
      title: "換個值，檔案不變",
      text: [
        "`=` 後面只是預設值。`docker build --build-arg ALPINE=3.21 .` 只在那一次建置給另一個值。在這個頁面上，就是**輸入**面板。",
      ],
      task: "不修改檔案，改用 `alpine:3.21` 建置。",
      hints: ["在**輸入**面板找到 `ALPINE`。", "把 `ALPINE` 欄位裡的內容換成 `3.21`。"],
      done: "這次建置從 {bases} 開始，檔案還是原來的樣子。",
      wrong: {
        same: "這次建置仍從預設的 {bases} 開始。",
        other: "這次建置從 {bases} 開始，不是 `alpine:3.21`。看看**輸入**裡的整個值。",
        edited: "確實從 {bases} 開始了，但對所有人都是：檔案裡的預設值改了。改回來，然後在**輸入**裡給值。",
      },
    },
    {
      title: "兩個階段，一個版本",
      text: [
        "`VERSION` 在 `build` 裡宣告，也隨著那個階段結束。所以 `app` 裡的 `LABEL`（映像檔附帶的標籤）是空的，BuildKit 提出警告：`UndefinedVar`。",
        "要讓多個階段用同一個值，就在第一個 `FROM` 上方連同預設值宣告一次，再於每個用到的階段裡不寫值宣告一次。",
      ],
      task: "讓標籤和編譯出的程式有相同的版本，版本只寫一次，並讓 `--build-arg VERSION=…` 同時改變兩者。",
      hints: [
        "需要三行以 `ARG VERSION` 開頭：一行有預設值，每個階段再各一行。",
        "第一個 `FROM` 上方：`ARG VERSION=1.4`。`build` 和 `app` 裡：`ARG VERSION`。",
      ],
      done: "兩個階段都從同一行取得版本。",
      wrong: {
        empty:
          "在 {target} 裡 `$VERSION` 是空的，所以標籤也是空的：這個階段沒有 `ARG` 宣告它，而其他階段裡或第一個 `FROM` 上方的 `ARG` 在這裡看不到。",
        "too-late":
          "在 {target} 裡，`ARG VERSION` 排在 `LABEL` 之後，所以標籤還是空的。變數只在自己的 `ARG` 之後才看得到。",
        "no-default": "{target} 宣告了 `VERSION`，但沒有預設值傳到它，所以標籤是空的。把預設值寫在第一個 `FROM` 上方。",
        "no-label": "{target} 已經沒有 `LABEL` 了。",
        "not-compiled": "標籤是 {label}，但 `build` 裡的變數是空的，程式也就沒有版本。`build` 也宣告它了嗎？",
        differs: "標籤是 {label}，程式得到的卻是 {compiled}。再次宣告時不要寫值。",
        twice: "兩者都是 {label}，但數字寫在兩個地方，總有一天會不一致。只在第一個 `FROM` 上方寫一次。",
        "fixed-program": "用 `--build-arg VERSION={other}` 時標籤會變，程式得到的卻還是 {label}。那裡也要用變數。",
        fixed: "標籤是 {label}，用 `--build-arg VERSION={other}` 也還是一樣。請用變數，不要直接寫數字。",
      },
    },
  ],
};
