package org.okrreadiness.scoring.critique;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.CopiedText;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/** C4: whether the new wording is one, is needed where it stands, and would itself stand up to the rubric for lines. */
final class RepairOffered {

    private static final PhraseList ADVICE = PhraseList.read(RepairOffered.class, "advice.txt");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** The criteria that tell results from work, of key results and of objectives. */
    private static final List<CriterionId> OUTCOME = List.of(new CriterionId("K1"), new CriterionId("O1"));

    /** The score from which a repaired line counts as strong; published with the criterion. */
    private static final int STRONG = 75;

    /** Around that score the level hangs on a single mark of the line. */
    private static final int CLOSE = 8;

    private final CritiqueReading reading;
    private final LineMarking lines;
    private final Optional<Repair> repair;

    RepairOffered(CritiqueReading reading, LineMarking lines) {
        this.reading = reading;
        this.lines = lines;
        this.repair = reading.given().repair().filter(r -> !r.text().isBlank());
    }

    /** The marks of the new wording; empty when there is none. */
    Optional<ArtefactScore> line() {
        return repair.map(r -> lines.mark(r.part(), r.text(), Part.REPAIR));
    }

    Proposal proposal() {
        return repair.map(this::judged)
                .orElseGet(() -> Proposal.of("C4", 0, 1, "none").asking("none"));
    }

    private Proposal judged(Repair offered) {
        String original = reading.places().textOf(offered.part());
        if (ownWords(original).equals(ownWords(offered.text()))) {
            return Proposal.of("C4", 0, 1, "unchanged").asking("unchanged");
        }
        if (CopiedText.from(reading.prose()).holds(Passage.of(offered.text()))) {
            return Proposal.of("C4", 0, 0.8, "copied").asking("none");
        }
        if (isAdvice(offered.text())) {
            return Proposal.of("C4", 1, 0.8, "advice").asking("none");
        }
        if (!isNeeded(offered.part())) {
            return Proposal.of("C4", 1, 0.7, "line-was-sound", original).asking("line-was-sound");
        }
        return scored(offered, original);
    }

    private Proposal scored(Repair offered, String original) {
        ArtefactScore offer = lines.mark(offered.part(), offered.text(), Part.REPAIR);
        ArtefactScore old = lines.mark(offered.part(), original, Part.REPAIR);
        int after = offer.score();
        int before = original.isEmpty() ? 0 : old.score();
        String[] scores = {Integer.toString(before), Integer.toString(after)};
        double confidence = Math.abs(after - STRONG) <= CLOSE ? 0.55 : 0.8;
        if (after >= STRONG) {
            // What was wrong with a line of good form lies beyond its form; whether that is mended, a person sees.
            return Proposal.of("C4", 3, before >= STRONG ? 0.5 : confidence, "strong", scores);
        }
        return after > before || outcome(offer) > outcome(old)
                ? Proposal.of("C4", 2, confidence, "better", scores).asking("better")
                : Proposal.of("C4", 1, confidence, "no-better", scores).asking("no-better");
    }

    /** A result where there was work is a better wording even when its score is no higher yet. */
    private static int outcome(ArtefactScore line) {
        return OUTCOME.stream()
                .flatMap(criterion -> line.mark(criterion).stream())
                .mapToInt(mark -> mark.level().points())
                .sum();
    }

    private boolean isNeeded(Part part) {
        return reading.task().defects().stream()
                .map(defect -> defect.place().part())
                .anyMatch(planted -> planted.equals(part) || planted.equals(Part.SET));
    }

    private static boolean isAdvice(String text) {
        List<Match> advice = ADVICE.in(Passage.of(text));
        return !advice.isEmpty()
                && text.substring(0, advice.get(0).span().start()).isBlank();
    }

    /** What a line says without marks and articles: one article more is no new wording. */
    private static List<String> ownWords(String text) {
        return Passage.of(text).tokens().stream()
                .filter(token -> !token.isMark() && !ARTICLES.contains(token.lower()))
                .map(Token::lower)
                .toList();
    }
}
