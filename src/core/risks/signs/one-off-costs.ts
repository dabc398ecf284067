import { prepare, quote } from "../../facts/prepare";
import { factsOf } from "../../scoring/facts-of";
import { declared } from "./declared";
import { isAboutPrice, WORDS_READ } from "./exclusions";
import { fromFact, fromPart, fromWords, STANDING, type Said, type SignReading } from "./said";

const FREE =
  /\b(?:free of charge|no (?:setup|set-up|one-off|one-time|transition|implementation|initial) (?:fee|cost|charge)s?|waived|at no cost|included in|nil|none)\b|miễn phí|không (?:tính|thu|có) phí|không phát sinh|무료|면제|없음|포함|無料|無償|なし|含む/;
const ONE_OFF =
  /\b(?:one-off|one-time|setup fee|set-up fee|setup cost|set-up cost|transition fee|transition cost|implementation fee|implementation cost|onboarding fee|migration fee|initial fee)\b|phí khởi tạo|phí thiết lập|phí triển khai|phí một lần|초기 ?구축비|구축비|초기 ?비용|일회성|初期費用|導入費用|移行費用/;

/** One-off costs with an amount, or said not to arise. Named without an amount they are the cost nobody planned. */
export function readOneOffCosts(said: Said): readonly SignReading[] {
  const { answer } = said;
  const { themes } = said.asked;
  const sign = "one-off-costs";
  const direct = themes.has("one-off-costs");
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const amounts = factsOf(answer, "money").filter(({ period }) => direct || period === "one-off");
  const first = amounts.find(({ period }) => period === "one-off") ?? amounts[0];
  if (first) {
    const read = { key: "risk.read.priced" };
    return [fromFact(said, first, { sign, standing, says: "found", read }) ?? []].flat();
  }
  if (direct) {
    if (answer.verdict === "no" || isFree(said))
      return [fromWords(said, { sign, standing, says: "found", read: { key: "risk.read.no-charge" } })];
    // A bare figure under "Set-up cost (USD)" is an amount too.
    const priced = answer.parts.some(({ value }) => typeof value === "number");
    const whole = declared(said, sign, { shown: priced });
    return [priced || whole.says === "missing" ? whole : { ...whole, says: "partly" }];
  }
  if (!isAboutPrice(said)) return [];
  const unpriced = answer.parts.flatMap((part) => {
    const text = prepare(part.text.slice(0, WORDS_READ));
    const match = ONE_OFF.exec(text.clean);
    if (!match) return [];
    const verbatim = quote(text, match.index, match.index + match[0].length);
    const end = verbatim.start + verbatim.quote.length;
    const free = FREE.test(text.clean);
    const read = { key: free ? "risk.read.no-charge" : "risk.read.unpriced" };
    return fromPart(said, part, verbatim.start, end, {
      sign,
      standing,
      says: free ? "found" : "partly",
      read,
    });
  });
  return unpriced.slice(0, 1);
}

function isFree({ answer }: Said): boolean {
  return answer.parts.some(({ text }) => FREE.test(prepare(text.slice(0, WORDS_READ)).clean));
}
