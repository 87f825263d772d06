package org.okrreadiness.service;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;

/**
 * A set as it was left standing for a while, with every question there was to ask about it.
 *
 * @param questions the most serious first
 */
record Draft(OkrSet set, List<Finding> questions) {

    /** So many questions are shown at a time. */
    private static final int SHOWN = 2;

    Draft {
        questions = List.copyOf(questions);
    }

    /** The questions that stood beside the lines: of those shown, the first of each line. Questions about the whole set have none. */
    List<Finding> asked() {
        List<Finding> shown = questions.stream().limit(SHOWN).toList();
        return shown.stream()
                .filter(finding -> !line(finding.part()).isBlank())
                .filter(finding -> isFirstOfItsLine(finding, shown))
                .toList();
    }

    private static boolean isFirstOfItsLine(Finding finding, List<Finding> shown) {
        return shown.stream()
                .filter(other -> other.part().equals(finding.part()))
                .findFirst()
                .filter(finding::equals)
                .isPresent();
    }

    /** Whether there is this question to ask, shown or not: two places beside the lines do not make the third question go away. */
    boolean raises(Finding question) {
        return questions.stream().anyMatch(other -> isSame(question, other));
    }

    static boolean isSame(Finding question, Finding other) {
        return other.checkId().equals(question.checkId()) && other.part().equals(question.part());
    }

    /** Blank for a line that is not there. */
    String line(Part part) {
        return part.equals(Part.OBJECTIVE)
                ? set.objective().text().strip()
                : keyResult(part).map(line -> line.text().strip()).orElse("");
    }

    Optional<KeyResult> keyResult(Part part) {
        for (int number = 1; number <= set.keyResults().size(); number++) {
            if (Part.keyResult(number).equals(part)) {
                return Optional.of(set.keyResults().get(number - 1));
            }
        }
        return Optional.empty();
    }
}
