import { translation } from "../../translation.ts";
import { baseWordMessages } from "../../en/images/base-words.ts";

export default translation(baseWordMessages, {
  sets: (names) => `它設定了 ${names.join("、")}。`,
  setsNothing: "它只設定了 PATH。",
  moreVariables: (count) => `另外 ${count} 個變數`,
  isUnknown:
    "它設定了什麼無從得知：這個檔案沒有設定的變數、USER、WORKDIR、ENTRYPOINT 和 CMD，如果有的話，都由基礎映像檔設定。",
});
