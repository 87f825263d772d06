package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.okrreadiness.decide.need.CaseDiagnosis;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.Diagnose;

/**
 * The key of a diagnosis says something else than the method behind the diagnosis of need makes of what people in the case say. Either
 * may be wrong, or the list; where the author says why they differ, there is nothing to complain of.
 */
final class KeyAgainstMethod implements PackCheck {

    private final Supplier<NeedDiagnosis> method;

    KeyAgainstMethod(Supplier<NeedDiagnosis> method) {
        this.method = method;
    }

    @Override
    public List<Complaint> of(Assessment assessment) {
        return assessment.tasks().stream()
                .filter(Diagnose.class::isInstance)
                .map(Diagnose.class::cast)
                .filter(task -> task.observed().isPresent())
                .flatMap(task -> CaseDiagnosis.of(method.get(), task).stream())
                .flatMap(found -> complaints(found).stream())
                .toList();
    }

    private static List<Complaint> complaints(CaseDiagnosis found) {
        String id = found.task().id().value();
        if (found.isTooLittleKnown()) {
            String known = String.valueOf(found.diagnosis().coverage().answered());
            return List.of(Complaint.aboutTask(Complaint.Rule.TOO_LITTLE_OBSERVED, id, known));
        }
        List<Complaint> complaints = new ArrayList<>();
        boolean isExplained = found.task()
                .observed()
                .filter(observed -> !observed.differs().isBlank())
                .isPresent();
        if (!isExplained && !found.agreesOnHelp()) {
            complaints.add(Complaint.aboutTask(
                    Complaint.Rule.HELP_AGAINST_METHOD, id, word(found.keyed()), words(found.helps())));
        }
        if (!isExplained && !found.agreesOnRoot()) {
            complaints.add(Complaint.aboutTask(
                    Complaint.Rule.ROOT_AGAINST_METHOD,
                    id,
                    word(found.task().root().causes().get(0)),
                    words(found.roots())));
        }
        return complaints;
    }

    private static String words(Set<? extends Enum<?>> choices) {
        return choices.stream().map(KeyAgainstMethod::word).sorted().collect(Collectors.joining(" / "));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
