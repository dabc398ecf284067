/** One certificate, attestation, law or framework and how people write it (regular expression over the clean text). */
export interface Scheme {
  readonly name: string;
  readonly pattern: string;
}

const E = (words: string): string => `(?<![a-z0-9])(?:${words})(?![a-z0-9])`;

/** ISO numbers that are management-system or security standards: any other number after "ISO" is taken as it stands. */
const ISO = String.raw`(?<![a-z])(?:bs |tcvn |knd |ks |jis ?q? ?|din |en )?iso(?: ?[/,-] ?iec)?(?: ?[/,-] ?(?:ieee|astm))?(?: ?(?:standard|no\.?|tiêu chuẩn))?[ :_-]{0,3}(\d{4,5})(?:-(\d{1,2}))?(?: ?[:/-] ?((?:19|20)\d{2}))?(?!\d)`;

/** Laws, frameworks and reports, most specific first. The SOC family, ISO and PCI have their own patterns. */
export const SCHEMES: readonly Scheme[] = [
  { name: "SOC 1", pattern: E("isae[ -]?3402|ssae[ -]?1[68]|ssae[ -]?21|idw ps 951") },
  { name: "SOC 2", pattern: E("isae[ -]?3000") },
  { name: "PCI 3DS", pattern: E("pci[ -]?3ds") },
  {
    name: "PCI DSS",
    pattern: E(
      String.raw`pci[ -/]*dss(?: ?v? ?\d(?:\.\d){1,2})?|pci compliant|pci compliance|payment card industry data security standard|pci`,
    ),
  },
  { name: "HIPAA", pattern: E("hipaa") },
  { name: "HITECH", pattern: E("hitech") },
  { name: "HITRUST", pattern: E("hitrust(?: csf)?") },
  { name: "GDPR", pattern: E("gdpr|general data protection regulation|uk[ -]gdpr|eu data protection") },
  {
    name: "PDPL",
    pattern: `${E("pdpl|nghị định 13(?:/2023(?:/nđ-cp)?)?|decree 13(?:/2023(?:/nd-cp)?)?|luật bảo vệ dữ liệu cá nhân|pdpd")}`,
  },
  { name: "PDPA", pattern: E("pdpa") },
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
    pattern: `${E("k-?isms")}|(?<![a-z])isms \\(korea\\)|정보보호 ?관리체계|(?<![a-z])isms(?= ?(?:인증|취득|보유))`,
  },
  { name: "ISMAP", pattern: E("ismap") },
  { name: "PrivacyMark", pattern: `${E("privacy ?mark|p ?mark")}|プライバシーマーク|pマーク` },
  { name: "CSAP", pattern: E("csap") },
  {
    name: "CSA STAR",
    pattern: E("csa[ -]?star|cstar|star (?:certification|attestation|registry|level [12])"),
  },
  { name: "CAIQ", pattern: E("caiq(?: lite)?") },
  { name: "CSA Trusted Cloud", pattern: E("csa trusted cloud(?: provider)?") },
  { name: "TISAX", pattern: E("tisax") },
  { name: "Cyber Essentials Plus", pattern: E("cyber ?essentials plus") },
  { name: "Cyber Essentials", pattern: E("cyber ?essentials") },
  { name: "TX-RAMP", pattern: E("tx[ -]?ramp") },
  { name: "StateRAMP", pattern: E("state ?ramp") },
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
  { name: "CJIS", pattern: E("cjis") },
  { name: "DORA", pattern: E("dora") },
  { name: "PSD2", pattern: E("psd ?2|dsp2") },
  { name: "FAPI", pattern: E("fapi") },
  { name: "NIS2", pattern: E("nis ?2") },
  { name: "IRAP", pattern: E("irap") },
  { name: "MTCS", pattern: E("mtcs") },
  { name: "OSPAR", pattern: E("(?:abs )?ospar") },
  { name: "HDS", pattern: E("hds") },
  { name: "C5", pattern: E("(?:bsi )?c5(?= ?(?:$|[,.;)(:]|audit|certif|type|attest|\\n))|bsi c5") },
  { name: "ENS", pattern: E("ens|esquema nacional de seguridad") },
  { name: "G-Cloud", pattern: E("g-cloud") },
  { name: "FIPS 140", pattern: E("fips[ -]140(?:-[23])?") },
  { name: "Section 508", pattern: E("section 508(?: vpats?)?") },
  { name: "WCAG", pattern: E(String.raw`wcag(?: ?\d\.\d)?`) },
  { name: "Data Privacy Framework", pattern: E(String.raw`data privacy framework(?: \(dpf\))?|dpf`) },
  { name: "Privacy Shield", pattern: E("privacy shield") },
  { name: "CBPR", pattern: E("cbpr") },
  { name: "PRP", pattern: E("prp|privacy recognition for processors") },
  { name: "ITAR", pattern: E("itar") },
  { name: "EAR", pattern: E(String.raw`ear(?= \()`) },
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
  { name: "MPA", pattern: E("mpaa?|tpn") },
  { name: "KY3P", pattern: E("ky3p") },
  { name: "NEN 7510", pattern: E("nen[ -]?7510") },
  { name: "EN 301 549", pattern: E("en 301 549") },
  { name: "NERC", pattern: E("nerc(?: cip)?") },
];

