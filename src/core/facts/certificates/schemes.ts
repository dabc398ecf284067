/** One certificate, attestation, law or framework and how people write it (regular expression over the clean text). */
export interface Scheme {
  readonly name: string;
  readonly pattern: string;
}

const E = (words: string): string => `(?<![a-z0-9])(?:${words})(?![a-z0-9])`;

/** "ISMS" alone: Japan's is ISO 27001, Korea's a scheme of its own, elsewhere it is no certificate but a system. */
export const BARE_ISMS = "ISMS";

/** ISO standards that describe formats and codes: nobody is certified against them. */
export const ISO_FORMATS: ReadonlySet<string> = new Set(
  "8601 3166 4217 8859 10646 15924 7810 7816 8583 20022 32000 19005 14289 26300 9660 9362 13616 19115".split(
    " ",
  ),
);

/** Names that are words or people when they are not in capitals. */
export const IN_CAPITALS: ReadonlySet<string> = new Set([
  "DORA",
  "SOX",
  "EAR",
  "ENS",
  "CREST",
  "PRP",
  "MPA",
  "HDS",
  "ITAR",
  "NERC",
]);

/** ISO numbers that are management-system or security standards: any other number after "ISO" is taken as it stands. */
const ISO = String.raw`(?<![a-z])(?:bs |tcvn |knd |ks |din |en ){0,2}(?:jis ?q(?= ?(?:27|20|9)\d{3})|(?:jis ?q? ?)?iso(?: ?[/,-] ?iec)?(?: ?[/,-] ?(?:ieee|astm))?(?: ?(?:standard|no\.?|tiêu chuẩn))?)[ :_(-]{0,3}(\d{4,5})(?:-(\d{1,2}))?(?: ?[:/-] ?((?:19|20)\d{2}))?(?!\d)`;

