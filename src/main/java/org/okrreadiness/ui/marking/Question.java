package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.MarkingDesk;

/**
 * What is asked in one place of an answer.
 *
 * @param piece what is judged, for example "Key result 2"
 * @param title what the criterion asks
 * @param descriptors of the levels 0 to 3
 */
record Question(Place place, String piece, String title, List<String> descriptors) {

    private static final Pattern KEY_RESULT = Pattern.compile("kr(\\d+)");
    private static final Pattern MARK = Pattern.compile("mark(\\d+)\\.why");
    private static final String LINE = Part.line("").path();

    Question {
        descriptors = List.copyOf(descriptors);
    }

    static List<Question> of(MarkingDesk.Sheet sheet, Messages messages) {
        return sheet.places().stream()
                .map(place -> question(sheet, place, messages))
                .collect(Collectors.toList());
    }

    private static Question question(MarkingDesk.Sheet sheet, Place place, Messages messages) {
        Optional<Criterion> criterion = sheet.pieces().artefacts().stream()
                .filter(piece -> piece.part().equals(place.part()))
                .flatMap(piece -> criterion(sheet.script().assessment(), piece, place).stream())
                .findFirst();
        return new Question(
                place,
                piece(place.part(), messages),
                criterion.map(Criterion::title).orElse(place.criterion().value()),
                criterion.map(Criterion::descriptors).orElse(List.of("", "", "", "")));
    }

    private static Optional<Criterion> criterion(Assessment assessment, ArtefactScore piece, Place place) {
        return assessment
                .marking()
                .rubric(piece.rubric().split("@", 2)[0])
                .flatMap(rubric -> rubric.criterion(place.criterion()));
    }

    /** What markers call a piece of an answer. */
    static String piece(Part part, Messages messages) {
        Matcher keyResult = KEY_RESULT.matcher(part.path());
        if (keyResult.matches()) {
            return messages.get("judging.piece.key-result", keyResult.group(1));
        }
        Matcher mark = MARK.matcher(part.path());
        if (mark.matches()) {
            return messages.get("judging.piece.mark-reason", mark.group(1));
        }
        if (part.path().startsWith(LINE)) {
            return messages.get("judging.piece.line");
        }
        String key = "judging.piece." + part.path();
        return messages.get(messages.has(key) ? key : "judging.piece.answer");
    }
}
