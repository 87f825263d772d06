package org.okrreadiness.decide.vet;

/** What would make a buyer hesitate about a programme, worst first. */
public enum Concern {
    /** It is an assessment and no course. */
    NO_COURSE(true),
    /** Somebody can pass by recall alone. */
    PASSES_BY_RECALL(true),
    /** Nobody writes or critiques live OKRs in it. */
    NO_LIVE_WORK(true),
    /** It is not known whether somebody can pass by recall alone. */
    MAY_PASS_BY_RECALL(false),
    /** It is not known how much time goes into live OKRs, not even that it is some. */
    LIVE_WORK_OPEN(false),
    /** It ends without an assessment. */
    NO_ASSESSMENT(false),
    /** Evidence speaks against something the vendor claims. */
    CONTRADICTIONS(false),
    /** Some points nobody has answered. */
    UNANSWERED(false),
    /** Some points are only claimed. */
    CLAIMS(false);

    private final boolean isGrave;

    Concern(boolean isGrave) {
        this.isGrave = isGrave;
    }

    /** Whether a programme should not be chosen as a preparation for running OKRs while it holds. */
    public boolean isGrave() {
        return isGrave;
    }
}
