package org.okrreadiness.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.standard.AngoffPanel;
import org.okrreadiness.standard.BorderlineStudy;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.standard.GlobalRating;
import org.okrreadiness.standard.Judge;
import org.okrreadiness.standard.StudyFrame;

class JsonCutStudyFormatTest {

    private static final AssessmentRef PACK = new AssessmentRef("okr-practitioner", "1.2.0", "0f".repeat(32));

    private final JsonCutStudyFormat format = new JsonCutStudyFormat();

    private static StudyFrame frame(int number, Optional<Competency> competency) {
        return new StudyFrame(
                new UUID(7, number),
                PACK,
                competency,
                Instant.parse("2026-11-24T14:02:00Z"),
                "Trainers \u201cnorth\u201d");
    }

    private static CutStudy panel() {
        TaskId first = new TaskId("damp-write");
        TaskId second = new TaskId("damp-critique");
        return new AngoffPanel(
                frame(1, Optional.of(Competency.WRITING)),
                List.of(new Judge("A. Yusuf", Map.of(first, 60, second, 45), Map.of(first, 55)), Judge.named("")));
    }

    private static CutStudy ratings() {
        return new BorderlineStudy(
                frame(2, Optional.empty()),
                Map.of(
                        new AttemptId(new UUID(9, 1)), GlobalRating.BORDERLINE,
                        new AttemptId(new UUID(9, 2)), GlobalRating.CLEARLY_ABOVE));
    }

    @Test
    void writesAStudyAsItAlwaysHas() {
        assertThat(format.write(panel())).isEqualTo(WrittenForms.golden("cut-study-panel"));
        assertThat(format.write(ratings())).isEqualTo(WrittenForms.golden("cut-study-ratings"));
    }

    @Test
    void readsWhatFormatOneWrote() {
        assertThat(format.read(WrittenForms.golden("cut-study-panel"))).isEqualTo(panel());
        assertThat(format.read(WrittenForms.golden("cut-study-ratings"))).isEqualTo(ratings());
    }

    @Test
    void refusesANewerFormatAndSaysWhich() {
        String newer = WrittenForms.golden("cut-study-panel").replaceFirst("\"format\":1", "\"format\":2");

        assertThatThrownBy(() -> format.read(newer))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.phrase().arguments()).containsExactly("2", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"kind\":\"angoff\"', '\"kind\":\"guess\"'",
        "'\"scope\":\"writing\"', '\"scope\":\"reading\"'",
        "'2026-11-24T14:02:00Z', 'yesterday'",
        "'\"damp-write\":60', '\"damp-write\":160'",
        "'\"damp-write\":60', '\"Damp write\":60'",
        "'\"notes\":', '\"remarks\":'"
    })
    void refusesAStudyThatCannotBe(String sound, String broken) {
        String text = WrittenForms.golden("cut-study-panel");
        assertThat(text).contains(sound);

        assertThatThrownBy(() -> format.read(text.replace(sound, broken))).isInstanceOf(UnreadableInputException.class);
    }
}
