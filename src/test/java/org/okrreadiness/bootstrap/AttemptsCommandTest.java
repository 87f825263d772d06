package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.service.Workplace;
import tools.jackson.databind.JsonNode;

class AttemptsCommandTest {

    @TempDir
    Path folder;

    @Test
    void neverListsAPracticeOfSomeTasksAsAWholeSitting() {
        try (Workplace workplace = new AppServices().open(folder)) {
            Assessment assessment =
                    workplace.assessments().packs().get(0).assessment().orElseThrow();
            Selection.Chosen one = new Selection.Chosen(
                    assessment.ref(), List.of(assessment.tasks().get(1).id()));
            workplace.sittings().handIn(workplace.sittings().practise("Ana", List.of(one, one)));
        }
        CommandLine commands = new CommandLine(folder);
        assertThat(commands.run("attempts").out())
                .contains("practice of 1 of 19 tasks · handed in · 0 of 100")
                .contains("practice of 1 of 19 tasks · open · 0 begun");
        JsonNode listed = commands.run("attempts", "--json").json();
        assertThat(listed.path(0).path("tasks").asInt()).isEqualTo(1);
        assertThat(listed.path(0).path("selected-from").asInt()).isEqualTo(19);
    }

    @Test
    void saysWhetherTheSealOfASittingHolds() throws IOException {
        try (Workplace workplace = new AppServices().open(folder)) {
            Assessment assessment =
                    workplace.assessments().packs().get(0).assessment().orElseThrow();
            AttemptId id = workplace
                    .sittings()
                    .begin(assessment, "Ana", Mode.ASSESSMENT)
                    .id();
            assessment.tasks().forEach(task -> workplace.sittings().moveTo(id, task.id()));
        }
        CommandLine commands = new CommandLine(folder);
        JsonNode intact = commands.run("attempts", "--json").json().path(0).path("seal");
        assertThat(intact.path("state").asString()).isEqualTo("intact");
        assertThat(commands.run("attempts").out())
                .contains("sealed, unchanged, key " + intact.path("key").asString());

        String id = commands.run("attempts", "--json")
                .json()
                .path(0)
                .path("attempt")
                .asString();
        Path journal = folder.resolve("journal/" + id + ".okrj");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);

        JsonNode broken = commands.run("attempts", "--json").json().path(0).path("seal");
        assertThat(broken.path("state").asString()).isEqualTo("broken");
        assertThat(broken.path("expected").asString()).isEqualTo("entry");
        assertThat(commands.run("attempts").out())
                .contains("the seal does not hold from entry "
                        + broken.path("entry").asInt());
    }

    @Test
    void saysWhichAttemptsSettleAVerdict() {
        try (Workplace workplace = new AppServices().open(folder)) {
            Assessment assessment =
                    workplace.assessments().packs().get(0).assessment().orElseThrow();
            AttemptId whole = workplace
                    .sittings()
                    .begin(assessment, "Ana", Mode.ASSESSMENT)
                    .id();
            workplace.sittings().handIn(whole);
            workplace
                    .sittings()
                    .settle(
                            whole,
                            List.of(new Selection.Chosen(
                                    assessment.ref(),
                                    List.of(assessment.tasks().get(1).id()))));
        }
        CommandLine commands = new CommandLine(folder);
        assertThat(commands.run("attempts").out()).contains("1 further tasks to settle a verdict · open · 0 begun");
        JsonNode listed = commands.run("attempts", "--json").json();
        assertThat(listed.path(0).path("settles").asString())
                .isEqualTo(listed.path(1).path("attempt").asString());
        assertThat(listed.path(0).path("mode").asString()).isEqualTo("assessment");
    }
}