/** Laws, frameworks and reports, most specific first. The SOC family, ISO and PCI have their own patterns. */
export const SCHEMES: readonly Scheme[] = [
  { name: "SOC 1", pattern: E("isae[ -]?3402|ssae[ -]?1[68]|ssae[ -]?21|idw ps 951") },
  { name: "SOC 2", pattern: E("isae[ -]?3000") },
  { name: "PCI 3DS", pattern: E("pci[ -]?3ds") },
  {
    name: "PCI DSS",
    pattern: E(
      String.raw`pci[ -/]*dss(?: ?v? ?\d(?:\.\d){1,2})?|pci compliant|pci compliance|payment card industry data security standard|pci(?! ?-?(?:express|e[ ,.]|x[ ,.]|slot|bus|cards?\b|graphics))`,
    ),
  },
  { name: "HIPAA", pattern: E("hipaa|health insurance portability and accountability act") },
  { name: "HITECH", pattern: E("hitech") },
  { name: "HITRUST", pattern: E("hitrust(?: csf)?") },
  { name: "GDPR", pattern: E("gdpr|general data protection regulation|uk[ -]gdpr|eu data protection") },
  {
    name: "PDPL",
    pattern: `${E("pdpl|nghị định 13(?:/2023(?:/nđ-cp)?)?|decree 13(?:/2023(?:/nd-cp)?)?|luật bảo vệ dữ liệu cá nhân|luật (?:số )?91/2025|law (?:no\\.? ?)?91/2025|personal data protection (?:law|decree)|pdpd")}`,
  },
  { name: "PDPA", pattern: E("pdpa|personal data protection act") },
  { name: "CCPA", pattern: E("ccpa|california consumer privacy act") },
  { name: "CPRA", pattern: E("cpra") },
  { name: "LGPD", pattern: E("lgpd") },
  { name: "VCDPA", pattern: E("vcdpa") },
  { name: "PIPEDA", pattern: E("pipeda") },
  { name: "APPI", pattern: `${E("appi")}|個人情報保護法` },
  { name: "PIPA", pattern: `${E("pipa")}|개인정보 ?보호법` },
  {
    name: "ISMS-P",
    pattern: `${E("isms[ -]p")}|정보보호 및 개인정보보호 관리체계|정보보호 및 개인정보보호관리체계`,
  },
  {
    name: "K-ISMS",
    pattern: `${E("k-?isms")}|(?<![a-z])isms \\(korea\\)|정보보호 ?관리체계`,
  },
  { name: BARE_ISMS, pattern: String.raw`(?<![a-z-])isms(?![a-z]| ?-)` },
  { name: "ISMAP", pattern: E("ismap") },
  { name: "PrivacyMark", pattern: `${E("privacy ?mark|p ?mark|jis ?q ?15001")}|プライバシーマーク|pマーク` },
  { name: "CSAP", pattern: E("csap") },
  {
    name: "CSA STAR",
    pattern: E(
      "(?:csa|cloud security alliance)[ -]?star|cstar|star (?:certification|attestation|registry|level [12])",
    ),
  },
  { name: "CAIQ", pattern: E("caiq(?: lite)?") },
  { name: "CSA Trusted Cloud", pattern: E("csa trusted cloud(?: provider)?") },
  { name: "TISAX", pattern: E("tisax") },
  { name: "Cyber Essentials", pattern: E("cyber ?essentials(?: plus| ?\\+)?") },
  { name: "TX-RAMP", pattern: E("tx[ -]?ramp") },
  { name: "StateRAMP", pattern: E("state ?ramp|gov ?ramp") },
  { name: "FedRAMP", pattern: E("fed ?ramp") },
  { name: "FISMA", pattern: E("fisma") },
  { name: "CMMC", pattern: E("cmmc") },
  { name: "CMMI", pattern: E("cmmi(?:-(?:dev|svc))?") },
  { name: "NIST 800-171", pattern: E("nist(?: sp)? 800-171") },
  { name: "NIST 800-53", pattern: E("nist(?: sp)? 800-53") },
  { name: "NIST CSF", pattern: E("nist csf|nist cybersecurity framework") },
  { name: "CIS Benchmark", pattern: E("cis (?:benchmarks?|controls)") },
  { name: "SOX", pattern: E("sox|sarbanes[ -]oxley") },
  { name: "GLBA", pattern: E("glba|gramm[ -]leach[ -]bliley") },
  { name: "FERPA", pattern: E("ferpa") },
  { name: "COPPA", pattern: E("coppa") },
  { name: "eIDAS", pattern: E("eidas") },
  { name: "CJIS", pattern: E("cjis") },
  { name: "DORA", pattern: E("dora(?! metrics?)|digital operational resilience act") },
  { name: "PSD2", pattern: E("psd ?2|dsp2") },
  { name: "FAPI", pattern: E("fapi") },
  { name: "NIS2", pattern: E("nis ?2") },
  { name: "IRAP", pattern: E("irap") },
  { name: "MTCS", pattern: E("mtcs") },
  { name: "OSPAR", pattern: E("(?:abs )?ospar") },
  { name: "HDS", pattern: E("hds") },
  {
    name: "C5",
    pattern: E("(?<!c4,? ?)(?:bsi )?c5(?!,? c6)(?= ?(?:$|[,.;)(:]|audit|certif|type|attest|\\n))|bsi c5"),
  },
  { name: "ENS", pattern: E("ens|esquema nacional de seguridad") },
  { name: "G-Cloud", pattern: E("g-cloud") },
  { name: "FIPS 140", pattern: E("fips[ -]140(?:-[23])?") },
  { name: "Section 508", pattern: E("section 508(?: vpats?)?") },
  { name: "WCAG", pattern: E(String.raw`wcag(?: ?\d\.\d)?`) },
  { name: "Data Privacy Framework", pattern: E(String.raw`data privacy framework(?: \(dpf\))?|dpf`) },
  { name: "Privacy Shield", pattern: E("privacy shield") },
  { name: "CBPR", pattern: E("cbpr") },
  {
    name: "PRP",
    pattern: E("prp(?= ?(?:$|[,;)/\\n]|certif|system|seal))|privacy recognition for processors"),
  },
  { name: "ITAR", pattern: E("itar") },
  { name: "EAR", pattern: E(String.raw`ear(?= \((?:export|bis|u\.?s))|export administration regulations`) },
  { name: "DFARS", pattern: E("dfars") },
  { name: "GxP", pattern: E("gxp") },
  { name: "FDA 21 CFR Part 11", pattern: E("fda cfr title 21 part 11|(?:fda )?21 cfr part 11") },
  { name: "EU Model Clauses", pattern: E("eu model clauses|standard contractual clauses") },
  { name: "Common Criteria", pattern: E("common criteria") },
  { name: "CyberVadis", pattern: E("cybervadis") },
  { name: "CyberGRX", pattern: E("cybergrx") },
  { name: "EcoVadis", pattern: E("ecovadis") },
  { name: "COPC", pattern: E("copc(?: cx)?") },
  { name: "SA 8000", pattern: E("sa ?8000") },
  { name: "CREST", pattern: E("crest") },
  { name: "EMVCo", pattern: E("emvco") },
  { name: "MPA", pattern: E("mpaa|tpn|mpa(?= ?(?:$|[,;)(/\\n]|content|best|certif|assess|site))") },
  { name: "KY3P", pattern: E("ky3p") },
  { name: "NEN 7510", pattern: E("nen[ -]?7510") },
  { name: "EN 301 549", pattern: E("en 301 549") },
  { name: "IEC 62443", pattern: E("(?:isa/?)?iec ?62443(?:-\\d(?:-\\d)?)?") },
  { name: "IATF 16949", pattern: E("iatf ?16949") },
  { name: "AS9100", pattern: E("as ?/?en ?9100d?|as ?9100d?") },
  { name: "SecNumCloud", pattern: E("secnumcloud") },
  { name: "SWIFT CSP", pattern: E("swift (?:csp|customer security programme)") },
  { name: "Essential Eight", pattern: E("essential (?:eight|8)") },
  { name: "NERC", pattern: E("nerc(?: cip)?") },
];

