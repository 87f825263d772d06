package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonAppealDraftFormat;
import org.okrreadiness.service.Appeals;

class AppealDraftFilesTest {

    private static final AttemptId ATTEMPT = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");
    private static final Appeals.Wish WISH = new Appeals.Wish(
            new TaskId("winter"),
            new SettledLevel(new Part("objective"), new CriterionId("O1"), Level.EMERGING),
            "The date stands there.\nLook again: \u2013 \uD83D\uDE00");
    /** As version 1 wrote it: what stands on somebody's disk must stay readable. */
    private static final String FORMAT_1 = "{\"format\":1,\"about\":[{\"task\":\"winter\",\"part\":\"objective\","
            + "\"criterion\":\"O1\",\"level\":1,\"words\":\"Look\"}]}";

    @TempDir
    Path data;

    private AppealDraftFiles files() {
        return new AppealDraftFiles(data, new JsonAppealDraftFormat());
    }

    @Test
    void keepsWhatWasBegunUntilItIsGivenUp() {
        assertThat(files().find(ATTEMPT)).isEmpty();
        files().keep(ATTEMPT, List.of(WISH));
        assertThat(files().find(ATTEMPT)).containsExactly(WISH);
        assertThat(new AppealFiles(data).all(ATTEMPT))
                .as("nothing was written yet")
                .isEmpty();
        files().keep(ATTEMPT, List.of());
        assertThat(files().find(ATTEMPT)).isEmpty();
        assertThat(data.resolve("appeals")).isEmptyDirectory();
    }

    @Test
    void readsWhatVersion1Wrote() throws IOException {
        Files.createDirectories(data.resolve("appeals"));
        Files.writeString(data.resolve("appeals/" + ATTEMPT + ".draft.json"), FORMAT_1);
        assertThat(files().find(ATTEMPT)).singleElement().satisfies(wish -> {
            assertThat(wish.words()).isEqualTo("Look");
            assertThat(wish.place().level()).isEqualTo(Level.EMERGING);
        });
    }

    @Test
    void isNothingWhereItCannotBeRead() throws IOException {
        Files.createDirectories(data.resolve("appeals"));
        for (String text : List.of("", "{", "{\"format\":2}", "{\"format\":1}", "{\"format\":1,\"about\":[{}]}")) {
            Files.writeString(data.resolve("appeals/" + ATTEMPT + ".draft.json"), text);
            assertThat(files().find(ATTEMPT)).as(text).isEmpty();
        }
    }
}
