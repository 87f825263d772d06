package org.okrreadiness.scoring.judgement;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.Response.RatingsGiven;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CaseTerms;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/**
 * J3: the stated confidence beside how close the ratings came, and the reason with its links to the case. Evidence for a trainer;
 * one line is too little for a machine to judge.
 */
final class StatedReason {

    private static final PhraseList WEIGHING = PhraseList.read(StatedReason.class, "weighing.txt");

    /** Percentage points within which a confidence fits. With four to six options one option is about twenty points. */
    private static final int FITS_WITHIN = 25;

    /** Proposals of this criterion are a trainer's starting point and no more. */
    private static final double CONFIDENCE = 0.3;

    private final RatingsGiven given;
    private final List<Match> caseWords;
    private final List<Match> weighing;

    StatedReason(RatingsGiven given, Situation situation) {
        Passage reason = Passage.of(given.reason());
        this.given = given;
        this.caseWords = CaseTerms.of(situation).any(reason);
        this.weighing = WEIGHING.in(reason);
    }

    Proposal proposal(List<RatedOption> rated, int options) {
        int close = (int) rated.stream().filter(option -> option.points() >= 2).count();
        boolean fits = given.confidence().isPresent()
                && Math.abs(given.confidence().getAsInt() * options - 100 * close) <= FITS_WITHIN * options;
        return Proposal.of("J3", points(fits), CONFIDENCE, because(), arguments(close, options))
                .showing(evidence());
    }

    private int points(boolean fits) {
        if (given.reason().isBlank() && given.confidence().isEmpty()) {
            return 0;
        }
        if (caseWords.isEmpty()) {
            return 1;
        }
        return fits && !weighing.isEmpty() ? 3 : 2;
    }

    private String because() {
        return given.confidence().isPresent() ? "confidence" : "no-confidence";
    }

    private String[] arguments(int close, int options) {
        String share = Integer.toString(close);
        String all = Integer.toString(options);
        return given.confidence().isPresent()
                ? new String[] {Integer.toString(given.confidence().getAsInt()), share, all}
                : new String[] {share, all};
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        given.confidence().ifPresent(confidence -> {
            String typed = Integer.toString(confidence);
            evidence.add(new Evidence(EvidenceCode.RATING, Part.CONFIDENCE, new Span(0, typed.length()), typed));
        });
        caseWords.forEach(match -> evidence.add(match.as(EvidenceCode.CASE_LINK, Part.REASON)));
        weighing.forEach(match -> evidence.add(match.as(EvidenceCode.CONSEQUENCE, Part.REASON)));
        return evidence;
    }
}