/** Laws and rules people comply with: nobody issues a certificate for them. */
export const LAWS: ReadonlySet<string> = new Set(
  "GDPR PDPL PDPA COPPA CCPA CPRA LGPD VCDPA PIPEDA APPI PIPA HIPAA HITECH SOX GLBA FERPA DORA PSD2 NIS2 ITAR EAR DFARS GxP|PCI DSS|Section 508|WCAG|CJIS|Data Privacy Framework|EU Model Clauses|FDA 21 CFR Part 11"
    .split("|")
    .flatMap((names, index) => (index === 0 ? names.split(" ") : [names])),
);

/** What follows a number that is part of "SOC 1/2/3"; anything else may be a quantity ("our SOC, 3 sites"). */
const SOC_LISTED = String.raw`(?=\s*(?:$|[,;.)&/+|]|and\b|type|reports?\b|audit|attest|certif|compl))`;
/** SOC reports with their type: "SOC 2–Type 2", "SOC2 Type II", "SOC 1 & 2", "SOC 1/2/3", "(SOC) 2". */
const SOC = String.raw`(?<![a-z])(?:aicpa )?soc\)? ?-?([123]|iii|ii|i)(?![0-9a-z])(?! ?(?:km|m|miles|people|analysts|staff|sites?|locations?|teams?|shifts?|x|hours|engineers|centres?|centers?|\d)\b)((?: ?(?:/|,|&|and|\+) ?(?:soc ?-?)?(?:[123]|iii|ii|i)(?![0-9a-z%])${SOC_LISTED})*)`;

/**
 * One scan finds every mention. Alternatives are tried in this order at each position. Groups: what `MENTION_GROUPS` names,
 * then one for each of `SCHEMES`; by number, because seventy names would be put into an object for every match.
 */
export const MENTION = new RegExp(
  [ISO, SOC, ...SCHEMES.map((scheme) => `(${scheme.pattern})`)].join("|"),
  "g",
);

export const MENTION_GROUPS = { iso: 1, part: 2, edition: 3, soc: 4, socList: 5, firstScheme: 6 } as const;

/** Whether a text can mention one at all: almost none does, and this is cheap. */
export const HINT =
  /iso|\bsoc|pci|isae|ssae|hipaa|hit(?:ech|rust)|gdpr|data pr|pd[pl]|c[cp][pr]a|lgpd|vcd|pip[ae]|isms|ismap|mark|マーク|個人情報|개인정보|정보보호|\bcs[ae]|cstar|\bappi|caiq|tisax|cyber|ramp|fisma|\bcmm|\bnist|cis |sox|sarb|glba|gramm|ferpa|cjis|\bdora|psd|dsp2|fapi|\bnis|irap|\bmtcs|ospar|\bhds|c5|\bens|esq|g-cl|fips|508|wcag|dpf|shield|cbpr|\bprp|recog|\bitar|ear \(|dfars|gxp|cfr|clauses|criteria|vadis|copc|sa ?8000|\bcrest|emvco|\bmpa|\btpn|ky3p|\bnen|en 301|nerc|coppa|eidas|62443|iatf|as ?\/?e?n? ?9100|secnum|swift|essential|jis ?q|resilience act|portability|91\/2025|export adm|2[27]\d{3} ?[\/,&+]|(?:27\d{3}|9001|14001|22301|4[25]001|13485)(?::20\d\d)? ?-?(?:certif|accred|compliant|chứng|인증|認証|を?取得|を?保有)|(?:certifi\w+|accredited|인증|chứng (?:nhận|chỉ))(?: \w+)?:? (?:27\d{3}|9001|14001|22301|4[25]001)|\bstar|luật|nghị|decree|idw|data protection/;
