package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;

/** The shipped sample answers, written apart from the keys, come out in the order of their quality. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"practitioner", "manager", "programme-lead", "practice"})
class ShippedAnswersTest {

    @Parameter
    String pack;

    @TempDir
    Path data;

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
    private Assessment assessment;
    private Map<String, Map<TaskId, Response>> answers;

    @BeforeEach
    void readThePack() {
        PackLibrary library = new PackLibrary(data, new StandardRubrics());
        assessment = library.packs().stream()
                .flatMap(found -> found.assessment().stream())
                .filter(found -> found.ref().id().equals(pack))
                .findFirst()
                .orElseThrow();
        answers = library.sampleAnswers(assessment);
    }

    @Test
    void tellsStrongFromMiddlingFromWeak() {
        assertThat(sheet("strong").overall()).isGreaterThan(80);
        assertThat(sheet("middling").overall()).isBetween(45, 75);
        assertThat(sheet("weak").overall()).isLessThan(40);
    }

    @Test
    void tellsThemApartInEveryCompetency() {
        for (Competency competency : assessment.marking().blueprint().keySet()) {
            assertThat(score("strong", competency)).isGreaterThan(score("middling", competency));
            assertThat(score("middling", competency)).isGreaterThan(score("weak", competency));
        }
    }

    @Test
    void givesTheSameSheetAgain() {
        assertThat(sheet("strong")).isEqualTo(sheet("strong"));
    }

    @Test
    void givesTheSameSheetWhereLettersBehaveDifferently() {
        Locale before = Locale.getDefault();
        ScoreSheet here = sheet("strong");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(sheet("strong")).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hasWordsForEveryReasonAndQuestion() {
        Messages messages = new Messages(Locale.UK);
        answers.keySet()
                .forEach(label -> sheet(label).tasks().stream()
                        .flatMap(task -> task.artefacts().stream())
                        .flatMap(artefact -> artefact.marks().stream())
                        .forEach(mark -> {
                            assertThat(messages.has(mark.because().key()))
                                    .as(mark.because().key())
                                    .isTrue();
                            mark.question()
                                    .ifPresent(q -> assertThat(messages.has(q.key()))
                                            .as(q.key())
                                            .isTrue());
                        }));
    }

    private ScoreSheet sheet(String label) {
        return scorer.sheet(assessment, answers.get(label));
    }

    private int score(String label, Competency competency) {
        return sheet(label).competencies().stream()
                .filter(score -> score.competency() == competency)
                .findFirst()
                .orElseThrow()
                .score();
    }
}
