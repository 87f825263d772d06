package org.okrreadiness.scoring.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/** Q1 to Q4: whether the one follow-up question opens thinking, aims well, leaves the answer open and is short. */
final class FollowUpQuestion {

    private static final PhraseList LEADING = PhraseList.read(FollowUpQuestion.class, "leading.txt");
    private static final List<String> CODES = List.of("Q1", "Q2", "Q3", "Q4");
    private static final int SHORT = 25;

    private final CritiqueReading reading;
    private final AskedQuestion asked;
    private final List<Match> caseWords;
    private final int aim;

    FollowUpQuestion(CritiqueReading reading) {
        this.reading = reading;
        this.asked = AskedQuestion.of(reading.given().question());
        this.caseWords = reading.terms().any(asked.passage());
        this.aim = new Aim(reading.task(), asked.passage()).points(!caseWords.isEmpty());
    }

    List<Proposal> proposals() {
        String text = reading.given().question();
        if (text.isBlank()) {
            return nothing("no-question", List.of());
        }
        if (reading.copied().holds(asked.passage())) {
            return nothing("copied-question", List.of(evidence(EvidenceCode.COPY, new Span(0, text.length()))));
        }
        List<Proposal> proposals = new ArrayList<>(List.of(opening(), leading(), number()));
        if (!reading.task().isSound()) {
            proposals.add(1, aimed());
        }
        return proposals;
    }

    private static List<Proposal> nothing(String reason, List<Evidence> evidence) {
        return CODES.stream()
                .map(code -> Proposal.nothing(new CriterionId(code), reason).showing(evidence))
                .toList();
    }

    private Proposal opening() {
        return switch (asked.kind()) {
            case STATEMENT -> Proposal.of("Q1", 0, 0.9, "statement").asking("open");
            case CLOSED -> opened(1, "closed", EvidenceCode.CLOSED_QUESTION).asking("open");
            case EITHER_OR ->
                opened(1, "either-or", EvidenceCode.CLOSED_QUESTION).asking("open");
            case OPEN ->
                isSpecific()
                        ? opened(3, "specific", EvidenceCode.OPEN_QUESTION)
                        : opened(2, "open", EvidenceCode.OPEN_QUESTION).asking("specific");
        };
    }

    /** On a sound set there is no weak spot; speaking of this case or of its lines is then enough. */
    private boolean isSpecific() {
        return reading.task().isSound() ? !caseWords.isEmpty() || echoesTheSet() : aim >= 2;
    }

    private boolean echoesTheSet() {
        Set<String> shared = ContentWords.of(asked.passage());
        shared.retainAll(ContentWords.of(Passage.of(reading.planted())));
        return !shared.isEmpty();
    }

    private Proposal opened(int points, String reason, EvidenceCode code) {
        List<Evidence> evidence = asked.opening().map(match -> match.as(code, Part.QUESTION)).stream()
                .toList();
        String words = asked.opening().map(Match::text).orElse("");
        return Proposal.of("Q1", points, 0.9, reason, words).showing(evidence);
    }

    private Proposal aimed() {
        List<Evidence> evidence = caseWords.stream()
                .map(match -> match.as(EvidenceCode.CASE_LINK, Part.QUESTION))
                .toList();
        String reason =
                List.of("off-topic", "generic", "defect", "most-serious").get(aim);
        Proposal proposal =
                Proposal.of("Q2", aim, aim == 3 ? 0.7 : 0.55, reason).showing(evidence);
        return aim == 3 ? proposal : proposal.asking("weakest");
    }

    private Proposal leading() {
        if (asked.kind() == AskedQuestion.Kind.STATEMENT) {
            return Proposal.of("Q3", 0, 0.8, "statement").asking("neutral");
        }
        List<Match> loaded = LEADING.in(asked.passage());
        int points = loaded.stream().mapToInt(FollowUpQuestion::points).min().orElse(3);
        if (points > 1 && bringsFigure()) {
            return Proposal.of("Q3", 1, 0.6, "figure").asking("neutral");
        }
        Proposal proposal = points == 3
                ? Proposal.of("Q3", 3, 0.8, "neutral")
                : Proposal.of("Q3", points, 0.75, "leading", worst(loaded, points))
                        .asking("neutral");
        return proposal.showing(loaded.stream()
                .map(match -> match.as(EvidenceCode.LEADING_QUESTION, Part.QUESTION))
                .toList());
    }

    private static int points(Match loaded) {
        return List.of("answer", "strong", "slight").indexOf(loaded.entry());
    }

    private static String worst(List<Match> loaded, int points) {
        return loaded.stream()
                .filter(match -> points(match) == points)
                .map(Match::text)
                .findFirst()
                .orElse("");
    }

    /** A figure that stands neither in the case nor in the set is a suggestion. */
    private boolean bringsFigure() {
        return asked.passage().tokens().stream()
                .filter(token -> token.isNumber())
                .anyMatch(token -> !reading.givenText().contains(token.text()));
    }

    private Proposal number() {
        int questions = asked.questions();
        if (questions == 1) {
            int words = asked.words();
            return words <= SHORT
                    ? Proposal.of("Q4", 3, 0.95, "short", Integer.toString(words))
                    : Proposal.of("Q4", 2, 0.95, "long", Integer.toString(words))
                            .asking("shorter");
        }
        int points = questions == 2 ? 1 : 0;
        return Proposal.of("Q4", points, 0.95, questions == 0 ? "none" : "several", Integer.toString(questions))
                .asking(questions == 0 ? "ask" : "one");
    }

    private Evidence evidence(EvidenceCode code, Span span) {
        return new Evidence(code, Part.QUESTION, span, span.in(reading.given().question()));
    }
}
