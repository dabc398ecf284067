/** A question word that asks for more than yes or no. Where it stands before a verb-first question, it decides. */
export const OPEN_WORDS =
  /\b(?:how|what|what's|which|who|whom|whose|where|when|why)\b|\bto what (?:extent|degree)\b|bao nhiêu|như thế nào|thế nào|(?:những|các) [^?.,]{1,40} nào(?! không)|(?<!có )(?<!bất kỳ )\S+ nào(?= ?[?.]|$)| gì(?= ?[?.]|$)|ở đâu|bao lâu|khi nào|vì sao|tại sao|(?:몇|어떤|어떻게|어떠|무엇|무슨|어디|언제|누구|누가|왜|얼마|어느)|何(?!か|ら)|どの|どのよう|どんな|どこ|いつ(?!で)|誰|なぜ|いくら|いくつ|どう(?!か)/;

/** Requests for a description: "Describe …", "Please list …", "… 설명해 주십시오", "…を教えてください". */
export const REQUESTS =
  /^[\s"'(]{0,4}(?:(?:[a-z]{0,4}[-.]?\d[\d.a-z-]{0,8}|[a-z])[.):]?\s{1,3})?(?:please |kindly )?(?:also )?(?:describe|explain|list|name|detail|specify|outline|summari[sz]e|elaborate|identify|enumerate|discuss|give|provide (?:an? |the |your |details|us|information|evidence|examples?|three|two|copies|names|contact)|state (?!whether|if)|indicate (?!whether|if)|tell us (?!whether|if)|share)\b|^[\s\d.)-]{0,6}(?:vui lòng |xin |hãy |đề nghị )?(?:mô tả|trình bày|liệt kê|nêu|giải thích|cung cấp|cho biết (?!.{0,120}không))|(?:설명|기술|서술|나열|기재|제시|작성|소개)(?:해|하여|하|을|를)? ?(?:주|줘|바랍|하시|하십|해|요망)|(?:説明|記載|記入|列挙|教示|提示|記述)(?:して|を|願|く|ください|下さい)|教えて|お聞かせ|挙げて/;

/** A question that wants a yes or a no. */
export const YES_NO =
  /^\s*(?:\(?[a-z]{0,4}[-.]?\d{1,3}(?:\.\d{1,3})*[.):]? ?)?(?:\(.{1,30}\) ?)?(?:is|are|do|does|did|has|have|had|can|could|will|would|should|was|were|may)(?:n't)?\b|\b(?:do|does|did|are|is|has|have|can|could|will|would|were|was) (?:you|your|the|there|all|it|any|this|they|we|our|bidder|vendor|supplier|customers?|clients?|data)\b|\b(?:whether|confirm)\b|\((?:yes|y)[ \/]+(?:or )?(?:no|n)\b|\b(?:yes ?\/ ?no|y ?\/ ?n)\b|(?:có|đã|được) [^?\n]{0,200}(?:không|chưa)(?=\s*[?.,;)]|\s*$)|(?:không|chưa)\s*\?|니까|나요|는가|은가|인가(?=\s*[?.]|$)|은지|는지|(?:여부|유무)|(?:ですか|ますか|でしょうか|ましたか|ませんか|るか|たか|いか|の有無|有無|の可否|可否|対応の有無)/;

/** A requirement to agree to: "The supplier shall …", "… phải …", "…해야 한다", "…すること". */
export const REQUIREMENT =
  /\b(?:shall|must|should|is required to|are required to|needs? to|has to|have to)\b|\bphải\b|해야 (?:한다|합니다|함)|하여야|できること|すること(?=[\s。.]*$)|必須/;

/** What is measured rather than had: "Not available" then says nothing about it. */
export const MEASURE =
  /\b(?:rates?|times?|number|percentage|average|count|ratio|cost|price|fee|turnover|score|index|year|years|date|headcount|size|revenue|volume|amount|level of)\b|tỷ lệ|số lượng|thời gian|chi phí|doanh thu|율(?=[\s(]|$)|비율|건수|매출|평균|率|数(?=[\s(]|$)|平均|売上/;
