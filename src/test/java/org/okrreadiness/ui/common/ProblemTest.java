package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DataFolderInUseException;
import org.okrreadiness.service.SupportCode;

class ProblemTest {

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void saysWhatThePersonCanDo() {
        Phrase phrase = Phrase.of("problem.folder-in-use", "/home/amina/data");
        Problem problem = Problem.of(new DataFolderInUseException(phrase, null), "shell.problem.opening", messages);
        assertThat(problem.headline()).isEqualTo("Your data folder could not be opened");
        assertThat(problem.advice()).contains("/home/amina/data").contains("close it first");
    }

    @Test
    void givesADefectACodeAndAReport() {
        IllegalStateException defect = new IllegalStateException("broken");
        Problem problem = Problem.of(defect, "shell.problem.defect", messages);
        assertThat(problem.advice()).contains(SupportCode.of(defect));
        assertThat(problem.report()).contains(SupportCode.of(defect)).contains("ProblemTest");
    }

    @Test
    void keepsThePersonsWordsOutOfTheReport() {
        RuntimeException cause = new IllegalArgumentException("Run 12 workshops");
        Problem problem = Problem.of(
                new IllegalStateException("Amina wrote: Halve churn", cause), "shell.problem.defect", messages);
        assertThat(problem.report()).doesNotContain("Halve churn").doesNotContain("workshops");
    }
}
