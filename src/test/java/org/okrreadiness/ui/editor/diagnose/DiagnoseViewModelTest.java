package org.okrreadiness.ui.editor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleTasks;
import org.okrreadiness.ui.editor.part.OptionOrder;

class DiagnoseViewModelTest {

    private static final Diagnose TASK = SampleTasks.diagnose();

    private int changes;

    private DiagnoseViewModel opened(DiagnosisGiven given) {
        return new DiagnoseViewModel(TASK, given, 42, () -> changes++);
    }

    @Test
    void givesBackWhatWasGivenBefore() {
        assertThat(opened(SampleResponses.diagnosis()).response()).isEqualTo(SampleResponses.diagnosis());
        assertThat(opened(DiagnosisGiven.EMPTY).response()).isEqualTo(DiagnosisGiven.EMPTY);
        assertThat(changes).isZero();
    }

    @Test
    void showsTheSymptomsInThePersonsOwnStableOrder() {
        assertThat(opened(DiagnosisGiven.EMPTY).symptoms())
                .isEqualTo(OptionOrder.of(TASK.symptoms(), TASK.id(), 42))
                .containsExactlyInAnyOrderElementsOf(TASK.symptoms());
    }

    @Test
    void countsTheWordsThatSpeakAgainstIt() {
        assertThat(opened(SampleResponses.diagnosis()).count())
                .isEqualTo(Phrase.of("editor.answer.count", "10", "5", "60"));
        assertThat(opened(DiagnosisGiven.EMPTY).count()).isEqualTo(Phrase.of("editor.answer.count", "0", "5", "60"));
    }

    @Test
    void letsGoOfSymptomsTheTaskDoesNotHave() {
        DiagnosisGiven strange = new DiagnosisGiven(
                Map.of("unicorn", Cause.TRUST), Optional.empty(), Optional.empty(), "But", OptionalInt.empty());
        assertThat(opened(strange).response().causes()).isEmpty();
        assertThat(opened(strange).response().counter()).isEqualTo("But");
    }

    @Test
    void reportsEveryChange() {
        DiagnoseViewModel diagnosis = opened(DiagnosisGiven.EMPTY);
        diagnosis.causeProperty(TASK.symptoms().get(0)).set(Optional.of(Cause.TRUST));
        diagnosis.rootProperty().set(Optional.of(Cause.TRUST));
        diagnosis.helpProperty().set(Optional.of(Help.COACHING));
        diagnosis.counterProperty().set("The lorries");
        diagnosis.sureAndWhy().confidenceProperty().set(OptionalInt.of(70));
        assertThat(changes).isEqualTo(5);
        assertThat(diagnosis.response())
                .isEqualTo(new DiagnosisGiven(
                        Map.of("silent", Cause.TRUST),
                        Optional.of(Cause.TRUST),
                        Optional.of(Help.COACHING),
                        "The lorries",
                        OptionalInt.of(70)));
    }
}
