/** A tender as people would write it down: the source every sample workbook is laid out from. */
export interface Tender {
  readonly title: string;
  readonly buyer: string;
  /** Lines of the instructions sheet; the first is its title. */
  readonly instructions: readonly string[];
  readonly words: {
    readonly id: string;
    readonly question: string;
    readonly section: string;
    readonly vendor: string;
    readonly answer: string;
    readonly comment: string;
    readonly instructions: string;
    readonly responses: string;
    readonly pricing: string;
    readonly item: string;
    readonly quantity: string;
    readonly unit: string;
    readonly unitPrice: string;
    readonly lineTotal: string;
    readonly total: string;
    readonly note: string;
  };
  readonly vendors: readonly string[];
  /** A column that looks like a vendor's and is not; its answers stand last in every row. */
  readonly baseline?: string;
  readonly sections: readonly TenderSection[];
  readonly pricing?: Pricing;
}

export interface TenderSection {
  readonly title: string;
  readonly questions: readonly TenderQuestion[];
}

export interface TenderQuestion {
  readonly id: string;
  readonly text: string;
  /** One for every vendor, then the baseline's. */
  readonly answers: readonly (string | number)[];
}

export interface Pricing {
  /** Names as the pricing sheet spells them. */
  readonly vendors: readonly string[];
  /** Number format of each vendor's figures. */
  readonly formats: readonly string[];
  readonly lines: readonly {
    readonly item: string;
    readonly quantity: number;
    readonly unit: string;
    /** One for every vendor; null where it quotes nothing. */
    readonly prices: readonly (number | null)[];
  }[];
}