/** Laws and rules people comply with: nobody issues a certificate for them. */
export const LAWS: ReadonlySet<string> = new Set(
  "GDPR PDPL PDPA CCPA CPRA LGPD VCDPA PIPEDA APPI PIPA HIPAA HITECH SOX GLBA FERPA DORA PSD2 NIS2 ITAR EAR DFARS GxP|PCI DSS|Section 508|WCAG|CJIS|Data Privacy Framework|EU Model Clauses|FDA 21 CFR Part 11"
    .split("|")
    .flatMap((names, index) => (index === 0 ? names.split(" ") : [names])),
);

/** SOC reports with their type: "SOC 2–Type 2", "SOC2 Type II", "SOC 1 & 2", "SOC II". */
const SOC = String.raw`(?<![a-z])(?:aicpa )?soc ?-?([123]|iii|ii|i)(?![0-9a-z])(?: ?(?:/|,|&|and|\+) ?(?:soc ?)?([123])(?![0-9a-z%]))?`;

/**
 * One scan finds every mention. Alternatives are tried in this order at each position. Groups: what `MENTION_GROUPS` names,
 * then one for each of `SCHEMES`; by number, because seventy names would be put into an object for every match.
 */
export const MENTION = new RegExp(
  [ISO, SOC, ...SCHEMES.map((scheme) => `(${scheme.pattern})`)].join("|"),
  "g",
);

export const MENTION_GROUPS = { iso: 1, part: 2, edition: 3, soc: 4, soc2: 5, firstScheme: 6 } as const;

/** Whether a text can mention one at all: almost none does, and this is cheap. */
export const HINT =
  /iso|\bsoc|pci|isae|ssae|hipaa|hit(?:ech|rust)|gdpr|data pr|pd[pl]|c[cp][pr]a|lgpd|vcd|pip[ae]|isms|ismap|mark|マーク|個人情報|개인정보|정보보호|\bcs[ae]|cstar|\bappi|caiq|tisax|cyber|ramp|fisma|\bcmm|\bnist|cis |sox|sarb|glba|gramm|ferpa|cjis|\bdora|psd|dsp2|fapi|\bnis|irap|\bmtcs|ospar|\bhds|c5|\bens|esq|g-cl|fips|508|wcag|dpf|shield|cbpr|\bprp|recog|\bitar|ear \(|dfars|gxp|cfr|clauses|criteria|vadis|copc|sa ?8000|\bcrest|emvco|\bmpa|\btpn|ky3p|\bnen|en 301|nerc|\bstar|luật|nghị|decree|idw|data protection/;
