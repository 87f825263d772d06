package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.wording.Words;

/**
 * The own mark in one place beside what may be seen after committing.
 *
 * @param own what the marker gave
 * @param other the scorer's, or the definitive one
 * @param otherIs who gave it, for example "Scorer"
 * @param because its reason
 * @param evidence the words the scorer's rests on, each with what they show
 * @param apart whether somebody has to say why the two lie far apart
 */
record Compared(
        Place place,
        String piece,
        String title,
        Level own,
        Level other,
        String otherIs,
        String because,
        List<String> evidence,
        boolean apart) {

    Compared {
        evidence = List.copyOf(evidence);
    }

    /** The same, once its reason has been given. */
    Compared explained() {
        return new Compared(place, piece, title, own, other, otherIs, because, evidence, false);
    }

    /** Empty for an answer whose other marks are not shown. */
    static List<Compared> of(
            List<Question> questions, List<GivenMark> own, MarkingDesk.After after, Messages messages) {
        return questions.stream()
                .flatMap(question -> own.stream()
                        .filter(mark -> mark.place().equals(question.place()))
                        .flatMap(mark -> one(question, mark.level(), after, messages).stream()))
                .toList();
    }

    private static Optional<Compared> one(Question question, Level own, MarkingDesk.After after, Messages messages) {
        Place place = question.place();
        Mark scorer = after.scorer().get(place);
        if (scorer != null) {
            return Optional.of(new Compared(
                    place,
                    question.piece(),
                    question.title(),
                    own,
                    scorer.level(),
                    messages.get("judging.scorer"),
                    Words.of(messages, scorer.because()),
                    scorer.evidence().stream()
                            .filter(evidence -> !evidence.text().isBlank())
                            .map(evidence -> messages.get(
                                    "judging.evidence",
                                    evidence.text(),
                                    Words.of(messages, "evidence", evidence.code())))
                            .distinct()
                            .toList(),
                    after.apart().contains(place)));
        }
        return after.definitive().stream()
                .filter(mark -> mark.place().equals(place))
                .findFirst()
                .map(mark -> new Compared(
                        place,
                        question.piece(),
                        question.title(),
                        own,
                        mark.level(),
                        messages.get("judging.definitive"),
                        mark.remark(),
                        List.of(),
                        false));
    }
}
