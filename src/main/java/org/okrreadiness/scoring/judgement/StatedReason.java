package org.okrreadiness.scoring.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CaseTerms;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/**
 * J3: the stated confidence beside how close the person came to the key, and the reason with its links to the case. Evidence for a
 * trainer; one line is too little for a machine to judge.
 */
public final class StatedReason {

    private static final PhraseList WEIGHING = PhraseList.read(StatedReason.class, "weighing.txt");

    /** Percentage points within which a confidence fits. With four to six options one option is about twenty points. */
    private static final int FITS_WITHIN = 25;

    /** Proposals of this criterion are a trainer's starting point and no more. */
    private static final double CONFIDENCE = 0.3;

    /** What a confidence is about, with the names of the reasons for a mark. */
    public enum About {
        RATINGS("confidence", "no-confidence"),
        CHOICES("confidence-in-choices", "no-confidence-in-choices"),
        LEANINGS("confidence-in-leanings", "no-confidence-in-leanings"),
        PRIORITIES("confidence-in-priorities", "no-confidence-in-priorities");

        private final String said;
        private final String unsaid;

        About(String said, String unsaid) {
            this.said = said;
            this.unsaid = unsaid;
        }
    }

    private final OptionalInt confidence;
    private final boolean blank;
    private final List<Match> caseWords;
    private final List<Match> weighing;

    /** @param reason blank where none is given */
    public StatedReason(OptionalInt confidence, String reason, Situation situation) {
        Passage passage = Passage.of(reason);
        this.confidence = confidence;
        this.blank = reason.isBlank();
        this.caseWords = CaseTerms.of(situation).any(passage);
        this.weighing = WEIGHING.in(passage);
    }

    /**
     * @param close ratings, choices or leanings that came close to the key
     * @param all how many there could be
     */
    public Proposal proposal(About about, int close, int all) {
        boolean fits =
                confidence.isPresent() && Math.abs(confidence.getAsInt() * all - 100 * close) <= FITS_WITHIN * all;
        return Proposal.of("J3", points(fits), CONFIDENCE, because(about), arguments(close, all))
                .showing(evidence());
    }

    private int points(boolean fits) {
        if (blank && confidence.isEmpty()) {
            return 0;
        }
        if (caseWords.isEmpty()) {
            return 1;
        }
        return fits && !weighing.isEmpty() ? 3 : 2;
    }

    private String because(About about) {
        return confidence.isPresent() ? about.said : about.unsaid;
    }

    private String[] arguments(int close, int all) {
        String share = Integer.toString(close);
        String whole = Integer.toString(all);
        return confidence.isPresent()
                ? new String[] {Integer.toString(confidence.getAsInt()), share, whole}
                : new String[] {share, whole};
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        confidence.ifPresent(sure -> {
            String typed = Integer.toString(sure);
            evidence.add(Evidence.whole(EvidenceCode.RATING, Part.CONFIDENCE, typed));
        });
        caseWords.forEach(match -> evidence.add(match.as(EvidenceCode.CASE_LINK, Part.REASON)));
        weighing.forEach(match -> evidence.add(match.as(EvidenceCode.CONSEQUENCE, Part.REASON)));
        return evidence;
    }
}
