import { plainErrorMessages } from "../../en/problems/plain-errors.ts";
import { translation } from "../../translation.ts";

export default translation(plainErrorMessages, {
  fromArguments: () => "FROM 只接受一個映像檔，或 `FROM image AS name`",
  emptyBase: (subject) => `\`${subject}\` 是空的，因為其中有變數沒有值`,
  upperCase: (subject) => `映像檔名稱只能用小寫，所以 \`${subject}\` 不是映像檔，而上面也沒有這個名稱的階段`,
  gapInName: (subject) => `\`${subject}\` 不是有效的映像檔名稱：其中可能有變數沒有值`,
  noImageName: (subject) => `\`${subject}\` 不是有效的映像檔名稱`,
  misspelledInstruction: (subject) => `\`${subject}\` 不是 Dockerfile 指令`,
  unknownInstruction: (subject) => `\`${subject}\` 不是 Dockerfile 指令。如果它屬於上一行，上一行必須以反斜線結尾`,
  openHeredoc: () => "here-document 沒有結尾：需要一行只寫它的名稱",
  noEqualsSign: (subject) => `\`${subject}\` 沒有 \`=\`。請寫成 \`NAME=value\`，值有空格時加上引號`,
  openQuote: () => "有一個引號沒有結尾",
  circle: (subject) => `階段 \`${subject}\` 需要它自己的結果`,
  beforeFrom: () => "第一個 FROM 之前只能有 ARG",
  noDestination: (subject) => `${subject} 需要來源和目的地`,
  variableInFrom: () => "`--from` 不能有變數。請用 `FROM … AS name` 為映像檔命名，再從那個階段複製",
  badStageName: (subject) => `\`${subject}\` 不能當階段名稱：開頭要是字母，之後可用字母、數字、\`-\`、\`_\` 和 \`.\``,
  unknownFlag: (subject) => `這個指令沒有 \`${subject}\` 這個旗標`,
  noSuchNumber: (subject) => `上面沒有第 ${subject} 號階段：第一個是 0`,
  badArray: () => "中括號裡的每一項都要加雙引號",
  shellForm: () => 'SHELL 要寫成清單：`SHELL ["/bin/bash", "-c"]`',
});
