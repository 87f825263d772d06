package org.okrreadiness.decide.need;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.decide.need.Diagnosis.Advice;
import org.okrreadiness.decide.need.Diagnosis.Coverage;
import org.okrreadiness.decide.need.Diagnosis.Doubt;
import org.okrreadiness.decide.need.Diagnosis.Firmness;
import org.okrreadiness.decide.need.Diagnosis.Footing;
import org.okrreadiness.decide.need.Diagnosis.Ground;

/**
 * From answers to advice: the one door of this package. Stateless; the same sheet gives the same diagnosis, in whatever order people and
 * answers stand in it.
 *
 * <p>Source of the method: weights of evidence in decibans, added up, after I. J. Good, <i>Probability and the Weighing of Evidence</i>
 * (1950). What speaks against a cause is bounded, which is no part of Good's method: a cause shows in one place, and good signs from others
 * do not make the bad one go away. Causes are weighed each for itself, so several can be likely at once. What nobody answered, and what somebody does not know,
 * moves nothing.
 */
public final class NeedDiagnosis {

    private final Questionnaire questionnaire;
    private final NeedModel model;

    public NeedDiagnosis(Questionnaire questionnaire, NeedModel model) {
        this.questionnaire = questionnaire;
        this.model = model;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public NeedModel model() {
        return model;
    }

    public Diagnosis of(AnswerSheet sheet) {
        List<Statement> asked = questionnaire.asked(sheet.occasionOrOther());
        Tally tally = Tally.of(model, asked, sheet);
        Choosing choosing = new Choosing(model, sheet.occasionOrOther());
        Map<Cause, Double> weights = tally.causes();
        Balancing balancing = new Balancing(model, choosing, weights, tally.evidence(asked, sheet));
        Coverage coverage = coverage(asked, tally, sheet);
        Ground ground = ground(choosing, weights, coverage);
        boolean tooLittle = ground == Ground.TOO_LITTLE_KNOWN;
        List<Help> ranked = ranked(choosing.ranked(weights), tooLittle);
        List<Flip> flips = tooLittle ? List.of() : new Sensitivity(choosing, tally).flips(asked);
        double lead = tooLittle ? 0 : choosing.lead(weights);
        Help first = ranked.get(0);
        Optional<Cause> main = tooLittle ? Optional.empty() : balancing.mainCause(first);
        Firming firming = new Firming(model, tally, asked, sheet);
        Footing footing = new Footing(firming.reached(lead, flips), firming.notAskedAbout());
        return new Diagnosis(
                new Advice(first, ground, firmness(ground, footing), lead, main, firstStep(ground, main, first)),
                footing,
                balancing.causes(),
                ranked.stream().map(balancing::help).toList(),
                doubt(asked, new Questions(choosing, tally), flips, tally, sheet),
                coverage);
    }

    private static Coverage coverage(List<Statement> asked, Tally tally, AnswerSheet sheet) {
        int answered = (int) asked.stream().filter(s -> tally.isKnown(s.id())).count();
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        sheet.respondents().stream()
                .filter(respondent -> !respondent.answers().isEmpty())
                .map(Respondent::seat)
                .forEach(seats::add);
        return new Coverage(
                asked.size(),
                answered,
                sheet.facts().size(),
                sheet.respondents().size(),
                seats);
    }

    private Ground ground(Choosing choosing, Map<Cause, Double> weights, Coverage coverage) {
        if (coverage.answered() + coverage.facts() < model.method().fewestAnswers()) {
            return Ground.TOO_LITTLE_KNOWN;
        }
        Help first = choosing.first(weights);
        if (first != Help.NOTHING_YET) {
            return Ground.FITS;
        }
        if (choosing.caseFor(model.remedies().get(first), weights) > 0) {
            return Ground.THIS_FIRST;
        }
        boolean enough = coverage.answered() >= model.method().enough() * coverage.asked();
        return enough ? Ground.NOTHING_WRONG : Ground.TOO_LITTLE_KNOWN;
    }

    private static List<Help> ranked(List<Help> ranked, boolean tooLittle) {
        return tooLittle
                ? Stream.concat(Stream.of(Help.NOTHING_YET), ranked.stream().filter(help -> help != Help.NOTHING_YET))
                        .toList()
                : ranked;
    }

    private static Firmness firmness(Ground ground, Footing footing) {
        if (ground == Ground.TOO_LITTLE_KNOWN) {
            return Firmness.OPEN;
        }
        return footing.missing().isEmpty() ? Firmness.FIRM : Firmness.LEANING;
    }

    private String firstStep(Ground ground, Optional<Cause> main, Help first) {
        return switch (ground) {
            case TOO_LITTLE_KNOWN -> model.otherwise().tooLittle();
            case NOTHING_WRONG -> model.otherwise().nothingWrong();
            case FITS, THIS_FIRST ->
                model.causes().get(main.orElseGet(() -> firstCause(first))).firstStep();
        };
    }

    /** Where only the occasion speaks for a help: what it is meant for in the first place. */
    private Cause firstCause(Help help) {
        return model.remedies().get(help).parts().stream()
                .flatMap(List::stream)
                .filter(Remedy.Ground.OfCause.class::isInstance)
                .map(ground -> ((Remedy.Ground.OfCause) ground).cause())
                .findFirst()
                .orElseThrow();
    }

    private Doubt doubt(List<Statement> asked, Questions questions, List<Flip> flips, Tally tally, AnswerSheet sheet) {
        List<Statement> setAside = questionnaire.statements().stream()
                .filter(statement -> !asked.contains(statement))
                .filter(statement -> sheet.respondents().stream()
                        .anyMatch(r -> r.answer(statement.id()).known().isPresent()))
                .toList();
        List<Contradiction> contradictions =
                new Contradictions(tally, model.method().contradiction()).among(asked);
        return new Doubt(
                contradictions, questions.unknown(asked), questions.best(asked, contradictions), flips, setAside);
    }
}
